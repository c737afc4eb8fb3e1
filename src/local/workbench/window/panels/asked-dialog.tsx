import { useRef } from 'preact/hooks';
import type { Requests, ShownQuestion } from '../../protocol';
import { Modal } from '../modal';
import { useWords } from '../words';
import './style.css';

type Button = ShownQuestion['buttons'][number];

const TITLE = 'asked-title';
const MESSAGE = 'asked-message';

/** What the program asks, and waits for: Enter chooses the first button, Esc closes it. */
export function AskedDialog({
  question: { number, title, message, buttons, asksText },
  onAnswer,
  after,
}: {
  readonly question: ShownQuestion;
  readonly onAnswer: (answer: Requests['answer']['request']) => void;
  /** Called when it is answered. */
  readonly after: () => void;
}) {
  const words = useWords().alerts;
  const names = { CLOSE: words.close, OK: words.ok, CANCEL: words.cancel, YES: words.yes, NO: words.no };
  const text = useRef<HTMLInputElement>(null);
  const choose = (button: Button): void => {
    onAnswer({ question: number, button, text: text.current?.value ?? '' });
    after();
  };
  const [first = 'CLOSE', ...others] = buttons;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    choose(first);
  };
  return (
    <Modal role="alertdialog" label={title === '' ? MESSAGE : TITLE} className="alert" onClose={() => choose('CLOSE')}>
      <form onSubmit={submit}>
        {title === '' ? null : <h2 id={TITLE}>{title}</h2>}
        <p id={MESSAGE}>{message}</p>
        {asksText ? <input ref={text} type="text" aria-labelledby={MESSAGE} autofocus /> : null}
        <div class="alert-buttons">
          {[...others].reverse().map((button) => (
            <button key={button} type="button" class="plain" onClick={() => choose(button)}>
              {names[button]}
            </button>
          ))}
          <button type="submit" class="filled" autofocus={!asksText}>
            {names[first]}
          </button>
        </div>
      </form>
    </Modal>
  );
}
