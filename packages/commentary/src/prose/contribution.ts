import { decimalText, subtract } from '../numbers/decimal.ts';
import { exactSum } from './exact-sum.ts';
import { isWithheld, known } from './known.ts';
import type { ProseCut, ProseRow } from './prose-subject.ts';

/** An owner with its value now and before; without one where it had no records. */
export interface Mover {
  readonly label: string;
  readonly now: ProseRow | undefined;
  readonly before: ProseRow | undefined;
  /** In the metric's unit. */
  readonly change: number;
}

/** How the rows of a cut moved together, and who moved most with them. */
export interface Contribution {
  /** All rows against all rows of the base, as exact decimal text. */
  readonly change: string;
  /** Whether some moved the other way, so that shares are of what is left of it. */
  readonly net: boolean;
  /** The owner that moved most. */
  readonly mover: Mover;
  /** Its part of the change; above 1 where others moved the other way. */
  readonly share: number;
  /** Nobody else moved. */
  readonly alone: boolean;
}

/** Moves the other way that take away more than this part of a change cancel it out. */
const CANCELLING = 0.25;

/**
 * Which owner accounts for most of a change. Undefined where that can't be said: without a base or a
 * change, of one owner, where two moved alike, where a value is missing, withheld or incomplete in the
 * base, and where moves up and down cancel out.
 */
export function contribution({ rows, base }: ProseCut): Contribution | undefined {
  if (base === undefined) return undefined;
  const all = [...rows, ...base.rows];
  if (all.some((row) => isWithheld(row) || known(row) === null)) return undefined;
  if (base.rows.some(({ state }) => state === 'PARTIAL')) return undefined;
  const change = subtract(exactSum(rows), exactSum(base.rows));
  const sign = Math.sign(Number(decimalText(change)));
  const movers = pairs(rows, base.rows);
  if (sign === 0 || movers.length < 2) return undefined;
  const along = total(movers.map((mover) => Math.max(0, sign * mover.change)));
  const counter = total(movers.map((mover) => Math.max(0, -sign * mover.change)));
  if (counter > along * CANCELLING) return undefined;
  const [mover, next] = movers.filter(isOwner(all)).sort((a, b) => sign * (b.change - a.change));
  if (mover === undefined || sign * mover.change <= 0 || mover.change === next?.change)
    return undefined;
  const share = mover.change / Number(decimalText(change));
  const alone = movers.every((one) => one === mover || one.change === 0);
  return { change: decimalText(change), net: counter > 0, mover, share, alone };
}

const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Every key of the two cuts; a key that one of them has not had no records there. */
function pairs(rows: readonly ProseRow[], base: readonly ProseRow[]): readonly Mover[] {
  const keys = [...new Set([...rows, ...base].map(keyOf))];
  return keys.map((key) => {
    const now = rows.find((row) => keyOf(row) === key);
    const before = base.find((row) => keyOf(row) === key);
    const change = subtract(exactSum(now ? [now] : []), exactSum(before ? [before] : []));
    const label = (now ?? before)?.label ?? '';
    return { label, now, before, change: Number(decimalText(change)) };
  });
}

const keyOf = ({ key, rest }: ProseRow): string => JSON.stringify([key, rest === true]);

/** Who owns what it did: not records that name none, not a rest, nor who may hide in one. */
const isOwner = (all: readonly ProseRow[]) => {
  const cutShort = all.some(({ rest }) => rest === true);
  return ({ now, before }: Mover): boolean => {
    const row = now ?? before;
    if (row === undefined || row.key === null || row.rest === true) return false;
    return !cutShort || (now !== undefined && before !== undefined);
  };
};
