import type { AutomationState } from '../../../src/app/functions';
import { automationWords } from '../../../src/words/pages/automation';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { never, type Answers } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();

function stateOf(more: Partial<AutomationState> = {}): AutomationState {
  return {
    account: 'olga@studio.example',
    isMine: true,
    lastBeat: '2026-11-03T08:12',
    isStale: false,
    isCopy: false,
    settings: { autoClose: 'cleanClients', day: 3, hour: 9, notify: 'olga@studio.example, ivan@studio.example' },
    waitingReports: 0,
    trouble: '',
    ...more,
  };
}

const off = stateOf({ account: '', isMine: false, lastBeat: null });
const reading = (state: AutomationState): Answers => ({ readAutomation: () => state });
const shown = ({ page }: Opened) => page.getByRole('combobox').first().waitFor();
const press = ({ page }: Opened, label: string) => page.getByRole('button', { name: label, exact: true }).click();

const states: readonly State[] = [
  {
    name: 'reading',
    answers: () => ({ readAutomation: never }),
    reach: ({ page }) => page.locator('.waiting').waitFor(),
  },
  { name: 'off', answers: () => reading(off), reach: shown },
  { name: 'on', answers: () => reading(stateOf({ waitingReports: 12 })), reach: shown },
  {
    name: 'stale-of-another',
    answers: (language) =>
      reading(
        stateOf({
          account: 'ekaterina.konstantinopolskaya@studio.example',
          isMine: false,
          isStale: true,
          trouble: language === 'ru' ? 'Дневной лимит Google исчерпан.' : 'The daily limit of Google is used up.',
        }),
      ),
    reach: shown,
  },
  { name: 'copy', answers: () => reading(stateOf({ isCopy: true, isMine: false })), reach: shown },
  { name: 'for-staff', answers: () => reading(stateOf()), welcome: { isManager: false }, reach: shown },
  {
    name: 'take-over',
    answers: () => reading(stateOf({ isMine: false })),
    reach: async (opened, language) => {
      await shown(opened);
      await press(opened, automationWords(language).takeOver);
      await opened.page.getByRole('heading', { name: automationWords(language).takeOverQuestion }).waitFor();
    },
  },
  {
    name: 'saved',
    answers: () => ({ ...reading(stateOf()), saveAutomation: () => ({ refusal: '', state: stateOf() }) }),
    reach: async (opened, language) => {
      await press(opened, automationWords(language).save);
      await opened.page.locator('.panel.done').waitFor();
    },
  },
  {
    name: 'refused',
    answers: (language) => ({
      ...reading(stateOf()),
      saveAutomation: () => ({
        refusal: language === 'ru' ? 'Адрес «ivan@» записан неверно.' : 'The address “ivan@” is not complete.',
        state: stateOf(),
      }),
    }),
    reach: async (opened, language) => {
      await press(opened, automationWords(language).save);
      await opened.page.getByRole('alert').waitFor();
    },
  },
];

describeStates(browser, { name: 'automation', width: 300, height: 600 }, states);

describeInBrowser('the automation', () => {
  const words = automationWords('en');
  const open = (answers: Answers) =>
    openPage(browser(), { name: 'automation', language: 'en', width: 300, height: 600, answers });

  it('is switched on by whoever presses the button', async () => {
    const opened = await open({ ...reading(off), installAutomation: () => ({ refusal: '', state: stateOf() }) });
    await press(opened, words.install);
    await opened.page.getByRole('heading', { name: words.isOn }).waitFor();
    await opened.page.getByText(words.me('olga@studio.example')).waitFor();
  });

  it('is taken over from another account only after a question', async () => {
    const opened = await open({
      ...reading(stateOf({ account: 'ivan@studio.example', isMine: false })),
      takeOverAutomation: () => ({ refusal: '', state: stateOf() }),
    });
    await press(opened, words.takeOver);
    await opened.page.getByText(words.takeOverWhat('ivan@studio.example')).waitFor();
    expect(opened.calls.at(-1)?.name).toBe('readAutomation');
    await press(opened, words.takeOverYes);
    await opened.page.getByText(words.me('olga@studio.example')).waitFor();
    expect(opened.calls.at(-1)?.name).toBe('takeOverAutomation');
  });

  it('is switched off only by its own account, after a question', async () => {
    const opened = await open({ ...reading(stateOf()), stopAutomation: () => ({ refusal: '', state: off }) });
    await press(opened, words.stop);
    await press(opened, words.stopYes);
    await opened.page.getByRole('heading', { name: words.isOff }).waitFor();
  });

  it('saves what was typed', async () => {
    const opened = await open({
      ...reading(stateOf()),
      saveAutomation: (settings) => ({ refusal: '', state: stateOf({ settings }) }),
    });
    await opened.page.getByLabel(words.autoClose).selectOption('onlyWithoutErrors');
    await opened.page.getByLabel(words.day).selectOption('5');
    await opened.page.getByLabel(words.hour).selectOption('7');
    await opened.page.getByLabel(words.notify).fill('anna@studio.example');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('.panel.done').waitFor();
    expect(opened.calls.at(-1)?.request).toEqual({
      autoClose: 'onlyWithoutErrors',
      day: 5,
      hour: 7,
      notify: 'anna@studio.example',
    });
  });
});
