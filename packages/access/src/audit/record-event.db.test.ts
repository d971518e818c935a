import { auditEvents, inTransaction } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localActor } from './audit-event.ts';
import { CHAIN_START } from './hash-of.ts';
import { recordEvent } from './record-event.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const event = (districtCode: string, name = '命令行') => ({
  ...{ districtCode, actor: localActor(name), event: 'import' as const, isSuccess: true },
});
const rows = (districtCode: string) =>
  database.connection.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.districtCode, districtCode))
    .orderBy(asc(auditEvents.sequence));

describe('an event', () => {
  it('is one row that follows on the row before, in a chain of its district', async () => {
    await recordEvent(database.connection, event('610901'));
    const place = await recordEvent(database.connection, {
      ...event('610901'),
      object: { kind: 'batch', id: '7' },
      details: { rows: 12 },
    });
    await recordEvent(database.connection, event('610903'));
    const [first, second] = await rows('610901');
    expect(first).toMatchObject({ sequence: 1, previousHash: CHAIN_START, objectKind: null });
    expect(second).toMatchObject({
      ...{ sequence: 2, previousHash: first?.hash, hash: place.hash },
      ...{ objectKind: 'batch', objectId: '7', details: { rows: 12 }, address: null },
    });
    expect((await rows('610903'))[0]).toMatchObject({ sequence: 1, previousHash: CHAIN_START });
  });

  it('goes with the transaction that it tells of', async () => {
    const failing = inTransaction(database.connection, async (tx) => {
      await recordEvent(tx, event('610904'));
      throw new RangeError('too much');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await rows('610904')).toEqual([]);
    await recordEvent(database.connection, event('610904'));
    expect((await rows('610904')).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('stands in one chain however many are written at once', async () => {
    const all = Array.from({ length: 60 }, (_, at) => event('610905', `第 ${at} 人`));
    await Promise.all(all.map((one) => recordEvent(database.connection, one)));
    const chain = await rows('610905');
    expect(chain.map(({ sequence }) => sequence)).toEqual(all.map((_, at) => at + 1));
    expect(new Set(chain.map(({ actor }) => actor)).size).toBe(60);
    for (const [at, row] of chain.entries())
      expect(row.previousHash).toBe(at === 0 ? CHAIN_START : chain[at - 1]?.hash);
  });

  it('takes any name, however odd', async () => {
    await recordEvent(database.connection, event('610906', `a\0b\ud800c${'长'.repeat(500)}`));
    const [row] = await rows('610906');
    expect(row?.actor).toMatch(/^ab\ufffdc长+$/);
    expect(row?.actor.length).toBeLessThanOrEqual(200);
  });
});

describe('the log', () => {
  it.each([
    ['changed', "update audit_events set actor = '别人'"],
    ['changed', "update audit_events set details = '{}'"],
    ['removed from', 'delete from audit_events'],
    ['emptied', 'truncate audit_events'],
    ['taken back', 'update audit_heads set sequence = 0'],
    ['begun anew', 'delete from audit_heads'],
  ])('can’t be %s: %s', async (_, statement) => {
    await recordEvent(database.connection, event('610907'));
    await expect(database.connection.sql.unsafe(statement)).rejects.toMatchObject({
      code: '23514',
    });
  });
});
