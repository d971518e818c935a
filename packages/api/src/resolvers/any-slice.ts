import { type Grain, parsePeriod } from '@minxin/calendar';
import {
  bindValue,
  describeFilters,
  type KeyFilter,
  type RecordRow,
  readRecords,
  readTable,
  type Slice,
} from '@minxin/metrics';
import { CATALOGUE, labelIn, leadsToPersons, type Row } from '@minxin/records';
import type { Context } from '../context.ts';
import type { AnySliceRecordsArgs, QuerySliceArgs } from '../generated/resolvers.generated.ts';
import { modelOf } from './model-of.ts';
import { listedKind } from './record-fields.ts';
import { rowId, tableFields } from './record-table.ts';
import { provenanceOf } from './records.ts';
import { openNoted, sliceResolvers } from './slice.ts';

async function openAny(_: object, args: QuerySliceArgs, context: Context): Promise<Slice> {
  const model = modelOf(args.subject);
  if (!model) throw new Error(`No model of ${args.subject}.`);
  const where: Record<string, KeyFilter> = {};
  for (const { dimension, in: keys, not } of args.where ?? []) {
    where[dimension] = { ...where[dimension], ...(keys && { in: keys }), ...(not && { not }) };
  }
  return openNoted(context, model, { period: parsePeriod(args.period), where, asOf: args.asOf });
}

async function records(slice: Slice, args: AnySliceRecordsArgs, { language }: Context) {
  const { first, after, orderBy: order, metric, part } = args;
  const of = metric ? { metric, part } : null;
  const page = await readRecords(slice, { first, after, order, of });
  const fields = tableFields(slice, language);
  const listed = listedKind(slice.model);
  return {
    totalCount: () => page.total(),
    kind: labelIn(listed, language),
    type: listed.type,
    leadsToPersons: leadsToPersons(CATALOGUE, listed),
    fields,
    after: page.hasNextPage ? (page.rows.at(-1)?.cursor ?? null) : null,
    rows: page.rows.map((row: RecordRow) => ({
      id: rowId(slice, row),
      values: fields.map((field) => field.read(row)),
      provenance: (__: object, context: Context) =>
        provenanceOf(row.record as unknown as Row, context),
    })),
  };
}

const { label, period, asOf, dataThrough, simulated } = sliceResolvers();

/** A slice of a subject that is named by a value, its records as a table. */
export const anySliceResolvers = {
  Query: { slice: openAny },
  AnySlice: {
    ...{ label, period, asOf, dataThrough, simulated },
    filters: (slice: Slice) => describeFilters(slice),
    metric: (slice: Slice, { id }: { id: string }) => bindValue(slice, id),
    table: (
      slice: Slice,
      request: { metrics: string[]; by?: string[] | null; grain?: Grain | null; parts?: boolean },
    ) => readTable(slice, request),
    records,
  },
};
