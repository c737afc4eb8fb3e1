import type { LoggedExecution, PanelName, SentMail } from '../../../src/local/workbench/protocol';
import { LANGUAGES, type Language } from '../../../src/words/language';
import { workbenchWords } from '../../../src/words/workbench';
import { describeInBrowser, withBrowser } from '../chromium';
import { accessFaults } from '../ui/inspect';
import { EVIL } from '../ui/close-answers';
import { Lost, never } from '../ui/scripted-server';
import { done, openWindow, shootWindow, type WindowAnswers, type WindowOpened } from './open-window';

const browser = withBrowser();

const DRAWER = `return (
  <div style={{ display: 'flex', height: '100vh', background: '#f1f3f4' }}>
    <main style={{ flex: 1 }}><h1>Studio</h1></main>
    <Drawer
      tab={state.tab}
      news={state.news}
      now={state.now}
      ask={ask}
      onTab={(tab) => setState((before) => ({ ...before, tab }))}
      onClose={() => said('closed')}
    />
  </div>
);`;

const QUIET = { documents: 0, mail: 0, triggers: 0, log: 0 };

const folders = (language: Language) => [
  {
    name:
      language === 'ru' ? 'Студия – Carryover / Пекарня «Тихая гавань»' : 'Studio – Carryover / Harbour Lane Bakery',
    access: ['orders@bakery.example', 'owner@bakery.example'],
    documents: [
      {
        id: '000007',
        name: language === 'ru' ? 'Отчёт за октябрь 2026' : 'Report for October 2026',
        createdAt: '2026-11-03T09:00:12',
        access: ['orders@bakery.example', 'owner@bakery.example'],
      },
      { id: '000005', name: EVIL, createdAt: '2026-10-02T09:00:00', access: ['olga@studio.example'] },
    ],
  },
  {
    name: language === 'ru' ? 'Студия – Carryover' : 'Studio – Carryover',
    access: [],
    documents: [{ id: '000002', name: 'Logo', createdAt: '2026-09-01T10:30:00', access: [] }],
  },
];

const MAIL: SentMail = {
  sentAt: '2026-11-03T09:05:00',
  from: 'olga@studio.example',
  to: 'orders@bakery.example, owner@bakery.example',
  cc: '',
  bcc: '',
  replyTo: 'office@studio.example',
  subject: 'October 2026: your hours',
  body: 'Plain',
  htmlBody: '<p>Dear <b>bakery</b>,</p><script>document.title = "ran"</script><p>3:00 hours are left.</p>',
  attachments: [{ name: 'Report.docx', base64: 'UEs=', type: 'application/octet-stream' }],
};

const mails: readonly SentMail[] = [
  MAIL,
  { ...MAIL, subject: '', htmlBody: '', body: 'One\nTwo', replyTo: '', attachments: [] },
];

const triggers = [
  { id: 'a', functionName: 'hourlyBeat', everyHours: 1, email: 'olga@studio.example', dueAt: '2026-11-03T10:00:00' },
];

const EXECUTION: LoggedExecution = {
  number: 3,
  functionName: 'continueClose',
  as: 'page',
  email: 'olga@studio.example',
  startedAt: '2026-11-03T09:00:07',
  milliseconds: 1840,
  simulatedSeconds: 14.6,
  calls: [
    { method: 'SpreadsheetApp.Range.getValues', count: 21 },
    { method: 'UrlFetchApp.fetchAll', count: 3 },
  ],
  failure: null,
  lines: ['closed 2026-10'],
  isRunning: false,
};

const executions: readonly LoggedExecution[] = [
  { ...EXECUTION, number: 4, isRunning: true, milliseconds: 120, calls: [], lines: [] },
  EXECUTION,
  { ...EXECUTION, number: 2, functionName: 'onEdit', as: 'edit', failure: `Exception: ${EVIL}`, milliseconds: 87 },
];

