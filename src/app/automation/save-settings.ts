import { automationWords } from '../../words/automation';
import { addressesIn, MOST_ADDRESSES } from '../../workbook/cells/addresses';
import { AUTO_CLOSES } from '../../workbook/schemas/settings';
import type { AutomationResult, AutomationSettings } from '../functions';
import { whileLocked } from '../locked';
import type { Ports } from '../ports';
import { writeSettings } from '../write-settings';
import { readAutomation } from './state';

/** Writes what the heartbeat is told to do into the Settings sheet; refused, in words, where a value makes no sense. */
export function saveAutomation(ports: Ports, settings: AutomationSettings): AutomationResult {
  const refusal = refusalOf(ports, settings);
  if (refusal === '') whileLocked(ports.lock, () => write(ports, settings));
  return { refusal, state: readAutomation(ports) };
}

function refusalOf({ people }: Ports, { day, hour, notify }: AutomationSettings): string {
  const words = automationWords(people.language());
  const isWithin = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  const { addresses, wrong } = addressesIn(notify);
  if (!isWithin(day, 1, 28)) return words.dayOutOfRange;
  if (!isWithin(hour, 0, 23)) return words.hourOutOfRange;
  if (wrong.length > 0) return words.notAddresses(wrong);
  return addresses.length <= MOST_ADDRESSES ? '' : words.tooManyAddresses(MOST_ADDRESSES);
}

function write(ports: Ports, { autoClose, day, hour, notify }: AutomationSettings): void {
  writeSettings(ports, (language) => [
    ['autoClose', AUTO_CLOSES[autoClose][language]],
    ['autoCloseDay', day],
    ['autoCloseHour', hour],
    ['notify', addressesIn(notify).addresses.join(', ')],
  ]);
}
