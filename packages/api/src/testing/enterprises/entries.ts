/** Mutations of a clerk who enters enterprises; `given` are further fields as GraphQL writes them. */
export const TOWN = '610902111';

export type Team = 'LABOUR' | 'TECHNICAL' | 'MARKETING';

export const enterprise = (code: string, given = '', registeredOn = '2026-01-05', town = TOWN) =>
  `recordEnterprise(input: { code: "${code}", name: "试办合作社", townCode: "${town}", registeredOn: "${registeredOn}", ${given} })`;

export const amendEnterprise = (code: string, given: string) =>
  `amendEnterprise(id: "${code}", input: { ${given} })`;

export const quota = (
  team: Team,
  fromDay: string,
  percent: number,
  document = '汉农发〔2026〕5 号',
) =>
  `recordHiringQuota(input: { team: ${team}, fromDay: "${fromDay}", percent: ${percent}, document: "${document}" })`;

export const member = (
  of: string,
  team: Team,
  no: string,
  joinedOn: string,
  poor = false,
  given = '',
) =>
  `recordTeamMember(input: { enterpriseCode: "${of}", team: ${team}, memberNo: "${no}", joinedOn: "${joinedOn}",
    wasPoorAtHiring: ${poor}, isPoorNow: ${poor}, ${given} })`;

/** The first `count` members of a team, of whom the first `poor` are from poor households. */
export const crew = (of: string, team: Team, joinedOn: string, count: number, poor: number) =>
  Array.from({ length: count }, (_, n) =>
    member(of, team, `${team.charAt(0)}${n + 1}`, joinedOn, n < poor),
  );

/** A stay in a team, as it is corrected or removed by. */
export const stayId = (of: string, team: Team, no: string, joinedOn: string) =>
  `${of}/${team.toLowerCase()}/${no}/${joinedOn}`;

export const leaves = (stay: string, leftOn: string) =>
  `amendTeamMember(id: "${stay}", input: { leftOn: "${leftOn}" })`;

export const link = (of: string, home: string, fromDay: string, given = '') =>
  `recordEnterpriseHouseholdLink(input: { enterpriseCode: "${of}", householdNo: "${home}", fromDay: "${fromDay}", ${given} })`;

export interface Benefit {
  readonly way?: 'WAGE' | 'DIVIDEND' | 'PURCHASE' | 'LEASE' | 'TRAINING';
  readonly happenedOn?: string;
  readonly recordedOn?: string;
}

export const benefit = (
  of: string,
  no: string,
  home: string,
  amount: string,
  given: Benefit = {},
) => {
  const { way = 'WAGE', happenedOn = '2026-01-20', recordedOn = happenedOn } = given;
  return `recordBenefitEntry(input: { enterpriseCode: "${of}", entryNo: "${no}", householdNo: "${home}", way: ${way},
    amount: "${amount}", happenedOn: "${happenedOn}", recordedOn: "${recordedOn}" })`;
};
