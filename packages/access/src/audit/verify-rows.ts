import { CHAIN_START, hashOf } from './hash-of.ts';
import type { StoredRow } from './read-chain.ts';
import type { ChainPlace } from './record-event.ts';

/**
 * What is wrong with a log, and with which rows:
 * - `changed`: the row is not what its hash was made of;
 * - `unlinked`: it does not follow on the row before, one of the two was put in the other's place;
 * - `missing`: rows between others are gone;
 * - `unsealed`: rows at the beginning are gone, and no pruning says that it took them out;
 * - `cut`: rows at the end are gone, up to one that is known to have been there;
 * - `replaced`: the row is another one than it was when it was anchored.
 */
export type FaultKind = 'changed' | 'unlinked' | 'missing' | 'unsealed' | 'cut' | 'replaced';

export interface ChainFault {
  readonly kind: FaultKind;
  /** The first and the last row that it is about. */
  readonly from: number;
  readonly to: number;
}

export interface Verification {
  readonly isSound: boolean;
  /** How many rows were looked at. */
  readonly rows: number;
  /** Up to where the log was read; null where it is empty. */
  readonly through: ChainPlace | null;
  /** The first hundred. */
  readonly faults: readonly ChainFault[];
}

const MOST_FAULTS = 100;

/** What is known of a log besides its rows. */
export interface KnownEnds {
  /** Where the log itself says that it ends; null for rows that stand alone, as in a file. */
  readonly head: ChainPlace | null;
  /** What was written down elsewhere. */
  readonly anchors: readonly ChainPlace[];
}

/** Reads a log from its first row on and tells what is wrong with it. */
export async function verifyRows(
  rows: AsyncIterable<StoredRow>,
  { head, anchors }: KnownEnds,
): Promise<Verification> {
  const faults: ChainFault[] = [];
  const note = (kind: FaultKind, from: number, to = from) => {
    if (faults.length < MOST_FAULTS) faults.push({ kind, from, to });
  };
  const sealed = new Set<string>();
  let first: StoredRow | null = null;
  let last: StoredRow | null = null;
  let count = 0;
  for await (const row of rows) {
    const { sequence, hash } = row;
    if (!last) first = row;
    else if (sequence !== last.sequence + 1) note('missing', last.sequence + 1, sequence - 1);
    else if (row.previousHash !== last.hash) note('unlinked', sequence);
    if (hashOf(row) !== hash) note('changed', sequence);
    else if (row.event === 'pruned') sealed.add(sealOf(row.details));
    const anchor = anchors.find((one) => one.sequence === sequence);
    if (anchor && anchor.hash !== hash) note('replaced', sequence);
    count += 1;
    last = row;
  }
  const through = last && { sequence: last.sequence, hash: last.hash };
  if (first && !beginsWell(first, sealed)) {
    if (first.sequence > 1) note('unsealed', 1, first.sequence - 1);
    else note('unlinked', first.sequence);
  }
  const end = through?.sequence ?? 0;
  const known = Math.max(head?.sequence ?? 0, ...anchors.map(({ sequence }) => sequence));
  if (known > end) note('cut', end + 1, known);
  else if (head && through && !isSame(head, through)) note('replaced', end);
  return { isSound: faults.length === 0, rows: count, through, faults };
}

const isSame = (one: ChainPlace, other: ChainPlace): boolean =>
  one.sequence === other.sequence && one.hash === other.hash;

/** Whether nothing is before a row, or what was before was taken out by a pruning. */
const beginsWell = ({ sequence, previousHash }: StoredRow, sealed: ReadonlySet<string>): boolean =>
  sequence === 1
    ? previousHash === CHAIN_START
    : sealed.has(JSON.stringify([sequence - 1, previousHash]));

/** Up to which row a pruning took out what was before, and the hash of that row. */
function sealOf(details: string): string {
  const { through, hash } = JSON.parse(details) as Readonly<Record<string, unknown>>;
  return JSON.stringify([through, hash]);
}