const full = (language: Language): WindowAnswers => ({
  documents: () => done({ folders: folders(language) }),
  mail: () => done({ mails }),
  triggers: () => done({ triggers }),
  log: () => done({ executions }),
  preview: () =>
    done({
      html: '<h1>Report</h1><p>Harbour Lane Bakery</p><table><tr><td>Opening</td><td>5:00</td></tr></table><script>document.title = "ran"</script>',
    }),
  download: () => done({ name: 'Report.docx', base64: 'UEs=', type: 'application/octet-stream' }),
  runTrigger: () => done({ failure: null }),
  moveClock: () => done({ ran: 1 }),
});

const EMPTY: WindowAnswers = {
  documents: () => done({ folders: [] }),
  mail: () => done({ mails: [] }),
  triggers: () => done({ triggers: [] }),
  log: () => done({ executions: [] }),
};

function open(tab: PanelName, answers: WindowAnswers, language: Language = 'en', now: string | null = null) {
  return openWindow(browser(), { shows: DRAWER, state: { tab, news: QUIET, now }, language, answers });
}

const button = ({ page }: WindowOpened, name: string) => page.getByRole('button', { name, exact: true });

const TABS: readonly PanelName[] = ['documents', 'mail', 'triggers', 'log'];

describeInBrowser.each(LANGUAGES)('the panels in %s', (language) => {
  const words = workbenchWords(language).panels;

  async function mustServeAll(opened: WindowOpened, name: string): Promise<void> {
    await shootWindow(opened, `workbench-${language}-${name}`);
    expect(await accessFaults(opened)).toEqual([]);
    expect(
      await opened.page.evaluate(
        `[...document.querySelectorAll('.drawer, .drawer-panel, .reader')].some((one) => one.scrollWidth > one.clientWidth)`,
      ),
    ).toBe(false);
    expect(opened.requests).toEqual([]);
    expect(opened.faults.filter((fault) => !/Blocked script execution/.test(fault))).toEqual([]);
    await opened.page.context().close();
  }

  it.each(TABS)('can be used by everybody: %s', async (tab) => {
    const opened = await open(tab, full(language), language, '2026-11-03T09:00');
    await opened.page.locator('.lines li').first().waitFor();
    if (tab === 'log') {
      await opened.page.locator('summary').nth(1).click();
      await opened.page.locator('summary').nth(2).click();
    }
    await mustServeAll(opened, tab);
  });

  it.each(TABS)('can be used by everybody with nothing in it: %s', async (tab) => {
    const opened = await open(tab, EMPTY, language);
    await opened.page.locator('.nothing').waitFor();
    await mustServeAll(opened, `${tab}-empty`);
  });

  it('can be used by everybody while it reads', async () => {
    const opened = await open('documents', { documents: never }, language);
    await opened.page.getByText(words.reading).waitFor();
    await mustServeAll(opened, 'reading');
  });

  it('can be used by everybody where the server is gone', async () => {
    const lost = () => {
      throw new Lost('gone');
    };
    const opened = await open('mail', { mail: lost }, language);
    await opened.page.getByRole('alert').getByText(words.noAnswer).waitFor();
    await mustServeAll(opened, 'gone');
  });

  it('can be used by everybody with a document open', async () => {
    const opened = await open('documents', full(language), language);
    await opened.page.locator('.line-open').first().click();
    await opened.page.frameLocator('.foreign-page').getByRole('heading', { name: 'Report' }).waitFor();
    await mustServeAll(opened, 'preview');
  });

  it('can be used by everybody with a mail open', async () => {
    const opened = await open('mail', full(language), language);
    await opened.page.locator('.line-open').first().click();
    await opened.page.frameLocator('.foreign-page').getByText('3:00 hours are left.').waitFor();
    await mustServeAll(opened, 'letter');
  });
});

