/** Waits until something has come about. */
export async function until(isSo: () => boolean, milliseconds = 10_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((done) => setTimeout(done, 10));
  }
}
