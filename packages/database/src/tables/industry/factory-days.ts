import { sql } from 'drizzle-orm';
import { bigint, date, integer, numeric, pgView, text } from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';

/** A factory on each day since it was built, to this day: what could be let, and what was (domain §8, 出租率). */
export const factoryDays = pgView('factory_days', {
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  factoryNo: text('factory_no').notNull(),
  villageCode: text('village_code').notNull(),
  townCode: text('town_code').notNull(),
  day: date('day', { mode: 'string' }).notNull(),
  lettableM2: numeric('lettable_m2').notNull(),
  leasedM2: numeric('leased_m2').notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select f.district_code, f.batch_id, f.source_row, case when l.simulated then 'simulated' else f.origin end as origin,
      f.factory_no, f.village_code, f.town_code, d.day, f.area_m2 as lettable_m2,
      coalesce(l.leased_m2, 0) as leased_m2
    from factories f
    cross join lateral (
      select f.built_on + n as day
      from generate_series(0, (now() at time zone 'Asia/Shanghai')::date - f.built_on) n
    ) d
    left join lateral (
      select sum(leased_m2) as leased_m2, bool_or(origin = 'simulated') as simulated
      from factory_leases
      where district_code = f.district_code and factory_no = f.factory_no and d.day between from_day and to_day
    ) l on true
  `);
