import { scriptRunShim } from '../../pages/script-run';
import type { PageAnswer, PageMessage } from '../page-messages';

/** As much of a page's element as tells whether something is typed in it, or a link followed. */
interface PageElement {
  closest(selector: string): { readonly href?: string } | null;
}

interface PageEvent {
  readonly target: PageElement;
  readonly source: unknown;
  readonly data: PageAnswer;
  readonly key: string;
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** As much of a page's window as the bridge needs. */
interface FramedWindow {
  readonly parent: { postMessage(message: PageMessage, origin: string): void };
  carryoverRun?: (name: string, args: string) => Promise<string>;
  carryoverHost?: (action: string, value: number | null) => void;
  addEventListener(type: 'message' | 'click' | 'keydown', listener: (event: PageEvent) => void): void;
}

/** Lets a page in a frame speak with the window around it, as `scriptRunShim` wants it. */
function bridge(page: FramedWindow): void {
  const waiting = new Map<number, (reply: string | null) => void>();
  let asked = 0;
  const tell = (message: PageMessage): void => page.parent.postMessage(message, '*');
  page.carryoverRun = (name, args) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, (reply) => (reply === null ? reject(new Error('no answer')) : resolve(reply)));
      tell({ carryover: 'run', id: asked, name, args });
    });
  page.carryoverHost = (action, value) => tell({ carryover: 'host', action, value });
  page.addEventListener('message', ({ source, data }) => {
    if (source !== page.parent) return;
    waiting.get(data.id)?.(data.reply);
    waiting.delete(data.id);
  });
  page.addEventListener('click', (event) => {
    const address = event.target.closest('a[href]')?.href;
    if (address === undefined || !address.startsWith('http') || event.defaultPrevented) return;
    event.preventDefault();
    tell({ carryover: 'follow', address });
  });
  page.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented || target.closest('input, select, textarea') !== null) return;
    tell({ carryover: 'escape' });
  });
}

/** A page of the program as its frame gets it: with `google.script` before its own script. */
export function framedPage(html: string): string {
  const script = `<script>(${String(bridge)})(window);\n${scriptRunShim}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  const place = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, place) + script + html.slice(place);
}
