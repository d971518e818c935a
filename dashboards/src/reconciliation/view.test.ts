import { parsePeriod } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { emptyAnswer, row } from './reconciliation-answer.fixture.ts';
import { periodText, reconciliationView } from './view.ts';

const period = parsePeriod({ year: 2020 });
const own = [row('SH-01', 'service-hall', 'MATCHES'), row('DS-05', 'distribution', 'UNEXPLAINED')];

test('the figures of the year are counted, and those that do not agree come first', () => {
  const { figures } = reconciliationView({ ...emptyAnswer, reconciliation: own }, period);
  expect(figures?.year).toBe('2020');
  expect(figures?.counts).toMatchObject({ all: 2, agreed: 1, open: 1 });
  expect(figures?.gaps.map(({ published }) => published.id)).toEqual(['DS-05']);
});

test('a year without printed figures shows those of the year before, under their own year', () => {
  const { year, figures } = reconciliationView({ ...emptyAnswer, before: own }, period);
  expect([year, figures?.year]).toEqual(['2020', '2019']);
});

test('where neither has any, the years that do are told, latest first; context does not count', () => {
  const printed = (id: string, role: 'YARDSTICK' | 'CONTEXT', periodTo: string) => ({
    ...{ id, role, subject: 'hotline', label: '', periodFrom: periodTo, periodTo },
    ...{ areaName: '', text: '', value: '1', source: '', note: '' },
  });
  const published = [
    printed('1', 'YARDSTICK', '2016-12-31'),
    printed('2', 'YARDSTICK', '2018-06-30'),
    printed('3', 'CONTEXT', '2022-12-31'),
  ];
  const view = reconciliationView({ ...emptyAnswer, published }, period);
  expect(view.figures).toBeUndefined();
  expect(view.printedYears).toEqual(['2018', '2016']);
  expect(view.context.map(({ id }) => id)).toEqual(['3']);
});

test('a year is written as a year', () => {
  expect(periodText({ periodFrom: '2019-01-01', periodTo: '2019-12-31' })).toBe('2019');
  expect(periodText({ periodFrom: '2019-12-31', periodTo: '2019-12-31' })).toBe('2019-12-31');
  expect(periodText({ periodFrom: '2021-06-01', periodTo: '2021-06-30' })).toBe(
    '2021-06-01 至 2021-06-30',
  );
});
