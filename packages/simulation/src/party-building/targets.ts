import type { ReadFigure } from '../reading/read-figure.ts';

/** The printed figures that made-up detail of the subject adds up to. */
export type PartyBuildingTargets = Readonly<Record<never, never>>;

export const partyBuildingTargets = (_read: ReadFigure): PartyBuildingTargets => ({});
