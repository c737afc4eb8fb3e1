import fc from 'fast-check';
import { requestData } from '../../src/documents/request-data';
import type { RequestSource } from '../../src/documents/request-source';
import { minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { period, request } from './sources';

/** The view with spaces that do not break as plain ones. */
function view(changes: Partial<RequestSource> = {}) {
  const text = JSON.stringify(requestData(request(changes))).replace(/\u00a0/g, ' ');
  return JSON.parse(text) as ReturnType<typeof requestData>;
}

it('names each line, takes the credit off and says the total', () => {
  const { lines, asked, toPay } = view();
  expect(lines.map(({ label, amount }) => [label, amount])).toEqual([
    ['Retainer for November 2026 to January 2027', '$300.00'],
    ['Work beyond the balance', '$50.05'],
    ['Less credit on account', '−$4.04'],
  ]);
  expect([asked, toPay]).toEqual(['$346.01', '$346.01']);
});

it('adds up, whatever of the credit can be taken off', () => {
  const amount = fc.nat(100_000).map(minor);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), fc.nat(1_000), (amounts, taken) => {
      const total = amounts.reduce<number>((sum, one) => sum + one, 0);
      const lines = amounts.map((one) => ({
        kind: 'fee' as const,
        from: period('2026-11'),
        through: period('2026-11'),
        amount: one,
      }));
      const asked = minor(Math.max(0, total - taken));
      const shown = view({ lines, asked, owed: minor(0), credit: minor(2 * taken) });
      const sum = shown.lines.reduce((all, line) => all + centsOf(line.amount), 0);
      expect(sum).toBe(centsOf(shown.asked));
    }),
  );

  function centsOf(text: string): number {
    const size = Number(text.replace(/[−$,.]/g, ''));
    return text.startsWith('−') ? -size : size;
  }
});

it.each([
  ['all of it', { asked: minor(100), owed: minor(100) }, 'due now'],
  ['some of it', { asked: minor(300), owed: minor(100) }, '$1.00 of it is due now'],
  ['none of it yet', { asked: minor(300), owed: minor(0) }, 'not due yet'],
  ['nothing at all', { asked: minor(0), owed: minor(0) }, 'nothing is to be paid now'],
])('says when to pay %s', (_, changes, expected) => {
  expect(view(changes).toPayNote).toBe(expected);
});

it.each([
  ['hours', { bringsMinutes: minutes(600) }, ['10 h', 'to use as soon as it is paid, or in the months it is for']],
  ['nothing, since the hours come on due', { bringsMinutes: minutes(0) }, ['', '']],
])('says what paying brings: %s', (_, changes, expected) => {
  const { brings, bringsNote } = view(changes);
  expect([brings, bringsNote]).toEqual(expected);
});

it.each([
  [
    'with contract and tax',
    {},
    'Retainer for November 2026 to January 2027, work beyond the balance, contract No 17 of 1 September 2026. No VAT is charged.',
  ],
  [
    'without either',
    { contract: '', taxNote: '' },
    'Retainer for November 2026 to January 2027, work beyond the balance.',
  ],
  ['for nothing', { asked: minor(0) }, ''],
  [
    'in Russian',
    { language: 'ru' as const },
    'Абонентское обслуживание с ноября 2026 по январь 2027, работы сверх остатка часов, договор No 17 of 1 September 2026. No VAT is charged.',
  ],
])('gives the bank its line: %s', (_, changes, expected) => {
  expect(view(changes).purpose).toBe(expected);
});

it('says the total in words where custom asks for it', () => {
  const currency = { code: 'RUB', exponent: 2 };
  expect(view({ language: 'ru', currency }).askedInWords).toBe('Триста сорок шесть рублей 01 копейка');
  expect(view({ currency }).askedInWords).toBe('');
});
