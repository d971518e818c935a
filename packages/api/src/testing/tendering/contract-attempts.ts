import type { Attempt } from '../rules-tried.ts';
import { amendment, amendTender, contract } from './entries.ts';

export const CONTRACT_ATTEMPTS: readonly Attempt[] = [
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
