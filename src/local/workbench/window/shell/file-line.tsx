import type { Language } from '../../../../words/language';
import { workbenchShellWords } from '../../../../words/workbench-shell';
import type { FileState } from '../../protocol';

/** How the file stands to what is seen here, and what can be done where it does not stand well. */
export function FileLine({
  file,
  language,
  decide,
}: {
  readonly file: FileState;
  readonly language: Language;
  readonly decide: (keep: 'mine' | 'theirs') => void;
}) {
  const words = workbenchShellWords[language];
  switch (file.state) {
    case 'saved':
    case 'unsaved':
      return (
        <span class="file" role="status">
          {file.state === 'saved' ? words.saved : words.saving}
        </span>
      );
    case 'failed':
      return (
        <span class="file trouble" role="alert">
          {words.notSaved}: {file.message}
        </span>
      );
    case 'changed-elsewhere':
      return (
        <span class="file trouble" role="alert">
          {words.changedElsewhere}{' '}
          <button type="button" onClick={() => decide('mine')}>
            {words.keepMine}
          </button>{' '}
          <button type="button" onClick={() => decide('theirs')}>
            {words.keepTheirs}
          </button>
        </span>
      );
  }
}
