import { DOCUMENT_KINDS } from '../../../src/documents/kinds';
import type { TemplatesState } from '../../../src/app/functions';
import { LANGUAGES } from '../../../src/words/language';
import { templatesWords } from '../../../src/words/pages/templates';
import type { ToldFault } from '../../../src/words/template-faults';
import { templateWords } from '../../../src/words/templates';
import { pngOf } from '../../documents/pictures';
import { describeInBrowser, withBrowser } from '../chromium';
import { EVIL } from './close-answers';
import { openPage, type Opened } from './open-page';
import { inTurn, never, type Answers } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();

const LINK = 'https://docs.google.com/document/d/1aaaaaaaaaaaaaaaaaaaaaaaaa/edit';

function stateOf(changes: Partial<TemplatesState> = {}, link = ''): TemplatesState {
  const templates = DOCUMENT_KINDS.flatMap((kind) =>
    LANGUAGES.map((language) => ({ kind, language, link: kind === 'report' ? link : '' })),
  );
  return { account: '', templates, logo: null, troubles: [], ...changes };
}

const logo = {
  type: 'png',
  data: Buffer.from(pngOf(240, 60)).toString('base64'),
  widthPixels: 240,
  heightPixels: 60,
} as const;

const problems: readonly ToldFault[] = [
  {
    code: 'name-unknown',
    tag: '{clinet}',
    other: 'clinet',
    nearest: 'client',
    place: { part: 'body', isInTable: true, text: `${EVIL} {clinet}`, after: '' },
  },
  {
    code: 'loop-unclosed',
    tag: '{#payments}',
    other: '',
    nearest: '',
    place: { part: 'footer', isInTable: false, text: '{#payments}', after: 'Payments and value' },
  },
];

const press = async ({ page }: Opened, name: string) => page.getByRole('button', { name, exact: true }).click();

const states: readonly State[] = [
  {
    name: 'reading',
    answers: () => ({ readTemplates: never }),
    reach: ({ page }, language) => page.locator('.waiting', { hasText: templatesWords(language).reading }).waitFor(),
  },
  {
    name: 'built-in',
    answers: () => ({ readTemplates: () => stateOf() }),
    reach: ({ page }, language) => page.getByText(templatesWords(language).builtInServes).waitFor(),
  },
  {
    name: 'own',
    answers: () => ({ readTemplates: () => stateOf({ logo }, LINK) }),
    reach: async ({ page }) => page.locator('img').waitFor(),
  },
  {
    name: 'customising',
    answers: () => ({ readTemplates: () => stateOf(), customiseTemplate: never }),
    reach: async (opened, language) => {
      await press(opened, templatesWords(language).customise);
      await opened.page.locator('button[aria-busy=true]').waitFor();
    },
  },
  {
    name: 'problems',
    answers: () => ({
      readTemplates: () => stateOf({}, LINK),
      checkTemplate: () => ({ refusal: '', problems, link: '' }),
    }),
    reach: async (opened, language) => {
      await press(opened, templatesWords(language).check);
      await opened.page.locator('.issues').waitFor();
    },
  },
  {
    name: 'previewed',
    answers: () => ({
      readTemplates: () => stateOf({}, LINK),
      previewTemplate: () => ({ refusal: '', problems: [], link: LINK }),
    }),
    reach: async (opened, language) => {
      await press(opened, templatesWords(language).preview);
      await opened.page.locator('.panel.done').waitFor();
    },
  },
  {
    name: 'troubled',
    answers: (language) => ({
      readTemplates: () => stateOf({ troubles: [templateWords(language).lostTemplate(LINK)] }),
    }),
    reach: ({ page }) => page.locator('.panel.warning').waitFor(),
  },
  {
    name: 'of-another-account',
    answers: () => ({ readTemplates: () => stateOf({ account: 'ann@example.com' }) }),
    reach: ({ page }) => page.getByText('ann@example.com').waitFor(),
  },
  {
    name: 'for-staff',
    answers: () => ({ readTemplates: () => stateOf() }),
    welcome: { isManager: false },
    reach: ({ page }, language) => page.getByText(templatesWords(language).builtInServes).waitFor(),
  },
];

describeStates(browser, { name: 'templates', width: 300, height: 700 }, states);

function open(answers: Answers): Promise<Opened> {
  return openPage(browser(), { name: 'templates', language: 'en', width: 300, height: 700, answers });
}

const words = templatesWords('en');
const said = ({ page }: Opened, text: string) => page.locator('.panel.done', { hasText: text }).waitFor();

describeInBrowser('the office’s own templates', () => {
  it('are customised, checked and left for the document and language that is looked at', async () => {
    const opened = await open({
      readTemplates: () => stateOf(),
      customiseTemplate: () => ({ refusal: '', state: stateOf({}, LINK) }),
      checkTemplate: () => ({ refusal: '', problems: [], link: '' }),
      useBuiltInTemplate: () => ({ refusal: '', state: stateOf() }),
    });
    const { page, calls } = opened;
    await page.getByLabel(words.language).selectOption('ru');
    await press(opened, words.customise);
    await said(opened, words.customised);
    expect(await page.getByRole('link', { name: words.open }).getAttribute('href')).toBe(LINK);
    await press(opened, words.check);
    await said(opened, words.sound);
    await press(opened, words.useBuiltIn);
    await said(opened, words.usesBuiltIn);
    const request = { kind: 'report', language: 'ru' };
    expect(calls.slice(2)).toEqual([
      { name: 'customiseTemplate', request },
      { name: 'checkTemplate', request },
      { name: 'useBuiltInTemplate', request },
    ]);
  });

  it('have one action that stands out', async () => {
    for (const link of ['', LINK]) {
      const { page } = await open({ readTemplates: () => stateOf({}, link) });
      await page.getByText(words.what).waitFor();
      expect(await page.locator('button.primary').count()).toBe(1);
    }
  });
});

describeInBrowser('the logo', () => {
  const picture = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(pngOf(240, 60)) };

  it('is sent as it is, shown, and taken away', async () => {
    const opened = await open({
      readTemplates: () => stateOf(),
      saveLogo: inTurn(
        () => ({ refusal: '', state: stateOf({ logo }) }),
        () => ({ refusal: '', state: stateOf() }),
      ),
    });
    await opened.page.getByLabel(words.chooseLogo).setInputFiles(picture);
    const shown = opened.page.getByRole('img', { name: words.logoAlt });
    await shown.waitFor();
    expect((await shown.boundingBox())?.width).toBe(240);
    await press(opened, words.removeLogo);
    await opened.page.getByText(words.noLogo).waitFor();
    expect(opened.calls.slice(2)).toEqual([
      { name: 'saveLogo', request: { data: logo.data } },
      { name: 'saveLogo', request: { data: '' } },
    ]);
    expect(opened.faults).toEqual([]);
  });

  it('is not sent where it is too large, and why is said', async () => {
    const opened = await open({ readTemplates: () => stateOf() });
    const large = { ...picture, buffer: Buffer.alloc(512_001) };
    await opened.page.getByLabel(words.chooseLogo).setInputFiles(large);
    await opened.page.getByRole('alert').getByText('500 KB').waitFor();
    expect(opened.calls.map(({ name }) => name)).toEqual(['openPage', 'readTemplates']);
  });
});
