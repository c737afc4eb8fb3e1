import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Something to know before going on. */
export function Notice({
  kind,
  children,
}: {
  readonly kind: 'note' | 'warning' | 'done' | 'error';
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`panel ${kind}`}>
      <Icon name={kind} />
      <div>{children}</div>
    </div>
  );
}
