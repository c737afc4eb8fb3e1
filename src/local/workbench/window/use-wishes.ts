import { useCallback, useRef } from 'preact/hooks';
import { columnLetters } from '../../book/area';
import type { Place, Refusal, Reply } from '../protocol';
import type { Ask } from './ask';
import type { Wish } from './grid/gate';
import type { Grid } from './grid/grid';

/** What is said where a wish was not fulfilled. */
export interface Hearer {
  /** `lines`: cells as a person knows them, with what was typed: `Time log!F12: 1:30`. */
  refused(refusal: Refusal, lines: readonly string[]): void;
  /** May be answered with `despiteWarning`. */
  warned(message: string, goOn: () => void): void;
  /** The server was not reached. */
  unreached(lines: readonly string[]): void;
  /** The window shows something older than the sheet is. */
  outdated(): void;
}

/** Asks the server for what people wish, one after the other, so that what was typed last comes last. */
export function useWishes(ask: Ask, grid: { readonly current: Grid | null }, hearer: Hearer): (wish: Wish) => void {
  const latest = useRef({ ask, hearer });
  latest.current = { ask, hearer };
  const queue = useRef(Promise.resolve());
  return useCallback((wish: Wish) => {
    /** Knows the sheet as it is now, by its name too, whenever it is fulfilled. */
    const fulfilling = (one: Wish): ((despiteWarning: boolean) => Promise<void>) => {
      const revision = 'sheet' in one ? (grid.current?.revisionOf(one.sheet) ?? 0) : 0;
      const sheetName = 'sheet' in one ? (grid.current?.nameOf(one.sheet) ?? '') : '';
      const emptied = one.kind === 'type' ? (one.move?.emptied ?? null) : null;
      const goOn = emptied === null ? null : fulfilling(emptied);
      const fulfil = async (despiteWarning: boolean): Promise<void> => {
        const { ask: currentAsk, hearer: current } = latest.current;
        try {
          const reply = await asked(currentAsk, one, revision, despiteWarning);
          if (reply.ok) {
            if (reply.place !== null) grid.current?.select(reply.place);
            if (reply.leftOut !== null) current.refused(reply.leftOut, []);
            else await goOn?.(despiteWarning);
          } else if (reply.refusal.code === 'outdated') current.outdated();
          else if (reply.refusal.code === 'warning')
            current.warned(reply.refusal.message, () => {
              queue.current = queue.current.then(() => fulfil(true));
            });
          else current.refused(reply.refusal, linesOf(one, sheetName));
        } catch {
          // Nothing but the connection makes an answer fail.
          current.unreached(linesOf(one, sheetName));
        }
      };
      return fulfil;
    };
    const fulfil = fulfilling(wish);
    queue.current = queue.current.then(() => fulfil(false));
  }, []);
}

type Answer =
  | { readonly ok: true; readonly place: Place | null; readonly leftOut: Refusal | null }
  | { readonly ok: false; readonly refusal: Refusal };

async function asked(ask: Ask, wish: Wish, revision: number, despiteWarning: boolean): Promise<Answer> {
  if (wish.kind === 'undo' || wish.kind === 'redo') {
    const reply = await ask(wish.kind, {});
    return reply.ok ? { ok: true, place: reply.value.place, leftOut: null } : reply;
  }
  const despite = despiteWarning ? { despiteWarning } : {};
  if (wish.kind === 'type') {
    const { sheet, cells, move } = wish;
    const reply = await ask('type', { sheet, revision, cells, ...despite });
    if (!reply.ok) return reply;
    const { leftOut } = reply.value;
    // What was not taken at its new place would be nowhere.
    if (move !== undefined && leftOut !== null) await ask('undo', {});
    return { ok: true, place: null, leftOut };
  }
  const reply = await reshaped(ask, wish, { revision, ...despite });
  return reply.ok ? { ok: true, place: null, leftOut: null } : reply;
}

function reshaped(
  ask: Ask,
  wish: Extract<Wish, { readonly kind: 'insert' | 'remove' | 'sort' }>,
  on: { readonly revision: number; readonly despiteWarning?: true },
): Promise<Reply<'insert'>> {
  if (wish.kind === 'sort') {
    const { sheet, area, column, ascending } = wish;
    return ask('sort', { sheet, ...on, area, column, ascending });
  }
  const { kind, sheet, axis, at, count } = wish;
  return ask(kind, { sheet, ...on, axis, at, count });
}

function linesOf(wish: Wish, sheetName: string): readonly string[] {
  if (wish.kind !== 'type') return [];
  return wish.cells.map(({ row, column, input }) => {
    const text = typeof input === 'object' ? '' : String(input);
    return `${sheetName}!${columnLetters(column)}${row}: ${text}`;
  });
}
