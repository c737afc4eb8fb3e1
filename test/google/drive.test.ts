import type { Upload } from '../../src/app/ports';
import { driveFiles } from '../../src/google/drive';
import { DriveStandIn } from './drive-stand-in';

const keyFor = (index: number): string => index.toString(16).padStart(32, '0');

const upload = (index: number, folder = 'Ромашка'): Upload => ({
  key: keyFor(index),
  folder,
  name: `Report ${index}`,
  bytes: Uint8Array.from([80, 75, 0, 255, index]),
  digest: `digest ${index}`,
});

const BOOK = { id: 'book', name: () => 'Studio' };

let drive: DriveStandIn;

beforeEach(() => {
  drive = new DriveStandIn();
  drive.install();
});

const live = (): string[] => drive.files.filter((file) => !file.trashed).map((file) => file.name);
const isUpload = (asked: { readonly url: string }): boolean => asked.url.includes('/upload/');

describe('uploading', () => {
  it('makes the client’s folder once and puts each document into it as a Google Doc under its key', () => {
    const results = driveFiles(BOOK).upload([upload(1), upload(2)]);
    const [all, folder, ...documents] = drive.files;
    const mimeType = 'application/vnd.google-apps.folder';
    expect(all).toMatchObject({ name: 'Studio – Carryover', parents: ['root'], mimeType });
    expect(folder).toMatchObject({ name: 'Ромашка', parents: [all?.id], mimeType });
    expect(documents).toMatchObject([
      {
        name: 'Report 1',
        parents: [folder?.id],
        appProperties: { carryover: keyFor(1), written: 'digest 1' },
        bytes: [80, 75, 0, 255, 1],
      },
      { name: 'Report 2', mimeType: 'application/vnd.google-apps.document', bytes: [80, 75, 0, 255, 2] },
    ]);
    expect(results).toEqual([
      {
        key: keyFor(1),
        id: documents[0]?.id,
        link: `https://docs.example/${documents[0]?.id}`,
        digest: null,
        isEdited: false,
      },
      {
        key: keyFor(2),
        id: documents[1]?.id,
        link: `https://docs.example/${documents[1]?.id}`,
        digest: null,
        isEdited: false,
      },
    ]);
  });

  it('sends no more than five requests at once, each with a time limit and without exceptions', () => {
    driveFiles(BOOK).upload(Array.from({ length: 12 }, (_, index) => upload(index)));
    const sizes = drive.rounds.filter((round) => round.some(isUpload)).map((round) => round.length);
    expect(sizes).toEqual([5, 5, 2]);
    expect(drive.slept).toBeGreaterThanOrEqual(5 * 500 + 5 * 500 - 100);
    expect(drive.rounds.flat().every((asked) => asked.muteHttpExceptions && asked.timeoutSeconds === 60)).toBe(true);
  });

  it('uses a folder that a run before has made, and one that the office moved', () => {
    driveFiles(BOOK).upload([upload(1, 'Alder'), upload(2, 'Birch')]);
    const moved = drive.files.findIndex((file) => file.name === 'Birch');
    const birch = drive.files[moved];
    if (birch !== undefined) drive.files[moved] = { ...birch, parents: ['elsewhere'] };
    driveFiles(BOOK).upload([upload(3, 'Alder'), upload(4, 'Birch')]);
    expect(live().filter((name) => name === 'Alder' || name === 'Birch')).toHaveLength(2);
    expect(drive.files.find((file) => file.name === 'Report 4')?.parents).toEqual([birch?.id]);
  });

  it('keeps the folders of two spreadsheets apart', () => {
    driveFiles(BOOK).upload([upload(1, 'Alder')]);
    driveFiles({ ...BOOK, id: 'copy' }).upload([upload(1, 'Alder')]);
    expect(live().filter((name) => name === 'Alder')).toHaveLength(2);
  });

  it.each([
    ['too many requests', { status: 429 }],
    ['a server’s fault', { status: 503 }],
    ['a rate limit', { status: 403, text: '{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}' }],
  ])('tries again after %s', (_, fault) => {
    let left = 1;
    drive.fault = (asked) => (isUpload(asked) && left-- > 0 ? fault : null);
    expect(driveFiles(BOOK).upload([upload(1)])).toMatchObject([{ key: keyFor(1), link: expect.any(String) }]);
    expect(live()).toEqual(['Studio – Carryover', 'Ромашка', 'Report 1']);
  });

  it('takes what an unclear answer did make instead of making it twice', () => {
    let left = 1;
    drive.fault = (asked) => (isUpload(asked) && left-- > 0 ? { status: 500, done: true } : null);
    expect(driveFiles(BOOK).upload([upload(1)])).toMatchObject([{ key: keyFor(1), link: expect.any(String) }]);
    expect(live()).toEqual(['Studio – Carryover', 'Ромашка', 'Report 1']);
  });

  it('gives up after three attempts and says what Drive said', () => {
    drive.fault = (asked) =>
      isUpload(asked) ? { status: 503, text: '{"error":{"message":"Backend \\"down\\""}}' } : null;
    expect(driveFiles(BOOK).upload([upload(1)])).toEqual([
      { key: keyFor(1), failure: 'HTTP 503: Backend "down"', isForToday: false },
    ]);
    expect(drive.rounds.flat().filter(isUpload)).toHaveLength(3);
  });

  it.each([
    ['a full Drive', 'storageQuotaExceeded'],
    ['the sharing limit', 'sharingRateLimitExceeded'],
    ['the day’s limit', 'dailyLimitExceeded'],
  ])('does not try again after %s', (_, reason) => {
    drive.fault = (asked) => (isUpload(asked) ? { status: 403, text: `{"reason":"${reason}"}` } : null);
    expect(driveFiles(BOOK).upload([upload(1)])).toEqual([
      { key: keyFor(1), failure: `HTTP 403: {"reason":"${reason}"}`, isForToday: true },
    ]);
    expect(drive.rounds.flat().filter(isUpload)).toHaveLength(1);
  });

  it('asks for half as many at once after each answer that it asked for too many, and for more again when that passes', () => {
    let left = 2;
    drive.fault = (asked) => (isUpload(asked) && left-- > 0 ? { status: 429 } : null);
    const made = driveFiles(BOOK).upload(Array.from({ length: 11 }, (_, index) => upload(index)));
    expect(made.every((one) => 'link' in one)).toBe(true);
    const sizes = drive.rounds.filter((round) => round.some(isUpload)).map((round) => round.length);
    expect(sizes).toEqual([5, 2, 3, 1, 2]);
    expect(live()).toHaveLength(2 + 11);
  });

  it('looks nowhere before it asks again for what was too much', () => {
    let left = 1;
    drive.fault = (asked) => (isUpload(asked) && left-- > 0 ? { status: 429 } : null);
    driveFiles(BOOK).upload([upload(1)]);
    expect(drive.requests('get').map(({ url }) => /q=([^&]*)/.exec(url)?.[1])).toHaveLength(3);
  });

  it('asks for nothing more once Drive makes no more today', () => {
    const over = { status: 403, text: '{"error":{"errors":[{"reason":"dailyLimitExceeded"}]}}' };
    drive.fault = (asked) => (isUpload(asked) && asked.contentType?.includes(keyFor(3)) === true ? over : null);
    const answers = driveFiles(BOOK).upload(Array.from({ length: 12 }, (_, index) => upload(index)));
    expect(answers.filter((one) => 'link' in one)).toHaveLength(4);
    expect(answers.filter((one) => 'failure' in one && one.isForToday)).toHaveLength(8);
    expect(drive.rounds.flat().filter(isUpload)).toHaveLength(5);
  });

  it('costs one request a document in folders that are there, and two to find all of them', () => {
    driveFiles(BOOK).upload([upload(1, 'Alder'), upload(2, 'Birch')]);
    drive.rounds.length = 0;
    driveFiles(BOOK).upload([upload(3, 'Alder'), upload(4, 'Birch'), upload(5, 'Alder')]);
    expect([drive.requests('get'), drive.requests('post')].map(({ length }) => length)).toEqual([2, 3]);
  });

  it('uses the folders that an earlier version made at the top', () => {
    driveFiles(BOOK).upload([upload(1, 'Alder')]);
    const alder = drive.files.findIndex(({ name }) => name === 'Alder');
    const folder = drive.files[alder];
    if (folder !== undefined) drive.files[alder] = { ...folder, parents: ['root'] };
    driveFiles(BOOK).upload([upload(2, 'Alder')]);
    expect(drive.files.find(({ name }) => name === 'Report 2')?.parents).toEqual([folder?.id]);
  });

  it('answers for each document alone: one that fails takes no other with it', () => {
    drive.fault = (asked) =>
      isUpload(asked) && asked.contentType?.includes(keyFor(2)) === true ? { status: 400, text: 'bad' } : null;
    expect(driveFiles(BOOK).upload([upload(1), upload(2), upload(3)])).toMatchObject([
      { key: keyFor(1), link: expect.any(String) },
      { key: keyFor(2), failure: 'HTTP 400: bad' },
      { key: keyFor(3), link: expect.any(String) },
    ]);
  });

  it('reports a lost connection for the documents of its round', () => {
    drive.fault = (asked) => (isUpload(asked) ? 'broken' : null);
    expect(driveFiles(BOOK).upload([upload(1)])).toEqual([
      { key: keyFor(1), failure: 'Timed out while fetching', isForToday: false },
    ]);
  });

  it('uploads nothing where Drive is closed to the app', () => {
    drive.fault = () => ({ status: 403, text: '{"error":{"message":"The domain policy has disabled Drive apps"}}' });
    expect(() => driveFiles(BOOK).upload([upload(1)])).toThrow(
      'Google Drive: HTTP 403: The domain policy has disabled Drive apps',
    );
    expect(drive.requests('post')).toHaveLength(0);
  });
});

