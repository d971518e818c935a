import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths, ROOM, shared, sideBySide, sum } from './column-widths.ts';

const cell = (text: string) => ({ text, value: text });

it('asks for whole numbers, and for texts that may be broken', () => {
  const table = {
    columns: [
      { key: 'unit', label: '单位', numeric: false },
      { key: 'amount', label: '金额', numeric: true },
    ],
    rows: [[cell('安康市汉滨区住房和城乡建设管理局'), cell('1,412,000,000.50')]],
  };
  expect(columnWidths(table, ['单位', '金额（元）'])).toEqual([
    { least: 16, most: 34 },
    { least: 18, most: 18 },
  ]);
});

it('breaks texts before it breaks the table', () => {
  const texts = Array.from({ length: 4 }, () => ({ least: 16, most: 40 }));
  expect(sideBySide(texts)).toEqual([[0, 1, 2, 3]]);
  expect(shared(texts)).toEqual([24, 24, 24, 24]);
});

it('repeats the first column before those that follow, loses none, and fits', () => {
  const width = fc.record({ least: fc.integer({ min: 7, max: 46 }), more: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(width, { minLength: 1, maxLength: 40 }), (columns) => {
      const widths = columns.map(({ least, more }) => ({ least, most: least + more }));
      const groups = sideBySide(widths);
      expect(groups.flatMap((group, at) => (at === 0 ? group : group.slice(1)))).toEqual(
        widths.map((_, at) => at),
      );
      for (const group of groups) {
        expect(group[0]).toBe(0);
        expect(sum(shared(group.flatMap((at) => widths[at] ?? [])))).toBeLessThanOrEqual(
          ROOM + 1e-9,
        );
      }
    }),
  );
});
