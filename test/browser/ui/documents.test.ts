import type { ActLine, MadeDocument, ProposalForm, RequestLine, SendResult } from '../../../src/app/functions';
import { documentsWords } from '../../../src/words/pages/documents';
import type { Language } from '../../../src/words/language';
import { closeWords } from '../../../src/words/pages/close';
import { templateWords } from '../../../src/words/templates';
import { EVIL, issues, previewOf } from './close-answers';
import { describeInBrowser, withBrowser } from '../chromium';
import { openPage, type Opened } from './open-page';
import { inTurn, Lost, never, type Answers } from './scripted-server';
import { describeStates, type State } from './states';

const browser = withBrowser();
const SHOWN = { name: 'documents', width: 780, height: 600 };

const LINK = 'https://docs.google.com/document/d/1/edit';

const clientsIn = (language: Language): readonly string[] =>
  language === 'ru'
    ? ['ООО «Северсталь-Инфраструктура»', 'Городская библиотека № 7', EVIL]
    : ['Acme Corporation', 'City library', EVIL];

function acts(language: Language): readonly ActLine[] {
  const line = { revision: 1, currency: 'USD', exponent: 2, delivered: '' };
  return clientsIn(language).map((client, index) => ({
    ...line,
    client,
    value: [120_000, 4_567_050, 0][index] ?? 0,
    ...(index === 0 ? { revision: 2, delivered: '2026-11-03 09:12' } : {}),
    report: index === 2 ? '' : LINK,
  }));
}

function requests(language: Language): readonly RequestLine[] {
  const [first = '', second = ''] = clientsIn(language);
  return [
    { client: first, currency: 'USD', exponent: 2, asked: 30_000, owed: 10_000 },
    { client: second, currency: 'JPY', exponent: 0, asked: 120_000, owed: 120_000 },
  ];
}

function form(language: Language): ProposalForm {
  const isRussian = language === 'ru';
  const site = isRussian ? 'Сайт' : 'Web site';
  const design = isRussian ? 'Дизайн' : 'Design';
  const service = (name: string, label: string, category: string, typicalMinutes: number | null) => ({
    name,
    label,
    category,
    typicalMinutes,
  });
  return {
    prices: [
      { currency: 'USD', exponent: 2, perHour: 1_050 },
      { currency: 'EUR', exponent: 2, perHour: 1_200 },
    ],
    services: [
      service('Hosting', isRussian ? 'Хостинг' : 'Hosting', site, 90),
      service('New page', isRussian ? 'Новая страница' : 'New page', site, 60),
      service('Search', isRussian ? 'Поисковая оптимизация' : 'Search optimisation', site, 120),
      service('Identity', isRussian ? 'Фирменный стиль' : 'Corporate identity', design, 720),
      service(EVIL, EVIL, '', null),
    ],
    madeBy: '',
  };
}

const made = (client: string, kind: MadeDocument['kind'] = 'act'): MadeDocument => ({
  kind,
  client,
  period: '2026-10',
  revision: 1,
  file: LINK,
});

/** What is said of a template that could not be used. */
function broken(kind: MadeDocument['kind'], language: Language): string {
  const words = templateWords(language);
  return words.notSound(words.template(kind, language), 2);
}

const answersIn = (language: Language, more: Answers = {}): Answers => ({
  listActs: () => ({ lines: acts(language), madeBy: '' }),
  listRequests: () => ({ lines: requests(language), issues: [], madeBy: '' }),
  findDocuments: () => ({ documents: [made(clientsIn(language)[1] ?? '')] }),
  readProposalForm: () => form(language),
  ...more,
});

const table = ({ page }: Opened) => page.getByRole('table').waitFor();
const take = ({ page }: Opened, language: Language, way: 'act' | 'request' | 'proposal') =>
  page.getByRole('button', { name: documentsWords(language).ways[way] }).click();

async function makeAll(opened: Opened, language: Language, kind: 'act' | 'request', count: number): Promise<void> {
  const words = documentsWords(language);
  await opened.page.getByLabel(words.all).check();
  await opened.page.getByRole('button', { name: words.make[kind](count) }).click();
}

const sentIn = (language: Language): SendResult => ({
  state: 'sent',
  sent: [{ client: clientsIn(language)[1] ?? '', periods: ['2026-10'], to: ['library@city.example.com'] }],
  waiting: [{ client: EVIL, reason: 'Its row in Clients is missing or has errors.' }],
  next: '',
  deliveredBy: '',
});

