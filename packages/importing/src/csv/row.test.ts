import { expect, test } from 'vitest';
import { Row } from './row.ts';

const row = (cell: string) => new Row('figures.csv', 7, { value: cell });

test('a decimal keeps every digit', () => {
  expect(row('0.9860').decimal('value')).toBe('0.9860');
  expect(row('-12').decimal('value')).toBe('-12');
});

test.each(['1,412', '1e6', '十二', '.5', '1.', ''])('"%s" is no decimal', (cell) => {
  expect(() => row(cell).decimal('value')).toThrow(/^figures.csv, row 7, column value: /);
});

test('a day must exist', () => {
  expect(row('2020-02-29').day('value')).toBe('2020-02-29');
  expect(() => row('2019-02-29').day('value')).toThrow(/Write it like 2019-12-31/);
});
