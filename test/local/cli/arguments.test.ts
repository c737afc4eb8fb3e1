import { join } from 'node:path';
import { parseArguments } from '../../../src/local/cli/arguments';
import { commands } from '../../../src/local/cli/commands';

function parsed(line: string) {
  return parseArguments(
    line.split(' ').filter((word) => word !== ''),
    commands,
  );
}

describe('what is typed after carryover', () => {
  it('is a command, a book, a period and options in any order', () => {
    const result = parsed('close --json Studio.xlsx --reports=out 2026-10 --now 2026-11-03T09:00');
    expect(result).toMatchObject({ ok: true, ask: 'run', command: { name: 'close' } });
    if (!result.ok || result.ask !== 'run') throw new Error('not parsed');
    expect(result.request).toEqual({
      book: 'Studio.xlsx',
      period: '2026-10',
      options: new Map([
        ['json', ''],
        ['reports', 'out'],
        ['now', '2026-11-03T09:00'],
      ]),
    });
  });

  it('is a command without a book where the command has one of its own', () => {
    expect(parsed('serve --port 0')).toMatchObject({
      ok: true,
      request: { book: join('demo', 'Sample studio.xlsx'), options: new Map([['port', '0']]) },
    });
    expect(parsed('serve Studio.xlsx')).toMatchObject({ ok: true, request: { book: 'Studio.xlsx' } });
  });

  it.each(['--help', 'close --help', '--help nonsense'])('asks for help in "%s"', (line) => {
    expect(parsed(line)).toEqual({ ok: true, ask: 'help' });
  });

  it('asks for the version', () => {
    expect(parsed('--version')).toEqual({ ok: true, ask: 'version' });
  });

  it.each([
    ['', 'no-command'],
    ['shut Studio.xlsx', 'unknown-command'],
    ['close', 'no-book'],
    ['reopen Studio.xlsx', 'no-period'],
    ['close Studio.xlsx October', 'bad-period'],
    ['close Studio.xlsx 2026-13', 'bad-period'],
    ['close Studio.xlsx 2026-1', 'bad-period'],
    ['close Studio.xlsx 2026-10 2026-11', 'too-many'],
    ['check Studio.xlsx 2026-10', 'too-many'],
    ['check Studio.xlsx --sample', 'unknown-option'],
    ['close Studio.xlsx --dryrun', 'unknown-option'],
    ['close Studio.xlsx -x', 'unknown-option'],
    ['close Studio.xlsx --json=yes', 'value-not-taken'],
    ['close Studio.xlsx --reports', 'no-value'],
    ['reopen Studio.xlsx 2026-10 --client --json', 'no-value'],
    ['init Studio.xlsx --lang de', 'bad-value'],
    ['close Studio.xlsx --now tomorrow', 'bad-value'],
    ['close Studio.xlsx --now 2026-11-03', 'bad-value'],
    ['close Studio.xlsx --now 2026-02-30T09:00', 'bad-value'],
    ['serve Studio.xlsx 2026-10', 'too-many'],
    ['serve --port', 'no-value'],
    ['serve --port http', 'bad-value'],
    ['serve --port 65536', 'bad-value'],
    ['export Studio.xlsx', 'no-format'],
    ['export Studio.xlsx --format pdf', 'bad-value'],
  ])('is refused in "%s": %s', (line, code) => {
    expect(parsed(line)).toMatchObject({ ok: false, fault: { code } });
  });
});
