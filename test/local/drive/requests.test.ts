import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { Drive } from '../../../src/local/drive/drive';
import { ReportsFolder } from '../../../src/local/drive/reports-folder';
import { driveAnswer } from '../../../src/local/drive/requests';
import type { FetchRequest } from '../../../src/local/services/host';
import { atOnce } from '../../at-once';

const FILES = 'https://www.googleapis.com/drive/v3/files';
const UPLOADS = 'https://www.googleapis.com/upload/drive/v3/files';
const FIELDS = 'fields=id,webViewLink,appProperties';

function post(url: string, body: Uint8Array, contentType = 'application/json'): FetchRequest {
  return { user: '', url, method: 'POST', contentType, body };
}

function get(url: string): FetchRequest {
  return { user: '', url, method: 'GET', contentType: '', body: new Uint8Array() };
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
  return get(url);
}

describe('requests to Drive', () => {
  const home = mkdtempSync(join(tmpdir(), 'carryover-'));
  const disk = new ReportsFolder(home, join(home, 'reports'));
  const drive = new Drive(disk, [], () => new Date('2026-11-03T07:00:00Z'));
  const ask = (request: FetchRequest): { readonly status: number; readonly body: unknown } => {
    const { status, text } = atOnce(driveAnswer(drive, request));
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

  it('show who can open a folder, open it to somebody once, and close it again', () => {
    const permissions = `${FILES}/000001/permissions`;
    const shared = (): unknown => ask(get(permissions)).body;
    const share = post(
      `${permissions}?sendNotificationEmail=false`,
      Buffer.from('{"role":"reader","emailAddress":"Bo@x.com"}'),
    );
    const { id } = ask(share).body as { readonly id: string };
    ask(share);
    const reader = { id, type: 'user', role: 'reader', emailAddress: 'Bo@x.com' };
    expect(shared()).toEqual({ permissions: [reader] });
    expect(ask(get(`${FILES}/000002/permissions`)).body).toEqual(shared());
    const unshare = (file: string): FetchRequest => ({
      ...get(`${FILES}/${file}/permissions/${id}`),
      method: 'DELETE',
    });
    expect(ask(unshare('000002'))).toMatchObject({ status: 403 });
    expect(driveAnswer(drive, unshare('000001'))).toEqual({ status: 204, text: '' });
    expect(ask(unshare('000001')).status).toBe(404);
    expect(shared()).toEqual({ permissions: [] });
  });

  it('to open a folder to an address without an account are refused, unless it is told of it', () => {
    const body = Buffer.from('{"role":"reader","emailAddress":"no@x.com"}');
    const share = (told: boolean): FetchRequest =>
      post(`${FILES}/000001/permissions?sendNotificationEmail=${String(told)}`, body);
    const { status, text } = atOnce(driveAnswer(drive, share(false), ['no@x.com']));
    expect([status, text]).toEqual([400, expect.stringContaining('"invalidSharingRequest"')]);
    expect(atOnce(driveAnswer(drive, share(true), ['no@x.com'])).status).toBe(200);
  });

  it('export a document as it is, as text, and as nothing that it cannot be', async () => {
    const docx = Buffer.from(
      await Packer.toBuffer(
        new Document({ sections: [{ children: ['One & two', 'Three'].map((text) => new Paragraph(text)) }] }),
      ),
    );
    const { id } = ask(upload({ ...document, name: 'Text', appProperties: { carryover: 'k2' } }, docx)).body as {
      readonly id: string;
    };
    const as = (type: string) =>
      atOnce(driveAnswer(drive, get(`${FILES}/${id}/export?mimeType=${encodeURIComponent(type)}`)));
    expect(as('application/vnd.openxmlformats-officedocument.wordprocessingml.document').bytes).toEqual(docx);
    expect(Buffer.from(as('text/plain').bytes ?? []).toString()).toBe('One & two\nThree');
    expect(as('image/png').status).toBe(400);
  });

  it('trash a document', () => {
    const trash = { ...post(`${FILES}/000002?fields=id`, Buffer.from('{"trashed":true}')), method: 'PATCH' };
    expect(ask(trash)).toEqual({ status: 200, body: { id: '000002' } });
    expect(ask(trash).status).toBe(404);
  });

  it('are told that a folder is not there', () => {
    const missing = { status: 404, body: { error: { code: 404, message: 'File not found: 000009.' } } };
    expect(ask(listing("'000009' in parents and trashed = false"))).toMatchObject(missing);
    expect(ask(upload({ ...document, parents: ['000009'] }, allBytes)).status).toBe(404);
  });

  it('are refused with the reason that the disk gives', () => {
    writeFileSync(join(home, 'in the way'), '');
    const full = new Drive(new ReportsFolder(home, join(home, 'in the way/reports')), [], () => new Date());
    const { status, text } = atOnce(driveAnswer(full, upload({ ...document, parents: ['root'] }, allBytes)));
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
