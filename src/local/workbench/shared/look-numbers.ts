import type { Book } from '../../book/book';
import type { ConditionalLook } from '../../book/conditional-format';
import type { CellStyle } from '../../book/style';
import type { Look, Looks } from '../protocol';
import { isSeenEmpty, shownLook } from './shown-look';
import { themeColors } from './theme-colors';

/** The number of a look that is as any cell's. */
export const PLAIN_LOOK = 0;

/** Gives looks their numbers, from 1; equal looks have one number, and keep it. */
export class LookNumbers {
  private readonly looks: Look[] = [{}];
  private readonly numbers = new Map<string, number>([['{}', PLAIN_LOOK]]);
  private readonly known = new WeakMap<CellStyle, Map<ConditionalLook | null, number>>();
  private readonly theme: readonly string[];

  constructor(book: Book) {
    this.theme = themeColors(book);
  }

  /** How many numbers there are so far. */
  get count(): number {
    return this.looks.length;
  }

  numberOf(style: CellStyle, rule: ConditionalLook | null): number {
    const ofStyle = this.known.get(style) ?? new Map<ConditionalLook | null, number>();
    this.known.set(style, ofStyle);
    const number = ofStyle.get(rule) ?? this.numbered(shownLook(style, rule, this.theme));
    ofStyle.set(rule, number);
    return number;
  }

  isSeenEmpty(number: number): boolean {
    return isSeenEmpty(this.looks[number] ?? {});
  }

  /** The looks with numbers from `first` on. */
  from(first: number): Looks {
    return Object.fromEntries(
      this.looks.map((look, number) => [number, look] as const).filter(([number]) => number >= Math.max(first, 1)),
    );
  }

  private numbered(look: Look): number {
    const text = JSON.stringify(look);
    const number = this.numbers.get(text) ?? this.looks.push(look) - 1;
    this.numbers.set(text, number);
    return number;
  }
}
