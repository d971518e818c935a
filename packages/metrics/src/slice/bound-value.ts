import { type Base, type Change, change, type Period } from '@minxin/calendar';
import { MetricValue, type ValueParts } from '../value/metric-value.ts';
import { changeText } from '../value/value-text.ts';
import type { Slice } from './slice.ts';

/** How a value moved against its base period. */
export interface ValueChange {
  readonly base: number | null;
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly points: number | null;
  readonly text: string;
  readonly partial: boolean;
  readonly basePeriod: Period;
}

/** A value that still knows its slice, so that its change can be asked for, and only then is. */
export interface BoundValue extends ValueParts {
  readonly metricId: string;
  readonly text: string;
  change(base: Base): Promise<ValueChange>;
}

class SliceValue extends MetricValue implements BoundValue {
  readonly metricId: string;
  readonly #slice: Slice;

  constructor(slice: Slice, metricId: string, value: MetricValue) {
    super(value);
    this.metricId = metricId;
    this.#slice = slice;
  }

  async change(base: Base): Promise<ValueChange> {
    const before = await this.#slice.base(this.metricId, base);
    const moved = this.#since(before.value.value);
    return {
      ...moved,
      base: before.value.value,
      text: changeText(moved, this.unit),
      partial: before.partial,
      basePeriod: before.period,
    };
  }

  #since(before: number | null): Change {
    if (this.value === null) return { absolute: null, percent: null, points: null };
    return change(this.unit === 'ratio' ? 'rate' : 'quantity', this.value, before);
  }
}

export const bindValue = async (slice: Slice, metricId: string): Promise<BoundValue> =>
  new SliceValue(slice, metricId, await slice.metric(metricId));
