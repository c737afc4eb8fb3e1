import { useState } from 'preact/hooks';
import { Icon } from '../icon';
import { Modal } from '../modal';
import { useWords } from '../words';
import { ModelessDialog } from './modeless-dialog';
import { PageFrame, type PageProps } from './page-frame';
import './style.css';

/** Where the program does not say, as Google. */
const WIDTH = 600;
const HEIGHT = 400;

const TITLE = 'dialog-frame-title';

/** A page before the sheet: a modal one keeps all else from being used, a modeless one can be moved aside. */
export function DialogFrame(props: PageProps) {
  const { page, onClose } = props;
  const words = useWords().frames;
  const [size, setSize] = useState({ width: page.width ?? WIDTH, height: page.height ?? HEIGHT });
  const content = (
    <div class="dialog-frame-page" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
      <PageFrame
        {...props}
        isFocused
        onResize={(side, pixels) => setSize((before) => ({ ...before, [side]: pixels }))}
        {...(page.kind === 'modal' ? { onEscape: onClose } : {})}
      />
    </div>
  );
  const closing = (
    <button type="button" class="round" aria-label={words.close(page.title)} onClick={onClose}>
      <Icon name="close" />
    </button>
  );
  if (page.kind === 'modeless')
    return (
      <ModelessDialog title={page.title} closing={closing} onClose={onClose}>
        {content}
      </ModelessDialog>
    );
  return (
    <Modal label={TITLE} className="dialog-frame" onClose={onClose}>
      <div class="frame-bar">
        <h2 id={TITLE}>{page.title}</h2>
        {closing}
      </div>
      {content}
    </Modal>
  );
}
