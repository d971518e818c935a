import { commitBatch, RULES, tenderRedFlags } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTendering } from '../tendering.ts';
import { PRINTED } from '../testing/figures.ts';
import { DISTRICT } from '../testing/ground.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import { deleteSimulated } from '../writing/delete-simulated.ts';
import { writeTendering } from './write.ts';

const seed = 2019;
const days = new Days(FIRST_DAY, LAST_DUE_DAY);
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await commitBatch(
    database.connection,
    {
      ...{ districtCode: DISTRICT, kind: 'simulation', origin: 'simulated' },
      ...{ fileName: 'test', fileSha256: '0'.repeat(64) },
    },
    async (tx, { id }) => {
      const plan = { targets: PRINTED, towns: [], villages: [], seed };
      const stamp = { districtCode: DISTRICT, batchId: id };
      const rowCount = await writeTendering(tx, plan, days, stamp, () => {});
      return { rowCount };
    },
    async () => {},
  );
});
afterAll(() => database.drop());

describe('made-up tenders, written', () => {
  test('keep the summaries that they were made with', async () => {
    const made = [...makeTendering(PRINTED.tendering, days, seed).details()]
      .map(({ tender }) => tender)
      .map((one) => ({
        no: one.tenderNo,
        on: one.awardedOn ?? null,
        fen: one.awardFen?.toString() ?? null,
        supplier: one.supplierCode ?? null,
        bidders: one.bidders ?? null,
      }));
    const rows = await database.connection.sql`
      select tender_no as no, awarded_on::text as on, award_fen::text as fen, supplier_code as supplier, bidders
      from tenders order by source_row`;
    expect([...rows]).toEqual(made);
  });

  test('break no rule', async () => {
    for (const [name, rule] of Object.entries(RULES)) {
      if (!rule.broken || !/^(suppliers|tender|contract)/.test(name)) continue;
      expect([name, ...(await database.connection.db.execute(rule.broken(DISTRICT)))]).toEqual([
        name,
      ]);
    }
  });

  test('show the planted red flags and no others, all of them in 2020', async () => {
    const flags = await database.connection.db
      .select({
        rule: tenderRedFlags.rule,
        year: sql<string>`left(${tenderRedFlags.day}::text, 4)`,
      })
      .from(tenderRedFlags)
      .orderBy(tenderRedFlags.rule);
    expect(flags).toEqual(
      ['R003', 'R003', 'R024', 'R028', 'R030', 'R035', 'R058'].map((rule) => ({
        ...{ rule, year: '2020' },
      })),
    );
  });

  test('tell what each flag rests on', async () => {
    const flags = await database.connection.db
      .select({ rule: tenderRedFlags.rule, evidence: tenderRedFlags.evidence })
      .from(tenderRedFlags);
    const names = Object.fromEntries(
      flags.map(({ rule, evidence }) => [rule, Object.keys(evidence).sort().join(' ')]),
    );
    expect(names).toEqual({
      R003: 'days least',
      R024: 'fence n second_fen share winning_fen',
      R028: 'amount_fen bids prices suppliers',
      R030: 'minutes_late supplier',
      R035: 'bids valid',
      R058: 'fence n second_fen share winning_fen',
    });
  });

  test('go without a trace', async () => {
    const { counts } = await commitAway();
    expect(counts).toMatchObject({ tenders: 432 + 9, suppliers: 100 });
  });
});

async function commitAway() {
  let counts: Readonly<Record<string, number>> = {};
  await commitBatch(
    database.connection,
    {
      ...{ districtCode: DISTRICT, kind: 'test', origin: 'entered' },
      ...{ fileName: 'test', fileSha256: '1'.repeat(64) },
    },
    async (tx) => {
      counts = await deleteSimulated(tx, DISTRICT);
      return { rowCount: 0 };
    },
    async () => {},
  );
  return { counts };
}
