import type { Minor } from '../ledger/money';
import type { Minutes } from '../ledger/minutes';
import type { PlainDate } from '../ledger/period';
import type { Language } from '../words/language';
import type { Party, ReportCurrency } from './report-source';

/** All that a proposal for a new client is made from. */
export interface ProposalSource {
  readonly language: Language;
  readonly company: Party;
  readonly client: string;
  readonly date: PlainDate;
  readonly currency: ReportCurrency;
  /** What the client needs, a line each, as the office typed it. */
  readonly needs: readonly string[];
  readonly fee: Minor;
  readonly allotmentMinutes: Minutes;
  /** For how many months the fee is paid at once (L3). */
  readonly billingMonths: number;
  /** Of an hour outside a retainer; null where nothing is to be compared. */
  readonly projectRate: Minor | null;
  /** Typical tasks, with what they usually take; null where the catalogue does not say. */
  readonly tasks: readonly ProposalTask[];
  readonly taxNote: string;
  readonly signatory: string;
}

export interface ProposalTask {
  readonly category: string;
  readonly service: string;
  readonly typicalMinutes: Minutes | null;
}
