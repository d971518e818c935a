import type { ReadFigure } from '../reading/read-figure.ts';

/** The printed figures that made-up detail of the subject adds up to. */
export type FundsTargets = Readonly<Record<never, never>>;

export const fundsTargets = (_read: ReadFigure): FundsTargets => ({});
