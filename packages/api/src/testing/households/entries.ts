/** A village that the loaded divisions know. */
export const VILLAGE = '610902111201';

/** Mutations of a clerk who enters households; `given` are further fields as GraphQL writes them. */
export const household = (no: string, village = VILLAGE, town = village.slice(0, 9)) =>
  `recordHousehold(input: { householdNo: "${no}", townCode: "${town}", villageCode: "${village}" })`;
export const member = (no: string, home: string, joined: string, given = '') =>
  `recordHouseholdMember(input: { memberNo: "${no}", householdNo: "${home}", joinedOn: "${joined}",
    ${given || 'relation: OTHER, joinedHow: REGISTERED'} })`;
export const change = (
  no: string,
  kind: 'SPLIT' | 'MERGE',
  day: string,
  from: readonly string[],
  to: readonly string[],
  document = '民政〔2026〕3 号',
) => {
  const parties = [
    ...from.map((home) => `{ householdNo: "${home}", role: FROM }`),
    ...to.map((home) => `{ householdNo: "${home}", role: TO }`),
  ];
  return `recordHouseholdChange(input: { changeNo: "${no}", kind: ${kind}, happenedOn: "${day}", document: "${document}", parties: [${parties.join(' ')}] })`;
};
export const income = (home: string, year: number, given = '') => {
  const amounts = ['wage', 'business', 'property', 'transfer', 'businessCost'];
  const nothing = amounts.filter((name) => !given.includes(`${name}:`));
  return `recordHouseholdIncome(input: { householdNo: "${home}", year: ${year}, ${given.includes('persons:') ? '' : 'persons: 2,'}
    ${given} ${nothing.map((name) => `${name}: "0"`).join(' ')} })`;
};
