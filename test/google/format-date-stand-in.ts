/** Puts a Utilities.formatDate that knows the patterns used here in the place of Google's, and counts its calls. */
export function installFormatDate(): jest.Mock<string, [Date, string, string]> {
  const formatDate = jest.fn((date: Date, zone: string, pattern: string): string => {
    const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' } as const;
    const [day = '', time = ''] = new Intl.DateTimeFormat('sv-SE', options).format(date).split(' ');
    return pattern === 'yyyy-MM-dd' ? day : `${day}T${time.slice(0, pattern.endsWith(':ss') ? 8 : 5)}`;
  });
  Object.assign(globalThis, { Utilities: { formatDate } });
  return formatDate;
}
