import { offsetAt, wallTime } from './zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MINUTE_MILLISECONDS = 60_000;

/** A pattern's parts: quoted text, `''` for an apostrophe, a run of one letter, anything else. */
const PARTS = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g;

/** A moment as clocks in the zone show it, by the letters of Java's SimpleDateFormat, in English. */
export function formatDate(moment: Date, zone: string, pattern: string): string {
  const wall = wallTime(zone, moment);
  const offsetMinutes = Math.trunc(offsetAt(zone, moment) / MINUTE_MILLISECONDS);
  return pattern.replace(PARTS, (part: string, letter: string | undefined) => {
    if (part === "''") return "'";
    if (part.startsWith("'")) return part.slice(1, -1).replace(/''/g, "'");
    return letter === undefined ? part : field(letter, part.length, wall, offsetMinutes);
  });
}

function field(letter: string, length: number, wall: Date, offsetMinutes: number): string {
  const number = (value: number): string => String(value).padStart(length, '0');
  const name = (names: readonly string[], index: number): string =>
    length > 3 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
  switch (letter) {
    case 'y':
      return length === 2 ? number(wall.getUTCFullYear() % 100) : number(wall.getUTCFullYear());
    case 'M':
      return length < 3 ? number(wall.getUTCMonth() + 1) : name(MONTHS, wall.getUTCMonth());
    case 'd':
      return number(wall.getUTCDate());
    case 'H':
      return number(wall.getUTCHours());
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'E':
      return name(DAYS, wall.getUTCDay());
    case 'X':
      return offsetMinutes === 0 ? 'Z' : offset(offsetMinutes, length);
    case 'Z':
      return offset(offsetMinutes, 2);
    default:
      throw new Error(`Utilities.formatDate: the letter ${letter} is not implemented outside Google`);
  }
}

/** `+03`, `+0300` or `+03:00`, as long as the letters are. */
function offset(minutes: number, length: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  if (length === 1) return sign + two(Math.floor(size / 60));
  return `${sign}${two(Math.floor(size / 60))}${length === 2 ? '' : ':'}${two(size % 60)}`;
}
