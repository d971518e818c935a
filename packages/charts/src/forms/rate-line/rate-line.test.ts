import type { LineSeriesOption } from 'echarts';
import { expect, test } from 'vitest';
import { renderSvg } from '../../paper/index.ts';
import {
  metric,
  metricColumn,
  monthsOf,
  periodColumns,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import { rateLine } from './rate-line.ts';

const metrics = [
  metric('atMostOne', '最多跑一次率', 'RATIO'),
  metric('once', '一次办结率', 'RATIO'),
  metric('none', '零跑动率', 'RATIO'),
] as const;
const look = theme('light');

/** How low the names of three lines stand that end at these rates. */
function nameHeights(rates: readonly [number, number, number]): readonly number[] {
  const months = monthsOf(2020);
  const table = tableOf(
    ...periodColumns(months),
    ...metrics.map((one, at) =>
      metricColumn(
        one,
        months.map(() => rates[at] ?? null),
      ),
    ),
  );
  const input = { ...setting('visits', '跑动'), metrics, table };
  const size = { width: 340, height: 240, theme: look };
  const svg = renderSvg(rateLine(input, look, size), size);
  return metrics.map(({ label }) => {
    const [, attributes = ''] = new RegExp(`<text([^>]*)>${label}<`).exec(svg) ?? [];
    const moved = /translate\([-\d.]+ ([-\d.]+)\)/.exec(attributes)?.[1];
    return Number(moved) + Number(/ y="([-\d.]+)"/.exec(attributes)?.[1]);
  });
}

test('the names of lines that end close by keep apart', () => {
  const [first = 0, second = 0] = nameHeights([0.961, 0.955, 0.2]);
  expect(second - first).toBeGreaterThanOrEqual(15);
});

test('a name at the foot of the plot stands off the labels of the axis', () => {
  const [, , last = 0] = nameHeights([0.961, 0.928, 0]);
  // The plot ends 28 px above the foot of the picture.
  expect(last).toBeLessThan(240 - 28);
});

test.each([
  ['2020-01', 'insideEndTop'],
  ['2020-12', 'insideStartTop'],
])('with the rate of %s written out, the target is named %s', (focus, position) => {
  const [metric] = metrics;
  const months = monthsOf(2020);
  const table = tableOf(
    ...periodColumns(months),
    metricColumn(
      metric,
      months.map(() => 1),
    ),
  );
  const input = {
    ...setting('visits', '跑动'),
    metrics: [metric] as const,
    table,
    target: 1,
    focus,
  };
  const { series } = rateLine(input, look).option;
  const [line] = series as [LineSeriesOption];
  expect(line.markLine?.label?.position).toBe(position);
});

test('the lowest rate is written beneath its point, where no column stands', () => {
  const saving = metric('saving', '节资率', 'RATIO', 'HIGHER_IS_BETTER');
  const months = monthsOf(2020).slice(0, 4);
  const table = tableOf(
    ...periodColumns(months),
    metricColumn(saving, [0.061, 0.0443, 0.0495, 0.0487]),
  );
  const input = { ...setting('saving', '节资'), metrics: [saving] as const, table };
  const [line] = rateLine(input, look).option.series as [LineSeriesOption];
  const places = line.data?.map((point) => {
    const { label } = point as { label: { show: boolean; position: string } };
    return label.show ? label.position : undefined;
  });
  expect(places).toEqual([undefined, 'bottom', undefined, undefined]);
});
