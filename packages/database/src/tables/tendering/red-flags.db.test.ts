import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { tenderRedFlags } from './red-flags.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.connection.sql.unsafe(`
    insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values ('610902', 'test', 'entered', 'test', '${'0'.repeat(64)}', 1);
    insert into suppliers (district_code, batch_id, source_row, origin, code, name)
    select '610902', 1, 1, 'entered', code, code from unnest('{A,B,C,D}'::text[]) as code`);
});
afterAll(() => database.drop());
beforeEach(() =>
  database.connection.sql.unsafe(`delete from tender_awards; delete from tender_bids;
    delete from tender_lots; delete from tenders`),
);

interface Bid {
  readonly by: string;
  readonly fen: number;
  readonly at?: string;
  readonly reason?: string;
}
interface Case {
  readonly method?: string;
  readonly deadline?: string;
  readonly year?: number;
}

/** A tender of one lot, awarded to its first bid. */
async function enter(
  no: string,
  bids: readonly Bid[],
  { method = 'limited', deadline = '03-25 10:00', year = 2020 }: Case = {},
): Promise<void> {
  const { sql } = database.connection;
  const own = sql`'610902', 1, 1, 'entered', ${no}`;
  const due = `${year}-${deadline}+08`;
  await sql`insert into tenders (district_code, batch_id, source_row, origin, tender_no, kind, method,
      method_details, title, notice_on, bid_deadline, opened_at)
    values (${own}, 'works', ${method}, '', '', ${`${year}-03-02`}, ${due}, ${due})`;
  await sql`insert into tender_lots (district_code, batch_id, source_row, origin, tender_no, lot_no, title)
    values (${own}, 1, '')`;
  for (const { by, fen, at = '03-24 09:00', reason = null } of bids) {
    await sql`insert into tender_bids (district_code, batch_id, source_row, origin, tender_no, lot_no,
        supplier_code, amount_fen, received_at, state, reason)
      values (${own}, 1, ${by}, ${fen}, ${`${year}-${at}+08`}, ${reason ? 'disqualified' : 'valid'}, ${reason})`;
  }
  await sql`insert into tender_awards (district_code, batch_id, source_row, origin, tender_no, lot_no,
      supplier_code, amount_fen, awarded_on, approval_document)
    values (${own}, 1, ${bids[0]?.by ?? ''}, ${bids[0]?.fen ?? 0}, ${`${year}-03-27`}, '批复')`;
}

const flags = async () => {
  const { tenderNo, lotNo, rule, day, evidence } = tenderRedFlags;
  return database.connection.db
    .select({ tenderNo, lotNo, rule, day, evidence })
    .from(tenderRedFlags)
    .orderBy(tenderNo, rule);
};
const three: readonly Bid[] = [
  { by: 'A', fen: 10_000_000 },
  { by: 'B', fen: 10_100_000 },
  { by: 'C', fen: 10_200_000 },
];

describe('red flags', () => {
  it('are none where all is in order', async () => {
    await enter('T', three, { method: 'open' });
    expect(await flags()).toEqual([]);
  });

  it('R003: an open tender gives its bidders less than 20 days', async () => {
    await enter('T19', three, { method: 'open', deadline: '03-21 10:00' });
    await enter('T20', three, { method: 'open', deadline: '03-22 10:00' });
    await enter('TL', three, { method: 'limited', deadline: '03-21 10:00' });
    expect((await flags()).filter(({ rule }) => rule === 'R003')).toEqual([
      {
        ...{ tenderNo: 'T19', lotNo: null, rule: 'R003', day: '2020-03-02' },
        evidence: { days: 19, least: 20 },
      },
    ]);
  });

  it('R018: one bidder, also where only the result is known; not at a direct procurement', async () => {
    await enter('T', [{ by: 'A', fen: 5 }], { method: 'open' });
    await enter('TD', [{ by: 'A', fen: 5 }], { method: 'direct' });
    await database.connection
      .sql`insert into tenders (district_code, batch_id, source_row, origin, tender_no,
        kind, method, method_details, title, notice_on, awarded_on, award_fen, bidders)
      values ('610902', 1, 1, 'entered', 'TS', 'works', 'open', '', '', '2020-03-02', '2020-04-01', 5, 1)`;
    expect(await flags()).toEqual([
      {
        ...{ tenderNo: 'T', lotNo: 1, rule: 'R018', day: '2020-03-27' },
        evidence: { bidders: 1 },
      },
      {
        ...{ tenderNo: 'TS', lotNo: null, rule: 'R018', day: '2020-04-01' },
        evidence: { bidders: 1 },
      },
    ]);
  });

  it('R028: valid bids with the same price', async () => {
    const same = { fen: 10_100_000 };
    await enter('T', [...three, { by: 'D', ...same, at: '03-25 08:00' }]);
    await enter('TX', [...three, { by: 'D', ...same, reason: '资格不符' }]);
    expect(await flags()).toEqual([
      {
        ...{ tenderNo: 'T', lotNo: 1, rule: 'R028', day: '2020-03-25' },
        evidence: { bids: 2, prices: 1, amount_fen: 10_100_000, suppliers: 'B, D' },
      },
    ]);
  });

  it('R030: a late bid that was left valid', async () => {
    await enter('T', [...three, { by: 'D', fen: 11_000_000, at: '03-25 10:00:30' }]);
    await enter('TX', [...three, { by: 'D', fen: 11_000_000, at: '03-25 11:00', reason: '逾期' }]);
    await enter('TY', [...three, { by: 'D', fen: 11_000_000, at: '03-25 10:00' }]);
    expect(await flags()).toEqual([
      {
        ...{ tenderNo: 'T', lotNo: 1, rule: 'R030', day: '2020-03-25' },
        evidence: { supplier: 'D', minutes_late: 1 },
      },
    ]);
  });

  it('R035: all but the winner disqualified', async () => {
    await enter('T', [
      { by: 'A', fen: 10_000_000 },
      { by: 'B', fen: 10_100_000, reason: '资格不符' },
    ]);
    expect(await flags()).toEqual([
      {
        ...{ tenderNo: 'T', lotNo: 1, rule: 'R035', day: '2020-03-27' },
        evidence: { bids: 2, valid: 1 },
      },
    ]);
  });

  it('R024, R058: only with 20 shares to compare, of one kind and year', async () => {
    const gap = (share: number): Bid[] => [
      { by: 'A', fen: 10_000_000 },
      { by: 'B', fen: Math.round(10_000_000 * (1 + share)) },
    ];
    for (let n = 0; n < 17; n += 1) await enter(`T${n}`, gap(0.01 + n * 0.001));
    await enter('TC', gap(0.0001));
    await enter('TF', gap(0.5));
    await enter('T2019', gap(0.02), { year: 2019 });
    expect(await flags()).toEqual([]);
    await enter('T17', gap(0.028));
    expect(await flags()).toMatchObject([
      { tenderNo: 'TC', rule: 'R024', day: '2020-03-27', evidence: { share: 0.0001, n: 20 } },
      { tenderNo: 'TF', rule: 'R058', day: '2020-03-27', evidence: { share: 0.5, n: 20 } },
    ]);
  });
});
