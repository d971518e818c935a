import type { TreeTable } from '../../tree/tree-table.ts';

const table = <Field extends string>(
  name: string,
  ...fields: readonly Field[]
): TreeTable<Field> => ({ name, fields });

export const SUPPLIERS = table('suppliers', 'code', 'name', 'creditCode');

const TENDER = [
  'tenderNo',
  'kind',
  'method',
  'methodDetails',
  'title',
  'noticeOn',
  'budget',
  'bidDeadline',
  'openedAt',
] as const;

/** Tenders without the fields that their bids and awards tell: an empty cell would contradict them. */
export const TENDERS = table('tenders', ...TENDER);

/** Tenders of which only the result is known. */
export const AWARDED_TENDERS = table(
  'tenders',
  ...TENDER,
  'awardedOn',
  'award',
  'bidders',
  'supplierCode',
);

export const LOTS = table('tenderLots', 'tenderNo', 'lotNo', 'title', 'budget');

export const BIDS = table(
  'tenderBids',
  'tenderNo',
  'lotNo',
  'supplierCode',
  'amount',
  'receivedAt',
  'state',
  'reason',
);

const AWARD = ['tenderNo', 'lotNo', 'supplierCode', 'amount', 'awardedOn'] as const;

/** Awards that were revoked: they and their revocations go in before a lot is awarded again. */
export const REVOKED_AWARDS = table('tenderAwards', ...AWARD);

export const REVOCATIONS = table(
  'tenderRevocations',
  'tenderNo',
  'lotNo',
  'supplierCode',
  'revokedOn',
  'reason',
);

export const AWARDS = table('tenderAwards', ...AWARD);

export const CONTRACTS = table(
  'tenderContracts',
  'contractNo',
  'tenderNo',
  'lotNo',
  'supplierCode',
  'signedOn',
  'amount',
);

export const AMENDMENTS = table(
  'contractAmendments',
  'contractNo',
  'amendmentNo',
  'signedOn',
  'change',
  'reason',
);

export const NOTICES = table('tenderNotices', 'tenderNo', 'documentNo', 'kind', 'publishedOn');

/** In the order in which they rest on each other: a notice announces what is there already. */
export const OCDS_TABLES: readonly TreeTable[] = [
  SUPPLIERS,
  TENDERS,
  AWARDED_TENDERS,
  LOTS,
  BIDS,
  REVOKED_AWARDS,
  REVOCATIONS,
  AWARDS,
  CONTRACTS,
  AMENDMENTS,
  NOTICES,
];
