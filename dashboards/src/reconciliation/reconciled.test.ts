import { expect, test } from 'vitest';
import { agrees, bySubject, tally } from './reconciled.ts';
import { subjectLabel } from './subjects.ts';

test('a figure agrees when it matches, or differs by less than its printed digits', () => {
  expect(agrees('MATCHES') && agrees('WITHIN_ROUNDING')).toBe(true);
  expect(agrees('UNEXPLAINED') || agrees('NO_RECORDS') || agrees('RULE')).toBe(false);
});

test('every figure is counted once', () => {
  const items = (['MATCHES', 'RULE', 'NO_RECORDS', 'WITHIN_ROUNDING'] as const).map((state) => ({
    state,
  }));
  expect(tally(items)).toEqual({ all: 4, agreed: 2, rules: 1, waiting: 1, open: 0 });
});

test('groups keep every item and stand in the order of the boards', () => {
  const groups = bySubject(['new', 'industry', 'hotline', 'hotline'], (subject) => subject);
  expect(groups.map(({ label, items }) => [label, items.length])).toEqual([
    ['12345 热线', 2],
    ['产业发展', 1],
    ['new', 1],
  ]);
});

test('a subject without a name is shown under its own', () => {
  expect(subjectLabel('unknown')).toBe('unknown');
});
