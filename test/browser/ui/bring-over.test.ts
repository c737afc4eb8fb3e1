import { bringOverWords } from '../../../src/words/pages/bring-over';
import type { Language } from '../../../src/words/language';
import { EVIL } from './close-answers';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { never, type Answers } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();

const table = [
  'Acme Corporation\t2026-11\t$100\t10\t4:30\t45.00\tUSD\ten\ta@acme.example',
  `${EVIL}\t2026-11\t12 000,00\t20\t-1:15\t\tRUB\tрусский\t"b@x.example\nc@x.example"`,
].join('\n');

/** Pastes a text into the field that has the focus, as the browser does. */
async function paste({ page }: Opened, label: string, text: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.evaluate<undefined>(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    undefined;
  }`);
}

const firstCell = (language: Language) => {
  const words = bringOverWords(language);
  return words.cell(words.fields.client, 1);
};

async function bring(opened: Opened, language: Language): Promise<void> {
  await paste(opened, firstCell(language), table);
  await opened.page.getByRole('button', { name: bringOverWords(language).bringOver(2) }).click();
}

const refusing = (language: Language): Answers => ({
  bringOverClients: () => ({
    refused: [
      { index: 0, field: 'fee', message: language === 'ru' ? '«$100» — не сумма.' : '“$100” is not an amount.' },
      { index: 1, field: 'start', message: language === 'ru' ? 'Месяц уже закрыт.' : 'This month is closed.' },
    ],
    added: 0,
    sheet: '',
  }),
});

const adding = (language: Language): Answers => ({
  bringOverClients: () => ({ refused: [], added: 2, sheet: language === 'ru' ? 'Сверка 2026-11' : 'Sign-off 2026-11' }),
  selectCell: () => ({ found: true }),
});

const states: readonly State[] = [
  { name: 'empty', answers: () => ({}), reach: ({ page }) => page.getByRole('table').waitFor() },
  {
    name: 'for-staff',
    answers: () => ({}),
    welcome: { isManager: false },
    reach: ({ page }) => page.locator('.panel.note').waitFor(),
  },
  {
    name: 'pasted',
    answers: () => ({}),
    reach: async (opened, language) => {
      await paste(opened, firstCell(language), table);
      await opened.page.getByRole('button', { name: bringOverWords(language).bringOver(2) }).waitFor();
    },
  },
  {
    name: 'nobody',
    answers: () => ({}),
    reach: async ({ page }, language) => {
      await page.getByRole('button', { name: bringOverWords(language).bringOver(0) }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'bringing',
    answers: () => ({ bringOverClients: never }),
    reach: async (opened, language) => {
      await bring(opened, language);
      await opened.page.locator('.waiting').waitFor();
    },
  },
  {
    name: 'refused',
    answers: refusing,
    reach: async (opened, language) => {
      await bring(opened, language);
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'done',
    answers: adding,
    reach: async (opened, language) => {
      await bring(opened, language);
      await opened.page.getByRole('heading', { name: bringOverWords(language).done(2) }).waitFor();
    },
  },
];

describeStates(browser, { name: 'bring-over', width: 920, height: 560 }, states);

describeInBrowser('bringing clients over', () => {
  const words = bringOverWords('en');
  const open = (answers: Answers) =>
    openPage(browser(), { name: 'bring-over', language: 'en', width: 920, height: 560, answers });

  it('takes a table as spreadsheets copy it, and sends the fields as typed', async () => {
    const opened = await open(adding('en'));
    const header = Object.values(words.fields).join('\t');
    await paste(opened, firstCell('en'), `${header}\r\n${table}\r\n`);
    await opened.page.getByRole('button', { name: words.bringOver(2) }).click();
    await opened.page.getByRole('button', { name: 'Sign-off 2026-11' }).click();
    expect(opened.calls[1]?.request).toEqual({
      clients: [
        {
          client: 'Acme Corporation',
          start: '2026-11',
          fee: '$100',
          hours: '10',
          openingHours: '4:30',
          openingValue: '45.00',
          currency: 'USD',
          language: 'en',
          emails: 'a@acme.example',
        },
        {
          client: EVIL,
          start: '2026-11',
          fee: '12 000,00',
          hours: '20',
          openingHours: '-1:15',
          openingValue: '',
          currency: 'RUB',
          language: 'ru',
          emails: 'b@x.example, c@x.example',
        },
      ],
    });
    expect(opened.requests).toEqual([]);
  });

  it('shows a refusal at its field, also below a row that was left blank, until the field is changed', async () => {
    const opened = await open(refusing('en'));
    const { page } = opened;
    const fee = page.getByLabel(words.cell(words.fields.fee, 2));
    await page.getByRole('button', { name: words.add }).click();
    await paste(opened, words.cell(words.fields.client, 2), table);
    await page.getByRole('button', { name: words.bringOver(2) }).click();
    await page.getByText('“$100” is not an amount.').waitFor();
    expect(await fee.getAttribute('aria-invalid')).toBe('true');
    await fee.fill('100');
    expect(await fee.getAttribute('aria-invalid')).toBe('false');
  });

  it('adds and removes rows', async () => {
    const { page } = await open({});
    const rows = () => page.locator('tbody tr').count();
    await page.getByRole('button', { name: words.add }).click();
    expect(await rows()).toBe(2);
    await page.getByRole('button', { name: words.remove(1) }).click();
    expect(await rows()).toBe(1);
  });
});
