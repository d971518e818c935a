import {
  type Decimal,
  decimal,
  decimalText,
  type Numeric,
  roundHalfUp,
  shift,
  subtract,
} from './decimal.ts';

/** What stands where there is no value. */
export const NO_VALUE = '—';

const SCALES = [
  { power: 0, suffix: '' },
  { power: 4, suffix: ' 万' },
  { power: 8, suffix: ' 亿' },
  { power: 12, suffix: ' 万亿' },
] as const;

/** 181887 → "181,887": a whole number, grouped by thousands. */
export function formatCount(value: Numeric | null): string {
  return value === null ? NO_VALUE : grouped(decimalText(roundHalfUp(decimal(value), 0)));
}

/** 1412000000.5 → "1,412,000,000.5": every digit, grouped; for table cells. */
export function formatExact(value: Numeric | null): string {
  return value === null ? NO_VALUE : grouped(trimmed(decimalText(decimal(value))));
}

/** 181887 → "18.19 万", 1412000000 → "14.12 亿", 980 → "980"; at most `places` decimals, no idle zeros. */
export function formatCompact(value: Numeric | null, places = 2): string {
  if (value === null) return NO_VALUE;
  const { number, suffix } = compact(decimal(value), places);
  return number + suffix;
}

/** (542000000, 8) → "5.42": in units of 10^power, always `places` decimals, for labels that stand in a row. */
export const formatScaled = (value: Numeric, power: number, places = 2): string =>
  grouped(decimalText(roundHalfUp(shift(decimal(value), -power), places)));

/** (181887, '件') → "18.19 万件", (980, '件') → "980 件". */
export function formatQuantity(value: Numeric | null, unit: string, places = 2): string {
  if (value === null) return NO_VALUE;
  const { number, suffix } = compact(decimal(value), places);
  return `${number}${suffix || ' '}${unit}`;
}

/** 1412000000 → "14.12 亿元", 980 → "980 元". */
export const formatYuan = (value: Numeric | null, places = 2): string =>
  formatQuantity(value, '元', places);

/**
 * A ratio as a percentage: 0.986 → "98.6 %", 1 → "100 %".
 * Only 1 is 100 % and only 0 is 0 %: a ratio next to them shows the digits that keep it apart.
 */
export function formatPercent(ratio: Numeric | null, places = 1): string {
  if (ratio === null) return NO_VALUE;
  const percent = shift(decimal(ratio), 2);
  for (let digits = places; ; digits += 1) {
    const text = decimalText(roundHalfUp(percent, digits));
    const claim = isWhole(text, 100) || isWhole(text, 0);
    if (claim && digits < percent.scale && !isExact(percent, text)) continue;
    return `${claim ? trimmed(text) : text} %`;
  }
}

/** A change already in percent or percentage points: (9.1, '%') → "+9.1 %", (-0.3, '点') → "-0.3 点". */
export function formatChange(change: Numeric | null, unit: '%' | '点', places = 1): string {
  if (change === null) return NO_VALUE;
  const text = trimmed(decimalText(roundHalfUp(decimal(change), places)));
  const sign = text === '0' || text.startsWith('-') ? '' : '+';
  return `${sign}${grouped(text)} ${unit}`;
}

/** The size of a change without its sign, for sentences that say 增 or 低: -1.25 → "1.3". */
export function formatMagnitude(change: Numeric, places = 1): string {
  return formatChange(change, '%', places).replace(/^[+-]| %$/g, '');
}

/** (0.974, 0.986) → "-1.2": the difference of two ratios in percentage points, as decimal text. */
export function pointsBetween(ratio: Numeric, base: Numeric): string {
  return decimalText(shift(subtract(decimal(ratio), decimal(base)), 2));
}

function compact(value: Decimal, places: number): { number: string; suffix: string } {
  let chosen = { number: '', suffix: '' };
  for (const { power, suffix } of SCALES) {
    const rounded = roundHalfUp(shift(value, -power), places);
    chosen = { number: grouped(trimmed(decimalText(rounded))), suffix };
    // Compared after rounding, so that 99,999,999 is 1 亿 and not 10,000 万.
    if (Math.abs(Number(decimalText(rounded))) < 10_000) break;
  }
  return chosen;
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const isWhole = (text: string, whole: number): boolean => Math.abs(Number(text)) === whole;

const isExact = (value: Decimal, text: string): boolean =>
  subtract(value, decimal(text)).units === 0n;
