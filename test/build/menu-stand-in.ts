import { createContext, runInContext } from 'node:vm';

/** What a menu action makes of Google's Ui and HtmlService, in words. */
export interface Shown {
  readonly menu: string[];
  readonly pages: string[];
}

/** Runs a public function of a bundle in a context with the few services that the menu may touch. */
export function runMenu(code: string, name: string, locale: string, services: object = {}): Shown {
  const shown: Shown = { menu: [], pages: [] };
  const menu = {
    addItem: (caption: string, target: string) => (shown.menu.push(`${caption} > ${target}`), menu),
    addSeparator: () => (shown.menu.push('---'), menu),
    addToUi: () => undefined,
  };
  const page = (what: string) => {
    const sizes: string[] = [];
    const output = {
      what: () => [what, ...sizes].join(' '),
      setTitle: (title: string) => (sizes.push(`"${title}"`), output),
      setWidth: (width: number) => (sizes.push(String(width)), output),
      setHeight: (height: number) => (sizes.push(`x ${height}`), output),
    };
    return output;
  };
  type Page = ReturnType<typeof page>;
  const showing = (kind: string) => (output: Page, title: string) => shown.pages.push(`${kind} "${title}": ${output.what()}`);
  const ui = {
    createMenu: (title: string) => (shown.menu.push(title), menu),
    createAddonMenu: () => (shown.menu.push('(add-on)'), menu),
    showSidebar: (output: Page) => shown.pages.push(`sidebar: ${output.what()}`),
    showModalDialog: showing('modal'),
    showModelessDialog: showing('modeless'),
  };
  const context = createContext({
    Session: { getActiveUserLocale: () => locale },
    SpreadsheetApp: { getUi: () => ui },
    HtmlService: { createHtmlOutputFromFile: page, createHtmlOutput: page },
    console: { error: () => undefined },
    ...services,
  });
  runInContext(code, context);
  runInContext(`${name}({})`, context);
  return shown;
}
