import type { Attempt } from '../rules-tried.ts';
import {
  amendEnterprise,
  benefit,
  enterprise,
  leaves,
  link,
  member,
  quota,
  stayId,
} from './entries.ts';

const again = (untilDay: string) =>
  `amendEnterpriseHouseholdLink(id: "R-E/R-H1/2026-02-01", input: { untilDay: ${untilDay} })`;

const FIRST_STAY = stayId('R-E', 'LABOUR', 'M-1', '2026-02-01');

const ENTERPRISES: readonly Attempt[] = [
  [
    'an enterprise in a village for a town',
    enterprise('R-X', '', '2026-01-05', '610902111201'),
    ...(['ENTERPRISES_IN_TOWN', 'townCode'] as const),
  ],
  [
    'an enterprise in a village of another town',
    enterprise('R-X', 'villageCode: "610902001003"'),
    ...(['ENTERPRISES_VILLAGE_OF_TOWN', 'villageCode'] as const),
  ],
  [
    'an enterprise that closes on the day it begins',
    enterprise('R-X', 'closedOn: "2026-01-05"'),
    ...(['ENTERPRISES_CLOSED_AFTER', 'closedOn'] as const),
  ],
  [
    'a registration after the first member joined',
    amendEnterprise('R-E', 'registeredOn: "2026-02-02"'),
    ...(['ENTERPRISES_REGISTERED_FIRST', 'registeredOn'] as const),
  ],
  [
    'an end before the last household was served',
    amendEnterprise('R-E', 'closedOn: "2026-06-01"'),
    ...(['ENTERPRISES_CLOSED_LAST', 'closedOn'] as const),
  ],
];

const TEAMS: readonly Attempt[] = [
  [
    'a member who leaves on the day of joining',
    leaves(FIRST_STAY, '2026-02-01'),
    ...(['TEAM_MEMBERS_LEFT_AFTER', 'leftOn'] as const),
  ],
  [
    'a member before the enterprise',
    member('R-E', 'LABOUR', 'M-2', '2026-01-04'),
    ...(['TEAM_MEMBERS_ENTERPRISE_OPEN', 'joinedOn'] as const),
  ],
  [
    'a member of an enterprise on the day it closed',
    member('R-C', 'LABOUR', 'M-2', '2026-05-01'),
    ...(['TEAM_MEMBERS_ENTERPRISE_OPEN', 'joinedOn'] as const),
  ],
  [
    'a member who is in the team already',
    member('R-E', 'LABOUR', 'M-1', '2026-03-31', false, 'leftOn: "2026-05-01"'),
    ...(['TEAM_MEMBERS_ONCE_A_TEAM', 'joinedOn'] as const),
  ],
  [
    'a stay that goes on into the next',
    leaves(FIRST_STAY, '2026-06-02'),
    ...(['TEAM_MEMBERS_BACK_AGAIN', 'leftOn'] as const),
  ],
  [
    'a stay without an end before another',
    member('R-E', 'LABOUR', 'M-1', '2026-05-01'),
    ...(['TEAM_MEMBERS_BACK_AGAIN', 'leftOn'] as const),
  ],
  [
    'a member of two households',
    member('R-E', 'TECHNICAL', 'M-1', '2026-02-01', true, 'householdNo: "R-H2"'),
    ...(['TEAM_MEMBERS_ONE_HOUSEHOLD', 'householdNo'] as const),
  ],
  [
    'a member moved to another household in one of two stays',
    `amendTeamMember(id: "${FIRST_STAY}", input: { householdNo: "R-H2" })`,
    ...(['TEAM_MEMBERS_ONE_HOUSEHOLD', 'householdNo'] as const),
  ],
  ...[-1, 101].map(
    (percent): Attempt => [
      `a quota of ${percent} %`,
      quota('MARKETING', '2026-02-01', percent),
      ...(['HIRING_QUOTAS_PERCENT_OF_WHOLE', 'percent'] as const),
    ],
  ),
];

const BENEFITS: readonly Attempt[] = [
  [
    'a household served until the day it began',
    again('"2026-02-01"'),
    ...(['ENTERPRISE_HOUSEHOLD_LINKS_UNTIL_AFTER', 'untilDay'] as const),
  ],
  [
    'a household served before the enterprise',
    link('R-E', 'R-H2', '2026-01-04'),
    ...(['ENTERPRISE_HOUSEHOLD_LINKS_ENTERPRISE_OPEN', 'fromDay'] as const),
  ],
  [
    'a household served from the day the enterprise closed',
    link('R-C', 'R-H2', '2026-05-01'),
    ...(['ENTERPRISE_HOUSEHOLD_LINKS_ENTERPRISE_OPEN', 'fromDay'] as const),
  ],
  [
    'a household that is served already',
    link('R-E', 'R-H1', '2026-03-31', 'untilDay: "2026-05-01"'),
    ...(['ENTERPRISE_HOUSEHOLD_LINKS_ONCE', 'fromDay'] as const),
  ],
  [
    'a link that never ends before the next',
    again('null'),
    ...(['ENTERPRISE_HOUSEHOLD_LINKS_AGAIN', 'untilDay'] as const),
  ],
  [
    'wages of nothing',
    benefit('R-E', 'B-X', 'R-H1', '0'),
    ...(['BENEFIT_ENTRIES_AMOUNT_FOR_WAY', 'amount'] as const),
  ],
  [
    'training that costs less than nothing',
    benefit('R-E', 'B-X', 'R-H1', '-0.01', { way: 'TRAINING' }),
    ...(['BENEFIT_ENTRIES_AMOUNT_FOR_WAY', 'amount'] as const),
  ],
  [
    'a benefit recorded before it happened',
    'amendBenefitEntry(id: "R-E/B-1", input: { recordedOn: "2026-01-19" })',
    ...(['BENEFIT_ENTRIES_RECORDED_AFTER', 'recordedOn'] as const),
  ],
];

export const TEAM_ATTEMPTS: readonly Attempt[] = [...ENTERPRISES, ...TEAMS, ...BENEFITS];
