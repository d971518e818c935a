/** Mutations of a clerk who enters recognition; `given` are further fields as GraphQL writes them. */
export const WINDOW: readonly string[] = [
  'recordServiceDepartment(input: { code: "E-D", name: "试办单位", joinedOn: "2026-01-05" })',
  'recordServiceWindow(input: { code: "E-W", name: "试办窗口", departmentCode: "E-D", openedOn: "2026-01-05" })',
];

export interface Given {
  readonly kind?: 'RED_FLAG_WINDOW' | 'DEMONSTRATION_POST' | 'SERVICE_STAR';
  readonly periodKind?: 'QUARTER' | 'YEAR';
  readonly period?: string;
  readonly awardedOn?: string;
  readonly expiresOn?: string;
  readonly evidence?: string;
}

export const award = (no: string, holder: string, given: Given = {}) => {
  const {
    kind = 'SERVICE_STAR',
    periodKind = 'QUARTER',
    period = '2026Q1',
    awardedOn = '2026-04-10',
    expiresOn = '2026-07-10',
    evidence = '评优通报〔2026〕1 号',
  } = given;
  return `recordRecognitionAward(input: { awardNo: "${no}", kind: ${kind}, periodKind: ${periodKind}, period: "${period}",
    awardedOn: "${awardedOn}", expiresOn: "${expiresOn}", holderNo: "${holder}", evidence: "${evidence}" })`;
};

export const entry = (
  no: string,
  given: { readonly rule?: string; readonly evidence?: string; readonly expiresOn?: string } = {},
) => {
  const {
    rule = '窗口管理办法第十二条',
    evidence = '检查记录 3 号',
    expiresOn = '2026-08-06',
  } = given;
  return `recordRecognitionBoardEntry(input: { entryNo: "${no}", colour: YELLOW, holderNo: "E-W", rule: "${rule}",
    evidence: "${evidence}", fromDay: "2026-05-06", expiresOn: "${expiresOn}" })`;
};

export const appeal = (
  no: string,
  kind: 'FILED' | 'UPHELD' | 'REJECTED',
  day: string,
  grounds = '当日系统停机',
) =>
  `recordRecognitionAppealEvent(input: { entryNo: "${no}", kind: ${kind}, day: "${day}", grounds: "${grounds}" })`;
