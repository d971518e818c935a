import type { Attempt } from '../rules-tried.ts';
import * as hall from './entries.ts';

export const CASE_ATTEMPTS: readonly Attempt[] = [
  [
    'an acceptance after what was found in the case',
    hall.amend('Case', 'R-K', 'acceptedAt: "2026-03-05T09:00:00+08:00"'),
    'SERVICE_CASES_ACCEPTED_AFTER',
    'acceptedAt',
  ],
  ['visits below none', hall.serviceCase('R-X', 'visits: -1'), 'SERVICE_CASES_VISITS', 'visits'],
  ['a rating of 6', hall.amend('Case', 'R-G', 'rating: 6'), 'SERVICE_CASES_RATING', 'rating'],
  [
    'a rating of an open case',
    hall.amend('Case', 'R-O', 'rating: 5'),
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
    hall.amend('Case', 'R-Z', 'rating: 3'),
    'SERVICE_CASES_RECTIFIED',
    'rating',
  ],
  [
    'another item once there are events',
    hall.amend('Case', 'R-S', 'acceptedAt: "2026-03-01T09:00:00+08:00"'),
    'SERVICE_CASES_DUE_BY_EVENTS',
    'acceptedAt',
  ],
  [
    'a pause for no reason',
    hall.caseEvent('R-O', 'PAUSED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_PAUSE',
    'pauseKind',
  ],
  [
    'an extension that nobody approved',
    hall.caseEvent('R-O', 'EXTENDED', '03-03T09:00', 'days: 3'),
    'SERVICE_CASE_EVENTS_EXTENSION',
    'approvedBy',
  ],
  [
    'a closing with days',
    hall.caseEvent('R-O', 'CLOSED', '03-03T09:00', 'days: 1'),
    'SERVICE_CASE_EVENTS_DAYS',
    'days',
  ],
  [
    'an event before the acceptance',
    hall.caseEvent('R-O', 'CLOSED', '03-02T08:59'),
    'SERVICE_CASE_EVENTS_AFTER_ACCEPTANCE',
    'at',
  ],
  [
    'an event before the last',
    hall.caseEvent('R-S', 'RESUMED', '03-03T08:59'),
    'SERVICE_CASE_EVENTS_IN_ORDER',
    'at',
  ],
  [
    'a resumption of what is not paused',
    hall.caseEvent('R-O', 'RESUMED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_NOT_PAUSED',
    'kind',
  ],
  [
    'a closing of what is paused',
    hall.caseEvent('R-S', 'CLOSED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_PAUSED',
    'kind',
  ],
  [
    'a second closing',
    hall.caseEvent('R-G', 'CLOSED', '03-06T09:00'),
    'SERVICE_CASE_EVENTS_CLOSED',
    'kind',
  ],
  [
    'a reopening of what is open',
    hall.caseEvent('R-O', 'REOPENED', '03-03T09:00'),
    'SERVICE_CASE_EVENTS_NOT_CLOSED',
    'kind',
  ],
  [
    'a pause after a reopening',
    hall.caseEvent('R-N', 'PAUSED', '03-09T09:00', hall.PAUSE),
    'SERVICE_CASE_EVENTS_TIME_DECIDED',
    'kind',
  ],
  [
    'anything after a withdrawal',
    hall.caseEvent('R-Q', 'CLOSED', '03-06T09:00'),
    'SERVICE_CASE_EVENTS_WITHDRAWN',
    'kind',
  ],
];
