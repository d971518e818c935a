import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { untried } from '../testing/rules-tried.ts';
import { TENDERING_ATTEMPTS } from '../testing/tendering/attempts.ts';
import {
  award,
  bid,
  contract,
  notice,
  revocation,
  supplier,
} from '../testing/tendering/entries.ts';
import { TENDERING_SCENE } from '../testing/tendering/scene.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of TENDERING_SCENE) await clerk.enter(mutation, 'id');
});
afterAll(() => api.close());

const TABLES = [
  ...['suppliers', 'tenders', 'tender_lots', 'tender_bids', 'tender_notices'],
  ...['tender_awards', 'tender_revocations', 'tender_contracts', 'contract_amendments'],
];

describe('a rule of tendering', () => {
  it.each(TENDERING_ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    expect(untried(TABLES, TENDERING_ATTEMPTS)).toEqual([
      // Blanks, which are MISSING before the rule is asked, or no text at all.
      'CONTRACT_AMENDMENTS_REASON',
      'TENDER_AWARDS_APPROVAL',
      'TENDER_NOTICES_DOCUMENT',
      'TENDER_REVOCATIONS_REASON',
    ]);
  });

  it.each([
    [notice('R-T', 'CHANGE', '2026-03-05', '　'), 'MISSING', 'documentNo'],
    [revocation('R-F', 1, 'R-A', '2026-04-01').replace('放弃中标', ' '), 'MISSING', 'reason'],
    [bid('R-T', 2, 'R-C', '1.005'), 'BAD_VALUE', 'amount'],
    [bid('R-Z', 1, 'R-A', '1'), 'NOT_FOUND', 'tenderNo'],
    [bid('R-T', 3, 'R-A', '1'), 'NOT_FOUND', 'lotNo'],
    [bid('R-T', 2, 'R-Z', '1'), 'NOT_FOUND', 'supplierCode'],
    [award('R-T', 1, 'R-Z', '1'), 'NOT_FOUND', 'supplierCode'],
    [contract('R-X', 'R-T', 1, 'R-A', '90000'), 'NOT_FOUND', 'supplierCode'],
    [contract('R-PC', 'R-F', 1, 'R-A', '90000'), 'ALREADY_THERE', null],
    [contract('R-X', 'R-P', 1, 'R-A', '90000'), 'ALREADY_THERE', null],
    [supplier('R-A'), 'ALREADY_THERE', null],
    ['removeSupplier(id: "R-A")', 'STILL_USED', null],
    ['removeTenderContract(id: "R-PC")', 'STILL_USED', null],
  ])('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('lets through what the corrections around it leave true', async () => {
    for (const mutation of [
      'amendTender(id: "R-T", input: { budget: "200000", noticeOn: "2026-03-03" })',
      'amendTender(id: "R-P", input: { openedAt: "2026-03-27T09:00:00+08:00" })',
      'amendTenderLot(id: "R-P/1", input: { controlPrice: "90000" })',
      'amendTenderContract(id: "R-PC", input: { signedOn: "2026-04-10" })',
      'amendTender(id: "R-R", input: { awardedOn: "2026-03-28" })',
    ]) {
      await clerk.enter(mutation, 'id');
    }
    // A lot whose award was revoked takes bids again, and gives them back.
    await clerk.enter(bid('R-P', 2, 'R-D', '94000'), 'id');
    await clerk.enter('removeTenderBid(id: "R-P/2/R-D")', 'id');
  });
});
