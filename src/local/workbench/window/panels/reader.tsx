import type { ComponentChildren } from 'preact';
import { Icon } from '../icon';
import { Modal } from '../modal';
import { useWords } from '../words';

const TITLE = 'reader-title';

/** A document or a mail, large enough to be read. */
export function Reader({
  title,
  actions,
  onClose,
  children,
}: {
  readonly title: string;
  readonly actions?: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <Modal label={TITLE} className="reader" onClose={onClose}>
      <div class="reader-bar">
        <h2 id={TITLE}>{title}</h2>
        {actions}
        <button type="button" class="round" aria-label={words.frames.close(title)} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </Modal>
  );
}
