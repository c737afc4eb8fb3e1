import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { useWords } from '../words';
import { useMoving } from './use-moving';

const TITLE = 'modeless-dialog-title';

/** A dialog over the sheet, which can be used meanwhile. */
export function ModelessDialog({
  title,
  closing,
  onClose,
  children,
}: {
  readonly title: string;
  /** The button that closes it. */
  readonly closing: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const words = useWords().frames;
  const dialog = useRef<HTMLDivElement>(null);
  const { transform, isMoving, onPointerDown, onPointerMove, onPointerEnd, onArrow } = useMoving(dialog);
  useReturnedFocus(dialog);
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-labelledby={TITLE}
      class={isMoving ? 'dialog-frame modeless moving' : 'dialog-frame modeless'}
      style={{ transform }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div
        class="frame-bar"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
      >
        <h2 id={TITLE}>{title}</h2>
        <button type="button" class="round" aria-label={words.move(title)} onKeyDown={onArrow}>
          <Icon name="move" />
        </button>
        {closing}
      </div>
      {children}
    </div>
  );
}

/** Gives the keyboard back to where it was before, where it is in the dialog when that goes. */
function useReturnedFocus(dialog: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = dialog.current;
    return () => {
      const isInside = own?.contains(document.activeElement) ?? false;
      if (isInside && before instanceof HTMLElement) before.focus();
    };
  }, []);
}
