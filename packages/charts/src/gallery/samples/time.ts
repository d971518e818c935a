import { flowAndStock, rateLine, timeColumns } from '../../index.ts';
import {
  column,
  keyColumns,
  metric,
  metricColumn,
  monthsOf,
  partColumn,
  periodColumns,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import type { Sample } from '../samples.ts';

const accepted = metric('accepted', '受理量', 'CASE');
const amount = metric('amount', '成交额', 'CNY');
const rate = metric('onTimeRate', '按期办结率', 'RATIO', 'HIGHER_IS_BETTER');
const counts2019 = [
  null,
  11240,
  15380,
  16010,
  16420,
  16150,
  16890,
  17020,
  17340,
  18312,
  18390,
  18735,
];
const counts2020 = [
  14200, 6110, 14900, 17050, 17600, 17420, 18010, 17880, 18120, 16030, 16900, 17284,
];
const months = (year: number, values: readonly (number | null)[], hidden: readonly number[] = []) =>
  tableOf(...periodColumns(monthsOf(year, values.length)), metricColumn(accepted, values, hidden));

const quarters = ['2020Q1', '2020Q2', '2020Q3', '2020Q4'];
const kinds = ['工程', '政府采购', '药品', '土地', '产权', '其他交易'];
const amounts = quarters.flatMap((_, q) =>
  kinds.map((__, k) => Math.round((3 + q * 0.7) * 1e8 * 0.42 ** k)),
);
const byKind = (count: number) => {
  const cells = quarters.flatMap((key) =>
    kinds.slice(0, count).map((kind) => [key, kind] as const),
  );
  return tableOf(
    column(
      'period',
      'PERIOD',
      '时间',
      cells.map(([key]) => key),
    ),
    ...keyColumns(
      'KIND',
      '类别',
      cells.map(([, kind]) => kind),
    ),
    metricColumn(
      amount,
      amounts.filter((_, at) => at % kinds.length < count),
    ),
  );
};

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

export const time: readonly Sample[] = [
  {
    name: 'time-columns-base',
    draw: (theme, options) =>
      timeColumns(
        {
          ...setting(
            'a',
            '12月受理 17,284 件，同比降 7.7 %',
            '政务大厅各月受理量（件），2019 年对 2020 年',
          ),
          ...{
            table: months(2020, counts2020),
            metric: accepted,
            label: '2020年',
            focus: '2020-12',
          },
          base: { label: '2019年', table: months(2019, counts2019) },
        },
        theme,
        options,
      ),
  },
  {
    name: 'time-columns-plain',
    draw: (theme, options) =>
      timeColumns(
        {
          ...setting('b', '截至10月受理 9.8 万件，8月最多', '有缺、有隐去、有未满'),
          table: months(2020, [120, 90, null, 110, null, 180, 190, 240, -60, 40], [4]),
          ...{ metric: accepted, running: '2020-10' },
        },
        theme,
        options,
      ),
  },
  {
    name: 'time-columns-days',
    draw: (theme, options) =>
      timeColumns(
        {
          ...setting('c', '38 个月的受理量'),
          table: tableOf(
            ...periodColumns([
              ...monthsOf(2018),
              ...monthsOf(2019),
              ...monthsOf(2020),
              '2021-01',
              '2021-02',
            ]),
            metricColumn(
              accepted,
              Array.from({ length: 38 }, (_, m) => 9000 + ((m * 37) % 29) * 300),
            ),
          ),
          metric: accepted,
        },
        theme,
        options,
      ),
  },
  {
    name: 'time-columns-stacked',
    draw: (theme, options) =>
      timeColumns(
        {
          ...setting('d', '全年成交 15.31 亿元，工程占 58 %', '招投标成交额，按季'),
          table: byKind(6),
          metric: amount,
          by: 'KIND',
        },
        theme,
        options,
      ),
  },
  {
    name: 'time-columns-two',
    draw: (theme, options) =>
      timeColumns(
        {
          ...setting('e', '四季度成交 7.24 亿元，工程占 70 %', '招投标成交额，按季'),
          table: byKind(2),
          metric: amount,
          by: 'KIND',
          focus: '2020Q4',
        },
        theme,
        options,
      ),
  },
  {
    name: 'time-columns-one',
    draw: (theme, options) =>
      timeColumns(
        { ...setting('f', '只有一个月'), table: months(2020, [120]), metric: accepted },
        theme,
        options,
      ),
  },
  {
    name: 'time-columns-none',
    draw: (theme, options) =>
      timeColumns(
        { ...setting('g', '没有数据'), table: months(2020, []), metric: accepted },
        theme,
        options,
      ),
  },
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
  {
    name: 'time-columns-english',
    draw: (theme, options) =>
      timeColumns(
        {
          ...setting('en', 'Amount: ¥872 M in Q4, up 16 % on Q3', 'Amounts awarded by quarter'),
          ...{ language: 'en' as const, table: byKind(6), metric: amount, by: 'KIND' },
        },
        theme,
        options,
      ),
  },
];
