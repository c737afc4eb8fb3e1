import type { Language } from '../../../../words/language';
import { workbenchShellWords } from '../../../../words/workbench-shell';
import type { Person } from '../../protocol';
import { addressAs } from '../server';

/** Says whom the window is; choosing somebody else makes it theirs. */
export function PersonSwitch({
  person,
  people,
  language,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly language: Language;
}) {
  const words = workbenchShellWords[language];
  return (
    <label class="person">
      <span>{words.youAre}</span>
      <select
        value={person.email}
        onChange={(event) => {
          location.search = addressAs(event.currentTarget.value);
        }}
      >
        {people.map(({ email, name, role }) => (
          <option key={email} value={email}>
            {`${name}, ${words.roles[role]}`}
          </option>
        ))}
      </select>
    </label>
  );
}
