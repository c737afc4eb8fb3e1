import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from '@cj-tech-master/excelts';
import { toA1 } from '../area';
import type { Condition, ConditionalFormat, ConditionalLook } from '../conditional-format';
import { argb } from '../style';
import { areasIn } from './validations';

/** The rules of a sheet as the library read them, the one that goes before all others first. */
export function readConditionalFormats(read: readonly ConditionalFormattingOptions[]): readonly ConditionalFormat[] {
  return read
    .flatMap(({ ref, rules }) => rules.map((frame) => ({ areas: areasIn(ref), frame })))
    .sort((one, other) => (one.frame.priority ?? 0) - (other.frame.priority ?? 0))
    .map(({ areas, frame }) => ({ areas, condition: conditionOf(frame), look: lookOf(frame.style), frame }));
}

function conditionOf(frame: ConditionalFormattingRule): Condition {
  const formulae = ('formulae' in frame ? frame.formulae : undefined) as readonly (string | number)[] | undefined;
  const formula = String(formulae?.[0] ?? '');
  if (formula === '') return { kind: 'foreign' };
  if (frame.type === 'expression') return { kind: 'formula', formula };
  const operator: string | undefined = frame.type === 'cellIs' ? frame.operator : undefined;
  const isOwn = operator === 'greaterThanOrEqual' || operator === 'lessThan';
  return isOwn && Number.isFinite(Number(formula))
    ? { kind: 'number', operator, number: Number(formula) }
    : { kind: 'foreign' };
}

function lookOf(style: Partial<Style> | undefined): ConditionalLook {
  const fill = style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  return { background: css(fill), color: css(style?.font?.color), bold: style?.font?.bold ?? null };
}

/** Null for a colour of the theme. */
function css(color: { readonly argb?: string } | undefined): string | null {
  return color?.argb === undefined ? null : `#${color.argb.slice(-6).toLowerCase()}`;
}

/** The rules as the library writes them. */
export function writtenConditionalFormats(formats: readonly ConditionalFormat[]): readonly object[] {
  return formats.map((format, index) => ({
    ref: format.areas.map(toA1).join(' '),
    rules: [{ style: styleOf(format.look), ...(format.frame ?? {}), ...ruleOf(format.condition), priority: index + 1 }],
  }));
}

function ruleOf(condition: Condition): object {
  switch (condition.kind) {
    case 'number':
      return { type: 'cellIs', operator: condition.operator, formulae: [condition.number] };
    case 'formula':
      return { type: 'expression', formulae: [condition.formula] };
    case 'foreign':
      return {};
  }
}

/** A conditional look is filled with what elsewhere is the background of a pattern; some programs read the other. */
function styleOf({ background, color, bold }: ConditionalLook): Partial<Style> {
  const fill = background === null ? undefined : { argb: argb(background) };
  const font = {
    ...(color === null ? {} : { color: { argb: argb(color) } }),
    ...(bold === null ? {} : { bold }),
  };
  return {
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill } }),
    ...(color === null && bold === null ? {} : { font }),
  };
}
