import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WallCard, wallPlaces } from './wall-places.ts';

const card = (span: number, tall = false): WallCard => ({ span, tall });

test('what is tall stands at the right of the first card, and the rest fills up', () => {
  const [volume, todo, amounts, onTime, gain] = wallPlaces([
    ...[card(8), card(4, true), card(4), card(4), card(4)],
  ]);
  expect(volume).toEqual({ row: 1, column: 1, rows: 1, span: 8 });
  expect(todo).toEqual({ row: 1, column: 9, rows: 2, span: 4 });
  expect([amounts?.row, amounts?.column, onTime?.column]).toEqual([2, 1, 5]);
  expect(gain).toEqual({ row: 3, column: 1, rows: 2, span: 12 });
});

test('no card stands on two screens, over another, or nowhere', () => {
  const cards = fc.array(
    fc.record({ span: fc.constantFrom(3, 4, 5, 6, 7, 8, 12), tall: fc.boolean() }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(cards, (all) => {
      const places = wallPlaces(all);
      expect(places).toHaveLength(all.length);
      const cells = places.flatMap(({ row, column, rows, span }) => {
        expect(rows === 1 || row % 2 === 1).toBe(true);
        expect(column + span - 1).toBeLessThanOrEqual(12);
        return Array.from({ length: rows * span }, (_, at) =>
          [row + Math.floor(at / span), column + (at % span)].join(),
        );
      });
      expect(new Set(cells).size).toBe(cells.length);
    }),
  );
});
