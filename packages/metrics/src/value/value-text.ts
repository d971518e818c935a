import { formatValue, type Language, NO_VALUE } from '@minxin/commentary';
import { publicUnit, type Unit } from '../definition/unit.ts';
import type { Words } from '../definition/words.ts';
import { round } from './decimal.ts';

/** What stands where a value is withheld. */
export const WITHHELD: Words = { zh: '已隐去', en: 'withheld' };

/** A value with its unit as a reader writes it: 18.19 万件, 14.12 亿元, 98.6 %; 181,887 cases, ¥1.41 bn. */
export const valueText = (value: number | null, unit: Unit, language: Language): string =>
  formatValue(value, publicUnit(unit), language);

const POINTS: Words = { zh: '个百分点', en: 'pp' };

/** A change as text: +9.1 %, -1.2 个百分点 (pp), +3 件; a dash where there is nothing to compare with. */
export function changeText(
  change: {
    readonly percent: number | null;
    readonly points: number | null;
    readonly absolute: number | null;
  },
  unit: Unit,
  language: Language,
): string {
  if (change.points !== null) return `${signed(round(change.points, 1))} ${POINTS[language]}`;
  if (change.percent !== null) return `${signed(round(change.percent, 1))} %`;
  if (change.absolute !== null)
    return `${change.absolute > 0 ? '+' : ''}${valueText(change.absolute, unit, language)}`;
  return NO_VALUE;
}

const signed = (text: string): string =>
  text.startsWith('-') || /^[0.]+$/.test(text) ? text : `+${text}`;
