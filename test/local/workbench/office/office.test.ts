import type { LocalHost } from '../../../../src/local/execution/local-host';
import type { Edit } from '../../../../src/local/services/execution';
import type { Office } from '../../../../src/local/workbench/office/office';
import { hostOver, logged, programOf } from '../../execution/programs';
import { until } from '../until';
import { officeOver, type OfficeAtWork } from './office-over';

const ANN = { email: 'ann@example.com', locale: 'en' };
const BOB = { email: 'bob@example.com', locale: 'ru' };

/** A program of these functions, whose menu has an item for each. */
function atWork(functions: Readonly<Record<string, string>>, host: LocalHost = hostOver()): OfficeAtWork {
  const items = Object.keys(functions).map((name) => `.addItem('${name}', '${name}')`);
  const menu = `function onOpen() { SpreadsheetApp.getUi().createMenu('Menu')${items.join('')}.addToUi(); }`;
  const code = Object.entries(functions).map(([name, body]) => `function ${name}(given) { ${body} }`);
  return officeOver(host, programOf([menu, ...code].join('\n')));
}

const SHEET = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log')`;
const append = (value: string) =>
  `const sheet = ${SHEET}; sheet.getRange(sheet.getLastRow() + 1, 1).setValues([[${value}]]);`;

function typed(row: number, value: string): Edit {
  return { sheet: 'Log', area: { row, column: 2, rows: 1, columns: 1 }, value };
}

