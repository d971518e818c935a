import { parsePeriod } from '@minxin/calendar';
import {
  agreementSignatories,
  batches,
  collectiveApprovals,
  dataDays,
  divisions,
  FUND_OFFICES,
  fundAgreements,
  fundInspections,
  fundPayments,
  fundProjects,
  fundSignOffs,
  fundStages,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../records/read-records.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { funds } from './index.ts';

const TOWN = '610902111';
const YUAN = 100n;
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await writeBooks();
});
afterAll(() => database.drop());

/**
 * P1: 1,000 yuan, signed by all on 1 February 2020, inspected at 40 % in March and 45 % in May, paid
 * 300 in March and 100 in April: exactly its progress from then until May. P2: 500 yuan, signed by
 * three of four in March, never inspected.
 */
async function writeBooks() {
  const { db } = database.connection;
  const [batch] = await db
    .insert(batches)
    .values({
      ...{ districtCode: DISTRICT, kind: 'test', origin: 'imported', fileName: 'test.csv' },
      ...{ fileSha256: '0'.repeat(64), dataVersion: 1 },
    })
    .returning({ id: batches.id });
  const base = {
    ...{ districtCode: DISTRICT, batchId: batch?.id ?? 0, sourceRow: 1 },
    origin: 'imported' as const,
  };
  await db.insert(dataDays).values({
    ...{ districtCode: DISTRICT, subject: 'funds', firstDay: '2020-01-06', lastDay: '2020-12-31' },
  });
  const name = '大竹园镇';
  await db
    .insert(divisions)
    .values({ ...base, code: TOWN, level: 'town', parentCode: DISTRICT, name, shortName: name });
  for (const [no, yuan, source, signedOn] of [
    ['1', 1000n, 'central', '2020-02-01'],
    ['2', 500n, 'social', '2020-03-02'],
  ] as const) {
    const agreementNo = `A${no}`;
    await db.insert(fundProjects).values({
      ...{ ...base, projectNo: `P${no}`, name: `项目${no}`, townCode: TOWN, source },
      ...{ budgetFen: yuan * YUAN, approvedOn: '2020-01-06' },
    });
    await db.insert(fundAgreements).values({
      ...{ ...base, agreementNo, projectNo: `P${no}`, contractor: '某公司' },
      ...{ contractFen: yuan * YUAN, signedOn },
    });
    const parties = (['town', 'collective', 'enterprise', 'bank'] as const).slice(
      0,
      5 - Number(no),
    );
    await db.insert(agreementSignatories).values(
      parties.map((role, position) => ({
        ...{ ...base, agreementNo, seq: position + 1, role, organisation: role, signedOn },
      })),
    );
  }
  const of = { ...base, agreementNo: 'A1' };
  await db.insert(fundStages).values([
    { ...of, stageNo: 1, name: '一', capFen: 400n * YUAN, isLast: false },
    { ...of, stageNo: 2, name: '二', capFen: 600n * YUAN, isLast: true },
  ]);
  await db.insert(fundInspections).values([
    { ...of, inspectedOn: '2020-03-02', verifiedPermille: 400, inspector: '产业办', onSite: true },
    { ...of, inspectedOn: '2020-05-06', verifiedPermille: 450, inspector: '产业办', onSite: true },
  ]);
  await db
    .insert(fundSignOffs)
    .values(FUND_OFFICES.map((office) => ({ ...of, stageNo: 1, office, signedOn: '2020-03-03' })));
  await db
    .insert(collectiveApprovals)
    .values({ ...of, stageNo: 1, approvedOn: '2020-03-03', meetingDocument: '纪要' });
  await db.insert(fundPayments).values([
    {
      ...of,
      paymentNo: 'Y1',
      stageNo: 1,
      amountFen: 300n * YUAN,
      paidOn: '2020-03-09',
      voucherNo: '1',
    },
    {
      ...of,
      paymentNo: 'Y2',
      stageNo: 1,
      amountFen: 100n * YUAN,
      paidOn: '2020-04-01',
      voucherNo: '2',
    },
  ]);
}

const context = () => ({
  ...{ db: database.connection.db, districtCode: DISTRICT },
  now: at('2021-01-01 00:00'),
});
const year = () => openSlice(context(), funds, { period: parsePeriod({ year: 2020 }) });
const asOf = (day: string) =>
  openSlice(context(), funds, { period: parsePeriod({ year: 2020 }), asOf: at(`${day} 00:00`) });

