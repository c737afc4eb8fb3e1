/** What the command's exit status says. */
export const exitStatus = {
  done: 0,
  /** The book has errors: nothing was closed, or with `--only-clean` some clients were held back. */
  bookHasErrors: 1,
  wrongUsage: 2,
  /** The file cannot be read or written. */
  fileTrouble: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
