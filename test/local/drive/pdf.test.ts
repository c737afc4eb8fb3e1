import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfInTurn, pdfNow } from '../../../src/local/drive/pdf';

const home = mkdtempSync(join(tmpdir(), 'carryover-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** A stand-in for LibreOffice: what it does in the folder where it was told to put the PDF, which it notes in `log`. */
function standIn(name: string, does: string): { readonly soffice: string; readonly log: () => readonly string[] } {
  const soffice = join(home, name);
  const log = `${soffice}.log`;
  writeFileSync(soffice, `#!/bin/sh\ncd "$7" || exit 9\npwd >> '${log}'\n${does}\nprintf 'done\\n' >> '${log}'\n`);
  chmodSync(soffice, 0o755);
  return { soffice, log: () => readFileSync(log, 'utf8').trim().split('\n') };
}

const ways = [
  ['at once', (...of: Parameters<typeof pdfNow>) => Promise.resolve().then(() => pdfNow(...of))],
  ['in its turn', pdfInTurn],
] as const;

describe.each(ways)('a PDF that is made %s', (way, pdfOf) => {
  it('is what LibreOffice makes of the document, and leaves nothing behind', async () => {
    const { soffice, log } = standIn(
      `works ${way}`,
      'mkdir profile; { printf PDF-; cat document.docx; } > document.pdf',
    );
    const made = await pdfOf(Buffer.from('October'), soffice);
    expect(Buffer.from(made).toString()).toBe('PDF-October');
    expect([log().length, existsSync(log()[0] ?? '')]).toEqual([2, false]);
  });

  it('is none where there is no LibreOffice, which is said', async () => {
    const said = 'A PDF is made by LibreOffice outside Google, and soffice was not found.';
    expect(await pdfOf(Buffer.from('October'), join(home, 'nothing'))).toBe(said);
  });

  it('fails with what LibreOffice says where it fails, and leaves nothing behind', async () => {
    const { soffice, log } = standIn(`fails ${way}`, 'echo no fonts >&2; exit 3');
    await expect(pdfOf(Buffer.from('October'), soffice)).rejects.toThrow('no fonts');
    expect([log().length, existsSync(log()[0] ?? '')]).toEqual([1, false]);
  });
});

describe('PDFs that are made in turn', () => {
  it('are two at a time, each in a folder of its own, and hold up nothing else', async () => {
    const { soffice, log } = standIn('slow', 'sleep 0.3; cp document.docx document.pdf');
    const texts = ['one', 'two', 'three', 'four', 'five'];
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 20);
    const made = await Promise.all(texts.map((text) => pdfInTurn(Buffer.from(text), soffice)));
    clearInterval(clock);
    expect(made.map((pdf) => Buffer.from(pdf).toString())).toEqual(texts);
    expect(ticks).toBeGreaterThan(10);
    const folders = log().filter((line) => line !== 'done');
    expect(new Set(folders).size).toBe(texts.length);
    let underWay = 0;
    const each = log().map((line) => (underWay += line === 'done' ? -1 : 1));
    expect(Math.max(...each)).toBe(2);
  });
});
