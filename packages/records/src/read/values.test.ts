import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../definition/column.ts';
import { RECORD_KINDS } from '../subjects/index.ts';
import { fenOf, stored, yuanOf } from './values.ts';

describe('money', () => {
  it('goes from fen to yuan and back without losing one', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen);
      }),
    );
  });

  it.each([
    ['12', 1_200n],
    ['12.5', 1_250n],
    [' 0.07 ', 7n],
    ['-3.10', -310n],
    ['1.230', 123n],
    ['1.234', undefined],
    ['1,000', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j is %s fen', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
  });
});

describe('an area', () => {
  const area = RECORD_KINDS.filter(({ type }) => type === 'PlantedArea')
    .flatMap(columnsOf)
    .find(({ name }) => name === 'mu');

  it.each([
    ['1.25', '1.25'],
    ['1.250', '1.250'],
    ['12', '12'],
    ['1.005', undefined],
    ['1e3', undefined],
    ['.5', undefined],
  ])('%j is kept as %j: no digit is rounded away unasked', (given, kept) => {
    expect(area && stored(area, given)).toBe(kept);
  });
});
