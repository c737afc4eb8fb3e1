/** What names a backup copy made now: `2026-11-03 09-00-00`. `now` is wall-clock time, null the computer's own. */
export function backupStamp(now: string | null): string {
  const wallClock = now ?? localTime(new Date());
  const [date = '', time = ''] = wallClock.split('T');
  return `${date} ${time.padEnd(8, ':00').replace(/:/g, '-')}`;
}

function localTime(instant: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const date = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join('-');
  return `${date}T${[instant.getHours(), instant.getMinutes(), instant.getSeconds()].map(two).join(':')}`;
}
