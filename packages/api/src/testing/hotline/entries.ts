/** Mutations of a clerk who enters the hotline; `given` are further fields as GraphQL writes them. */
export const HOTLINE: readonly string[] = [
  'recordHotlineUnit(input: { code: "E-U", name: "试办单位" })',
  'recordHotlineUnit(input: { code: "E-V", name: "另一单位" })',
  'recordHotlineCategory(input: { code: "E-C", name: "城市管理" })',
  'recordHotlineCategory(input: { code: "E-CL", name: "路灯", parentCode: "E-C" })',
];

export const order = (no: string, given = '', receivedAt = '2026-03-02T09:00:00+08:00') =>
  `recordHotlineOrder(input: { orderNo: "${no}", townCode: "610902001", categoryCode: "E-CL", unitCode: "E-U",
    channel: PHONE, receivedAt: "${receivedAt}", ${given} })`;

type Kind = 'ASSIGNED' | 'SIGNED' | 'RETURNED' | 'EXTENDED' | 'CLOSED' | 'REOPENED' | 'VOIDED';

/** A step as it is entered; `at` is MM-DDTHH:MM of 2026 in the district. */
export const happened = (kind: Kind, at: string, given = '') =>
  `kind: ${kind}, at: "2026-${at}:00+08:00", ${given}`;

export const orderEvent = (no: string, kind: Kind, at: string, given = '') =>
  `recordHotlineOrderEvent(input: { orderNo: "${no}", ${happened(kind, at, given)} })`;

/** An order with its whole history up to the closure. */
export const closedOrder = (no: string, closedAt: string, given = '') =>
  order(
    no,
    `${given} orderEvents: [{ ${happened('ASSIGNED', '03-02T09:30', 'unitCode: "E-U"')} },
      { ${happened('SIGNED', '03-02T10:00')} }, { ${happened('CLOSED', closedAt)} }]`,
  );

export const ANSWERS = 'valid: true, contacted: true, solved: true, satisfaction: SATISFIED';

export const callback = (no: string, at: string, given = ANSWERS) =>
  `recordHotlineCallback(input: { orderNo: "${no}", calledAt: "2026-${at}:00+08:00", ${given} })`;

/** Weights of response, solution and satisfaction, and how satisfaction is counted. */
export const weights = (
  fromDay: string,
  [response, solution, satisfaction]: readonly [number, number, number],
  formula: 'BASIC_AT_NINE_TENTHS' | 'SATISFIED_OVER_VALID' | 'VALID_MINUS_UNSATISFIED',
  document = '试办〔2026〕1 号',
) =>
  `recordHotlineRateWeight(input: { fromDay: "${fromDay}", responseWeight: ${response}, solutionWeight: ${solution},
    satisfactionWeight: ${satisfaction}, formula: ${formula}, document: "${document}" })`;

export const UNIT = 'unitCode: "E-U"';
export const REASON = 'reason: "诉求重复"';
export const EXTENSION = 'days: 3, approvedBy: "热线办", reason: "待采购"';
