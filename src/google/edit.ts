import { completeEdited } from '../app/edited/complete';
import { editedKey } from '../app/edited/rows';
import { editDesk } from './edit-desk';
import { areaOf } from './edited-area';

/**
 * What Google calls after each edit by a person, without authorisation: it may not show anything, nor know who it was.
 * Whatever goes wrong is for the log alone: the next run of the program makes up for it.
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const sheet = event.range.getSheet();
    const name = sheet.getName();
    if (editedKey(name) === null) return;
    const area = areaOf(event.range.getA1Notation());
    if (area !== null) completeEdited(editDesk(sheet, name), area);
  } catch (thrown) {
    console.warn(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  }
}
