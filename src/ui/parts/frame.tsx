import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A step of a page: its heading, what it shows, and what may be done below it. When the step changes, whoever works in
 * the page is taken to the heading; whoever works in the sheet beside it is left there.
 */
export function Frame({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
  }, [title]);
  return (
    <main class="frame">
      <div class="content">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
      {actions === undefined ? null : <div class="actions">{actions}</div>}
    </main>
  );
}
