/** Mutations of a clerk who enters the distribution of income; `given` are further fields as GraphQL writes them. */
export const TOWN = '610902001';
export const VILLAGE = '610902001003';
export const OTHER_VILLAGE = '610902001004';

const at = (collective: string, town = TOWN) =>
  `collectiveCode: "${collective}", townCode: "${town}"`;

export const household = (no: string, village = VILLAGE) =>
  `recordHousehold(input: { householdNo: "${no}", villageCode: "${village}", townCode: "${TOWN}" })`;

export const income = (
  no: string,
  receivedOn: string,
  amount: string,
  collective = VILLAGE,
  town = TOWN,
) =>
  `recordCollectiveIncome(input: { incomeNo: "${no}", source: OPERATION, receivedOn: "${receivedOn}", amount: "${amount}", ${at(collective, town)} })`;

export type RuleSetKind = 'FIXED_SHARES_2019' | 'MEMBER_SHARES_2025';

export const ruleSet = (
  code: string,
  kind: RuleSetKind,
  fromDay: string,
  given = 'reservePercent: 10, welfarePercent: 20',
  document = '收益分配办法',
) =>
  `recordDistributionRuleSet(input: { code: "${code}", kind: ${kind}, fromDay: "${fromDay}", document: "${document}", ${given} })`;

export const clause = (
  fromDay: string,
  kind: 'DIVIDE' | 'WITHHOLD',
  ordinal: number,
  text: string,
  document = '镇发〔2019〕1 号',
) =>
  `recordFourFourNotRule(input: { fromDay: "${fromDay}", kind: ${kind}, ordinal: ${ordinal}, text: "${text}", document: "${document}" })`;

/** Shares of households by their number. */
export type Shares = Readonly<Record<string, number>>;

export interface Plan {
  readonly year?: number;
  readonly plannedOn?: string;
  readonly rules: string;
  readonly income: string;
  readonly deficit?: string;
  readonly collective?: string;
  readonly town?: string;
}

/** A plan of 100 yuan of 2025 by the rule set of members' shares that the attempts stand on. */
export const TERMS: Plan = { rules: 'R-M', income: '100' };

export const plan = (no: string, terms: Plan, shares: Shares = {}) => {
  const { year = 2025, plannedOn = `${year}-12-01`, deficit, collective, town } = terms;
  const parts = Object.entries(shares).map(
    ([householdNo, count]) => `{ ${of(householdNo, count)} }`,
  );
  return `recordDistributionPlan(input: { planNo: "${no}", year: ${year}, plannedOn: "${plannedOn}", ruleSetCode: "${terms.rules}",
    income: "${terms.income}", ${deficit === undefined ? '' : `deficit: "${deficit}",`} ${at(collective ?? VILLAGE, town)}, shares: [${parts.join(' ')}] })`;
};

const of = (householdNo: string, count: number) =>
  `householdNo: "${householdNo}", shares: ${count}`;

export const amendPlan = (no: string, given: string) =>
  `amendDistributionPlan(id: "${no}", input: { ${given} })`;

export const share = (planNo: string, householdNo: string, count: number) =>
  `recordDistributionShare(input: { planNo: "${planNo}", ${of(householdNo, count)} })`;

export const amendShare = (planNo: string, householdNo: string, count: number) =>
  `amendDistributionShare(id: "${planNo}/${householdNo}", input: { shares: ${count} })`;

/** 四议两公开, in its order. */
export const STEPS = [
  ...['PROPOSAL', 'CONSULTATION', 'DELIBERATION', 'RESOLUTION'],
  ...['RESOLUTION_PUBLIC', 'RESULT_PUBLIC'],
] as const;

export const step = (planNo: string, name: string, doneOn: string, document = '会议记录 1 号') =>
  `recordDistributionStep(input: { planNo: "${planNo}", step: ${name}, doneOn: "${doneOn}", document: "${document}" })`;

/** The first steps of the six, a day each from the second of a month on. */
export const steps = (planNo: string, month: string, count: number = STEPS.length) =>
  STEPS.slice(0, count).map((name, n) => step(planNo, name, `${month}-0${n + 2}`));

export const payout = (planNo: string, householdNo: string, amount: string, paidOn: string) =>
  `recordDistributionPayout(input: { planNo: "${planNo}", householdNo: "${householdNo}", amount: "${amount}", paidOn: "${paidOn}" })`;
