import { randomUUID } from 'node:crypto';
import type { ShownPage } from '../../services/screen';
import type { OpenedPage } from '../protocol';

const MOST_KEPT = 50;

/** Pages that the program made without a file, by names that nobody guesses: whoever knows one can read the page. */
export class MadePages {
  private readonly pages = new Map<string, string>();

  /** What the window shows, under a name that can be asked for. */
  opened({ html, ...page }: ShownPage): OpenedPage {
    if (html === undefined) return page;
    const name = `made-${randomUUID()}`;
    this.pages.set(name, html);
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST_KEPT && oldest !== undefined) this.pages.delete(oldest);
    return { ...page, name };
  }

  html(name: string): string | undefined {
    return this.pages.get(name);
  }
}
