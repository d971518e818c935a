import type { Filter, KeyFilter, Question } from '../question/question.ts';
import { keyFilter } from '../question/question.ts';
import type { Slice } from './slice.ts';
import { questionOf } from './slice-family.ts';

/** The question that a slice alone is: its one period, and its cuts and what it leaves out as filters. */
export function sliceQuestion(slice: Slice, measures: readonly string[]): Question {
  const { shape } = slice.family;
  const where: Record<string, KeyFilter> = {};
  const narrow = (dimension: string, by: KeyFilter) => {
    const before = where[dimension] ?? keyFilter(shape.where[dimension] ?? {});
    where[dimension] = { ...before, ...by };
  };
  for (const dimension of Object.keys(shape.where)) narrow(dimension, {});
  for (const { dimension, key } of slice.cuts) narrow(dimension, { in: [key] });
  for (const { dimension, below, kept } of shape.except) {
    const here = kept.filter(
      ({ period, keys }) =>
        period === slice.place.period &&
        below.every((_, k) => keys[k] === (slice.place.keys[k] ?? null)),
    );
    const not = here.map(({ keys }) => keys.at(-1) ?? null);
    narrow(dimension, { not: [...(where[dimension]?.not ?? []), ...not] });
  }
  return {
    ...questionOf(shape, measures),
    periods: [slice.period],
    dimensions: [],
    except: [],
    where: where as Filter,
  };
}