describe('listing', () => {
  it('names the documents with a key that lie in the client’s folder', () => {
    const files = driveFiles(BOOK);
    const made = files.upload([upload(1), upload(2, 'Birch')]);
    expect(files.listed('Ромашка')).toEqual([made[0]]);
  });

  it('finds nothing in the folder of a new client', () => {
    expect(driveFiles(BOOK).listed('Alder')).toEqual([]);
    expect(live()).toEqual([]);
  });

  it('keeps the first of two documents with one key and trashes the later, whatever their order', () => {
    const files = driveFiles(BOOK);
    files.upload([upload(9, 'Alder')]);
    const folder = drive.files.find(({ name }) => name === 'Alder')?.id ?? '';
    drive.add('late', keyFor(1), folder, '2026-11-03T09:05:00Z');
    const first = drive.add('first', keyFor(1), folder, '2026-11-03T09:01:00Z');
    drive.add('late again', keyFor(1), folder, '2026-11-03T09:07:00Z');
    const kept = {
      key: keyFor(1),
      id: first.id,
      link: `https://docs.example/${first.id}`,
      digest: null,
      isEdited: false,
    };
    expect(files.listed('Alder')).toEqual([expect.objectContaining({ key: keyFor(9) }), kept]);
    expect(live()).toEqual(['Studio – Carryover', 'Alder', 'Report 9', 'first']);
  });

  it('asks again after a passing fault and throws after a lasting one', () => {
    const files = driveFiles(BOOK);
    files.upload([upload(1, 'Alder')]);
    let left = 2;
    drive.fault = () => (left-- > 0 ? { status: 500 } : null);
    expect(files.listed('Alder')).toHaveLength(1);
    drive.fault = () => ({ status: 401, text: '{"error":{"message":"Invalid Credentials"}}' });
    expect(() => files.listed('Alder')).toThrow('Google Drive: HTTP 401: Invalid Credentials');
  });
});
