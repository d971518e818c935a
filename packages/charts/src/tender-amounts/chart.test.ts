import { describe, expect, it } from 'vitest';
import { theme } from '../theme.ts';
import { tenderAmounts } from './chart.ts';
import type { QuarterAmounts, TenderAmountsInput } from './input.ts';

const quarters: QuarterAmounts[] = [
  { label: '一季度', works: 2.1e8, procurement: 0.4e8 },
  { label: '二季度', works: 3.4e8, procurement: 0.6e8 },
  { label: '三季度', works: 3.2e8, procurement: 0.62e8 },
  { label: '四季度', works: 5.42e8, procurement: 1.16e8 },
];
const whole: TenderAmountsInput = {
  year: 2019,
  quarters,
  works: { value: 14.12e8, text: '14.12 亿元' },
  procurement: { value: 2.78e8, text: '2.78 亿元' },
  total: { value: 16.9e8, text: '16.9 亿元' },
};
const draw = (input: Partial<TenderAmountsInput>) =>
  tenderAmounts({ ...whole, ...input }, theme('light'));

describe('the finding of the amounts chart', () => {
  it('names the total and the share of works', () => {
    expect(draw({}).title).toBe('全年成交 16.9 亿元，工程占 84 %');
    expect(draw({}).summary).toBe(
      '2019 年招投标成交 16.9 亿元：工程 14.12 亿元，政府采购 2.78 亿元。',
    );
  });
  it('tells of the quarter asked about', () => {
    expect(draw({ focus: 3 }).title).toBe('四季度成交 6.58 亿元，工程占 82 %');
  });
  it('has no share of nothing', () => {
    const zero = { value: 0, text: '0 元' };
    expect(draw({ works: zero, procurement: zero, total: zero }).title).toBe('全年成交 0 元');
  });
  it('says how far a running year goes, and that a hole is a hole', () => {
    const without = (...missing: readonly number[]) =>
      quarters.map((quarter, index) =>
        missing.includes(index) ? { ...quarter, works: null, procurement: null } : quarter,
      );
    expect(draw({ quarters: without(2, 3) }).title).toContain('截至二季度成交');
    expect(draw({ quarters: without(1) }).title).toBe('成交 16.9 亿元，数据不全');
  });
  it('calls a quarter with one kind missing incomplete', () => {
    const half = [{ label: '一季度', works: 1e8, procurement: null }];
    expect(draw({ quarters: half, focus: 0 }).title).toBe('一季度成交 1 亿元，数据不全');
  });
  it('says that there is no data', () => {
    expect(draw({ total: { value: null, text: '—' } }).title).toBe('成交额暂无数据');
    expect(draw({ focus: 9 }).title).toBe('本季度成交额暂无数据');
  });
});

describe('the amounts chart', () => {
  it('chooses the unit by size', () => {
    const scaled = (by: number) =>
      quarters.map(({ label, works, procurement }) => ({
        label,
        works: (works ?? 0) / by,
        procurement: (procurement ?? 0) / by,
      }));
    expect(draw({}).subtitle).toContain('（亿元）');
    expect(draw({ quarters: scaled(100) }).subtitle).toContain('（万元）');
    expect(draw({ quarters: scaled(1e6) }).subtitle).toContain('（元）');
  });
  it('has a twin with every input value in yuan', () => {
    const { rows } = draw({}).table;
    expect(rows.map((row) => row.map((cell) => cell.value))).toEqual(
      quarters.map(({ label, works, procurement }) => [label, works, procurement]),
    );
    expect(rows[3]?.map((cell) => cell.text)).toEqual(['四季度', '542,000,000', '116,000,000']);
  });
});