describeInBrowser('the panels', () => {
  const words = workbenchWords('en').panels;

  it('are read again when there is news, and keep what they show until then', async () => {
    let reads = 0;
    const opened = await open('mail', {
      mail: () => {
        reads += 1;
        return reads === 1 ? done({ mails }) : done({ mails: [MAIL, ...mails] });
      },
    });
    await expect(opened.page.locator('.line').nth(1).waitFor()).resolves.toBeUndefined();
    await opened.page.evaluate(`window.setState((before) => ({ ...before, news: { ...before.news, mail: 1 } }))`);
    await opened.page.locator('.line').nth(2).waitFor();
    expect(reads).toBe(2);
  });

  it('are tried again where the server did not answer', async () => {
    let reads = 0;
    const opened = await open('log', {
      log: () => {
        reads += 1;
        if (reads === 1) throw new Lost('gone');
        return done({ executions });
      },
    });
    await button(opened, words.tryAgain).click();
    await opened.page.locator('summary').first().waitFor();
    expect(await opened.page.getByRole('alert').count()).toBe(0);
  });

  it('are walked through with the arrow keys', async () => {
    const opened = await open('documents', full('en'));
    await opened.page.getByRole('tab', { name: words.tabs.documents }).focus();
    await opened.page.keyboard.press('ArrowRight');
    await opened.page.locator('[role=tab][aria-selected=true]', { hasText: words.tabs.mail }).waitFor();
    await opened.page.keyboard.press('ArrowLeft');
    await opened.page.keyboard.press('ArrowLeft');
    await opened.page.locator('[role=tab][aria-selected=true]', { hasText: words.tabs.log }).waitFor();
    expect(await opened.page.evaluate(`document.activeElement.id`)).toBe('tab-log');
  });

  it('run nothing that a document or a mail holds', async () => {
    const opened = await open('mail', full('en'));
    await opened.page.locator('.line-open').first().click();
    await opened.page.frameLocator('.foreign-page').getByText('Dear').waitFor();
    expect(await opened.page.title()).toBe('Studio');
    const frame = opened.page.frames()[1];
    expect(await frame?.title()).not.toBe('ran');
  });

  it('close what is read with Esc, and give the keyboard back', async () => {
    const opened = await open('mail', full('en'));
    await opened.page.locator('.line-open').nth(1).focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('dialog').waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await opened.page.evaluate(`document.activeElement.className`)).toBe('line-open');
  });

  it('hand out a document with its bytes', async () => {
    const opened = await open('documents', full('en'));
    const [download] = await Promise.all([
      opened.page.waitForEvent('download'),
      button(opened, words.documents.downloadNamed('Logo')).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Report.docx');
    expect(opened.asked).toContainEqual({ name: 'download', request: { id: '000002' } });
  });

  it('say why a document cannot be had', async () => {
    const gone = workbenchWords('en').office.documentGone;
    const opened = await open('documents', {
      ...full('en'),
      download: () => ({ ok: false, refusal: { code: 'gone', message: gone } }),
    });
    await button(opened, words.documents.downloadNamed('Logo')).click();
    await opened.page.getByRole('alert').getByText(gone).waitFor();
  });

  it('run a trigger, and say how that ended', async () => {
    const opened = await open('triggers', {
      ...full('en'),
      runTrigger: () => done({ failure: 'Exception: no more mail today' }),
    });
    await button(opened, words.triggers.runNamed('hourlyBeat')).click();
    await opened.page.getByText(words.triggers.failed('Exception: no more mail today')).waitFor();
    expect(opened.asked).toContainEqual({ name: 'runTrigger', request: { id: 'a' } });
  });

  it('move the clock to a moment, on from where it stands, and let it run', async () => {
    const opened = await open('triggers', full('en'), 'en', '2026-12-31T23:30');
    await opened.page.getByLabel(words.triggers.moveTo).fill('2027-01-02T08:15');
    await button(opened, words.triggers.move).click();
    await opened.page.getByText(words.triggers.moved(1)).waitFor();
    for (const name of [words.triggers.hourOn, words.triggers.dayOn, words.triggers.letRun]) {
      await button(opened, name).click();
      await opened.page.locator('.clock[aria-busy=false]').waitFor();
    }
    expect(opened.asked.filter(({ name }) => name === 'moveClock').map(({ request }) => request)).toEqual([
      { now: '2027-01-02T08:15' },
      { now: '2027-01-01T00:30' },
      { now: '2027-01-01T23:30' },
      { now: null },
    ]);
  });
});
