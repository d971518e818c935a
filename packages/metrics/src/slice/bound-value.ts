import { acrossFestival, type Change, change, type Period } from '@minxin/calendar';
import { inForce, measuresBehind, type Target } from '../definition/metric.ts';
import type { Passport } from '../passport/passport.ts';
import { readPassport } from '../passport/read-passport.ts';
import { tooFine } from '../suppression/years-of.ts';
import { MetricValue, type ValueParts, withheld } from '../value/metric-value.ts';
import { changeText, WITHHELD } from '../value/value-text.ts';
import type { BaseRequest } from './base-family.ts';
import { Slice } from './slice.ts';
import { languageOf } from './slice-context.ts';
import { SliceFamily } from './slice-family.ts';

/** How a value moved against its base period; nothing where one of the two is withheld. */
export interface ValueChange {
  readonly base: number | null;
  readonly absolute: number | null;
  readonly percent: number | null;
  readonly points: number | null;
  readonly text: string;
  readonly partial: boolean;
  readonly basePeriod: Period;
  /** January and February together, where the Spring Festival moved between them; null elsewhere. */
  acrossFestival(): Promise<ValueChange | null>;
}

/** What a value should reach, and whether it does; null where it has no value. */
export interface ValueTarget extends Omit<Target, 'source'> {
  readonly source: string;
  readonly met: boolean | null;
}

/** A value that still knows its slice, so that what else is known of it is asked for only when it is wanted. */
export interface BoundValue extends ValueParts {
  readonly metricId: string;
  readonly text: string;
  readonly target: ValueTarget | null;
  change(base: BaseRequest): Promise<ValueChange>;
  passport(): Promise<Passport>;
}

class SliceValue extends MetricValue implements BoundValue {
  readonly metricId: string;
  readonly #slice: Slice;

  constructor(slice: Slice, metricId: string, value: MetricValue) {
    super(value, value.language);
    this.metricId = metricId;
    this.#slice = slice;
  }

  get target(): ValueTarget | null {
    const { targets, direction } = this.#slice.definition(this.metricId);
    const target = inForce(targets, this.#slice.period.from);
    if (!target) return null;
    const ahead = this.value === null ? null : this.value - target.value;
    const met = ahead === null ? null : direction === 'lower_is_better' ? ahead <= 0 : ahead >= 0;
    return { from: target.from, value: target.value, source: target.source[this.language], met };
  }

  async change(base: BaseRequest): Promise<ValueChange> {
    const { slice, partial } = this.#slice.base(base);
    const before = await baseValue(slice, this.metricId);
    const moved = this.#since(before.value);
    const isHidden = [this.state, before.state].includes('SUPPRESSED');
    return {
      ...moved,
      base: before.value,
      text: isHidden ? WITHHELD[this.language] : changeText(moved, this.unit, this.language),
      partial,
      basePeriod: slice.period,
      acrossFestival: () => this.#acrossFestival(base),
    };
  }

  passport(): Promise<Passport> {
    return readPassport(this.#slice, this.metricId);
  }

  async #acrossFestival(base: BaseRequest): Promise<ValueChange | null> {
    if (base !== 'YEAR_AGO' || !acrossFestival(this.#slice.period)) return null;
    const { family, place } = this.#slice;
    const together = family.once('across the festival', () => {
      const periods = family.shape.periods.map((period) => acrossFestival(period) ?? period);
      return new SliceFamily({ ...family.shape, periods });
    });
    const value = await bindValue(new Slice(together, place), this.metricId);
    return value.change(base);
  }

  #since(before: number | null): Change {
    if (this.value === null) return { absolute: null, percent: null, points: null };
    return change(this.unit === 'ratio' ? 'rate' : 'quantity', this.value, before);
  }
}

/** A running year's base ends with a day in the midst of its own: of what is protected that is withheld. */
const baseValue = (slice: Slice, metricId: string): Promise<MetricValue> | MetricValue => {
  const measures = measuresBehind(slice.model.metrics, metricId);
  const isCut = tooFine(slice.family.shape, measures).length > 0;
  return isCut
    ? withheld(slice.definition(metricId), languageOf(slice.family.shape.context))
    : slice.metric(metricId);
};

export const bindValue = async (slice: Slice, metricId: string): Promise<BoundValue> =>
  new SliceValue(slice, metricId, await slice.metric(metricId));

/** The same at once, where the value came with the slice's siblings. */
export function bindNow(slice: Slice, metricId: string): BoundValue | undefined {
  const value = slice.metricNow(metricId);
  return value && new SliceValue(slice, metricId, value);
}
