import type { Attempt } from '../rules-tried.ts';
import * as hall from './entries.ts';

export const CATALOGUE_ATTEMPTS: readonly Attempt[] = [
  [
    'a unit that left before it joined',
    hall.amend('Department', 'R-D', 'leftOn: "2026-01-04"'),
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
    hall.amend('Item', 'R-I', 'promisedDays: 21'),
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
    hall.amend('Window', 'R-W', 'openedOn: "2026-02-03"'),
    'SERVICE_WINDOWS_STAFFED',
    'openedOn',
  ],
  [
    'a window closed before its last post',
    hall.amend('Window', 'R-W', 'closedOn: "2026-03-30"'),
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
