import type { ReadFigure } from '../reading/read-figure.ts';

/** The printed figures that made-up detail of the subject adds up to. */
export type IndustryTargets = Readonly<Record<never, never>>;

export const industryTargets = (_read: ReadFigure): IndustryTargets => ({});
