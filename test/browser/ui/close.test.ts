import type { Language } from '../../../src/words/language';
import { closeWords } from '../../../src/words/pages/close';
import { frameWords } from '../../../src/words/pages/frame';
import {
  doneOf,
  EVIL,
  heldLine,
  issues,
  lines,
  nothingToSend,
  previewOf,
  progressOf,
  rehearsalOf,
} from './close-answers';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { inTurn, Lost, never, Refused, type Answers } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();
const idle = () => progressOf('none');
const sent = (client: string) => ({ client, periods: ['2026-10'], to: ['director@acme.example.com'] });
const sending = { state: 'sent', sent: [], waiting: [], next: '', deliveredBy: '' } as const;

async function heading({ page }: Opened, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: text }).waitFor();
}

async function rehearsed({ page }: Opened): Promise<void> {
  await page.getByRole('table').waitFor();
}

const withErrors = (language: 'en' | 'ru') =>
  rehearsalOf(language, {
    lines: [...lines(language), heldLine('Bakery')],
    issues: issues(language),
    possible: 'clean',
  });

const states: readonly State[] = [
  {
    name: 'rehearsing',
    answers: () => ({ continueClose: idle, rehearseClose: never }),
    reach: (opened) => opened.page.getByRole('combobox').waitFor(),
  },
  {
    name: 'all-can-close',
    answers: (language) => ({ continueClose: idle, rehearseClose: () => rehearsalOf(language, { isEarly: true }) }),
    reach: rehearsed,
  },
  {
    name: 'some-held-back',
    answers: (language) => ({ continueClose: idle, rehearseClose: () => withErrors(language) }),
    reach: rehearsed,
  },
  {
    name: 'nothing-possible',
    answers: (language) => ({
      continueClose: idle,
      rehearseClose: () =>
        rehearsalOf(language, { lines: [], issues: issues(language), possible: 'nothing', before: null }),
    }),
    reach: (opened) => opened.page.getByRole('heading', { level: 2 }).waitFor(),
  },
  {
    name: 'nothing-open',
    answers: (language) => ({
      continueClose: idle,
      rehearseClose: () => rehearsalOf(language, { lines: [], possible: 'nothing', before: null }),
    }),
    reach: (opened) => opened.page.locator('.empty').waitFor(),
  },
  {
    name: 'for-staff',
    answers: (language) => ({ rehearseClose: () => rehearsalOf(language) }),
    welcome: { isManager: false },
    reach: rehearsed,
  },
  {
    name: 'not-set-up',
    answers: () => ({}),
    welcome: { isSetUp: false },
    reach: (opened) => opened.page.locator('.panel.warning').waitFor(),
  },
  {
    name: 'rehearsal-failed',
    answers: () => ({
      continueClose: idle,
      rehearseClose: () => {
        throw new Refused('unexpected', 'Service Spreadsheets failed while accessing document.', 'Try again.');
      },
    }),
    reach: (opened) => opened.page.getByRole('alert').waitFor(),
  },
  {
    name: 'confirm',
    answers: (language) => ({ continueClose: idle, rehearseClose: () => withErrors(language) }),
    reach: async (opened, language) => {
      const words = closeWords(language);
      await opened.page.getByRole('button', { name: words.closeClean(5) }).click();
      await heading(opened, words.confirm('2026-10'));
    },
  },
  {
    name: 'closing',
    answers: () => ({ continueClose: inTurn(() => progressOf('closing', { done: 100, total: 240 }), never) }),
    reach: (opened) => opened.page.getByRole('progressbar').waitFor(),
  },
  {
    name: 'busy',
    answers: () => ({ continueClose: inTurn(() => progressOf('busy'), never) }),
    reach: (opened) => opened.page.getByRole('progressbar').waitFor(),
  },
  {
    name: 'done',
    answers: (language) => ({ continueClose: () => doneOf(language) }),
    reach: (opened, language) => heading(opened, closeWords(language).isClosed('2026-10')),
  },
  {
    name: 'partly',
    answers: (language) => ({
      continueClose: () =>
        doneOf(language, {
          heldBack: [{ client: EVIL, period: '2026-10', reason: issues(language)[0]?.message ?? '' }],
          issues: issues(language),
          failures: [{ client: 'Acme', period: '2026-10', reason: 'User rate limit exceeded' }],
        }),
    }),
    reach: (opened, language) => heading(opened, closeWords(language).isPartlyClosed('2026-10')),
  },
  {
    name: 'queued',
    answers: (language) => ({
      continueClose: () => doneOf(language, { state: 'queued', reports: [], deliveredBy: 'reports@studio.example' }),
    }),
    reach: (opened, language) => heading(opened, closeWords(language).isClosed('2026-10')),
  },
  {
    name: 'send-preview',
    answers: (language) => ({ continueClose: () => doneOf(language), previewDelivery: () => previewOf(language) }),
    reach: (opened, language) => heading(opened, closeWords(language).send.question(3)),
  },
  {
    name: 'send-by-other',
    answers: (language) => ({
      continueClose: () => doneOf(language),
      previewDelivery: () => previewOf(language, { deliveredBy: 'reports@studio.example', isAutomatic: true }),
    }),
    reach: (opened, language) => heading(opened, closeWords(language).send.question(3)),
  },
  {
    name: 'sending',
    answers: (language) => ({
      continueClose: () => doneOf(language),
      previewDelivery: () => previewOf(language),
      sendReports: inTurn(() => ({ ...sending, sent: [sent('Acme')], next: 'Acme' }), never),
    }),
    reach: async (opened, language) => {
      await opened.page.getByRole('button', { name: closeWords(language).send.send }).click();
      await opened.page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'sent',
    answers: (language) => ({
      continueClose: () => doneOf(language),
      previewDelivery: () => previewOf(language),
      sendReports: () => ({ ...sending, sent: [sent('Acme'), sent(EVIL)], waiting: previewOf(language).waiting }),
    }),
    reach: async (opened, language) => {
      await opened.page.getByRole('button', { name: closeWords(language).send.send }).click();
      await opened.page.getByRole('heading', { name: closeWords(language).send.notSent }).waitFor();
    },
  },
  {
    name: 'unsent',
    answers: (language) => ({
      continueClose: idle,
      rehearseClose: () => rehearsalOf(language, { lines: [], possible: 'nothing', before: null, unsentReports: 3 }),
    }),
    reach: (opened, language) =>
      opened.page.getByRole('button', { name: closeWords(language).send.offer(3) }).waitFor(),
  },
  {
    name: 'blocked',
    answers: (language) => ({ continueClose: () => progressOf('blocked', { issues: issues(language) }) }),
    reach: (opened, language) => heading(opened, closeWords(language).nothingClosed),
  },
];

/** Where nothing else is said, nothing waits to be sent. */
const quiet = (answers: Answers): Answers => ({ previewDelivery: () => nothingToSend, ...answers });
const quietStates = states.map((state) => ({
  ...state,
  answers: (language: Language) => quiet(state.answers(language)),
}));

describeStates(browser, { name: 'close', width: 780, height: 560 }, quietStates);
describeStates(browser, { name: 'close', width: 420, height: 560 }, quietStates);

function open(answers: Answers): Promise<Opened> {
  return openPage(browser(), { name: 'close', language: 'en', width: 780, height: 560, answers: quiet(answers) });
}

const words = closeWords('en');

describeInBrowser('closing a month', () => {
  it('rehearses last month first, and changes nothing by it', async () => {
    const opened = await open({ continueClose: idle, rehearseClose: () => rehearsalOf('en') });
    await rehearsed(opened);
    expect(opened.calls).toEqual([
      { name: 'openPage', request: {} },
      { name: 'continueClose', request: {} },
      { name: 'rehearseClose', request: { through: '2026-10' } },
    ]);
  });

  it('asks for a rehearsal of another month before that can be closed', async () => {
    const opened = await open({
      continueClose: idle,
      rehearseClose: ({ through }) => rehearsalOf('en', { through }),
    });
    await rehearsed(opened);
    const { page } = opened;
    await page.getByLabel(words.month).selectOption('2026-09');
    expect(await page.getByRole('button').allTextContents()).toEqual([words.rehearse]);
    await page.getByRole('button', { name: words.rehearse }).click();
    await page.getByRole('button', { name: words.closeAll(5) }).waitFor();
    expect(opened.calls.at(-1)?.request).toEqual({ through: '2026-09' });
  });

  it('shows a client’s name as text, whatever it is', async () => {
    const opened = await open({ continueClose: idle, rehearseClose: () => withErrors('en') });
    await opened.page.getByRole('rowheader', { name: EVIL }).waitFor();
    expect(await opened.page.locator('img').count()).toBe(0);
    expect(opened.requests).toEqual([]);
    expect(opened.faults).toEqual([]);
  });

  it('can be done with the keyboard alone, from the rehearsal to the result', async () => {
    const opened = await open({
      continueClose: inTurn(
        idle,
        () => progressOf('reports', { done: 1, total: 4 }),
        () => doneOf('en'),
      ),
      rehearseClose: () => rehearsalOf('en'),
      startClose: () => progressOf('closing', { done: 4, total: 4 }),
    });
    await rehearsed(opened);
    const { page } = opened;
    await tabTo(opened, words.closeAll(5));
    await page.keyboard.press('Enter');
    await heading(opened, words.confirm('2026-10'));
    await page.locator('h1:focus').waitFor();
    await tabTo(opened, words.closeAll(5));
    await page.keyboard.press('Space');
    await heading(opened, words.isClosed('2026-10'));
    await page.locator('h1:focus').waitFor();
    expect(opened.calls.filter(({ name }) => name === 'startClose')).toEqual([
      { name: 'startClose', request: { through: '2026-10', onlyClean: false } },
    ]);
  });

  it('refuses to close everybody while errors hold some back, and closes the others when asked to', async () => {
    const opened = await open({
      continueClose: idle,
      rehearseClose: () => withErrors('en'),
      startClose: () => doneOf('en', { heldBack: [{ client: 'Bakery', period: '2026-10', reason: 'Not hours.' }] }),
    });
    const { page } = opened;
    const all = page.getByRole('button', { name: words.closeAll(6) });
    await all.focus();
    await page.keyboard.press('Enter');
    expect(await all.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: words.closeClean(5) }).click();
    await page.getByRole('button', { name: words.closeClean(5) }).click();
    await page.getByText('Bakery, October 2026').waitFor();
    expect(opened.calls).toContainEqual({ name: 'startClose', request: { through: '2026-10', onlyClean: true } });
  });

  it('sends nothing before somebody has seen to whom, and then step by step until all had their turn', async () => {
    const opened = await open({
      continueClose: () => doneOf('en'),
      previewDelivery: () => previewOf('en'),
      sendReports: ({ after = '' }) =>
        after === '' ? { ...sending, sent: [sent('Acme')], next: 'Acme' } : { ...sending, sent: [sent('Birch')] },
    });
    const { page } = opened;
    await heading(opened, words.send.question(3));
    await page.getByText('former@acme.example.com').waitFor();
    expect(opened.calls.map(({ name }) => name)).not.toContain('sendReports');
    await page.getByRole('button', { name: words.send.send }).click();
    await heading(opened, words.isClosed('2026-10'));
    await page.getByRole('heading', { name: words.send.sent }).waitFor();
    const asked = opened.calls.filter(({ name }) => name === 'sendReports').map(({ request }) => request);
    expect(asked).toEqual([
      { limit: 10, after: '' },
      { limit: 10, after: 'Acme' },
    ]);
  });

  it('sends nothing where that is left for later, and offers it again where nothing is to be closed', async () => {
    const opened = await open({
      continueClose: idle,
      rehearseClose: () => rehearsalOf('en', { lines: [], possible: 'nothing', unsentReports: 3 }),
      previewDelivery: () => previewOf('en'),
    });
    const { page } = opened;
    await page.getByRole('button', { name: words.send.offer(3) }).click();
    await page.getByRole('button', { name: words.send.later }).click();
    await page.getByRole('button', { name: words.send.offer(3) }).waitFor();
    expect(opened.calls.map(({ name }) => name)).not.toContain('sendReports');
  });

  it('shows the offending cell in the sheet, and says where it is no longer there', async () => {
    const opened = await open({
      continueClose: idle,
      rehearseClose: () => withErrors('en'),
      selectCell: ({ cell }) => ({ found: cell === 'F12' }),
    });
    await opened.page.getByRole('button', { name: 'Time log F12' }).click();
    await opened.page.getByRole('button', { name: 'Time log B31' }).click();
    await opened.page.getByText(frameWords('en').cellGone).waitFor();
    expect(opened.calls.slice(-2).map(({ request }) => request)).toEqual([
      { sheet: 'Time log', cell: 'F12' },
      { sheet: 'Time log', cell: 'B31' },
    ]);
  });

  it('carries on a close that was left unfinished, also where calls get lost on the way', async () => {
    const opened = await open({
      continueClose: inTurn(
        () => progressOf('closing', { done: 100, total: 240 }),
        () => {
          throw new Lost('Exceeded maximum execution time');
        },
        () => doneOf('en'),
      ),
    });
    await opened.page.getByText(words.found).waitFor();
    await heading(opened, words.isClosed('2026-10'));
  });

  it('asks again after a while where another run is at it, and rehearses where that one has finished', async () => {
    const opened = await open({
      continueClose: inTurn(() => progressOf('busy'), idle),
      rehearseClose: () => rehearsalOf('en', { lines: [], possible: 'nothing' }),
    });
    await opened.page.getByText(words.busy).first().waitFor();
    await opened.page.locator('.empty').waitFor();
  });

  it('closes but once, however often the button is pressed', async () => {
    const opened = await open({ continueClose: idle, rehearseClose: () => rehearsalOf('en'), startClose: never });
    await opened.page.getByRole('button', { name: words.closeAll(5) }).click();
    await opened.page.getByRole('button', { name: words.closeAll(5) }).dblclick();
    await heading(opened, words.underWay('2026-10'));
    expect(opened.calls.filter(({ name }) => name === 'startClose')).toHaveLength(1);
  });

  it('makes no link of a report whose cell holds something else than an address of the web', async () => {
    const opened = await open({
      continueClose: () =>
        doneOf('en', { reports: [{ client: 'Acme', period: '2026-10', revision: 2, file: 'javascript:alert(1)' }] }),
    });
    await opened.page.getByText(words.revision(2)).waitFor();
    expect(await opened.page.getByRole('link').count()).toBe(0);
  });
});

/** Goes on by Tab until a button of this name has the focus. */
async function tabTo({ page }: Opened, name: string): Promise<void> {
  for (let steps = 0; steps < 20; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.locator('button:focus').allTextContents()).includes(name)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}
