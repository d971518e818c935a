import type { MetricDefinition } from '../definition/metric.ts';
import type { Unit } from '../definition/unit.ts';
import { fenToYuan, plain } from './decimal.ts';
import { valueText } from './value-text.ts';

export type ValueState = 'OK' | 'NO_DATA' | 'PARTIAL';

/** One number with its parts. Money in yuan, a ratio between 0 and 1; decimals as exact text. */
export interface ValueParts {
  readonly value: number | null;
  readonly exact: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly unit: Unit;
  readonly text: string;
  readonly state: ValueState;
}

/** Whether the records reach the period: not at all, to its end, or into its midst. */
export type Reach = 'none' | 'whole' | 'part';

/**
 * Puts a metric together from its measures (numerator first), each exact text or null.
 * @param money which of the parts are fen
 */
export function metricValue(
  metric: MetricDefinition,
  parts: readonly (string | null)[],
  reach: Reach,
  money: readonly boolean[],
): ValueParts {
  const shown = parts.map((part, p) =>
    part === null ? null : money[p] ? fenToYuan(part) : plain(part),
  );
  const ratio = 'numerator' in metric.value;
  const [first = null, second = null] = reach === 'none' ? [] : shown;
  const divisible = second !== null && Number(second) !== 0;
  const value =
    first === null || (ratio && !divisible) ? null : Number(first) / (ratio ? Number(second) : 1);
  return {
    value,
    exact: ratio || value === null ? null : first,
    numerator: ratio ? first : null,
    denominator: ratio ? second : null,
    unit: metric.unit,
    text: valueText(value, metric.unit),
    state: value === null ? 'NO_DATA' : reach === 'part' ? 'PARTIAL' : 'OK',
  };
}
