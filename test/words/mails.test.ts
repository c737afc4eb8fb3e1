import { mailWords } from '../../src/words/mails';

const usd = { code: 'USD', exponent: 2 };
const eur = { code: 'EUR', exponent: 2 };
const plain = (text: string) => text.replace(/\u00a0/gu, ' ');

const summary = {
  through: '2026-10',
  closed: [
    { client: 'Acme', period: '2026-10', used: 720, closing: 180, file: 'https://example.com/1', sentTo: 'a@acme.com' },
    { client: 'Birch', period: '2026-10', used: 90, closing: -30, file: '', sentTo: '' },
  ],
  heldBack: [{ client: 'Cedar', period: '2026-10', place: 'Time log D6', reason: 'It cannot be read.' }],
  reportsWaiting: 1,
};

it('sums up a close in English', () => {
  const { subject, body } = mailWords('en').closed(summary);
  expect(plain(subject)).toBe('Carryover: October 2026 is closed for 2 clients');
  expect(plain(body)).toBe(
    [
      'October 2026 is closed for 2 clients.',
      '',
      'Closed:',
      '- Acme, October 2026: 12 h used, 3 h carried forward, report: https://example.com/1, sent to a@acme.com',
      '- Birch, October 2026: 1 h 30 min used, 30 min overdrawn',
      '',
      'Not closed:',
      '- Cedar, October 2026: It cannot be read. (Time log D6)',
      '',
      '1 report is still to be made; the next hours bring it.',
      '',
    ].join('\n'),
  );
});

it('sums up a close in Russian', () => {
  const { subject, body } = mailWords('ru').closed({ ...summary, heldBack: [], reportsWaiting: 22 });
  expect(plain(subject)).toBe('Carryover: октябрь 2026 закрыт, 2 клиента');
  expect(plain(body)).toBe(
    [
      'Закрыт октябрь 2026: 2 клиента.',
      '',
      'Закрыты:',
      '- Acme, октябрь 2026: отработано 12 ч, перенесено 3 ч, отчёт: https://example.com/1, отправлен: a@acme.com',
      '- Birch, октябрь 2026: отработано 1 ч 30 мин, перерасход 30 мин',
      '',
      'Ещё 22 отчёта будут готовы в ближайшие часы.',
      '',
    ].join('\n'),
  );
});

it.each([
  [1, 'мешает 1 ошибка'],
  [3, 'мешают 3 ошибки'],
  [5, 'мешают 5 ошибок'],
  [11, 'мешают 11 ошибок'],
  [21, 'мешает 21 ошибка'],
])('counts %i errors in Russian', (count, words) => {
  const errors = Array.from({ length: count }, () => ({ sheet: 'A', cell: 'B2', message: 'm', fix: 'f' }));
  expect(plain(mailWords('ru').errors('2026-10', errors).body)).toContain(`Закрыть октябрь 2026 ${words}.`);
});

it('sums up what is asked for by currency', () => {
  const line = { owed: 0, paidThrough: '2026-10' };
  const lines = [
    { ...line, client: 'Acme', asked: 10_000, currency: usd },
    { ...line, client: 'Birch', asked: 5_050, currency: eur },
    { ...line, client: 'Cedar', asked: 2_000, currency: usd },
  ];
  expect(plain(mailWords('en').asked('2026-11', lines).body)).toContain('In all: $120.00, €50.50.');
  expect(plain(mailWords('ru').asked('2026-11', lines).body)).toContain('Всего: 120,00 $; 50,50 €.');
});

it('spells out a hundred lines, and says how many there are more', () => {
  const reports = Array.from({ length: 300 }, () => ({ client: 'Acme', period: '2026-10', file: 'x', sentTo: '' }));
  expect(mailWords('en').delivered(reports).body).toMatch(/- and 200 more\n$/);
  expect(mailWords('ru').delivered(reports).body).toMatch(/- и ещё 200\n$/);
});

it('lets nothing that was typed begin a line of its own, or fill the mail', () => {
  const client = `Acme\r\nBcc: all@example.com\u2028${'x'.repeat(50_000)}`;
  const { subject, body } = mailWords('en').delivered(
    Array.from({ length: 300 }, () => ({ client, period: '2026-10', file: '', sentTo: '' })),
  );
  expect(subject).not.toMatch(/[\r\n]/);
  expect(body).not.toMatch(/^Bcc/mu);
  expect(body.length).toBeLessThan(31_000);
});
