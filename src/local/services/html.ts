import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceException } from './exception';
import type { Implementation } from './methods';
import type { ShownPage } from './screen';

/** The names that a project's HTML files may have; folders are part of them. */
const NAME = /^[\w-]+(?:\/[\w-]+)*$/;

/** Pages over a folder of HTML files. */
export class HtmlService implements Implementation<'HtmlService'> {
  readonly path = 'HtmlService';

  constructor(private readonly folder: string) {}

  /** A page of the program's own making has no name. */
  createHtmlOutput(html: string): HtmlOutput {
    return new HtmlOutput('', html);
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.named(name));
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(join(this.folder, `${this.named(name)}.html`));
  }

  private named(name: string): string {
    const plain = name.replace(/\.html$/, '');
    if (NAME.test(plain) && existsSync(join(this.folder, `${plain}.html`))) return plain;
    throw new ServiceException(`No HTML file named ${name} was found.`);
  }
}

export class HtmlTemplate implements Implementation<'HtmlService.HtmlTemplate'> {
  readonly path = 'HtmlService.HtmlTemplate';

  constructor(private readonly file: string) {}

  /** The file's text as it stands. */
  getRawContent(): string {
    return readFileSync(this.file, 'utf8');
  }
}

export class HtmlOutput implements Implementation<'HtmlService.HtmlOutput'> {
  readonly path = 'HtmlService.HtmlOutput';
  private title: string | null = null;
  private width: number | null = null;
  private height: number | null = null;

  constructor(
    private readonly name: string,
    private readonly html?: string,
  ) {}

  /** What whoever shows the page is told. */
  get shown(): Pick<ShownPage, 'name' | 'html' | 'width' | 'height'> & { readonly title: string | null } {
    const { name, html, title, width, height } = this;
    return { name, ...(html === undefined ? {} : { html }), title, width, height };
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }

  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }
}
