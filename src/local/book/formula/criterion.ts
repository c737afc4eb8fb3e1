import { isError } from '../cell';
import { compare, type Scalar } from './operand';

/** A condition as COUNTIF and its kin are given it. */
export interface Criterion {
  /** The keys of all values that meet it, or null where it is no plain equality. */
  readonly keys: readonly string[] | null;
  holds(value: Scalar): boolean;
}

/** The same for values that COUNTIF takes for equal: text without case. '' and nothing have the same. */
export function keyOf(value: Scalar): string {
  if (value === null || value === '') return '';
  if (typeof value === 'object') return `e${value.error}`;
  return typeof value === 'string'
    ? `s${value.toLowerCase()}`
    : `${typeof value === 'number' ? 'n' : 'b'}${String(value)}`;
}

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/** Reads `5`, `"text"`, `"te?t*"`, `">=5"`, `"<>"`; a number given as text meets numbers and the same text. */
export function criterion(value: Scalar): Criterion {
  if (typeof value !== 'string') return equality([keyOf(value ?? 0)]);
  const [, operator = '=', rest = ''] = OPERATOR.exec(value) ?? [];
  if (operator === '=' || operator === '<>') {
    const same = equal(rest);
    return operator === '=' ? same : { keys: null, holds: (other) => !same.holds(other) };
  }
  const bound = scalar(rest);
  return {
    keys: null,
    holds: (other) => {
      if (other === null || isError(other) || typeof other !== typeof bound) return false;
      const order = Number(compare(other, bound));
      return order === 0 ? operator.includes('=') : operator.startsWith(order < 0 ? '<' : '>');
    },
  };
}

function equal(text: string): Criterion {
  if (/[*?~]/.test(text)) {
    const pattern = wildcard(text);
    return { keys: null, holds: (other) => typeof other === 'string' && pattern.test(other) };
  }
  return equality([...new Set([keyOf(scalar(text)), keyOf(text)])]);
}

function equality(keys: readonly string[]): Criterion {
  return { keys, holds: (other) => keys.includes(keyOf(other)) };
}

/** As it would be were it typed into a cell: a number, a boolean, an error, else text. */
function scalar(text: string): Scalar {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  if (/^#[A-Z0-9/]+[!?A]$/.test(upper)) return { error: upper };
  return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

/** `*` any run of characters, `?` any one, `~` takes the next as it is. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped === '~' ? escaped : `\\${escaped}`;
    return found === '*' ? '.*' : found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}
