import type { Attempt } from './rules-tried.ts';
import * as entries from './tender-entries.ts';

const { amendment, amendTender, award, bid, contract, lot, notice, revocation } = entries;
const { deadline, opened, OPENED, result, tender } = entries;

/** The records that the attempts stand on, in their order. */
export const TENDER_SCENE: readonly string[] = [
  ...['R-A', 'R-B', 'R-C', 'R-D', 'R-E'].map((code) => entries.supplier(code)),
  // Opened and not awarded: the second lot has too few bids.
  tender('R-T', `budget: "200000", ${opened}`),
  bid('R-T', 1, 'R-A', '90000'),
  bid('R-T', 1, 'R-B', '93000'),
  bid('R-T', 1, 'R-C', '95000'),
  bid('R-T', 1, 'R-D', '99000'),
  bid('R-T', 1, 'R-E', '80000', 'state: DISQUALIFIED, reason: "资格不符"'),
  bid('R-T', 2, 'R-A', '90000'),
  bid('R-T', 2, 'R-B', '91000'),
  // Under contract, announced and amended; the second lot's award was revoked.
  tender('R-P', opened, { kind: 'PROCUREMENT' }),
  ...[1, 2].flatMap((lotNo) => [
    bid('R-P', lotNo, 'R-A', '90000'),
    bid('R-P', lotNo, 'R-B', '93000'),
    bid('R-P', lotNo, 'R-C', '95000'),
    award('R-P', lotNo, 'R-A', '90000'),
  ]),
  revocation('R-P', 2, 'R-A', '2026-04-01'),
  contract('R-PC', 'R-P', 1, 'R-A', '90000'),
  notice('R-P', 'AWARD', '2026-03-28'),
  notice('R-P', 'CONTRACT', '2026-04-10'),
  amendment('R-PC', 1, '9000'),
  // Negotiated below the last price; works, which may grow by more than a tenth.
  tender('R-L', opened, { method: 'LIMITED' }),
  ...[1, 2].flatMap((lotNo) => [
    bid('R-L', lotNo, 'R-A', '90000'),
    bid('R-L', lotNo, 'R-B', '93000'),
    bid('R-L', lotNo, 'R-C', '95000'),
    award('R-L', lotNo, 'R-A', '89000'),
  ]),
  contract('R-LC', 'R-L', 1, 'R-A', '89000'),
  contract('R-LD', 'R-L', 2, 'R-A', '89000', '2026-05-01'),
  notice('R-L', 'CONTRACT', '2026-04-20'),
  amendment('R-LD', 1, '40000'),
  // Negotiated with one: the first lot awarded, the second not.
  tender('R-F', opened, { method: 'LIMITED' }),
  bid('R-F', 1, 'R-A', '90000'),
  bid('R-F', 2, 'R-A', '90000'),
  award('R-F', 1, 'R-A', '90000'),
  // Not opened yet.
  tender('R-U', deadline),
  notice('R-U', 'TENDER', '2026-03-02'),
  bid('R-U', 1, 'R-A', '90000'),
  // Cancelled after its opening.
  tender('R-N', opened),
  bid('R-N', 1, 'R-A', '90000'),
  notice('R-N', 'CANCELLED', '2026-03-26'),
  // Its result alone, announced.
  tender('R-R', result('2026-03-27', '90000', 3), { lots: '[]' }),
  notice('R-R', 'AWARD', '2026-03-28'),
];

