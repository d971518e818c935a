import type { Attempt } from '../rules-tried.ts';
import { amendTender, notice } from './entries.ts';

export const NOTICE_ATTEMPTS: readonly Attempt[] = [
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
