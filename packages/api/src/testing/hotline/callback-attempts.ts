import type { Attempt } from '../rules-tried.ts';
import * as hotline from './entries.ts';

const calledBack = (given: string) => hotline.callback('R-Y', '03-07T09:00', given);

export const CALLBACK_ATTEMPTS: readonly Attempt[] = [
  [
    'a call-back about an open order',
    hotline.callback('R-O', '03-06T09:00'),
    'HOTLINE_CALLBACKS_CLOSED',
    'calledAt',
  ],
  [
    'a call-back before the closure',
    hotline.callback('R-Z', '03-05T08:59'),
    'HOTLINE_CALLBACKS_CLOSED',
    'calledAt',
  ],
  [
    'a second valid call-back about one closure',
    hotline.callback('R-Z', '03-07T09:00'),
    'HOTLINE_CALLBACKS_ONCE',
    'valid',
  ],
  [
    'a valid call-back with an answer missing',
    calledBack('valid: true, contacted: true, solved: true'),
    'HOTLINE_CALLBACKS_ANSWERS',
    null,
  ],
  [
    'an answer of a call-back that does not count',
    calledBack('valid: false, solved: true, invalidReason: "号码有误"'),
    'HOTLINE_CALLBACKS_ANSWERS',
    null,
  ],
  [
    'a call-back that does not count, nobody knows why',
    calledBack('valid: false'),
    'HOTLINE_CALLBACKS_INVALID_REASON',
    'invalidReason',
  ],
  [
    'weights of 99 percent',
    hotline.weights('2026-04-01', [10, 49, 40], 'SATISFIED_OVER_VALID'),
    'HOTLINE_RATE_WEIGHTS_WHOLE',
    null,
  ],
  [
    'a weight below nothing',
    hotline.weights('2026-04-01', [-10, 70, 40], 'SATISFIED_OVER_VALID'),
    'HOTLINE_RATE_WEIGHTS_WHOLE',
    null,
  ],
];
