import { Document, Packer, Paragraph } from 'docx';
import { runInThread } from '../../src/local/execution/in-thread';
import { runInWorker } from '../../src/local/execution/in-worker';
import type { LocalHost } from '../../src/local/execution/local-host';
import { hostOver, taskOf } from '../local/execution/programs';
import { needs } from './tools';

const DRIVE = 'https://www.googleapis.com/drive/v3/files';

/** A host whose Drive holds so many documents. */
async function hostWithDocuments(
  count: number,
): Promise<{ readonly host: LocalHost; readonly ids: readonly string[] }> {
  const host = hostOver();
  const drive = host.driveOf(host.user.email);
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const document = new Document({ sections: [{ children: [new Paragraph(`Report ${number}`)] }] });
    const metadata = { name: `Report ${number}`, parents: ['root'], appProperties: {} };
    ids.push(drive.makeDocument(metadata, await Packer.toBuffer(document))?.id ?? '');
  }
  return { host, ids };
}

/** Exports the documents as PDF, all in one round, and says how each begins. */
const exporting = (ids: readonly string[]) =>
  taskOf(`const asked = ${JSON.stringify(ids)}.map((id) => ({ url: '${DRIVE}/' + id + '/export?mimeType=application/pdf' }));
    const beginning = (response) => String.fromCharCode(...response.getContent().slice(0, 5));
    return UrlFetchApp.fetchAll(asked).map(beginning).join();`);

needs('soffice')('documents that a program exports as PDF', () => {
  it('are made by LibreOffice while others are served', async () => {
    const { host, ids } = await hostWithDocuments(3);
    let ticks = 0;
    let ticksMeanwhile = 0;
    const clock = setInterval(() => (ticks += 1), 20);
    const pdfs = await runInWorker(exporting(ids), host, {
      onCall: (_, __, method) => {
        if (method === 'fetchAll') ticks = 0;
      },
      onAnswered: ({ method }) => {
        if (method === 'fetchAll') ticksMeanwhile = ticks;
      },
    });
    clearInterval(clock);
    expect(pdfs).toBe('%PDF-,%PDF-,%PDF-');
    expect(ticksMeanwhile).toBeGreaterThan(10);
  });

  it('are made in this thread where it cannot wait', async () => {
    const { host, ids } = await hostWithDocuments(1);
    expect(runInThread(exporting(ids), host)).toBe('%PDF-');
  });
});
