import type { Attempt } from '../rules-tried.ts';
import { amendTender, bid } from './entries.ts';

export const BID_ATTEMPTS: readonly Attempt[] = [
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
