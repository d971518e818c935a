import {
  type Base,
  cutPeriod,
  dayOf,
  type Grain,
  likeForLike,
  type Period,
  periodLabel,
} from '@minxin/calendar';
import { anchor } from '../definition/measure.ts';
import type { MetricDefinition } from '../definition/metric.ts';
import { partsOf } from '../definition/metric.ts';
import { factOf, type Model } from '../definition/model.ts';
import { checkCut, checkDimension, checkGrain } from '../question/check-question.ts';
import { QuestionError } from '../question/question-error.ts';
import { type MetricValue, metricValue, type Reach } from '../value/metric-value.ts';
import type { Place } from './cell-index.ts';
import { reachOf } from './reach.ts';
import { type FamilyShape, SliceFamily } from './slice-family.ts';
import { type SliceOrder, sortSlices } from './sort-slices.ts';

export interface ByOptions {
  readonly first?: number | null | undefined;
  readonly orderBy?: SliceOrder | null | undefined;
  /** Metrics that will be asked of the parts: fetched with their keys, in the same statement. */
  readonly metrics?: readonly string[];
}

/**
 * A set of records: a period, perhaps cut by dimensions. Metrics are fetched when they are asked
 * for, together with those of all sibling slices.
 */
export class Slice {
  readonly family: SliceFamily;
  readonly #place: Place;

  constructor(family: SliceFamily, place: Place) {
    this.family = family;
    this.#place = place;
  }

  get model(): Model {
    return this.family.shape.model;
  }

  get period(): Period {
    const period = this.family.shape.periods[this.#place.period];
    if (!period) throw new Error('A slice stands outside its family.');
    return period;
  }

  /** The key and name of the last cut by a dimension; null for a whole, and for a cut by time. */
  get key(): { readonly key: string | null; readonly label: string } | null {
    const last = this.family.shape.dimensions.length - 1;
    const label = this.#place.names[last];
    return label === undefined ? null : { key: this.#place.keys[last] ?? null, label };
  }

  get label(): string {
    return this.key?.label ?? periodLabel(this.period);
  }

  /** The dimensions that the slice was cut by, each with its key; null is what the records leave empty. */
  get cuts(): readonly { readonly dimension: string; readonly key: string | null }[] {
    return this.family.shape.dimensions.map((dimension, d) => ({
      dimension,
      key: this.#place.keys[d] ?? null,
    }));
  }

  /** @throws QuestionError UNKNOWN_METRIC */
  definition(id: string): MetricDefinition {
    const metric = this.model.metrics[id];
    if (metric) return metric;
    const valid = Object.keys(this.model.metrics).join(', ');
    throw new QuestionError(
      'UNKNOWN_METRIC',
      `${this.model.label} has no metric ${id}. Valid: ${valid}.`,
    );
  }

  async metric(id: string): Promise<MetricValue> {
    const metric = this.definition(id);
    const measures = partsOf(metric);
    const cells = await this.family.load(measures);
    return this.#value(
      metric,
      (measure) => cells.get(measure)?.at(this.#place)?.values[measure] ?? null,
    );
  }

  /** The same slice at its base period, like for like, and whether this period is still running. */
  async base(
    id: string,
    base: Base,
  ): Promise<{ value: MetricValue; period: Period; partial: boolean }> {
    const { family: before, partial } = this.family.once(`base ${base}`, () => {
      const { shape } = this.family;
      const lastDay = dayOf(new Date(shape.asOf.getTime() - 1));
      const pairs = shape.periods.map((period) => likeForLike(period, base, lastDay));
      const periods = pairs.map((pair) => pair.base);
      return {
        family: new SliceFamily({ ...shape, periods }),
        partial: pairs.map((pair) => pair.partial),
      };
    });
    const slice = new Slice(before, this.#place);
    return {
      value: await slice.metric(id),
      period: slice.period,
      partial: partial[this.#place.period] ?? false,
    };
  }

  /** Whether any record behind the slice is made up. */
  async simulated(): Promise<boolean> {
    const measure = Object.keys(this.model.measures)[0] ?? '';
    const cells = await this.family.load([measure]);
    return (cells.get(measure)?.at(this.#place)?.simulated ?? 0) > 0;
  }

  /** The same slice, cut by time. */
  over(grain: Grain): readonly Slice[] {
    checkGrain(this.model, grain);
    const { family, places } = this.family.once(`over ${grain}`, () => {
      const { shape } = this.family;
      const cuts = shape.periods.map((period) => cutPeriod(period, grain));
      const periods = cuts.flat();
      checkCut(periods);
      let next = 0;
      // The places of each period's parts among all of them.
      const indexes = cuts.map((parts) => parts.map(() => next++));
      return { family: new SliceFamily({ ...shape, periods }), places: indexes };
    });
    return (places[this.#place.period] ?? []).map(
      (period) => new Slice(family, { ...this.#place, period }),
    );
  }

  /** The same slice, cut by a dimension: one part a key that the records hold, by key or as ordered. */
  async by(dimension: string, options: ByOptions = {}): Promise<readonly Slice[]> {
    checkDimension(this.model, dimension);
    if (options.first != null && options.first < 1) {
      throw new QuestionError(
        'BAD_FIRST',
        `first is ${options.first}; ask for 1 or more, or leave it out for all.`,
      );
    }
    const { shape } = this.family;
    const family = this.family.once(
      `by ${dimension}`,
      () => new SliceFamily({ ...shape, dimensions: [...shape.dimensions, dimension] }),
    );
    const ordered = options.orderBy ? [options.orderBy.metric] : [];
    const wanted = [...(options.metrics ?? []), ...ordered].flatMap((id) =>
      partsOf(this.definition(id)),
    );
    const measures =
      wanted.length > 0 ? [...new Set(wanted)] : firstCutBy(this.model, family.shape);
    const answers = await family.load(measures);
    // A key may appear under one measure and not under another: due, but none accepted.
    const places = new Map<string, Place>();
    for (const cell of measures.flatMap(
      (measure) => answers.get(measure)?.below(this.#place) ?? [],
    )) {
      places.set(cell.keys.at(-1) ?? '', cell);
    }
    const inOrder = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = inOrder.map(([, place]) => new Slice(family, place));
    const sorted = options.orderBy ? await sortSlices(parts, options.orderBy) : parts;
    return options.first == null ? sorted : sorted.slice(0, options.first);
  }

  #value(metric: MetricDefinition, read: (measure: string) => string | null): MetricValue {
    const measures = partsOf(metric);
    const parts = measures.map((name) => {
      const measure = this.model.measures[name];
      // A key or period without rows has a count of nothing, but no median of nothing.
      return read(name) ?? (measure?.kind === 'quantile' ? null : '0');
    });
    const money = measures.map((name) => this.model.measures[name]?.inFen === true);
    return metricValue(metric, parts, this.#reach(), money);
  }

  #reach(): Reach {
    const { shape } = this.family;
    const reaches = this.family.once('reach', () =>
      shape.periods.map((period) => reachOf(period, shape)),
    );
    return reaches[this.#place.period] ?? 'none';
  }
}

/** A measure to find the keys of a cut by, where none was asked for: the first whose records carry it. */
function firstCutBy(model: Model, { dimensions, where }: FamilyShape): readonly string[] {
  const needed = [...dimensions, ...Object.keys(where)];
  const names = Object.keys(model.measures);
  const carries = (name: string) => {
    const measure = model.measures[name];
    const cuts = (measure && factOf(model, anchor(measure))?.dimensions) ?? {};
    return needed.every((dimension) => dimension in cuts);
  };
  return [names.find(carries) ?? names[0] ?? ''];
}
