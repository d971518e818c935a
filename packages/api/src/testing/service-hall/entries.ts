/** Mutations of a clerk of the service hall; `given` are further fields as GraphQL writes them. */
export const HALL: readonly string[] = [
  'recordServiceDepartment(input: { code: "R-D", name: "试办单位", joinedOn: "2026-01-05" })',
  item('R-I'),
  window('R-W'),
  'recordServiceWindowPost(input: { postNo: "R-P", fromOn: "2026-02-02", untilOn: "2026-03-31", windowCode: "R-W" })',
];

export function item(code: string, given = '') {
  return `recordServiceItem(input: { code: "${code}", name: "试办事项", departmentCode: "R-D", caseType: PROMISED,
    statutoryDays: 20, promisedDays: 5, visitsPromised: 1, listedOn: "2026-01-05", ${given} })`;
}

export function window(code: string, given = '') {
  return `recordServiceWindow(input: { code: "${code}", name: "试办窗口", departmentCode: "R-D", openedOn: "2026-01-05", ${given} })`;
}

export const post = (no: string, at: string, fromOn: string, given = '') =>
  `recordServiceWindowPost(input: { postNo: "${no}", windowCode: "${at}", fromOn: "${fromOn}", ${given} })`;

/** A case of 2 March 2026, 09:00. */
export const serviceCase = (no: string, given = '') =>
  `recordServiceCase(input: { caseNo: "${no}", departmentCode: "R-D", itemCode: "R-I", windowCode: "R-W",
    channel: WINDOW, acceptedAt: "2026-03-02T09:00:00+08:00", ${given} })`;

type Kind = 'PAUSED' | 'RESUMED' | 'EXTENDED' | 'CLOSED' | 'WITHDRAWN' | 'REOPENED';

/** A step as it is entered; `at` is MM-DDTHH:MM of 2026 in the district. */
export const stepped = (kind: Kind, at: string, given = '') =>
  `kind: ${kind}, at: "2026-${at}:00+08:00", ${given}`;

export const caseEvent = (no: string, kind: Kind, at: string, given = '') =>
  `recordServiceCaseEvent(input: { caseNo: "${no}", ${stepped(kind, at, given)} })`;

export const closedCase = (no: string, closedAt: string, given = '') =>
  serviceCase(no, `events: [{ ${stepped('CLOSED', closedAt)} }], ${given}`);

export const PAUSE = 'pauseKind: HEARING, documentNo: "听证〔2026〕1 号"';
export const EXTENSION = 'days: 3, approvedBy: "区行政审批服务局"';

export const rectification = (no: string, given = '') =>
  `recordServiceRatingRectification(input: { caseNo: "${no}", ${given} })`;

/** Forms, letters of commitment, seals and documents asked for. */
export const simplified = (
  no: string,
  [forms, letters, seals, documents]: readonly [number, number, number, number],
  given = '',
) =>
  `recordServiceSimplifiedApproval(input: { caseNo: "${no}", applicationForms: ${forms}, commitmentLetters: ${letters},
    seals: ${seals}, documentsAsked: ${documents}, ${given} })`;

export const correction = (no: string, caseNo: string, foundOn: string) =>
  `recordServiceCorrection(input: { correctionNo: "${no}", caseNo: "${caseNo}", windowCode: "R-W", foundOn: "${foundOn}", what: "打错姓名" })`;

export const complaint = (no: string, receivedOn: string, given = '') =>
  `recordServiceComplaint(input: { complaintNo: "${no}", windowCode: "R-W", receivedOn: "${receivedOn}", what: "态度生硬", ${given} })`;

export const amend = (kind: string, id: string, given: string) =>
  `amendService${kind}(id: "${id}", input: { ${given} })`;