const TENDERS: readonly Attempt[] = [
  [
    'a credit code with a letter O',
    entries.supplier('R-X', '9111000060003734OL'),
    'SUPPLIERS_CREDIT_CODE',
    'creditCode',
  ],
  [
    'a real credit code for a made-up supplier',
    'amendSupplier(id: "SIM-S001", input: { creditCode: "91110000600037341L" })',
    'SUPPLIERS_MADE_UP',
    'creditCode',
  ],
  ['an award of nothing', tender('R-X', result('2026-03-27', '0', 3)), 'TENDERS_AWARD', 'award'],
  ['a budget of nothing', tender('R-X', 'budget: "0"'), 'TENDERS_BUDGET', 'budget'],
  [
    'a control price of nothing',
    tender('R-X', 'controlPrice: "0"'),
    'TENDERS_CONTROL_PRICE',
    'controlPrice',
  ],
  [
    'an award one fen over the control price',
    tender('R-X', `controlPrice: "5", ${result('2026-03-27', '5.01', 3)}`),
    'TENDERS_AWARD_PRICE',
    'award',
  ],
  [
    'a control price one fen below the award',
    amendTender('R-P', 'controlPrice: "89999.99"'),
    'TENDERS_AWARD_PRICE',
    'controlPrice',
  ],
  ['no bidder', tender('R-X', 'bidders: 0'), 'TENDERS_BIDDERS', 'bidders'],
  [
    'two bidders of a direct procurement',
    tender('R-X', 'bidders: 2', { method: 'DIRECT' }),
    'TENDERS_DIRECT',
    'bidders',
  ],
  [
    'a tender of three bidders made direct',
    amendTender('R-T', 'method: DIRECT'),
    'TENDERS_DIRECT',
    'method',
  ],
  [
    'an award before the notice',
    tender('R-X', result('2026-03-01', '1', 3)),
    'TENDERS_ORDER',
    'awardedOn',
  ],
  [
    'a day of award without its amount',
    tender('R-X', 'awardedOn: "2026-03-27"'),
    'TENDERS_RESULT',
    'awardedOn',
  ],
  [
    'a winner without an award',
    tender('R-X', 'supplierCode: "R-A"'),
    'TENDERS_RESULT',
    'awardedOn',
  ],
  [
    'a deadline before the notice',
    tender('R-X', 'bidDeadline: "2026-03-01T23:59:59+08:00"'),
    'TENDERS_DEADLINE',
    'bidDeadline',
  ],
  [
    'an opening without a deadline',
    tender('R-X', `openedAt: "${OPENED}"`),
    'TENDERS_OPENING',
    'openedAt',
  ],
  [
    'an opening a second early',
    amendTender('R-U', 'openedAt: "2026-03-25T09:59:59+08:00"'),
    'TENDERS_OPENING',
    'openedAt',
  ],
  ['a result beside the awards', amendTender('R-P', 'award: "1"'), 'TENDERS_SUMMARY', 'award'],
  ['bidders beside the bids', amendTender('R-T', 'bidders: 9'), 'TENDERS_SUMMARY', 'bidders'],
];

const LOTS: readonly Attempt[] = [
  ['lot 0', lot('R-T', 0), 'TENDER_LOTS_NUMBER', 'lotNo'],
  ['a lot of nothing', lot('R-T', 3, 'budget: "0"'), 'TENDER_LOTS_BUDGET', 'budget'],
  [
    'a lot with a control price of nothing',
    lot('R-T', 3, 'controlPrice: "0"'),
    'TENDER_LOTS_CONTROL_PRICE',
    'controlPrice',
  ],
  [
    'one fen more than the budget',
    lot('R-T', 3, 'budget: "0.01"'),
    'TENDER_LOTS_WITHIN_BUDGET',
    'budget',
  ],
  [
    'a budget one fen below the lots',
    amendTender('R-T', 'budget: "199999.99"'),
    'TENDER_LOTS_WITHIN_BUDGET',
    'budget',
  ],
];

const BIDS: readonly Attempt[] = [
  ['a bid of nothing', bid('R-T', 2, 'R-C', '0'), 'TENDER_BIDS_AMOUNT', 'amount'],
  [
    'a bid turned down without a reason',
    bid('R-T', 2, 'R-C', '1', 'state: DISQUALIFIED'),
    'TENDER_BIDS_REASON',
    'reason',
  ],
  [
    'a valid bid with a reason against it',
    bid('R-T', 2, 'R-C', '1', 'reason: "资格不符"'),
    'TENDER_BIDS_REASON',
    'reason',
  ],
  [
    'a bid before the notice',
    bid('R-T', 2, 'R-C', '1', 'receivedAt: "2026-03-01T23:59:59+08:00"'),
    'TENDER_BIDS_EARLY',
    'receivedAt',
  ],
  [
    'a notice after the bids',
    amendTender('R-T', 'noticeOn: "2026-03-25"'),
    'TENDER_BIDS_EARLY',
    'noticeOn',
  ],
  ['a bid after the award', bid('R-P', 1, 'R-D', '1'), 'TENDER_BIDS_AWARDED', null],
  [
    'a bid changed after the award',
    'amendTenderBid(id: "R-P/1/R-B", input: { amount: "1" })',
    'TENDER_BIDS_AWARDED',
    'amount',
  ],
  [
    'a bid removed after the award',
    'removeTenderBid(id: "R-P/1/R-B")',
    'TENDER_BIDS_AWARDED',
    null,
  ],
];

