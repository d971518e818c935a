export const OFFICES = [
  'INDUSTRY_OFFICE',
  'FINANCE_AUDIT_OFFICE',
  'POVERTY_RELIEF_OFFICE',
] as const;
export const ROLES = ['TOWN', 'COLLECTIVE', 'ENTERPRISE', 'BANK'] as const;
const STAGES =
  '[{ stageNo: 1, name: "进场", cap: "300000", isLast: false } { stageNo: 2, name: "主体", cap: "400000", isLast: false } { stageNo: 3, name: "验收", cap: "300000", isLast: true }]';

/** Mutations of a clerk who enters funds; `given` are further fields as GraphQL writes them. */
export const project = (given: string) =>
  `recordFundProject(input: { name: "试办项目", source: DISTRICT, ${given} })`;
export const agreement = (
  no: string,
  given = '',
  roles: readonly string[] = ROLES,
  stages = STAGES,
) => {
  const signed = roles.map(
    (role, n) =>
      `{ seq: ${n + 1}, role: ${role}, organisation: "单位${n + 1}", signedOn: "2026-03-03" }`,
  );
  return `recordFundAgreement(input: { agreementNo: "${no}", contractor: "某建筑公司",
    ${given || 'projectNo: "R-P", contract: "1000000", signedOn: "2026-03-02"'}, signatories: [${signed.join(' ')}], stages: ${stages} })`;
};
export const stage = (no: string, given: string) =>
  `recordFundStage(input: { agreementNo: "${no}", name: "增补", isLast: false, ${given} })`;
export const stages = (...given: readonly (readonly [number, string, boolean])[]) =>
  agreement(
    'R-X',
    'projectNo: "R-P", contract: "100000", signedOn: "2026-03-02"',
    ROLES,
    `[${given.map(([n, cap, last]) => `{ stageNo: ${n}, name: "段", cap: "${cap}", isLast: ${last} }`).join(' ')}]`,
  );
export const inspection = (no: string, day: string, permille: number, inspector = '镇产业办') =>
  `recordFundInspection(input: { agreementNo: "${no}", inspectedOn: "${day}", verifiedPermille: ${permille}, inspector: "${inspector}", onSite: true })`;
export const signOff = (no: string, stageNo: number, office: string, day = '2026-03-12') =>
  `recordFundSignOff(input: { agreementNo: "${no}", stageNo: ${stageNo}, office: ${office}, signedOn: "${day}" })`;
export const approval = (no: string, stageNo: number, document = '会纪〔2026〕1 号') =>
  `recordCollectiveApproval(input: { agreementNo: "${no}", stageNo: ${stageNo}, approvedOn: "2026-03-13", meetingDocument: "${document}" })`;
export const acceptance = (no: string, day: string, outcome = 'PASSED', document = '验收 1 号') =>
  `recordFundAcceptance(input: { projectNo: "${no}", heldOn: "${day}", outcome: ${outcome}, documentNo: "${document}" })`;
export const payment = (
  no: string,
  stageNo: number,
  amount: string,
  name = 'R-N',
  voucher = '凭 1',
) =>
  `recordFundPayment(input: { paymentNo: "${name}", agreementNo: "${no}", stageNo: ${stageNo}, amount: "${amount}", paidOn: "2026-03-20", voucherNo: "${voucher}" })`;
export const signature = (no: string, given: string) =>
  `recordAgreementSignatory(input: { agreementNo: "${no}", role: OTHER, signedOn: "2026-03-05", ${given} })`;
export const place = 'townCode: "610902111", projectNo: "R-X"';
