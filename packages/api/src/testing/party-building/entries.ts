/** Mutations of a clerk who enters party building; `given` are further fields as GraphQL writes them. */
export const branch = (code: string, given = '', foundedOn = '2026-01-05') =>
  `recordPartyBranch(input: { code: "${code}", name: "试办支部", foundedOn: "${foundedOn}", ${given} })`;

export const member = (no: string, home: string, joinedOn: string, given = '') =>
  `recordPartyMember(input: { memberNo: "${no}", branchCode: "${home}", joinedOn: "${joinedOn}", ${given} })`;

export const activity = (no: string, given = '', expected = 20) =>
  `recordPartyActivity(input: { activityNo: "${no}", kind: THEMED_DAY, topic: "窗口服务", plannedOn: "2026-03-10", expected: ${expected}, ${given} })`;

export const talk = (no: string, persons: number, given = '') =>
  `recordPartyTalk(input: { talkNo: "${no}", kind: LEADER_AND_MEMBER, day: "2026-03-11", persons: ${persons}, ${given} })`;

export const opinion = (no: string, given = '') =>
  `recordPartyOpinion(input: { opinionNo: "${no}", source: ENTERPRISE, matter: "延长服务时间", receivedOn: "2026-04-02", ${given} })`;

export const problem = (no: string, given = '') =>
  `recordGrassrootsProblem(input: { problemNo: "${no}", place: "某村", matter: "饮水", ownerOffice: "综合股", foundOn: "2026-04-02", ${given} })`;

export const publicityBoard = (no: string, given = '') =>
  `recordPublicityBoard(input: { boardNo: "${no}", theme: "党建", place: "一楼大厅", putUpOn: "2026-04-02", ${given} })`;

export const OWNER = '综合股';

export const finding = (no: string, given = '', dueOn = '2026-04-20') =>
  `recordPartyFinding(input: { findingNo: "${no}", matter: "延时服务不到位", foundOn: "2026-04-01", ownerOffice: "${OWNER}", ownerRole: "股长", dueOn: "${dueOn}", ${given} })`;

export const step = (
  no: string,
  stepNo: number,
  kind: 'CLOSED' | 'RETURNED' | 'VERIFIED' | 'ANSWER',
  takenOn: string,
  office = kind === 'CLOSED' || kind === 'ANSWER' ? OWNER : '机关纪委',
) =>
  `recordPartyFindingStep(input: { findingNo: "${no}", stepNo: ${stepNo}, kind: ${kind}, takenOn: "${takenOn}", office: "${office}", statement: "已对照整改" })`;
