import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Nothing to show, which is good news or the beginning of something. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name="done" />
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
