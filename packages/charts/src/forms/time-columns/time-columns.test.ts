import { describe, expect, it } from 'vitest';
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
import { theme } from '../../theme.ts';
import type { TimeColumnsInput } from './input.ts';
import { stackOf } from './stack.ts';
import { timeColumns } from './time-columns.ts';

const light = theme('light');
const orders = metric('orders', '工单量', 'ORDER');
const months = (year: number, values: readonly (number | null)[], hidden: readonly number[] = []) =>
  tableOf(...periodColumns(monthsOf(year, values.length)), metricColumn(orders, values, hidden));
const plain: TimeColumnsInput = {
  ...setting('orders', '工单'),
  ...{ metric: orders, table: months(2020, [120, null, 87654, 90], [2]) },
};

describe('columns of time', () => {
  it('have a row, a mark and a cell for every period', () => {
    const { table, marks } = timeColumns(plain, light);
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['2020-01', '120'],
      ['2020-02', '—'],
      ['2020-03', '已隐去'],
      ['2020-04', '90'],
    ]);
    expect(marks[2]).toEqual({ period: '2020-03', metric: 'orders' });
  });
  it('let no withheld number out', () => {
    expect(JSON.stringify(timeColumns(plain, light))).not.toContain('87654');
  });
  it('write the highest number, or the one asked about', () => {
    const written = (input: Partial<TimeColumnsInput>) =>
      JSON.stringify(timeColumns({ ...plain, ...input }, light).option).match(
        /"formatter":"[\d,.]+"/g,
      );
    expect(written({})).toEqual(['"formatter":"120"']);
    expect(written({ focus: '2020-04' })).toEqual(['"formatter":"90"']);
    expect(written({ table: months(2020, [5, 5, 5, 5]) })).toBeNull();
  });
  it('stand before their base, which has a column in the twin', () => {
    const base = { label: '2019年', table: months(2019, [100, 80, 70, 60]) };
    const { table } = timeColumns({ ...plain, base, label: '2020年' }, light);
    expect(table.columns.map(({ label }) => label)).toEqual(['时间', '2020年', '2019年']);
    expect(table.rows[1]?.map(({ text }) => text)).toEqual(['2020-02', '—', '80']);
  });
  it('say that there is nothing to draw', () => {
    const { option, table } = timeColumns({ ...plain, table: months(2020, []) }, light);
    expect(option).toMatchObject({ title: { text: '无数据' } });
    expect(table.rows).toEqual([]);
  });
  it('refuse a table without their metric', () => {
    const table = tableOf(...periodColumns(monthsOf(2020)));
    expect(() => timeColumns({ ...plain, table }, light)).toThrow(/no column "orders"/);
  });
});

describe('stacked columns', () => {
  const kinds = ['甲', '乙', '丙', '丁', '戊', '己'];
  const sizes = [10, 60, 50, 40, 30, 20];
  const quarters = ['2020Q1', '2020Q2'];
  const cells = quarters.flatMap((quarter) => kinds.map((kind, k) => ({ quarter, kind, k })));
  const table = (hidden: readonly number[] = []) =>
    tableOf(
      column(
        'period',
        'PERIOD',
        '时间',
        cells.map(({ quarter }) => quarter),
      ),
      ...keyColumns(
        'KIND',
        '类别',
        cells.map(({ kind }) => kind),
      ),
      metricColumn(
        orders,
        cells.map(({ k }) => sizes[k] ?? 0),
        hidden,
      ),
    );
  const stacked = { ...plain, by: 'KIND', table: table() };

  it('name the four largest parts and put the others together', () => {
    const { parts, totals } = stackOf(stacked, 'KIND');
    expect(parts.map(({ name }) => name)).toEqual(['乙', '丙', '丁', '戊', '其他 2 项']);
    expect(parts.at(-1)?.values).toEqual([30, 30]);
    expect(totals).toEqual([210, 210]);
  });
  it('have every part in the twin, and a mark for each', () => {
    const chart = timeColumns(stacked, light);
    expect(chart.table.columns.map(({ label }) => label)).toEqual(['时间', ...kinds]);
    expect(chart.table.rows[1]?.slice(1).map(({ value }) => value)).toEqual(sizes);
    const markOf = (series: number, at: number) => chart.marks[chart.rowOf?.(series, at) ?? -1];
    expect(markOf(0, 1)).toMatchObject({ period: '2020Q2', keys: { KIND: 'key 乙' } });
    // What is put together narrows to its period alone.
    expect(markOf(4, 1)).toEqual({ period: '2020Q2', metric: 'orders' });
  });
  it('tell no total from which a withheld part could be worked out', () => {
    const chart = timeColumns({ ...stacked, table: table([1]) }, light);
    const { tooltip } = chart.option;
    const formatter = Array.isArray(tooltip) ? undefined : tooltip?.formatter;
    const told = typeof formatter === 'function' ? formatter : () => '';
    const html = (at: number) => String(told([{ dataIndex: at }] as never, '', () => {}));
    expect(html(0)).toContain('已隐去');
    expect(html(0)).not.toContain('合计');
    expect(html(1)).toContain('合计');
  });
});
