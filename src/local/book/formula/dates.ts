import { dayOf, partsOf, serialOf } from '../serial';
import { BAD_NUMBER, toNumber, type Scalar } from './operand';
import { single, type FormulaFunction } from './place';

function ofNumbers(give: (...numbers: number[]) => Scalar): FormulaFunction {
  return (args, place) => {
    const numbers: number[] = [];
    for (const operand of args) {
      const number = toNumber(single(operand, place));
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return numbers.some((number) => Math.abs(number) > 1e7) ? BAD_NUMBER : give(...numbers);
  };
}

/** The same day `months` later, or the last of that month. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day } = partsOf(serial);
  const last = partsOf(serialOf(year, month + Math.trunc(months) + 1, 0)).day;
  return serialOf(year, month + Math.trunc(months), Math.min(day, last));
}

function endOfMonth(serial: number, months: number): number {
  const { year, month } = partsOf(serial);
  return serialOf(year, month + Math.trunc(months) + 1, 0);
}

/** Functions of dates, which are serial numbers. */
export const dates: Readonly<Record<string, FormulaFunction>> = {
  DATE: ofNumbers((year = 0, month = 0, day = 0) => serialOf(Math.trunc(year), Math.trunc(month), Math.trunc(day))),
  TIME: ofNumbers((hours = 0, minutes = 0, seconds = 0) => ((hours * 60 + minutes) * 60 + seconds) / 86_400),
  YEAR: ofNumbers((serial = 0) => partsOf(serial).year),
  MONTH: ofNumbers((serial = 0) => partsOf(serial).month),
  DAY: ofNumbers((serial = 0) => partsOf(serial).day),
  HOUR: ofNumbers((serial = 0) => partsOf(serial).hours),
  MINUTE: ofNumbers((serial = 0) => partsOf(serial).minutes),
  DAYS: ofNumbers((end = 0, start = 0) => dayOf(end) - dayOf(start)),
  WEEKDAY: ofNumbers((serial = 0, kind = 1) => ((dayOf(serial) + (kind === 1 ? 6 : 5)) % 7) + (kind === 3 ? 0 : 1)),
  EDATE: ofNumbers((serial = 0, months = 0) => monthsLater(serial, months)),
  EOMONTH: ofNumbers((serial = 0, months = 0) => endOfMonth(serial, months)),
  TODAY: (_, place) => dayOf(place.now()),
  NOW: (_, place) => place.now(),
};
