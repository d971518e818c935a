import type { MetricWords } from '../finding.ts';
import { type Move, moveOf } from '../findings/move.ts';
import { isFew, known } from './known.ts';
import type { FrozenValue, ProseChange } from './prose-figure.ts';

/** A move with the base that it starts from. */
export interface FrozenMove extends Move {
  readonly before: FrozenValue;
}

/**
 * How a figure moved against a base, domain §1: a rate in points, a quantity in percent of a base
 * above zero, else (and where it fell below zero) by its absolute change. Undefined without a base;
 * where the base is withheld or its data are incomplete; and where one of two rates rests on too few.
 */
export function moved(
  metric: MetricWords,
  figure: FrozenValue,
  change: ProseChange | null,
): FrozenMove | undefined {
  if (change === null || change.base.state === 'PARTIAL') return undefined;
  const [value, base] = [known(figure), known(change.base)];
  if (value === null || base === null || isFew(metric, figure) || isFew(metric, change.base))
    return undefined;
  const rate = metric.unit === 'RATIO';
  const kinds = {
    points: rate ? change.points : null,
    percent: !rate && base > 0 && value >= 0 ? change.percent : null,
    absolute: rate ? null : change.absolute,
  };
  const move = moveOf(metric, { label: '', value, change: { ...change, ...kinds } }, undefined);
  return move && { ...move, before: change.base };
}
