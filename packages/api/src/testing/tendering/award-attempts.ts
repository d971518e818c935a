import type { Attempt } from '../rules-tried.ts';
import { amendTender, award, result, revocation } from './entries.ts';

export const AWARD_ATTEMPTS: readonly Attempt[] = [
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
