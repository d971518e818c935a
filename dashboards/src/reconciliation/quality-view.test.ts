import { parsePeriod } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { qualityView } from './quality-view.ts';
import type { ReconciliationAnswer } from './query.ts';
import { emptyAnswer, months } from './reconciliation-answer.fixture.ts';

const period = parsePeriod({ year: 2019 });
type Quality = ReconciliationAnswer['dataQuality'][number];
const quality = (subject: Quality['subject'], more: Partial<Quality> = {}): Quality => ({
  ...{ subject, dataFrom: '2019-01-01', dataThrough: '2019-12-31', lastBatch: null },
  origins: [{ origin: 'IMPORTED', rows: 75 }],
  ...more,
});
const first = (answer: Partial<ReconciliationAnswer>) =>
  qualityView({ ...emptyAnswer, ...answer }, period).rows[0];

test('records are told apart by where they come from; what is withheld counts in no share', () => {
  const { rows, title, isMadeUp } = qualityView(
    {
      ...emptyAnswer,
      dataQuality: [
        quality('HOUSEHOLDS', {
          origins: [
            { origin: 'IMPORTED', rows: 75 },
            { origin: 'ENTERED', rows: null },
            { origin: 'SIMULATED', rows: 25 },
          ],
        }),
      ],
    },
    period,
  );
  expect(rows[0]?.rows).toBe(100);
  expect(rows[0]?.origins.map(({ text, share }) => [text, share])).toEqual([
    ['导入 75.0 %', 0.75],
    ['录入 已隐去', null],
    ['模拟明细 25.0 %', 0.25],
  ]);
  expect(title).toBe('现有明细 100 条，其中模拟明细占 25.0 %');
  expect(isMadeUp).toBe(true);
});

test('a subject whose records end before those of another is behind', () => {
  const { rows } = qualityView(
    {
      ...emptyAnswer,
      dataQuality: [quality('HOTLINE', { dataThrough: '2019-12-21' }), quality('FUNDS')],
    },
    period,
  );
  expect(rows.map(({ reach }) => reach?.behind)).toEqual([10, 0]);
});

test('what records lack leads to them, under the same period', () => {
  const row = first({
    dataQuality: [quality('HOTLINE')],
    hotline: { metrics: { withoutDue: { value: 12 } }, table: months('orders', [3, 2]) },
  });
  expect(row?.lacks).toEqual([
    {
      ...{ id: 'withoutDue', text: '无办理时限 12 件' },
      to: { path: '/hotline', query: { period: '2019', show: 'records:HOTLINE:withoutDue' } },
    },
  ]);
});

test('a month that the records reach and that has none is a gap; one that they do not reach is none', () => {
  const row = first({
    dataQuality: [quality('SERVICE_HALL')],
    serviceHall: {
      metrics: { withoutDue: { value: 0 } },
      table: months('accepted', [0, 4, 0, null]),
    },
  });
  expect(row?.lacks.map(({ text }) => text)).toEqual(['2 个月没有记录：1月、3月']);
});

test('of a year that the records do not reach, and of a subject without checks, nothing is claimed', () => {
  const beyond = {
    metrics: { withoutDue: { value: null } },
    table: months('orders', [null, null]),
  };
  expect(first({ dataQuality: [quality('HOTLINE')], hotline: beyond })?.isChecked).toBe(false);
  expect(first({ dataQuality: [quality('FUNDS')] })?.isChecked).toBe(false);
  expect(first({ dataQuality: [quality('HOTLINE')] })).toMatchObject({
    ...{ isChecked: true, lacks: [] },
  });
});
