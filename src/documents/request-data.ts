import { minor, sumMinor } from '../ledger/money';
import { requestPhrases, type RequestPhrases } from '../words/request';
import { letterView } from './letter';
import type { RequestLine, RequestSource } from './request-source';
import { signatureView } from './signature';
import { wordingOf, type Wording } from './wording';

/** What the template of a payment request is filled with. */
export function requestData(source: RequestSource) {
  const wording = wordingOf(source);
  const phrases = requestPhrases(source.language);
  const { date, asked, bringsMinutes, bankDetails, taxNote, contract, lines } = source;
  const names = lines.map((line) => lineName(line, phrases));
  return {
    ...letterView(source),
    ...signatureView(source.signatories),
    date: wording.date(date),
    toPay: wording.money(asked),
    toPayNote: dueNote(source, wording, phrases),
    brings: wording.duration(bringsMinutes),
    bringsNote: bringsMinutes === 0 ? phrases.hoursWait : phrases.hoursCome,
    lines: [
      ...lines.map((line, index) => ({ label: names[index] ?? '', amount: wording.money(line.amount) })),
      ...creditRow(source, wording, phrases),
    ],
    asked: wording.money(asked),
    bankDetails,
    taxNote,
    purpose: phrases.purpose({ what: names.join(', '), contract, tax: taxNote }),
  };
}

function lineName({ from, through }: RequestLine, { fee, overage }: RequestPhrases): string {
  return from === null || through === null ? overage : fee(from, through);
}

/** What money on account takes off: never more than leaves what is owed already to be paid (L25). */
function creditRow({ lines, asked }: RequestSource, { money }: Wording, { credit }: RequestPhrases) {
  const taken = minor(asked - sumMinor(lines.map(({ amount }) => amount)));
  return taken === 0 ? [] : [{ label: credit, amount: money(taken) }];
}

function dueNote({ asked, owed }: RequestSource, { money }: Wording, phrases: RequestPhrases): string {
  if (asked === 0) return phrases.nothing;
  if (owed === 0) return phrases.notDue;
  return owed === asked ? phrases.dueNow : phrases.partDue(money(owed));
}
