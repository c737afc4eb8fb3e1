import { useLayoutEffect, useRef } from 'preact/hooks';
import { PAGE_SANDBOX, type PageAnswer, type PageMessage } from '../../page-messages';
import type { OpenedPage } from '../../protocol';
import type { Ask } from '../ask';
import { pageMessageIn } from './page-message';

export interface PageProps {
  readonly page: OpenedPage;
  readonly ask: Ask;
  readonly onClose: () => void;
  /** The page gives the keyboard back to the sheet. */
  readonly focusSheet: () => void;
}

/** A page of the program in a frame that can do nothing but run, and ask the server through this window. */
export function PageFrame({
  page,
  ask,
  onClose,
  focusSheet,
  onResize,
  onEscape,
  isFocused = false,
}: PageProps & {
  readonly onResize?: (side: 'width' | 'height', pixels: number) => void;
  readonly onEscape?: () => void;
  /** Whether the page gets the keyboard when it is there. */
  readonly isFocused?: boolean;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const act = (message: PageMessage): void => {
    switch (message.carryover) {
      case 'run':
        void replyTo(ask, message).then((reply) => {
          const answer: PageAnswer = { carryover: 'answer', id: message.id, reply };
          // Its origin has no name.
          frame.current?.contentWindow?.postMessage(answer, '*');
        });
        break;
      case 'follow':
        window.open(message.address, '_blank', 'noopener,noreferrer');
        break;
      case 'escape':
        onEscape?.();
        break;
      case 'host':
        if (message.action === 'close') onClose();
        else if (message.action === 'focusEditor') focusSheet();
        else if (message.value !== null && message.value > 0)
          onResize?.(message.action === 'setWidth' ? 'width' : 'height', message.value);
    }
  };
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>): void => {
      const own = frame.current?.contentWindow;
      const message = own !== undefined && own !== null && source === own ? pageMessageIn(data) : null;
      if (message !== null) latest.current(message);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return (
    <iframe
      ref={frame}
      title={page.title}
      sandbox={PAGE_SANDBOX}
      src={`/page/${page.name}`}
      onLoad={() => {
        if (isFocused) frame.current?.focus();
      }}
    />
  );
}

/** A `PageReply` as JSON, or null where the server was not reached. */
async function replyTo(ask: Ask, { name, args }: PageMessage & { carryover: 'run' }): Promise<string | null> {
  try {
    const reply = await ask('run', { name, args });
    return JSON.stringify(reply.ok ? reply.value : { failure: reply.refusal.message });
  } catch {
    // The page says so, as where Google cannot be reached.
    return null;
  }
}
