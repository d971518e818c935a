import type { NativeChart } from '../../native/native-chart.ts';
import { isKnown } from '../../native/points.ts';
import type { Bucket } from './buckets.ts';

/** A bar of each bucket, from short to long. */
export function ageingNative(
  buckets: readonly Bucket[],
  words: { readonly count: string },
): NativeChart | null {
  const values = buckets.map(({ point }) => point.value);
  const unit = buckets[0]?.metric.unit;
  if (unit === undefined || !isKnown(values)) return null;
  return {
    ...{ kind: 'bars', stacked: false, axis: { unit, hidden: true } },
    categories: buckets.map(({ metric }) => metric.label),
    series: [{ name: words.count, values, unit, drawn: 'bar', color: 'late', told: 'all' }],
  };
}
