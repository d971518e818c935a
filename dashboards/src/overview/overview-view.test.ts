import { expect, test } from 'vitest';
import type { ReconciledItem } from '../reconciliation/reconciled.ts';
import { answer } from './overview-answer.fixture.ts';
import { overviewView } from './overview-view.ts';
import { reconciledYear } from './reconciled-year.ts';

const item = (id: string, subject: string, computed: number | null): ReconciledItem => ({
  published: { id, subject, label: '服务窗口', text: '', value: '1' },
  computed: computed === null ? null : { value: computed },
  computedText: computed === null ? null : `${computed} 个`,
  state: computed === null ? 'NO_RECORDS' : 'MATCHES',
  explanation: '',
});

test('a past year ends on its last day, a running one where its records end', () => {
  expect(overviewView(answer(), 2019).dataThrough).toBe('2019-12-31');
  expect(overviewView(answer(), 2021).dataThrough).toBe('2020-12-31');
});

test('one subject with made-up records marks the page', () => {
  expect(overviewView(answer(), 2019).simulated).toBe(true);
});

test('the card lists the figures of its own subjects and counts the others', () => {
  const own = [item('A', 'hotline', 1), item('B', 'hotline', null), item('C', 'industry', 2)];
  const { year, items, counts, others } = reconciledYear(2019, own, []);
  expect(year).toBe(2019);
  expect(items.map(({ published }) => published.id)).toEqual(['A', 'B']);
  expect(counts).toMatchObject({ all: 3, agreed: 2, waiting: 1 });
  expect(others).toMatchObject({ all: 1, agreed: 1 });
});

test('a year without printed figures shows those of the year before', () => {
  expect(reconciledYear(2020, [], [item('A', 'hotline', 1)])).toMatchObject({ year: 2019 });
  expect(reconciledYear(2021, [], [])).toMatchObject({ year: 2020, items: [], counts: { all: 0 } });
});
