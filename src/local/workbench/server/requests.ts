import * as v from 'valibot';
import { LIMIT } from '../../book/area';
import { isWallClock } from '../../cli/wall-clock';
import { BUTTONS } from '../../services/question';
import type { Requests } from '../protocol';

/** Longer texts than a cell holds are nobody's. */
const LONGEST_TEXT = 50_000;
/** As many cells as a large paste has. */
const MOST_CELLS = 500_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const someText = v.pipe(text, v.nonEmpty());
const count = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(most));
const row = count(LIMIT.rows);
const column = count(LIMIT.columns);
const area = v.strictObject({ row, column, rows: row, columns: column });
const nothing = v.strictObject({});

/** JSON of an array; a page hands over files in it. */
const jsonOfArguments = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed && !isListAsJson(dataset.value)) addIssue({ message: 'a list as JSON is expected' });
  }),
);

function isListAsJson(json: string): boolean {
  try {
    return Array.isArray(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const wallClock = v.pipe(v.string(), v.check(isWallClock));

const whole = v.pipe(v.number(), v.safeInteger());
const onSheet = { sheet: whole, revision: whole, despiteWarning: v.exactOptional(v.literal(true)) };
const finite = v.pipe(v.number(), v.finite());
/** A text that is too long for a cell is refused with words of its own. */
const input = v.union([v.string(), finite, v.boolean(), v.null(), v.strictObject({ serial: finite })]);
const lines = v.strictObject({ ...onSheet, axis: v.picklist(['row', 'column']), at: row, count: row });

/** What may be asked: anything else is refused before it is looked at. */
export const requests: {
  readonly [Name in keyof Requests]: v.GenericSchema<unknown, Requests[Name]['request']>;
} = {
  watch: v.strictObject({ as: v.nullable(text) }),
  type: v.strictObject({
    ...onSheet,
    cells: v.pipe(v.array(v.strictObject({ row, column, input })), v.minLength(1), v.maxLength(MOST_CELLS)),
  }),
  insert: lines,
  remove: lines,
  sort: v.strictObject({ ...onSheet, area, column, ascending: v.boolean() }),
  undo: nothing,
  redo: nothing,
  choose: v.strictObject({ functionName: someText }),
  run: v.strictObject({ name: someText, args: jsonOfArguments }),
  answer: v.strictObject({ question: whole, button: v.picklist(BUTTONS), text }),
  select: v.strictObject({ sheet: onSheet.sheet, area }),
  documents: nothing,
  preview: v.strictObject({ id: someText }),
  download: v.strictObject({ id: someText }),
  mail: nothing,
  triggers: nothing,
  runTrigger: v.strictObject({ id: someText }),
  moveClock: v.strictObject({ now: v.nullable(wallClock) }),
  log: nothing,
  decide: v.strictObject({ keep: v.picklist(['mine', 'theirs']) }),
};
