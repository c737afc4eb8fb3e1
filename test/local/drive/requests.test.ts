import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Drive } from '../../../src/local/drive/drive';
import { ReportsFolder } from '../../../src/local/drive/reports-folder';
import { driveAnswer } from '../../../src/local/drive/requests';
import type { FetchRequest } from '../../../src/local/services/host';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const UPLOADS = 'https://www.googleapis.com/upload/drive/v3/files';
const FIELDS = 'fields=id,webViewLink,appProperties';

function post(url: string, body: Uint8Array, contentType = 'application/json'): FetchRequest {
  return { url, method: 'POST', contentType, body };
}

function upload(metadata: object, bytes: Uint8Array): FetchRequest {
  const part = (head: string, body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`--edge\r\nContent-Type: ${head}\r\n\r\n`), body, Buffer.from('\r\n')]);
  const json = part('application/json; charset=UTF-8', Buffer.from(JSON.stringify(metadata)));
  const body = Buffer.concat([json, part('application/octet-stream', bytes), Buffer.from('--edge--\r\n')]);
  return post(`${UPLOADS}?uploadType=multipart&${FIELDS}`, body, 'multipart/related; boundary=edge');
}

function listing(query: string): FetchRequest {
  const url = `${FILES}?q=${encodeURIComponent(query)}&fields=nextPageToken,files(id,createdTime)&pageSize=1000`;
  return { url, method: 'GET', contentType: '', body: new Uint8Array() };
}

describe('requests to Drive', () => {
  const home = mkdtempSync(join(tmpdir(), 'carryover-'));
  const disk = new ReportsFolder(home, join(home, 'reports'));
  const drive = new Drive(disk, [], () => new Date('2026-11-03T07:00:00Z'));
  const ask = (request: FetchRequest): { readonly status: number; readonly body: unknown } => {
    const { status, text } = driveAnswer(drive, request);
    return { status, body: JSON.parse(text) as unknown };
  };
  const folder = { name: 'Кафе «Уют»', parents: ['root'], appProperties: { carryover: 'f1' } };
  const document = { name: 'Октябрь', parents: ['000001'], appProperties: { carryover: 'k1' } };
  const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

  it('make a folder and answer with the fields asked for', () => {
    const request = post(`${FILES}?fields=id`, Buffer.from(JSON.stringify(folder)));
    expect(ask(request)).toEqual({ status: 200, body: { id: '000001' } });
  });

  it('upload a document byte for byte', () => {
    const path = 'reports/Кафе «Уют»/Октябрь.docx';
    expect(ask(upload(document, allBytes))).toEqual({
      status: 200,
      body: { id: '000002', webViewLink: path, appProperties: { carryover: 'k1' } },
    });
    expect(Uint8Array.from(readFileSync(join(home, path)))).toEqual(allBytes);
  });

  it('list a folder, and find by key', () => {
    const file = { id: '000002', createdTime: '2026-11-03T07:00:00.000Z' };
    const expected = { status: 200, body: { files: [file] } };
    expect(ask(listing("'000001' in parents and trashed = false"))).toEqual(expected);
    expect(ask(listing("appProperties has { key='carryover' and value='k1' } and trashed = false"))).toEqual(expected);
  });

  it('trash a document', () => {
    const trash = { ...post(`${FILES}/000002?fields=id`, Buffer.from('{"trashed":true}')), method: 'PATCH' };
    expect(ask(trash)).toEqual({ status: 200, body: { id: '000002' } });
    expect(ask(trash).status).toBe(404);
  });

  it('are told that a folder is not there', () => {
    const missing = { status: 404, body: { error: { code: 404, message: 'File not found: 000009.' } } };
    expect(ask(listing("'000009' in parents and trashed = false"))).toEqual(missing);
    expect(ask(upload({ ...document, parents: ['000009'] }, allBytes)).status).toBe(404);
  });

  it('are refused with the reason that the disk gives', () => {
    writeFileSync(join(home, 'in the way'), '');
    const full = new Drive(new ReportsFolder(home, join(home, 'in the way/reports')), [], () => new Date());
    const { status, text } = driveAnswer(full, upload({ ...document, parents: ['root'] }, allBytes));
    expect([status, text]).toEqual([403, expect.stringContaining('ENOTDIR')]);
  });

  it('are not permitted to go elsewhere', () => {
    const elsewhere = { ...listing('x'), url: 'https://example.com/' };
    expect(() => driveAnswer(drive, elsewhere)).toThrow(
      'UrlFetch calls to https://example.com/ are not permitted by your admin',
    );
  });

  it('with another query are no fault of the program’s but of this runtime', () => {
    expect(() => driveAnswer(drive, listing("name = 'x'"))).toThrow('not implemented outside Google');
  });
});
