import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../ask';
import { useWords } from '../words';
import { ForeignPage } from './foreign-page';
import { Failure } from './panel';
import { Reader } from './reader';
import { useRequest } from './use-asked';

/** A document to look at, near enough to how it is printed. */
export function DocumentReader({
  document: { id, name },
  ask,
  onDownload,
  onClose,
}: {
  readonly document: { readonly id: string; readonly name: string };
  readonly ask: Ask;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}) {
  const { reading, documents: words } = useWords().panels;
  const request = useRequest(ask);
  const [html, setHtml] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    void request('preview', { id }).then((outcome) => {
      if (outcome.ok) setHtml(outcome.value.html);
      else setFailure(outcome.message);
    });
  }, [id]);
  return (
    <Reader
      title={name}
      onClose={onClose}
      actions={
        <button type="button" class="filled" onClick={onDownload}>
          {words.download}
        </button>
      }
    >
      {failure === null ? (
        <p class="note">{html === null ? reading : words.previewNote}</p>
      ) : (
        <Failure message={failure} />
      )}
      {html === null ? null : <ForeignPage title={words.preview(name)} html={html} />}
    </Reader>
  );
}
