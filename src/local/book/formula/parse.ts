import { fromA1, type Area } from '../area';
import { tokens, type Token } from './tokens';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: string }
  | {
      readonly kind: 'reference';
      readonly sheet: string | null;
      readonly area: Area;
      /** As it stands in the formula, with its `$` signs. */
      readonly place: string;
    }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | null)[] }
  | { readonly kind: 'negative' | 'percent'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };

const BINDING: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Reads a formula without its leading `=`, functions and operators as Excel ranks them; null where it cannot be read. */
export function parse(formula: string): Expression | null {
  const pieces = tokens(formula);
  if (pieces === null) return null;
  const reader = new Reader(pieces);
  const expression = reader.expression(0);
  return reader.atEnd ? expression : null;
}

/** Every method gives null where the text does not go on as it should. */
class Reader {
  private next = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  get atEnd(): boolean {
    return this.next === this.pieces.length;
  }

  expression(binding: number): Expression | null {
    let left = this.operand();
    while (left !== null) {
      const operator = this.operator();
      if (operator === null || BINDING[operator] <= binding) break;
      this.next += 1;
      const right = this.expression(BINDING[operator]);
      left = right === null ? null : { kind: 'binary', operator, left, right };
    }
    return left;
  }

  private operand(): Expression | null {
    if (this.takes('-')) {
      const of = this.operand();
      return of === null ? null : { kind: 'negative', of };
    }
    if (this.takes('+')) return this.operand();
    let operand = this.atom();
    while (operand !== null && this.takes('%')) operand = { kind: 'percent', of: operand };
    return operand;
  }

  private atom(): Expression | null {
    const token = this.pieces[this.next];
    this.next += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'text':
        return { kind: 'literal', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'error', error: token.text.slice(token.text.indexOf('#')) };
      case 'reference':
        return reference(token);
      case 'name':
        return name(token.text);
      case 'function':
        return this.call(token.text);
      case 'mark':
        return token.text === '(' ? this.closed(this.expression(0), ')') : token.text === '{' ? this.array() : null;
      default:
        return null;
    }
  }

  private call(text: string): Expression | null {
    this.next += 1;
    const name = text.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
    const args: (Expression | null)[] = [];
    if (this.takes(')')) return { kind: 'call', name, args };
    do {
      const omitted = this.sees(',') || this.sees(';') || this.sees(')');
      const argument = omitted ? null : this.expression(0);
      if (!omitted && argument === null) return null;
      args.push(argument);
    } while (this.takes(',') || this.takes(';'));
    return this.closed({ kind: 'call', name, args }, ')');
  }

  private array(): Expression | null {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do {
        const element = this.expression(0);
        if (element === null) return null;
        row.push(element);
      } while (this.takes(','));
      rows.push(row);
    } while (this.takes(';'));
    return this.closed({ kind: 'array', rows }, '}');
  }

  private closed(inner: Expression | null, mark: string): Expression | null {
    return inner !== null && this.takes(mark) ? inner : null;
  }

  private operator(): Operator | null {
    const token = this.pieces[this.next];
    return token?.kind === 'operator' && token.text in BINDING ? (token.text as Operator) : null;
  }

  private sees(text: string): boolean {
    const token = this.pieces[this.next];
    return (token?.kind === 'mark' || token?.kind === 'operator') && token.text === text;
  }

  private takes(text: string): boolean {
    const seen = this.sees(text);
    if (seen) this.next += 1;
    return seen;
  }
}

function reference(token: Token): Expression | null {
  const area = fromA1(token.place);
  return area === null ? null : { kind: 'reference', sheet: token.sheet, area, place: token.place };
}

function name(text: string): Expression {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
  return { kind: 'name', name: text };
}
