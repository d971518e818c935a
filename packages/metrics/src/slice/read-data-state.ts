import { addDays, startOfDay } from '@minxin/calendar';
import { dataDays, touchedBatches, touchedDays, touchedRows } from '@minxin/database';
import { sql } from 'drizzle-orm';
import type { Subject } from '../definition/model.ts';
import type { DataSpan, DataState, SliceContext } from './slice-context.ts';

type State = Promise<DataState>;

/** A request that opens several slices of a subject asks once. */
const known = new WeakMap<SliceContext, Map<Subject, State>>();

/** The days that a subject's records reach and the facts that were touched, as of the first time this context asked. */
export function readDataState(context: SliceContext, subject: Subject): State {
  const states = known.get(context) ?? new Map<Subject, State>();
  known.set(context, states);
  const state = states.get(subject) ?? askDataState(context, subject);
  states.set(subject, state);
  return state;
}

/** The end of the last day that a subject's records reach, never later than now: the as-of unless told. */
export async function readDataEnd(context: SliceContext, subject: Subject): Promise<Date> {
  const { span } = await readDataState(context, subject);
  return dataEnd(context, span);
}

export function dataEnd({ now }: SliceContext, span: DataSpan | null): Date {
  const end = span ? startOfDay(addDays(span.lastDay, 1)) : now;
  return end < now ? end : now;
}

async function askDataState({ db, districtCode, standing }: SliceContext, subject: Subject): State {
  if (standing) return { span: standing.days[subject] ?? null, touched: standing.touched };
  const [row] = await db.execute<{ first: string | null; last: string; touched: string[] }>(sql`
    select d.first_day::text as first, d.last_day::text as last,
      array(select source from ${touchedDays} where district_code = ${districtCode}
        union select source from ${touchedRows} where district_code = ${districtCode}
        union select source from ${touchedBatches} where district_code = ${districtCode}) as touched
    from (select) one left join ${dataDays} d on d.district_code = ${districtCode} and d.subject = ${subject}`);
  const { first = null, last = '', touched = [] } = row ?? {};
  return { span: first === null ? null : { firstDay: first, lastDay: last }, touched };
}
