import type { Problem } from '../../../src/app/functions';
import type { Language } from '../../../src/words/language';
import { frameWords } from '../../../src/words/pages/frame';
import { problemsWords } from '../../../src/words/pages/problems';
import { EVIL, issues } from './close-answers';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { inTurn, Lost, never, type Answers } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();

function problems(language: Language): readonly Problem[] {
  const [hours, client, service] = issues(language);
  if (hours === undefined || client === undefined || service === undefined) throw new Error('issues are missing');
  const torn = { code: 'ledger-row-torn', sheet: language === 'ru' ? 'Книга часов' : 'Ledger', cell: 'A41' };
  const missing = { code: 'missing-sheet', sheet: language === 'ru' ? 'Условия' : 'Terms', cell: '' };
  const text =
    language === 'ru'
      ? { message: 'Последняя строка не дописана.', fix: 'Завершите закрытие.' }
      : { message: 'The last row is not complete.', fix: 'Finish the close.' };
  return [
    { ...hours, mend: null },
    { ...client, mend: { kind: 'rename', sheet: client.sheet, cell: client.cell, from: EVIL, to: 'Зерно' } },
    { severity: 'error', ...torn, ...text, mend: { kind: 'finish' } },
    { severity: 'error', ...missing, ...text, mend: { kind: 'repair' } },
    { ...service, mend: null },
  ];
}

async function listed({ page }: Opened): Promise<void> {
  await page.getByRole('listitem').first().waitFor();
}

const states: readonly State[] = [
  {
    name: 'checking',
    answers: () => ({ findProblems: never }),
    reach: ({ page }, language) => page.locator('.waiting', { hasText: problemsWords(language).checking }).waitFor(),
  },
  {
    name: 'in-order',
    answers: () => ({ findProblems: () => ({ problems: [] }) }),
    reach: ({ page }) => page.locator('.empty').waitFor(),
  },
  {
    name: 'listed',
    answers: (language) => ({ findProblems: () => ({ problems: problems(language) }) }),
    reach: listed,
  },
  {
    name: 'for-staff',
    answers: (language) => ({ findProblems: () => ({ problems: problems(language) }) }),
    welcome: { isManager: false },
    reach: listed,
  },
  {
    name: 'mending',
    answers: (language) => ({ findProblems: () => ({ problems: problems(language) }), mendBook: never }),
    reach: async ({ page }, language) => {
      await page.getByRole('button', { name: problemsWords(language).finish.label }).click();
      await page.locator('button[aria-busy=true]').waitFor();
    },
  },
  {
    name: 'refused',
    answers: (language) => ({
      findProblems: () => ({ problems: problems(language) }),
      mendBook: () => ({ refusal: language === 'ru' ? 'В ячейке уже не то имя.' : 'The cell holds another name.' }),
    }),
    reach: async ({ page }, language) => {
      await page.getByRole('button', { name: problemsWords(language).rename('', 'Зерно').label }).click();
      await page.getByRole('alert').waitFor();
      await page.locator('button[aria-busy=true]').waitFor({ state: 'detached' });
    },
  },
];

describeStates(browser, { name: 'problems', width: 300, height: 600 }, states);

function open(answers: Answers, isManager = true): Promise<Opened> {
  return openPage(browser(), {
    name: 'problems',
    language: 'en',
    width: 300,
    height: 600,
    answers,
    welcome: { isManager },
  });
}

describeInBrowser('checking the book', () => {
  it('mends what can be mended, and checks again', async () => {
    const [, rename] = problems('en');
    if (rename === undefined) throw new Error('no problem to mend');
    const opened = await open({
      findProblems: inTurn(
        () => ({ problems: [rename] }),
        () => ({ problems: [] }),
      ),
      mendBook: () => ({ refusal: '' }),
    });
    await opened.page.getByRole('button', { name: 'Change to “Зерно”' }).click();
    await opened.page.getByRole('heading', { name: problemsWords('en').inOrder }).waitFor();
    expect(opened.calls.slice(2)).toEqual([
      { name: 'mendBook', request: { mend: rename.mend } },
      { name: 'findProblems', request: {} },
    ]);
  });

  it.each<[string, Answers['mendBook']]>([
    ['why a cure was refused', () => ({ refusal: 'The cell holds another name.' })],
    [
      'why a cure failed',
      () => {
        throw new Lost('NetworkError: Connection failure due to HTTP 0');
      },
    ],
  ])('brings into sight, however far down one has scrolled: %s', async (_, mendBook) => {
    const [, rename] = problems('en');
    if (rename === undefined) throw new Error('no problem to mend');
    const many = Array.from({ length: 1000 }, (__, index) => ({ ...rename, cell: `B${index + 2}` }));
    const { page } = await open({
      findProblems: () => ({ problems: many }),
      ...(mendBook === undefined ? {} : { mendBook }),
    });
    await page.getByRole('button', { name: 'Change to “Зерно”' }).last().click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    expect((await alert.boundingBox())?.y).toBeGreaterThan(-1);
  });

  it('shows errors or warnings alone when asked to', async () => {
    const opened = await open({ findProblems: () => ({ problems: problems('en') }) });
    const count = () => opened.page.getByRole('listitem').count();
    await listed(opened);
    expect(await count()).toBe(5);
    await opened.page.getByRole('button', { name: frameWords('en').warnings(1) }).click();
    expect(await count()).toBe(1);
    await opened.page.getByRole('button', { name: frameWords('en').errors(4) }).click();
    expect(await count()).toBe(4);
  });

  it('offers no mending to those who are not managers', async () => {
    const opened = await open({ findProblems: () => ({ problems: problems('en') }) }, false);
    await listed(opened);
    expect(await opened.page.getByRole('button', { name: problemsWords('en').repair.label }).count()).toBe(0);
    await opened.page.getByText(frameWords('en').forManagers).waitFor();
  });
});
