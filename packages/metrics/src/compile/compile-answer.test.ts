import { parsePeriod } from '@minxin/calendar';
import { PgDialect } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { hotline } from '../models/index.ts';
import { compileAnswer } from './compile-answer.ts';

describe('compileAnswer', () => {
  it('answers in columns, and names each key once', () => {
    const { sql } = new PgDialect().sqlToQuery(
      compileAnswer(hotline, {
        districtCode: '610902',
        periods: [parsePeriod({ year: 2019 })],
        asOf: new Date('2021-01-01T00:00:00+08:00'),
        dimensions: ['UNIT', 'CHANNEL'],
        where: {},
        measures: ['received'],
      }),
    );
    expect(sql).toMatchInlineSnapshot(`
      "with buckets (i, from_day, to_day, from_at, to_at) as (select * from unnest($1::text::int[], $2::text::date[], $3::text::date[], $4::text::timestamptz[], $5::text::timestamptz[])), cells as (
      select b.i, "hotline_orders"."unit_code" as d0, "hotline_orders"."channel" as d1, (count(*))::numeric as "received", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from buckets b cross join "hotline_orders"
      where ("hotline_orders"."district_code" = $6 and ("hotline_orders"."received_at" >= b.from_at and "hotline_orders"."received_at" < b.to_at) and ("hotline_orders"."received_at" >= $7::timestamptz and "hotline_orders"."received_at" < $8::timestamptz))
      group by 1, 2, 3)
      select count(*)::int as rows, string_agg(i::text, ',') as i, json_agg(d0::text) as d0, json_agg(d1::text) as d1, (select json_object_agg(l."code", l."name") from "hotline_units" l
        where l."district_code" = $9 and l."code" in (select d0 from cells)) as n0, string_agg(coalesce("received"::text, ''), ',') as "received", string_agg(coalesce(simulated::text, ''), ',') as simulated
      from (select * from cells order by i, d0::text collate "C" nulls first, d1::text collate "C" nulls first) c"
    `);
  });
});
