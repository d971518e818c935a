import type { ReadFigure } from '../reading/read-figure.ts';

/** The printed figures that made-up detail of the subject adds up to. */
export type DistributionTargets = Readonly<Record<never, never>>;

export const distributionTargets = (_read: ReadFigure): DistributionTargets => ({});
