import type { Page } from 'playwright-core';
import { framedPage } from '../../../src/local/workbench/office/page-bridge';
import type { OpenedPage } from '../../../src/local/workbench/protocol';
import { LANGUAGES, type Language } from '../../../src/words/language';
import { menuWords } from '../../../src/words/menu';
import { workbenchWords } from '../../../src/words/workbench';
import { officeOver, type OfficeAtWork } from '../../local/workbench/office/office-over';
import { hostOver } from '../../local/execution/programs';
import { builtProgram, closedSample } from '../../scenarios/typist';
import { describeInBrowser, withBrowser } from '../chromium';
import { accessFaults } from '../ui/inspect';
import { Lost } from '../ui/scripted-server';
import { done, openWindow, shootWindow, type WindowAnswers, type WindowOpened } from './open-window';

const browser = withBrowser();

const SHEET = `
  const { pages, open, close } = usePages();
  window.openPage = open;
  const shown = (one, Frame) => one && (
    <Frame
      key={one.key}
      page={one.page}
      ask={ask}
      onClose={() => close(one.key)}
      focusSheet={() => document.getElementById('cell').focus()}
    />
  );
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <main style={{ flex: 1, padding: '16px' }}>
        <h1>Studio</h1>
        <button id="cell" onClick={() => said('cell')}>A1</button>
      </main>
      {shown(pages.sidebar, SidebarFrame)}
      {shown(pages.dialog, DialogFrame)}
    </div>
  );`;

const PAGE: OpenedPage = { name: 'page', title: 'Close month', kind: 'modal', width: 400, height: 300 };

const open = (
  pageHtml: (name: string) => string | null,
  answers: WindowAnswers = {},
  language: Language = 'en',
): Promise<WindowOpened> => openWindow(browser(), { shows: SHEET, pageHtml, answers, language });

/** A window with one page in it, whose body this is. */
async function withPage(body: string, page: Partial<OpenedPage> = {}, answers: WindowAnswers = {}) {
  const opened = await open(() => framedPage(`<!doctype html><html><head></head><body>${body}</body></html>`), answers);
  await opened.page.locator('#cell').focus();
  await show(opened, { ...PAGE, ...page });
  return { ...opened, frame: opened.page.frameLocator('iframe') };
}

function show({ page }: { readonly page: Page }, opened: OpenedPage): Promise<unknown> {
  return page.evaluate(`window.openPage(${JSON.stringify(opened)})`);
}

const focused = (page: Page) => page.evaluate<string>(`document.activeElement.id || document.activeElement.tagName`);

describeInBrowser.each(LANGUAGES)('the add-on’s pages in the window, in %s', (language) => {
  let at: OfficeAtWork;
  const host = () => hostOver({ book: closedSample(language), now: new Date('2026-11-03T07:00:00Z') });

  beforeAll(async () => {
    at = officeOver(host(), builtProgram);
    await at.office.open('1', { email: 'olga@studio.example', locale: language });
  });

  it.each([
    ['showProblems', '.empty, .issues li'],
    ['showClose', 'select'],
    ['showOwed', 'table'],
    ['showSetUp', '.actions button'],
  ])('ask the program through it: %s', async (item, ready) => {
    await at.office.choose('1', item);
    const shown = at.told('1', 'page').at(-1)?.page ?? PAGE;
    const opened = await open(
      (name) => at.office.pageHtml(name),
      { run: async ({ name, args }) => done(await at.office.run('1', name, args)) },
      language,
    );
    await show(opened, shown);
    const frame = opened.page.frameLocator('iframe');
    await frame.locator(ready).first().waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe(language);
    await opened.page.getByRole('heading', { name: shown.title }).waitFor();
    expect(Object.values(menuWords(language).pages)).toContain(shown.title);
    await shootWindow(opened, `workbench-${language}-page-${shown.name}`);
    expect(await accessFaults(opened)).toEqual([]);
    expect(opened.requests).toEqual([]);
    expect(opened.faults).toEqual([]);
    await opened.page.context().close();
  });
});

