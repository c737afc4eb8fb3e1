import { minor, sumMinor } from '../ledger/money';
import { amountInWords } from '../words/amount-in-words';
import { requestPhrases, type RequestPhrases } from '../words/request';
import { letterView } from './letter';
import type { RequestLine, RequestSource } from './request-source';
import { signatureView } from './signature';
import { wordingOf, type Wording } from './wording';

/** What the template of a payment request is filled with. */
export function requestData(source: RequestSource) {
  const wording = wordingOf(source);
  const { language, currency, date, asked, bringsMinutes, bankDetails, taxNote, contract, lines } = source;
  const phrases = requestPhrases(language);
  const names = lines.map((line) => lineName(line, phrases));
  return {
    ...letterView(source),
    ...signatureView(source.signatories),
    date: wording.date(date),
    toPay: wording.money(asked),
    toPayNote: dueNote(source, wording, phrases),
    brings: bringsMinutes === 0 ? '' : wording.duration(bringsMinutes),
    bringsNote: bringsMinutes === 0 ? '' : phrases.hoursCome,
    hasLines: lines.length > 0,
    lines: [
      ...lines.map((line, index) => ({ label: names[index] ?? '', amount: wording.money(line.amount) })),
      ...creditRow(source, wording, phrases),
    ],
    asked: wording.money(asked),
    askedInWords: amountInWords(language, asked, currency.code),
    bankDetails,
    taxNote,
    purpose: asked === 0 ? '' : phrases.purpose(sentenceOf(names), contract, taxNote),
  };
}

function lineName({ from, through }: RequestLine, { fee, overage }: RequestPhrases): string {
  return from === null || through === null ? overage : fee(from, through);
}

function sentenceOf(names: readonly string[]): string {
  return names.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))).join(', ');
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
