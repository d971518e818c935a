import type { Random } from './random.ts';

/**
 * Draws positions in proportion to weights in constant time, however many there are: Vose's alias
 * method (Vose 1991, IEEE Transactions on Software Engineering 17(9)).
 */
export function aliasTable(weights: readonly number[]): (random: Random) => number {
  const size = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('An alias table needs a positive weight.');
  const chance = new Float64Array(size);
  const alias = new Int32Array(size);
  const small: number[] = [];
  const large: number[] = [];
  const sort = (position: number) => {
    ((chance[position] ?? 0) < 1 ? small : large).push(position);
  };
  weights.forEach((weight, position) => {
    chance[position] = (weight * size) / total;
    sort(position);
  });
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop() as number;
    const rich = large.pop() as number;
    alias[poor] = rich;
    chance[rich] = (chance[rich] ?? 0) + (chance[poor] ?? 0) - 1;
    sort(rich);
  }
  // What rounding left over is as good as full.
  for (const position of [...small, ...large]) chance[position] = 1;
  return (random) => {
    const draw = random.unit() * size;
    const position = Math.floor(draw);
    return draw - position < (chance[position] ?? 0) ? position : (alias[position] ?? 0);
  };
}
