import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Drive } from '../../../../src/local/drive/drive';
import { ReportsFolder } from '../../../../src/local/drive/reports-folder';
import { foldersIn } from '../../../../src/local/workbench/office/documents';

describe('the folders of documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-documents-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['the book’s', ''],
    ['somebody’s', 'anna@example.com'],
  ])('name whom they are open to beside their owner, where they are %s', (_, owner) => {
    const place = mkdtempSync(join(folder, 'book-'));
    const now = () => new Date('2026-11-03T09:00:00Z');
    const drive = new Drive(new ReportsFolder(place, join(place, 'reports')), [], now, owner);
    const metadata = (name: string) => ({ name, parents: ['root'], appProperties: {} });
    const made = drive.makeFolder(metadata('Acme'));
    if (made === null) throw new Error('no folder was made');
    drive.makeDocument({ ...metadata('Report'), parents: [made.id] }, Buffer.from('a report'));
    drive.share(made, { role: 'reader', emailAddress: 'office@acme.example.com' });
    const [acme] = foldersIn(drive, (moment) => moment);
    expect(acme).toMatchObject({
      name: 'Acme',
      access: ['office@acme.example.com'],
      documents: [{ name: 'Report', access: ['office@acme.example.com'] }],
    });
  });
});