const NOTICES: readonly Attempt[] = [
  [
    'a notice before the first',
    notice('R-T', 'CHANGE', '2026-03-01'),
    'TENDER_NOTICES_EARLY',
    'publishedOn',
  ],
  [
    'a first notice after another',
    amendTender('R-U', 'noticeOn: "2026-03-03"'),
    'TENDER_NOTICES_EARLY',
    'noticeOn',
  ],
  [
    'the notice of an award that is none',
    notice('R-T', 'AWARD', '2026-03-28'),
    'TENDER_NOTICES_AWARD',
    'publishedOn',
  ],
  [
    'the notice of an award on the day before',
    'amendTenderNotice(id: "R-P/AWARD", input: { publishedOn: "2026-03-26" })',
    'TENDER_NOTICES_AWARD',
    'publishedOn',
  ],
  [
    'a result taken back after its notice',
    amendTender('R-R', 'awardedOn: null, award: null, bidders: null'),
    'TENDER_NOTICES_AWARD',
    null,
  ],
  [
    'a result moved past its notice',
    amendTender('R-R', 'awardedOn: "2026-03-29"'),
    'TENDER_NOTICES_AWARD',
    'awardedOn',
  ],
  [
    'the notice of a contract that is none',
    notice('R-T', 'CONTRACT', '2026-04-10'),
    'TENDER_NOTICES_CONTRACT',
    'publishedOn',
  ],
  [
    'a contract moved past its notice',
    'amendTenderContract(id: "R-PC", input: { signedOn: "2026-04-11" })',
    'TENDER_NOTICES_CONTRACT',
    'signedOn',
  ],
  [
    'an announced contract removed',
    'removeTenderContract(id: "R-LC")',
    'TENDER_NOTICES_CONTRACT',
    null,
  ],
  [
    'an end of what is awarded',
    notice('R-P', 'CANCELLED', '2026-04-20'),
    'TENDER_NOTICES_CANCELLED',
    'kind',
  ],
];

