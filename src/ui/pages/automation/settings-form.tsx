import { useState } from 'preact/hooks';
import type { AutoClose, AutomationSettings } from '../../../app/functions';
import { automationWords } from '../../../words/pages/automation';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import type { Work } from '../../work';

const MODES: readonly AutoClose[] = ['off', 'onlyWithoutErrors', 'cleanClients'];
const DAYS = Array.from({ length: 28 }, (_, index) => String(index + 1));
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** What the automation may do by itself, when, and whom it tells. */
export function SettingsForm({
  work,
  settings,
  isLocked,
  isMain,
  onSave,
}: {
  readonly work: Work;
  readonly settings: AutomationSettings;
  readonly isLocked: boolean;
  /** Nothing on the page is more likely to be wanted than to save. */
  readonly isMain: boolean;
  readonly onSave: (settings: AutomationSettings) => void;
}) {
  const words = useWords(automationWords);
  const [typed, setTyped] = useState(settings);
  const isOff = isLocked || work.running !== null;
  const save = () => onSave(typed);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) save();
      }}
    >
      <h2>{words.settings}</h2>
      <SelectField
        label={words.autoClose}
        value={typed.autoClose}
        options={MODES.map((mode) => [mode, words.modes[mode]])}
        isOff={isOff}
        onPick={(autoClose) => setTyped({ ...typed, autoClose })}
      />
      <SelectField
        label={words.day}
        hint={words.dayHint}
        value={String(typed.day)}
        options={DAYS.map((day) => [day, day])}
        isOff={isOff}
        onPick={(day) => setTyped({ ...typed, day: Number(day) })}
      />
      <SelectField
        label={words.hour}
        value={String(typed.hour)}
        options={HOURS.map((hour) => [hour, `${hour}:00`])}
        isOff={isOff}
        onPick={(hour) => setTyped({ ...typed, hour: Number(hour) })}
      />
      <TextField
        label={words.notify}
        hint={words.notifyHint}
        value={typed.notify}
        isOff={isOff}
        onType={(notify) => setTyped({ ...typed, notify })}
      />
      {isLocked ? null : (
        <Button kind={isMain ? 'primary' : 'secondary'} label={words.save} work={work} name="save" onPress={save} />
      )}
    </form>
  );
}
