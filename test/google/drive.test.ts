import type { Upload } from '../../src/app/ports';
import { driveFiles } from '../../src/google/drive';
import { DriveStandIn } from './drive-stand-in';

const keyFor = (index: number): string => index.toString(16).padStart(32, '0');

const upload = (index: number, folder = 'Ромашка'): Upload => ({
  key: keyFor(index),
  folder,
  name: `Report ${index}`,
  bytes: Uint8Array.from([80, 75, 0, 255, index]),
});

let drive: DriveStandIn;

beforeEach(() => {
  drive = new DriveStandIn();
  drive.install();
});

const live = (): string[] => drive.files.filter((file) => !file.trashed).map((file) => file.name);
const isUpload = (asked: { readonly url: string }): boolean => asked.url.includes('/upload/');

describe('uploading', () => {
  it('makes the client’s folder once and puts each document into it as a Google Doc under its key', () => {
    const results = driveFiles('book').upload([upload(1), upload(2)]);
    const [folder, ...documents] = drive.files;
    expect(folder).toMatchObject({
      name: 'Ромашка',
      parents: ['root'],
      mimeType: 'application/vnd.google-apps.folder',
    });
    expect(documents).toMatchObject([
      { name: 'Report 1', parents: [folder?.id], appProperties: { carryover: keyFor(1) }, bytes: [80, 75, 0, 255, 1] },
      { name: 'Report 2', mimeType: 'application/vnd.google-apps.document', bytes: [80, 75, 0, 255, 2] },
    ]);
    expect(results).toEqual([
      { key: keyFor(1), link: `https://docs.example/${documents[0]?.id}` },
      { key: keyFor(2), link: `https://docs.example/${documents[1]?.id}` },
    ]);
  });

  it('sends no more than five requests at once, each with a time limit and without exceptions', () => {
    driveFiles('book').upload(Array.from({ length: 12 }, (_, index) => upload(index)));
    const sizes = drive.rounds.filter((round) => round.some(isUpload)).map((round) => round.length);
    expect(sizes).toEqual([5, 5, 2]);
    expect(drive.rounds.flat().every((asked) => asked.muteHttpExceptions && asked.timeoutSeconds === 60)).toBe(true);
  });

  it('uses a folder that a run before has made, and one that the office moved', () => {
    driveFiles('book').upload([upload(1, 'Alder'), upload(2, 'Birch')]);
    const moved = drive.files.findIndex((file) => file.name === 'Birch');
    const birch = drive.files[moved];
    if (birch !== undefined) drive.files[moved] = { ...birch, parents: ['elsewhere'] };
    driveFiles('book').upload([upload(3, 'Alder'), upload(4, 'Birch')]);
    expect(live().filter((name) => name === 'Alder' || name === 'Birch')).toHaveLength(2);
    expect(drive.files.find((file) => file.name === 'Report 4')?.parents).toEqual([birch?.id]);
  });

  it('keeps the folders of two spreadsheets apart', () => {
    driveFiles('book').upload([upload(1, 'Alder')]);
    driveFiles('copy').upload([upload(1, 'Alder')]);
    expect(live().filter((name) => name === 'Alder')).toHaveLength(2);
  });

  it.each([
    ['too many requests', { status: 429 }],
    ['a server’s fault', { status: 503 }],
    ['a rate limit', { status: 403, text: '{"error":{"errors":[{"reason":"userRateLimitExceeded"}]}}' }],
  ])('tries again after %s', (_, fault) => {
    let left = 1;
    drive.fault = (asked) => (isUpload(asked) && left-- > 0 ? fault : null);
    expect(driveFiles('book').upload([upload(1)])).toMatchObject([{ key: keyFor(1), link: expect.any(String) }]);
    expect(live()).toEqual(['Ромашка', 'Report 1']);
  });

  it('takes what an unclear answer did make instead of making it twice', () => {
    let left = 1;
    drive.fault = (asked) => (isUpload(asked) && left-- > 0 ? { status: 500, done: true } : null);
    expect(driveFiles('book').upload([upload(1)])).toMatchObject([{ key: keyFor(1), link: expect.any(String) }]);
    expect(live()).toEqual(['Ромашка', 'Report 1']);
  });

  it('gives up after three attempts and says what Drive said', () => {
    drive.fault = (asked) =>
      isUpload(asked) ? { status: 503, text: '{"error":{"message":"Backend \\"down\\""}}' } : null;
    expect(driveFiles('book').upload([upload(1)])).toEqual([{ key: keyFor(1), failure: 'HTTP 503: Backend "down"' }]);
    expect(drive.rounds.flat().filter(isUpload)).toHaveLength(3);
  });

  it.each([
    ['a full Drive', 'storageQuotaExceeded'],
    ['the sharing limit', 'sharingRateLimitExceeded'],
    ['the day’s limit', 'dailyLimitExceeded'],
  ])('does not try again after %s', (_, reason) => {
    drive.fault = (asked) => (isUpload(asked) ? { status: 403, text: `{"reason":"${reason}"}` } : null);
    expect(driveFiles('book').upload([upload(1)])).toEqual([
      { key: keyFor(1), failure: `HTTP 403: {"reason":"${reason}"}` },
    ]);
    expect(drive.rounds.flat().filter(isUpload)).toHaveLength(1);
  });

  it('answers for each document alone: one that fails takes no other with it', () => {
    drive.fault = (asked) =>
      isUpload(asked) && asked.contentType?.includes(keyFor(2)) === true ? { status: 400, text: 'bad' } : null;
    expect(driveFiles('book').upload([upload(1), upload(2), upload(3)])).toMatchObject([
      { key: keyFor(1), link: expect.any(String) },
      { key: keyFor(2), failure: 'HTTP 400: bad' },
      { key: keyFor(3), link: expect.any(String) },
    ]);
  });

  it('reports a lost connection for the documents of its round', () => {
    drive.fault = (asked) => (isUpload(asked) ? 'broken' : null);
    expect(driveFiles('book').upload([upload(1)])).toEqual([{ key: keyFor(1), failure: 'Timed out while fetching' }]);
  });

  it('uploads nothing where Drive is closed to the app', () => {
    drive.fault = () => ({ status: 403, text: '{"error":{"message":"The domain policy has disabled Drive apps"}}' });
    expect(driveFiles('book').upload([upload(1)])).toEqual([
      { key: keyFor(1), failure: 'HTTP 403: The domain policy has disabled Drive apps' },
    ]);
    expect(drive.requests('post')).toHaveLength(0);
  });
});

