import * as hall from './entries.ts';

/** The records that the attempts stand on, in their order. */
export const SERVICE_HALL_SCENE: readonly string[] = [
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
