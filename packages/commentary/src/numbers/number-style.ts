import type { Language } from '../language.ts';
import {
  type Decimal,
  decimal,
  decimalText,
  type Numeric,
  roundHalfUp,
  shift,
  subtract,
} from './decimal.ts';
import { SCALES, type Scale, type Scales } from './scales.ts';

/** What stands where there is no value. */
export const NO_VALUE = '—';

/** 181887 → "181,887": a whole number, grouped by thousands. */
export function formatCount(value: Numeric | null): string {
  return value === null ? NO_VALUE : grouped(decimalText(roundHalfUp(decimal(value), 0)));
}

/** 1412000000.5 → "1,412,000,000.5": every digit, grouped; for table cells. */
export function formatExact(value: Numeric | null): string {
  return value === null ? NO_VALUE : grouped(trimmed(decimalText(decimal(value))));
}

/**
 * In the sizes of a language, without idle zeros: 181887 → "18.19 万" or "181.9 k", 980 → "980".
 * At most `places` decimals; without, those of the size.
 */
export function formatCompact(value: Numeric | null, language: Language, places?: number): string {
  if (value === null) return NO_VALUE;
  const { number, word } = sized(value, SCALES[language], places);
  return word === '' ? number : `${number} ${word}`;
}

/** (542000000, 8) → "5.42": in units of 10^power, always `places` decimals, for labels that stand in a row. */
export const formatScaled = (value: Numeric, power: number, places = 2): string =>
  grouped(decimalText(roundHalfUp(shift(decimal(value), -power), places)));

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

/** What a change is counted in: percent of its base, or the percentage points of a rate. */
export type ChangeKind = 'PERCENT' | 'POINTS';

const CHANGE_WORDS = {
  PERCENT: { zh: '%', en: '%' },
  POINTS: { zh: '点', en: 'pp' },
} as const;

/** A change already in percent or points: (9.1, 'PERCENT') → "+9.1 %", (-0.3, 'POINTS') → "-0.3 点" or "-0.3 pp". */
export function formatChange(
  change: Numeric | null,
  kind: ChangeKind,
  language: Language,
  places = 1,
): string {
  if (change === null) return NO_VALUE;
  const text = trimmed(decimalText(roundHalfUp(decimal(change), places)));
  const sign = text === '0' || text.startsWith('-') ? '' : '+';
  return `${sign}${grouped(text)} ${CHANGE_WORDS[kind][language]}`;
}

/** The size of a change without its sign, for sentences that say 增 or 低: -1.25 → "1.3". */
export function formatMagnitude(change: Numeric, places = 1): string {
  const text = trimmed(decimalText(roundHalfUp(decimal(change), places)));
  return grouped(text.replace(/^-/, ''));
}

/** (0.974, 0.986) → "-1.2": the difference of two ratios in percentage points, as decimal text. */
export function pointsBetween(ratio: Numeric, base: Numeric): string {
  return decimalText(shift(subtract(decimal(ratio), decimal(base)), 2));
}

/** A number with the word of its size. It is rounded first, so that 99,999,999 is 1 亿 and not 10,000 万. */
export function sized(
  value: Numeric,
  scales: Scales,
  places?: number,
): { readonly number: string; readonly word: string } {
  const exact = decimal(value);
  const digits = (scale: Scale) =>
    decimalText(roundHalfUp(shift(exact, -scale.power), places ?? scale.places));
  const fits = (scale: Scale) => Math.abs(Number(digits(scale))) < scale.below;
  const scale = scales.find(fits) ?? scales[0];
  return { number: grouped(trimmed(digits(scale))), word: scale.word };
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
