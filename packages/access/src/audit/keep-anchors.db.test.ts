import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { keepAnchors } from './keep-anchors.ts';
import { verifyChain } from './verify-chain.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const events = async () =>
  (
    await database.connection.sql<{ event: string }[]>`
      select event from audit_events where district_code = '610904' order by sequence`
  ).map(({ event }) => event);

it('the end of the log is written down at the start, every day and at the end', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const lines: string[] = [];
  try {
    const kept = await keepAnchors({
      ...{ connection: database.connection, districtCode: '610904' },
      write: (line) => lines.push(line),
    });
    for (const days of [1, 2, 3]) {
      vi.advanceTimersByTime(24 * 60 * 60 * 1000);
      await vi.waitFor(async () => expect(lines).toHaveLength(1 + days));
    }
    vi.advanceTimersByTime(60 * 60 * 1000);
    await kept.stop();
  } finally {
    vi.useRealTimers();
  }
  expect(await events()).toEqual(['started', ...Array.from({ length: 4 }, () => 'anchored')]);
  const told = lines.map((line) => JSON.parse(line) as { audit: string; anchor: string });
  expect(told.map(({ audit }) => audit)).toEqual(Array.from({ length: 5 }, () => 'anchor'));
  const verified = await verifyChain(database.connection, '610904');
  expect(verified).toMatchObject({ faults: [], rows: 5 });
  expect(told.at(-1)?.anchor).toBe(`5:${verified.through?.hash}`);
});
