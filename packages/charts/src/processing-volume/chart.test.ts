import { describe, expect, it } from 'vitest';
import { theme } from '../theme.ts';
import { processingVolume } from './chart.ts';
import type { MonthCount, ProcessingVolumeInput } from './input.ts';

const counts = [11240, 15380, 16010, 16420, 16150, 16890, 17020, 17340, 18312, 18390, 18735];
const months = (values: readonly (number | null)[]): MonthCount[] =>
  values.map((value, index) => ({ label: `${index + 1}月`, value }));

/** The hall opened in February. */
const opened: ProcessingVolumeInput = {
  year: 2019,
  months: months([null, ...counts]),
  base: null,
  total: { value: 181887, text: '18.19 万件' },
  change: null,
};
const draw = (input: Partial<ProcessingVolumeInput>) =>
  processingVolume({ ...opened, ...input }, theme('light'));
const title = (input: Partial<ProcessingVolumeInput>) => draw(input).title;

describe('the finding of the volume chart', () => {
  it('names the total and the highest month of a year that began in February', () => {
    expect(title({})).toBe('全年受理 18.19 万件，12月最多');
  });
  it('adds the change where there is one', () => {
    expect(title({ change: { percent: 9.1 } })).toBe('全年受理 18.19 万件，同比增 9.1 %，12月最多');
    expect(title({ change: { percent: -0.26 } })).toContain('同比降 0.3 %');
    expect(title({ change: { percent: 0 } })).toContain('同比持平');
    expect(title({ change: { percent: 0.01 } })).toContain('同比基本持平');
  });
  it('says nothing of a change whose base is zero or missing', () => {
    expect(title({ change: { percent: null } })).toBe('全年受理 18.19 万件，12月最多');
  });
  it('tells of the month asked about', () => {
    expect(title({ focus: 11, change: { percent: 9.1 } })).toBe('12月受理 1.87 万件，同比增 9.1 %');
    expect(title({ focus: 0 })).toBe('1月受理量暂无数据');
    expect(title({ focus: 40 })).toBe('本月受理量暂无数据');
  });
  it('calls a running year by its last month', () => {
    expect(
      title({
        months: months([5, 9, 7, ...Array(9).fill(null)]),
        total: { value: 21, text: '21 件' },
      }),
    ).toBe('截至3月受理 21 件，2月最多');
  });
  it('claims no highest month when one is missing inside the year', () => {
    const holed = months([1, 2, null, 4]);
    expect(title({ months: holed })).toBe('受理 18.19 万件，数据不全');
    expect(draw({ months: holed }).summary).toContain('不比较高低');
  });
  it('claims no highest month when all are equal', () => {
    expect(title({ months: months([3, 3, 3]), total: { value: 9, text: '9 件' } })).toBe(
      '全年受理 9 件',
    );
    expect(title({ months: months([0, 0]), total: { value: 0, text: '0 件' } })).toBe(
      '全年受理 0 件',
    );
  });
  it('says that there is no data', () => {
    expect(title({ months: months([null, null]), total: { value: null, text: '—' } })).toBe(
      '受理量暂无数据',
    );
  });
  it('sums the year up in words', () => {
    expect(draw({}).summary).toBe(
      '2019 年政务大厅受理 181,887 件，12月最多（18,735 件），2月最少（11,240 件）。',
    );
  });
});

describe('the volume chart', () => {
  it('has a twin with every input value, and the base year by month name', () => {
    const base = { year: 2018, months: [{ label: '2月', value: 10000 }] };
    const { table } = draw({ base });
    expect(table.columns.map((column) => column.label)).toEqual(['月份', '2019 年', '2018 年']);
    expect(table.rows.map(([, cell]) => cell?.value)).toEqual([null, ...counts]);
    expect(table.rows[1]?.map((cell) => cell.text)).toEqual(['2月', '11,240', '10,000']);
    expect(table.rows[0]?.map((cell) => cell.text)).toEqual(['1月', '—', '—']);
  });
  it('draws no bar for a month without a record', () => {
    const { series } = draw({}).option;
    const bars = Array.isArray(series) ? series.at(-1) : series;
    expect(bars?.data).toHaveLength(12);
    expect(bars?.data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: null }),
        expect.objectContaining({ value: 11240 }),
      ]),
    );
  });
  it('says when detail is made up', () => {
    expect(draw({}).simulated).toBe(false);
    expect(draw({ total: { ...opened.total, simulated: true } }).simulated).toBe(true);
  });
});
