import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMenu } from './menu-stand-in';

const code = readFileSync(resolve('dist/Code.js'), 'utf8');

/** The bundle of a published add-on, built aside. */
function addOnCode(): string {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-add-on-'));
  const script = `
    import { buildForGoogle } from ${JSON.stringify(pathToFileURL(resolve('scripts/build.mjs')).href)};
    await buildForGoogle(${JSON.stringify(folder)}, { addOn: true });`;
  try {
    execFileSync(process.execPath, ['--input-type=module', '--eval', script]);
    return readFileSync(join(folder, 'Code.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the menu', () => {
  it('lists what there is to do, most wanted first', () => {
    expect(runMenu(code, 'onOpen', 'en').menu).toEqual([
      'Carryover',
      'Close month… > showClose',
      'Check the book > showProblems',
      'Update balances > updateBalances',
      'Owed to clients > showOwed',
      'Documents… > showDocuments',
      '---',
      'Reopen a month… > showReopen',
      'Bring clients over… > showBringOver',
      'Automation… > showAutomation',
      'Templates… > showTemplates',
      'Set up or repair… > showSetUp',
    ]);
  });

  it('is in the language of whoever opens the book, English where that is neither of ours', () => {
    expect(runMenu(code, 'onOpen', 'ru').menu).toContain('Закрыть месяц… > showClose');
    expect(runMenu(code, 'onOpen', 'lv').menu).toContain('Close month… > showClose');
  });

  it('is there after installing, too', () => {
    expect(runMenu(code, 'onInstall', 'en')).toEqual(runMenu(code, 'onOpen', 'en'));
  });

  it('stands under Extensions where the bundle is for a published add-on', () => {
    const [title, ...items] = runMenu(addOnCode(), 'onOpen', 'en').menu;
    expect(title).toBe('(add-on)');
    expect(items).toEqual(runMenu(code, 'onOpen', 'en').menu.slice(1));
  });

  it('names public functions only', () => {
    const targets = runMenu(code, 'onOpen', 'en').menu.flatMap((item) => item.split(' > ')[1] ?? []);
    expect(targets).toHaveLength(10);
    for (const target of targets) expect(code).toContain(`function ${target}(){}`);
  });
});

describe('a menu item', () => {
  it.each([
    ['showClose', 'en', 'modeless "Close month": close 780 x 600'],
    ['showProblems', 'en', 'sidebar: problems "Check the book"'],
    ['showOwed', 'en', 'modal "Owed to clients": owed 760 x 600'],
    ['showDocuments', 'en', 'modal "Documents": documents 780 x 600'],
    ['showReopen', 'en', 'modal "Reopen a month": reopen 480 x 480'],
    ['showBringOver', 'en', 'modal "Bring clients over": bring-over 920 x 560'],
    ['showAutomation', 'en', 'sidebar: automation "Automation"'],
    ['showSetUp', 'en', 'modal "Set up or repair": set-up 440 x 420'],
    ['showClose', 'ru', 'modeless "Закрытие месяца": close 780 x 600'],
    ['showAutomation', 'ru', 'sidebar: automation "Автоматизация"'],
  ])('%s in %s opens %s', (name, locale, page) => {
    expect(runMenu(code, name, locale).pages).toEqual([page]);
  });

  it('says in a dialog why it could not do anything, whatever signs the reason has', () => {
    const createHtmlOutputFromFile = () => {
      throw new Error('No HTML file named <close> & "more" was found.');
    };
    const createHtmlOutput = (html: string) => {
      const output = { what: () => html, setWidth: () => output, setHeight: () => output };
      return output;
    };
    const { pages } = runMenu(code, 'showClose', 'en', {
      HtmlService: { createHtmlOutputFromFile, createHtmlOutput },
    });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('modal "Carryover could not do this"');
    expect(pages[0]).toContain('No HTML file named &#60;close&#62; &#38; &#34;more&#34; was found.');
  });
});
