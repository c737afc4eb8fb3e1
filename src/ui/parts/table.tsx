import type { ComponentChildren } from 'preact';

/** A table that scrolls within the page where it is too wide for it, by the keyboard as well. */
export function Table({ caption, children }: { readonly caption: string; readonly children: ComponentChildren }) {
  return (
    <div class="table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
