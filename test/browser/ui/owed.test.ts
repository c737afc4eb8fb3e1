import type { OwedResult } from '../../../src/app/functions';
import { hoursText, moneyText } from '../../../src/words/format';
import { owedWords } from '../../../src/words/pages/owed';
import type { Language } from '../../../src/words/language';
import { EVIL, issues } from './close-answers';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { never } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();

const nobody = { minutes: 0, valueLeft: 0, credit: 0, debtMinutes: 0 };

function owed(language: Language): OwedResult {
  const name = language === 'ru' ? 'ООО «Северсталь-Инфраструктура»' : 'Acme Corporation';
  return {
    currencies: [
      {
        currency: 'USD',
        exponent: 2,
        minutes: 74_220,
        valueLeft: 1_234_567,
        credit: 20_000,
        debtMinutes: 380,
        clients: [
          { client: name, through: '2026-10', minutes: 73_035, valueLeft: 1_200_000, credit: 20_000, debtMinutes: 0 },
          { client: EVIL, through: '2026-10', minutes: 1_185, valueLeft: 34_567, credit: 0, debtMinutes: 0 },
          { ...nobody, client: 'Nearby', through: '2026-08', debtMinutes: 380 },
        ],
        months: [
          { period: '2026-10', earned: 450_000, forfeited: 0 },
          { period: '2026-09', earned: 381_500, forfeited: 1_250 },
        ],
      },
      {
        ...nobody,
        currency: 'JPY',
        exponent: 0,
        minutes: 600,
        valueLeft: 100_000,
        clients: [{ ...nobody, client: 'Sakura', through: '2026-10', minutes: 600, valueLeft: 100_000 }],
        months: [],
      },
    ],
    issues: [],
  };
}

const shown = ({ page }: Opened) => page.getByRole('table').first().waitFor();

const states: readonly State[] = [
  { name: 'reading', answers: () => ({ readOwed: never }), reach: ({ page }) => page.locator('.waiting').waitFor() },
  {
    name: 'nothing',
    answers: () => ({ readOwed: () => ({ currencies: [], issues: [] }) }),
    reach: ({ page }) => page.locator('.empty').waitFor(),
  },
  { name: 'owed', answers: (language) => ({ readOwed: () => owed(language) }), reach: shown },
  {
    name: 'for-staff',
    answers: (language) => ({ readOwed: () => owed(language) }),
    welcome: { isManager: false },
    reach: shown,
  },
  {
    name: 'with-errors',
    answers: (language) => ({ readOwed: () => ({ currencies: [], issues: issues(language) }) }),
    reach: ({ page }) => page.getByRole('listitem').first().waitFor(),
  },
];

describeStates(browser, { name: 'owed', width: 760, height: 600 }, states);

describeInBrowser('what is owed to clients', () => {
  it('shows hours and money as the reports do, and sums them', async () => {
    const opened = await openPage(browser(), {
      name: 'owed',
      language: 'ru',
      width: 760,
      height: 600,
      answers: { readOwed: () => owed('ru') },
    });
    await shown(opened);
    const total = opened.page.getByRole('table').first().locator('tfoot td');
    expect(await total.allTextContents()).toEqual([
      hoursText(74_220),
      moneyText('ru', 1_234_567, { code: 'USD', exponent: 2 }),
      moneyText('ru', 20_000, { code: 'USD', exponent: 2 }),
      hoursText(380),
    ]);
  });

  it('prints the tables whole, without the buttons', async () => {
    const opened = await openPage(browser(), {
      name: 'owed',
      language: 'en',
      width: 760,
      height: 300,
      answers: { readOwed: () => owed('en') },
    });
    await shown(opened);
    const height = () => opened.page.evaluate<number>('document.querySelector(".content").clientHeight');
    const before = await height();
    await opened.page.emulateMedia({ media: 'print' });
    expect(await opened.page.getByRole('button', { name: owedWords('en').print }).isVisible()).toBe(false);
    expect(await height()).toBeGreaterThan(before);
  });
});
