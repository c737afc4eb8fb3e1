/** What a person waiting at a terminal sees of the work. */
export interface Progress {
  /** Says what is being done now. */
  show(stage: string): void;
  /** Wipes what was said. */
  end(): void;
}

/** Work shorter than this is over before anybody wonders. */
const SILENT_MILLISECONDS = 1000;

/** Says nothing in the first second, and nothing at all where standard error is not a terminal. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>): Progress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const write = (stage: string) => stream.write(`\r\u001b[K${stage}`);
  let stage = '';
  let silent = true;
  const timer = setTimeout(() => {
    silent = false;
    write(stage);
  }, SILENT_MILLISECONDS);
  return {
    show: (now) => {
      stage = now;
      if (!silent) write(stage);
    },
    end: () => {
      clearTimeout(timer);
      if (!silent) write('');
    },
  };
}
