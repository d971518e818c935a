import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Countable, FEWEST, mergeSmall, totals } from './merge-small.ts';

const cell = (key: string, counts: Record<string, number>, parent = 'T'): Countable => ({
  ...{ key, parent },
  counts: new Map(Object.entries(counts)),
});

const merged = (cells: readonly Countable[]) => {
  const { groups, sealed } = mergeSmall(cells);
  const keys = (members: readonly Countable[]) => members.map(({ key }) => key).sort();
  return { groups: groups.map((group) => keys(group).join('')).sort(), sealed: keys(sealed) };
};

describe('mergeSmall', () => {
  it.each([
    [
      'leaves cells of five and more alone',
      [
        ['A', 5],
        ['B', 9],
      ],
      ['A', 'B'],
    ],
    [
      'hides a second cell with the small one',
      [
        ['A', 3],
        ['B', 9],
        ['C', 7],
      ],
      ['AC', 'B'],
    ],
    [
      'joins small cells with each other first',
      [
        ['A', 3],
        ['B', 2],
        ['C', 7],
      ],
      ['AB', 'C'],
    ],
    [
      'adds the smallest sibling to too few',
      [
        ['A', 1],
        ['B', 2],
        ['C', 7],
        ['D', 6],
      ],
      ['ABD', 'C'],
    ],
    [
      'breaks ties by key',
      [
        ['A', 1],
        ['C', 6],
        ['B', 6],
      ],
      ['AB', 'C'],
    ],
    [
      'does not open a merged group for another',
      [
        ['A', 2],
        ['B', 3],
        ['C', 4],
        ['D', 5],
      ],
      ['ABC', 'D'],
    ],
  ] as const)('%s', (_, sizes, groups) => {
    const cells = sizes.map(([key, n]) => cell(key, { all: n }));
    expect(merged(cells)).toEqual({ groups, sealed: [] });
  });

  it('shows a class that a cell has none of, and hides what all but a few are in', () => {
    const cells = [
      cell('A', { fell: 0, rose: 9 }),
      cell('B', { fell: 6, rose: 2 }),
      cell('C', { fell: 0, rose: 8 }),
      cell('D', { fell: 7, rose: 7 }),
    ];
    expect(merged(cells)).toEqual({ groups: ['A', 'BC', 'D'], sealed: [] });
  });

  it('takes from the next town what a town with too few lacks', () => {
    const cells = [
      cell('A', { all: 1 }, 'T'),
      cell('B', { all: 2 }, 'T'),
      cell('C', { all: 8 }, 'U'),
      cell('D', { all: 6 }, 'U'),
    ];
    expect(merged(cells)).toEqual({ groups: ['ABD', 'C'], sealed: [] });
  });

  it('seals what there are too few of in all', () => {
    const cells = [cell('A', { fell: 3, rose: 9 }), cell('B', { rose: 9 }), cell('C', { fell: 1 })];
    expect(merged(cells)).toEqual({ groups: ['B'], sealed: ['A', 'C'] });
  });

  const arbitraryCells = fc
    .array(
      fc.record({
        parent: fc.constantFrom('T', 'U', 'V'),
        one: fc.oneof(fc.constant(0), fc.nat(12)),
        other: fc.oneof(fc.constant(0), fc.nat(12)),
      }),
      { maxLength: 14 },
    )
    .map((rows) =>
      rows.map(({ parent, one, other }, r) =>
        cell(String.fromCharCode(65 + r), { one, other }, parent),
      ),
    );
  const isEnough = (n: number) => n === 0 || n >= FEWEST;

  it('puts every cell into one group of enough, or seals it where nothing can help', () => {
    fc.assert(
      fc.property(arbitraryCells, (cells) => {
        const { groups, sealed } = mergeSmall(cells);
        expect([...groups.flat(), ...sealed].map(({ key }) => key).sort()).toEqual(
          cells.map(({ key }) => key).sort(),
        );
        for (const group of groups) {
          expect([...totals(group).values()].every(isEnough)).toBe(true);
        }
        const isNeeded = [...totals(cells).values()].some((n) => !isEnough(n));
        expect(sealed.length > 0).toBe(isNeeded);
      }),
    );
  });

  it('does not depend on the order of the cells', () => {
    fc.assert(
      fc.property(
        arbitraryCells.chain((cells) =>
          fc.tuple(
            fc.constant(cells),
            fc.shuffledSubarray(cells, { minLength: cells.length, maxLength: cells.length }),
          ),
        ),
        ([cells, shuffled]) => {
          expect(merged(shuffled)).toEqual(merged(cells));
        },
      ),
    );
  });
});
