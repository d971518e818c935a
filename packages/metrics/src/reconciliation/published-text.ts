import { UNITS, type Unit } from '../definition/unit.ts';
import { grouped, plain } from '../value/decimal.ts';
import { valueText } from '../value/value-text.ts';
import type { PublishedFigure } from './published.ts';

/** Units that only printed figures have, until their subjects keep records. */
const PRINTED_UNITS: Readonly<Record<string, string>> = {
  unit: '家',
  'person-time': '人次',
  branch: '个支部',
  meeting: '次',
  activity: '次',
  opinion: '条',
  finding: '个',
  problem: '个',
  board: '块',
  award: '面',
  enterprise: '家',
  mu: '亩',
  m2: '㎡',
  contact: '次',
  deal: '项',
};

/** A printed figure as a reader of Chinese writes it: every digit of a count, 以上 where it was printed so. */
export function publishedText(
  figure: Pick<PublishedFigure, 'value' | 'unit' | 'qualifier'>,
): string {
  const unit = figure.unit.toLowerCase();
  const open = figure.qualifier === 'at_least' || figure.qualifier === 'rule_minimum' ? '以上' : '';
  if (unit === 'cny' || unit === 'ratio') return `${valueText(Number(figure.value), unit)}${open}`;
  const word = PRINTED_UNITS[unit] ?? (unit in UNITS ? UNITS[unit as Unit].zh : figure.unit);
  return `${grouped(plain(figure.value))} ${word}${open}`;
}
