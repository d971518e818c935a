import type { Chart, DataTable } from '../../chart.ts';
import { textCell } from '../../table/cells.ts';
import { pointCell } from '../../table/twin.ts';
import type { Theme } from '../../theme.ts';
import { WORDS } from '../../words.ts';
import { told } from '../form.ts';
import { type Bucket, bucketsOf } from './buckets.ts';
import type { AgeingBarInput } from './input.ts';
import { ageingNative } from './native.ts';
import { AGEING_HEIGHT, ageingOption } from './option.ts';

/**
 * What is overdue as one bar of its ageing buckets, with the counts written in and beneath.
 * @throws MissingColumnError
 */
export function ageingBar(input: AgeingBarInput, theme: Theme): Chart {
  const buckets = bucketsOf(input, theme);
  return {
    ...told(input),
    option: ageingOption(input, buckets, theme),
    native: ageingNative(buckets, WORDS[input.language]),
    table: bucketTwin(input, buckets),
    marks: buckets.map(({ metric }) => ({ metric: metric.id })),
    height: AGEING_HEIGHT,
  };
}

function bucketTwin({ language }: AgeingBarInput, buckets: readonly Bucket[]): DataTable {
  const { bucket, count } = WORDS[language];
  return {
    columns: [
      { key: 'bucket', label: bucket, numeric: false },
      { key: 'count', label: count, numeric: true },
    ],
    rows: buckets.map(({ metric, point }) => [
      textCell(metric.label),
      pointCell(point, metric.unit, language),
    ]),
  };
}
