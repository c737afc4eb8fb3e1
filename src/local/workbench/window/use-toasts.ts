import { useCallback, useRef, useState } from 'preact/hooks';
import type { ShownToast } from './panels/toasts';

/** What is said in passing; said again while it stands there, it stands there once. */
export function useToasts(): {
  readonly toasts: readonly ShownToast[];
  readonly toast: (said: Omit<ShownToast, 'key'>) => void;
  readonly drop: (key: number) => void;
} {
  const [toasts, change] = useState<readonly ShownToast[]>([]);
  const last = useRef(0);
  const toast = useCallback(({ title, message, seconds }: Omit<ShownToast, 'key'>) => {
    last.current += 1;
    const key = last.current;
    change((before) => [...before.filter((one) => one.message !== message), { key, title, message, seconds }]);
  }, []);
  const drop = useCallback((key: number) => change((before) => before.filter((one) => one.key !== key)), []);
  return { toasts, toast, drop };
}
