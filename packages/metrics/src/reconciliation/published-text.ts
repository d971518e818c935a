import { UNITS, type Unit } from '../definition/unit.ts';
import { grouped, plain } from '../value/decimal.ts';
import { valueText } from '../value/value-text.ts';
import type { PublishedFigure } from './published.ts';

/** Units that only printed figures have. */
const PRINTED_UNITS: Readonly<Record<string, string>> = {
  unit: '家',
  'person-time': '人次',
  contact: '次',
  deal: '项',
};

/** A printed figure as a reader of Chinese writes it: every digit of a count, 以上 where it was printed so. */
export function publishedText(
  figure: Pick<PublishedFigure, 'value' | 'unit' | 'qualifier'>,
): string {
  const isOpen = figure.qualifier === 'at_least' || figure.qualifier === 'rule_minimum';
  return `${writtenAs(figure.unit, figure.value)}${isOpen ? '以上' : ''}`;
}

/** A computed value in the manner of the printed figure that it stands beside. */
export const computedText = (unit: string, value: number): string => writtenAs(unit, String(value));

function writtenAs(printedUnit: string, value: string): string {
  const unit = printedUnit.toLowerCase();
  if (unit === 'cny' || unit === 'ratio') return valueText(Number(value), unit);
  const word = PRINTED_UNITS[unit] ?? (unit in UNITS ? UNITS[unit as Unit].zh : printedUnit);
  return `${grouped(plain(value))} ${word}`;
}
