import type { Language } from '@minxin/commentary';
import type { MetricDefinition } from '../definition/metric.ts';
import type { Unit } from '../definition/unit.ts';
import { fenToYuan, plain } from './decimal.ts';
import { valueText, WITHHELD } from './value-text.ts';

export type ValueState = 'OK' | 'NO_DATA' | 'PARTIAL' | 'SUPPRESSED';

export interface ValueParts {
  readonly value: number | null;
  readonly exact: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly unit: Unit;
  readonly state: ValueState;
}

/** One number with its parts. Money in yuan, a ratio between 0 and 1; decimals as exact text. */
export class MetricValue implements ValueParts {
  readonly value: number | null;
  readonly exact: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly unit: Unit;
  readonly state: ValueState;

  /** In which `text` is written. */
  readonly language: Language;

  constructor(parts: ValueParts, language: Language) {
    this.value = parts.value;
    this.exact = parts.exact;
    this.numerator = parts.numerator;
    this.denominator = parts.denominator;
    this.unit = parts.unit;
    this.state = parts.state;
    this.language = language;
  }

  /** As a reader writes it; written only when it is read. */
  get text(): string {
    return this.state === 'SUPPRESSED'
      ? WITHHELD[this.language]
      : valueText(this.value, this.unit, this.language);
  }
}

/** A value that few stand behind: nothing of it is told. */
export const withheld = ({ unit }: MetricDefinition, language: Language): MetricValue =>
  new MetricValue(
    {
      ...{ value: null, exact: null, numerator: null, denominator: null },
      unit,
      state: 'SUPPRESSED',
    },
    language,
  );

/** Whether the records reach the period: not at all, to its end, or into its midst. */
export type Reach = 'none' | 'whole' | 'part';

/** What a metric's value is put together from. */
export interface ReadParts {
  /** Exact texts of its measures (numerator first), or null. */
  readonly parts: readonly (string | null)[];
  readonly reach: Reach;
  /** Which of the parts are fen. */
  readonly money: readonly boolean[];
}

/** Puts a metric together from its measures. */
export function metricValue(
  metric: MetricDefinition,
  { parts, reach, money }: ReadParts,
  language: Language,
): MetricValue {
  const shown = parts.map((part, p) =>
    part === null ? null : money[p] ? fenToYuan(part) : plain(part),
  );
  const ratio = 'numerator' in metric.value;
  const [first = null, second = null] = reach === 'none' ? [] : shown;
  const divisible = second !== null && Number(second) !== 0;
  const value =
    first === null || (ratio && !divisible) ? null : Number(first) / (ratio ? Number(second) : 1);
  return new MetricValue(
    {
      value,
      exact: ratio || value === null ? null : first,
      numerator: ratio ? first : null,
      denominator: ratio ? second : null,
      unit: metric.unit,
      state: value === null ? 'NO_DATA' : reach === 'part' ? 'PARTIAL' : 'OK',
    },
    language,
  );
}
