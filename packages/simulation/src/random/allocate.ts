/**
 * Splits a whole number over weights so that the parts add up to it exactly: everyone gets the
 * floor of the fair share, and what is left goes one each to the largest remainders, the earlier
 * position first on a tie.
 * @param total a safe whole number ≥ 0
 * @param weights finite, ≥ 0, at least one positive; a weight of 0 gets 0
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  if (!Number.isSafeInteger(total) || total < 0 || !(sum > 0) || !Number.isFinite(sum)) {
    throw new RangeError(`Can't split ${total} over weights that sum to ${sum}.`);
  }
  const fair = weights.map((weight) => (total * weight) / sum);
  const parts = fair.map(Math.floor);
  const left = total - parts.reduce((running, part) => running + part, 0);
  const byRemainder = fair
    .map((share, position) => ({ position, remainder: share - Math.floor(share) }))
    .filter(({ position }) => (weights[position] ?? 0) > 0)
    .sort((a, b) => b.remainder - a.remainder || a.position - b.position);
  // Rounding of the shares may leave one more or one less than there are remainders.
  for (let given = 0; given !== left; given += Math.sign(left)) {
    const { position } = byRemainder[Math.abs(given) % byRemainder.length] as { position: number };
    parts[position] = (parts[position] ?? 0) + Math.sign(left);
  }
  return parts;
}
