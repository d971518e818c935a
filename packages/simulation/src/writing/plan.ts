import type { Town, Village } from '../places.ts';
import type { Targets } from '../targets.ts';

/** What made-up detail is made from. */
export interface Plan {
  readonly targets: Targets;
  readonly towns: readonly Town[];
  /** The villages of the town whose households were printed. */
  readonly villages: readonly Village[];
  readonly seed: number;
}
