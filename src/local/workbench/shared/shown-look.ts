import type { ConditionalLook } from '../../book/conditional-format';
import type { CellStyle, Look as FileLook } from '../../book/style';
import type { Look } from '../protocol';

type FileColor = { readonly argb?: string; readonly theme?: number } | undefined;

type Font = NonNullable<FileLook['font']>;

const EDGES = ['top', 'bottom', 'left', 'right'] as const;
const PLAIN_TEXT = '#000000';

/** How a cell of the style looks under a rule that holds in it; what is as in any cell is left out. */
export function shownLook({ look }: CellStyle, rule: ConditionalLook | null, theme: readonly string[]): Look {
  const font = look.font ?? {};
  const color = rule?.color ?? cssOf(font.color, theme);
  const background = rule?.background ?? cssOf(fillOf(look), theme);
  return {
    ...((rule?.bold ?? font.bold) ? { bold: true } : {}),
    ...lettersOf(font),
    ...(color !== null && color !== PLAIN_TEXT ? { color } : {}),
    ...(background !== null ? { background } : {}),
    ...(font.size !== undefined ? { fontSize: font.size } : {}),
    ...alignmentOf(look),
    ...edgesOf(look),
  };
}

function lettersOf({ italic, underline = 'none', strike }: Font): Look {
  return {
    ...(italic === true ? { italic } : {}),
    ...(underline !== false && underline !== 'none' ? { underline: true } : {}),
    ...(strike === true ? { strike } : {}),
  };
}

function alignmentOf({ alignment = {} }: FileLook): Look {
  const horizontal = oneOf(['left', 'center', 'right'] as const, alignment.horizontal);
  const vertical = oneOf(['top', 'middle', 'bottom'] as const, alignment.vertical);
  return {
    ...(horizontal !== undefined ? { horizontal } : {}),
    ...(vertical !== undefined ? { vertical } : {}),
    ...(alignment.wrapText === true ? { wrap: true } : {}),
  };
}

function edgesOf({ border }: FileLook): Look {
  const edges = EDGES.filter((edge) => border?.[edge]?.style !== undefined);
  return edges.length > 0 ? { edges } : {};
}

/** Whether the look is seen in a cell that holds nothing. */
export function isSeenEmpty({ background, edges }: Look): boolean {
  return background !== undefined || edges !== undefined;
}

function fillOf({ fill }: FileLook): FileColor {
  if (fill?.type === 'gradient') return fill.stops[0]?.color;
  return fill === undefined || fill.pattern === 'none' ? undefined : (fill.fgColor ?? fill.bgColor);
}

/** Null for a colour that is any cell's, or none that can be told. */
function cssOf(color: FileColor, theme: readonly string[]): string | null {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toLowerCase()}`;
  return color?.theme === undefined ? null : (theme[color.theme] ?? null);
}

function oneOf<Known extends string>(known: readonly Known[], given: string | undefined): Known | undefined {
  return known.find((one) => one === given);
}
