import { sqlList } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketOf, estimateOf } from './value-buckets.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** From fractions of what counts as zero to the age of the earth in seconds, either sign. */
const size = fc.oneof(
  fc.constantFrom(1e-12, 1e-9, 1.1e-9, 1, 101 / 99, 1e6),
  fc.double({ min: -11, max: 17, noNaN: true }).map((power) => 10 ** power),
  fc.integer({ min: 1, max: 5_000 }),
);
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: size },
  { weight: 2, arbitrary: size.map((one) => -one) },
);
const asked = fc.record({
  values: fc.array(value, { minLength: 1, maxLength: 60 }),
  within: fc.constantFrom(0.001, 0.01, 0.02, 0.25),
  fraction: fc.constantFrom(0.1, 0.5, 0.9, 0.99),
  parts: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 60 }),
});

describe('a quantile from buckets', () => {
  it('lies within the stated error of the exact one, and is the same of parts put together', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ values, within, fraction, parts }) => {
        const at = sql.raw(String(fraction));
        const rows = sqlList(
          values.map((x, v) => sql`(${x}::float8, ${parts[v % parts.length]}::int)`),
        );
        const first = sql`min(w.bucket) filter (where w.upto >= ceil(${at}::float8 * w.whole::float8))`;
        const [row] = await database.connection.db.execute<Record<string, string>>(sql`
          with given (x, part) as (values ${rows}),
            part as (select part, ${bucketOf(sql`x`, within)} as bucket, count(*) as n from given group by 1, 2),
            merged as (select bucket, sum(sum(n)) over (order by bucket) as upto, sum(sum(n)) over () as whole
              from part group by 1)
          select (select percentile_disc(${at}) within group (order by x) from given) as exact,
            (select ${estimateOf(sql`percentile_disc(${at}) within group (order by ${bucketOf(sql`x`, within)})`, within)} from given) as told,
            (select ${estimateOf(first, within)} from merged w) as merged`);
        const [exact, told] = [Number(row?.exact), Number(row?.told)];
        expect(row?.merged).toBe(row?.told);
        // Beside the bound stand the last digits of a float.
        const bound = Math.abs(exact) <= 1e-9 ? 1e-9 : within * Math.abs(exact);
        expect(Math.abs(told - exact)).toBeLessThanOrEqual(bound * (1 + 1e-9));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [0, 0, '0'],
    [1e-9, 0, '0'],
    [1, 1037, '1.00740246580278'],
    [28, 1203, '27.8681894516427'],
    [-28, -1203, '-27.8681894516427'],
  ])('of %d is in bucket %i, which stands for %s', async (x, bucket, estimate) => {
    const own = bucketOf(sql`${x}::float8`, 0.01);
    const [row] = await database.connection.db.execute(
      sql`select ${own} as bucket, ${estimateOf(own, 0.01)} as estimate`,
    );
    expect(row).toEqual({ bucket, estimate });
  });
});
