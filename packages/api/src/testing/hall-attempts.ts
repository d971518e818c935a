import * as hall from './hall-entries.ts';
import type { Attempt } from './rules-tried.ts';

/** What the attempts below are made on. */
export const HALL_GROUND: readonly string[] = [
  ...hall.HALL,
  hall.window('R-V'),
  hall.serviceCase('R-O'),
  hall.serviceCase('R-S'),
  hall.caseEvent('R-S', 'PAUSED', '03-03T09:00', hall.PAUSE),
  hall.closedCase('R-Z', '03-05T09:00', 'rating: 1'),
  hall.rectification('R-Z', 'rectifiedOn: "2026-03-09"'),
  hall.correction('R-R', 'R-Z', '2026-03-06'),
  hall.serviceCase('R-K'),
  hall.correction('R-F', 'R-K', '2026-03-04'),
  hall.closedCase('R-G', '03-05T09:00', 'rating: 5'),
  hall.closedCase('R-B', '03-05T09:00', 'rating: 2'),
  hall.serviceCase(
    'R-N',
    `events: [{ ${hall.stepped('CLOSED', '03-05T09:00')} },
    { ${hall.stepped('REOPENED', '03-06T09:00')} }]`,
  ),
  hall.serviceCase('R-Q', `events: [{ ${hall.stepped('WITHDRAWN', '03-05T09:00')} }]`),
];

const amend = (kind: string, id: string, given: string) =>
  `amendService${kind}(id: "${id}", input: { ${given} })`;
const event = hall.caseEvent;
const WHOLE = [1, 1, 1, 2] as const;

export const CATALOGUE_ATTEMPTS: readonly Attempt[] = [
  [
    'a unit that left before it joined',
    amend('Department', 'R-D', 'leftOn: "2026-01-04"'),
    'SERVICE_DEPARTMENTS_DAYS',
    'leftOn',
  ],
  [
    'an item at once that promises days',
    hall.item('R-X').replace('PROMISED', 'INSTANT'),
    'SERVICE_ITEMS_PROMISE',
    'promisedDays',
  ],
  [
    'a promise longer than the law allows',
    amend('Item', 'R-I', 'promisedDays: 21'),
    'SERVICE_ITEMS_WITHIN_LAW',
    'promisedDays',
  ],
  [
    'an item that ends before it begins',
    hall.item('R-X', 'delistedOn: "2026-01-04"'),
    'SERVICE_ITEMS_DAYS',
    'delistedOn',
  ],
  [
    'a basic code of 11 digits',
    hall.item('R-X', 'baseCode: "12345678901"'),
    'SERVICE_ITEMS_BASE_CODE',
    'baseCode',
  ],
  [
    'an implementation code of 30',
    hall.item('R-X', `implementationCode: "${'1'.repeat(30)}"`),
    'SERVICE_ITEMS_IMPLEMENTATION_CODE',
    'implementationCode',
  ],
  [
    'a business code of 30',
    hall.item('R-X', `businessCode: "${'1'.repeat(30)}"`),
    'SERVICE_ITEMS_BUSINESS_CODE',
    'businessCode',
  ],
  [
    'a limit by law without its unit',
    hall.item('R-X', 'statutoryLimit: 20'),
    'SERVICE_ITEMS_STATUTORY_LIMIT',
    'statutoryLimit',
  ],
  [
    'a promised limit that is another',
    hall.item('R-X', 'promisedLimit: 4, promisedUnit: WORKING_DAY'),
    'SERVICE_ITEMS_PROMISED_LIMIT',
    'promisedLimit',
  ],
  [
    'visits below none',
    hall.item('R-X').replace('visitsPromised: 1', 'visitsPromised: -1'),
    'SERVICE_ITEMS_VISITS',
    'visitsPromised',
  ],
  [
    'a fifth depth of online service',
    hall.item('R-X', 'onlineDepth: 5'),
    'SERVICE_ITEMS_ONLINE_DEPTH',
    'onlineDepth',
  ],
  [
    'a window that closes before it opens',
    hall.window('R-X', 'closedOn: "2026-01-04"'),
    'SERVICE_WINDOWS_DAYS',
    'closedOn',
  ],
  [
    'a window opened after its first post',
    amend('Window', 'R-W', 'openedOn: "2026-02-03"'),
    'SERVICE_WINDOWS_STAFFED',
    'openedOn',
  ],
  [
    'a window closed before its last post',
    amend('Window', 'R-W', 'closedOn: "2026-03-30"'),
    'SERVICE_WINDOWS_STAFFED',
    'closedOn',
  ],
  [
    'a post that ends before it begins',
    hall.post('R-X', 'R-W', '2026-02-02', 'untilOn: "2026-02-01"'),
    'SERVICE_WINDOW_POSTS_DAYS',
    'untilOn',
  ],
  [
    'somebody at two windows',
    hall.post('R-P', 'R-V', '2026-03-31'),
    'SERVICE_WINDOW_POSTS_ONE_WINDOW',
    'fromOn',
  ],
  [
    'a post before the window opened',
    hall.post('R-X', 'R-W', '2026-01-04'),
    'SERVICE_WINDOW_POSTS_WINDOW_OPEN',
    'windowCode',
  ],
  [
    'fewer than no persons',
    'recordServiceConsultation(input: { day: "2026-03-02", channel: DESK, persons: -1 })',
    'SERVICE_CONSULTATIONS_PERSONS',
    'persons',
  ],
];

