/** Every option: 'flag', or the name that its value has in the help. Which a command takes, its own file says. */
export const optionValues = {
  'accept-loss': 'flag',
  'billing-months': '1|3|6|12',
  'built-in': 'flag',
  check: 'flag',
  client: 'NAME',
  currency: 'CODE',
  'dry-run': 'flag',
  fee: 'AMOUNT',
  format: 'hledger|csv|json',
  help: 'flag',
  hours: 'HOURS',
  json: 'flag',
  kind: 'report|act|request|proposal',
  lang: 'en|ru',
  language: 'en|ru',
  logo: 'FILE',
  needs: 'TEXT',
  'no-logo': 'flag',
  now: '2026-11-03T09:00',
  'only-clean': 'flag',
  out: 'FILE',
  port: 'NUMBER',
  preview: 'flag',
  'project-rate': 'AMOUNT',
  reason: 'TEXT',
  reports: 'DIR',
  sample: 'flag',
  send: 'flag',
  services: 'NAMES',
  version: 'flag',
} as const satisfies Readonly<Record<string, string>>;

export type OptionName = keyof typeof optionValues;

/** Options as they were given, with their values; a flag that is set has the value ''. */
export type Options = ReadonlyMap<OptionName, string>;

/** Options that every command takes. */
export const commonOptions: readonly OptionName[] = ['lang', 'now', 'help'];

export function isOptionName(name: string): name is OptionName {
  return Object.keys(optionValues).includes(name);
}

export function isFlag(name: OptionName): boolean {
  return optionValues[name] === 'flag';
}

/** Whether a value is among those that the help names: `en|ru`. */
export function isAmong(name: OptionName, value: string): boolean {
  return optionValues[name].split('|').includes(value);
}

/** What the ledger can be exported as. */
export type Format = 'hledger' | 'csv' | 'json';

export function isFormat(value: string): value is Format {
  return isAmong('format', value);
}

/** The option with its value, as an object to spread: without it where it was left out. */
export function textOption<Name extends OptionName>(options: Options, name: Name): { readonly [Key in Name]?: string } {
  const value = options.get(name);
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: string };
}
