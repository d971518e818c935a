import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localActor } from './audit-event.ts';
import { readChainFile } from './chain-file.ts';
import { CHAIN_START, type ChainedRow, hashOf } from './hash-of.ts';
import { pruneChain } from './prune-chain.ts';
import { recordEvent } from './record-event.ts';
import { verifyChain } from './verify-chain.ts';
import { verifyRows } from './verify-rows.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'minxin-audit-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** A log whose first rows were written so many months ago, one after the other. */
async function longKept(districtCode: string, months: readonly number[]): Promise<void> {
  const { sql } = database.connection;
  let before = { sequence: 0, hash: CHAIN_START };
  for (const ago of months) {
    const at = new Date();
    at.setUTCMonth(at.getUTCMonth() - ago);
    const row: ChainedRow = {
      ...{ districtCode, sequence: before.sequence + 1, at, accountId: null, actor: '王某' },
      ...{ address: null, requestId: null, event: 'export', isSuccess: true, objectKind: null },
      ...{ objectId: null, details: '{"rows":12}', previousHash: before.hash },
    };
    before = { sequence: row.sequence, hash: hashOf(row) };
    await sql`insert into audit_events (district_code, sequence, at, actor, event, is_success, details,
        previous_hash, hash)
      values (${districtCode}, ${row.sequence}, ${at.toISOString()}, ${row.actor}, ${row.event}, true,
        ${row.details}::text::json, ${row.previousHash}, ${before.hash})`;
  }
  await sql`insert into audit_heads (district_code, sequence, hash)
    values (${districtCode}, ${before.sequence}, ${before.hash})`;
}

const monthsAgo = (months: number) => {
  const before = new Date();
  before.setUTCMonth(before.getUTCMonth() - months);
  return before;
};
const prune = (districtCode: string, months: number, name: string) =>
  pruneChain(database.connection, {
    ...{ districtCode, actor: localActor('命令行'), before: monthsAgo(months) },
    file: join(folder, name),
  });
const sequences = async (districtCode: string) =>
  (
    await database.connection.sql<{ sequence: string }[]>`
      select sequence from audit_events where district_code = ${districtCode} order by sequence`
  ).map(({ sequence }) => Number(sequence));

describe('pruning', () => {
  it('takes old rows out into a file, and leaves a log that is sound by itself', async () => {
    await longKept('610901', [20, 19, 9, 1]);
    expect(await prune('610901', 12, 'first.jsonl')).toEqual({ rows: 2, through: 2 });
    expect(await sequences('610901')).toEqual([3, 4, 5]);
    expect(await verifyChain(database.connection, '610901')).toMatchObject({ isSound: true });
    const rows = readChainFile(join(folder, 'first.jsonl'));
    expect(await verifyRows(rows, { head: null, anchors: [] })).toMatchObject({
      ...{ isSound: true, rows: 2 },
    });
    expect((await stat(join(folder, 'first.jsonl'))).mode & 0o777).toBe(0o600);
  });

  it('may be done again and again', async () => {
    expect(await prune('610901', 7, 'second.jsonl')).toEqual({ rows: 1, through: 3 });
    expect(await sequences('610901')).toEqual([4, 5, 6]);
    expect(await verifyChain(database.connection, '610901')).toMatchObject({ isSound: true });
    expect(await prune('610901', 7, 'third.jsonl')).toEqual({ rows: 0, through: null });
    await expect(stat(join(folder, 'third.jsonl'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is refused within 6 months, by the program and by the database', async () => {
    await longKept('610902', [9, 5]);
    await expect(prune('610902', 5, 'young.jsonl')).rejects.toMatchObject({
      code: 'AUDIT_TOO_YOUNG',
    });
    await recordEvent(database.connection, {
      ...{ districtCode: '610902', actor: localActor(''), event: 'pruned', isSuccess: true },
      details: { through: 2 },
    });
    const young = database.connection
      .sql`delete from audit_events where district_code = '610902' and sequence = 2`;
    await expect(young).rejects.toMatchObject({ constraint_name: 'audit_events_kept' });
    expect(await sequences('610902')).toEqual([1, 2, 3]);
  });

  it('is refused for a log that is not sound, and writes over no file', async () => {
    await longKept('610903', [20, 19, 9]);
    await database.connection.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`delete from audit_events where district_code = '610903' and sequence = 2`;
    });
    await expect(prune('610903', 7, 'broken.jsonl')).rejects.toMatchObject({
      code: 'AUDIT_BROKEN',
    });
    await longKept('610904', [20, 1]);
    const before = await readFile(join(folder, 'first.jsonl'), 'utf8');
    await expect(prune('610904', 7, 'first.jsonl')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(join(folder, 'first.jsonl'), 'utf8')).toBe(before);
    expect(await sequences('610904')).toEqual([1, 2]);
  });

  it('lets an old row go only where a row of the log says that it went', async () => {
    await longKept('610905', [20, 1]);
    const old = database.connection
      .sql`delete from audit_events where district_code = '610905' and sequence = 1`;
    await expect(old).rejects.toMatchObject({ constraint_name: 'audit_events_append_only' });
  });

  it('is read back from a file only where every line is a row', async () => {
    const read = async () => {
      for await (const _ of readChainFile(join(import.meta.dirname, 'words.ts')));
    };
    await expect(read()).rejects.toMatchObject({ code: 'AUDIT_BAD_FILE' });
  });
});
