import { Modal } from '../modal';
import { useWords } from '../words';
import './style.css';

const MESSAGE = 'alert-message';

/** Something that must be seen before going on; where `confirm` is given, a question, whose answer it is called. */
export function Alert({
  message,
  confirm,
  onClose,
  onConfirm,
}: {
  readonly message: string;
  readonly confirm?: string;
  readonly onClose: () => void;
  readonly onConfirm?: () => void;
}) {
  const words = useWords().alerts;
  return (
    <Modal role="alertdialog" label={MESSAGE} className="alert" onClose={onClose}>
      <p id={MESSAGE}>{message}</p>
      <div class="alert-buttons">
        {confirm === undefined ? null : (
          <button type="button" class="plain" onClick={onClose}>
            {words.cancel}
          </button>
        )}
        <button type="button" class="filled" onClick={confirm === undefined ? onClose : onConfirm}>
          {confirm ?? words.ok}
        </button>
      </div>
    </Modal>
  );
}
