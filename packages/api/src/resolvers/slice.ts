import { type Grain, parsePeriod } from '@minxin/calendar';
import {
  bindValue,
  type Filter,
  type Model,
  openSlice,
  type PageOptions,
  readRecords,
  type Slice,
} from '@minxin/metrics';
import type { Page, Row } from '@minxin/records';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { PeriodInput } from '../generated/resolvers.generated.ts';
import { requestedMetrics } from './requested-metrics.ts';

interface OpenArgs {
  readonly period: PeriodInput;
  readonly where?:
    | Readonly<Record<string, readonly string[] | null | undefined>>
    | null
    | undefined;
  readonly asOf?: Date | null | undefined;
}

interface ByArgs {
  readonly dimension: string;
  readonly first?: number | null | undefined;
  readonly orderBy?:
    | { readonly metric: string; readonly direction?: 'ASC' | 'DESC' | null | undefined }
    | null
    | undefined;
}

interface RecordArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly orderBy?: PageOptions['order'];
}

/** The root slice of a subject: its field on Query. */
export const openSubject =
  (model: Model) =>
  async (_: object, args: OpenArgs, context: Context): Promise<Slice> => {
    const slice = await openSlice(context, model, {
      period: parsePeriod(args.period),
      where: filterOf(model, args.where),
      asOf: args.asOf,
    });
    context.clock.note(slice.family.shape.asOf);
    return slice;
  };

/** `{ areaKind: [...] }` of the contract is the filter on AREA_KIND of the model; what is left out filters nothing. */
function filterOf(model: Model, where: OpenArgs['where']): Filter {
  const given = Object.entries(where ?? {}).map(([name, keys]) => {
    const dimension = Object.keys(model.dimensions).find(
      (id) => id.replaceAll('_', '').toLowerCase() === name.toLowerCase(),
    );
    return [dimension ?? name, keys] as const;
  });
  return Object.fromEntries(
    given.flatMap(([dimension, keys]) => (keys ? [[dimension, keys]] : [])),
  );
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
  over: (slice: Slice, { grain }: { grain: Grain }) => [...slice.over(grain)],
  by: async (
    slice: Slice,
    { dimension, first, orderBy }: ByArgs,
    _: Context,
    info: GraphQLResolveInfo,
  ) => [
    ...(await slice.by(dimension, {
      first,
      orderBy: orderBy && { metric: orderBy.metric, direction: orderBy.direction ?? 'DESC' },
      metrics: requestedMetrics(info),
    })),
  ],
  records: async (slice: Slice, args: RecordArgs): Promise<Page> => {
    const { first, after, orderBy: order } = args;
    const { rows, hasNextPage, total } = await readRecords(slice, { first, after, order });
    return {
      rows: rows.map(({ record, cursor }) => ({ row: record as unknown as Row, cursor })),
      ...{ hasNextPage, hasPreviousPage: after != null, total },
    };
  },
});

/** A resolver for each metric of a model: all ask the slice by the metric's own name. */
export const metricResolvers = (model: Model) =>
  Object.fromEntries(
    Object.keys(model.metrics).map((id) => [id, (slice: Slice) => bindValue(slice, id)]),
  );
