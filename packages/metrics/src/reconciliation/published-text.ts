import { type Language, unitWord } from '@minxin/commentary';
import { isUnit, publicUnit } from '../definition/unit.ts';
import type { Words } from '../definition/words.ts';
import { grouped, plain } from '../value/decimal.ts';
import { valueText } from '../value/value-text.ts';
import type { PublishedFigure } from './published.ts';

/** Units that only printed figures have. */
const PRINTED_UNITS: Readonly<Record<string, Words>> = {
  unit: { zh: '家', en: 'units' },
  'person-time': { zh: '人次', en: 'person-times' },
  contact: { zh: '次', en: 'contacts' },
  deal: { zh: '项', en: 'deals' },
};

const OPEN = {
  zh: (text: string) => `${text}以上`,
  en: (text: string) => `at least ${text}`,
};

/** A printed figure as a reader writes it: every digit of a count, 以上 (at least) where it was printed so. */
export function publishedText(
  figure: Pick<PublishedFigure, 'value' | 'unit' | 'qualifier'>,
  language: Language,
): string {
  const text = writtenAs(figure.unit, figure.value, language);
  const isOpen = figure.qualifier === 'at_least' || figure.qualifier === 'rule_minimum';
  return isOpen ? OPEN[language](text) : text;
}

/** A computed value in the manner of the printed figure that it stands beside. */
export const computedText = (unit: string, value: number, language: Language): string =>
  writtenAs(unit, String(value), language);

function writtenAs(printedUnit: string, value: string, language: Language): string {
  const unit = printedUnit.toLowerCase();
  if (unit === 'cny' || unit === 'ratio') return valueText(Number(value), unit, language);
  const number = grouped(plain(value));
  return `${number} ${wordOf(unit, number, language) ?? printedUnit}`;
}

const wordOf = (unit: string, number: string, language: Language): string | undefined =>
  isUnit(unit) ? unitWord(publicUnit(unit), language, number) : PRINTED_UNITS[unit]?.[language];
