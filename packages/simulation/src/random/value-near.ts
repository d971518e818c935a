import type { Target } from '../targets.ts';
import type { Random } from './random.ts';

/** "More than" means a little more: up to 3 %, at least 1.5 %. */
const MORE = { least: 1.015, most: 1.03 };
/** How much of the rounding's room is used: the value must not round differently by a hair. */
const ROOM = 0.9;

/** A true value that could have been printed so: itself when exact, else somewhere within its rounding. */
export function valueNear(target: Target, random: Random): number {
  if (target.atLeast) {
    return target.value * (MORE.least + (MORE.most - MORE.least) * random.unit());
  }
  return target.value + target.tolerance * ROOM * (2 * random.unit() - 1);
}
