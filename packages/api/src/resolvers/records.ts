import { readDataEnd, refreshRollups } from '@minxin/metrics';
import {
  amendRecord,
  CATALOGUE,
  columnsOf,
  enterRecord,
  idOf,
  isAmendable,
  isEntered,
  masked,
  mutationName,
  overdueDays,
  type PageArgs,
  type RecordKind,
  type Row,
  readPage,
  removeRecord,
  shown,
  type WriteContext,
} from '@minxin/records';
import type { Context } from '../context.ts';
import { lookupOf } from '../privacy/unmask-resolvers.ts';
import { connectionResolvers } from './connection.ts';
import { upper } from './upper.ts';

type Input = Readonly<Record<string, unknown>>;

const writing = ({ connection, districtCode, now, actor, witness }: Context): WriteContext => ({
  ...{ connection, districtCode, now, actor, witness },
  catalogue: CATALOGUE,
  refresh: refreshRollups,
});

/** The end of the days that the records of a kind's subject reach; noted, since what is late moves with it. */
async function dataEnd(context: Context, { subject }: RecordKind): Promise<Date> {
  const asOf = subject === 'places' ? context.now : await readDataEnd(context, subject);
  context.clock.note(asOf);
  return asOf;
}

/** Where a record came from. */
export const provenanceOf = async (row: Row, { loaders }: Context) => ({
  batchId: row.batchId,
  fileName: await loaders.fileName(row),
  row: row.sourceRow,
  origin: upper(row.origin),
});

/** The fields of one kind: its columns, what it refers to, and what refers to it. */
function typeResolvers(kind: RecordKind) {
  const columns = columnsOf(kind).map((column) => [
    column.publicName,
    column.field.sensitive
      ? (row: Row, _: object, { connection }: Context) => masked(connection.keys, column, row)
      : (row: Row) => shown(column, row[column.name]),
  ]);
  const references = CATALOGUE.from(kind).map((reference) => [
    reference.name,
    (row: Row, _: object, { loaders }: Context) => loaders.referred(reference, row),
  ]);
  const overdue = async (row: Row, _: object, context: Context) =>
    overdueDays(kind, row, row.asOf ?? (await dataEnd(context, kind)));
  const lists = CATALOGUE.to(kind).map((reference) => [
    reference.listName,
    (row: Row, { first }: { first?: number | null }, { loaders }: Context) =>
      loaders.referring(reference, row, first ?? 50),
  ]);
  return {
    id: (row: Row) => idOf(kind, row),
    ...Object.fromEntries([...columns, ...references, ...lists]),
    ...(kind.overdue && { overdueDays: overdue }),
    provenance: (row: Row, _: object, context: Context) => provenanceOf(row, context),
  };
}

const lists = Object.fromEntries(
  CATALOGUE.kinds.map((kind) => [
    kind.plural,
    async (_: object, args: PageArgs, context: Context) => {
      const isJudged = typeof args.where?.overdue === 'boolean';
      const asOf = isJudged ? await dataEnd(context, kind) : context.now;
      return readPage({ ...context, asOf, lookup: lookupOf(context) }, kind, args);
    },
  ]),
);

function mutations(kind: RecordKind) {
  if (!isEntered(kind)) return {};
  const enter = (_: object, { input }: { input: Input }, context: Context) =>
    enterRecord(writing(context), kind, input);
  const amend = (_: object, { id, input }: { id: string; input: Input }, context: Context) =>
    amendRecord(writing(context), kind, id, input);
  const remove = (_: object, { id }: { id: string }, context: Context) =>
    removeRecord(writing(context), kind, id);
  return {
    [mutationName('record', kind)]: enter,
    ...(isAmendable(kind) && { [mutationName('amend', kind)]: amend }),
    ...(kind.keeping === 'amend' && { [mutationName('remove', kind)]: remove }),
  };
}

/** Everything about records, made from the kinds as the contract is. */
export const recordResolvers = {
  Query: { records: () => ({}) },
  Records: lists,
  Mutation: Object.assign({}, ...CATALOGUE.kinds.map(mutations)),
  ...Object.fromEntries(
    CATALOGUE.kinds.flatMap((kind) => [
      [kind.type, typeResolvers(kind)],
      [`${kind.type}Connection`, connectionResolvers<Row>()],
    ]),
  ),
  ...Object.fromEntries(
    CATALOGUE.kinds
      .filter(isEntered)
      .map(({ type }) => [`${type}Result`, { record: ({ row }: { row: Row | null }) => row }]),
  ),
};
