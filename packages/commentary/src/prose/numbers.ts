import type { MetricWords } from '../finding.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { countOf } from '../findings/owners.ts';
import { exactValue, furtherValue } from '../findings/told-value.ts';
import type { Language } from '../language.ts';
import type { FrozenValue } from './prose-figure.ts';
import type { NumberPart, NumberSegment } from './segment.ts';

export const numberOf = (text: string, figure: string, part: NumberPart): NumberSegment => ({
  kind: 'NUMBER',
  text,
  reference: { figure, part },
});

/** A value with every digit of a count: "17,284 件", "14.12 亿元", "97.4 %". */
export const valueNumber = (
  metric: MetricWords,
  { reference, value, exact }: FrozenValue,
  language: Language,
): NumberSegment => numberOf(exactValue(metric, exact ?? value ?? 0, language), reference, 'VALUE');

/** The same where English has just said the unit: "4". */
export const furtherNumber = (
  metric: MetricWords,
  { reference, value, exact }: FrozenValue,
  language: Language,
): NumberSegment =>
  numberOf(furtherValue(metric, exact ?? value ?? 0, language), reference, 'VALUE');

/** How many owners: "3 个单位", "3 units". */
export const ownersNumber = (
  count: number,
  owner: string,
  figure: string,
  part: NumberPart,
  language: Language,
): NumberSegment => numberOf(countOf(count, lowerFirst(owner), language), figure, part);
