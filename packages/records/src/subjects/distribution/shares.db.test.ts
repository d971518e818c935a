import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { planSums } from './plan-sums.ts';
import { shareOut } from './shares.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('shares out as the database does', async () => {
  const { sql } = database.connection;
  const holder = fc.record({
    householdNo: fc.stringMatching(/^[0-9A-Za-z-]{1,6}$/),
    shares: fc.integer({ min: 1, max: 500 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.bigInt({ min: 0n, max: 10n ** 14n }),
      fc.uniqueArray(holder, { minLength: 1, maxLength: 30, selector: (one) => one.householdNo }),
      async (distributable, holders) => {
        const rows = await sql<{ household: string; fen: string }[]>`
          select household_no as household, amount_fen::text as fen from minxin_distribution_shares(
            ${String(distributable)}::text::bigint,
            ${holders.map((one) => one.householdNo)}::text[],
            ${holders.map((one) => one.shares)}::int[])`;
        const due = new Map(rows.map(({ household, fen }) => [household, BigInt(fen)]));
        expect(holders.map((one) => due.get(one.householdNo))).toEqual(
          shareOut(distributable, holders),
        );
      },
    ),
    { numRuns: 300 },
  );
});

it('sets percents aside as the database does', async () => {
  const { sql } = database.connection;
  await fc.assert(
    fc.asyncProperty(
      fc.bigInt({ min: 0n, max: 10n ** 14n }),
      fc.nat(100),
      async (base, percent) => {
        const [row] = await sql<{ fen: string }[]>`
        select minxin_distribution_percent(${String(base)}::text::bigint, ${percent})::text as fen`;
        const terms = { incomeFen: base, deficitFen: 0n, welfarePercent: 0 };
        expect(row?.fen).toBe(String(planSums({ ...terms, reservePercent: percent }).reserveFen));
      },
    ),
    { numRuns: 200 },
  );
});
