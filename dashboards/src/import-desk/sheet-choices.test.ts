import { expect, test } from 'vitest';
import { withSheet } from './sheet-choices.ts';

test('a sheet is of the kind that was told last, or of none that was told', () => {
  const first = withSheet([], '三月', 'HotlineOrder');
  const both = withSheet(first, '单位', 'HotlineUnit');
  expect(withSheet(both, '三月', 'ServiceCase')).toEqual([
    { sheet: '单位', kind: 'HotlineUnit' },
    { sheet: '三月', kind: 'ServiceCase' },
  ]);
  expect(withSheet(both, '单位', null)).toEqual(first);
});
