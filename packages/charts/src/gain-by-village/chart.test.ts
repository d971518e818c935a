import { describe, expect, it } from 'vitest';
import { theme } from '../theme.ts';
import { gainByVillage } from './chart.ts';
import type { GainByVillageInput } from './input.ts';

const villages = [
  { label: '三垭村', value: 10300, households: 88 },
  { label: '七堰社区', value: 15200, households: 120 },
  { label: '茶栈村', value: 11200, households: 95 },
];
const whole: GainByVillageInput = {
  year: 2019,
  villages,
  total: { value: 12000, text: '1.2 万元' },
  median: { value: 11200, text: '1.12 万元' },
};
const draw = (input: Partial<GainByVillageInput>) =>
  gainByVillage({ ...whole, ...input }, theme('light'));
const low = (label: string, value: number) => ({ label, value, households: 60 });

describe('the finding of the gain chart', () => {
  it('says that no village is far behind only when none is', () => {
    expect(draw({}).title).toBe('户均增收 1.2 万元，各村都在平均的八成以上');
    expect(draw({ villages: [...villages, low('二联村', 9600)] }).title).toContain('各村都在');
  });
  it('names the one village that is behind, and counts several', () => {
    const one = [...villages, low('二联村', 9599)];
    expect(draw({ villages: one }).title).toBe('户均增收 1.2 万元，二联村不足平均的八成');
    expect(draw({ villages: [...one, low('槐树村', -5)] }).title).toBe(
      '户均增收 1.2 万元，2 个村不足平均的八成',
    );
  });
  it('says nothing of all villages while one is not shown', () => {
    const hidden = { label: '槐树村', value: 100, households: 3, suppressed: true };
    expect(draw({ villages: [...villages, hidden] }).title).toBe('户均增收 1.2 万元');
  });
  it('says that there is no data', () => {
    expect(draw({ total: { value: null, text: '—' } }).title).toBe('户均增收暂无数据');
    expect(draw({ total: { value: null, text: '已隐去', suppressed: true } })).toMatchObject({
      ...{ title: '户均增收因农户过少不显示', summary: '2019 年户均增收因农户过少不显示。' },
    });
    expect(draw({ villages: [] }).title).toBe('户均增收 1.2 万元');
  });
  it('gives the median beside the mean, and both ends', () => {
    expect(draw({}).summary).toBe(
      '2019 年户均增收 1.2 万元，中位数 1.12 万元。七堰社区最高（1.52 万元），三垭村最低（1.03 万元）。',
    );
  });
});

describe('the gain chart', () => {
  it('stands highest first, what is unknown last', () => {
    const { table } = draw({
      villages: [{ label: '马泥村', value: null, households: 9 }, ...villages],
    });
    expect(table.rows.map((row) => row.map((cell) => cell.value))).toEqual([
      ['七堰社区', 15200, 120],
      ['茶栈村', 11200, 95],
      ['三垭村', 10300, 88],
      ['马泥村', null, 9],
    ]);
  });
  it('lets no withheld number out, wherever one looks', () => {
    const hidden = { label: '槐树村', value: 87654, households: 3, suppressed: true };
    const chart = draw({ villages: [...villages, hidden] });
    expect(JSON.stringify(chart)).not.toContain('87654');
    expect(chart.table.rows.at(-1)?.map((cell) => cell.value)).toEqual(['槐树村', null, null]);
    expect(chart.subtitle).toContain('不显示');
  });
});
