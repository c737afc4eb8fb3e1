import { useState } from 'preact/hooks';

interface Offset {
  readonly x: number;
  readonly y: number;
}

const STEP_PIXELS = 16;
/** How much of the bar stays within sight. */
const LEFT_PIXELS = 80;
const BAR_PIXELS = 48;

const ARROWS: Readonly<Record<string, Offset>> = {
  ArrowLeft: { x: -STEP_PIXELS, y: 0 },
  ArrowRight: { x: STEP_PIXELS, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PIXELS },
  ArrowDown: { x: 0, y: STEP_PIXELS },
};

/** Lets a box be moved by its bar, with the pointer and with the arrow keys, as far as its bar stays within sight. */
export function useMoving(box: { readonly current: HTMLElement | null }) {
  const [offset, setOffset] = useState<Offset>({ x: 0, y: 0 });
  const [grip, setGrip] = useState<Offset | null>(null);
  const move = ({ x, y }: Offset): void => {
    const now = box.current?.getBoundingClientRect();
    if (now === undefined) return;
    const left = Math.min(Math.max(now.left + x, LEFT_PIXELS - now.width), window.innerWidth - LEFT_PIXELS);
    const top = Math.min(Math.max(now.top + y, 0), window.innerHeight - BAR_PIXELS);
    setOffset((before) => ({ x: before.x + left - now.left, y: before.y + top - now.top }));
  };
  return {
    transform: `translate(${offset.x}px, ${offset.y}px)`,
    isMoving: grip !== null,
    onPointerDown: (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setGrip({ x: event.clientX, y: event.clientY });
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent): void => {
      if (grip === null) return;
      move({ x: x - grip.x, y: y - grip.y });
      setGrip({ x, y });
    },
    onPointerEnd: () => setGrip(null),
    onArrow: (event: KeyboardEvent): void => {
      const step = ARROWS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      move(step);
    },
  };
}
