import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What stands before everything else until it is closed: nothing behind it can be used, Esc closes it, and the keyboard
 * goes back to where it was.
 */
export function Modal({
  label,
  role,
  className,
  onClose,
  children,
}: {
  /** Id of the element that names it. */
  readonly label: string;
  readonly role?: 'dialog' | 'alertdialog';
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role={role ?? 'dialog'}
      class={className}
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
