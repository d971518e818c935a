import type { MetricWords } from '../finding.ts';
import { pointsBetween } from '../numbers/number-style.ts';
import { isSmallRate, type PeriodFigure, tellable, type WholeFigure } from './figures.ts';

/** How far a figure moved against a base, domain §1. */
export interface Move {
  readonly kind: 'PERCENT' | 'POINTS' | 'ABSOLUTE';
  /** Decimal text for points, which are exact. */
  readonly amount: number | string;
  readonly base: { readonly key: string; readonly label: string };
}

/**
 * The move of a figure: as the caller knows it, else against `base`. A figure of a period that still
 * runs is compared only by who knows the same days of its base; a rate on too few is not compared.
 */
export function moveOf(
  metric: MetricWords,
  figure: WholeFigure,
  base: PeriodFigure | undefined,
): Move | undefined {
  if (tellable(figure) === null || isSmallRate(metric, figure)) return undefined;
  if (figure.change !== undefined) return givenMove(figure);
  if (
    base === undefined ||
    figure.partial === true ||
    base.partial === true ||
    isSmallRate(metric, base)
  )
    return undefined;
  const [value, before] = [tellable(figure), tellable(base)];
  if (value === null || before === null) return undefined;
  if (metric.unit === 'RATIO')
    return { kind: 'POINTS', amount: pointsBetween(value, before), base };
  if (before > 0) return { kind: 'PERCENT', amount: ((value - before) / before) * 100, base };
  return { kind: 'ABSOLUTE', amount: value - before, base };
}

function givenMove({ change }: WholeFigure): Move | undefined {
  if (change === undefined) return undefined;
  const { points, percent, absolute, basePeriod: base } = change;
  if (points !== null) return { kind: 'POINTS', amount: points, base };
  if (percent !== null) return { kind: 'PERCENT', amount: percent, base };
  return absolute === null ? undefined : { kind: 'ABSOLUTE', amount: absolute, base };
}
