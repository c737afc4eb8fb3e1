import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Event, Opened } from '../protocol';
import { Grid, type Listener } from './grid/grid';

/**
 * The grid in its element, made when the first book comes; `see` shows in it what the server tells. `reload` asks for
 * everything anew where an event cannot be shown.
 */
export function useGrid(listener: Omit<Listener, 'ready'>): {
  readonly grid: { readonly current: Grid | null };
  readonly see: (event: Event, reload: () => void) => void;
  /** Takes the element, and the book that has come, if one has. */
  readonly place: (element: HTMLElement | null, opened: Opened | null) => void;
  /** Whether it is drawn and takes keys. */
  readonly isReady: boolean;
} {
  const [isReady, setReady] = useState(false);
  const grid = useRef<Grid | null>(null);
  const waiting = useRef<Event[]>([]);
  const latest = useRef(listener);
  latest.current = listener;
  const see = useCallback((event: Event, reload: () => void) => {
    if (grid.current === null) waiting.current.push(event);
    else grid.current.see(event, reload);
  }, []);
  const place = useCallback((element: HTMLElement | null, opened: Opened | null) => {
    if (grid.current !== null || element === null || opened === null) return;
    grid.current = new Grid(element, opened.language, {
      ready: () => setReady(true),
      wish: (wish) => latest.current.wish(wish),
      locked: (lock) => latest.current.locked(lock),
      selected: (selected) => latest.current.selected(selected),
    });
    const events = waiting.current;
    waiting.current = [];
    for (const event of events) see(event, () => undefined);
  }, []);
  return { grid, see, place, isReady };
}

/** Calls the function with what it was last given, once that stands still. */
export function useSettled<Value>(milliseconds: number, act: (value: Value) => void): (value: Value) => void {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<number | undefined>(undefined);
  useLayoutEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((value: Value) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => latest.current(value), milliseconds);
  }, []);
}
