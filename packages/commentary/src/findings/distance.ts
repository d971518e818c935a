import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatMagnitude, pointsBetween } from '../numbers/number-style.ts';
import { pointsWord } from './points.ts';
import { toldValue } from './told-value.ts';

/** How far a value lies from another: "低 5.1 个百分点", "多 26 件"; "5.1 points below", "26 more than". */
export function distance(
  metric: MetricWords,
  value: number,
  other: number,
  language: Language,
): string | undefined {
  if (value === other) return undefined;
  const above = value > other;
  if (metric.unit === 'RATIO') {
    const points = formatMagnitude(pointsBetween(value, other));
    // What rounds to nothing is no distance.
    if (points === '0') return undefined;
    return language === 'zh'
      ? `${above ? '高' : '低'} ${points} 个百分点`
      : `${pointsWord(points)} ${above ? 'above' : 'below'}`;
  }
  const size = toldValue(metric, Math.abs(value - other), language);
  if (!/[1-9]/.test(size)) return undefined;
  return language === 'zh'
    ? `${above ? '多' : '少'} ${size}`
    : `${size} ${above ? 'above' : 'below'}`;
}
