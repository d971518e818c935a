import { cutPeriod, type Grain, type Period, periodLabel } from '@minxin/calendar';
import { type MetricDefinition, measuresBehind } from '../definition/metric.ts';
import type { Model } from '../definition/model.ts';
import { checkCut, checkGrain } from '../question/check-question.ts';
import type { Except } from '../question/question.ts';
import type { MetricValue } from '../value/metric-value.ts';
import { type BaseRequest, baseFamily } from './base-family.ts';
import type { Place } from './cell-index.ts';
import { type ByOptions, firstCutBy, partsBy } from './cut-by.ts';
import { definitionOf, metricNow, readMetric } from './read-metric.ts';
import { languageOf } from './slice-context.ts';
import { carriesMetric, SliceFamily } from './slice-family.ts';

/** What a slice was last cut by; `rest` where it is what remains beside the first parts. */
export interface SliceKey {
  readonly key: string | null;
  readonly label: string;
  readonly rest: boolean;
}

/**
 * A set of records: a period, perhaps cut by dimensions. Metrics are fetched when they are asked
 * for, together with those of all sibling slices.
 */
export class Slice {
  readonly family: SliceFamily;
  readonly place: Place;

  constructor(family: SliceFamily, place: Place) {
    this.family = family;
    this.place = place;
  }

  get model(): Model {
    return this.family.shape.model;
  }

  get period(): Period {
    const period = this.family.shape.periods[this.place.period];
    if (!period) throw new Error('A slice stands outside its family.');
    return period;
  }

  /** The key and name of the last cut by a dimension; null for a whole, and for a cut by time. */
  get key(): SliceKey | null {
    const { rest, names, keys, byTime } = this.place;
    if (byTime) return null;
    if (rest !== undefined) return { key: null, label: rest, rest: true };
    const last = this.family.shape.dimensions.length - 1;
    const label = names[last];
    return label === undefined ? null : { key: keys[last] ?? null, label, rest: false };
  }

  get label(): string {
    return this.key?.label ?? periodLabel(this.period, languageOf(this.family.shape.context));
  }

  /** The dimensions that the slice was cut by, each with its key and name; null is what the records leave empty. */
  get cuts(): readonly {
    readonly dimension: string;
    readonly key: string | null;
    readonly label: string;
  }[] {
    return this.family.shape.dimensions.map((dimension, d) => ({
      dimension,
      key: this.place.keys[d] ?? null,
      label: this.place.names[d] ?? '',
    }));
  }

  /** @throws QuestionError UNKNOWN_METRIC */
  definition(id: string): MetricDefinition {
    return definitionOf(this.model, id);
  }

  metric(id: string): Promise<MetricValue> {
    return readMetric(this.family, this.place, id);
  }

  /**
   * Fetches metrics for this slice and all its siblings, in one statement with what else is asked in this
   * turn; those that can't be cut so are refused when they are asked for.
   */
  async fetch(ids: readonly string[]): Promise<void> {
    const able = ids.filter((id) => carriesMetric(this.family, id));
    const measures = able.flatMap((id) => measuresBehind(this.model.metrics, id));
    await this.family.load([...new Set(measures)]);
  }

  /** The same at once, where it came with the slice's siblings; else undefined. */
  metricNow(id: string): MetricValue | undefined {
    return metricNow(this.family, this.place, id);
  }

  /** The same slice at its base period, like for like, and whether this period is still running. */
  base(base: BaseRequest): { readonly slice: Slice; readonly partial: boolean } {
    const { family, partial } = baseFamily(this.family, base);
    return {
      slice: new Slice(family, this.place),
      partial: partial[this.place.period] ?? false,
    };
  }

  /** Whether any record behind the slice is made up. */
  async simulated(): Promise<boolean> {
    const [measure = ''] = firstCutBy(this.family.shape);
    const cells = await this.family.load([measure]);
    return (cells.get(measure)?.at(this.place)?.simulated ?? 0) > 0;
  }

  /**
   * The same slice, cut by a dimension: one part a key that the records hold, by key or as ordered.
   * @throws QuestionError UNKNOWN_DIMENSION, BAD_FIRST
   */
  async by(dimension: string, options: ByOptions = {}): Promise<readonly Slice[]> {
    const parts = await partsBy(this, dimension, options);
    return parts.map(({ family, place }) => new Slice(family, place));
  }

  /** The same slice, cut by time. */
  over(grain: Grain): readonly Slice[] {
    const { family, places } = cutByTime(this.family, grain);
    return (places[this.place.period] ?? []).map(
      (period) => new Slice(family, { ...this.place, period, byTime: true }),
    );
  }
}

/** The siblings of a family cut by time, and where the parts of each period stand among them. */
export function cutByTime(family: SliceFamily, grain: Grain) {
  checkGrain(family.shape.model, grain);
  return family.once(`over ${grain}`, () => {
    const { shape } = family;
    const cuts = shape.periods.map((period) => cutPeriod(period, grain));
    const periods = cuts.flat();
    checkCut(periods);
    let next = 0;
    const places = cuts.map((parts) => parts.map(() => next++));
    const except = shape.except.map((one) => inParts(one, places));
    return { family: new SliceFamily({ ...shape, periods, except }), places };
  });
}

/** What is left out of a period is left out of each of its parts. */
const inParts = (except: Except, places: readonly (readonly number[])[]): Except => ({
  ...except,
  kept: except.kept.flatMap(({ period, keys }) =>
    (places[period] ?? []).map((part) => ({ period: part, keys })),
  ),
});
