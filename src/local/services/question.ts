/** What can be chosen in a dialog: `Ui.Button`. `CLOSE` is its cross, or Esc. */
export const BUTTONS = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;

/** `Ui.ButtonSet`: what is offered, the first by itself. */
export const BUTTON_SETS = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
} as const satisfies Readonly<Record<string, readonly Button[]>>;

export type Button = (typeof BUTTONS)[number];

/** What the program asks whoever looks at the book, and waits for. */
export interface Question {
  /** '' where it has none. */
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly Button[];
  /** Whether a text is asked for too. */
  readonly asksText: boolean;
}

export interface Answer {
  readonly button: Button;
  readonly text: string;
}
