import type { ShownPage } from '../../services/screen';
import type { OpenedPage } from '../protocol';

const MOST_KEPT = 50;

/** Pages that the program made without a file, by the names under which their frames ask for them. */
export class MadePages {
  private readonly pages = new Map<string, string>();
  private made = 0;

  /** What the window shows, under a name that can be asked for. */
  opened({ html, ...page }: ShownPage): OpenedPage {
    if (html === undefined) return page;
    this.made += 1;
    const name = `made-${this.made}`;
    this.pages.set(name, html);
    this.pages.delete(`made-${this.made - MOST_KEPT}`);
    return { ...page, name };
  }

  html(name: string): string | undefined {
    return this.pages.get(name);
  }
}
