import type { Period } from '../../ledger/period';
import { mailWords } from '../../words/mails';
import { isError, type Issue } from '../../workbook/issue';
import { digestOf } from '../digest';
import { issuesJson } from '../issue-json';
import { rehearse } from '../rehearsal';
import type { Survey } from '../survey';
import { duePeriod } from './due';
import { withLetter, type Notices } from './notices';

/** Errors that stay as they are are told again after so long: a month that is not closed must not be forgotten. */
const WEEK_SECONDS = 7 * 86_400;

type Note = NonNullable<Notices['errors']>;
type Moment = Pick<Note, 'day' | 'seconds'>;

/** Tells of the errors in the way of what is due: once a day at most, and only when they have changed or a week is over. */
export function withErrors(notices: Notices, survey: Survey, now: string, seconds: number): Notices {
  const { settings, language } = survey.book;
  if (settings.autoClose === 'off') return notices;
  const through = duePeriod(settings, now);
  const errors = rehearse(survey, through).issues.filter(isError);
  const note = errorsNote(survey, through, errors, { day: now.slice(0, 10), seconds });
  if (!isNews(note, notices.errors)) return notices;
  const noted = { ...notices, errors: note };
  return errors.length === 0
    ? { ...notices, errors: notices.errors && { ...notices.errors, digest: '' } }
    : withLetter(noted, mailWords(language).errors(through, issuesJson(errors, language)));
}

/** What was told of which errors, and when. Cells are left out of it: they move when people insert a row. */
export function errorsNote({ book }: Survey, through: Period, issues: readonly Issue[], moment: Moment): Note {
  const errors = issuesJson(issues.filter(isError), book.language);
  const texts = [...new Set(errors.map(({ sheet, message }) => `${sheet}: ${message}`))].sort();
  return { ...moment, digest: texts.length === 0 ? '' : digestOf([through, ...texts]) };
}

function isNews(note: Note, last: Note | null): boolean {
  if (note.digest === (last?.digest ?? ''))
    return note.digest !== '' && note.seconds - (last?.seconds ?? 0) >= WEEK_SECONDS;
  return note.digest === '' || note.day !== last?.day;
}
