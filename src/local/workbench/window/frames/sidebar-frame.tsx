import { Icon } from '../icon';
import { useWords } from '../words';
import { PageFrame, type PageProps } from './page-frame';
import './style.css';

/** A page beside the sheet, as wide as Google makes it. */
export function SidebarFrame(props: PageProps) {
  const { page, onClose } = props;
  const words = useWords().frames;
  return (
    <aside class="sidebar-frame" aria-label={page.title}>
      <div class="frame-bar">
        <h2>{page.title}</h2>
        <button type="button" class="round" aria-label={words.close(page.title)} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <PageFrame {...props} />
    </aside>
  );
}
