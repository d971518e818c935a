import { PgDialect } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import type { Model } from '../definition/model.ts';
import { hotline, tendering } from '../models/index.ts';
import { changed, recordsBefore } from './cell-rows.ts';
import { compileRollupCells } from './compile-rollup.ts';
import { known } from './known.ts';
import { rollupName } from './plan-arms.ts';

/** No batch waits. */
const NONE: ReadonlyMap<string, readonly number[]> = new Map();

const cellsOf = (model: Model, table: string) => {
  const rollup = known(
    model.rollups.find((one) => rollupName(one) === table),
    table,
  );
  return new PgDialect().sqlToQuery(compileRollupCells(model, rollup, '610902')).sql;
};
const compile = (
  model: Model,
  names: readonly string[],
  read?: Parameters<typeof compileRollupCells>[3],
) => {
  const rollup = known(model.rollups[0], 'rollup');
  const measures = Object.fromEntries(names.map((name) => [name, rollup.measures[name]]));
  return new PgDialect().sqlToQuery(
    compileRollupCells(model, { ...rollup, measures }, '610902', read),
  ).sql;
};

describe('compileRollupCells', () => {
  it('makes all cells from one scan', () => {
    expect(compile(tendering, ['awarded', 'awardFen'])).toMatchInlineSnapshot(`
      "select $1, "day", "d0", coalesce(sum("awarded"), 0), coalesce(sum("awardFen"), 0), sum(simulated)
      from (
      select "tenders"."awarded_on" as day, "tenders"."kind" as d0, (count(*))::numeric as "awarded", coalesce((sum("tenders"."award_fen"))::numeric, 0) as "awardFen", count(*) filter (where "tenders"."origin" = 'simulated') as simulated
      from "tenders"
      where ("tenders"."district_code" = $2 and "tenders"."awarded_on" is not null)
      group by 1, 2
      ) p group by "day", "d0"
      having (coalesce(sum("awarded"), 0), coalesce(sum("awardFen"), 0), sum(simulated)) <> (0, 0, 0)"
    `);
  });

  it('counts values by day and bucket', () => {
    expect(cellsOf(hotline, 'hotline_hours_daily')).toMatchInlineSnapshot(`
      "select $1, "day", "bucket", coalesce(sum("medianHours"), 0), sum(simulated)
      from (
      select ("hotline_orders"."closed_at" at time zone 'Asia/Shanghai')::date as day, (sign((date_part('epoch', "hotline_orders"."closed_at" - "hotline_orders"."received_at") / 3600)::float8) * ceil(ln(greatest(abs((date_part('epoch', "hotline_orders"."closed_at" - "hotline_orders"."received_at") / 3600)::float8) / 1e-9::float8, 1)) / 0.020000666706669435::float8))::int as bucket, (count(*))::numeric as "medianHours", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from "hotline_orders"
      where ("hotline_orders"."district_code" = $2 and "hotline_orders"."closed_at" is not null and ("hotline_orders"."voided_at" is null and date_part('epoch', "hotline_orders"."closed_at" - "hotline_orders"."received_at") / 3600 is not null))
      group by 1, 2
      ) p group by "day", "bucket"
      having (coalesce(sum("medianHours"), 0), sum(simulated)) <> (0, 0)"
    `);
  });

  it('makes the cells of some days from an index, and of a stock by the columns that end it', () => {
    const ranges = [{ from: '2019-03-04', to: '2019-03-05' }, { from: '2019-12-30' }];
    expect(compile(hotline, ['openOverdue'], { ranges })).toMatchInlineSnapshot(`
      "select $1, "day", "d0", coalesce(sum("openOverdue"), 0), sum(simulated)
      from (
      select ("hotline_orders"."due_at" at time zone 'Asia/Shanghai')::date as day, "hotline_orders"."unit_code" as d0, (count(*))::numeric as "openOverdue", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from "hotline_orders"
      where ("hotline_orders"."district_code" = $2 and (("hotline_orders"."due_at" >= ($3::timestamp at time zone 'Asia/Shanghai') and "hotline_orders"."due_at" < ($4::timestamp at time zone 'Asia/Shanghai')) or "hotline_orders"."due_at" >= ($5::timestamp at time zone 'Asia/Shanghai')) and (least("hotline_orders"."closed_at", "hotline_orders"."voided_at") is null or least("hotline_orders"."closed_at", "hotline_orders"."voided_at") > "hotline_orders"."due_at"))
      group by 1, 2
      union all
      select (least("hotline_orders"."closed_at", "hotline_orders"."voided_at") at time zone 'Asia/Shanghai')::date as day, "hotline_orders"."unit_code" as d0, -(count(*))::numeric as "openOverdue", count(*) filter (where "hotline_orders"."origin" = 'simulated') as simulated
      from "hotline_orders"
      where ("hotline_orders"."district_code" = $6 and (((("hotline_orders"."closed_at" >= ($7::timestamp at time zone 'Asia/Shanghai') and "hotline_orders"."closed_at" < ($8::timestamp at time zone 'Asia/Shanghai')) or "hotline_orders"."closed_at" >= ($9::timestamp at time zone 'Asia/Shanghai')) or (("hotline_orders"."voided_at" >= ($10::timestamp at time zone 'Asia/Shanghai') and "hotline_orders"."voided_at" < ($11::timestamp at time zone 'Asia/Shanghai')) or "hotline_orders"."voided_at" >= ($12::timestamp at time zone 'Asia/Shanghai'))) and ((least("hotline_orders"."closed_at", "hotline_orders"."voided_at") >= ($13::timestamp at time zone 'Asia/Shanghai') and least("hotline_orders"."closed_at", "hotline_orders"."voided_at") < ($14::timestamp at time zone 'Asia/Shanghai')) or least("hotline_orders"."closed_at", "hotline_orders"."voided_at") >= ($15::timestamp at time zone 'Asia/Shanghai'))) and least("hotline_orders"."closed_at", "hotline_orders"."voided_at") > "hotline_orders"."due_at")
      group by 1, 2
      ) p group by "day", "d0"
      having (coalesce(sum("openOverdue"), 0), sum(simulated)) <> (0, 0)"
    `);
  });

  it('counts what waits from its images, by their signs', () => {
    const rows = [changed('610902', [7, 8], NONE)];
    expect(compile(tendering, ['awarded'], { rows })).toMatchInlineSnapshot(`
      "select $1, "day", "d0", coalesce(sum("awarded"), 0), sum(simulated)
      from (
      select "tenders"."awarded_on" as day, "tenders"."kind" as d0, "touched_rows"."sign" * (count(*))::numeric as "awarded", "touched_rows"."sign" * count(*) filter (where "tenders"."origin" = 'simulated') as simulated
      from "touched_rows" cross join lateral jsonb_populate_record(null::"tenders", "touched_rows"."image") "tenders"
      where ("tenders"."district_code" = $2 and ("touched_rows"."district_code" = $3 and "touched_rows"."source" = $4 and "touched_rows"."id" = any($5::bigint[])) and "tenders"."awarded_on" is not null)
      group by 1, 2, "touched_rows"."sign"
      ) p group by "day", "d0"
      having (coalesce(sum("awarded"), 0), sum(simulated)) <> (0, 0)"
    `);
  });

  it('makes the cells of the records without what waits', () => {
    const rows = recordsBefore('610902', NONE);
    expect(compile(tendering, ['awarded'], { rows })).toMatchInlineSnapshot(`
      "select $1, "day", "d0", coalesce(sum("awarded"), 0), sum(simulated)
      from (
      select "tenders"."awarded_on" as day, "tenders"."kind" as d0, (count(*))::numeric as "awarded", count(*) filter (where "tenders"."origin" = 'simulated') as simulated
      from "tenders"
      where ("tenders"."district_code" = $2 and "tenders"."awarded_on" is not null)
      group by 1, 2
      union all
      select "tenders"."awarded_on" as day, "tenders"."kind" as d0, -"touched_rows"."sign" * (count(*))::numeric as "awarded", -"touched_rows"."sign" * count(*) filter (where "tenders"."origin" = 'simulated') as simulated
      from "touched_rows" cross join lateral jsonb_populate_record(null::"tenders", "touched_rows"."image") "tenders"
      where ("tenders"."district_code" = $3 and ("touched_rows"."district_code" = $4 and "touched_rows"."source" = $5) and "tenders"."awarded_on" is not null)
      group by 1, 2, -"touched_rows"."sign"
      ) p group by "day", "d0"
      having (coalesce(sum("awarded"), 0), sum(simulated)) <> (0, 0)"
    `);
  });
});
