import type { AutoClose, AutomationSettings } from '../../../app/functions';
import { automationWords } from '../../../words/pages/automation';
import { useWords } from '../../page';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';

const MODES: readonly AutoClose[] = ['off', 'onlyWithoutErrors', 'cleanClients'];
const DAYS = Array.from({ length: 28 }, (_, index) => String(index + 1));
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** What the automation may do by itself, when, and whom it tells. */
export function SettingsForm({
  settings,
  isOff,
  onType,
  onSave,
}: {
  readonly settings: AutomationSettings;
  readonly isOff: boolean;
  readonly onType: (settings: AutomationSettings) => void;
  readonly onSave: () => void;
}) {
  const words = useWords(automationWords);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) onSave();
      }}
    >
      <h2>{words.settings}</h2>
      <SelectField
        label={words.autoClose}
        value={settings.autoClose}
        options={MODES.map((mode) => [mode, words.modes[mode]])}
        isOff={isOff}
        onPick={(autoClose) => onType({ ...settings, autoClose })}
      />
      <div class="beside">
        <SelectField
          label={words.day}
          value={String(settings.day)}
          options={DAYS.map((day) => [day, day])}
          isOff={isOff}
          onPick={(day) => onType({ ...settings, day: Number(day) })}
        />
        <SelectField
          label={words.hour}
          value={String(settings.hour)}
          options={HOURS.map((hour) => [hour, `${hour}:00`])}
          isOff={isOff}
          onPick={(hour) => onType({ ...settings, hour: Number(hour) })}
        />
      </div>
      <p class="fix">{words.dayHint}</p>
      <TextField
        label={words.notify}
        hint={words.notifyHint}
        value={settings.notify}
        isOff={isOff}
        onType={(notify) => onType({ ...settings, notify })}
      />
    </form>
  );
}
