import { PgDialect } from 'drizzle-orm/pg-core';
import { expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { distribution, hotline, households } from '../models/index.ts';
import { compileBaseCells } from './compile-base-cells.ts';
import { protectionOf } from './protection.ts';

function compile(model: Model, measure: string, through: string | null) {
  const protection = protectionOf(model, measure);
  if (!protection) throw new Error(`${measure} is not protected.`);
  return new PgDialect().sqlToQuery(compileBaseCells(model, protection, '610902', through));
}

it('counts the households of each village and year, and those apart that lost', () => {
  const { sql, params } = compile(households, 'fallers', null);
  expect(sql).toMatchInlineSnapshot(`
    "with counted as (
      select "household_gains"."household_no" as unit, "household_gains"."village_code" as k0, "household_gains"."town_code" as k1, extract(year from "household_gains"."year_day")::int as t0, concat(coalesce("household_gains"."gain_fen" < $1, false)::int) as rules
      from "household_gains"
      where "household_gains"."district_code" = $2
    )
    select 'rows' as level, t0 as year, '' as class, k0, k1, count(distinct unit) as units
    from counted group by 2, 3, k0, k1
    union all
    select 'rules' as level, t0 as year, rules as class, k0, k1, count(distinct unit) as units
    from counted group by 2, 3, k0, k1"
  `);
  expect(params).toEqual([0n, '610902']);
});

it('tells a dividend by its rules, and by the years that it was planned and paid in', () => {
  const { sql, params } = compile(distribution, 'paidFen', '2021-01-01');
  expect(sql).toMatchInlineSnapshot(`
    "with counted as (
      select "distribution_dividends"."household_no" as unit, "distribution_dividends"."village_code" as k0, "distribution_dividends"."town_code" as k1, "distribution_dividends"."rule_set_kind" as k2, case when "distribution_dividends"."planned_on" < $1 then extract(year from "distribution_dividends"."planned_on")::int end as t0, case when "distribution_dividends"."paid_on" < $2 then extract(year from "distribution_dividends"."paid_on")::int end as t1, concat(coalesce("distribution_dividends"."rule_set_kind" = $3, false)::int, coalesce("distribution_dividends"."paid_on" is not null, false)::int, coalesce("distribution_dividends"."paid_on" is null, false)::int) as rules
      from "distribution_dividends"
      where ("distribution_dividends"."district_code" = $4 and "distribution_dividends"."planned_on" < $5)
    )
    select 'rows' as level, t0 as year, '' as class, k0, k1, k2, count(distinct unit) as units
    from counted group by 2, 3, k0, k1, k2
    union all
    select 'rules' as level, t0 as year, rules as class, k0, k1, k2, count(distinct unit) as units
    from counted group by 2, 3, k0, k1, k2
    union all
    select 'times' as level, null::int as year, concat_ws(' ', coalesce(t0::text, '-'), coalesce(t1::text, '-'), rules) as class, k0, k1, k2, count(distinct unit) as units
    from counted group by 2, 3, k0, k1, k2"
  `);
  expect(params).toEqual([
    ...['2021-01-01', '2021-01-01', 'fixed_shares_2019'],
    ...['610902', '2021-01-01'],
  ]);
});

it('protects what single households got, not what a collective took in or set aside', () => {
  const protects = (model: Model) =>
    Object.keys(model.measures).filter((name) => protectionOf(model, name) !== undefined);
  expect(protects(households)).toEqual(Object.keys(households.measures));
  expect(protects(distribution)).toEqual([
    ...['distributedFen', 'households', 'byHeadFen', 'persons', 'settledFen', 'unsettledFen'],
    'paidFen',
  ]);
  expect(protects(hotline)).toEqual([]);
});
