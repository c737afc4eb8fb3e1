import { mailWords } from '../../words/mails';
import { issueText } from '../../words/issues';
import type { LedgerRecord } from '../../workbook/records';
import { isFiled } from '../deliver';
import { deliveredTo } from '../sending/parcel';
import { rehearse, type HeldBack } from '../rehearsal';
import type { Survey } from '../survey';
import { errorsNote } from './errors';
import { withLetter, type Notices } from './notices';

/** Statements of the close that is to be summed up, as the Ledger has them. */
export function rowsOfClose({ close }: Notices, { ledger }: Survey): readonly LedgerRecord[] {
  return close === null ? [] : ledger.rows.slice(close.rowsBefore).filter((row) => row.status === 'closed');
}

/**
 * Sums up a close that is over: what was closed, with its hours and reports, and who was held back and why. These
 * errors are told with it. A close that closed nothing is told by its errors alone.
 */
export function withSummary(notices: Notices, survey: Survey, now: { day: string; seconds: number }): Notices {
  if (notices.close === null) return notices;
  const over = { ...notices, close: null };
  const rows = rowsOfClose(notices, survey);
  if (rows.length === 0) return over;
  const { through } = notices.close;
  const { language } = survey.book;
  const { heldBack, issues } = rehearse(survey, through);
  const letter = mailWords(language).closed({
    through,
    closed: rows.map((row) => ({ ...row, file: isFiled(row) ? row.report : '', sentTo: deliveredTo(row) })),
    heldBack: heldBack.map(({ client, period, issue }: HeldBack) => ({
      client,
      period,
      place: `${issue.sheet} ${issue.cell}`,
      reason: issueText(issue.code, issue.facts, language).message,
    })),
    reportsWaiting: rows.filter((row) => !isFiled(row)).length,
  });
  return withLetter({ ...over, errors: errorsNote(survey, through, issues, now) }, letter);
}
