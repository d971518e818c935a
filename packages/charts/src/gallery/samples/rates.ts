import { flowAndStock, rateLine } from '../../index.ts';
import {
  metric,
  metricColumn,
  monthsOf,
  partColumn,
  periodColumns,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import type { Sample } from '../samples.ts';

const rate = metric('onTimeRate', '按期办结率', 'RATIO', 'HIGHER_IS_BETTER');
const quarters = ['2020Q1', '2020Q2', '2020Q3', '2020Q4'];
const due = [820, 640, 905, 1010, 1090, 1120, 1180, 1150, 1206, 1240, 1190, 1206];
const lates = [8, 9, 7, 10, 13, 12, 15, 20, 14, 19, 17, 31];
const rates = (count: number) => {
  const known = <T>(values: readonly T[]) => values.slice(0, count);
  return tableOf(
    ...periodColumns(monthsOf(2020, count)),
    metricColumn(
      rate,
      known(due).map((n, m) => (n - (lates[m] ?? 0)) / n),
    ),
    partColumn(
      rate,
      'NUMERATOR',
      known(due).map((n, m) => n - (lates[m] ?? 0)),
    ),
    partColumn(rate, 'DENOMINATOR', known(due)),
  );
};
const three = [
  metric('response', '响应率', 'RATIO', 'HIGHER_IS_BETTER'),
  metric('solved', '解决率', 'RATIO', 'HIGHER_IS_BETTER'),
  metric('satisfied', '满意率', 'RATIO', 'HIGHER_IS_BETTER'),
] as const;

export const rateSamples: readonly Sample[] = [
  {
    name: 'rate-line',
    draw: (theme, options) =>
      rateLine(
        {
          ...setting(
            'h',
            '按期办结率 97.4 %，比上月低 1.2 个百分点',
            '12345 应办结工单中按期的比例；灰柱为应办结数',
          ),
          ...{ table: rates(12), metrics: [rate], target: 0.98, focus: '2020-12' },
          parts: { numerator: '按期', denominator: '应办结' },
        },
        theme,
        options,
      ),
  },
  {
    name: 'rate-line-base',
    draw: (theme, options) =>
      rateLine(
        {
          ...setting('i', '按期办结率对上年', '12345 应办结工单中按期的比例'),
          ...{ table: rates(12), metrics: [rate], label: '2020年' },
          base: {
            label: '2019年',
            table: tableOf(
              ...periodColumns(monthsOf(2019)),
              metricColumn(
                rate,
                [0.97, 0.975, 0.98, 0.982, 0.98, 0.984, 0.986, 0.983, 0.981, 0.985, 0.988, 0.99],
              ),
            ),
          },
        },
        theme,
        options,
      ),
  },
  {
    name: 'rate-line-three',
    draw: (theme, options) =>
      rateLine(
        {
          ...setting('j', '满意率 91.2 %，低于解决率 3 个百分点', '12345 三率，按月'),
          metrics: three,
          table: tableOf(
            ...periodColumns(monthsOf(2020, 10)),
            metricColumn(
              three[0],
              [0.99, 0.991, 0.993, 0.992, 0.99, 0.994, 0.995, 0.996, 0.994, 0.997],
            ),
            metricColumn(
              three[1],
              [0.92, 0.925, 0.93, 0.928, 0.935, 0.94, 0.938, 0.942, 0.945, 0.942],
            ),
            metricColumn(three[2], [
              0.9,
              0.905,
              0.91,
              0.92,
              null,
              0.915,
              0.92,
              0.918,
              0.913,
              0.912,
            ]),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'rate-line-low',
    draw: (theme, options) =>
      rateLine(
        {
          ...setting('k', '节资率 5.2 %', '按季'),
          metrics: [metric('savingRate', '节资率', 'RATIO', 'HIGHER_IS_BETTER')],
          table: tableOf(
            ...periodColumns(quarters),
            metricColumn(
              metric('savingRate', '节资率', 'RATIO'),
              [0.061, -0.012, null, 0.052],
              [2],
            ),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'flow-and-stock',
    draw: (theme, options) =>
      flowAndStock(
        {
          ...setting(
            'l',
            '12月受理 1,206 件、办结 1,240 件，未结 142 件',
            '12345 工单：受理、办结与月末未结',
          ),
          came: metric('orders', '受理', 'ORDER'),
          went: metric('closed', '办结', 'ORDER'),
          stock: metric('open', '月末未结', 'ORDER'),
          running: '2020-12',
          table: tableOf(
            ...periodColumns(monthsOf(2020)),
            metricColumn(metric('orders', '受理', 'ORDER'), due),
            metricColumn(
              metric('closed', '办结', 'ORDER'),
              due.map((n, m) => n - 30 + ((m * 17) % 50)),
            ),
            metricColumn(
              metric('open', '月末未结', 'ORDER'),
              [90, 110, 105, 130, 160, 150, 171, 190, 180, 176, 160, 142],
            ),
          ),
        },
        theme,
        options,
      ),
  },
];
