/** What a plan starts from: fen, and whole percents of its rule set. */
export interface PlanTerms {
  readonly incomeFen: bigint;
  /** The loss of earlier years that is offset first, at most the income. */
  readonly deficitFen: bigint;
  readonly reservePercent: number;
  readonly welfarePercent: number;
}

/** All in fen; with the deficit they add up to the income. */
export interface PlanSums {
  readonly reserveFen: bigint;
  readonly welfareFen: bigint;
  readonly distributableFen: bigint;
}

/**
 * Reserve (公积金), welfare (公益金) and what is left to distribute (domain §7). Percents are taken of
 * the base = income − deficit, half-up to the fen.
 */
export function planSums({
  incomeFen,
  deficitFen,
  reservePercent,
  welfarePercent,
}: PlanTerms): PlanSums {
  const base = incomeFen - deficitFen;
  const reserveFen = percentOf(base, reservePercent);
  const welfareFen = percentOf(base, welfarePercent);
  return { reserveFen, welfareFen, distributableFen: base - reserveFen - welfareFen };
}

/** Half-up for the bases that a plan may have, which are never negative. */
const percentOf = (base: bigint, percent: number): bigint => (base * BigInt(percent) + 50n) / 100n;
