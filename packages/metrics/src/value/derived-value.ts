import type { MetricDefinition } from '../definition/metric.ts';
import { minus } from './decimal.ts';
import { MetricValue, type ValueState, withheld } from './metric-value.ts';

/** A metric made of two others: their difference, or their quotient. Nothing where one of them is nothing, and withheld where one is. */
export function derivedValue(
  metric: MetricDefinition,
  kind: 'difference' | 'quotient',
  first: MetricValue,
  second: MetricValue,
): MetricValue {
  if ([first.state, second.state].includes('SUPPRESSED')) return withheld(metric, first.language);
  const exact = kind === 'difference' ? difference(first.exact, second.exact) : null;
  const quotient = kind === 'quotient';
  const value = combined(kind, first.value, second.value);
  return new MetricValue(
    {
      value,
      exact: value === null ? null : exact,
      numerator: quotient ? first.exact : null,
      denominator: quotient ? second.exact : null,
      unit: metric.unit,
      state: stateOf(value, [first.state, second.state]),
    },
    first.language,
  );
}

function combined(
  kind: 'difference' | 'quotient',
  first: number | null,
  second: number | null,
): number | null {
  if (first === null || second === null) return null;
  if (kind === 'difference') return first - second;
  return second === 0 ? null : first / second;
}

const difference = (first: string | null, second: string | null): string | null =>
  first === null || second === null ? null : minus(first, second);

function stateOf(value: number | null, states: readonly ValueState[]): ValueState {
  if (value === null) return 'NO_DATA';
  return states.includes('PARTIAL') ? 'PARTIAL' : 'OK';
}
