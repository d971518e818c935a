import { isWithheld } from './known.ts';
import type { ProseFigure } from './prose-figure.ts';
import type { ProseCut } from './prose-subject.ts';

/**
 * Cuts as they may be told beside the figures of their metrics: the rows of a withheld whole would add
 * up to it, and the change from a withheld base would give it away.
 */
export const tellableCuts = (
  cuts: readonly ProseCut[],
  figures: readonly ProseFigure[],
): readonly ProseCut[] =>
  cuts.flatMap((cut) => {
    const whole = figures.find(({ metric }) => metric.id === cut.metric.id);
    if (whole === undefined) return [cut];
    if (isWithheld(whole)) return [];
    const { base, ...alone } = cut;
    const change = base?.relation === 'PREVIOUS' ? whole.previous : whole.yearAgo;
    return [change !== null && isWithheld(change.base) ? alone : cut];
  });
