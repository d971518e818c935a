import type { Grain, PeriodInput } from '../contract.generated.ts';
import { askedPeriod } from './asked-period.ts';
import { fieldOf } from './field-of.ts';
import type { Frame } from './frame-of.ts';

/** What the document of every board takes; a board that knows no filter leaves those out. */
export interface BoardVariables {
  readonly period: PeriodInput;
  readonly base: PeriodInput;
  readonly span: PeriodInput;
  readonly baseSpan: PeriodInput;
  readonly trend: PeriodInput;
  readonly grain: Grain;
  /** Keys by the field of the subject's filter. */
  readonly where: Readonly<Record<string, string[]>>;
  /** The same by dimension, for the slice that is named by a value. */
  readonly keys: { dimension: string; in: string[] }[];
}

export function boardVariables(
  frame: Frame,
  where: Readonly<Record<string, readonly string[]>>,
): BoardVariables {
  const { period, base, span, baseSpan, trend, grain } = frame;
  return {
    period: askedPeriod(period),
    base: askedPeriod(base),
    span: askedPeriod(span),
    baseSpan: askedPeriod(baseSpan),
    trend: askedPeriod(trend),
    grain,
    where: Object.fromEntries(
      Object.entries(where).map(([dimension, keys]) => [fieldOf(dimension), [...keys]]),
    ),
    keys: Object.entries(where).map(([dimension, keys]) => ({
      dimension,
      in: [...keys],
    })),
  };
}