describe('a window of the workbench', () => {
  it('has the menus that the program makes for whoever sits there', async () => {
    const { office, told } = officeOver(
      hostOver(),
      programOf(`function onOpen() {
        const ui = SpreadsheetApp.getUi();
        const more = ui.createMenu('More').addItem('Reopen', 'reopen');
        const name = Session.getActiveUserLocale() === 'ru' ? 'Закрыть' : 'Close';
        ui.createAddonMenu().addItem(name, 'close').addSeparator().addSubMenu(more).addToUi();
      }`),
    );
    await office.open('1', ANN);
    await office.open('2', BOB);
    const menuWith = (caption: string) => [
      {
        caption: 'Carryover',
        entries: [
          { kind: 'item', caption, functionName: 'close' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { caption: 'More', entries: [{ kind: 'item', caption: 'Reopen', functionName: 'reopen' }] },
          },
        ],
      },
    ];
    expect(told('1', 'menus').map(({ menus }) => menus)).toEqual([menuWith('Close')]);
    expect(told('2', 'menus').map(({ menus }) => menus)).toEqual([menuWith('Закрыть')]);
    expect(office.menus('1')).toEqual(menuWith('Close'));
  });

  it('alone is shown what its items show', async () => {
    const { office, told } = atWork({
      show: `const ui = SpreadsheetApp.getUi();
        const page = HtmlService.createHtmlOutputFromFile('Conformance').setWidth(400).setHeight(300);
        ui.showModalDialog(page, 'Close');
        SpreadsheetApp.getActiveSpreadsheet().toast('Shown', 'Note', 3);
        ${SHEET}.getRange(2, 3, 4, 1).activate();`,
    });
    await office.open('1', ANN);
    await office.open('2', BOB);
    expect(await office.choose('1', 'show')).toEqual({ ok: true, value: {} });
    const page = { name: 'Conformance', title: 'Close', kind: 'modal', width: 400, height: 300 };
    expect(told('1', 'page')).toEqual([{ kind: 'page', page }]);
    expect(told('1', 'toast')).toEqual([{ kind: 'toast', title: 'Note', message: 'Shown', seconds: 3 }]);
    expect(told('1', 'select')).toEqual([
      { kind: 'select', sheet: 1, area: { row: 2, column: 3, rows: 4, columns: 1 } },
    ]);
    expect(['page', 'toast', 'select'].flatMap((kind) => told('2', kind as 'page'))).toEqual([]);
  });

  it('is shown what a page’s calls show while they still run', async () => {
    const { office, told } = atWork({
      slow: `SpreadsheetApp.getActiveSpreadsheet().toast('Working');
        for (const end = Date.now() + 400; Date.now() < end; );
        return 'done';`,
    });
    await office.open('1', ANN);
    const running = office.run('1', 'slow', '[]');
    while (told('1', 'toast').length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(office.log[0]).toMatchObject({ functionName: 'slow', isRunning: true });
    expect(await running).toEqual({ value: 'done' });
    expect(office.log[0]).toMatchObject({ functionName: 'slow', isRunning: false, failure: null });
  });

  it('is not told again of a selection of its own', async () => {
    const { office, told } = atWork({ nothing: `${SHEET}.getLastRow();` });
    await office.open('1', ANN);
    office.select('1', 1, { row: 5, column: 5, rows: 1, columns: 1 });
    await office.choose('1', 'nothing');
    expect(told('1', 'select')).toEqual([]);
  });

  it('is told why an item failed, in the program’s words', async () => {
    const { office, told } = atWork({ broken: `throw new Error('the book is torn');` });
    await office.open('1', BOB);
    expect(await office.choose('1', 'broken')).toEqual({ ok: true, value: {} });
    expect(told('1', 'toast')).toEqual([
      { kind: 'toast', title: 'Ошибка скрипта', message: 'Error: the book is torn', seconds: -1 },
    ]);
    expect(office.log[0]).toMatchObject({ failure: 'Error: the book is torn' });
  });

  it.each(['constructor', 'onOpen', 'hidden', ''])('cannot run what its menus do not offer: %j', async (name) => {
    const { office } = officeOver(
      hostOver(),
      programOf(`function onOpen() {} function hidden() { ${append("'ran'")} }`),
    );
    await office.open('1', ANN);
    expect(await office.choose('1', name)).toMatchObject({ ok: false, refusal: { code: 'bad-request' } });
    expect(office.log).toHaveLength(1);
  });

  const asking = {
    ask: `const ui = SpreadsheetApp.getUi();
      const response = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL);
      ${append(`response.getSelectedButton() + ' ' + response.getResponseText()`)}`,
  };

  it('is asked what the program asks, which waits for the answer', async () => {
    const host = hostOver();
    const { office, told } = atWork({ ...asking, other: append("'meanwhile'") }, host);
    await office.open('1', ANN);
    await office.open('2', BOB);
    const running = office.choose('1', 'ask');
    await until(() => told('1', 'question').length > 0);
    const question = { title: 'Name', message: 'Who?', buttons: ['OK', 'CANCEL'], asksText: true, number: 1 };
    expect(told('1', 'question')).toEqual([{ kind: 'question', question }]);
    await office.choose('2', 'other');
    expect(office.answer('1', 1, { button: 'OK', text: 'Anna' })).toEqual({ ok: true, value: {} });
    expect(await running).toEqual({ ok: true, value: {} });
    expect(logged(host, 2)).toEqual(['meanwhile', 'OK Anna']);
    expect([told('2', 'question'), told('1', 'withdrawn')]).toEqual([[], []]);
  });

  it('is told that nobody waits for its answer any more', async () => {
    const { office } = atWork(asking);
    await office.open('1', BOB);
    expect(office.answer('1', 1, { button: 'OK', text: '' })).toEqual({
      ok: false,
      refusal: { code: 'gone', message: 'Программа больше не ждёт этого ответа. Выберите команду ещё раз.' },
    });
  });

  it.each([
    [
      'is gone',
      (office: Office) => {
        office.leave('1');
        return Promise.resolve();
      },
    ],
    ['is asked while the workbench ends', (office: Office) => office.close()],
  ])('answers nothing where it %s', async (_, end) => {
    const { office, told } = atWork(asking);
    await office.open('1', ANN);
    const running = office.choose('1', 'ask');
    await until(() => told('1', 'question').length > 0);
    await end(office);
    expect(await running).toEqual({ ok: true, value: {} });
  });

  it('that is gone takes nothing with it that it began', async () => {
    const host = hostOver();
    const { office } = atWork({ act: append("'done'") }, host);
    await office.open('1', ANN);
    const running = office.run('1', 'act', '[]');
    office.leave('1');
    expect(await running).toEqual({ value: null });
    expect(logged(host, 1)).toEqual(['done']);
    expect(() => office.menus('1')).toThrow();
  });
});

describe('a page of the program', () => {
  it('runs the program for whoever sits at its window, several at once', async () => {
    const { office } = atWork({
      wait: `while (${SHEET}.getLastRow() === 0); return [Session.getActiveUser().getEmail(), given];`,
      write: `${append("'now'")} return Session.getActiveUser().getEmail();`,
    });
    await office.open('1', ANN);
    await office.open('2', BOB);
    const waiting = office.run('1', 'wait', '[{"a":[2]}]');
    expect(await office.run('2', 'write', '[]')).toEqual({ value: BOB.email });
    expect(await waiting).toEqual({ value: [ANN.email, { a: [2] }] });
  });

  it('is told what went wrong', async () => {
    const { office } = atWork({ broken: `throw new TypeError('no');` });
    await office.open('1', ANN);
    expect(await office.run('1', 'broken', '[]')).toEqual({ failure: 'TypeError: no' });
    expect(await office.run('1', 'private_', '[]')).toEqual({ failure: 'Script function not found: private_' });
  });

  it('that has no file is there under a name of its own', async () => {
    const { office, told } = atWork({
      show: `SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Torn</p>'), 'Trouble');`,
    });
    await office.open('1', ANN);
    await office.choose('1', 'show');
    const name = told('1', 'page')[0]?.page.name ?? '';
    expect(office.pageHtml(name)).toMatch(/^<script>.*google.*<p>Torn<\/p>$/s);
    expect(told('1', 'page')[0]).not.toHaveProperty('page.html');
  });

  it('has google.script before its own script', () => {
    const html = atWork({}).office.pageHtml('Conformance') ?? '';
    expect(html.indexOf('script: { run')).toBeGreaterThan(0);
    expect(html.indexOf('script: { run')).toBeLessThan(
      html.indexOf('</head>') < 0 ? Infinity : html.indexOf('</head>'),
    );
  });

  it.each(['../Conformance', '/etc/hosts', 'nothing', '', 'made-1', 'Conformance.html', '..%2FConformance'])(
    'is none where there is no file of the name: %j',
    (name) => {
      expect(atWork({}).office.pageHtml(name)).toBeNull();
    },
  );
});

describe('what people type', () => {
  it('is looked at edit by edit, one after the other in a window', async () => {
    const host = hostOver();
    const slowFirst = `const end = Date.now() + (event.value === 'a' ? 150 : 0); while (Date.now() < end);`;
    const { office } = officeOver(
      host,
      programOf(`function onOpen() {} function onEdit(event) { ${slowFirst} ${append('event.value')} }`),
    );
    await office.open('1', ANN);
    const first = office.edited('1', [typed(1, 'a'), typed(2, 'b')]);
    const second = office.edited('1', [typed(3, 'c')]);
    await Promise.all([first, second]);
    expect(logged(host, 3)).toEqual(['a', 'b', 'c']);
    expect(office.log.map(({ as, email }) => [as, email]).slice(0, 3)).toEqual(Array(3).fill(['edit', ANN.email]));
  });

  it('shows nobody that looking at it failed', async () => {
    const { office, told } = officeOver(
      hostOver(),
      programOf(`function onOpen() {} function onEdit() { throw new Error('no'); }`),
    );
    await office.open('1', ANN);
    await office.edited('1', [typed(1, 'a')]);
    expect(told('1', 'toast')).toEqual([]);
    expect(office.log[0]).toMatchObject({ functionName: 'onEdit', failure: 'Error: no' });
  });

  it('is not looked at in a sheet that is gone', async () => {
    const { office } = officeOver(hostOver(), programOf('function onOpen() {} function onEdit() {}'));
    await office.open('1', ANN);
    await office.edited('1', [{ sheet: 'Gone', area: { row: 1, column: 1, rows: 1, columns: 1 } }]);
    expect(office.log).toHaveLength(1);
  });
});

describe('the clock', () => {
  const install = `ScriptApp.newTrigger('beat').timeBased().everyHours(1).create();`;
  const beat = append("Session.getEffectiveUser().getEmail() + ' ' + Utilities.formatDate(new Date(), 'UTC', 'HH:mm')");

  async function installed(beatBody = beat) {
    const host = hostOver({ now: new Date('2026-11-03T09:00:00Z') });
    const atwork = atWork({ install, beat: beatBody }, host);
    await atwork.office.open('1', BOB);
    await atwork.office.open('2', ANN);
    await atwork.office.choose('1', 'install');
    return { ...atwork, host };
  }

  it('shows what will run, for whom and when', async () => {
    const { office } = await installed();
    expect(office.triggers).toEqual([
      expect.objectContaining({ functionName: 'beat', everyHours: 1, email: BOB.email, dueAt: '2026-11-03T10:00:00' }),
    ]);
    expect(office.clock).toBe('2026-11-03T09:00');
  });

  it('runs what is due by the moment that it is moved to, once, for whoever made it', async () => {
    const { office, host, told } = await installed();
    expect(await office.moveClock('2', '2026-11-03T09:59')).toEqual({ ok: true, value: { ran: 0 } });
    expect(await office.moveClock('2', '2026-11-03T13:30')).toEqual({ ok: true, value: { ran: 1 } });
    expect(logged(host, 2)).toEqual([`${BOB.email} 13:30`, '']);
    expect(office.triggers[0]?.dueAt).toBe('2026-11-03T14:00:00');
    for (const window of ['1', '2'])
      expect(told(window, 'clock').map(({ now }) => now)).toEqual(['2026-11-03T09:59', '2026-11-03T13:30']);
    expect(host.book.clock()).toEqual(new Date('2026-11-03T13:30:00Z'));
  });

  it('is that of the book’s zone', async () => {
    const { office, host } = await installed();
    host.book.zone = 'Europe/Riga';
    await office.moveClock('1', '2026-11-03T11:59');
    expect(office.log[0]?.functionName).not.toBe('beat');
    await office.moveClock('1', '2026-11-03T12:00');
    expect(logged(host, 1)).toEqual([`${BOB.email} 10:00`]);
    expect(office.clock).toBe('2026-11-03T12:00');
  });

  it('runs again where it is let', async () => {
    const { office, host } = await installed();
    expect(await office.moveClock('1', null)).toEqual({ ok: true, value: { ran: 1 } });
    expect(office.clock).toBeNull();
    expect(Math.abs(host.book.clock().getTime() - Date.now())).toBeLessThan(1000);
  });

  it('is not moved to what is no time', async () => {
    const { office } = await installed();
    expect(await office.moveClock('1', '2026-13-45T99:00')).toMatchObject({
      ok: false,
      refusal: { code: 'bad-request' },
    });
    expect(office.clock).toBe('2026-11-03T09:00');
  });

  it('is not waited for where a trigger is run now', async () => {
    const { office, host } = await installed();
    const id = office.triggers[0]?.id ?? '';
    expect(await office.runTrigger('2', id)).toEqual({ ok: true, value: { failure: null } });
    expect(logged(host, 1)).toEqual([`${BOB.email} 09:00`]);
    expect(office.triggers[0]?.dueAt).toBe('2026-11-03T10:00:00');
  });

  it('says how a trigger failed, and that one is gone', async () => {
    const { office } = await installed(`throw new Error('no');`);
    const id = office.triggers[0]?.id ?? '';
    expect(await office.runTrigger('2', id)).toEqual({ ok: true, value: { failure: 'Error: no' } });
    expect(await office.runTrigger('2', 'none')).toMatchObject({ ok: false, refusal: { code: 'gone' } });
  });
});

describe('the execution log', () => {
  it('says who ran what, what set it off, what it asked for and what it said', async () => {
    const { office, told } = atWork(
      {
        act: `console.log('begun', 1); ${SHEET}.getRange(1, 1).getValues(); ${SHEET}.getRange(1, 1).getValues();`,
      },
      hostOver({ now: new Date('2026-11-03T09:00:00Z') }),
    );
    await office.open('1', ANN);
    await office.run('1', 'act', '[]');
    expect(office.log).toEqual([
      {
        number: 2,
        functionName: 'act',
        as: 'page',
        email: ANN.email,
        startedAt: '2026-11-03T09:00:00',
        milliseconds: expect.any(Number),
        simulatedSeconds: 0.5,
        calls: expect.arrayContaining([{ method: 'SpreadsheetApp.Range.getValues', count: 2 }]),
        failure: null,
        lines: ['begun 1'],
        isRunning: false,
      },
      expect.objectContaining({ number: 1, functionName: 'onOpen', as: 'open' }),
    ]);
    expect(told('1', 'news').filter(({ panel }) => panel === 'log')).toHaveLength(4);
  });

  it('says which panels have news', async () => {
    const { office, told } = atWork({
      send: `MailApp.sendEmail({ to: 'bob@example.com', subject: 'Hello', body: 'Text' });`,
      install: `ScriptApp.newTrigger('send').timeBased().everyHours(1).create();`,
    });
    await office.open('1', ANN);
    await office.choose('1', 'send');
    await office.choose('1', 'install');
    const panels = told('1', 'news').map(({ panel }) => panel);
    expect(panels.filter((panel) => panel !== 'log')).toEqual(['mail', 'triggers']);
    expect(office.mails).toEqual([expect.objectContaining({ to: 'bob@example.com', from: ANN.email })]);
  });

  it('says that the book may have changed where something was written, before the execution ends', async () => {
    const host = hostOver();
    const { office, changes } = atWork(
      {
        look: `${SHEET}.getLastRow();`,
        write: `${SHEET}.getRange(1, 1).setValues([[1]]); ${SHEET}.getRange(2, 1).setValues([[2]]);`,
      },
      host,
    );
    await office.open('1', ANN);
    const before = changes();
    await office.choose('1', 'look');
    expect(changes() - before).toBe(1);
    await office.choose('1', 'write');
    expect(changes() - before).toBe(4);
  });
});

describe('an office that closes', () => {
  it('cuts what runs at its next call, and begins nothing more', async () => {
    const host = hostOver();
    const { office } = atWork({ endless: `for (;;) { ${append("'again'")} }` }, host);
    await office.open('1', ANN);
    const running = office.run('1', 'endless', '[]');
    while (logged(host, 1)[0] === '') await new Promise((resolve) => setTimeout(resolve, 5));
    await office.close();
    expect(await running).toEqual({ failure: 'The workbench was closed' });
    const rows = host.book.sheet('Log')?.lastRow;
    await office.choose('1', 'endless');
    expect(host.book.sheet('Log')?.lastRow).toBe(rows);
  });

  it('works on the book that was read anew', async () => {
    const { office } = atWork({ act: append("'done'") });
    await office.open('1', ANN);
    const other = hostOver();
    office.rebook(other);
    await office.choose('1', 'act');
    expect(logged(other, 1)).toEqual(['done']);
  });
});
