import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import type { Numeric } from '../numbers/decimal.ts';
import { formatValue } from '../numbers/format-value.ts';
import { formatCount } from '../numbers/number-style.ts';
import { unitWord } from '../units/unit-word.ts';

/**
 * A value of a metric that has just been named: "1.73 万件", "17,284 cases"; English leaves the unit
 * out where the name has said it ("Orders: 1,206").
 */
export function toldValue(metric: MetricWords, value: Numeric, language: Language): string {
  const text = formatValue(value, metric.unit, language);
  return namesUnit(metric, language) ? withoutUnit(text, metric.unit) : text;
}

/** The same with every digit of a count: "17,284 件". */
export function exactValue(metric: MetricWords, value: Numeric, language: Language): string {
  if (!isCount(metric, value)) return toldValue(metric, value, language);
  const count = formatCount(value);
  const { unit } = metric;
  return namesUnit(metric, language) ? count : `${count} ${unitWord(unit, language, count)}`;
}

/** The same where English has just said the unit: "7 orders, 2 overdue for longest". */
export const furtherValue = (metric: MetricWords, value: Numeric, language: Language): string =>
  language === 'en' && isCount(metric, value)
    ? formatCount(value)
    : exactValue(metric, value, language);

const isCount = ({ unit }: MetricWords, value: Numeric): boolean =>
  unit !== 'CNY' && unit !== 'RATIO' && Number.isInteger(Number(value));

const namesUnit = ({ label, unit }: MetricWords, language: Language): boolean =>
  language === 'en' &&
  unit !== 'CNY' &&
  unit !== 'RATIO' &&
  label.toLowerCase().split(' ').includes(unitWord(unit, language));

const withoutUnit = (text: string, unit: string): string =>
  [unitWord(unit, 'en', '1'), unitWord(unit, 'en')].reduce(
    (left, word) => (left.endsWith(` ${word}`) ? left.slice(0, -word.length - 1) : left),
    text,
  );
