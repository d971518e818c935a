import { timeColumns } from '../../index.ts';
import {
  column,
  keyColumns,
  metric,
  metricColumn,
  monthsOf,
  periodColumns,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import type { Sample } from '../samples.ts';

const accepted = metric('accepted', '受理量', 'CASE');
const amount = metric('amount', '成交额', 'CNY');
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
