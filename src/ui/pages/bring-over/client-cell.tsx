import { useId } from 'preact/hooks';
import { LANGUAGES } from '../../../words/language';
import { bringOverWords, type BroughtOverField } from '../../../words/pages/bring-over';
import { useWords } from '../../page';

/** One field of one client, with what the server refused of it. */
export function ClientCell({
  field,
  label,
  value,
  error,
  isLocked,
  onType,
  onPaste,
}: {
  readonly field: BroughtOverField;
  readonly label: string;
  readonly value: string;
  readonly error: string;
  readonly isLocked: boolean;
  readonly onType: (text: string) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}) {
  const words = useWords(bringOverWords);
  const id = useId();
  const control = {
    'aria-label': label,
    'aria-invalid': error !== '',
    'aria-describedby': error === '' ? undefined : id,
    disabled: isLocked,
    value,
  };
  return (
    <>
      {field === 'language' ? (
        <select {...control} onChange={({ currentTarget }) => onType(currentTarget.value)}>
          <option value="">{words.bookLanguage}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {words.languages[language]}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          type="text"
          placeholder={words.placeholders[field]}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onPaste={onPaste}
        />
      )}
      {error === '' ? null : (
        <p class="trouble" id={id}>
          {error}
        </p>
      )}
    </>
  );
}
