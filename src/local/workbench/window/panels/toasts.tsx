import { useEffect } from 'preact/hooks';
import { Icon } from '../icon';
import { useWords } from '../words';
import './style.css';

export interface ShownToast {
  readonly key: number;
  readonly title: string;
  readonly message: string;
  /** Below 0 it stays until it is closed. */
  readonly seconds: number;
}

/** What is said in passing, the newest last; each goes by itself, or when it is closed. */
export function Toasts({
  toasts,
  onGone,
}: {
  readonly toasts: readonly ShownToast[];
  readonly onGone: (key: number) => void;
}) {
  const words = useWords().toasts;
  return (
    <div class="toasts" role="region" aria-label={words.list}>
      <div aria-live="polite">
        {toasts.map((toast) => (
          <Toast key={toast.key} toast={toast} onGone={() => onGone(toast.key)} />
        ))}
      </div>
    </div>
  );
}

function Toast({ toast, onGone }: { readonly toast: ShownToast; readonly onGone: () => void }) {
  const words = useWords().toasts;
  const { title, message, seconds } = toast;
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(onGone, seconds * 1000);
    return () => clearTimeout(timer);
  }, [toast.key]);
  return (
    <div class="toast">
      <div>
        {title === '' ? null : <b>{title}</b>}
        <p>{message}</p>
      </div>
      <button type="button" class="round" aria-label={words.close} onClick={onGone}>
        <Icon name="close" />
      </button>
    </div>
  );
}
