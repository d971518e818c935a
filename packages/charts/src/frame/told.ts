import {
  formatCompact,
  formatPercent,
  formatValue,
  type Language,
  periodName,
} from '@minxin/commentary';
import type { Point } from '../table/read.ts';
import { WORDS } from '../words.ts';

/** A point in words: its value with its unit, that it is withheld, or a dash. */
export const pointText = (point: Point | undefined, unit: string, language: Language): string =>
  point?.suppressed === true
    ? WORDS[language].withheld
    : formatValue(point?.value ?? null, unit, language);

/** The name of a period at the head of its tooltip. */
export function periodHeading(
  key: string | undefined,
  { language, running }: { readonly language: Language; readonly running?: string },
): string {
  const name = periodName(key ?? '', language);
  const { inParentheses, running: word } = WORDS[language];
  return key !== undefined && key === running ? name + inParentheses(word) : name;
}

/** A target is said as it was set: 98 %, 99.5 %. */
export const targetText = (target: number): string =>
  formatPercent(target, Number.isInteger(Number((target * 100).toPrecision(12))) ? 0 : 1);

/** A value in the size of its language, without the unit that the subtitle says: "1.73 万", "¥514 M", "98.6 %". */
export function shortText(value: number | null, unit: string, language: Language): string {
  if (unit === 'RATIO') return formatPercent(value);
  return withSign(formatCompact(value, language), unit, language);
}

/** English money bears its sign, after a minus. */
export const withSign = (text: string, unit: string, language: Language): string =>
  unit === 'CNY' && language === 'en' ? text.replace(/^-?(?=\d)/, '$&¥') : text;