export const CASE_ATTEMPTS: readonly Attempt[] = [
  [
    'an acceptance after what was found in the case',
    amend('Case', 'R-K', 'acceptedAt: "2026-03-05T09:00:00+08:00"'),
    'SERVICE_CASES_ACCEPTED_AFTER',
    'acceptedAt',
  ],
  ['visits below none', hall.serviceCase('R-X', 'visits: -1'), 'SERVICE_CASES_VISITS', 'visits'],
  ['a rating of 6', amend('Case', 'R-G', 'rating: 6'), 'SERVICE_CASES_RATING', 'rating'],
  [
    'a rating of an open case',
    amend('Case', 'R-O', 'rating: 5'),
    'SERVICE_CASES_RATED_WHEN_CLOSED',
    'rating',
  ],
  [
    'a rating with no closing in the same entry',
    hall.serviceCase('R-X', 'rating: 5'),
    'SERVICE_CASES_RATED_WHEN_CLOSED',
    'rating',
  ],
  [
    'a bad rating made good after its rectification',
    amend('Case', 'R-Z', 'rating: 3'),
    'SERVICE_CASES_RECTIFIED',
    'rating',
  ],
  [
    'another item once there are events',
    amend('Case', 'R-S', 'acceptedAt: "2026-03-01T09:00:00+08:00"'),
    'SERVICE_CASES_DUE_BY_EVENTS',
    'acceptedAt',
  ],
  [
    'a pause for no reason',
    event('R-O', 'PAUSED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_PAUSE',
    'pauseKind',
  ],
  [
    'an extension that nobody approved',
    event('R-O', 'EXTENDED', '03-03T09:00', 'days: 3'),
    'SERVICE_CASE_EVENTS_EXTENSION',
    'approvedBy',
  ],
  [
    'a closing with days',
    event('R-O', 'CLOSED', '03-03T09:00', 'days: 1'),
    'SERVICE_CASE_EVENTS_DAYS',
    'days',
  ],
  [
    'an event before the acceptance',
    event('R-O', 'CLOSED', '03-02T08:59'),
    'SERVICE_CASE_EVENTS_AFTER_ACCEPTANCE',
    'at',
  ],
  [
    'an event before the last',
    event('R-S', 'RESUMED', '03-03T08:59'),
    'SERVICE_CASE_EVENTS_IN_ORDER',
    'at',
  ],
  [
    'a resumption of what is not paused',
    event('R-O', 'RESUMED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_NOT_PAUSED',
    'kind',
  ],
  [
    'a closing of what is paused',
    event('R-S', 'CLOSED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_PAUSED',
    'kind',
  ],
  ['a second closing', event('R-G', 'CLOSED', '03-06T09:00'), 'SERVICE_CASE_EVENTS_CLOSED', 'kind'],
  [
    'a reopening of what is open',
    event('R-O', 'REOPENED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_NOT_CLOSED',
    'kind',
  ],
  [
    'a pause after a reopening',
    event('R-N', 'PAUSED', '03-09T09:00', hall.PAUSE),
    'SERVICE_CASE_EVENTS_TIME_DECIDED',
    'kind',
  ],
  [
    'anything after a withdrawal',
    event('R-Q', 'CLOSED', '03-06T09:00'),
    'SERVICE_CASE_EVENTS_WITHDRAWN',
    'kind',
  ],
];

export const FOLLOWING_ATTEMPTS: readonly Attempt[] = [
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
