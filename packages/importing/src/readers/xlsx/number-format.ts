/** What a number's format makes of it. */
export type NumberStyle =
  | { readonly shows: 'number' }
  /** Whole numbers of at least so many digits, as codes are kept. */
  | { readonly shows: 'padded'; readonly digits: number }
  | { readonly shows: 'date'; readonly withTime: boolean }
  | { readonly shows: 'time' }
  | { readonly shows: 'elapsed' };

const NUMBER: NumberStyle = { shows: 'number' };
const DATE: NumberStyle = { shows: 'date', withTime: false };
const DATE_TIME: NumberStyle = { shows: 'date', withTime: true };
const TIME: NumberStyle = { shows: 'time' };

/** Formats without a code in the file (ECMA-376-1 §18.8.30, with those of Chinese Excel). */
const BUILT_IN: readonly (readonly [from: number, to: number, style: NumberStyle])[] = [
  [14, 17, DATE],
  [18, 21, TIME],
  [22, 22, DATE_TIME],
  [27, 31, DATE],
  [32, 35, TIME],
  [36, 36, DATE],
  [45, 45, TIME],
  [46, 46, { shows: 'elapsed' }],
  [47, 47, TIME],
  [50, 54, DATE],
  [55, 56, TIME],
  [57, 58, DATE],
];

export const builtInStyle = (id: number): NumberStyle =>
  BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? NUMBER;

const QUOTED = /"[^"]*"|\\./gs;
/** Fill, padding, colours, locales and conditions. */
const DECORATION = /_.|\*.|\[[^\]]*\]/gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const HALF_DAY = /am\/pm|a\/p|上午\/下午/gi;

/** The style that a format code makes, told by the letters of its first section. */
export function styleOf(code: string): NumberStyle {
  const [section = ''] = code.replace(QUOTED, '').split(';');
  if (ELAPSED.test(section)) return { shows: 'elapsed' };
  const letters = section
    .replace(DECORATION, '')
    .replace(/general|g\/通用格式|e[+-]/gi, '')
    .replace(HALF_DAY, 'h')
    .toLowerCase();
  const hasTime = /[hs]/.test(letters);
  if (/[ydeag]/.test(letters)) return hasTime ? DATE_TIME : DATE;
  if (hasTime) return TIME;
  if (letters.includes('m')) return DATE;
  return /^00+$/.test(code) ? { shows: 'padded', digits: code.length } : NUMBER;
}