describeInBrowser('a page of the program in the window', () => {
  const words = workbenchWords('en').frames;

  it('can do nothing but ask through it', async () => {
    const tries = ['parent.document.title', 'document.cookie', 'localStorage.length', 'top.location.href'];
    const script = `for (const one of ${JSON.stringify(tries)}) {
      let result; try { result = 'had ' + eval(one); } catch (error) { result = error.name; }
      document.body.append(one + ': ' + result + '. ');
    }
    fetch('/').then(() => document.body.append('fetched'), () => document.body.append('not fetched'));`;
    const { frame, page, requests } = await withPage(
      `<script>${script.replace('eval(one)', 'Function("return " + one)()')}</script>`,
    );
    await frame.getByText('not fetched').waitFor();
    const text = await frame.locator('body').innerText();
    expect(text).not.toMatch(/had /);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it('is answered call by call, in any order', async () => {
    let release: (() => void) | undefined;
    const first = new Promise<void>((resolve) => (release = resolve));
    const { frame, asked } = await withPage(
      `<script>
        const call = (name, ...args) => google.script.run
          .withSuccessHandler((value) => document.body.append('[' + name + '=' + JSON.stringify(value) + ']'))
          .withFailureHandler((error) => document.body.append('[' + error.name + ': ' + error.message + ']'))[name](...args);
        call('slow', 1); call('quick', { a: [2] }); call('broken');
      </script>`,
      {},
      {
        run: async ({ name, args }) => {
          if (name === 'broken') return done({ failure: 'Exception: no' });
          if (name === 'slow') await first;
          return done({ value: JSON.parse(args) as unknown });
        },
      },
    );
    await frame.getByText('[quick=[{"a":[2]}]]').waitFor();
    await frame.getByText('[ScriptError: Exception: no]').waitFor();
    expect(await frame.getByText('[slow=').count()).toBe(0);
    release?.();
    await frame.getByText('[slow=[1]]').waitFor();
    expect(asked.map(({ request }) => request)).toContainEqual({ name: 'slow', args: '[1]' });
  });

  it('is told so where the server is not reached', async () => {
    const { frame } = await withPage(
      `<script>google.script.run.withFailureHandler((error) => document.body.append(error.name)).any();</script>`,
      {},
      {
        run: () => {
          throw new Lost('gone');
        },
      },
    );
    await frame.getByText('NetworkError').waitFor();
  });

  it('is the only one that is listened to', async () => {
    const { page, asked, frame } = await withPage('<p>Here</p>');
    await frame.getByText('Here').waitFor();
    await page.evaluate(`(() => {
      const run = { carryover: 'run', id: 1, name: 'closeMonth', args: '[]' };
      window.postMessage(run, '*');
      const other = document.createElement('iframe');
      document.body.append(other);
      other.contentWindow.parent.postMessage(run, '*');
      window.postMessage({ carryover: 'host', action: 'close', value: null }, '*');
    })()`);
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 100))`);
    expect(asked).toEqual([]);
    expect(await page.locator('iframe[sandbox]').count()).toBe(1);
  });

  it.each([
    'null',
    '"run"',
    '{}',
    '{ carryover: "run", id: "1" }',
    '{ carryover: "follow", address: "javascript:alert(1)" }',
  ])('may say what means nothing: %s', async (message) => {
    const { page, asked, faults, frame } = await withPage(
      `<p>Here</p><script>parent.postMessage(${message}, '*')</script>`,
    );
    await frame.getByText('Here').waitFor();
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 50))`);
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('closes itself, and gives the keyboard back to the sheet', async () => {
    const { frame, page } = await withPage('<button onclick="google.script.host.close()">Done</button>');
    await frame.getByRole('button').click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('cell');
  });

  it('gives the keyboard to the sheet while it stays', async () => {
    const { frame, page } = await withPage('<button onclick="google.script.host.editor.focus()">Sheet</button>', {
      kind: 'sidebar',
    });
    await frame.getByRole('button').click();
    await page.locator('#cell:focus').waitFor();
    expect(await page.locator('iframe').count()).toBe(1);
  });

  it('asks for another size, and gets no more than there is room for', async () => {
    const { frame, page } = await withPage(
      '<button onclick="google.script.host.setHeight(200); google.script.host.setWidth(5000)">Size</button>',
    );
    const box = async () => page.locator('iframe').boundingBox();
    expect(await box()).toMatchObject({ width: 400, height: 300 });
    await frame.getByRole('button').click();
    await page.locator('.dialog-frame-page[style*="5000px"]').waitFor();
    expect(await box()).toMatchObject({ width: 1000 - 32, height: 200 });
  });

  it('lets links out of the frame, and nowhere else', async () => {
    const { frame, page } = await withPage('<a href="https://docs.example/report" target="_top">Report</a>');
    const [popup] = await Promise.all([page.context().waitForEvent('page'), frame.getByRole('link').click()]);
    expect(await popup.evaluate('window.opener')).toBeNull();
    expect(page.url()).toBe('https://window.test/');
  });

  it('can be printed', async () => {
    const { frame, page, faults } = await withPage(
      '<button onclick="print(); document.body.append(\'printed\')">Print</button>',
    );
    await frame.getByRole('button').click();
    await frame.getByText('printed').waitFor();
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 100))`);
    expect(faults).toEqual([]);
  });

  it('that is modal has the keyboard until Esc', async () => {
    const { page, said, frame } = await withPage('<button>In the page</button>');
    // The window's policy lets nothing be evaluated in it again and again, as waitForFunction does.
    while ((await focused(page)) !== 'IFRAME') await page.waitForTimeout(20);
    await frame.getByRole('button').focus();
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).not.toBe('cell');
    }
    await expect(page.locator('#cell').click({ timeout: 300 })).rejects.toThrow();
    expect(said).toEqual([]);
    await frame.getByRole('button').focus();
    await page.keyboard.press('Escape');
    await page.locator('iframe').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('cell');
  });

  it('keeps what is being typed in it from Esc', async () => {
    const { page, frame } = await withPage('<textarea></textarea>');
    await frame.getByRole('textbox').fill('Half a sentence');
    await page.keyboard.press('Escape');
    await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 100))`);
    expect(await frame.getByRole('textbox').inputValue()).toBe('Half a sentence');
  });

  it('that is modeless can be moved aside, with the sheet used meanwhile', async () => {
    const { page, said, frame } = await withPage('<p>Here</p>', { kind: 'modeless' });
    await frame.getByText('Here').waitFor();
    const place = async () => (await page.getByRole('dialog').boundingBox()) ?? { x: 0, y: 0 };
    const before = await place();
    await page.getByRole('heading', { name: PAGE.title }).hover();
    await page.mouse.down();
    await page.mouse.move(before.x + 300, before.y + 250, { steps: 8 });
    await page.mouse.up();
    const dragged = await place();
    expect(dragged.x - before.x).toBeGreaterThan(50);
    expect(dragged.y - before.y).toBeGreaterThan(100);
    await page.getByRole('button', { name: words.move(PAGE.title) }).focus();
    await page.keyboard.press('ArrowLeft');
    expect((await place()).x).toBeCloseTo(dragged.x - 16);
    await page.locator('#cell').click();
    expect(said).toEqual(['cell']);
    await page.getByRole('button', { name: words.close(PAGE.title) }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('takes the place of the one before, and is loaded anew', async () => {
    const { page, frame } = await withPage('<p>Here</p><input>', { kind: 'sidebar' });
    await frame.getByRole('textbox').fill('typed');
    await show({ page }, { ...PAGE, kind: 'sidebar' });
    await page.locator('iframe').nth(1).waitFor({ state: 'detached' });
    expect(await frame.getByRole('textbox').inputValue()).toBe('');
  });
});

describeInBrowser.each(LANGUAGES)('what is said in the window, in %s', (language) => {
  const words = workbenchWords(language);

  it('in passing goes by itself or when it is closed', async () => {
    const opened = await openWindow(browser(), {
      language,
      state: [
        { key: 1, title: 'Carryover', message: '12 clients', seconds: 0.3 },
        { key: 2, title: words.office.failed, message: 'Error: the book is torn', seconds: -1 },
      ],
      shows: `return <main><h1>Studio</h1><Toasts toasts={state}
        onGone={(key) => setState((before) => before.filter((one) => one.key !== key))} /></main>;`,
    });
    await shootWindow(opened, `workbench-${language}-toasts`);
    await opened.page.getByText('12 clients').waitFor({ state: 'detached' });
    expect(await accessFaults(opened)).toEqual([]);
    await opened.page.getByRole('button', { name: words.toasts.close }).click();
    expect(await opened.page.locator('.toast').count()).toBe(0);
  });

  it('in passing is seen before a dialog', async () => {
    const opened = await openWindow(browser(), {
      language,
      state: [],
      shows: `return <main><h1>Studio</h1><Alert message="Wait." onClose={() => said('closed')} />
        <Toasts toasts={state} onGone={() => said('gone')} /></main>;`,
    });
    await opened.page.getByRole('alertdialog').waitFor();
    await opened.page.evaluate(`window.setState([{ key: 1, title: '', message: 'Saved', seconds: -1 }])`);
    await opened.page.locator('.toasts:popover-open').getByText('Saved').waitFor();
    await shootWindow(opened, `workbench-${language}-toast-over-alert`);
  });

  it('and asked is answered, or left with Esc', async () => {
    const opened = await openWindow(browser(), {
      language,
      state: true,
      shows: `return <main><h1>Studio</h1>{state && <Alert message={"You are editing a protected cell.\\nGo on?"}
        confirm="${language === 'ru' ? 'Всё равно изменить' : 'Edit anyway'}"
        onConfirm={() => said('confirmed')}
        onClose={() => { said('closed'); setState(false); }} />}</main>;`,
    });
    await opened.page.getByRole('alertdialog').waitFor();
    await shootWindow(opened, `workbench-${language}-alert`);
    expect(await accessFaults(opened)).toEqual([]);
    await opened.page.locator('.filled').click();
    await opened.page.keyboard.press('Escape');
    await opened.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(opened.said).toEqual(['confirmed', 'closed']);
  });

  it('and asked for a text is answered with it by Enter', async () => {
    const opened = await openWindow(browser(), {
      language,
      state: {
        number: 1,
        title: 'October 2026',
        message: 'Why is it reopened?',
        buttons: ['OK', 'CANCEL'],
        asksText: true,
      },
      shows: `return <main><h1>Studio</h1>{state && <AskedDialog key={state.number} question={state}
        onAnswer={(answer) => { said(answer); setState(null); }} after={() => said('after')} />}</main>;`,
    });
    const { page } = opened;
    await page.getByRole('alertdialog', { name: 'October 2026' }).waitFor();
    await page.keyboard.type('A day was missing');
    await shootWindow(opened, `workbench-${language}-asked`);
    expect(await accessFaults(opened)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(opened.said).toEqual([{ question: 1, button: 'OK', text: 'A day was missing' }, 'after']);
  });

  it.each([
    ['YES', async ({ page }: WindowOpened) => page.keyboard.press('Enter')],
    ['NO', async ({ page }: WindowOpened) => page.locator('.plain').nth(1).click()],
    ['CANCEL', async ({ page }: WindowOpened) => page.locator('.plain').nth(0).click()],
    ['CLOSE', async ({ page }: WindowOpened) => page.keyboard.press('Escape')],
  ])('and asked is answered with %s', async (button, choose) => {
    const opened = await openWindow(browser(), {
      language,
      state: { number: 2, title: '', message: 'Close October?', buttons: ['YES', 'NO', 'CANCEL'], asksText: false },
      shows: `return <main><h1>Studio</h1>{state && <AskedDialog question={state}
        onAnswer={(answer) => { said(answer); setState(null); }} after={() => undefined} />}</main>;`,
    });
    await opened.page.getByRole('alertdialog', { name: 'Close October?' }).waitFor();
    await choose(opened);
    await opened.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(opened.said).toEqual([{ question: 2, button, text: '' }]);
  });
});
