import type { DataValidation } from '@cj-tech-master/excelts';
import { columnLetters, fromA1, LIMIT, toA1, type Area } from '../area';
import { tokens } from '../formula/tokens';
import type { Validation, ValidationRule } from '../validation';
import { elements, listed, unescapeXml } from './xml';

/** The library's rules by cell or range, or nothing. */
export type RulesByPlace = Readonly<Record<string, DataValidation | undefined>>;

/** Excel takes no longer list of values than this, quotes not counted. */
const LONGEST_LIST = 255;

/** The rules of a sheet as the library read them. */
export function readValidations(rules: RulesByPlace, ownSheet: string): readonly Validation[] {
  return Object.entries(rules).flatMap(([place, rule]) => {
    const area = fromA1(place.replace(/^range:/, ''));
    return area === null || rule === undefined ? [] : [{ areas: [area], rule: ruleOf(rule, ownSheet) }];
  });
}

/** Rules that refer to other sheets, which Excel 2010 and later keep in a part of the sheet that the library skips. */
export function readExtendedValidations(sheetXml: string, ownSheet: string): readonly Validation[] {
  return listed(sheetXml, 'extLst', 'x14:dataValidation').flatMap(({ attributes, content }) => {
    const formulae = ['x14:formula1', 'x14:formula2']
      .flatMap((name) => elements(content, name))
      .map((formula) => unescapeXml(elements(formula.content, 'xm:f')[0]?.content ?? ''));
    const areas = areasIn(unescapeXml(elements(content, 'xm:sqref')[0]?.content ?? ''));
    const flag = (name: string): boolean => attributes[name] === '1' || attributes[name] === 'true';
    const { type = 'any', operator, error, errorTitle, errorStyle, prompt, promptTitle } = attributes;
    const texts = { operator, error, errorTitle, errorStyle, prompt, promptTitle };
    const flags = {
      allowBlank: flag('allowBlank'),
      showErrorMessage: flag('showErrorMessage'),
      showInputMessage: flag('showInputMessage'),
    };
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
    return [{ areas, rule: ruleOf({ ...given, ...flags, type, formulae } as DataValidation, ownSheet) }];
  });
}

/** `A1:B2 D4` as areas. */
export function areasIn(references: string): readonly Area[] {
  return references
    .split(/\s+/)
    .map(fromA1)
    .filter((area): area is Area => area !== null);
}

function ruleOf(frame: DataValidation, ownSheet: string): ValidationRule {
  const common = {
    allowInvalid: frame.showErrorMessage !== true || (frame.errorStyle ?? 'stop') !== 'stop',
    helpText: frame.prompt ?? '',
    frame,
  };
  const source: unknown = frame.type === 'list' ? frame.formulae[0] : undefined;
  if (typeof source !== 'string') return { kind: 'foreign', ...common };
  const quoted = /^"(.*)"$/s.exec(source)?.[1];
  if (quoted !== undefined)
    return {
      kind: 'list',
      values: quoted
        .replace(/""/g, '"')
        .split(',')
        .map((value) => value.trim()),
      dropdown: true,
      ...common,
    };
  const [reference, ...more] = tokens(source) ?? [];
  const area = reference?.kind === 'reference' && more.length === 0 ? fromA1(reference.place) : null;
  return area === null
    ? { kind: 'foreign', ...common }
    : { kind: 'range', sheet: reference?.sheet ?? ownSheet, area, dropdown: true, ...common };
}

/** The rules as the library writes them, by range, so that none overlap when they are read again. */
export function writtenValidations(validations: readonly Validation[]): Record<string, DataValidation> {
  const written: Record<string, DataValidation> = {};
  for (const { areas, rule } of validations) {
    const frame = frameOf(rule);
    if (frame !== null) for (const area of areas) written[place(area)] = frame;
  }
  return written;
}

function place(area: Area): string {
  return area.rows === 1 && area.columns === 1 ? toA1(area) : `range:${toA1(area)}`;
}

/** Null for a list that no .xlsx file can hold: too long, or with a comma inside a value. */
function frameOf(rule: ValidationRule): DataValidation | null {
  if (rule.kind === 'foreign') return rule.frame as DataValidation;
  const source = rule.kind === 'list' ? listSource(rule.values) : `${quotedSheet(rule.sheet)}!${absolute(rule.area)}`;
  if (source === null) return null;
  const own: DataValidation = {
    type: 'list',
    formulae: [source],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.helpText === '' ? {} : { showInputMessage: true, prompt: rule.helpText.slice(0, LONGEST_LIST) }),
  };
  return rule.frame === undefined ? own : { ...(rule.frame as DataValidation), type: 'list', formulae: [source] };
}

function listSource(values: readonly string[]): string | null {
  const joined = values.join(',');
  if (joined.length > LONGEST_LIST || values.some((value) => value.includes(','))) return null;
  return `"${joined.replace(/"/g, '""')}"`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function absolute(area: Area): string {
  const right = `$${columnLetters(area.column + area.columns - 1)}`;
  if (area.rows >= LIMIT.rows) return `$${columnLetters(area.column)}:${right}`;
  return `$${columnLetters(area.column)}$${String(area.row)}:${right}$${String(area.row + area.rows - 1)}`;
}
