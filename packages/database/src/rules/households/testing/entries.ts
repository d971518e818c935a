import type { Entry } from '../../testing/enter.ts';

export const homes = (...numbers: readonly string[]): Entry[] =>
  numbers.map((no) => [
    'households',
    { household_no: no, village_code: '610902111001', town_code: '610902111' },
  ]);

export const change = (
  no: string,
  kind: string,
  day: string,
  from: readonly string[],
  to: readonly string[],
): Entry[] => [
  ['household_changes', { change_no: no, kind, happened_on: day, document: '分户申请' }],
  ...[...from.map((home) => [home, 'from']), ...to.map((home) => [home, 'to'])].map(
    ([home, role]): Entry => [
      'household_change_parties',
      { change_no: no, household_no: home, role },
    ],
  ),
];

export const member = (no: string, home: string, joined: string, more: object = {}): Entry => [
  'household_members',
  {
    member_no: no,
    household_no: home,
    relation: 'child',
    joined_on: joined,
    joined_how: 'moved',
    ...more,
  },
];

export const income = (home: string, year: number, more: object = {}): Entry => [
  'household_incomes',
  {
    ...{ household_no: home, year, persons: 3, wage_fen: 100, business_fen: 0, property_fen: 0 },
    ...{ transfer_fen: 0, business_cost_fen: 0, ...more },
  },
];
