/** A household's part in what is distributed. */
export interface ShareHolder {
  readonly householdNo: string;
  /** A whole number above zero. */
  readonly shares: number;
}

/**
 * Splits an amount over shares by largest remainder: everyone gets the whole fen of the fair part,
 * what is left goes one fen each to the largest remainders, ties by household ascending. The parts
 * equal the whole exactly (domain §7).
 * @param distributable fen ≥ 0
 * @returns fen, in the order of the holders
 * @throws RangeError for a negative amount, shares that are not whole and above zero, or nobody to share
 */
export function shareOut(distributable: bigint, holders: readonly ShareHolder[]): bigint[] {
  if (distributable < 0n) throw new RangeError(`Can't share out ${distributable} fen.`);
  if (holders.length === 0) throw new RangeError('Nobody holds a share.');
  for (const { householdNo, shares } of holders) {
    if (!Number.isSafeInteger(shares) || shares < 1) {
      throw new RangeError(`${householdNo} holds ${shares} shares: they are whole and above zero.`);
    }
  }
  const total = holders.reduce((sum, { shares }) => sum + BigInt(shares), 0n);
  const parts = holders.map(({ householdNo, shares }) => {
    const part = distributable * BigInt(shares);
    return { householdNo, fen: part / total, remainder: part % total };
  });
  const left = distributable - parts.reduce((sum, { fen }) => sum + fen, 0n);
  const favoured = new Set([...parts].sort(byRemainder).slice(0, Number(left)));
  return parts.map((part) => part.fen + (favoured.has(part) ? 1n : 0n));
}

interface Part {
  readonly householdNo: string;
  readonly remainder: bigint;
}

function byRemainder(a: Part, b: Part): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.householdNo < b.householdNo ? -1 : 1;
}
