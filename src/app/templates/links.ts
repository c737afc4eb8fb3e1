/** The links of a setting, a line each. */
export function linksIn(setting: string): readonly string[] {
  return setting
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Whether two links lead to the same file: those of Google hold its ID, and how it is opened. */
export function sameFile(a: string, b: string): boolean {
  return fileOf(a) === fileOf(b);
}

function fileOf(link: string): string {
  return /\/d\/([\w-]{20,})/.exec(link)?.[1] ?? link;
}