describe('listing', () => {
  it('names the documents with a key that lie in the client’s folder', () => {
    const files = driveFiles('book');
    const made = files.upload([upload(1), upload(2, 'Birch')]);
    expect(files.listed('Ромашка')).toEqual([made[0]]);
  });

  it('finds nothing in the folder of a new client', () => {
    expect(driveFiles('book').listed('Alder')).toEqual([]);
    expect(live()).toEqual(['Alder']);
  });

  it('keeps the first of two documents with one key and trashes the later, whatever their order', () => {
    const files = driveFiles('book');
    files.listed('Alder');
    const folder = drive.files[0]?.id ?? '';
    drive.add('late', keyFor(1), folder, '2026-11-03T09:05:00Z');
    const first = drive.add('first', keyFor(1), folder, '2026-11-03T09:01:00Z');
    drive.add('late again', keyFor(1), folder, '2026-11-03T09:07:00Z');
    expect(files.listed('Alder')).toEqual([{ key: keyFor(1), link: `https://docs.example/${first.id}` }]);
    expect(live()).toEqual(['Alder', 'first']);
  });

  it('asks again after a passing fault and throws after a lasting one', () => {
    const files = driveFiles('book');
    let left = 2;
    drive.fault = () => (left-- > 0 ? { status: 500 } : null);
    expect(files.listed('Alder')).toEqual([]);
    drive.fault = () => ({ status: 401, text: '{"error":{"message":"Invalid Credentials"}}' });
    expect(() => files.listed('Alder')).toThrow('Google Drive: HTTP 401: Invalid Credentials');
  });
});
