import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What came of a press, brought into sight of whoever has scrolled away from where it stands. */
export function InSight({
  role,
  look,
  children,
}: {
  /** For what went wrong: it is read out at once. */
  readonly role?: 'alert' | undefined;
  readonly look?: string;
  readonly children: ComponentChildren;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box} class={look} role={role}>
      {children}
    </div>
  );
}
