import { sql } from 'drizzle-orm';
import { joined } from '../compile/carrier.ts';
import { compileRows } from '../compile/compile-rows.ts';
import { anchor, periodEnd } from '../definition/measure.ts';
import { partsOf } from '../definition/metric.ts';
import { QuestionError } from '../question/question-error.ts';
import type { Slice } from '../slice/slice.ts';
import { sliceQuestion } from '../slice/slice-question.ts';

/**
 * How many working days the oldest of what stands open beyond its due time is late at the end of a
 * slice's period (or as of the as-of day), as its ageing counts them; null where none is.
 * @param metric a stock that begins when something is due
 * @throws QuestionError NOT_IN_MODEL for a metric of another kind
 */
export async function longestLate(slice: Slice, metric: string): Promise<number | null> {
  const { model, family } = slice;
  const [id = ''] = partsOf(slice.definition(metric));
  const measure = model.measures[id];
  if (measure?.kind !== 'stock')
    throw new QuestionError('NOT_IN_MODEL', {
      zh: `${metric} 不是一时的存量，没有逾期天数。`,
      en: `${metric} is no stock: nothing of it is late.`,
    });
  const at = anchor(measure);
  const due =
    at.getSQLType() === 'date'
      ? sql`min(${at})`
      : sql`(min(${at}) at time zone 'Asia/Shanghai')::date`;
  const { table, period, joins, condition } = compileRows(model, sliceQuestion(slice, []), measure);
  const [row] = await family.shape.context.db.execute<{ days: number | null }>(
    sql`select case when count(*) > 0 then minxin_working_days_late(${due}, max(${periodEnd}) - 1) end as days
      from ${period} cross join ${sql.identifier(table)}${joined(joins)} where ${condition}`,
  );
  return row?.days ?? null;
}
