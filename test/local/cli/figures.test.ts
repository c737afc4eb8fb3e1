import { adviceText, hoursOrBlank, moneyOrBlank } from '../../../src/local/cli/figures';
import { cliWords } from '../../../src/words/cli';

describe('figures for people', () => {
  it('show money in its currency, and no money as nothing', () => {
    expect(moneyOrBlank('en', 123450, 'USD')).toBe('$1,234.50');
    expect(moneyOrBlank('en', 1234, 'JPY')).toBe('¥1,234');
    expect(moneyOrBlank('en', 0, 'USD')).toBe('');
  });

  it('show hours as hours and minutes, and none as nothing', () => {
    expect([450, -5, 0, null].map(hoursOrBlank)).toEqual(['7:30', '−0:05', '', '']);
  });

  it('put advice into a few words', () => {
    const advice = { minutes: 120, fee: 2000, direction: 'less' } as const;
    expect(adviceText(advice, 'USD', 'en', cliWords.en)).toBe('less would do: 2:00 for $20.00');
    expect(adviceText(null, 'USD', 'en', cliWords.en)).toBe('');
  });
});
