import type { suppliers } from '@minxin/database';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Made } from '../writing/made.ts';
import type { Kind } from './kinds.ts';

export type Supplier = Made<typeof suppliers>;

const COUNTS: Readonly<Record<Kind, number>> = { works: 36, procurement: 64 };
/** A few suppliers win often (Zipf). */
const TAIL = 0.7;

/** Plainly made-up names: no company is meant. Builders come first, then sellers. */
export const SUPPLIERS: readonly Supplier[] = Array.from(
  { length: COUNTS.works + COUNTS.procurement },
  (_, position) => {
    const number = String(position + 1).padStart(3, '0');
    return { code: `SIM-S${number}`, name: `模拟供应商 ${number}` };
  },
);

/** Those that bid for a kind. */
export const suppliersOf = (kind: Kind): readonly Supplier[] =>
  kind === 'works' ? SUPPLIERS.slice(0, COUNTS.works) : SUPPLIERS.slice(COUNTS.works);

/** Draws of the winner by kind. */
export const winnerOf: Readonly<Record<Kind, (random: Random) => Supplier>> = {
  works: weightedPick(ranked(suppliersOf('works'))),
  procurement: weightedPick(ranked(suppliersOf('procurement'))),
};

function ranked(list: readonly Supplier[]) {
  return list.map((supplier, rank) => [supplier, 1 / (rank + 1) ** TAIL] as const);
}
