import { minutes, type Minutes } from '../../src/ledger/minutes';
import { minor, type Minor } from '../../src/ledger/money';
import type { Period, PlainDate } from '../../src/ledger/period';

/** What the compiler must refuse: units that are mixed up. Checked by tsc; never run. */

export const time: Minutes = minutes(60);
export const money: Minor = minor(100);

// @ts-expect-error money is not time
export const timeOfMoney: Minutes = money;
// @ts-expect-error time is not money
export const moneyOfTime: Minor = time;
// @ts-expect-error a bare number is not time
export const timeOfNumber: Minutes = 60;
// @ts-expect-error a bare number is not money
export const moneyOfNumber: Minor = 100;
// @ts-expect-error a sum is a bare number until it is checked to be whole
export const sum: Minutes = time + time;

declare const period: Period;
declare const date: PlainDate;

// @ts-expect-error a day is not a month
export const periodOfDate: Period = date;
// @ts-expect-error a month is not a day
export const dateOfPeriod: PlainDate = period;
// @ts-expect-error a text is not a month until it was read
export const periodOfText: Period = '2026-09';
