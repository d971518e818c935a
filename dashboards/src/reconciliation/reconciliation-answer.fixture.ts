import type { ColumnsFragment } from '@minxin/boards';
import type { ReconciliationAnswer } from './query.ts';
import type { ReconciledState } from './reconciled.ts';
import type { Row } from './view.ts';

/** A printed figure in a state. */
export const row = (id: string, subject: string, state: ReconciledState): Row => ({
  published: {
    ...{ id, subject, label: id, text: '1', value: '1', areaName: '', source: '', locator: '' },
  },
  computed: { value: 1 },
  computedText: '1',
  ...{ state, explanation: '', reading: null },
});

const column = (id: string, values: ColumnsFragment['columns'][number]['values']) => ({
  ...{ id, kind: 'METRIC' as const, label: id, unit: null, values, suppressed: [] },
});

/** A metric of the months of 2019. */
export const months = (metric: string, counts: readonly (number | null)[]): ColumnsFragment => ({
  rowCount: counts.length,
  columns: [
    column(
      'period',
      counts.map((_, place) => `2019-${`${place + 1}`.padStart(2, '0')}`),
    ),
    column(metric, counts),
  ],
});

/** An answer where nothing lacks and nothing was printed. */
export const emptyAnswer: ReconciliationAnswer = {
  ...{ reconciliation: [], before: [], published: [], dataQuality: [] },
  serviceHall: { metrics: { withoutDue: { value: 0 } }, table: months('accepted', [3, 4]) },
  tendering: { metrics: { savingExcluded: { value: 0 } }, table: months('count', [1, 1]) },
  hotline: { metrics: { withoutDue: { value: 0 } }, table: months('orders', [2, 2]) },
};
