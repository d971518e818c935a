import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';

const LEAST = 1;
const MOST = 8;

const sizeOf = weightedPick<number>([
  [1, 0.12] as const,
  [2, 0.22] as const,
  [3, 0.24] as const,
  [4, 0.24] as const,
  [5, 0.11] as const,
  [6, 0.06] as const,
  [7, 0.01] as const,
]);

/** Persons of each household, adding up to `persons`. */
export function householdSizes(households: number, persons: number, random: Random): number[] {
  if (persons < households * LEAST || persons > households * MOST) {
    throw new RangeError(`${persons} persons don't fit into ${households} households.`);
  }
  const sizes = Array.from({ length: households }, () => sizeOf(random));
  let missing = persons - sizes.reduce((sum, size) => sum + size, 0);
  while (missing !== 0) {
    const household = random.whole(0, households - 1);
    const size = (sizes[household] ?? LEAST) + Math.sign(missing);
    if (size < LEAST || size > MOST) continue;
    sizes[household] = size;
    missing -= Math.sign(missing);
  }
  return sizes;
}
