/** Mutations of a clerk who enters tenders; `given` are further fields as GraphQL writes them. */
export const supplier = (code: string, creditCode?: string) =>
  `recordSupplier(input: { code: "${code}", name: "试办公司", ${creditCode === undefined ? '' : `creditCode: "${creditCode}"`} })`;

export const OPENED = '2026-03-25T10:00:00+08:00';
const LOTS =
  '[{ lotNo: 1, title: "一标段", budget: "100000", controlPrice: "98000" } { lotNo: 2, title: "二标段", budget: "100000" }]';

export interface Tender {
  readonly kind?: 'WORKS' | 'PROCUREMENT';
  readonly method?: 'OPEN' | 'SELECTIVE' | 'LIMITED' | 'DIRECT';
  readonly lots?: string;
}

export const tender = (no: string, given = '', more: Tender = {}) => {
  const { kind = 'WORKS', method = 'OPEN', lots = LOTS } = more;
  return `recordTender(input: { tenderNo: "${no}", kind: ${kind}, method: ${method}, methodDetails: "按公告", title: "试办项目",
    noticeOn: "2026-03-02", lots: ${lots}, ${given} })`;
};
export const deadline = `bidDeadline: "${OPENED}"`;
export const opened = `${deadline}, openedAt: "${OPENED}"`;
export const result = (awardedOn: string, award: string, bidders: number) =>
  `awardedOn: "${awardedOn}", award: "${award}", bidders: ${bidders}`;

export const amendTender = (no: string, given: string) =>
  `amendTender(id: "${no}", input: { ${given} })`;

export const lot = (no: string, lotNo: number, given = '') =>
  `recordTenderLot(input: { tenderNo: "${no}", lotNo: ${lotNo}, title: "增补标段", ${given} })`;

/** A lot of a tender and a supplier, as bids, awards, revocations and contracts name them. */
const at = (no: string, lotNo: number, by: string) =>
  `tenderNo: "${no}", lotNo: ${lotNo}, supplierCode: "${by}"`;

export const bid = (no: string, lotNo: number, by: string, amount: string, given = '') =>
  `recordTenderBid(input: { ${at(no, lotNo, by)}, amount: "${amount}",
    ${given.includes('receivedAt') ? '' : 'receivedAt: "2026-03-24T09:00:00+08:00",'} ${given} })`;

export const award = (
  no: string,
  lotNo: number,
  by: string,
  amount: string,
  awardedOn = '2026-03-27',
  given = '',
) =>
  `recordTenderAward(input: { ${at(no, lotNo, by)}, amount: "${amount}", awardedOn: "${awardedOn}", ${given} })`;

export const revocation = (no: string, lotNo: number, by: string, revokedOn: string) =>
  `recordTenderRevocation(input: { ${at(no, lotNo, by)}, revokedOn: "${revokedOn}", reason: "放弃中标" })`;

export const notice = (no: string, kind: string, publishedOn: string, documentNo = kind) =>
  `recordTenderNotice(input: { tenderNo: "${no}", documentNo: "${documentNo}", kind: ${kind}, publishedOn: "${publishedOn}" })`;

export const contract = (
  contractNo: string,
  no: string,
  lotNo: number,
  by: string,
  amount: string,
  signedOn = '2026-04-08',
) =>
  `recordTenderContract(input: { contractNo: "${contractNo}", ${at(no, lotNo, by)}, signedOn: "${signedOn}", amount: "${amount}" })`;

export const amendment = (
  contractNo: string,
  amendmentNo: number,
  change: string,
  signedOn = '2026-06-01',
) =>
  `recordContractAmendment(input: { contractNo: "${contractNo}", amendmentNo: ${amendmentNo}, change: "${change}", signedOn: "${signedOn}", reason: "工程量变更" })`;
