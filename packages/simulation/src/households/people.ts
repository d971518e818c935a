import type { Random } from '../random/random.ts';
import type { Target } from '../targets.ts';

/**
 * How many persons share a gain so that the gain per person prints as the target. Where no whole
 * number gives it exactly, either neighbour does.
 */
export function personsFor(gainYuan: number, perPerson: Target, random: Random): number {
  const exact = gainYuan / perPerson.value;
  const neighbours = [Math.floor(exact), Math.ceil(exact)];
  const count = neighbours[random.whole(0, 1)] ?? Math.round(exact);
  const within = Math.abs(gainYuan / count - perPerson.value) < perPerson.tolerance;
  return within ? count : Math.round(exact);
}
