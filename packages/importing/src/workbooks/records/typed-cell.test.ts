import type { ValueType } from '@minxin/records';
import { expect, it } from 'vitest';
import { typedCell } from './typed-cell.ts';

const column = (type: ValueType) => ({ header: '列', type, text: String });

it.each<[ValueType, unknown, unknown]>([
  ['int', 7, 7],
  ['money', 34307n, 343.07],
  ['decimal', '12.50', 12.5],
  ['date', '2019-03-05', new Date('2019-03-05T00:00:00Z')],
  // By the clock of the district, eight hours ahead: a sheet knows no zones.
  ['instant', new Date('2019-03-04T16:30:00Z'), new Date('2019-03-05T00:30:00Z')],
  ['text', '=1+1', '=1+1'],
  ['text', '', null],
  ['enum', null, null],
])('a cell of the type %s from %s is %s', (type, value, cell) => {
  expect(typedCell(column(type), value)).toEqual(cell);
});
