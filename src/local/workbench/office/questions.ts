import type { Answer, Question } from '../../services/question';
import type { Event } from '../protocol';

/** As if somebody had closed the dialog. */
const CLOSED: Answer = { button: 'CLOSE', text: '' };

/** What the program asks in one window, and waits for. */
export class Questions {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private asked = 0;
  private isClosed = false;

  constructor(private readonly tell: (event: Event) => void) {}

  /** How one execution asks, and how what it asks is taken back once it has ended. */
  ofOneExecution(): { readonly ask: (question: Question) => Promise<Answer>; readonly withdraw: () => void } {
    const own: number[] = [];
    return {
      ask: (question) => {
        if (this.isClosed) return Promise.resolve(CLOSED);
        this.asked += 1;
        const number = this.asked;
        own.push(number);
        this.tell({ kind: 'question', question: { ...question, number } });
        return new Promise((resolve) => this.waiting.set(number, resolve));
      },
      withdraw: () => {
        for (const number of own) if (this.waiting.delete(number)) this.tell({ kind: 'withdrawn', question: number });
      },
    };
  }

  /** False where nobody waits for the answer. */
  answer(question: number, answer: Answer): boolean {
    this.waiting.get(question)?.(answer);
    return this.waiting.delete(question);
  }

  /** Nobody sits at the window any more: what is asked is left without an answer. */
  close(): void {
    this.isClosed = true;
    for (const answer of this.waiting.values()) answer(CLOSED);
    this.waiting.clear();
  }
}
