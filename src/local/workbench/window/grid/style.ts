import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import type { Look } from '../../protocol';

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINE = { s: BorderStyleTypes.THIN, cl: { rgb: '#5f6368' } };

/** The grid's style of a look and a number format, of which it names what is not as in any cell. */
export function styleOf(look: Look, format: string | undefined): IStyleData {
  const named = Object.entries(wholeStyleOf(look, format)).filter(([, value]) => value !== null);
  return Object.fromEntries(named);
}

/** The same with all that could be set, so that what a cell had before goes. */
export function wholeStyleOf(look: Look, format: string | undefined): IStyleData {
  const isOn = (on: true | undefined) => (on === true ? BooleanNumber.TRUE : null);
  const color = (rgb: string | undefined) => (rgb === undefined ? null : { rgb });
  const line = (on: true | undefined) => (on === true ? { s: BooleanNumber.TRUE } : null);
  const edge = (side: 'top' | 'bottom' | 'left' | 'right') => (look.edges?.includes(side) === true ? LINE : null);
  const border = { t: edge('top'), b: edge('bottom'), l: edge('left'), r: edge('right') };
  return {
    bl: isOn(look.bold),
    it: isOn(look.italic),
    ul: line(look.underline),
    st: line(look.strike),
    cl: color(look.color),
    bg: color(look.background),
    fs: look.fontSize ?? null,
    ht: look.horizontal === undefined ? null : HORIZONTAL[look.horizontal],
    vt: look.vertical === undefined ? null : VERTICAL[look.vertical],
    tb: look.wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    n: format === undefined ? null : { pattern: format },
    bd: look.edges === undefined ? null : border,
  } as IStyleData;
}
