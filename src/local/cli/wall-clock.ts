/** `2026-11-03T09:00`, with or without seconds; the calendar must have that day. */
export function isWallClock(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value)) return false;
  const instant = new Date(`${value}Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}
