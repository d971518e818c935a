import type { Attempt } from '../rules-tried.ts';
import { amendTender, lot, OPENED, result, supplier, tender } from './entries.ts';

export const TENDER_ATTEMPTS: readonly Attempt[] = [
  [
    'a credit code with a letter O',
    supplier('R-X', '9111000060003734OL'),
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

export const LOT_ATTEMPTS: readonly Attempt[] = [
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
