import { describe, expect, it } from 'vitest';
import { monthsOf } from '../testing/tables.ts';
import { theme } from '../theme.ts';
import { type GainByVillageInput, gainByVillage } from './gain-by-village.ts';
import { type OnTimeRateInput, onTimeRate } from './on-time-rate.ts';
import { type ProcessingVolumeInput, processingVolume } from './processing-volume.ts';
import { type TenderAmountsInput, tenderAmounts } from './tender-amounts.ts';

const light = theme('light');
const counts = [11240, 15380, 16010, 16420, 16150, 16890, 17020, 17340, 18312, 18390, 18735];

describe('the volume of the service hall', () => {
  /** The hall opened in February. */
  const opened: ProcessingVolumeInput = {
    year: 2019,
    months: monthsOf(2019).map((key, m) => ({ key, value: m === 0 ? null : (counts[m - 1] ?? 0) })),
    base: null,
    total: { value: 181887 },
    change: null,
  };
  const draw = (input: Partial<ProcessingVolumeInput>) =>
    processingVolume({ ...opened, ...input }, light);

  it('tells of the year and its highest month', () => {
    expect(draw({}).title).toBe('2019年受理量 18.19 万件，12月最多');
    expect(draw({ change: { percent: 9.1 } }).title).toContain('同比增 9.1 %');
    expect(draw({}).summary).toContain('181,887 件');
  });
  it('tells of the month asked about, with its change as it is given', () => {
    expect(draw({ focus: 11, change: { percent: 9.1 } }).title).toContain(
      '12月受理量 1.87 万件，同比增 9.1 %',
    );
    expect(draw({ focus: 0 }).title).toBe('1月受理量暂无数据');
  });
  it('has a twin with every input value beside those of the base', () => {
    const base = { year: 2018, months: monthsOf(2018).map((key) => ({ key, value: 9000 })) };
    const { table } = draw({ base });
    expect(table.columns.map(({ label }) => label)).toEqual(['时间', '2019 年', '2018 年']);
    expect(table.rows.map(([, cell]) => cell?.value)).toEqual([null, ...counts]);
    expect(table.rows[0]?.map(({ text }) => text)).toEqual(['2019年1月', '—', '9,000']);
  });
  it('says when detail is made up', () => {
    expect(draw({}).simulated).toBe(false);
    expect(draw({ total: { ...opened.total, simulated: true } }).simulated).toBe(true);
  });
});

describe('the amounts of tenders', () => {
  const quarter = (key: string, works: number | null, procurement: number | null) => ({
    ...{ key, works, procurement },
  });
  const whole: TenderAmountsInput = {
    year: 2019,
    quarters: [
      quarter('2019Q1', 2.1e8, 0.4e8),
      quarter('2019Q2', 3.4e8, 0.6e8),
      quarter('2019Q3', 3.2e8, 0.62e8),
      quarter('2019Q4', 5.42e8, 1.16e8),
    ],
    works: { value: 14.12e8 },
    procurement: { value: 2.78e8 },
    total: { value: 16.9e8 },
  };
  const draw = (input: Partial<TenderAmountsInput>) => tenderAmounts({ ...whole, ...input }, light);

  it('tells the whole and the largest part', () => {
    expect(draw({}).title).toBe('2019年成交额 16.9 亿元，工程占 84 %');
    expect(draw({ focus: 3 }).title).toBe('2019年四季度成交额 6.58 亿元，工程占 82 %');
  });
  it('says how far a running year goes', () => {
    const quarters = [...whole.quarters.slice(0, 2), quarter('2019Q3', null, null)];
    expect(draw({ quarters }).title).toContain('截至2019年二季度成交额');
  });
  it('has a twin with every input value in yuan', () => {
    const { rows } = draw({}).table;
    expect(rows[3]?.map(({ text }) => text)).toEqual([
      '2019年四季度',
      '542,000,000',
      '116,000,000',
    ]);
  });
  it('names the months of a quarter that is cut short', () => {
    const quarters = [quarter('2019Q1[2019-01-01/2019-02-28]', 1e8, 1e7)];
    expect(draw({ quarters }).table.rows[0]?.[0]?.text).toBe('2019年一季度（1-2月）');
  });
});

describe('the on-time rate of the hotline', () => {
  const month = (m: number, due: number | null, late = 0) => ({
    key: `2019-${String(m).padStart(2, '0')}`,
    due,
    onTime: due === null ? null : due - late,
    rate: due === null || due === 0 ? null : (due - late) / due,
  });
  const perfect: OnTimeRateInput = {
    year: 2019,
    months: [1, 2, 3].map((m) => month(m, 4000)),
    total: { value: 1, numerator: '12000', denominator: '12000' },
  };
  const title = (input: Partial<OnTimeRateInput>) =>
    onTimeRate({ ...perfect, ...input }, light).title;

  it('says that all were on time only when all were', () => {
    expect(title({})).toContain('12,000 件全部按期');
    const total = { value: 11999 / 12000, numerator: '11999', denominator: '12000' };
    expect(title({ total })).not.toContain('全部');
    expect(title({ total })).toContain('99.99 %');
  });
  it('holds a month against the one before it', () => {
    const months = [month(1, 1000, 14), month(2, 1000, 26)];
    expect(title({ months, focus: 1 })).toContain(
      '2月热线按期办结率 97.4 %，比上月低 1.2 个百分点',
    );
  });
  it('holds the year against what the caller names', () => {
    const total = { value: 0.97, numerator: '97', denominator: '100' };
    const previous = { label: '上年同期', rate: 0.982 };
    expect(title({ total, previous })).toContain('比上年同期低 1.2 个百分点');
  });
});

describe('the gain of villages', () => {
  const village = (label: string, value: number | null, suppressed = false) => ({
    ...{ label, value, households: 88, suppressed },
  });
  const whole: GainByVillageInput = {
    year: 2019,
    villages: [village('三垭村', 10300), village('七堰社区', 15200), village('茶栈村', 11200)],
    total: { value: 12000 },
    median: { value: 11200 },
  };
  const draw = (input: Partial<GainByVillageInput>) => gainByVillage({ ...whole, ...input }, light);

  it('names the one village that is behind, and counts several', () => {
    const one = [...whole.villages, village('二联村', 9599)];
    expect(draw({ villages: one }).title).toContain('二联村不足平均的八成');
    expect(draw({ villages: [...one, village('槐树村', 5)] }).title).toContain(
      '2 个村不足平均的八成',
    );
    expect(draw({ villages: [...whole.villages, village('二联村', 9600)] }).title).toContain(
      '八成以上',
    );
  });
  it('stands highest first, what is unknown last', () => {
    const { table } = draw({ villages: [village('马泥村', null), ...whole.villages] });
    expect(table.rows.map(([name]) => name?.text)).toEqual([
      ...['七堰社区', '茶栈村', '三垭村', '马泥村'],
    ]);
  });
  it('lets no withheld number out, wherever one looks', () => {
    const chart = draw({ villages: [...whole.villages, village('槐树村', 87654, true)] });
    expect(JSON.stringify(chart)).not.toContain('87654');
    expect(chart.table.rows.at(-1)?.map(({ text }) => text)).toEqual([
      '槐树村',
      '已隐去',
      '已隐去',
    ]);
    expect(chart.subtitle).toContain('不显示');
  });
});
