import { carries } from '../compile/carrier.ts';
import { anchor } from '../definition/measure.ts';
import { measuresBehind } from '../definition/metric.ts';
import { factOf } from '../definition/model.ts';
import { checkDimension } from '../question/check-question.ts';
import { dimensionsOf } from '../question/question.ts';
import { QuestionError } from '../question/question-error.ts';
import type { Place } from './cell-index.ts';
import { definitionOf } from './read-metric.ts';
import { languageOf } from './slice-context.ts';
import { carriesMetric, type FamilyShape, SliceFamily } from './slice-family.ts';
import { type SliceOrder, sortParts } from './sort-parts.ts';

export interface ByOptions {
  readonly first?: number | null | undefined;
  readonly orderBy?: SliceOrder | null | undefined;
  /** Whether all that is not among the first is added as one last part, so that the parts make the whole. */
  readonly rest?: boolean | null | undefined;
  /** Metrics that will be asked of the parts: fetched with their keys, in the same statement. */
  readonly metrics?: readonly string[];
}

/** Where a slice stands: enough to make it. */
export interface Standing {
  readonly family: SliceFamily;
  readonly place: Place;
}

/** The parts of a place cut by a dimension, and what remains beside the first of them. */
export async function partsBy(
  whole: Standing,
  dimension: string,
  options: ByOptions,
): Promise<readonly Standing[]> {
  const { first, rest } = options;
  checkDimension(whole.family.shape.model, dimension);
  if (first != null && first < 1) {
    throw new QuestionError('BAD_FIRST', {
      zh: `first 为 ${first}；应为 1 或更多，不给则为全部。`,
      en: `first is ${first}; ask for 1 or more, or leave it out for all.`,
    });
  }
  const parts = await allParts(whole, dimension, options);
  if (first == null || parts.length <= first) return parts;
  const shown = parts.slice(0, first);
  return rest ? [...shown, await restOf(whole, dimension, parts, first)] : shown;
}

async function allParts(
  { family: above, place }: Standing,
  dimension: string,
  { orderBy, metrics = [] }: ByOptions,
): Promise<readonly Standing[]> {
  const { model } = above.shape;
  const family = below(above, dimension);
  for (const id of metrics) definitionOf(model, id);
  // What the parts can't be asked for is refused when it is asked, and not the cut.
  const ahead = metrics.filter((id) => carriesMetric(family, id));
  const asked = [...ahead, ...(orderBy ? [orderBy.metric] : [])];
  const wanted = asked.flatMap((id) => measuresBehind(model.metrics, id));
  const measures = wanted.length > 0 ? [...new Set(wanted)] : firstCutBy(family.shape);
  const answers = await family.load(measures);
  // A key may appear under one measure and not under another: due, but none accepted.
  const places = new Map<string, Place>();
  for (const cell of measures.flatMap((measure) => answers.get(measure)?.below(place) ?? [])) {
    places.set(cell.keys.at(-1) ?? '', cell);
  }
  const inOrder = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = inOrder.map(([, { period, keys, names }]) => ({
    family,
    place: { period, keys, names },
  }));
  return orderBy ? sortParts(parts, orderBy) : parts;
}

/** The siblings of a family, cut by one more dimension. */
export const below = (family: SliceFamily, dimension: string): SliceFamily =>
  family.once(
    `by ${dimension}`,
    () => new SliceFamily({ ...family.shape, dimensions: [...family.shape.dimensions, dimension] }),
  );

/** What is left of a cut beside its first parts. Siblings that leave out as many are one family. */
async function restOf(
  { family, place }: Standing,
  dimension: string,
  parts: readonly Standing[],
  first: number,
): Promise<Standing> {
  const rests = family.once(`rest ${dimension}`, () => new Rests(family, dimension));
  const kept = parts.slice(0, first).map((part) => ({
    period: place.period,
    keys: part.place.keys,
  }));
  const together = await rests.join(kept);
  return {
    family: together,
    place: { ...place, byTime: false, rest: restLabel(family, parts.length - first) },
  };
}

const restLabel = ({ shape }: SliceFamily, count: number): string =>
  ({ zh: `其他（${count} 个）`, en: `Other (${count})` })[languageOf(shape.context)];

/** Gathers what sibling slices leave out within one turn of the event loop, so that their rests are one family. */
class Rests {
  readonly #family: SliceFamily;
  readonly #dimension: string;
  #turn: { kept: Kept[]; made: Promise<SliceFamily> } | undefined;

  constructor(family: SliceFamily, dimension: string) {
    this.#family = family;
    this.#dimension = dimension;
  }

  join(kept: readonly Kept[]): Promise<SliceFamily> {
    if (!this.#turn) {
      const all: Kept[] = [];
      const made = new Promise<SliceFamily>((resolve) => {
        setImmediate(() => {
          this.#turn = undefined;
          resolve(this.#leavingOut(all));
        });
      });
      this.#turn = { kept: all, made };
    }
    this.#turn.kept.push(...kept);
    return this.#turn.made;
  }

  #leavingOut(kept: readonly Kept[]): SliceFamily {
    const { shape } = this.#family;
    const except = { dimension: this.#dimension, below: shape.dimensions, kept };
    return new SliceFamily({ ...shape, except: [...shape.except, except] });
  }
}

interface Kept {
  readonly period: number;
  readonly keys: readonly (string | null)[];
}

/** A measure to find the keys of a cut by, where none was asked for: the first whose records carry it. */
export function firstCutBy(shape: FamilyShape): readonly string[] {
  const { model } = shape;
  const needed = dimensionsOf({ ...shape, districtCode: '' });
  const names = Object.keys(model.measures);
  const found = names.find((name) => {
    const measure = model.measures[name];
    const fact = measure && factOf(model, anchor(measure));
    return fact && needed.every((dimension) => carries(model, fact, dimension));
  });
  return [found ?? names[0] ?? ''];
}
