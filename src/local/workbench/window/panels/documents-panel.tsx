import { useState } from 'preact/hooks';
import { momentText } from '../../../../words/workbench';
import type { DocumentFolder } from '../../protocol';
import type { Ask } from '../ask';
import { Icon } from '../icon';
import { useLanguage, useWords } from '../words';
import { DocumentReader } from './document-reader';
import { Failure, Panel } from './panel';
import { saveFile } from './save-file';
import { useAsked, useRequest } from './use-asked';

type Filed = DocumentFolder['documents'][number];

/** The documents that were made, folder by folder, with those who may open them. */
export function DocumentsPanel({ ask, news }: { readonly ask: Ask; readonly news: number }) {
  const words = useWords().panels.documents;
  const asked = useAsked(ask, 'documents', news);
  const request = useRequest(ask);
  const [looked, setLooked] = useState<Filed | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const download = async ({ id }: Filed): Promise<void> => {
    const outcome = await request('download', { id });
    setFailure(outcome.ok ? null : outcome.message);
    if (outcome.ok) saveFile(outcome.value);
  };
  return (
    <>
      {failure === null ? null : <Failure message={failure} />}
      <Panel
        asked={asked}
        summary={({ folders }) => words.count(folders.reduce((sum, { documents }) => sum + documents.length, 0))}
        empty={({ folders }) =>
          folders.length === 0 ? { icon: 'document', title: words.nothing, hint: words.nothingHint } : null
        }
      >
        {({ folders }) =>
          folders.map((folder) => (
            <Folder key={folder.name} folder={folder} onLook={setLooked} onDownload={(filed) => void download(filed)} />
          ))
        }
      </Panel>
      {looked === null ? null : (
        <DocumentReader
          document={looked}
          ask={ask}
          onDownload={() => void download(looked)}
          onClose={() => setLooked(null)}
        />
      )}
    </>
  );
}

function Folder({
  folder,
  onLook,
  onDownload,
}: {
  readonly folder: DocumentFolder;
  readonly onLook: (filed: Filed) => void;
  readonly onDownload: (filed: Filed) => void;
}) {
  const words = useWords().panels.documents;
  const access = (addresses: readonly string[]) => (addresses.length === 0 ? words.ownerOnly : words.access(addresses));
  return (
    <section>
      <h2>{folder.name}</h2>
      <p class="quiet">{access(folder.access)}</p>
      <ul class="lines">
        {folder.documents.map((filed) => (
          <DocumentLine
            key={filed.id}
            filed={filed}
            access={sameAddresses(filed.access, folder.access) ? null : access(filed.access)}
            onLook={() => onLook(filed)}
            onDownload={() => onDownload(filed)}
          />
        ))}
      </ul>
    </section>
  );
}

function DocumentLine({
  filed,
  access,
  onLook,
  onDownload,
}: {
  readonly filed: Filed;
  /** Who may open it, where others may than its folder. */
  readonly access: string | null;
  readonly onLook: () => void;
  readonly onDownload: () => void;
}) {
  const language = useLanguage();
  const words = useWords().panels.documents;
  return (
    <li class="line">
      <button type="button" class="line-open" onClick={onLook}>
        <Icon name="document" />
        <span>
          <span class="line-title">{filed.name}</span>
          <span class="quiet">{momentText(language, filed.createdAt)}</span>
          {access === null ? null : <span class="quiet">{access}</span>}
        </span>
      </button>
      <button type="button" class="round" aria-label={words.downloadNamed(filed.name)} onClick={onDownload}>
        <Icon name="download" />
      </button>
    </li>
  );
}

function sameAddresses(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((address) => other.includes(address));
}
