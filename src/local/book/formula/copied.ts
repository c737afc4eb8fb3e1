import { fromA1 } from '../area';
import { copiedPlace } from '../shift';
import type { Expression } from './parse';

/** The expression as it reads copied so far down and to the right. */
export function copied(expression: Expression, down: number, right: number): Expression {
  const inside = (part: Expression): Expression => copied(part, down, right);
  switch (expression.kind) {
    case 'reference': {
      const place = copiedPlace(expression.place, down, right);
      const area = fromA1(place);
      return area === null ? { kind: 'error', error: place } : { ...expression, place, area };
    }
    case 'call':
      return { ...expression, args: expression.args.map((arg) => (arg === null ? null : inside(arg))) };
    case 'binary':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case 'negative':
    case 'percent':
      return { ...expression, of: inside(expression.of) };
    default:
      return expression;
  }
}

/** What a condition that stands in a row looks at. */
export interface Reach {
  /** Cells of that row alone, whatever else there is. */
  readonly isOwnRow: boolean;
  /** The same cells in whichever column it stands. */
  readonly isSameInColumns: boolean;
}

const ANYWHERE: Reach = { isOwnRow: false, isSameInColumns: false };
const NOWHERE: Reach = { isOwnRow: true, isSameInColumns: true };

/** The reach of an expression that stands in `row`. */
export function reachOf(expression: Expression, row: number): Reach {
  switch (expression.kind) {
    case 'reference': {
      const { sheet, area, place } = expression;
      return {
        isOwnRow: sheet === null && area.rows === 1 && area.row === row && !/\$\d/.test(place),
        isSameInColumns: place.split(':').every((corner) => /^(\$[A-Za-z]+|\$?\d)/.test(corner)),
      };
    }
    case 'name':
      return ANYWHERE;
    case 'call': {
      const inside = joined(expression.args.map((arg) => (arg === null ? NOWHERE : reachOf(arg, row))));
      return {
        isOwnRow: inside.isOwnRow && !/^(TODAY|NOW)$/.test(expression.name),
        isSameInColumns: inside.isSameInColumns && expression.name !== 'COLUMN',
      };
    }
    case 'binary':
      return joined([reachOf(expression.left, row), reachOf(expression.right, row)]);
    case 'negative':
    case 'percent':
      return reachOf(expression.of, row);
    default:
      return NOWHERE;
  }
}

function joined(parts: readonly Reach[]): Reach {
  return {
    isOwnRow: parts.every(({ isOwnRow }) => isOwnRow),
    isSameInColumns: parts.every(({ isSameInColumns }) => isSameInColumns),
  };
}
