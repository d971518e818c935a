import { type Connection, fundPayments, inTransaction } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFunds } from './funds/write.ts';
import { PRINTED, TOWNS, VILLAGES } from './testing/figures.ts';
import { DISTRICT, loadTowns } from './testing/ground.ts';
import { deleteSimulated } from './writing/delete-simulated.ts';

let database: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  database = await createTestDatabase();
  connection = database.connection;
  await loadTowns(connection);
});
afterAll(() => database.drop());

const row = async (statement: string) => (await connection.sql.unsafe(statement))[0];

test('made-up projects pass the payment gate of the database, and can be removed', async () => {
  const plan = { targets: PRINTED, towns: TOWNS, villages: VILLAGES };
  const stamp = { districtCode: DISTRICT, batchId: 1 };
  for (const seed of [2019, 1, 2, 3, 4, 5]) {
    await inTransaction(connection, (tx) => writeFunds(tx, { ...plan, seed }, stamp, () => {}));
    expect(
      await row(`select count(*)::int as agreements, count(signed_by_all_on)::int as signed,
          (select count(*)::int from fund_projects where accepted_on is not null) >= 10 as accepted,
          sum(paid_fen) = (select sum(amount_fen) from fund_payments) as summed,
          count(*) filter (where paid_fen > 0
            and paid_fen = contract_fen * verified_permille / 1000 and verified_permille < 1000)::int as edge
        from fund_agreements`),
    ).toEqual({ agreements: 15, signed: 14, accepted: true, summed: true, edge: 1 });
    expect(
      await row(`select
          (select count(*)::int from fund_inspection_spans where stagnant_on <= '2020-12-31'
            and coalesce(next_inspected_on, accepted_on, 'infinity') > '2020-12-31') as stagnant,
          (select count(*)::int from fund_progress_spans where ahead_on is not null) as ahead,
          (select count(*)::int from fund_progress_spans where limit_on <= '2020-12-31' and next_on is null
            and accepted_on is null) as limit`),
    ).toEqual({ stagnant: 2, ahead: 0, limit: 1 });
    await inTransaction(connection, (tx) => deleteSimulated(tx, DISTRICT));
    expect(await connection.db.$count(fundPayments, eq(fundPayments.districtCode, DISTRICT))).toBe(
      0,
    );
  }
});
