import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import * as tendering from '../testing/tendering/entries.ts';

const { amendment, amendTender, award, bid, contract, notice, revocation } = tendering;

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

const SUMMARY = 'awardedOn award bidders supplierCode';
const figures = () =>
  clerk.metrics('tendering(period: { year: 2026 })', [
    ...['count', 'amount', 'savingRate', 'singleBidShare', 'averageBidders'],
    ...['cycleDays', 'suppliers', 'redFlags'],
  ]);
const summary = async (no: string) =>
  (
    await api.answer<{ records: { tenders: { nodes: unknown[] } } }>(
      `{ records { tenders(where: { tenderNo: { eq: "${no}" } }) { nodes { ${SUMMARY} } } } }`,
    )
  ).records.tenders.nodes[0];
const flags = async (no: string) =>
  (
    await api.answer<{ records: { tenderRedFlags: { nodes: unknown[] } } }>(
      `{ records { tenderRedFlags(where: { tenderNo: { eq: "${no}" } }, orderBy: { field: FLAG_NO }) {
        nodes { id rule lotNo day supplierCode evidence { name value } provenance { origin } } } } }`,
    )
  ).records.tenderRedFlags.nodes;

describe('a tender of two lots', () => {
  it('is entered with its suppliers, lots and notice before anything of 2026 is known', async () => {
    expect((await figures()).count).toBe('-');
    const known = await clerk.enter(
      tendering.supplier('E-A', '91110000600037341L'),
      'creditCode provenance { origin fileName }',
    );
    expect(known).toEqual({
      creditCode: '91110000600037341L',
      provenance: { origin: 'ENTERED', fileName: '手工录入：供应商' },
    });
    expect(await clerk.refused(tendering.supplier('E-X', '91110000600037341M'))).toMatchObject({
      ...{ code: 'SUPPLIERS_CREDIT_CODE', field: 'creditCode' },
      message: expect.stringContaining('91110000600037341M'),
    });
    expect(await clerk.refused(tendering.supplier('E-X', '91110000600037341L'))).toMatchObject({
      code: 'ALREADY_THERE',
    });
    for (const code of ['E-B', 'E-C']) await clerk.enter(tendering.supplier(code), 'id');
    const entered = await clerk.enter(
      tendering.tender('E-T', `budget: "200000", ${tendering.deadline}`, { kind: 'PROCUREMENT' }),
      `${SUMMARY} tenderLots { lotNo budget provenance { origin row } }`,
    );
    expect(entered).toEqual({
      ...{ awardedOn: null, award: null, bidders: null, supplierCode: null },
      tenderLots: [
        { lotNo: 1, budget: '100000.00', provenance: { origin: 'ENTERED', row: 2 } },
        { lotNo: 2, budget: '100000.00', provenance: { origin: 'ENTERED', row: 3 } },
      ],
    });
    // What is announced is of 2026, though nothing is awarded yet.
    expect(await figures()).toMatchObject({ count: '0', redFlags: '0' });
    await clerk.enter(notice('E-T', 'TENDER', '2026-03-02'), 'id');
  });

  it('counts its bids, and is awarded once they are opened', async () => {
    await clerk.enter(bid('E-T', 1, 'E-A', '90000'), 'id');
    await clerk.enter(bid('E-T', 1, 'E-B', '93000'), 'id');
    const counted = await clerk.enter(
      bid('E-T', 1, 'E-C', '95000.50'),
      'amount state tender { bidders }',
    );
    expect(counted).toEqual({ amount: '95000.50', state: 'VALID', tender: { bidders: 3 } });
    await clerk.enter(bid('E-T', 2, 'E-A', '97000'), 'id');
    expect(await clerk.refused(award('E-T', 1, 'E-A', '90000'))).toMatchObject({
      code: 'TENDER_AWARDS_UNOPENED',
    });
    await clerk.enter(amendTender('E-T', `openedAt: "${tendering.OPENED}"`), 'id');
    await clerk.enter(award('E-T', 1, 'E-A', '90000'), 'id');
    expect(await clerk.refused(award('E-T', 2, 'E-A', '97000', '2026-03-30'))).toMatchObject({
      ...{ code: 'TENDER_AWARDS_BIDDERS', field: 'approvalDocument' },
      message: expect.stringContaining('只有 1 家'),
    });
    const approved = 'approvalDocument: "汉财采批〔2026〕1 号"';
    const whole = await clerk.enter(
      award('E-T', 2, 'E-A', '97000', '2026-03-30', approved),
      `revokedOn provenance { origin } tender { ${SUMMARY} }`,
    );
    expect(whole).toEqual({
      ...{ revokedOn: null, provenance: { origin: 'ENTERED' } },
      tender: { awardedOn: '2026-03-30', award: '187000.00', bidders: 3, supplierCode: 'E-A' },
    });
    await clerk.enter(notice('E-T', 'AWARD', '2026-03-31'), 'id');
  });

  it('shows its one bidder as a red flag, and moves the metrics of the year at once', async () => {
    expect(await flags('E-T')).toEqual([
      {
        ...{ id: 'R018-E-T-2-E-A', rule: 'R018', lotNo: 2, day: '2026-03-30', supplierCode: 'E-A' },
        ...{ evidence: [{ name: 'bidders', value: '1' }], provenance: { origin: 'ENTERED' } },
      },
    ]);
    expect(await figures()).toEqual({
      ...{ count: '1', amount: '187000', savingRate: '13000/200000' },
      ...{ singleBidShare: '1/2', averageBidders: '4/2', cycleDays: '53/2' },
      ...{ suppliers: '1', redFlags: '1' },
    });
  });

  it('goes under contract, whose total follows its amendments up to a tenth', async () => {
    const signed = await clerk.enter(contract('E-C', 'E-T', 1, 'E-A', '90000'), 'amount total');
    expect(signed).toEqual({ amount: '90000.00', total: '90000.00' });
    await clerk.enter(notice('E-T', 'CONTRACT', '2026-04-10'), 'id');
    const less = await clerk.enter(amendment('E-C', 1, '-1000'), 'contract { total }');
    expect(less).toEqual({ contract: { total: '89000.00' } });
    const more = await clerk.enter(amendment('E-C', 2, '10000'), 'change contract { total }');
    expect(more).toEqual({ change: '10000.00', contract: { total: '99000.00' } });
    expect(await clerk.refused(amendment('E-C', 3, '0.01'))).toMatchObject({
      ...{ code: 'CONTRACT_AMENDMENTS_SHARE', field: 'change' },
      message: expect.stringContaining('9,000.01'),
    });
  });

  it('loses a lot when its award is revoked, with flag and metrics, and gives it to another', async () => {
    await clerk.enter(revocation('E-T', 2, 'E-A', '2026-04-02'), 'id');
    expect(await summary('E-T')).toMatchObject({ awardedOn: '2026-03-27', award: '90000.00' });
    expect(await flags('E-T')).toEqual([]);
    expect(await figures()).toMatchObject({ amount: '90000', redFlags: '0', cycleDays: '25/1' });
    const late = 'receivedAt: "2026-04-03T09:00:00+08:00"';
    await clerk.enter(bid('E-T', 2, 'E-B', '96000', late), 'id');
    const approved = 'approvalDocument: "汉财采批〔2026〕2 号"';
    await clerk.enter(award('E-T', 2, 'E-B', '96000', '2026-04-05', approved), 'id');
    // Two suppliers won a lot each: the tender as a whole names none.
    expect(await summary('E-T')).toEqual({
      ...{ awardedOn: '2026-04-05', award: '186000.00', bidders: 3, supplierCode: null },
    });
    expect(await flags('E-T')).toMatchObject([
      {
        ...{ rule: 'R030', lotNo: 2, day: '2026-04-03', supplierCode: 'E-B' },
        evidence: expect.arrayContaining([{ name: 'minutes_late', value: '12900' }]),
      },
    ]);
    expect(await figures()).toMatchObject({ count: '1', suppliers: '2', redFlags: '1' });
  });
});

it('a tender that is only announced flags a short time for bids at once', async () => {
  const before = Number((await figures()).redFlags);
  const short = 'bidDeadline: "2026-03-21T10:00:00+08:00"';
  await clerk.enter(tendering.tender('E-R', short), 'id');
  expect(await flags('E-R')).toMatchObject([
    {
      ...{ rule: 'R003', lotNo: null, day: '2026-03-02' },
      evidence: expect.arrayContaining([{ name: 'days', value: '19' }]),
    },
  ]);
  expect((await figures()).redFlags).toBe(String(before + 1));
});

it('what rests on a made-up supplier is made up', async () => {
  await clerk.enter(tendering.tender('E-S', tendering.deadline), 'id');
  const made = await clerk.enter(bid('E-S', 1, 'SIM-S001', '90000'), 'provenance { origin }');
  expect(made).toEqual({ provenance: { origin: 'SIMULATED' } });
  const real = await clerk.enter(bid('E-S', 1, 'E-A', '90000'), 'provenance { origin }');
  expect(real).toEqual({ provenance: { origin: 'ENTERED' } });
});
