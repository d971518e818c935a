import { type PeriodInput, parsePeriod } from '@minxin/calendar';
import fc from 'fast-check';
import type { Model } from '../definition/model.ts';
import type { Filter, KeyFilter } from '../question/question.ts';
import { openSlice } from '../slice/open-slice.ts';
import type { Slice } from '../slice/slice.ts';
import type { SliceContext } from '../slice/slice-context.ts';
import { readTable } from '../table/table.ts';
import { VILLAGES } from './villages.ts';
import { townOf } from './write-villages.ts';

export interface RandomQuestion {
  readonly period: PeriodInput;
  readonly metric: string;
  readonly where: Filter;
  readonly shape:
    | { readonly kind: 'whole' }
    | { readonly kind: 'by'; readonly dimension: string; readonly first: number | undefined }
    | { readonly kind: 'table'; readonly by: readonly string[] };
  /** Asked by way of another period, which it is compared with. */
  readonly comparedFrom: PeriodInput | undefined;
}

/** A set of villages in a period, and the answer that was shown of it; null where none was. */
export interface ToldOf {
  readonly metric: string;
  readonly period: PeriodInput;
  readonly villages: readonly string[];
  readonly numerator: string | null;
  readonly denominator: string | null;
}

const villageCodes = VILLAGES.map(({ code }) => code);
const townCodes = [...new Set(VILLAGES.map(townOf))];

const filterOf = (keys: readonly string[], texts: readonly string[]): fc.Arbitrary<KeyFilter> =>
  fc.oneof(
    fc.subarray([...keys], { minLength: 1 }).map((some): KeyFilter => ({ in: some })),
    fc.subarray([...keys]).map((some): KeyFilter => ({ not: some })),
    fc.constantFrom(...texts).map((search): KeyFilter => ({ search })),
  );

const where: fc.Arbitrary<Filter> = fc.record(
  {
    VILLAGE: filterOf(villageCodes, ['上', '下', '河', '湾', '坪', '河村', '下湾', '无']),
    TOWN: filterOf(townCodes, ['镇1', '镇2', '镇']),
  },
  { requiredKeys: [] },
);

const shape: fc.Arbitrary<RandomQuestion['shape']> = fc.oneof(
  fc.constant({ kind: 'whole' as const }),
  fc.record({
    kind: fc.constant('by' as const),
    dimension: fc.constantFrom('VILLAGE', 'TOWN'),
    first: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    by: fc.constantFrom(['VILLAGE'], ['TOWN'], ['TOWN', 'VILLAGE'], []),
  }),
);

/** The same questions each time: overlapping filters, cuts, remainders, tables and comparisons. */
export const randomQuestions = (
  metrics: readonly string[],
  periods: readonly PeriodInput[],
  count: number,
): readonly RandomQuestion[] =>
  fc.sample(
    fc.record({
      ...{ metric: fc.constantFrom(...metrics), period: fc.constantFrom(...periods), where, shape },
      comparedFrom: fc.option(fc.constantFrom(...periods), { nil: undefined }),
    }),
    { numRuns: count, seed: 7 },
  );

/** Asks one question, and says of which villages each answer is. */
export async function ask(
  context: SliceContext,
  model: Model,
  question: RandomQuestion,
): Promise<readonly ToldOf[]> {
  const slice = await openAt(context, model, question);
  const all = VILLAGES.filter((village) => holds(question.where, village)).map(({ code }) => code);
  const { shape } = question;
  if (shape.kind === 'table') return fromTable(slice, question, shape.by, all);
  if (shape.kind === 'whole') return [await told(slice, question, all)];
  const parts = await slice.by(shape.dimension, {
    ...{ first: shape.first, rest: true, metrics: [question.metric] },
    orderBy: { metric: question.metric, direction: 'DESC' },
  });
  const keys = parts.flatMap(({ key }) => key?.key ?? []);
  return Promise.all(
    parts.map((part) => {
      const { key, rest } = part.key ?? { key: null, rest: false };
      const inside = all.filter((code) =>
        rest ? !keys.some((one) => code.startsWith(one)) : code.startsWith(key ?? 'none'),
      );
      return told(part, question, inside);
    }),
  );
}

async function openAt(context: SliceContext, model: Model, question: RandomQuestion) {
  const { period, comparedFrom, where } = question;
  const open = (at: PeriodInput) => openSlice(context, model, { period: parsePeriod(at), where });
  if (!comparedFrom) return open(period);
  return (await open(comparedFrom)).base(parsePeriod(period)).slice;
}

async function told(
  slice: Slice,
  { metric, period }: RandomQuestion,
  villages: readonly string[],
): Promise<ToldOf> {
  const { exact, numerator, denominator } = await slice.metric(metric);
  return { metric, period, villages, numerator: numerator ?? exact, denominator };
}

async function fromTable(
  slice: Slice,
  { metric, period }: RandomQuestion,
  by: readonly string[],
  all: readonly string[],
): Promise<readonly ToldOf[]> {
  const { rowCount, columns } = await readTable(slice, { metrics: [metric], by, parts: true });
  const read = (id: string, row: number) => {
    const value = columns.find((column) => column.id === id)?.values[row] ?? null;
    return value === null ? null : String(value);
  };
  const isRatio = columns.some(({ kind }) => kind === 'NUMERATOR');
  return Array.from({ length: rowCount }, (_, row) => ({
    ...{ metric, period },
    villages: all.filter((code) => by.every((one) => code.startsWith(read(one, row) ?? 'none'))),
    numerator: read(isRatio ? `${metric}.numerator` : metric, row),
    denominator: isRatio ? read(`${metric}.denominator`, row) : null,
  }));
}

function holds(filter: Filter, village: (typeof VILLAGES)[number]): boolean {
  const town = townOf(village);
  const keys: Readonly<Record<string, readonly [string, string]>> = {
    VILLAGE: [village.code, village.name],
    TOWN: [town, `镇${town.slice(-1)}`],
  };
  return Object.entries(filter).every(([dimension, given]) => {
    const [key = '', name = ''] = keys[dimension] ?? [];
    const { in: some, not, search } = given as KeyFilter;
    return (!some || some.includes(key)) && !not?.includes(key) && name.includes(search ?? '');
  });
}
