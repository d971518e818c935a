import { cutPeriod, parsePeriod } from '@minxin/calendar';
import { PgDialect } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { hotline, households, industry } from '../models/index.ts';
import type { Question } from '../question/question.ts';
import { compileQuestion } from './compile-question.ts';

const ASKED: Question = {
  districtCode: '610902',
  periods: [parsePeriod({ year: 2019 })],
  asOf: new Date('2021-01-01T00:00:00+08:00'),
  dimensions: [],
  where: {},
  measures: [],
};
const compile = (model: Model, question: Partial<Question>) =>
  new PgDialect().sqlToQuery(compileQuestion(model, { ...ASKED, ...question }));

describe('compileQuestion', () => {
  it('answers a covered question from the rollup alone', () => {
    const { sql, params } = compile(hotline, {
      periods: cutPeriod(parsePeriod({ quarter: '2019Q1' }), 'MONTH'),
      measures: ['received', 'onTime'],
      dimensions: ['UNIT'],
    });
    expect(sql).toMatchInlineSnapshot(`
      "with buckets (i, from_day, to_day, from_at, to_at) as (select * from unnest($1::text::int[], $2::text::date[], $3::text::date[], $4::text::timestamptz[], $5::text::timestamptz[]))
      select b.i, "hotline_monthly"."unit_code" as d0, sum("hotline_monthly"."received") as "received", sum("hotline_monthly"."on_time") as "onTime", sum("hotline_monthly"."simulated") as simulated
      from "hotline_monthly" cross join lateral (select w.n - 1 as i, ((select array_agg(to_day order by i) from buckets))[w.n] as to_day, ((select array_agg(to_at order by i) from buckets))[w.n] as to_at
      from (select width_bucket("hotline_monthly"."month", (select array_agg(from_day order by i) from buckets)) as n) w) b
      where ("hotline_monthly"."district_code" = $6 and ("hotline_monthly"."month" >= $7::date and "hotline_monthly"."month" < $8::date))
      group by 1, 2"
    `);
    expect(params).toMatchInlineSnapshot(`
      [
        "{0,1,2}",
        "{2019-01-01,2019-02-01,2019-03-01}",
        "{2019-02-01,2019-03-01,2019-04-01}",
        "{2018-12-31T16:00:00.000Z,2019-01-31T16:00:00.000Z,2019-02-28T16:00:00.000Z}",
        "{2019-01-31T16:00:00.000Z,2019-02-28T16:00:00.000Z,2019-03-31T16:00:00.000Z}",
        "610902",
        "2019-01-01",
        "2019-04-01",
      ]
    `);
  });

  it('finds the period of a row by halving, and compares all only where periods overlap', () => {
    const range = (from: string, to: string) => parsePeriod({ range: { from, to } });
    const sql = (...periods: Question['periods']) =>
      compile(hotline, { measures: ['received'], periods }).sql;
    const first = range('2019-01-07', '2019-01-20');
    const beside = sql(first, range('2019-01-21', '2019-02-03'));
    expect(beside).toContain('width_bucket("hotline_daily"."day"');
    expect(beside).not.toContain('< b.to_day');
    const after = sql(first, range('2019-02-01', '2019-02-10'));
    expect(after).toContain('width_bucket("hotline_daily"."day"');
    expect(after).toContain('"hotline_daily"."day" < b.to_day');
    expect(sql(first, range('2019-01-20', '2019-02-03'))).toContain('from buckets b cross join');
  });

  it('reads no rollup of a fact that has touched days', () => {
    const covered = { measures: ['received', 'openOverdue'], dimensions: ['UNIT'] };
    const reads = (touched: readonly string[]) =>
      [
        ...compile(hotline, { ...covered, touched }).sql.matchAll(/buckets b cross join "(\w+)"/g),
      ].map(([, table]) => table);
    expect(reads(['service_cases'])).toEqual(['hotline_monthly', 'hotline_monthly']);
    expect(reads(['hotline_orders'])).toEqual(['hotline_orders', 'hotline_orders']);
  });

  it('takes the days where a period or the as-of cuts a month, else the months', () => {
    const table = (question: Partial<Question>) =>
      /"(hotline_\w+ly)"/.exec(compile(hotline, { measures: ['received'], ...question }).sql)?.[1];
    expect(table({})).toBe('hotline_monthly');
    expect(table({ periods: cutPeriod(parsePeriod({ year: 2019 }), 'QUARTER') })).toBe(
      'hotline_monthly',
    );
    expect(table({ periods: cutPeriod(parsePeriod({ month: '2019-03' }), 'WEEK') })).toBe(
      'hotline_daily',
    );
    expect(table({ asOf: new Date('2019-06-16T00:00:00+08:00') })).toBe('hotline_daily');
    expect(table({ asOf: new Date('2019-07-01T00:00:00+08:00') })).toBe('hotline_monthly');
  });

  it('scans the records once a time column, and a stock as of the end', () => {
    const { sql } = compile(hotline, {
      measures: ['received', 'onTime', 'due', 'openOverdue'],
      where: { TOWN: ['610902001'] },
    });
    expect(sql).toMatchInlineSnapshot(`
      "with buckets (i, from_day, to_day, from_at, to_at) as (select * from unnest($1::text::int[], $2::text::date[], $3::text::date[], $4::text::timestamptz[], $5::text::timestamptz[]))
      select p.i, max(p."received") as "received", max(p."onTime") as "onTime", max(p."due") as "due", max(p."openOverdue") as "openOverdue", sum(p.simulated) as simulated
      from (
      select b.i, (count(*))::numeric as "received", null::numeric as "onTime", null::numeric as "due", null::numeric as "openOverdue", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from buckets b cross join "hotline_orders"
      where ("hotline_orders"."district_code" = $6 and ("hotline_orders"."received_at" >= b.from_at and "hotline_orders"."received_at" < b.to_at) and ("hotline_orders"."received_at" >= $7::timestamptz and "hotline_orders"."received_at" < $8::timestamptz) and "hotline_orders"."town_code" in ($9))
      group by 1
      union all
      select b.i, null::numeric as "received", (count(*) filter (where ("hotline_orders"."voided_at" is null and "hotline_orders"."closed_at" <= "hotline_orders"."due_at")))::numeric as "onTime", (count(*) filter (where "hotline_orders"."voided_at" is null))::numeric as "due", null::numeric as "openOverdue", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from buckets b cross join "hotline_orders"
      where ("hotline_orders"."district_code" = $10 and ("hotline_orders"."due_at" >= b.from_at and "hotline_orders"."due_at" < b.to_at) and ("hotline_orders"."due_at" >= $11::timestamptz and "hotline_orders"."due_at" < $12::timestamptz) and "hotline_orders"."town_code" in ($13))
      group by 1
      union all
      select b.i, null::numeric as "received", null::numeric as "onTime", null::numeric as "due", (count(*))::numeric as "openOverdue", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from buckets b cross join "hotline_orders"
      where ("hotline_orders"."district_code" = $14 and ("hotline_orders"."due_at" < b.to_at and ("hotline_orders"."closed_at" is null or "hotline_orders"."closed_at" >= b.to_at) and ("hotline_orders"."voided_at" is null or "hotline_orders"."voided_at" >= b.to_at) and coalesce("hotline_orders"."closed_at", "hotline_orders"."voided_at", 'infinity') > "hotline_orders"."due_at") and "hotline_orders"."due_at" < $15::timestamptz and "hotline_orders"."town_code" in ($16))
      group by 1
      ) p
      group by p.i"
    `);
  });

  it('adds up the net changes of all days before for a stock that the rollup keeps', () => {
    const { sql } = compile(hotline, { measures: ['openOverdue'], dimensions: ['UNIT'] });
    expect(sql).toContain('sum("hotline_monthly"."open_overdue")');
    expect(sql).toContain('"hotline_monthly"."month" < b.to_day');
    expect(sql).not.toContain('b.from_day and');
    expect(sql).not.toContain('hotline_orders');
  });

  it('adds up a column of what stands at the end, kinds of rows apart in one scan', () => {
    const { sql, params } = compile(industry, { measures: ['newTeaMu', 'fruitMu', 'arrearsFen'] });
    expect(sql).toMatchInlineSnapshot(`
      "with buckets (i, from_day, to_day, from_at, to_at) as (select * from unnest($1::text::int[], $2::text::date[], $3::text::date[], $4::text::timestamptz[], $5::text::timestamptz[]))
      select p.i, max(p."newTeaMu") as "newTeaMu", max(p."fruitMu") as "fruitMu", max(p."arrearsFen") as "arrearsFen", sum(p.simulated) as simulated
      from (
      select b.i, coalesce((sum("planted_areas"."mu") filter (where ("planted_areas"."crop" = $6 and "planted_areas"."way" = $7)))::numeric, 0) as "newTeaMu", coalesce((sum("planted_areas"."mu") filter (where ("planted_areas"."crop" = $8 and "planted_areas"."way" <> $9)))::numeric, 0) as "fruitMu", null::numeric as "arrearsFen", count(*) filter (where "planted_areas"."origin" = 'simulated') as simulated
      from buckets b cross join "planted_areas"
      where ("planted_areas"."district_code" = $10 and ("planted_areas"."since_day" < b.to_day and ("planted_areas"."until_day" is null or "planted_areas"."until_day" >= b.to_day)) and "planted_areas"."since_day" < $11::date)
      group by 1
      union all
      select b.i, null::numeric as "newTeaMu", null::numeric as "fruitMu", coalesce((sum("rent_debts"."amount_fen"))::numeric, 0) as "arrearsFen", count(*) filter (where "rent_debts"."origin" = 'simulated') as simulated
      from buckets b cross join "rent_debts"
      where ("rent_debts"."district_code" = $12 and ("rent_debts"."due_on" < b.to_day and ("rent_debts"."settled_on" is null or "rent_debts"."settled_on" >= b.to_day)) and "rent_debts"."due_on" < $13::date)
      group by 1
      ) p
      group by p.i"
    `);
    expect(params).toMatchInlineSnapshot(`
      [
        "{0}",
        "{2019-01-01}",
        "{2020-01-01}",
        "{2018-12-31T16:00:00.000Z}",
        "{2019-12-31T16:00:00.000Z}",
        "tea",
        "new",
        "fruit",
        "renovated",
        "610902",
        "2020-01-01",
        "610902",
        "2020-01-01",
      ]
    `);
  });

  it('tells estimates of whole months from the counts of buckets, in one arm', () => {
    const { sql } = compile(hotline, {
      periods: cutPeriod(parsePeriod({ quarter: '2019Q1' }), 'MONTH'),
      measures: ['medianHours', 'p90Hours', 'received'],
    });
    expect(sql).toMatchInlineSnapshot(`
      "with buckets (i, from_day, to_day, from_at, to_at) as (select * from unnest($1::text::int[], $2::text::date[], $3::text::date[], $4::text::timestamptz[], $5::text::timestamptz[]))
      select p.i, max(p."medianHours") as "medianHours", max(p."p90Hours") as "p90Hours", max(p."received") as "received", sum(p.simulated) as simulated
      from (
      select v.i, (select sign(k.b) * 9.900000000000003e-10::float8 * power(1.02020202020202::float8, abs(k.b)) from (values (min(v.bucket) filter (where v.upto >= ceil(0.5::float8 * v.whole::float8)))) k (b))::numeric as "medianHours", (select sign(k.b) * 9.900000000000003e-10::float8 * power(1.02020202020202::float8, abs(k.b)) from (values (min(v.bucket) filter (where v.upto >= ceil(0.9::float8 * v.whole::float8)))) k (b))::numeric as "p90Hours", null::numeric as "received", sum(v.simulated) as simulated
      from (
      select b.i, "hotline_hours_monthly"."bucket" as bucket, sum(sum("hotline_hours_monthly"."handled")) over (g order by "hotline_hours_monthly"."bucket") as upto, sum(sum("hotline_hours_monthly"."handled")) over g as whole, sum("hotline_hours_monthly"."simulated") as simulated
      from "hotline_hours_monthly" cross join lateral (select w.n - 1 as i, ((select array_agg(to_day order by i) from buckets))[w.n] as to_day, ((select array_agg(to_at order by i) from buckets))[w.n] as to_at
      from (select width_bucket("hotline_hours_monthly"."month", (select array_agg(from_day order by i) from buckets)) as n) w) b
      where ("hotline_hours_monthly"."district_code" = $6 and ("hotline_hours_monthly"."month" >= $7::date and "hotline_hours_monthly"."month" < $8::date))
      group by 1, 2
      window g as (partition by b.i)
      ) v
      group by 1
      union all
      select b.i, null::numeric as "medianHours", null::numeric as "p90Hours", sum("hotline_monthly"."received") as "received", sum("hotline_monthly"."simulated") as simulated
      from "hotline_monthly" cross join lateral (select w.n - 1 as i, ((select array_agg(to_day order by i) from buckets))[w.n] as to_day, ((select array_agg(to_at order by i) from buckets))[w.n] as to_at
      from (select width_bucket("hotline_monthly"."month", (select array_agg(from_day order by i) from buckets)) as n) w) b
      where ("hotline_monthly"."district_code" = $9 and ("hotline_monthly"."month" >= $10::date and "hotline_monthly"."month" < $11::date))
      group by 1
      ) p
      group by p.i"
    `);
  });

  it('tells estimates of other days from the buckets of days, and of parts from the records', () => {
    const measures = ['medianHours', 'p90Hours'];
    const asOf = new Date('2019-06-16T00:00:00+08:00');
    expect(compile(hotline, { measures, asOf }).sql).toContain('cross join "hotline_hours_daily"');
    expect(compile(hotline, { measures, dimensions: ['UNIT'] }).sql).not.toContain('_hours_');
    const { sql } = compile(hotline, { measures, where: { TOWN: ['610902001'] } });
    expect(sql).toMatchInlineSnapshot(`
      "with buckets (i, from_day, to_day, from_at, to_at) as (select * from unnest($1::text::int[], $2::text::date[], $3::text::date[], $4::text::timestamptz[], $5::text::timestamptz[]))
      select b.i, (select sign(k.b) * 9.900000000000003e-10::float8 * power(1.02020202020202::float8, abs(k.b)) from (values (percentile_disc(0.5) within group (order by (sign((date_part('epoch', "hotline_orders"."closed_at" - "hotline_orders"."received_at") / 3600)::float8) * ceil(ln(greatest(abs((date_part('epoch', "hotline_orders"."closed_at" - "hotline_orders"."received_at") / 3600)::float8) / 1e-9::float8, 1)) / 0.020000666706669435::float8))::int) filter (where "hotline_orders"."voided_at" is null))) k (b))::numeric as "medianHours", (select sign(k.b) * 9.900000000000003e-10::float8 * power(1.02020202020202::float8, abs(k.b)) from (values (percentile_disc(0.9) within group (order by (sign((date_part('epoch', "hotline_orders"."closed_at" - "hotline_orders"."received_at") / 3600)::float8) * ceil(ln(greatest(abs((date_part('epoch', "hotline_orders"."closed_at" - "hotline_orders"."received_at") / 3600)::float8) / 1e-9::float8, 1)) / 0.020000666706669435::float8))::int) filter (where "hotline_orders"."voided_at" is null))) k (b))::numeric as "p90Hours", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from buckets b cross join "hotline_orders"
      where ("hotline_orders"."district_code" = $6 and ("hotline_orders"."closed_at" >= b.from_at and "hotline_orders"."closed_at" < b.to_at) and ("hotline_orders"."closed_at" >= $7::timestamptz and "hotline_orders"."closed_at" < $8::timestamptz) and "hotline_orders"."town_code" in ($9))
      group by 1"
    `);
  });

  it('takes the median from the records', () => {
    const { sql } = compile(households, { measures: ['medianGainFen'], dimensions: ['VILLAGE'] });
    expect(sql).toMatchInlineSnapshot(`
      "with buckets (i, from_day, to_day, from_at, to_at) as (select * from unnest($1::text::int[], $2::text::date[], $3::text::date[], $4::text::timestamptz[], $5::text::timestamptz[]))
      select b.i, "household_gains"."village_code" as d0, (percentile_cont(0.5) within group (order by "household_gains"."gain_fen"))::numeric as "medianGainFen", count(*) filter (where "household_gains"."origin" = 'simulated') as simulated
      from buckets b cross join "household_gains"
      where ("household_gains"."district_code" = $6 and ("household_gains"."year_day" >= b.from_day and "household_gains"."year_day" < b.to_day) and ("household_gains"."year_day" >= $7::date and "household_gains"."year_day" < $8::date))
      group by 1, 2"
    `);
  });

  it('goes to the records when the as-of falls within a day: a rollup knows whole days only', () => {
    const { sql } = compile(hotline, {
      measures: ['received'],
      asOf: new Date('2019-06-30T15:20:00+08:00'),
    });
    expect(sql).toContain('join "hotline_orders"');
    expect(sql).not.toContain('hotline_daily');
  });

  it('finds nothing under a filter that names nothing', () => {
    expect(compile(hotline, { measures: ['received'], where: { UNIT: [] } }).sql).toContain(
      'and false)',
    );
  });
});
