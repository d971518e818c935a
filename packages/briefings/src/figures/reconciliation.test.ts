import type { PublishedFigure, Reconciliation } from '@minxin/metrics';
import { describe, expect, it } from 'vitest';
import { count } from '../testing/values.ts';
import { reconciliationRows, withoutRecords } from './reconciliation.ts';

const published = (figure: Partial<PublishedFigure>): PublishedFigure => ({
  ...{ districtCode: '610902', batchId: 1, sourceRow: 1, origin: 'published', role: 'yardstick' },
  ...{ id: 'X', subject: 'tendering', metric: 'works_amount', value: '1412000000', unit: 'CNY' },
  ...{ periodFrom: '2019-01-01', periodTo: '2019-12-31', areaCode: '610902', areaName: '汉滨区' },
  ...{ qualifier: 'rounded_1e6', source: 'report.txt', locator: '1', note: '' },
  ...figure,
});
const item = (
  figure: Partial<PublishedFigure>,
  computed: number | null,
  rest: Partial<Reconciliation>,
): Reconciliation => ({
  published: published(figure),
  computed: {
    ...count(computed, 'cny'),
    metricId: 'amount',
    target: null,
    change: () => Promise.reject(new Error('no change was asked for')),
    passport: () => Promise.reject(new Error('no passport was asked for')),
  },
  state: 'WITHIN_ROUNDING',
  explanation: '差 -430000.28',
  reading: null,
  ...rest,
});
const works = item({ id: 'TD-02' }, 1_411_569_999.72, {});
const other = item({ id: 'XX-01', subject: 'elsewhere' }, null, {
  computed: null,
  state: 'NO_RECORDS',
});

describe('the reconciliation on paper', () => {
  it('names the metric and the part that the figure was printed for', () => {
    expect(reconciliationRows([works])).toEqual([
      {
        id: 'TD-02',
        label: '成交额（工程招标）',
        published: { text: '14.12 亿元', detail: '1,412,000,000' },
        computed: { text: '14.12 亿元', detail: '1,411,569,999.72' },
        verdict: '舍入内一致',
        explained: true,
        explanation: '差 -430000.28',
      },
    ]);
  });
  it('leaves subjects without records to a count', () => {
    expect(reconciliationRows([other, works]).map(({ id }) => id)).toEqual(['TD-02']);
    expect(withoutRecords([other, works])).toBe(1);
  });
  it('marks what nobody can explain', () => {
    const [row] = reconciliationRows([{ ...works, state: 'UNEXPLAINED' }]);
    expect(row).toMatchObject({ verdict: '待查', explained: false });
  });
  it('needs no words for an equal pair', () => {
    const equal = item({ id: 'TD-02' }, 1_412_000_000, { state: 'MATCHES', explanation: '一致' });
    expect(reconciliationRows([equal])[0]?.explanation).toBe('');
  });
  it('shows a figure of a kept subject that no metric answers', () => {
    const [row] = reconciliationRows([{ ...works, computed: null, state: 'NO_RECORDS' }]);
    expect(row).toMatchObject({
      label: '工程中标额',
      computed: { text: '—' },
      verdict: '尚无明细',
    });
  });
});