describe('funds', () => {
  it('adds up contracts and payments, each on its own day', async () => {
    const slice = await year();
    expect(await slice.metric('projects')).toMatchObject({ value: 2 });
    expect(await slice.metric('contracted')).toMatchObject({ value: 1500 });
    expect(await slice.metric('disbursed')).toMatchObject({ value: 400 });
    expect(await slice.metric('payments')).toMatchObject({ value: 2 });
    expect(await slice.metric('inspections')).toMatchObject({ value: 2 });
    expect(await slice.metric('paidShare')).toMatchObject({
      numerator: '400',
      denominator: '1500',
    });
  });

  it('measures the progress gap where somebody looked: 0 − 400 in March, 400 − 450 in May, of 2,000', async () => {
    const slice = await year();
    expect(await slice.metric('progressGap')).toMatchObject({ value: -0.225 });
  });

  it('splits the gap into what was paid and what was verified', async () => {
    const slice = await year();
    expect(await slice.metric('paidAtInspection')).toMatchObject({
      ...{ numerator: '400', denominator: '2000' },
    });
    expect(await slice.metric('verifiedProgress')).toMatchObject({
      ...{ numerator: '850', denominator: '2000' },
    });
  });

  it('adds up all contracts and payments to a day, whenever they were', async () => {
    const slice = await openSlice(context(), funds, { period: parsePeriod({ month: '2020-03' }) });
    const value = async (name: string) => (await slice.metric(name)).value;
    expect({
      contracted: await value('contractedToDate'),
      disbursed: await value('disbursedToDate'),
      share: await value('paidShareToDate'),
      unpaid: await value('unpaid'),
    }).toEqual({ contracted: 1500, disbursed: 300, share: 0.2, unpaid: 1200 });
    const agreements = await slice.by('AGREEMENT', { metrics: ['disbursedToDate'] });
    expect(agreements.map(({ key }) => key?.key)).toContain('A1');
  });

  it.each([
    ['2020-03', { numerator: '400', denominator: '1500' }],
    ['2020-04', { numerator: '400', denominator: '1500' }],
    ['2020-05', { numerator: '450', denominator: '1500' }],
  ])(
    'holds what was verified last against all contracts: by the end of %s',
    async (month, parts) => {
      const slice = await openSlice(context(), funds, { period: parsePeriod({ month }) });
      expect(await slice.metric('verifiedShareToDate')).toMatchObject(parts);
    },
  );

  it('tells of each stage what may be paid in it and what is left', async () => {
    const slice = await year();
    const stages = await slice.by('STAGE');
    const cut = await Promise.all(
      stages.map(async (one) => [
        one.label,
        (await one.metric('stageCapsToDate')).value,
        (await one.metric('disbursedToDate')).value,
      ]),
    );
    expect(cut).toEqual([
      ['第一阶段', 400, 400],
      ['第二阶段', 600, expect.toSatisfy((value) => value === 0 || value === null)],
    ]);
    const first = await openSlice(context(), funds, {
      ...{ period: parsePeriod({ year: 2020 }), where: { STAGE: ['1'] } },
    });
    expect(await first.metric('unpaidInStages')).toMatchObject({ value: 0 });
    expect(await slice.metric('unpaidInStages')).toMatchObject({ value: 600 });
  });

  it.each([
    ['2020-02-02', { open: 1, unsigned: 0, stagnant: 0, atLimit: 0 }],
    ['2020-03-03', { open: 2, unsigned: 1, stagnant: 0, atLimit: 0 }],
    ['2020-04-02', { open: 2, unsigned: 1, stagnant: 0, atLimit: 1 }],
    // 60 days after the inspection of 2 March is 1 May; A2 has waited since its signing, also 1 May.
    ['2020-05-02', { open: 2, unsigned: 1, stagnant: 2, atLimit: 1 }],
    ['2020-05-07', { open: 2, unsigned: 1, stagnant: 1, atLimit: 0 }],
  ])('knows what stood open at the start of %s', async (day, expected) => {
    const slice = await asOf(day);
    const value = async (name: string) => (await slice.metric(name)).value;
    expect({
      open: await value('openAgreements'),
      unsigned: await value('unsignedAgreements'),
      stagnant: await value('stagnantAgreements'),
      atLimit: await value('atProgressLimit'),
    }).toEqual(expected);
    expect(await value('paymentsAheadOfProgress')).toBe(0);
  });

  it('is cut by project, town and source, and shows the payments behind it', async () => {
    const slice = await year();
    const cut = async (dimension: string) =>
      Promise.all(
        (await slice.by(dimension)).map(async (one) => [
          one.label,
          (await one.metric('contracted')).value,
          (await one.metric('disbursed')).value,
        ]),
      );
    expect(await cut('PROJECT')).toEqual([
      ['项目1', 1000, 400],
      ['项目2', 500, expect.toSatisfy((value) => value === 0 || value === null)],
    ]);
    expect(await cut('TOWN')).toEqual([['大竹园镇', 1500, 400]]);
    expect((await cut('SOURCE')).map(([label]) => label)).toEqual(['中央财政', '社会帮扶']);
    const page = await readRecords(slice, { first: 10 });
    expect(page.rows.map(({ labels }) => labels.PROJECT?.label)).toEqual(['项目1', '项目1']);
    expect(page.rows.map(({ record }) => record)).toMatchObject([
      { paymentNo: 'Y2', amountFen: 10_000n, projectNo: 'P1' },
      { paymentNo: 'Y1', amountFen: 30_000n },
    ]);
  });
});
