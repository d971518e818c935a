import type { FrozenFigure } from './frozen-figure.ts';
import type { FrozenCut } from './frozen-subject.ts';
import { isWithheld } from './known.ts';

/**
 * Cuts as they may be told beside the figures of their metrics: the rows of a withheld whole would add
 * up to it, and the change from a withheld base would give it away.
 */
export const tellableCuts = (
  cuts: readonly FrozenCut[],
  figures: readonly FrozenFigure[],
): readonly FrozenCut[] =>
  cuts.flatMap((cut) => {
    const whole = figures.find(({ metric }) => metric.id === cut.metric.id);
    if (whole === undefined) return [cut];
    if (isWithheld(whole)) return [];
    const { base, ...alone } = cut;
    const change = base?.relation === 'PREVIOUS' ? whole.previous : whole.yearAgo;
    return [change !== null && isWithheld(change.base) ? alone : cut];
  });
