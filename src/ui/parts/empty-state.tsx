import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Nothing to show: good news, or the beginning of something. */
export function EmptyState({
  kind,
  title,
  children,
}: {
  readonly kind: 'done' | 'note';
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Icon name={kind} />
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
