import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownSums, singledOut } from '../testing/linear-attack.ts';
import { Atoms, type CountedCell, cellKey } from './atoms.ts';
import { FEWEST } from './merge-small.ts';

/** What cannot be told apart any further: a village's rows of a plan's year, by when they were paid. */
interface Part {
  readonly village: string;
  readonly year: number;
  readonly paid: number | null;
  readonly units: number;
}

const keysOf = (village: string) => [village, village.slice(0, 1)];

/** As the database counts them: all of a year, those with and without a payment, and by both years. */
function counted(parts: readonly Part[]): readonly CountedCell[] {
  const rows = new Map<string, CountedCell>();
  const add = (cell: CountedCell) => {
    const key = JSON.stringify([cell.level, cell.keys, cell.year, cell.class]);
    const units = (rows.get(key)?.units ?? 0) + cell.units;
    rows.set(key, { ...cell, units });
  };
  for (const { village, year, paid, units } of parts) {
    if (units === 0) continue;
    const keys = keysOf(village);
    const isPaid = paid === null ? '0' : '1';
    add({ level: 'rows', keys, year, class: '', units });
    add({ level: 'rules', keys, year, class: isPaid, units });
    add({ level: 'times', keys, year: null, class: `${year} ${paid} ${isPaid}`, units });
  }
  return [...rows.values()];
}

const YEARS = [2019, 2020];

/** Every sum that may be shown: over each atom that is not sealed, at each level. */
function shown(parts: readonly Part[]): KnownSums {
  const atoms = new Atoms(counted(parts));
  const known = new KnownSums();
  const tell = (cells: readonly string[], counts: (part: Part) => boolean) =>
    known.add(
      parts.map((part) => (cells.includes(cellKey(keysOf(part.village))) && counts(part) ? 1 : 0)),
    );
  for (const year of YEARS) {
    const open = (level: 'rows' | 'rules' | 'times') =>
      [...new Set(atoms.in(level, year).values())].filter(({ sealed }) => !sealed);
    for (const { cells } of open('rows')) tell(cells, (part) => part.year === year);
    for (const { cells } of open('rules'))
      tell(cells, (part) => part.year === year && part.paid !== null);
    for (const { cells } of open('times')) tell(cells, (part) => part.paid === year);
  }
  return known;
}

const size = fc.oneof(fc.constantFrom(5, 6, 9), fc.integer({ min: 1, max: 9 }), fc.constant(0));

const arbitraryParts = fc
  .tuple(
    fc.constantFrom(['Ta', 'Tb', 'Tc'], ['Ta', 'Tb', 'Uc', 'Ud']),
    fc.array(size, { minLength: 24, maxLength: 24 }),
  )
  .map(([villages, sizes]) =>
    villages
      .flatMap((village) =>
        YEARS.flatMap((year) => [null, ...YEARS].map((paid) => ({ village, year, paid }))),
      )
      .map((part, p) => ({ ...part, units: sizes[p] ?? 0 })),
  )
  .filter((parts) => parts.filter(({ units }) => units === 0).length <= 6);

describe('atoms', () => {
  it('let nobody work out fewer than five, by any sums of plans, of the settled and of payments', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const units = parts.map((part) => part.units);
        expect(singledOut(shown(parts), units, FEWEST)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('keep what a finer level keeps together', () => {
    fc.assert(
      fc.property(arbitraryParts, (parts) => {
        const atoms = new Atoms(counted(parts));
        for (const year of YEARS) {
          for (const [finer, coarser] of [
            ['rows', 'rules'],
            ['rules', 'times'],
          ] as const) {
            for (const { cells } of atoms.in(finer, year).values()) {
              const above = new Set(cells.map((cell) => atoms.in(coarser, year).get(cell)));
              const isSealed = [...above].every((atom) => atom?.sealed);
              expect(above.size === 1 || isSealed).toBe(true);
            }
          }
        }
      }),
    );
  });

  it('leave a year alone where only another is small', () => {
    const parts = [
      { village: 'Ta', year: 2019, paid: null, units: 3 },
      { village: 'Tb', year: 2019, paid: null, units: 9 },
      { village: 'Ta', year: 2020, paid: null, units: 8 },
      { village: 'Tb', year: 2020, paid: null, units: 9 },
    ];
    const atoms = new Atoms(counted(parts));
    const together = (year: number) =>
      atoms.in('rows', year).get(cellKey(keysOf('Ta')))?.cells.length;
    expect([together(2019), together(2020)]).toEqual([2, 1]);
  });

  it('hide what was paid where a few late payments would follow from it', () => {
    const parts = [
      { village: 'Ta', year: 2019, paid: 2019, units: 30 },
      { village: 'Ta', year: 2019, paid: 2020, units: 2 },
      { village: 'Tb', year: 2019, paid: 2019, units: 20 },
    ];
    const atoms = new Atoms(counted(parts));
    const sealed = (level: 'rows' | 'rules' | 'times', village: string) =>
      atoms.in(level, 2019).get(cellKey(keysOf(village)))?.sealed;
    expect([sealed('rows', 'Ta'), sealed('rules', 'Ta')]).toEqual([false, false]);
    expect([sealed('times', 'Ta'), sealed('times', 'Tb')]).toEqual([true, false]);
  });
});
