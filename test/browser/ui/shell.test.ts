import { menuWords } from '../../../src/words/menu';
import { frameWords } from '../../../src/words/pages/frame';
import { problemsWords } from '../../../src/words/pages/problems';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, welcomeIn, type Opened } from './open-page';
import { inTurn, Lost, Refused, type Answers } from './scripted-server';

const browser = withBrowser();

function open(answers: Answers): Promise<Opened> {
  return openPage(browser(), { name: 'problems', language: 'en', width: 300, height: 600, answers });
}

const inOrder: Answers = { findProblems: () => ({ problems: [] }) };

describeInBrowser('every page', () => {
  it('speaks the language that the server says the user has, whatever the browser’s', async () => {
    const { page } = await open({ ...inOrder, openPage: () => welcomeIn('ru') });
    await page.getByRole('heading', { name: problemsWords('ru').inOrder }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.title()).toBe(menuWords('ru').pages.problems);
  });

  it('says what to do where Google picked another of several accounts', async () => {
    const { page } = await open({
      openPage: () => {
        throw new Lost(
          'ScriptError: a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
        );
      },
    });
    await page.getByRole('alert').getByText(frameWords('en').severalAccounts.fix).waitFor();
  });

  it('says so where Google answers nothing, and asks again when told to', async () => {
    const { page } = await open({
      findProblems: inTurn(
        () => {
          throw new Lost('NetworkError: Connection failure due to HTTP 0');
        },
        () => ({ problems: [] }),
      ),
    });
    await page
      .getByRole('alert')
      .getByText(/HTTP 0/)
      .waitFor();
    await page.getByRole('button', { name: frameWords('en').tryAgain }).click();
    await page.getByRole('heading', { name: problemsWords('en').inOrder }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('shows the program’s own refusal with its cure', async () => {
    const { page } = await open({
      findProblems: () => {
        throw new Refused('book-in-use', 'Another run is at work in this book.', 'Wait for it to end.');
      },
    });
    await page.getByRole('alert').getByText('Another run is at work in this book.').waitFor();
    await page.getByRole('alert').getByText('Wait for it to end.').waitFor();
  });

  it('tells those who do not see it what it waits for and what it found', async () => {
    const { page } = await open(inOrder);
    await page.getByRole('status').getByText(problemsWords('en').inOrder).waitFor({ state: 'attached' });
  });

  it('says what to choose first in a spreadsheet that is not set up', async () => {
    const { page } = await openPage(browser(), {
      name: 'owed',
      language: 'en',
      width: 760,
      height: 600,
      welcome: { isSetUp: false },
      answers: {},
    });
    await page.getByText(frameWords('en').notSetUp.fix).waitFor();
  });
});
