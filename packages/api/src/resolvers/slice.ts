import { type Base, type Grain, parsePeriod } from '@minxin/calendar';
import {
  bindNow,
  bindValue,
  type Model,
  openSlice,
  type PageOptions,
  type RecordsOf,
  readRecords,
  readTable,
  type Slice,
  type SliceRequest,
  type TableRequest,
} from '@minxin/metrics';
import type { Page, Row } from '@minxin/records';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { PeriodInput } from '../generated/resolvers.generated.ts';
import { baseOf } from './base-of.ts';
import { narrowing, type WhereInput } from './narrowing.ts';
import { requestedMetrics } from './requested-metrics.ts';

interface OpenArgs {
  readonly period: PeriodInput;
  readonly where?: WhereInput | null | undefined;
  readonly asOf?: Date | null | undefined;
}

interface ByArgs {
  readonly dimension: string;
  readonly first?: number | null | undefined;
  readonly orderBy?:
    | { readonly metric: string; readonly direction?: 'ASC' | 'DESC' | null | undefined }
    | null
    | undefined;
  readonly rest?: boolean | null | undefined;
}

interface CompareArgs {
  readonly to?: Base | null | undefined;
  readonly period?: PeriodInput | null | undefined;
}

interface RecordArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: PageOptions['order'];
  readonly metric?: string | null | undefined;
  readonly part?: RecordsOf['part'];
}

/** The root slice of a subject: its field on Query. */
export const openSubject =
  (model: Model) =>
  (_: object, args: OpenArgs, context: Context): Promise<Slice> =>
    openNoted(context, model, {
      period: parsePeriod(args.period),
      ...narrowing(model, args.where),
      asOf: args.asOf,
    });

/** Opens a slice, and notes its as-of: how long an answer holds follows from it. */
export async function openNoted(
  context: Context,
  model: Model,
  request: SliceRequest,
): Promise<Slice> {
  const slice = await openSlice(context, model, request);
  context.clock.note(slice.family.shape.asOf);
  return slice;
}

/** Resolvers of a slice, the same for every subject: each reads its arguments and calls the slice. */
export const sliceResolvers = () => ({
  label: (slice: Slice) => slice.label,
  period: (slice: Slice) => slice.period,
  key: (slice: Slice) => slice.key,
  asOf: (slice: Slice) => slice.family.shape.asOf,
  dataThrough: (slice: Slice) => slice.family.shape.span?.lastDay ?? null,
  simulated: (slice: Slice) => slice.simulated(),
  metrics: (slice: Slice) => slice,
  over: async (slice: Slice, { grain }: { grain: Grain }, _: Context, info: GraphQLResolveInfo) => {
    const parts = slice.over(grain);
    await parts[0]?.fetch(requestedMetrics(info));
    return [...parts];
  },
  by: async (
    slice: Slice,
    { dimension, first, orderBy, rest }: ByArgs,
    _: Context,
    info: GraphQLResolveInfo,
  ) => [
    ...(await slice.by(dimension, {
      first,
      rest,
      orderBy: orderBy && { metric: orderBy.metric, direction: orderBy.direction ?? 'DESC' },
      metrics: requestedMetrics(info),
    })),
  ],
  compare: (slice: Slice, { to, period }: CompareArgs) => slice.base(baseOf(to, period)).slice,
  table: (slice: Slice, request: TableRequest) => readTable(slice, request),
  records: async (slice: Slice, args: RecordArgs): Promise<Page> => {
    const { first, after, orderBy: order, metric, part } = args;
    const of = metric ? { metric, part } : null;
    const { asOf } = slice.family.shape;
    const { rows, hasNextPage, total } = await readRecords(slice, { first, after, order, of });
    return {
      rows: rows.map(({ record, cursor }) => ({
        row: { ...(record as unknown as Row), asOf },
        cursor,
      })),
      ...{ hasNextPage, hasPreviousPage: after != null, total },
    };
  },
});

/** A resolver for each metric of a model: all ask the slice by the metric's own name. */
export const metricResolvers = (model: Model) =>
  Object.fromEntries(
    Object.keys(model.metrics).map((id) => [
      id,
      (slice: Slice) => bindNow(slice, id) ?? bindValue(slice, id),
    ]),
  );