/** The second client's act is made already. */
async function offerToSend({ page }: Opened, language: Language): Promise<void> {
  await page.getByRole('checkbox', { name: clientsIn(language)[1] ?? '' }).check();
  await page.getByRole('button', { name: documentsWords(language).send.act(1) }).click();
}

async function fill({ page }: Opened, language: Language): Promise<void> {
  const { fields } = documentsWords(language);
  await page.getByLabel(fields.client, { exact: true }).fill(EVIL);
  await page.getByLabel(fields.needs).fill('A site that works\nSomebody who answers');
  await page.getByLabel(fields.hours).fill('ten');
  await page.getByLabel(language === 'ru' ? 'Хостинг' : 'Hosting').check();
}

const makeProposal = ({ page }: Opened, language: Language) =>
  page.getByRole('button', { name: documentsWords(language).makeProposal }).click();

const states: readonly State[] = [
  {
    name: 'reading',
    answers: (language) => answersIn(language, { listActs: never }),
    reach: ({ page }) => page.locator('.waiting').waitFor(),
  },
  {
    name: 'not-read',
    answers: (language) =>
      answersIn(language, {
        listActs: () => {
          throw new Lost('Service timed out');
        },
      }),
    reach: ({ page }) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'no-acts',
    answers: (language) => answersIn(language, { listActs: () => ({ lines: [], madeBy: '' }) }),
    reach: ({ page }) => page.locator('.empty').waitFor(),
  },
  {
    name: 'acts',
    answers: answersIn,
    reach: async (opened, language) => {
      await table(opened);
      await opened.page.getByLabel(clientsIn(language)[0] ?? '', { exact: true }).check();
      await opened.page
        .getByRole('link', {
          name: documentsWords(language).openOf(documentsWords(language).document.act, clientsIn(language)[1] ?? ''),
        })
        .waitFor();
    },
  },
  {
    name: 'looking',
    answers: (language) => answersIn(language, { findDocuments: never }),
    reach: ({ page }, language) => page.getByText(documentsWords(language).looking).waitFor(),
  },
  {
    name: 'acts-for-staff',
    answers: answersIn,
    welcome: { isManager: false },
    reach: table,
  },
  {
    name: 'acts-of-another-account',
    answers: (language) =>
      answersIn(language, { listActs: () => ({ lines: acts(language), madeBy: 'delivery@studio.example' }) }),
    reach: table,
  },
  {
    name: 'making',
    answers: (language) => answersIn(language, { makeDocuments: never }),
    reach: async (opened, language) => {
      await table(opened);
      await makeAll(opened, language, 'act', 3);
      await opened.page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'made-but-one',
    answers: (language) =>
      answersIn(language, {
        makeDocuments: () => ({
          documents: clientsIn(language)
            .slice(0, 2)
            .map((client) => made(client)),
          failures: [{ client: EVIL, period: '2026-10', reason: 'User rate limit exceeded.' }],
          issues: [],
          lookFaults: [broken('act', language)],
        }),
      }),
    reach: async (opened, language) => {
      await table(opened);
      await makeAll(opened, language, 'act', 3);
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'send-preview',
    answers: (language) => answersIn(language, { previewDocuments: () => previewOf(language) }),
    reach: async (opened, language) => {
      await offerToSend(opened, language);
      await opened.page.getByRole('heading', { name: documentsWords(language).sendQuestion.act(3) }).waitFor();
    },
  },
  {
    name: 'sent',
    answers: (language) =>
      answersIn(language, { previewDocuments: () => previewOf(language), sendDocuments: () => sentIn(language) }),
    reach: async (opened, language) => {
      await offerToSend(opened, language);
      await opened.page.getByRole('button', { name: closeWords(language).send.send }).click();
      await opened.page.getByRole('heading', { name: closeWords(language).send.isSent(1) }).waitFor();
    },
  },
  {
    name: 'requests',
    answers: answersIn,
    reach: async (opened, language) => {
      await take(opened, language, 'request');
      await table(opened);
    },
  },
  {
    name: 'requests-with-errors',
    answers: (language) =>
      answersIn(language, {
        listRequests: () => ({ lines: requests(language), issues: issues(language), madeBy: '' }),
      }),
    reach: async (opened, language) => {
      await take(opened, language, 'request');
      await opened.page.getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'no-requests',
    answers: (language) => answersIn(language, { listRequests: () => ({ lines: [], issues: [], madeBy: '' }) }),
    reach: async (opened, language) => {
      await take(opened, language, 'request');
      await opened.page.locator('.empty').waitFor();
    },
  },
  {
    name: 'proposal',
    answers: answersIn,
    reach: async (opened, language) => {
      await take(opened, language, 'proposal');
      await opened.page.getByLabel(documentsWords(language).fields.client, { exact: true }).waitFor();
    },
  },
  {
    name: 'proposal-for-staff',
    answers: answersIn,
    welcome: { isManager: false },
    reach: async (opened, language) => {
      await take(opened, language, 'proposal');
      await opened.page.locator('.panel.note').waitFor();
    },
  },
  {
    name: 'proposal-refused',
    answers: (language) =>
      answersIn(language, {
        makeProposal: () => ({
          refused: [
            {
              field: 'hours',
              message: language === 'ru' ? '«ten» — не часы. Введите 10.' : '“ten” is not hours. Type 10.',
            },
            {
              field: 'services',
              message: language === 'ru' ? 'Услуги «Хостинг» нет.' : 'There is no service “Hosting”.',
            },
          ],
          document: null,
          failure: '',
          lookFaults: [],
        }),
      }),
    reach: async (opened, language) => {
      await take(opened, language, 'proposal');
      await fill(opened, language);
      await makeProposal(opened, language);
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'proposal-made',
    answers: (language) =>
      answersIn(language, {
        makeProposal: () => ({
          refused: [],
          document: made(EVIL, 'proposal'),
          failure: '',
          lookFaults: [broken('proposal', language)],
        }),
      }),
    reach: async (opened, language) => {
      await take(opened, language, 'proposal');
      await fill(opened, language);
      await makeProposal(opened, language);
      await opened.page.getByRole('heading', { name: documentsWords(language).proposalMade(EVIL) }).waitFor();
    },
  },
];

describeStates(browser, SHOWN, states);
describeStates(
  browser,
  { ...SHOWN, width: 420 },
  states.filter(({ name }) => ['acts', 'requests', 'proposal'].includes(name)),
);

describeInBrowser('documents', () => {
  const words = documentsWords('en');
  const open = (more: Answers = {}) =>
    openPage(browser(), { ...SHOWN, language: 'en', answers: answersIn('en', more) });
  const asked = ({ calls }: Opened, name: string) =>
    calls.flatMap((call) => (call.name === name ? [call.request] : []));

  it('are made some clients at a time, and the link of each appears in its line', async () => {
    const clients = Array.from({ length: 45 }, (_, index) => `Client ${index + 1}`);
    const line = acts('en')[0];
    if (line === undefined) throw new Error('no line');
    const opened = await open({
      listActs: () => ({ lines: clients.map((client) => ({ ...line, client, report: '' })), madeBy: '' }),
      findDocuments: () => ({ documents: [] }),
      makeDocuments: ({ clients: named = [] }) => ({
        documents: named.map((client) => made(client)),
        failures: [],
        issues: [],
        lookFaults: [],
      }),
    });
    await table(opened);
    await makeAll(opened, 'en', 'act', 45);
    await opened.page.getByText(words.made.act(45)).first().waitFor();
    const sizes = asked(opened, 'makeDocuments').map((request) => (request as { clients: string[] }).clients.length);
    expect(sizes).toEqual([20, 20, 5]);
    expect(asked(opened, 'makeDocuments')[0]).toMatchObject({ kind: 'act', period: '2026-10' });
    expect(await opened.page.getByRole('link').count()).toBe(45);
    expect(
      await opened.page.getByRole('button', { name: words.make.act(0), exact: true }).getAttribute('aria-disabled'),
    ).toBe('true');
  });

  it('keeps those chosen that could not be made', async () => {
    const opened = await open({
      makeDocuments: () => ({
        documents: [made('Acme Corporation'), made('City library')],
        failures: [{ client: EVIL, period: '2026-10', reason: 'Busy.' }],
        issues: [],
        lookFaults: [],
      }),
    });
    await table(opened);
    await makeAll(opened, 'en', 'act', 3);
    await opened.page.getByRole('button', { name: words.make.act(1) }).waitFor();
    expect(await opened.page.getByLabel(EVIL, { exact: true }).isChecked()).toBe(true);
  });

  it('are sent once it is seen to whom, some clients at a time, and none twice', async () => {
    const clients = Array.from({ length: 7 }, (_, index) => `Client ${index}`);
    const shown = previewOf('en').clients.slice(0, 1);
    const opened = await open({
      previewDocuments: () =>
        previewOf('en', { clients: clients.flatMap((client) => shown.map((one) => ({ ...one, client }))) }),
      sendDocuments: inTurn<SendResult>(
        () => ({ ...sentIn('en'), waiting: [] }),
        () => ({ ...sentIn('en'), sent: [] }),
      ),
    });
    await offerToSend(opened, 'en');
    await opened.page.getByRole('heading', { name: words.sendQuestion.act(7) }).waitFor();
    expect(asked(opened, 'previewDocuments')).toEqual([
      { kind: 'act', period: '2026-10', clients: [clientsIn('en')[1]] },
    ]);
    expect(asked(opened, 'sendDocuments')).toEqual([]);
    await opened.page.getByRole('button', { name: closeWords('en').send.send }).click();
    await opened.page.getByRole('heading', { name: closeWords('en').send.isSent(1) }).waitFor();
    expect(asked(opened, 'sendDocuments')).toMatchObject([
      { clients: clients.slice(0, 5) },
      { clients: clients.slice(5) },
    ]);
    await opened.page.getByRole('button', { name: words.backToList }).click();
    await table(opened);
  });

  it('say once what of the office’s own templates could not be used', async () => {
    const clients = Array.from({ length: 25 }, (_, index) => `Client ${index + 1}`);
    const [line] = acts('en');
    if (line === undefined) throw new Error('no line');
    const opened = await open({
      listActs: () => ({ lines: clients.map((client) => ({ ...line, client })), madeBy: '' }),
      makeDocuments: ({ clients: named = [] }) => ({
        documents: named.map((client) => made(client)),
        failures: [],
        issues: [],
        lookFaults: [broken('act', 'en')],
      }),
      makeProposal: () => ({
        refused: [],
        document: made(EVIL, 'proposal'),
        failure: '',
        lookFaults: [broken('proposal', 'en')],
      }),
    });
    await table(opened);
    await makeAll(opened, 'en', 'act', 25);
    await opened.page.getByText(broken('act', 'en')).waitFor();
    await take(opened, 'en', 'proposal');
    await fill(opened, 'en');
    await makeProposal(opened, 'en');
    await opened.page.getByText(broken('proposal', 'en')).waitFor();
  });

  it('goes on after a call that failed, from where everything is safe to be asked for again', async () => {
    const opened = await open({
      makeDocuments: inTurn(
        () => {
          throw new Lost('Service timed out');
        },
        () => ({ documents: clientsIn('en').map((client) => made(client)), failures: [], issues: [], lookFaults: [] }),
      ),
    });
    await table(opened);
    await makeAll(opened, 'en', 'act', 3);
    await opened.page.getByRole('button', { name: 'Try again' }).click();
    await opened.page.getByText(words.made.act(3)).first().waitFor();
  });

  it('looks at another month when it is picked', async () => {
    const opened = await open();
    await table(opened);
    await opened.page.getByLabel(words.month).selectOption('2026-08');
    await table(opened);
    expect(asked(opened, 'listActs')).toEqual([{ period: '2026-10' }, { period: '2026-08' }]);
  });

  it('can be worked by the keyboard alone', async () => {
    const opened = await open({
      makeDocuments: ({ clients = [] }) => ({
        documents: clients.map((one) => made(one, 'request')),
        failures: [],
        issues: [],
        lookFaults: [],
      }),
    });
    const { page } = opened;
    await table(opened);
    await page.getByRole('button', { name: words.ways.request }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Acme Corporation', { exact: true }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: words.make.request(1) }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(words.made.request(1)).first().waitFor();
    expect(asked(opened, 'makeDocuments')).toEqual([{ kind: 'request', clients: ['Acme Corporation'] }]);
  });

  it('sends a proposal as typed, and takes a refusal away when its field is changed', async () => {
    const opened = await open({
      makeProposal: () => ({
        refused: [{ field: 'hours', message: 'Not hours.' }],
        document: null,
        failure: '',
        lookFaults: [],
      }),
    });
    const { page } = opened;
    await take(opened, 'en', 'proposal');
    await fill(opened, 'en');
    await page.getByText(words.usualPrice('$10.50')).waitFor();
    await page.getByLabel(words.fields.currency).fill('eur');
    await page.getByText(words.usualPrice('€12.00')).waitFor();
    await page.getByLabel(words.fields.billingMonths).selectOption('3');
    await makeProposal(opened, 'en');
    const hours = page.getByLabel(words.fields.hours);
    await page.getByText('Not hours.').waitFor();
    expect(await hours.getAttribute('aria-invalid')).toBe('true');
    await hours.fill('10');
    expect(await hours.getAttribute('aria-invalid')).toBe('false');
    expect(asked(opened, 'makeProposal')).toEqual([
      {
        client: EVIL,
        language: '',
        currency: 'eur',
        needs: 'A site that works\nSomebody who answers',
        hours: 'ten',
        fee: '',
        projectRate: '',
        billingMonths: '3',
        services: ['Hosting'],
      },
    ]);
  });
});
