import { columnsOf } from './column.ts';
import type { RecordKind } from './record-kind.ts';
import { pointersOf } from './source.ts';

/**
 * Free text that was reviewed and tells of no person: names of offices, items, projects and papers, and
 * what is said of a matter. By GraphQL type, Drizzle names. Codes, keys, lists and numbers need no review.
 */
export const OPEN_TEXTS: Readonly<Record<string, readonly string[]>> = {
  Division: ['name', 'shortName'],
  ServiceDepartment: ['name'],
  ServiceItem: ['name'],
  ServiceWindow: ['name'],
  ServiceCaseEvent: ['approvedBy'],
  ServiceRatingRectification: ['measures'],
  ServiceSimplifiedApproval: ['finding'],
  ServiceCorrection: ['what'],
  ServiceComplaint: ['what'],
  Supplier: ['name'],
  Tender: ['methodDetails', 'title'],
  TenderLot: ['title'],
  TenderBid: ['reason'],
  TenderAward: ['approvalDocument'],
  TenderRevocation: ['reason'],
  ContractAmendment: ['reason'],
  HotlineUnit: ['name'],
  HotlineCategory: ['name'],
  HotlineOrderEvent: ['approvedBy', 'reason'],
  HotlineCallback: ['invalidReason'],
  HotlineRateWeight: ['document'],
  PartyBranch: ['name'],
  PartyActivity: ['topic'],
  PartyOpinion: ['matter'],
  PartyFinding: ['matter', 'ownerOffice', 'ownerRole', 'verifiedByOffice'],
  PartyFindingStep: ['office', 'statement'],
  GrassrootsProblem: ['place', 'matter', 'ownerOffice'],
  PublicityBoard: ['theme', 'place'],
  RecognitionAward: ['period', 'evidence'],
  RecognitionBoardEntry: ['rule', 'evidence'],
  RecognitionAppealEvent: ['grounds'],
  Enterprise: ['name'],
  HiringQuota: ['document'],
  LedgerAccount: ['name'],
  LedgerVoucher: ['summary'],
  FundProject: ['name'],
  FundAgreement: ['contractor'],
  AgreementSignatory: ['organisation'],
  FundStage: ['name'],
  FundInspection: ['inspector'],
  CollectiveApproval: ['meetingDocument'],
  DistributionRuleSet: ['document'],
  FourFourNotRule: ['text', 'document'],
  DistributionStep: ['document'],
  HouseholdChange: ['document'],
  HouseholdContact: ['bankName'],
  Factory: ['name'],
  FactoryLease: ['tenant'],
};

const CODE = /(No|Code)$|^code$/;

/** Text columns of a kind of which nobody has said whether they tell of a person. */
export function undeclaredTexts(kind: RecordKind): readonly string[] {
  const pointing = pointersOf(kind).flatMap(({ columns }) => columns.map(({ own }) => own));
  return columnsOf(kind)
    .filter(
      ({ name, type, isKey, field }) =>
        type === 'text' &&
        !field.sensitive &&
        !(isKey || pointing.includes(name) || CODE.test(name)) &&
        !OPEN_TEXTS[kind.type]?.includes(name),
    )
    .map(({ name }) => name);
}