const AWARDS: readonly Attempt[] = [
  ['an award for nothing', award('R-F', 2, 'R-A', '0'), 'TENDER_AWARDS_AMOUNT', 'amount'],
  [
    'an award of what is cancelled',
    award('R-N', 1, 'R-A', '90000'),
    'TENDER_AWARDS_CANCELLED',
    null,
  ],
  [
    'a result of what is cancelled',
    amendTender('R-N', result('2026-03-27', '90000', 1)),
    'TENDER_AWARDS_CANCELLED',
    null,
  ],
  ['a second winner', award('R-P', 1, 'R-B', '93000'), 'TENDER_AWARDS_ONE', 'lotNo'],
  ['an award before the opening', award('R-U', 1, 'R-A', '90000'), 'TENDER_AWARDS_UNOPENED', null],
  [
    'an opening taken back after the award',
    amendTender('R-P', 'openedAt: null'),
    'TENDER_AWARDS_UNOPENED',
    'openedAt',
  ],
  [
    'an award on the day before the opening',
    award('R-T', 1, 'R-A', '90000', '2026-03-24'),
    'TENDER_AWARDS_EARLY',
    'awardedOn',
  ],
  [
    'an opening moved past the award',
    amendTender('R-P', 'openedAt: "2026-03-28T10:00:00+08:00"'),
    'TENDER_AWARDS_EARLY',
    'openedAt',
  ],
  [
    'a bid that was turned down',
    award('R-T', 1, 'R-E', '80000'),
    'TENDER_AWARDS_VALID_BID',
    'supplierCode',
  ],
  ['one of two bids', award('R-T', 2, 'R-A', '90000'), 'TENDER_AWARDS_BIDDERS', 'approvalDocument'],
  [
    'one of two bids, approved by a blank',
    award('R-T', 2, 'R-A', '90000', '2026-03-27', 'approvalDocument: "　"'),
    'TENDER_AWARDS_BIDDERS',
    'approvalDocument',
  ],
  [
    'a negotiation with one made an open tender',
    amendTender('R-F', 'method: OPEN'),
    'TENDER_AWARDS_BIDDERS',
    'method',
  ],
  [
    'one fen below the bid of an open tender',
    award('R-T', 1, 'R-A', '89999.99'),
    'TENDER_AWARDS_PRICE',
    'amount',
  ],
  [
    'one fen over the last price',
    award('R-F', 2, 'R-A', '90000.01'),
    'TENDER_AWARDS_PRICE',
    'amount',
  ],
  [
    'a negotiated price made that of an open tender',
    amendTender('R-L', 'method: OPEN'),
    'TENDER_AWARDS_PRICE',
    'method',
  ],
  [
    'a bid over the control price',
    award('R-T', 1, 'R-D', '99000'),
    'TENDER_AWARDS_CONTROL_PRICE',
    'amount',
  ],
  [
    'a control price of the lot one fen below the award',
    'amendTenderLot(id: "R-P/1", input: { controlPrice: "89999.99" })',
    'TENDER_AWARDS_CONTROL_PRICE',
    'controlPrice',
  ],
  [
    'a revocation before the award',
    revocation('R-F', 1, 'R-A', '2026-03-26'),
    'TENDER_REVOCATIONS_EARLY',
    'revokedOn',
  ],
  [
    'a revocation under contract',
    revocation('R-P', 1, 'R-A', '2026-04-20'),
    'TENDER_REVOCATIONS_CONTRACT',
    null,
  ],
];

const CONTRACTS: readonly Attempt[] = [
  [
    'a contract for nothing on no award',
    contract('R-X', 'R-T', 1, 'R-A', '0'),
    'TENDER_CONTRACTS_AMOUNT',
    'amount',
  ],
  [
    'a contract reduced to nothing',
    amendment('R-PC', 2, '-99000'),
    'TENDER_CONTRACTS_TOTAL',
    'change',
  ],
  [
    'a contract on what was revoked',
    contract('R-X', 'R-P', 2, 'R-A', '90000'),
    'TENDER_CONTRACTS_STANDING',
    null,
  ],
  [
    'a contract before the award',
    contract('R-X', 'R-F', 1, 'R-A', '90000', '2026-03-26'),
    'TENDER_CONTRACTS_EARLY',
    'signedOn',
  ],
  [
    'a contract one fen over the award',
    contract('R-X', 'R-F', 1, 'R-A', '90000.01'),
    'TENDER_CONTRACTS_PRICE',
    'amount',
  ],
  ['amendment 0', amendment('R-PC', 0, '0'), 'CONTRACT_AMENDMENTS_NUMBER', 'amendmentNo'],
  [
    'an amendment before its contract',
    amendment('R-PC', 2, '0', '2026-04-07'),
    'CONTRACT_AMENDMENTS_EARLY',
    'signedOn',
  ],
  [
    'a contract moved past its amendment',
    'amendTenderContract(id: "R-PC", input: { signedOn: "2026-06-02" })',
    'CONTRACT_AMENDMENTS_EARLY',
    'signedOn',
  ],
  [
    'one fen over a tenth of a procurement',
    amendment('R-PC', 2, '0.01'),
    'CONTRACT_AMENDMENTS_SHARE',
    'change',
  ],
  [
    'works that grew by half made a procurement',
    amendTender('R-L', 'kind: PROCUREMENT'),
    'CONTRACT_AMENDMENTS_SHARE',
    'kind',
  ],
];

/** What would break the rules of tendering, against the scene. */
export const TENDER_ATTEMPTS: readonly Attempt[] = [
  ...[...TENDERS, ...LOTS, ...BIDS],
  ...[...NOTICES, ...AWARDS, ...CONTRACTS],
];
