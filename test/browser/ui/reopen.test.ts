import type { Reopenable } from '../../../src/app/functions';
import { reopenWords } from '../../../src/words/pages/reopen';
import type { Language } from '../../../src/words/language';
import { EVIL } from './close-answers';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { never, type Answers } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();

const reopenable: Reopenable = {
  periods: [
    {
      period: '2026-10',
      clients: [
        { client: 'Acme', revision: 1 },
        { client: EVIL, revision: 2 },
      ],
    },
    { period: '2026-07', clients: [{ client: 'Bakery', revision: 3 }] },
  ],
};
const read = { readReopenable: () => reopenable };

async function fill({ page }: Opened, language: Language): Promise<void> {
  const words = reopenWords(language);
  await page.getByLabel(words.reason).fill('Часы за 30 октября внесли не тому клиенту.');
  await page.getByRole('button', { name: words.reopen }).click();
}

async function confirm({ page }: Opened, language: Language): Promise<void> {
  await page.getByRole('button', { name: reopenWords(language).yes, exact: true }).click();
}

const reopened = (language: Language): Answers => ({
  ...read,
  reopenMonth: () => ({
    reopened: [{ client: 'Acme', period: '2026-10', revision: 1 }],
    skipped: [
      {
        client: EVIL,
        period: '2026-10',
        reason: language === 'ru' ? 'Закрыт более поздний месяц.' : 'A later month is closed.',
      },
    ],
    issues: [],
  }),
});

const states: readonly State[] = [
  {
    name: 'reading',
    answers: () => ({ readReopenable: never }),
    reach: ({ page }) => page.locator('.spinner').waitFor(),
  },
  {
    name: 'nothing',
    answers: () => ({ readReopenable: () => ({ periods: [] }) }),
    reach: ({ page }) => page.locator('.empty').waitFor(),
  },
  { name: 'form', answers: () => read, reach: ({ page }) => page.locator('textarea').waitFor() },
  {
    name: 'for-staff',
    answers: () => read,
    welcome: { isManager: false },
    reach: ({ page }) => page.getByRole('combobox').first().waitFor(),
  },
  {
    name: 'no-reason',
    answers: () => read,
    reach: async ({ page }, language) => {
      await page.getByRole('button', { name: reopenWords(language).reopen }).click();
      await page.getByText(reopenWords(language).reasonMissing).waitFor();
    },
  },
  {
    name: 'confirm',
    answers: () => read,
    reach: async (opened, language) => {
      await fill(opened, language);
      await opened.page.getByText(reopenWords(language).confirmAll(2)).waitFor();
    },
  },
  {
    name: 'reopening',
    answers: () => ({ ...read, reopenMonth: never }),
    reach: async (opened, language) => {
      await fill(opened, language);
      await confirm(opened, language);
      await opened.page.locator('button[aria-busy=true]').waitFor();
    },
  },
  {
    name: 'done',
    answers: reopened,
    reach: async (opened, language) => {
      await fill(opened, language);
      await confirm(opened, language);
      await opened.page.getByText(reopenWords(language).nextRevision('Acme', 2)).waitFor();
    },
  },
];

describeStates(browser, { name: 'reopen', width: 480, height: 480 }, states);

describeInBrowser('reopening a month', () => {
  const words = reopenWords('en');
  const open = (answers: Answers) =>
    openPage(browser(), { name: 'reopen', language: 'en', width: 480, height: 480, answers });

  it('asks for a reason before anything else', async () => {
    const opened = await open(reopened('en'));
    await opened.page.getByRole('button', { name: words.reopen }).click();
    await opened.page.locator('textarea:focus').waitFor();
    expect(await opened.page.locator('textarea').getAttribute('aria-invalid')).toBe('true');
    expect(opened.calls.map(({ name }) => name)).not.toContain('reopenMonth');
  });

  it('says what happens to one client, and reopens its month alone', async () => {
    const opened = await open(reopened('en'));
    await opened.page.getByLabel(words.client).selectOption(EVIL);
    await fill(opened, 'en');
    await opened.page.getByText(words.confirmOne(EVIL, 3)).waitFor();
    await confirm(opened, 'en');
    await opened.page.getByText(words.nextRevision('Acme', 2)).waitFor();
    expect(opened.calls.at(-1)?.request).toEqual({
      period: '2026-10',
      client: EVIL,
      reason: 'Часы за 30 октября внесли не тому клиенту.',
    });
  });

  it('offers the clients of the month that was chosen', async () => {
    const opened = await open(read);
    await opened.page.getByLabel(words.period).selectOption('2026-07');
    expect(await opened.page.getByLabel(words.client).locator('option').allTextContents()).toEqual([
      words.allClients(1),
      'Bakery',
    ]);
  });
});
