import { setUpWords } from '../../../src/words/pages/set-up';
import type { Language } from '../../../src/words/language';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { never, Refused } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();
const sheets = (language: Language) =>
  language === 'ru' ? ['Клиенты', 'Условия', 'Платежи', 'Учёт времени'] : ['Clients', 'Terms', 'Payments', 'Time log'];

const press = ({ page }: Opened, label: string) => page.getByRole('button', { name: label, exact: true }).click();

const states: readonly State[] = [
  {
    name: 'new',
    answers: () => ({}),
    welcome: { isSetUp: false },
    reach: ({ page }) => page.getByRole('combobox').waitFor(),
  },
  {
    name: 'new-for-staff',
    answers: () => ({}),
    welcome: { isSetUp: false, isManager: false },
    reach: ({ page }) => page.getByRole('combobox').waitFor(),
  },
  { name: 'repair', answers: () => ({}), reach: ({ page }) => page.getByRole('list').first().waitFor() },
  {
    name: 'setting-up',
    answers: () => ({ setUpBook: never }),
    welcome: { isSetUp: false },
    reach: async (opened, language) => {
      await press(opened, setUpWords(language).setUp);
      await opened.page.locator('.waiting').waitFor();
    },
  },
  {
    name: 'made',
    answers: (language) => ({ setUpBook: () => ({ made: sheets(language), mended: 0, refusedEditors: [] }) }),
    welcome: { isSetUp: false },
    reach: async (opened, language) => {
      await press(opened, setUpWords(language).setUp);
      await opened.page.getByText(setUpWords(language).next).waitFor();
    },
  },
  {
    name: 'repaired',
    answers: () => ({ setUpBook: () => ({ made: [], mended: 3, refusedEditors: ['bob@example.com'] }) }),
    reach: async (opened, language) => {
      await press(opened, setUpWords(language).repair);
      await opened.page.getByText(setUpWords(language).nothingMade).waitFor();
    },
  },
  {
    name: 'failed',
    answers: () => ({
      setUpBook: () => {
        throw new Refused('protected', 'The sheet is protected.', 'Ask its owner.');
      },
    }),
    reach: async (opened, language) => {
      await press(opened, setUpWords(language).repair);
      await opened.page.getByRole('alert').waitFor();
    },
  },
];

describeStates(browser, { name: 'set-up', width: 440, height: 420 }, states);

describeInBrowser('setting a spreadsheet up', () => {
  it('makes the sheets in the language that was chosen', async () => {
    const opened = await openPage(browser(), {
      name: 'set-up',
      language: 'en',
      width: 440,
      height: 420,
      welcome: { isSetUp: false },
      answers: { setUpBook: () => ({ made: sheets('ru'), mended: 0, refusedEditors: [] }) },
    });
    await opened.page.getByRole('combobox').selectOption('ru');
    await press(opened, setUpWords('en').setUp);
    await opened.page.getByText('Учёт времени').waitFor();
    expect(opened.calls.at(-1)).toEqual({ name: 'setUpBook', request: { language: 'ru' } });
  });
});
