import { commitBatch, serviceDepartments, serviceWindows } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeRecognition } from '../recognition/write.ts';
import { removeSimulated } from '../remove-simulated.ts';
import { PRINTED, TOWNS, VILLAGES } from '../testing/figures.ts';
import { DISTRICT } from '../testing/ground.ts';
import { writePartyBuilding } from './write.ts';

const refresh = async () => {};
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await commitBatch(
    database.connection,
    {
      ...{ districtCode: DISTRICT, kind: 'simulation', origin: 'simulated', fileName: 'test' },
      fileSha256: '0'.repeat(64),
    },
    async (tx, { id }) => {
      const row = {
        ...{ districtCode: DISTRICT, batchId: id, sourceRow: 1 },
        ...{ origin: 'simulated' as const, code: 'SIM-D01', name: '模拟单位' },
      };
      await tx.db.insert(serviceDepartments).values({ ...row, joinedOn: '2019-02-11' });
      await tx.db.insert(serviceWindows).values(
        ['W1', 'W2', 'W3'].map((code) => ({
          ...{ ...row, code, departmentCode: 'SIM-D01', openedOn: '2019-02-11' },
        })),
      );
      const plan = { targets: PRINTED, towns: TOWNS, villages: VILLAGES, seed: 2019 };
      const stamp = { districtCode: DISTRICT, batchId: id };
      const rowCount =
        (await writePartyBuilding(tx, plan, stamp, () => {})) +
        (await writeRecognition(tx, plan, stamp, () => {}));
      return { rowCount };
    },
    refresh,
  );
});
afterAll(() => database.drop());

test('findings and appeals take their state from their steps as they are written', async () => {
  const { sql } = database.connection;
  const [row] = await sql`select
    (select count(*)::int from party_findings where verified_on between '2019-01-01' and '2019-12-31') as rectified,
    (select count(*)::int from party_findings where due_on <= '2020-12-31' and verified_on is null) as overdue,
    (select count(*)::int from party_findings where closed_on is not null and verified_on is null) as waiting,
    (select count(*)::int from recognition_board_entries where lifted_on is not null) as lifted,
    (select count(*)::int from recognition_awards where window_code is not null and awarded_on < '2020-01-01') as flags`;
  expect(row).toEqual({ rectified: 11, overdue: 3, waiting: 1, lifted: 2, flags: 4 });
});

test('every made-up row can be removed', async () => {
  const { counts } = await removeSimulated(database.connection, {
    districtCode: DISTRICT,
    refresh,
  });
  expect(counts).toMatchObject({ party_findings: 20, recognition_appeal_events: 7 });
  expect(await database.connection.sql`select from party_findings`).toHaveLength(0);
});
