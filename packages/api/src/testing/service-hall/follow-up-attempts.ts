import type { Attempt } from '../rules-tried.ts';
import * as hall from './entries.ts';

const WHOLE = [1, 1, 1, 2] as const;

export const FOLLOW_UP_ATTEMPTS: readonly Attempt[] = [
  [
    'a rectification of a good rating',
    hall.rectification('R-G'),
    'SERVICE_RATING_RECTIFICATIONS_BAD_RATING',
    'caseNo',
  ],
  [
    'a rectification before the closing',
    hall.rectification('R-B', 'rectifiedOn: "2026-03-04"'),
    'SERVICE_RATING_RECTIFICATIONS_AFTER_CLOSING',
    'rectifiedOn',
  ],
  [
    'a verification of nothing',
    hall.rectification('R-B', 'verifiedOn: "2026-03-06"'),
    'SERVICE_RATING_RECTIFICATIONS_VERIFIED',
    'verifiedOn',
  ],
  [
    'two forms',
    hall.simplified('R-G', [2, 1, 1, 2]),
    'SERVICE_SIMPLIFIED_APPROVALS_ONE_FORM',
    'applicationForms',
  ],
  [
    'no letter of commitment',
    hall.simplified('R-G', [1, 0, 1, 2]),
    'SERVICE_SIMPLIFIED_APPROVALS_ONE_LETTER',
    'commitmentLetters',
  ],
  [
    'two seals',
    hall.simplified('R-G', [1, 1, 2, 2]),
    'SERVICE_SIMPLIFIED_APPROVALS_ONE_SEAL',
    'seals',
  ],
  [
    'documents below none',
    hall.simplified('R-G', [1, 1, 1, -1]),
    'SERVICE_SIMPLIFIED_APPROVALS_DOCUMENTS',
    'documentsAsked',
  ],
  [
    'a broken commitment without a finding',
    hall.simplified('R-G', WHOLE, 'commitmentBrokenOn: "2026-03-06"'),
    'SERVICE_SIMPLIFIED_APPROVALS_FINDING',
    'finding',
  ],
  [
    'a commitment broken before the acceptance',
    hall.simplified('R-G', WHOLE, 'commitmentBrokenOn: "2026-03-01", finding: "不符"'),
    'SERVICE_SIMPLIFIED_APPROVALS_AFTER_ACCEPTANCE',
    'commitmentBrokenOn',
  ],
  [
    'an error before the acceptance',
    hall.correction('R-X', 'R-G', '2026-03-01'),
    'SERVICE_CORRECTIONS_AFTER_ACCEPTANCE',
    'foundOn',
  ],
  [
    'a complaint before the acceptance',
    hall.complaint('R-X', '2026-03-01', 'caseNo: "R-G"'),
    'SERVICE_COMPLAINTS_AFTER_ACCEPTANCE',
    'receivedOn',
  ],
  [
    'a day of a decision that is none',
    hall.complaint('R-X', '2026-03-06', 'decidedOn: "2026-03-09"'),
    'SERVICE_COMPLAINTS_DECIDED',
    'decidedOn',
  ],
];
