import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { joined } from '../compile/carrier.ts';
import { compileQuestion } from '../compile/compile-question.ts';
import { compileRows } from '../compile/compile-rows.ts';
import { known } from '../compile/known.ts';
import { planArms, rollupName } from '../compile/plan-arms.ts';
import { anchor } from '../definition/measure.ts';
import { tableName } from '../definition/model.ts';
import { nothing, reachAt } from '../slice/read-metric.ts';
import type { Slice } from '../slice/slice.ts';
import { sliceQuestion } from '../slice/slice-question.ts';
import { FEWEST } from '../suppression/merge-small.ts';
import { guarded, protectionOf } from '../suppression/protection.ts';
import type { Secrecy } from '../suppression/secrecy.ts';
import { fenToYuan, plain } from '../value/decimal.ts';
import type { PassportBatch, PassportPart } from './passport.ts';

const MOST_BATCHES = 50;
const dialect = new PgDialect();

export interface PartRequest {
  readonly metric: string;
  readonly measure: string;
  readonly role: PassportPart['role'];
  readonly secrecy: Secrecy;
  /** Whether the value that it is a part of is withheld. */
  readonly suppressed: boolean;
}

/** One measure of a slice's metric: its value, the statement that gives it, and the rows behind it by batch. */
export async function readPart(slice: Slice, request: PartRequest): Promise<PassportPart> {
  const { metric, measure, role, secrecy, suppressed } = request;
  const { model, family, place } = slice;
  const question = sliceQuestion(slice, [measure]);
  const [arm] = planArms(model, question);
  const statement = dialect.sqlToQuery(compileQuestion(model, question));
  const time = anchor(known(model.measures[measure], measure));
  const told = {
    ...{ measure, of: metric, role, suppressed },
    records: tableName(time),
    time: time.name,
    rollup: arm?.source === 'rollup' ? rollupName(arm.rollup) : null,
    sql: statement.sql,
  };
  if (suppressed) return { ...told, ...NOTHING, value: null, parameters: [] };
  const [answers, batches] = await Promise.all([
    family.load([measure]),
    readBatches(slice, measure),
  ]);
  const cell = answers.get(measure)?.at(place)?.values[measure] ?? nothing(model, measure);
  const value = reachAt(family, place.period) === 'none' ? null : cell;
  return {
    ...told,
    value: value && (model.measures[measure]?.inFen ? fenToYuan(value) : plain(value)),
    parameters: statement.params.map(String),
    ...(secrecy.tellsBatches(measure, place) && batches.every(isTold) ? cameIn(batches) : NOTHING),
  };
}

type FromBatches = Pick<PassportPart, 'rows' | 'simulatedRows' | 'simulatedShare' | 'batches'>;

const NOTHING: FromBatches = {
  ...{ rows: null, simulatedRows: null, simulatedShare: null },
  batches: [],
};

/** Few households, or some with two rows, could be told from how many rows there are. */
const isTold = ({ rows, units }: CountedBatch): boolean =>
  units === null || (units >= FEWEST && units === rows);

function cameIn(batches: readonly CountedBatch[]): FromBatches {
  const rows = total(batches, (one) => one.rows);
  const simulatedRows = total(batches, (one) => one.simulatedRows);
  return {
    rows,
    simulatedRows,
    simulatedShare: rows === 0 ? null : simulatedRows / rows,
    batches: batches.slice(0, MOST_BATCHES).map(({ units: _, ...batch }) => batch),
  };
}

interface CountedBatch extends PassportBatch {
  /** The protected units in it; null where the asker may know them all. */
  readonly units: number | null;
}

const total = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

/** The rows that a measure counts, by the batch that they came with. */
async function readBatches(slice: Slice, measure: string): Promise<readonly CountedBatch[]> {
  const { context } = slice.family.shape;
  const { table, period, joins, condition } = compileRows(
    slice.model,
    sliceQuestion(slice, [measure]),
    known(slice.model.measures[measure], measure),
  );
  const isGuarded = guarded(context, slice.model, [measure]).length > 0;
  const unit = isGuarded ? protectionOf(slice.model, measure)?.unit : undefined;
  const own = (column: string): SQL => sql`${sql.identifier(table)}.${sql.identifier(column)}`;
  const rows = await context.db.execute<Record<string, string | number | null>>(sql`
    with counted as (
      select ${own('batch_id')} as id, count(*) as rows,
        count(*) filter (where ${own('origin')} = 'simulated') as simulated_rows,
        min(${own('source_row')}) as first_row, max(${own('source_row')}) as last_row,
        ${unit ? sql`count(distinct ${unit})` : sql`null`} as units
      from ${period} cross join ${sql.identifier(table)}${joined(joins)} where ${condition} group by 1)
    select c.*, b.kind, b.origin, b.file_name, b.file_sha256, b.data_version, b.committed_at
    from counted c join batches b on b.district_code = ${context.districtCode} and b.id = c.id
    order by c.rows desc, c.id desc`);
  return rows.map((row) => ({
    id: Number(row.id),
    kind: String(row.kind),
    origin: row.origin as PassportBatch['origin'],
    fileName: String(row.file_name),
    fileSha256: String(row.file_sha256),
    committedAt: new Date(String(row.committed_at)),
    dataVersion: Number(row.data_version),
    rows: Number(row.rows),
    simulatedRows: Number(row.simulated_rows),
    firstRow: Number(row.first_row),
    lastRow: Number(row.last_row),
    units: row.units === null ? null : Number(row.units),
  }));
}
