import { forgetWaiting, keepNotices, readNotices, withLetter, type Notices } from '../../../src/app/automation/notices';
import type { Store } from '../../../src/app/ports';

function storeOn(kept: Map<string, string>, writes: string[] = []): Store {
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => {
      writes.push(name);
      if (text === null) kept.delete(name);
      else kept.set(name, text);
    },
  };
}

const letter = (subject: string, characters = 10) => ({ subject, body: 'x'.repeat(characters) });
const subjectsOf = ({ waiting }: Notices) => waiting.map(({ subject }) => subject);

it('keeps mails of any length within what a store holds under a name', () => {
  const kept = new Map<string, string>();
  const long = withLetter(readNotices(storeOn(kept)), { subject: 'Итог', body: 'Ж'.repeat(30_000) });
  keepNotices(storeOn(kept), long);
  expect(readNotices(storeOn(kept))).toEqual(long);
  for (const text of kept.values()) expect(Buffer.byteLength(text)).toBeLessThan(9_000);
});

it('writes nothing where nothing has changed', () => {
  const kept = new Map<string, string>();
  const notices = withLetter(readNotices(storeOn(kept)), letter('one'));
  keepNotices(storeOn(kept), notices);
  const writes: string[] = [];
  keepNotices(storeOn(kept, writes), notices);
  expect(writes).toEqual([]);
});

it('lets the oldest mails give way where so many wait that the store would overflow', () => {
  const kept = new Map<string, string>();
  let notices = readNotices(storeOn(kept));
  for (let number = 1; number <= 10; number += 1) notices = withLetter(notices, letter(`mail ${number}`, 25_000));
  expect(subjectsOf(notices)).toEqual(['mail 9', 'mail 10']);
  expect(subjectsOf(withLetter(notices, letter('huge', 100_000)))).toEqual(['huge']);
});

it('forgets the mails of an automation that was stopped, and remembers what was told', () => {
  const kept = new Map<string, string>();
  keepNotices(storeOn(kept), { ...withLetter(readNotices(storeOn(kept)), letter('one')), told: ['a'] });
  forgetWaiting(storeOn(kept));
  expect(readNotices(storeOn(kept))).toMatchObject({ waiting: [], told: ['a'] });
});
