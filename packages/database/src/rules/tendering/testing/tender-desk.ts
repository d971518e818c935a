import {
  contractAmendments,
  suppliers,
  tenderAwards,
  tenderBids,
  tenderContracts,
  tenderLots,
  tenderNotices,
  tenderRevocations,
  tenders,
} from '../../../tables/index.ts';
import { createTestDatabase } from '../../../testing/index.ts';
import { RULES } from '../../index.ts';
import { violationOf } from '../../violation.ts';

type Tender = Partial<typeof tenders.$inferInsert>;
type Bid = Partial<typeof tenderBids.$inferInsert>;
type Award = Partial<typeof tenderAwards.$inferInsert>;
type Contract = Partial<typeof tenderContracts.$inferInsert>;
type NoticeKind = (typeof tenderNotices.$inferInsert)['kind'];

/** The rule that refuses it, with what fills its sentence; 'allowed' where none does. */
export async function refusal(attempt: PromiseLike<unknown>) {
  try {
    await attempt;
    return 'allowed';
  } catch (error) {
    const violation = violationOf(error);
    if (!violation) throw error;
    return violation;
  }
}

/** A fresh database with the suppliers A to D; what one enters is of the tender entered last. */
export async function openTenderDesk() {
  const database = await createTestDatabase();
  const { db, sql } = database.connection;
  const [batch] = await sql<{ id: string }[]>`
    insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values ('610902', 'test', 'entered', 'test', ${'0'.repeat(64)}, 1) returning id`;
  const batchId = Number(batch?.id);
  const stamp = () => ({
    ...{ districtCode: '610902', batchId, sourceRow: 1, origin: 'entered' as const },
  });
  await db
    .insert(suppliers)
    .values(['A', 'B', 'C', 'D'].map((code) => ({ ...stamp(), code, name: `供应商 ${code}` })));
  let number = 0;
  let tenderNo = '';

  /** A tender that has been opened, with a lot of 100,000 yuan. */
  async function enterTender(more: Tender = {}, lots = 1) {
    number += 1;
    tenderNo = `T${number}`;
    await db.insert(tenders).values({
      ...{ ...stamp(), tenderNo, kind: 'works', method: 'open', methodDetails: '公开招标' },
      ...{ title: '工程', noticeOn: '2020-03-02', budgetFen: 20_000_000n },
      bidDeadline: new Date('2020-03-25T10:00:00+08:00'),
      openedAt: new Date('2020-03-25T10:00:00+08:00'),
      ...more,
    });
    for (let lotNo = 1; lotNo <= lots; lotNo += 1) {
      await db.insert(tenderLots).values({
        ...{ ...stamp(), tenderNo, lotNo, title: `${lotNo} 标段` },
        ...{ budgetFen: 10_000_000n, controlPriceFen: 9_800_000n },
      });
    }
  }
  const bid = (supplierCode: string, amountFen: bigint, more: Bid = {}) =>
    db.insert(tenderBids).values({
      ...{ ...stamp(), tenderNo, lotNo: 1, supplierCode, amountFen },
      receivedAt: new Date('2020-03-24T10:00:00+08:00'),
      ...more,
    });
  async function threeBids(lotNo = 1) {
    await bid('A', 9_000_000n, { lotNo });
    await bid('B', 9_300_000n, { lotNo });
    await bid('C', 9_500_000n, { lotNo });
  }
  const award = (supplierCode: string, amountFen: bigint, more: Award = {}) =>
    db.insert(tenderAwards).values({
      ...{ ...stamp(), tenderNo, lotNo: 1, supplierCode, amountFen },
      awardedOn: '2020-03-27',
      ...more,
    });
  const revoke = (supplierCode: string, revokedOn = '2020-04-10') =>
    db.insert(tenderRevocations).values({
      ...{ ...stamp(), tenderNo, lotNo: 1, supplierCode, revokedOn },
      reason: '放弃中标',
    });
  const sign = (more: Contract = {}) =>
    db.insert(tenderContracts).values({
      ...{ ...stamp(), contractNo: `${tenderNo}-HT`, tenderNo, lotNo: 1, supplierCode: 'A' },
      ...{ signedOn: '2020-04-08', amountFen: 9_000_000n },
      ...more,
    });
  const amend = (amendmentNo: number, changeFen: bigint, signedOn = '2020-06-01') =>
    db.insert(contractAmendments).values({
      ...{ ...stamp(), contractNo: `${tenderNo}-HT`, amendmentNo, changeFen, signedOn },
      reason: '工程量变更',
    });
  const publish = (kind: NoticeKind, publishedOn: string) =>
    db
      .insert(tenderNotices)
      .values({ ...stamp(), tenderNo, kind, publishedOn, documentNo: `${kind}-${publishedOn}` });
  async function summary() {
    const [row] = await sql`
      select awarded_on::text as on, award_fen::int as fen, supplier_code as supplier, bidders
      from tenders where tender_no = ${tenderNo}`;
    return row;
  }
  /** Changes rows past the triggers, as damage would. */
  const damage = (table: string, statement: string) =>
    sql.unsafe(
      `alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user`,
    );
  /** The keys of what breaks a rule all the same. */
  async function broken(rule: string) {
    const found = await db.execute<{ key: string; what: string }>(
      RULES[rule]?.broken?.('610902') as never,
    );
    return found.map(({ key }) => key);
  }
  return {
    ...{ database, db, sql, batchId, stamp },
    ...{ enterTender, bid, threeBids, award, revoke, sign, amend, publish },
    ...{ summary, damage, broken },
    get tenderNo() {
      return tenderNo;
    },
  };
}

export type TenderDesk = Awaited<ReturnType<typeof openTenderDesk>>;
