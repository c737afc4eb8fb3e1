import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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
  const list = useRef<HTMLDivElement>(null);
  const newest = toasts[toasts.length - 1]?.key;
  useLayoutEffect(() => {
    // Shown again, it stands before a dialog that came after it.
    list.current?.hidePopover();
    if (newest !== undefined) list.current?.showPopover();
  }, [newest]);
  return (
    <div ref={list} popover="manual" class="toasts" role="region" aria-label={words.list}>
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
