import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../../src/local/book/book';
import { runInThread } from '../../../src/local/execution/in-thread';
import { sideFileOf } from '../../../src/local/execution/side-file';
import { hostOver, taskOf } from './programs';

describe('what an .xlsx file cannot hold', () => {
  const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'carryover-')), 'Studio.xlsx');
  const logBook = (): Book => {
    const book = new Book();
    book.addSheet('Log');
    return book;
  };

  it('lies beside the book and is there again', () => {
    const path = newPath();
    const host = hostOver({ path });
    const body = `
      const log = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log');
      log.getRange(1, 3, 1000, 1).protect().setDescription('Counted').setWarningOnly(true);
      PropertiesService.getDocumentProperties().setProperty('lease', 'ann');
      return '';`;
    runInThread(taskOf(body), host);
    host.saveBeside();
    const again = hostOver({ path, book: logBook() });
    expect(again.properties.get('lease')).toBe('ann');
    expect(again.book.sheet('Log')?.protections).toEqual([
      { area: { row: 1, column: 3, rows: 1000, columns: 1 }, description: 'Counted', warningOnly: true },
    ]);
    expect(readdirSync(join(path, '..'))).toEqual(['Studio.xlsx.carryover.json']);
  });

  it('is triggers and messages too', () => {
    const path = newPath();
    const host = hostOver({ path });
    const body = `ScriptApp.newTrigger('heartbeat').timeBased().everyHours(1).create();
      MailApp.sendEmail({ to: 'acme@example.com', subject: 'October', body: 'Your report' });
      return '';`;
    runInThread(taskOf(body), host);
    host.saveBeside();
    const again = hostOver({ path, book: logBook() });
    expect(again.triggers).toEqual(host.triggers);
    expect(again.triggers).toMatchObject([{ functionName: 'heartbeat', user: { email: 'ann@example.com' } }]);
    expect(again.outbox).toMatchObject([{ to: 'acme@example.com', subject: 'October' }]);
  });

  it('makes no file while there is nothing to keep', () => {
    const path = newPath();
    hostOver({ path }).saveBeside();
    expect(existsSync(sideFileOf(path))).toBe(false);
  });

  it('takes the file away when there is nothing more to keep', () => {
    const path = newPath();
    const host = hostOver({ path });
    host.properties.set('lease', 'ann');
    host.saveBeside();
    host.properties.clear();
    host.saveBeside();
    expect(existsSync(sideFileOf(path))).toBe(false);
  });

  it('does not come between the protections that the book has itself', () => {
    const path = newPath();
    writeFileSync(sideFileOf(path), JSON.stringify({ protections: { Log: [{ area: null, description: 'old' }] } }));
    const book = logBook();
    const own = { area: null, description: 'own', warningOnly: true };
    for (const sheet of book.sheets) sheet.protections = [own];
    expect(hostOver({ path, book }).book.sheet('Log')?.protections).toEqual([own]);
  });

  it.each(['', '{"properties":', 'null', '[]', '{"driveFiles":7}', '{"outbox":7}'])(
    'is nothing where the file holds %j, which is kept aside',
    (text) => {
      const path = newPath();
      writeFileSync(sideFileOf(path), text);
      const host = hostOver({ path });
      expect([host.properties.size, host.book.sheet('Log')?.protections]).toEqual([0, []]);
      host.properties.set('lease', 'ann');
      host.saveBeside();
      expect(readFileSync(`${sideFileOf(path)}.unread`, 'utf8')).toBe(text);
    },
  );
});
