import { paragraphText, subjectParagraphs } from '@minxin/commentary';
import { expect, it } from 'vitest';
import type { FrozenCut, FrozenFigure, FrozenRow, FrozenSubject } from '../freeze/frozen.ts';
import { proseOf } from './prose.ts';

const words = (zh: string, en = zh) => ({ zh, en });
const NOTHING = { base: null, absolute: null, percent: null, points: null, partial: false };

const figure = (metric: string, label: string, value: number, rest: Partial<FrozenFigure> = {}) =>
  ({
    ...{ reference: `hotline.${metric}@2020-02`, metric, label: words(label), unit: 'ORDER' },
    ...{ direction: 'NEUTRAL', additive: true, period: '2020-02', asOf: '', version: null },
    definition: { description: words(''), formula: words(''), source: words('') },
    ...{ value, exact: `${value}`, numerator: null, denominator: null, parts: null, state: 'OK' },
    ...{ target: null, acrossFestival: null, simulated: false, rows: [] },
    changes: {
      yearAgo: { ...NOTHING, basePeriod: '2019-02' },
      previous: { ...NOTHING, basePeriod: '2020-01' },
    },
    ...rest,
  }) satisfies FrozenFigure;

const row = (label: string, value: number, daysLate: number | null = null): FrozenRow => ({
  ...{ key: label, label: words(label), value, numerator: null, denominator: null },
  ...{ state: 'OK', daysLate },
});

const cut = (metric: string, tells: FrozenCut['tells'], rows: readonly FrozenRow[]): FrozenCut => ({
  ...{ reference: `hotline.${metric}@2020-02/UNIT`, metric, tells, rows, base: null },
  dimension: { id: 'UNIT', label: words('单位', 'Unit') },
});

const told = (figures: readonly FrozenFigure[], cuts: readonly FrozenCut[] = []) => {
  const subject: FrozenSubject = {
    ...{ subject: 'hotline', label: words('12345 热线'), dataThrough: '2020-12-31' },
    ...{ simulated: false, figures, cuts },
  };
  return subjectParagraphs(proseOf(subject, '2020-02', 'zh'), 'zh').map(paragraphText);
};

it('takes January and February together where the Spring Festival moved between them', () => {
  const yearAgo = { ...NOTHING, base: 900, absolute: -80, percent: -8.9, basePeriod: '2019-02' };
  const both = {
    ...yearAgo,
    base: 1900,
    absolute: 57,
    percent: 3,
    basePeriod: '2019-01-01/2019-02-28',
  };
  const orders = figure('orders', '工单量', 820, {
    changes: { yearAgo, previous: { ...NOTHING, basePeriod: '2020-01' } },
    acrossFestival: {
      ...{ reference: 'hotline.orders@2020-01-01/2020-02-29', value: 1957, exact: '1957' },
      ...{ numerator: null, denominator: null, state: 'OK', yearAgo: both },
    },
  });
  expect(told([orders])).toEqual([
    '2020年2月，工单量 820 件，1-2月合并 1,957 件，同比增长 3 %（春节错月）。',
  ]);
});

it('calls the parts of a rate by their names', () => {
  const rate = figure('onTimeRate', '按期办结率', 0.975, {
    ...{ unit: 'RATIO', numerator: '1170', denominator: '1200', exact: null },
    parts: { unit: 'ORDER', numerator: words('按期'), denominator: words('应办结') },
  });
  expect(told([rate])).toEqual([
    '2020年2月，按期办结率 97.5 %（应办结 1,200 件，按期 1,170 件）。',
  ]);
});

it('names the owners of what is late, and by how long the oldest is', () => {
  const late = figure('openOverdue', '逾期未结', 6);
  const owners = cut('openOverdue', 'LATE', [
    row('住建局', 4, 12),
    row('城管局', 2, 3),
    row('水利局', 0),
  ]);
  expect(told([late], [owners]).at(-1)).toBe(
    '截至2月29日，逾期未结 6 件，涉及 2 个单位：住建局 4 件，最长 12 个工作日；城管局 2 件，最长 3 个工作日。',
  );
});

it('says who moved the whole, those who had nothing a year before or have nothing now among them', () => {
  const orders = figure('orders', '工单量', 360);
  const moved = {
    ...cut('orders', 'MOVE', [row('住建局', 320), row('新设局', 40)]),
    base: { period: '2019-02', rows: [row('住建局', 260), row('撤销局', 10)] },
  };
  expect(told([orders], [moved]).at(-1)).toContain(
    '工单量比上年同期增加 90 件，其中住建局由 260 件增至 320 件，占净增量的 67 %',
  );
});
