/** What the documents look like: measures in twentieths of a point, colours as RRGGBB. */

/** A4 with margins of 2 cm. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: 1_134,
  footerMargin: 560,
  textWidth: 9_638,
  barHeight: 260,
} as const;

export const COLOURS = {
  ink: '1F2933',
  muted: '64707D',
  rule: 'D3DAE0',
  tint: 'EEF4F5',
  accent: '0B5C66',
} as const;

/** The parts of the bar: what was used, went beyond the balance, expired, is left; and of a bar of nothing. */
export const BAR_COLOURS = {
  used: COLOURS.accent,
  over: 'B5452C',
  expired: 'A9B3BC',
  left: '9CCBD1',
  none: COLOURS.tint,
} as const;

/** The most a logo takes, 4 by 1.6 cm, and a pixel of a screen, in English metric units (360,000 a centimetre). */
export const LOGO = { width: 1_440_000, height: 576_000, pixel: 9_525 } as const;

export const FONT = 'Arial';
