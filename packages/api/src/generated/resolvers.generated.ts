import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Slice, BoundValue, ValueChange, MetricEntry, TableColumn } from '@minxin/metrics';
import type { Row, Page, Outcome } from '@minxin/records';
import type { KnownDistrict, PeriodValue, PrintedFigure, Reconciled, ColumnarTable, ReadPassport, ReadPart, ReadBatch, SubjectOrigins, RecordKind, QueuedImport, ReadPlan, ReadTable, WrittenReport, WrittenTable, BatchRow, BatchPage, AskedBriefing, AskedBriefingSection, AskedBriefingChart } from '../mappers.ts';
import type { Paragraph, Figures, TableBlock, Note, Difference } from '@minxin/briefings';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * The values of a column of a table, in the order of its rows: a list of numbers, texts and nulls, sent
   * as one value.
   */
  ColumnValues: { input: readonly (number | string | null)[]; output: readonly (number | string | null)[]; }
  /** A day in Asia/Shanghai: "2019-12-31". */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with an offset: "2019-12-31T23:59:59+08:00". */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as text, so that no digit is lost: "1412000123.45". */
  Decimal: { input: string; output: string; }
};

/** 协议签署（Signature）：一方在协议上的签署。镇办、村集体、企业、银行四方都签署，协议才算签齐；未付款之前可以更正。 */
export type AgreementSignatory = {
  __typename?: 'AgreementSignatory';
  /** 资金监管协议 */
  agreement: FundAgreement;
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 签署单位（Organisation） */
  organisation: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 签署方（Role） */
  role: AgreementSignatoryRole;
  /** 签署序号（Sequence）：从 1 起。 */
  seq: Scalars['Int']['output'];
  /** 签署日期（Signed on） */
  signedOn: Scalars['Date']['output'];
};

/** Corrections of 协议签署: what is left out stays as it is, null empties a field. */
export type AgreementSignatoryAmendment = {
  /** 签署单位（Organisation） */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** 签署方（Role） */
  role?: InputMaybe<AgreementSignatoryRole>;
  /** 签署日期（Signed on） */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type AgreementSignatoryConnection = {
  __typename?: 'AgreementSignatoryConnection';
  edges: Array<AgreementSignatoryEdge>;
  nodes: Array<AgreementSignatory>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementSignatoryEdge = {
  __typename?: 'AgreementSignatoryEdge';
  cursor: Scalars['String']['output'];
  node: AgreementSignatory;
};

/** 协议签署 as it is entered. */
export type AgreementSignatoryInput = {
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['input'];
  /** 签署单位（Organisation） */
  organisation: Scalars['String']['input'];
  /** 签署方（Role） */
  role: AgreementSignatoryRole;
  /** 签署序号（Sequence）：从 1 起。 */
  seq: Scalars['Int']['input'];
  /** 签署日期（Signed on） */
  signedOn: Scalars['Date']['input'];
};

export type AgreementSignatoryOrder = {
  direction?: InputMaybe<SortDirection>;
  field: AgreementSignatoryOrderField;
};

export type AgreementSignatoryOrderField =
  /** 协议编号（Agreement number） */
  | 'AGREEMENT_NO'
  /** 签署单位（Organisation） */
  | 'ORGANISATION'
  /** 签署方（Role） */
  | 'ROLE'
  /** 签署序号（Sequence）：从 1 起。 */
  | 'SEQ'
  /** 签署日期（Signed on） */
  | 'SIGNED_ON';

/** 协议签署 as it is entered with 资金监管协议. */
export type AgreementSignatoryPart = {
  /** 签署单位（Organisation） */
  organisation: Scalars['String']['input'];
  /** 签署方（Role） */
  role: AgreementSignatoryRole;
  /** 签署序号（Sequence）：从 1 起。 */
  seq: Scalars['Int']['input'];
  /** 签署日期（Signed on） */
  signedOn: Scalars['Date']['input'];
};

/** What came of an entry of 协议签署: the record as it now stands, or why it was refused. */
export type AgreementSignatoryResult = {
  __typename?: 'AgreementSignatoryResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<AgreementSignatory>;
  refusals: Array<Refusal>;
};

/** 协议签署：签署方 */
export type AgreementSignatoryRole =
  /** 银行 */
  | 'BANK'
  /** 村集体 */
  | 'COLLECTIVE'
  /** 企业 */
  | 'ENTERPRISE'
  /** 其他 */
  | 'OTHER'
  /** 镇办 */
  | 'TOWN';

export type AgreementSignatoryRoleFilter = {
  eq?: InputMaybe<AgreementSignatoryRole>;
  in?: InputMaybe<Array<AgreementSignatoryRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<AgreementSignatoryRole>;
};

/** Filters of 协议签署: all that are named must hold. */
export type AgreementSignatoryWhere = {
  /** 协议编号（Agreement number） */
  agreementNo?: InputMaybe<TextFilter>;
  /** 签署单位（Organisation） */
  organisation?: InputMaybe<TextFilter>;
  /** 签署方（Role） */
  role?: InputMaybe<AgreementSignatoryRoleFilter>;
  /** 签署序号（Sequence）：从 1 起。 */
  seq?: InputMaybe<IntFilter>;
  /** 签署日期（Signed on） */
  signedOn?: InputMaybe<DateFilter>;
};

export type AnySlice = {
  __typename?: 'AnySlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** What it is narrowed to, by the names that people know. */
  filters: Array<PassportFilter>;
  label: Scalars['String']['output'];
  /** By the id of a metric: onTimeRate. */
  metric?: Maybe<MetricValue>;
  period: Period;
  /** The records behind it as a table, 1 to 200 a page; with `metric` those that the metric counts. */
  records: RecordPage;
  simulated: Scalars['Boolean']['output'];
  table?: Maybe<Table>;
};


export type AnySliceMetricArgs = {
  id: Scalars['ID']['input'];
};


export type AnySliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


export type AnySliceTableArgs = {
  by?: InputMaybe<Array<Scalars['String']['input']>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<Scalars['ID']['input']>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a value is compared with. */
export type Base =
  /** 环比: the period just before, of the same length. */
  | 'PREVIOUS'
  /** 同比: the same period a year before. */
  | 'YEAR_AGO';

/** Everything that was written together, and goes together. */
export type Batch = {
  __typename?: 'Batch';
  /** Who did it; empty where the program did it by itself. */
  actor: Scalars['String']['output'];
  /** Whether it can be tried to take it back: refused where something builds on it. */
  canUndo: Scalars['Boolean']['output'];
  committedAt: Scalars['DateTime']['output'];
  /** Null where they were not counted. */
  counts?: Maybe<ImportCounts>;
  /** Null for what was no file. */
  fileBytes?: Maybe<Scalars['Float']['output']>;
  fileName: Scalars['String']['output'];
  fileSha256: Scalars['String']['output'];
  id: Scalars['Int']['output'];
  /** `import`, `entry`, `undo`, `simulation`, `divisions`, `published`, `context`. */
  kind: Scalars['String']['output'];
  kindLabel: Scalars['String']['output'];
  kindLabelEn: Scalars['String']['output'];
  origin: Origin;
  /** The path to download the file from; null where none is kept. */
  original?: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  removedAt?: Maybe<Scalars['DateTime']['output']>;
  rowCount: Scalars['Int']['output'];
};

export type BatchConnection = {
  __typename?: 'BatchConnection';
  edges: Array<BatchEdge>;
  nodes: Array<Batch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BatchEdge = {
  __typename?: 'BatchEdge';
  cursor: Scalars['String']['output'];
  node: Batch;
};

/** 带贫益贫台账（Benefit entry）：带贫益贫台账的一笔：帮了哪一户，怎么帮，多少钱，什么时候。 */
export type BenefitEntry = {
  __typename?: 'BenefitEntry';
  /** 金额（Amount，元）：只有技能培训可以为 0。 */
  amount: Scalars['Decimal']['output'];
  /** 企业 */
  enterprise: Enterprise;
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** 台账编号（Entry number） */
  entryNo: Scalars['String']['output'];
  /** 发生日期（Happened on） */
  happenedOn: Scalars['Date']['output'];
  /** 农户 */
  household: Household;
  /** 农户编号（Household） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  recordedOn: Scalars['Date']['output'];
  /** 带动方式（Way） */
  way: BenefitEntryWay;
};

/** Corrections of 带贫益贫台账: what is left out stays as it is, null empties a field. */
export type BenefitEntryAmendment = {
  /** 金额（Amount，元）：只有技能培训可以为 0。 */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 发生日期（Happened on） */
  happenedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 农户编号（Household） */
  householdNo?: InputMaybe<Scalars['String']['input']>;
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 带动方式（Way） */
  way?: InputMaybe<BenefitEntryWay>;
};

export type BenefitEntryConnection = {
  __typename?: 'BenefitEntryConnection';
  edges: Array<BenefitEntryEdge>;
  nodes: Array<BenefitEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BenefitEntryEdge = {
  __typename?: 'BenefitEntryEdge';
  cursor: Scalars['String']['output'];
  node: BenefitEntry;
};

/** 带贫益贫台账 as it is entered. */
export type BenefitEntryInput = {
  /** 金额（Amount，元）：只有技能培训可以为 0。 */
  amount: Scalars['Decimal']['input'];
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['input'];
  /** 台账编号（Entry number） */
  entryNo: Scalars['String']['input'];
  /** 发生日期（Happened on） */
  happenedOn: Scalars['Date']['input'];
  /** 农户编号（Household） */
  householdNo: Scalars['String']['input'];
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  recordedOn: Scalars['Date']['input'];
  /** 带动方式（Way） */
  way: BenefitEntryWay;
};

export type BenefitEntryOrder = {
  direction?: InputMaybe<SortDirection>;
  field: BenefitEntryOrderField;
};

export type BenefitEntryOrderField =
  /** 金额（Amount，元）：只有技能培训可以为 0。 */
  | 'AMOUNT'
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 台账编号（Entry number） */
  | 'ENTRY_NO'
  /** 发生日期（Happened on） */
  | 'HAPPENED_ON'
  /** 农户编号（Household） */
  | 'HOUSEHOLD_NO'
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  | 'RECORDED_ON'
  /** 带动方式（Way） */
  | 'WAY';

/** What came of an entry of 带贫益贫台账: the record as it now stands, or why it was refused. */
export type BenefitEntryResult = {
  __typename?: 'BenefitEntryResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<BenefitEntry>;
  refusals: Array<Refusal>;
};

/** 带贫益贫台账：带动方式 */
export type BenefitEntryWay =
  /** 入股分红 */
  | 'DIVIDEND'
  /** 土地流转 */
  | 'LEASE'
  /** 产品收购 */
  | 'PURCHASE'
  /** 技能培训 */
  | 'TRAINING'
  /** 务工工资 */
  | 'WAGE';

export type BenefitEntryWayFilter = {
  eq?: InputMaybe<BenefitEntryWay>;
  in?: InputMaybe<Array<BenefitEntryWay>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<BenefitEntryWay>;
};

/** Filters of 带贫益贫台账: all that are named must hold. */
export type BenefitEntryWhere = {
  /** 金额（Amount，元）：只有技能培训可以为 0。 */
  amount?: InputMaybe<DecimalFilter>;
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 台账编号（Entry number） */
  entryNo?: InputMaybe<TextFilter>;
  /** 发生日期（Happened on） */
  happenedOn?: InputMaybe<DateFilter>;
  /** 农户编号（Household） */
  householdNo?: InputMaybe<TextFilter>;
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  recordedOn?: InputMaybe<DateFilter>;
  /** 带动方式（Way） */
  way?: InputMaybe<BenefitEntryWayFilter>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A batch that stands behind a figure now and did not before, or with other rows, or no longer. */
export type BriefingBatch = {
  __typename?: 'BriefingBatch';
  committedAt: Scalars['DateTime']['output'];
  fileName: Scalars['String']['output'];
  firstRow?: Maybe<Scalars['Int']['output']>;
  id: Scalars['Int']['output'];
  lastRow?: Maybe<Scalars['Int']['output']>;
  rowsAfter?: Maybe<Scalars['Int']['output']>;
  /** Rows of the batch behind the figure before and after; null where none were. */
  rowsBefore?: Maybe<Scalars['Int']['output']>;
};

export type BriefingBlock = BriefingChart | BriefingFigures | BriefingNote | BriefingParagraph | BriefingTable;

export type BriefingChart = {
  __typename?: 'BriefingChart';
  id: Scalars['ID']['output'];
  /** The path of its drawing, an SVG. */
  picture: Scalars['String']['output'];
  simulated: Scalars['Boolean']['output'];
  subtitle: Scalars['String']['output'];
  summary: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type BriefingCheck = {
  __typename?: 'BriefingCheck';
  /** How many rows, cells or figures were looked at. */
  checked: Scalars['Int']['output'];
  findings: Array<Scalars['String']['output']>;
  id: BriefingCheckId;
  label: Scalars['String']['output'];
};

export type BriefingCheckId =
  /** Every rule of the records, the rollups and the stocks. */
  | 'INVARIANTS'
  /** Every record has the origin of its batch. */
  | 'ORIGINS'
  /** Printed figures agree with the records, or it is known why not. */
  | 'RECONCILIATION';

export type BriefingColumn = {
  __typename?: 'BriefingColumn';
  label: Scalars['String']['output'];
  numeric: Scalars['Boolean']['output'];
};

/** A figure that is not what it was. */
export type BriefingDifference = {
  __typename?: 'BriefingDifference';
  after?: Maybe<Scalars['String']['output']>;
  batches: Array<BriefingBatch>;
  /** As text; null where the revision did not have the figure. */
  before?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  periodLabel: Scalars['String']['output'];
  /** Whether its definition is another. */
  redefined: Scalars['Boolean']['output'];
  reference: Scalars['String']['output'];
};

export type BriefingEdit = {
  __typename?: 'BriefingEdit';
  editedAt: Scalars['DateTime']['output'];
  editedBy: Scalars['String']['output'];
  /** What the rules say in its place. */
  generated: Array<BriefingSpan>;
  /** Figures that changed since it was written, by reference. */
  outdated: Array<Scalars['String']['output']>;
};

export type BriefingFigureCell = {
  __typename?: 'BriefingFigureCell';
  detail: Scalars['String']['output'];
  figure: Scalars['String']['output'];
  previous: Scalars['String']['output'];
  target?: Maybe<Scalars['String']['output']>;
  targetMet?: Maybe<Scalars['Boolean']['output']>;
  text: Scalars['String']['output'];
  yearAgo: Scalars['String']['output'];
};

export type BriefingFigureRow = {
  __typename?: 'BriefingFigureRow';
  cells: Array<BriefingFigureCell>;
  label: Scalars['String']['output'];
};

export type BriefingFigures = {
  __typename?: 'BriefingFigures';
  id: Scalars['ID']['output'];
  rows: Array<BriefingFigureRow>;
  /** What the cells of each row cover, in their order. */
  spans: Array<Scalars['String']['output']>;
};

export type BriefingFile = {
  __typename?: 'BriefingFile';
  /** Bytes. */
  bytes: Scalars['Int']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The path that it is downloaded from. */
  path: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
};

export type BriefingNote = {
  __typename?: 'BriefingNote';
  text: Scalars['String']['output'];
};

export type BriefingParagraph = {
  __typename?: 'BriefingParagraph';
  /** Null where the rules wrote it. */
  edit?: Maybe<BriefingEdit>;
  id: Scalars['ID']['output'];
  spans: Array<BriefingSpan>;
};

export type BriefingRevision = {
  __typename?: 'BriefingRevision';
  /** What must hold before it goes out; a finding each line, none where all is well. */
  checks: Array<BriefingCheck>;
  /** SHA-256 of the frozen figures: the same figures, the same hash. */
  contentHash: Scalars['String']['output'];
  dataVersion: Scalars['Int']['output'];
  /** Every figure that is not what it was in an earlier revision: the one before unless told. */
  differences: Array<BriefingDifference>;
  /** The files that were given out; empty before it is published. */
  files: Array<BriefingFile>;
  frozenAt: Scalars['DateTime']['output'];
  frozenBy: Scalars['String']['output'];
  /** 1 for the first of its issue; a restatement is the next. */
  number: Scalars['Int']['output'];
  /** Why it was published although a check failed. */
  overruled?: Maybe<Scalars['String']['output']>;
  /** The period's key, and its name. */
  period: Scalars['String']['output'];
  periodLabel: Scalars['String']['output'];
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  publishedBy?: Maybe<Scalars['String']['output']>;
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  reviewedBy?: Maybe<Scalars['String']['output']>;
  /** What it says, in the language that was asked for. */
  sections: Array<BriefingSection>;
  /** Whether any figure rests on made-up records. */
  simulated: Scalars['Boolean']['output'];
  state: BriefingState;
};


export type BriefingRevisionDifferencesArgs = {
  since?: InputMaybe<Scalars['Int']['input']>;
};

export type BriefingSection = {
  __typename?: 'BriefingSection';
  blocks: Array<BriefingBlock>;
  id: Scalars['ID']['output'];
  simulated: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
};

/** A stretch of text; a number of it names the figure that it is. */
export type BriefingSpan = {
  __typename?: 'BriefingSpan';
  /** Reference of a frozen figure: hotline.onTimeRate@2019-12. */
  figure?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
};

export type BriefingState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'REVIEWED';

export type BriefingTable = {
  __typename?: 'BriefingTable';
  columns: Array<BriefingColumn>;
  id: Scalars['ID']['output'];
  /** A text each column. */
  rows: Array<Array<Scalars['String']['output']>>;
  simulated: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
};

export type Change = {
  __typename?: 'Change';
  absolute?: Maybe<Scalars['Float']['output']>;
  /**
   * The change of January and February together, where the value is of one of them, the base is a year
   * ago, and the Spring Festival fell into the other one then; null elsewhere.
   */
  acrossFestival?: Maybe<Change>;
  /** The base period's value; null where it has none. */
  base?: Maybe<Scalars['Float']['output']>;
  basePeriod: Period;
  /** The period is still running: both sides cover the same number of days. */
  partial: Scalars['Boolean']['output'];
  /** 9.1 is +9.1 %. Null for a ratio, and where the base is missing, zero or negative. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Percentage points, for a ratio: -1.2. */
  points?: Maybe<Scalars['Float']['output']>;
  /**
   * +9.1 %, -1.2 个百分点 (pp), 已隐去 (withheld) where one of the two is withheld, or — where there is
   * nothing to compare with.
   */
  text: Scalars['String']['output'];
};

/** 村集体同意意见（Approval of the collective）：村集体开会议定支付一个阶段的款项；未付款之前可以更正。 */
export type CollectiveApproval = {
  __typename?: 'CollectiveApproval';
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['output'];
  /** 议定日期（Approved on） */
  approvedOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 会议纪要（Minutes）：会议纪要的名称或文号。 */
  meetingDocument: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 付款阶段 */
  stage: FundStage;
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['output'];
};

/** Corrections of 村集体同意意见: what is left out stays as it is, null empties a field. */
export type CollectiveApprovalAmendment = {
  /** 议定日期（Approved on） */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 会议纪要（Minutes）：会议纪要的名称或文号。 */
  meetingDocument?: InputMaybe<Scalars['String']['input']>;
};

export type CollectiveApprovalConnection = {
  __typename?: 'CollectiveApprovalConnection';
  edges: Array<CollectiveApprovalEdge>;
  nodes: Array<CollectiveApproval>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CollectiveApprovalEdge = {
  __typename?: 'CollectiveApprovalEdge';
  cursor: Scalars['String']['output'];
  node: CollectiveApproval;
};

/** 村集体同意意见 as it is entered. */
export type CollectiveApprovalInput = {
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['input'];
  /** 议定日期（Approved on） */
  approvedOn: Scalars['Date']['input'];
  /** 会议纪要（Minutes）：会议纪要的名称或文号。 */
  meetingDocument: Scalars['String']['input'];
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['input'];
};

export type CollectiveApprovalOrder = {
  direction?: InputMaybe<SortDirection>;
  field: CollectiveApprovalOrderField;
};

export type CollectiveApprovalOrderField =
  /** 协议编号（Agreement number） */
  | 'AGREEMENT_NO'
  /** 议定日期（Approved on） */
  | 'APPROVED_ON'
  /** 会议纪要（Minutes）：会议纪要的名称或文号。 */
  | 'MEETING_DOCUMENT'
  /** 阶段序号（Stage number） */
  | 'STAGE_NO';

/** What came of an entry of 村集体同意意见: the record as it now stands, or why it was refused. */
export type CollectiveApprovalResult = {
  __typename?: 'CollectiveApprovalResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<CollectiveApproval>;
  refusals: Array<Refusal>;
};

/** Filters of 村集体同意意见: all that are named must hold. */
export type CollectiveApprovalWhere = {
  /** 协议编号（Agreement number） */
  agreementNo?: InputMaybe<TextFilter>;
  /** 议定日期（Approved on） */
  approvedOn?: InputMaybe<DateFilter>;
  /** 会议纪要（Minutes）：会议纪要的名称或文号。 */
  meetingDocument?: InputMaybe<TextFilter>;
  /** 阶段序号（Stage number） */
  stageNo?: InputMaybe<IntFilter>;
};

/** 集体收入（Collective income）：集体经济组织到账的一笔收入。 */
export type CollectiveIncome = {
  __typename?: 'CollectiveIncome';
  /** 金额（Amount，元） */
  amount: Scalars['Decimal']['output'];
  /** 镇办与村 */
  collective: Division;
  /** 集体（Collective）：村集体填村码（12 位）；镇级集体填镇码（9 位）。 */
  collectiveCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 收入编号（Number） */
  incomeNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 到账日期（Received on）：按到账日期归入年度，当年的分配方案以此为限。 */
  receivedOn: Scalars['Date']['output'];
  /** 收入来源（Source） */
  source: CollectiveIncomeSource;
  /** 镇办与村 */
  town: Division;
  /** 镇（Town） */
  townCode: Scalars['String']['output'];
};

/** Corrections of 集体收入: what is left out stays as it is, null empties a field. */
export type CollectiveIncomeAmendment = {
  /** 金额（Amount，元） */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 集体（Collective）：村集体填村码（12 位）；镇级集体填镇码（9 位）。 */
  collectiveCode?: InputMaybe<Scalars['String']['input']>;
  /** 到账日期（Received on）：按到账日期归入年度，当年的分配方案以此为限。 */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 收入来源（Source） */
  source?: InputMaybe<CollectiveIncomeSource>;
  /** 镇（Town） */
  townCode?: InputMaybe<Scalars['String']['input']>;
};

export type CollectiveIncomeConnection = {
  __typename?: 'CollectiveIncomeConnection';
  edges: Array<CollectiveIncomeEdge>;
  nodes: Array<CollectiveIncome>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CollectiveIncomeEdge = {
  __typename?: 'CollectiveIncomeEdge';
  cursor: Scalars['String']['output'];
  node: CollectiveIncome;
};

/** 集体收入 as it is entered. */
export type CollectiveIncomeInput = {
  /** 金额（Amount，元） */
  amount: Scalars['Decimal']['input'];
  /** 集体（Collective）：村集体填村码（12 位）；镇级集体填镇码（9 位）。 */
  collectiveCode: Scalars['String']['input'];
  /** 收入编号（Number） */
  incomeNo: Scalars['String']['input'];
  /** 到账日期（Received on）：按到账日期归入年度，当年的分配方案以此为限。 */
  receivedOn: Scalars['Date']['input'];
  /** 收入来源（Source） */
  source: CollectiveIncomeSource;
  /** 镇（Town） */
  townCode: Scalars['String']['input'];
};

export type CollectiveIncomeOrder = {
  direction?: InputMaybe<SortDirection>;
  field: CollectiveIncomeOrderField;
};

export type CollectiveIncomeOrderField =
  /** 金额（Amount，元） */
  | 'AMOUNT'
  /** 集体（Collective）：村集体填村码（12 位）；镇级集体填镇码（9 位）。 */
  | 'COLLECTIVE_CODE'
  /** 收入编号（Number） */
  | 'INCOME_NO'
  /** 到账日期（Received on）：按到账日期归入年度，当年的分配方案以此为限。 */
  | 'RECEIVED_ON'
  /** 收入来源（Source） */
  | 'SOURCE'
  /** 镇（Town） */
  | 'TOWN_CODE';

/** What came of an entry of 集体收入: the record as it now stands, or why it was refused. */
export type CollectiveIncomeResult = {
  __typename?: 'CollectiveIncomeResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<CollectiveIncome>;
  refusals: Array<Refusal>;
};

/** 集体收入：收入来源 */
export type CollectiveIncomeSource =
  /** 发包及上交收入 */
  | 'CONTRACTING'
  /** 投资收益 */
  | 'INVESTMENT'
  /** 经营收入 */
  | 'OPERATION'
  /** 其他收入 */
  | 'OTHER'
  /** 补助收入 */
  | 'SUBSIDY';

export type CollectiveIncomeSourceFilter = {
  eq?: InputMaybe<CollectiveIncomeSource>;
  in?: InputMaybe<Array<CollectiveIncomeSource>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<CollectiveIncomeSource>;
};

/** Filters of 集体收入: all that are named must hold. */
export type CollectiveIncomeWhere = {
  /** 金额（Amount，元） */
  amount?: InputMaybe<DecimalFilter>;
  /** 集体（Collective）：村集体填村码（12 位）；镇级集体填镇码（9 位）。 */
  collectiveCode?: InputMaybe<TextFilter>;
  /** 收入编号（Number） */
  incomeNo?: InputMaybe<TextFilter>;
  /** 到账日期（Received on）：按到账日期归入年度，当年的分配方案以此为限。 */
  receivedOn?: InputMaybe<DateFilter>;
  /** 收入来源（Source） */
  source?: InputMaybe<CollectiveIncomeSourceFilter>;
  /** 镇（Town） */
  townCode?: InputMaybe<TextFilter>;
};

export type Column = {
  __typename?: 'Column';
  /** `period`, a dimension, one with `.label`, a metric, or one with `.numerator` or `.denominator`. */
  id: Scalars['ID']['output'];
  kind: ColumnKind;
  label: Scalars['String']['output'];
  /** The rows, from 0, whose value is withheld since few stand behind it (SUPPRESSED); it is null there. */
  suppressed: Array<Scalars['Int']['output']>;
  /** Of a metric's values. */
  unit?: Maybe<Unit>;
  values: Scalars['ColumnValues']['output'];
};

export type ColumnKind =
  | 'DENOMINATOR'
  | 'KEY'
  | 'LABEL'
  | 'METRIC'
  | 'NUMERATOR'
  | 'PERIOD';

/** 合同变更（Amendment）：合同签订后的变更。政府采购合同累计追加不超过原合同金额的 10%。 */
export type ContractAmendment = {
  __typename?: 'ContractAmendment';
  /** 变更序号（Amendment no.） */
  amendmentNo: Scalars['Int']['output'];
  /** 变更金额（Change，元）：追加为正，减少为负；只变更条款的填 0。 */
  change: Scalars['Decimal']['output'];
  /** 合同 */
  contract: TenderContract;
  /** 合同编号（Contract no.） */
  contractNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 变更原因（Reason） */
  reason: Scalars['String']['output'];
  /** 变更日期（Signed on） */
  signedOn: Scalars['Date']['output'];
};

export type ContractAmendmentConnection = {
  __typename?: 'ContractAmendmentConnection';
  edges: Array<ContractAmendmentEdge>;
  nodes: Array<ContractAmendment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ContractAmendmentEdge = {
  __typename?: 'ContractAmendmentEdge';
  cursor: Scalars['String']['output'];
  node: ContractAmendment;
};

/** 合同变更 as it is entered. */
export type ContractAmendmentInput = {
  /** 变更序号（Amendment no.） */
  amendmentNo: Scalars['Int']['input'];
  /** 变更金额（Change，元）：追加为正，减少为负；只变更条款的填 0。 */
  change: Scalars['Decimal']['input'];
  /** 合同编号（Contract no.） */
  contractNo: Scalars['String']['input'];
  /** 变更原因（Reason） */
  reason: Scalars['String']['input'];
  /** 变更日期（Signed on） */
  signedOn: Scalars['Date']['input'];
};

export type ContractAmendmentOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ContractAmendmentOrderField;
};

export type ContractAmendmentOrderField =
  /** 变更序号（Amendment no.） */
  | 'AMENDMENT_NO'
  /** 变更金额（Change，元）：追加为正，减少为负；只变更条款的填 0。 */
  | 'CHANGE'
  /** 合同编号（Contract no.） */
  | 'CONTRACT_NO'
  /** 变更原因（Reason） */
  | 'REASON'
  /** 变更日期（Signed on） */
  | 'SIGNED_ON';

/** What came of an entry of 合同变更: the record as it now stands, or why it was refused. */
export type ContractAmendmentResult = {
  __typename?: 'ContractAmendmentResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ContractAmendment>;
  refusals: Array<Refusal>;
};

/** Filters of 合同变更: all that are named must hold. */
export type ContractAmendmentWhere = {
  /** 变更序号（Amendment no.） */
  amendmentNo?: InputMaybe<IntFilter>;
  /** 变更金额（Change，元）：追加为正，减少为负；只变更条款的填 0。 */
  change?: InputMaybe<DecimalFilter>;
  /** 合同编号（Contract no.） */
  contractNo?: InputMaybe<TextFilter>;
  /** 变更原因（Reason） */
  reason?: InputMaybe<TextFilter>;
  /** 变更日期（Signed on） */
  signedOn?: InputMaybe<DateFilter>;
};

export type DataQuality = {
  __typename?: 'DataQuality';
  /** The first day of its records; null without any. */
  dataFrom?: Maybe<Scalars['Date']['output']>;
  /** 数据截至: the last day that its records reach; null without any. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** What brought the last of its records; null without any. */
  lastBatch?: Maybe<Batch>;
  /** Its records of all kinds by where they come from; ways that none came in are left out. */
  origins: Array<OriginRows>;
  subject: Subject;
};

export type DateFilter = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  not?: InputMaybe<Scalars['Date']['input']>;
};

export type DateRange = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type DateTimeFilter = {
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Money in yuan, other amounts as they are. */
export type DecimalFilter = {
  eq?: InputMaybe<Scalars['Decimal']['input']>;
  gt?: InputMaybe<Scalars['Decimal']['input']>;
  gte?: InputMaybe<Scalars['Decimal']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Decimal']['input']>;
  lte?: InputMaybe<Scalars['Decimal']['input']>;
  not?: InputMaybe<Scalars['Decimal']['input']>;
};

/** From one number to another, both included; what is left out does not limit. */
export type DecimalRange = {
  from?: InputMaybe<Scalars['Decimal']['input']>;
  to?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Which keys of a dimension count; what is left out does not limit. */
export type DimensionKeys = {
  /** As in the subject's enum of dimensions: UNIT. */
  dimension: Scalars['String']['input'];
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DimensionValue = {
  __typename?: 'DimensionValue';
  /** Null where the records name none, and of the rest. */
  key?: Maybe<Scalars['ID']['output']>;
  label: Scalars['String']['output'];
  /** Whether it is what remains beside the first parts of a cut. */
  rest: Scalars['Boolean']['output'];
};

export type Direction =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER'
  | 'NEUTRAL';

export type DistributionDimension =
  /** 办法类别, which groups RULE_SET */
  | 'RULE'
  /** 分配办法 */
  | 'RULE_SET'
  /** 收入来源 */
  | 'SOURCE'
  /** 镇 */
  | 'TOWN'
  /** 村 */
  | 'VILLAGE';

export type DistributionMetricId =
  | 'deficitOffset'
  | 'distributed'
  | 'dividendHouseholds'
  | 'dividendPerHousehold'
  | 'dividendPerPerson'
  | 'income'
  | 'paidOut'
  | 'payoutProgress'
  | 'plannedIncome'
  | 'plans'
  | 'reserve'
  | 'reserveShare'
  | 'stepsRecordedShare'
  | 'unpaid'
  | 'welfare'
  | 'welfareShare';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type DistributionMetrics = {
  __typename?: 'DistributionMetrics';
  /**
   * 弥补亏损：期内编制的分配方案先弥补的以前年度亏损，不在分配之列。
   * Σ 弥补亏损，方案日期 ∈ 期
   * Deficits offset: Deficits of earlier years that the plans made in the period offset first; nothing of it is distributed.
   * Σ deficit offset, planned ∈ period
   */
  deficitOffset?: Maybe<MetricValue>;
  /**
   * 分红总额：期内编制的分配方案分到各户的金额，不论是否已兑付。
   * Σ 各户金额 = Σ(收益 − 弥补亏损 − 公积金 − 公益金)
   * Distributed: What the plans made in the period give to households, paid out or not.
   * Σ share of a household = Σ(income − deficit offset − reserve − welfare)
   */
  distributed?: Maybe<MetricValue>;
  /**
   * 分红户数：期内编制的分配方案中有份额的农户；一户只计一次。
   * #{农户}
   * Dividend households: Households with a share in a plan made in the period, each once.
   * #{household}
   */
  dividendHouseholds?: Maybe<MetricValue>;
  /**
   * 户均分红：期内编制的分配方案分到各户的金额按农户平均；一户只计一次。
   * Σ 各户金额 / #{农户}
   * Dividend per household: What the plans made in the period give to households, on average; a household counts once.
   * Σ share of a household / #{household}
   */
  dividendPerHousehold?: Maybe<MetricValue>;
  /**
   * 人均分红：按人分配的方案（2019 年办法）分到各户的金额按人数平均；按成员份额分配的方案不计入。
   * Σ 各户金额 / Σ 人数
   * Dividend per person: What the plans by head (the rule of 2019) give to households, on average over their people; plans by members’ quantified shares are not in it.
   * Σ share of a household / Σ persons
   */
  dividendPerPerson?: Maybe<MetricValue>;
  /**
   * 集体收入：期内到账的集体收入，不论是否已列入分配方案。
   * Σ 到账金额
   * Collective income: Collective income received in the period, whether a plan divides it or not.
   * Σ amount received
   */
  income?: Maybe<MetricValue>;
  /**
   * 已兑付：期内兑付给农户的分红，不论方案何时编制。
   * Σ 各户金额，兑付日期 ∈ 期
   * Paid out: Dividends paid out to households in the period, whenever the plan was made.
   * Σ share of a household, paid out ∈ period
   */
  paidOut?: Maybe<MetricValue>;
  /**
   * 兑付进度：期内编制的分配方案中，分到各户的金额已兑付的比例，不论何时兑付。
   * Σ 已兑付各户金额 / Σ 各户金额
   * Payout progress: Of what the plans made in the period give to households, the share paid out, whenever that was.
   * Σ shares paid out / Σ share of a household
   */
  payoutProgress?: Maybe<MetricValue>;
  /**
   * 列入分配的收益：期内编制的分配方案所分配的收益，弥补亏损以前。
   * Σ 收益，方案日期 ∈ 期
   * Income divided: Income that the plans made in the period divide, before deficits are offset.
   * Σ income, planned ∈ period
   */
  plannedIncome?: Maybe<MetricValue>;
  /**
   * 分配方案：期内编制的收益分配方案。
   * #{方案日期 ∈ 期}
   * Plans: Distribution plans made in the period.
   * #{planned ∈ period}
   */
  plans?: Maybe<MetricValue>;
  /**
   * 公积金：期内编制的分配方案提取的公积金。有以前年度亏损的，以弥补亏损后的收益为基数。
   * Σ 四舍五入到分((收益 − 弥补亏损) × 公积金比例)
   * Reserve: Reserve set aside by the plans made in the period; where there was a deficit, of what is left after it.
   * Σ half-up to fen((income − deficit offset) × reserve share)
   */
  reserve?: Maybe<MetricValue>;
  /**
   * 公积金占比：公积金占弥补亏损后收益的比例。
   * Σ 公积金 / Σ(收益 − 弥补亏损)
   * Reserve share: Reserve as a share of the income after deficits.
   * Σ reserve / Σ(income − deficit offset)
   */
  reserveShare?: Maybe<MetricValue>;
  /**
   * 程序完备率：期内编制的分配方案中，四议两公开六步都已记录的比例。
   * #{方案, 已完成步数 = 6} / #{方案}
   * Plans with all six steps: Of the plans made in the period, the share with all six steps of deliberation and disclosure on record.
   * #{plan, steps done = 6} / #{plan}
   */
  stepsRecordedShare?: Maybe<MetricValue>;
  /**
   * 未兑付：期内编制的分配方案中，分到各户而至今没有兑付的金额。
   * Σ 各户金额，方案日期 ∈ 期, 未兑付
   * Not yet paid out: What the plans made in the period give to households and was not paid out so far.
   * Σ share of a household, planned ∈ period, not paid out
   */
  unpaid?: Maybe<MetricValue>;
  /**
   * 公益金：期内编制的分配方案提取的公益金。有以前年度亏损的，以弥补亏损后的收益为基数。
   * Σ 四舍五入到分((收益 − 弥补亏损) × 公益金比例)
   * Welfare: Welfare fund set aside by the plans made in the period; where there was a deficit, of what is left after it.
   * Σ half-up to fen((income − deficit offset) × welfare share)
   */
  welfare?: Maybe<MetricValue>;
  /**
   * 公益金占比：公益金占弥补亏损后收益的比例。
   * Σ 公益金 / Σ(收益 − 弥补亏损)
   * Welfare share: Welfare fund as a share of the income after deficits.
   * Σ welfare / Σ(income − deficit offset)
   */
  welfareShare?: Maybe<MetricValue>;
};

export type DistributionNot = {
  rule?: InputMaybe<Array<Scalars['ID']['input']>>;
  ruleSet?: InputMaybe<Array<Scalars['ID']['input']>>;
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 分红兑付（Payout）：一户的分红兑付。结果公开后按方案金额一次付清；同一方案每户只记一次。 */
export type DistributionPayout = {
  __typename?: 'DistributionPayout';
  /** 金额（Amount，元）：等于方案中该户的金额。 */
  amount: Scalars['Decimal']['output'];
  /** 农户 */
  household: Household;
  /** 农户编号（Household） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 兑付日期（Paid on）：不早于结果公开日期。 */
  paidOn: Scalars['Date']['output'];
  /** 分配方案 */
  plan: DistributionPlan;
  /** 方案编号（Plan） */
  planNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 分配明细 */
  share: DistributionShare;
};

export type DistributionPayoutConnection = {
  __typename?: 'DistributionPayoutConnection';
  edges: Array<DistributionPayoutEdge>;
  nodes: Array<DistributionPayout>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DistributionPayoutEdge = {
  __typename?: 'DistributionPayoutEdge';
  cursor: Scalars['String']['output'];
  node: DistributionPayout;
};

/** 分红兑付 as it is entered. */
export type DistributionPayoutInput = {
  /** 金额（Amount，元）：等于方案中该户的金额。 */
  amount: Scalars['Decimal']['input'];
  /** 农户编号（Household） */
  householdNo: Scalars['String']['input'];
  /** 兑付日期（Paid on）：不早于结果公开日期。 */
  paidOn: Scalars['Date']['input'];
  /** 方案编号（Plan） */
  planNo: Scalars['String']['input'];
};

export type DistributionPayoutOrder = {
  direction?: InputMaybe<SortDirection>;
  field: DistributionPayoutOrderField;
};

export type DistributionPayoutOrderField =
  /** 金额（Amount，元）：等于方案中该户的金额。 */
  | 'AMOUNT'
  /** 农户编号（Household） */
  | 'HOUSEHOLD_NO'
  /** 兑付日期（Paid on）：不早于结果公开日期。 */
  | 'PAID_ON'
  /** 方案编号（Plan） */
  | 'PLAN_NO';

/** What came of an entry of 分红兑付: the record as it now stands, or why it was refused. */
export type DistributionPayoutResult = {
  __typename?: 'DistributionPayoutResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<DistributionPayout>;
  refusals: Array<Refusal>;
};

/** Filters of 分红兑付: all that are named must hold. */
export type DistributionPayoutWhere = {
  /** 金额（Amount，元）：等于方案中该户的金额。 */
  amount?: InputMaybe<DecimalFilter>;
  /** 农户编号（Household） */
  householdNo?: InputMaybe<TextFilter>;
  /** 兑付日期（Paid on）：不早于结果公开日期。 */
  paidOn?: InputMaybe<DateFilter>;
  /** 方案编号（Plan） */
  planNo?: InputMaybe<TextFilter>;
};

/** 分配方案（Distribution plan）：一个集体一年收益的分配方案。只填收益、弥补亏损、分配办法和各户份额，其余自动算出；决议后不能再改。 */
export type DistributionPlan = {
  __typename?: 'DistributionPlan';
  /** 镇办与村 */
  collective: Division;
  /** 集体（Collective）：村集体填村码（12 位）；全镇统一分配的填镇码（9 位）。 */
  collectiveCode: Scalars['String']['output'];
  /** 弥补亏损（Deficit offset，元）：以前年度未弥补的亏损，先行弥补；没有的填 0。 */
  deficit: Scalars['Decimal']['output'];
  /** 可分配额（Distributable，元）：收益 − 弥补亏损 − 公积金 − 公益金。 */
  distributable: Scalars['Decimal']['output'];
  /** 分红兑付: the first ones by their key, 1 to 200. */
  distributionPayouts: Array<DistributionPayout>;
  /** 分配明细: the first ones by their key, 1 to 200. */
  distributionShares: Array<DistributionShare>;
  /** 四议两公开记录: the first ones by their key, 1 to 200. */
  distributionSteps: Array<DistributionStep>;
  /** 户数（Households） */
  householdCount: Scalars['Int']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 收益（Income，元）：本方案分配的收益，不超过当年已到账而未分配的集体收入。 */
  income: Scalars['Decimal']['output'];
  /** 方案编号（Number） */
  planNo: Scalars['String']['output'];
  /** 方案日期（Planned on）：分配办法须在这一天有效；各步程序不早于这一天。 */
  plannedOn: Scalars['Date']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 公积金（Reserve，元）：收益弥补亏损后的余额乘以公积金比例，四舍五入到分。 */
  reserve: Scalars['Decimal']['output'];
  /** 结果公开日期（Result public on）：从这一天起可以兑付；尚未公开的为空。 */
  resultPublicOn?: Maybe<Scalars['Date']['output']>;
  /** 分配办法 */
  ruleSet: DistributionRuleSet;
  /** 分配办法（Rule set） */
  ruleSetCode: Scalars['String']['output'];
  /** 份额合计（Shares in total） */
  shareCount: Scalars['Int']['output'];
  /** 已完成步数（Steps done）：四议两公开共六步：提议、商议、审议、决议、决议公开、结果公开。 */
  stepsDone: Scalars['Int']['output'];
  /** 镇办与村 */
  town: Division;
  /** 镇（Town） */
  townCode: Scalars['String']['output'];
  /** 公益金（Welfare，元）：收益弥补亏损后的余额乘以公益金比例，四舍五入到分。 */
  welfare: Scalars['Decimal']['output'];
  /** 分配年度（Year）：所分配的是哪一年的收益。 */
  year: Scalars['Int']['output'];
};


/** 分配方案（Distribution plan）：一个集体一年收益的分配方案。只填收益、弥补亏损、分配办法和各户份额，其余自动算出；决议后不能再改。 */
export type DistributionPlanDistributionPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 分配方案（Distribution plan）：一个集体一年收益的分配方案。只填收益、弥补亏损、分配办法和各户份额，其余自动算出；决议后不能再改。 */
export type DistributionPlanDistributionSharesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 分配方案（Distribution plan）：一个集体一年收益的分配方案。只填收益、弥补亏损、分配办法和各户份额，其余自动算出；决议后不能再改。 */
export type DistributionPlanDistributionStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 分配方案: what is left out stays as it is, null empties a field. */
export type DistributionPlanAmendment = {
  /** 集体（Collective）：村集体填村码（12 位）；全镇统一分配的填镇码（9 位）。 */
  collectiveCode?: InputMaybe<Scalars['String']['input']>;
  /** 弥补亏损（Deficit offset，元）：以前年度未弥补的亏损，先行弥补；没有的填 0。 */
  deficit?: InputMaybe<Scalars['Decimal']['input']>;
  /** 收益（Income，元）：本方案分配的收益，不超过当年已到账而未分配的集体收入。 */
  income?: InputMaybe<Scalars['Decimal']['input']>;
  /** 方案日期（Planned on）：分配办法须在这一天有效；各步程序不早于这一天。 */
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 分配办法（Rule set） */
  ruleSetCode?: InputMaybe<Scalars['String']['input']>;
  /** 镇（Town） */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 分配年度（Year）：所分配的是哪一年的收益。 */
  year?: InputMaybe<Scalars['Int']['input']>;
};

export type DistributionPlanConnection = {
  __typename?: 'DistributionPlanConnection';
  edges: Array<DistributionPlanEdge>;
  nodes: Array<DistributionPlan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DistributionPlanEdge = {
  __typename?: 'DistributionPlanEdge';
  cursor: Scalars['String']['output'];
  node: DistributionPlan;
};

/** 分配方案 as it is entered. */
export type DistributionPlanInput = {
  /** 集体（Collective）：村集体填村码（12 位）；全镇统一分配的填镇码（9 位）。 */
  collectiveCode: Scalars['String']['input'];
  /** 弥补亏损（Deficit offset，元）：以前年度未弥补的亏损，先行弥补；没有的填 0。 */
  deficit?: InputMaybe<Scalars['Decimal']['input']>;
  /** 收益（Income，元）：本方案分配的收益，不超过当年已到账而未分配的集体收入。 */
  income: Scalars['Decimal']['input'];
  /** 方案编号（Number） */
  planNo: Scalars['String']['input'];
  /** 方案日期（Planned on）：分配办法须在这一天有效；各步程序不早于这一天。 */
  plannedOn: Scalars['Date']['input'];
  /** 分配办法（Rule set） */
  ruleSetCode: Scalars['String']['input'];
  /** 分配明细 */
  shares?: InputMaybe<Array<DistributionSharePart>>;
  /** 镇（Town） */
  townCode: Scalars['String']['input'];
  /** 分配年度（Year）：所分配的是哪一年的收益。 */
  year: Scalars['Int']['input'];
};

export type DistributionPlanOrder = {
  direction?: InputMaybe<SortDirection>;
  field: DistributionPlanOrderField;
};

export type DistributionPlanOrderField =
  /** 集体（Collective）：村集体填村码（12 位）；全镇统一分配的填镇码（9 位）。 */
  | 'COLLECTIVE_CODE'
  /** 弥补亏损（Deficit offset，元）：以前年度未弥补的亏损，先行弥补；没有的填 0。 */
  | 'DEFICIT'
  /** 可分配额（Distributable，元）：收益 − 弥补亏损 − 公积金 − 公益金。 */
  | 'DISTRIBUTABLE'
  /** 户数（Households） */
  | 'HOUSEHOLD_COUNT'
  /** 收益（Income，元）：本方案分配的收益，不超过当年已到账而未分配的集体收入。 */
  | 'INCOME'
  /** 方案日期（Planned on）：分配办法须在这一天有效；各步程序不早于这一天。 */
  | 'PLANNED_ON'
  /** 方案编号（Number） */
  | 'PLAN_NO'
  /** 公积金（Reserve，元）：收益弥补亏损后的余额乘以公积金比例，四舍五入到分。 */
  | 'RESERVE'
  /** 分配办法（Rule set） */
  | 'RULE_SET_CODE'
  /** 份额合计（Shares in total） */
  | 'SHARE_COUNT'
  /** 已完成步数（Steps done）：四议两公开共六步：提议、商议、审议、决议、决议公开、结果公开。 */
  | 'STEPS_DONE'
  /** 镇（Town） */
  | 'TOWN_CODE'
  /** 公益金（Welfare，元）：收益弥补亏损后的余额乘以公益金比例，四舍五入到分。 */
  | 'WELFARE'
  /** 分配年度（Year）：所分配的是哪一年的收益。 */
  | 'YEAR';

/** What came of an entry of 分配方案: the record as it now stands, or why it was refused. */
export type DistributionPlanResult = {
  __typename?: 'DistributionPlanResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<DistributionPlan>;
  refusals: Array<Refusal>;
};

/** Filters of 分配方案: all that are named must hold. */
export type DistributionPlanWhere = {
  /** 集体（Collective）：村集体填村码（12 位）；全镇统一分配的填镇码（9 位）。 */
  collectiveCode?: InputMaybe<TextFilter>;
  /** 弥补亏损（Deficit offset，元）：以前年度未弥补的亏损，先行弥补；没有的填 0。 */
  deficit?: InputMaybe<DecimalFilter>;
  /** 可分配额（Distributable，元）：收益 − 弥补亏损 − 公积金 − 公益金。 */
  distributable?: InputMaybe<DecimalFilter>;
  /** 户数（Households） */
  householdCount?: InputMaybe<IntFilter>;
  /** 收益（Income，元）：本方案分配的收益，不超过当年已到账而未分配的集体收入。 */
  income?: InputMaybe<DecimalFilter>;
  /** 方案编号（Number） */
  planNo?: InputMaybe<TextFilter>;
  /** 方案日期（Planned on）：分配办法须在这一天有效；各步程序不早于这一天。 */
  plannedOn?: InputMaybe<DateFilter>;
  /** 公积金（Reserve，元）：收益弥补亏损后的余额乘以公积金比例，四舍五入到分。 */
  reserve?: InputMaybe<DecimalFilter>;
  /** 结果公开日期（Result public on）：从这一天起可以兑付；尚未公开的为空。 */
  resultPublicOn?: InputMaybe<DateFilter>;
  /** 分配办法（Rule set） */
  ruleSetCode?: InputMaybe<TextFilter>;
  /** 份额合计（Shares in total） */
  shareCount?: InputMaybe<IntFilter>;
  /** 已完成步数（Steps done）：四议两公开共六步：提议、商议、审议、决议、决议公开、结果公开。 */
  stepsDone?: InputMaybe<IntFilter>;
  /** 镇（Town） */
  townCode?: InputMaybe<TextFilter>;
  /** 公益金（Welfare，元）：收益弥补亏损后的余额乘以公益金比例，四舍五入到分。 */
  welfare?: InputMaybe<DecimalFilter>;
  /** 分配年度（Year）：所分配的是哪一年的收益。 */
  year?: InputMaybe<IntFilter>;
};

/** 分配办法（Distribution rule set）：收益怎样分配：公积金、公益金的比例和余额的去向。有方案使用后只能填写失效日。 */
export type DistributionRuleSet = {
  __typename?: 'DistributionRuleSet';
  /** 办法编号（Code） */
  code: Scalars['String']['output'];
  /** 分配方案: the first ones by their key, 1 to 200. */
  distributionPlans: Array<DistributionPlan>;
  /** 依据文件（Document）：文件名称和文号。 */
  document: Scalars['String']['output'];
  /** 生效日（In force from） */
  fromDay: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 种类（Kind） */
  kind: DistributionRuleSetKind;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 公积金比例（Reserve, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  reservePercent: Scalars['Int']['output'];
  /** 失效日（In force to）：最后一个有效日；仍在执行的留空。 */
  toDay?: Maybe<Scalars['Date']['output']>;
  /** 公益金比例（Welfare, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  welfarePercent: Scalars['Int']['output'];
};


/** 分配办法（Distribution rule set）：收益怎样分配：公积金、公益金的比例和余额的去向。有方案使用后只能填写失效日。 */
export type DistributionRuleSetDistributionPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 分配办法: what is left out stays as it is, null empties a field. */
export type DistributionRuleSetAmendment = {
  /** 依据文件（Document）：文件名称和文号。 */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 生效日（In force from） */
  fromDay?: InputMaybe<Scalars['Date']['input']>;
  /** 种类（Kind） */
  kind?: InputMaybe<DistributionRuleSetKind>;
  /** 公积金比例（Reserve, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  reservePercent?: InputMaybe<Scalars['Int']['input']>;
  /** 失效日（In force to）：最后一个有效日；仍在执行的留空。 */
  toDay?: InputMaybe<Scalars['Date']['input']>;
  /** 公益金比例（Welfare, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  welfarePercent?: InputMaybe<Scalars['Int']['input']>;
};

export type DistributionRuleSetConnection = {
  __typename?: 'DistributionRuleSetConnection';
  edges: Array<DistributionRuleSetEdge>;
  nodes: Array<DistributionRuleSet>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DistributionRuleSetEdge = {
  __typename?: 'DistributionRuleSetEdge';
  cursor: Scalars['String']['output'];
  node: DistributionRuleSet;
};

/** 分配办法 as it is entered. */
export type DistributionRuleSetInput = {
  /** 办法编号（Code） */
  code: Scalars['String']['input'];
  /** 依据文件（Document）：文件名称和文号。 */
  document: Scalars['String']['input'];
  /** 生效日（In force from） */
  fromDay: Scalars['Date']['input'];
  /** 种类（Kind） */
  kind: DistributionRuleSetKind;
  /** 公积金比例（Reserve, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  reservePercent: Scalars['Int']['input'];
  /** 失效日（In force to）：最后一个有效日；仍在执行的留空。 */
  toDay?: InputMaybe<Scalars['Date']['input']>;
  /** 公益金比例（Welfare, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  welfarePercent: Scalars['Int']['input'];
};

/** 分配办法：种类 */
export type DistributionRuleSetKind =
  /** 固定比例，余额按人分给贫困户（2019 年办法） */
  | 'FIXED_SHARES_2019'
  /** 按成员量化份额分配（2025 年 5 月 1 日起） */
  | 'MEMBER_SHARES_2025';

export type DistributionRuleSetKindFilter = {
  eq?: InputMaybe<DistributionRuleSetKind>;
  in?: InputMaybe<Array<DistributionRuleSetKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<DistributionRuleSetKind>;
};

export type DistributionRuleSetOrder = {
  direction?: InputMaybe<SortDirection>;
  field: DistributionRuleSetOrderField;
};

export type DistributionRuleSetOrderField =
  /** 办法编号（Code） */
  | 'CODE'
  /** 依据文件（Document）：文件名称和文号。 */
  | 'DOCUMENT'
  /** 生效日（In force from） */
  | 'FROM_DAY'
  /** 种类（Kind） */
  | 'KIND'
  /** 公积金比例（Reserve, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  | 'RESERVE_PERCENT'
  /** 公益金比例（Welfare, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  | 'WELFARE_PERCENT';

/** What came of an entry of 分配办法: the record as it now stands, or why it was refused. */
export type DistributionRuleSetResult = {
  __typename?: 'DistributionRuleSetResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<DistributionRuleSet>;
  refusals: Array<Refusal>;
};

/** Filters of 分配办法: all that are named must hold. */
export type DistributionRuleSetWhere = {
  /** 办法编号（Code） */
  code?: InputMaybe<TextFilter>;
  /** 依据文件（Document）：文件名称和文号。 */
  document?: InputMaybe<TextFilter>;
  /** 生效日（In force from） */
  fromDay?: InputMaybe<DateFilter>;
  /** 种类（Kind） */
  kind?: InputMaybe<DistributionRuleSetKindFilter>;
  /** 公积金比例（Reserve, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  reservePercent?: InputMaybe<IntFilter>;
  /** 失效日（In force to）：最后一个有效日；仍在执行的留空。 */
  toDay?: InputMaybe<DateFilter>;
  /** 公益金比例（Welfare, percent）：整数百分比，以收益弥补亏损后的余额为基数。 */
  welfarePercent?: InputMaybe<IntFilter>;
};

export type DistributionSearch = {
  rule?: InputMaybe<Scalars['String']['input']>;
  ruleSet?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  town?: InputMaybe<Scalars['String']['input']>;
  village?: InputMaybe<Scalars['String']['input']>;
};

/** 分配明细（Household share）：一户在方案中的份额和金额。各户金额合计与可分配额一分不差；决议后不能再改。 */
export type DistributionShare = {
  __typename?: 'DistributionShare';
  /** 金额（Amount，元）：由份额按最大余数法算出。 */
  amount: Scalars['Decimal']['output'];
  /** 分红兑付: the first ones by their key, 1 to 200. */
  distributionPayouts: Array<DistributionPayout>;
  /** 农户 */
  household: Household;
  /** 农户编号（Household） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 分配方案 */
  plan: DistributionPlan;
  /** 方案编号（Plan） */
  planNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 份额（Shares）：2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。 */
  shares: Scalars['Int']['output'];
};


/** 分配明细（Household share）：一户在方案中的份额和金额。各户金额合计与可分配额一分不差；决议后不能再改。 */
export type DistributionShareDistributionPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 分配明细: what is left out stays as it is, null empties a field. */
export type DistributionShareAmendment = {
  /** 份额（Shares）：2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。 */
  shares?: InputMaybe<Scalars['Int']['input']>;
};

export type DistributionShareConnection = {
  __typename?: 'DistributionShareConnection';
  edges: Array<DistributionShareEdge>;
  nodes: Array<DistributionShare>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DistributionShareEdge = {
  __typename?: 'DistributionShareEdge';
  cursor: Scalars['String']['output'];
  node: DistributionShare;
};

/** 分配明细 as it is entered. */
export type DistributionShareInput = {
  /** 农户编号（Household） */
  householdNo: Scalars['String']['input'];
  /** 方案编号（Plan） */
  planNo: Scalars['String']['input'];
  /** 份额（Shares）：2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。 */
  shares: Scalars['Int']['input'];
};

export type DistributionShareOrder = {
  direction?: InputMaybe<SortDirection>;
  field: DistributionShareOrderField;
};

export type DistributionShareOrderField =
  /** 金额（Amount，元）：由份额按最大余数法算出。 */
  | 'AMOUNT'
  /** 农户编号（Household） */
  | 'HOUSEHOLD_NO'
  /** 方案编号（Plan） */
  | 'PLAN_NO'
  /** 份额（Shares）：2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。 */
  | 'SHARES';

/** 分配明细 as it is entered with 分配方案. */
export type DistributionSharePart = {
  /** 农户编号（Household） */
  householdNo: Scalars['String']['input'];
  /** 份额（Shares）：2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。 */
  shares: Scalars['Int']['input'];
};

/** What came of an entry of 分配明细: the record as it now stands, or why it was refused. */
export type DistributionShareResult = {
  __typename?: 'DistributionShareResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<DistributionShare>;
  refusals: Array<Refusal>;
};

/** Filters of 分配明细: all that are named must hold. */
export type DistributionShareWhere = {
  /** 金额（Amount，元）：由份额按最大余数法算出。 */
  amount?: InputMaybe<DecimalFilter>;
  /** 农户编号（Household） */
  householdNo?: InputMaybe<TextFilter>;
  /** 方案编号（Plan） */
  planNo?: InputMaybe<TextFilter>;
  /** 份额（Shares）：2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。 */
  shares?: InputMaybe<IntFilter>;
};

/** 收益分配: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type DistributionSlice = {
  __typename?: 'DistributionSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<DistributionSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: DistributionSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: DistributionMetrics;
  /** The same slice, cut by time. */
  over: Array<DistributionSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<DistributionPlanConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 收益分配: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type DistributionSliceByArgs = {
  dimension: DistributionDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DistributionSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 收益分配: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type DistributionSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 收益分配: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type DistributionSliceOverArgs = {
  grain: Grain;
};


/** 收益分配: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type DistributionSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<DistributionMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 收益分配: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type DistributionSliceTableArgs = {
  by?: InputMaybe<Array<DistributionDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<DistributionMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DistributionSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: DistributionMetricId;
};

/** 四议两公开记录（Step of the procedure）：方案完成的一步程序。依次记录，每步一次，日期不早于上一步；记录后不能修改。 */
export type DistributionStep = {
  __typename?: 'DistributionStep';
  /** 会议记录或公示材料（Document）：材料名称和编号。 */
  document: Scalars['String']['output'];
  /** 日期（Done on） */
  doneOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 分配方案 */
  plan: DistributionPlan;
  /** 方案编号（Plan） */
  planNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 步骤（Step） */
  step: DistributionStepStep;
};

export type DistributionStepConnection = {
  __typename?: 'DistributionStepConnection';
  edges: Array<DistributionStepEdge>;
  nodes: Array<DistributionStep>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DistributionStepEdge = {
  __typename?: 'DistributionStepEdge';
  cursor: Scalars['String']['output'];
  node: DistributionStep;
};

/** 四议两公开记录 as it is entered. */
export type DistributionStepInput = {
  /** 会议记录或公示材料（Document）：材料名称和编号。 */
  document: Scalars['String']['input'];
  /** 日期（Done on） */
  doneOn: Scalars['Date']['input'];
  /** 方案编号（Plan） */
  planNo: Scalars['String']['input'];
  /** 步骤（Step） */
  step: DistributionStepStep;
};

export type DistributionStepOrder = {
  direction?: InputMaybe<SortDirection>;
  field: DistributionStepOrderField;
};

export type DistributionStepOrderField =
  /** 会议记录或公示材料（Document）：材料名称和编号。 */
  | 'DOCUMENT'
  /** 日期（Done on） */
  | 'DONE_ON'
  /** 方案编号（Plan） */
  | 'PLAN_NO'
  /** 步骤（Step） */
  | 'STEP';

/** What came of an entry of 四议两公开记录: the record as it now stands, or why it was refused. */
export type DistributionStepResult = {
  __typename?: 'DistributionStepResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<DistributionStep>;
  refusals: Array<Refusal>;
};

/** 四议两公开记录：步骤 */
export type DistributionStepStep =
  /** 商议 */
  | 'CONSULTATION'
  /** 审议 */
  | 'DELIBERATION'
  /** 提议 */
  | 'PROPOSAL'
  /** 决议 */
  | 'RESOLUTION'
  /** 决议公开 */
  | 'RESOLUTION_PUBLIC'
  /** 结果公开 */
  | 'RESULT_PUBLIC';

export type DistributionStepStepFilter = {
  eq?: InputMaybe<DistributionStepStep>;
  in?: InputMaybe<Array<DistributionStepStep>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<DistributionStepStep>;
};

/** Filters of 四议两公开记录: all that are named must hold. */
export type DistributionStepWhere = {
  /** 会议记录或公示材料（Document）：材料名称和编号。 */
  document?: InputMaybe<TextFilter>;
  /** 日期（Done on） */
  doneOn?: InputMaybe<DateFilter>;
  /** 方案编号（Plan） */
  planNo?: InputMaybe<TextFilter>;
  /** 步骤（Step） */
  step?: InputMaybe<DistributionStepStepFilter>;
};

/**
 * Filters of 收益分配: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type DistributionWhere = {
  /** 分红金额（Dividend）: from and to, both included, in yuan. */
  dividend?: InputMaybe<DecimalRange>;
  /** None of these keys. */
  not?: InputMaybe<DistributionNot>;
  /** 到账金额（Receipt）: from and to, both included, in yuan. */
  receipt?: InputMaybe<DecimalRange>;
  /** 办法类别: keys of the dimension RULE. */
  rule?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 分配办法: keys of the dimension RULE_SET. */
  ruleSet?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<DistributionSearch>;
  /** 收入来源: keys of the dimension SOURCE. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 镇: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 村: keys of the dimension VILLAGE. */
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type District = {
  __typename?: 'District';
  code: Scalars['ID']['output'];
  /** Raised by one with every committed change of the district's records. */
  dataVersion: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type Division = {
  __typename?: 'Division';
  /** 代码（Code）：9 位为镇办，12 位为村、社区。 */
  code: Scalars['String']['output'];
  /** 集体收入: the first ones by their key, 1 to 200. */
  collectiveIncomesByCollective: Array<CollectiveIncome>;
  /** 集体收入: the first ones by their key, 1 to 200. */
  collectiveIncomesByTown: Array<CollectiveIncome>;
  /** 分配方案: the first ones by their key, 1 to 200. */
  distributionPlansByCollective: Array<DistributionPlan>;
  /** 分配方案: the first ones by their key, 1 to 200. */
  distributionPlansByTown: Array<DistributionPlan>;
  /** 企业: the first ones by their key, 1 to 200. */
  enterprisesByTown: Array<Enterprise>;
  /** 企业: the first ones by their key, 1 to 200. */
  enterprisesByVillage: Array<Enterprise>;
  /** 社区工厂厂房: the first ones by their key, 1 to 200. */
  factoriesByTown: Array<Factory>;
  /** 社区工厂厂房: the first ones by their key, 1 to 200. */
  factoriesByVillage: Array<Factory>;
  /** 资金项目: the first ones by their key, 1 to 200. */
  fundProjectsByTown: Array<FundProject>;
  /** 资金项目: the first ones by their key, 1 to 200. */
  fundProjectsByVillage: Array<FundProject>;
  /** 热线工单: the first ones by their key, 1 to 200. */
  hotlineOrders: Array<HotlineOrder>;
  /** 农户增收: the first ones by their key, 1 to 200. */
  householdGainsByTown: Array<HouseholdGain>;
  /** 农户增收: the first ones by their key, 1 to 200. */
  householdGainsByVillage: Array<HouseholdGain>;
  /** 农户: the first ones by their key, 1 to 200. */
  householdsByTown: Array<Household>;
  /** 农户: the first ones by their key, 1 to 200. */
  householdsByVillage: Array<Household>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 层级（Level） */
  level: DivisionLevel;
  /** 名称（Name） */
  name: Scalars['String']['output'];
  /** 上级代码（Parent code） */
  parentCode: Scalars['String']['output'];
  /** 种植面积: the first ones by their key, 1 to 200. */
  plantedAreasByTown: Array<PlantedArea>;
  /** 种植面积: the first ones by their key, 1 to 200. */
  plantedAreasByVillage: Array<PlantedArea>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 简称（Short name）：如“七堰社区”。 */
  shortName: Scalars['String']['output'];
  /** 用工比例达标情况: the first ones by their key, 1 to 200. */
  teamCompliance: Array<TeamCompliance>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionCollectiveIncomesByCollectiveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionCollectiveIncomesByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionDistributionPlansByCollectiveArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionDistributionPlansByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionEnterprisesByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionEnterprisesByVillageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionFactoriesByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionFactoriesByVillageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionFundProjectsByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionFundProjectsByVillageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionHotlineOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionHouseholdGainsByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionHouseholdGainsByVillageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionHouseholdsByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionHouseholdsByVillageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionPlantedAreasByTownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionPlantedAreasByVillageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 镇办与村（Towns and villages）：本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。 */
export type DivisionTeamComplianceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 镇办与村: what is left out stays as it is, null empties a field. */
export type DivisionAmendment = {
  /** 层级（Level） */
  level?: InputMaybe<DivisionLevel>;
  /** 名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 上级代码（Parent code） */
  parentCode?: InputMaybe<Scalars['String']['input']>;
  /** 简称（Short name）：如“七堰社区”。 */
  shortName?: InputMaybe<Scalars['String']['input']>;
};

export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  edges: Array<DivisionEdge>;
  nodes: Array<Division>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  cursor: Scalars['String']['output'];
  node: Division;
};

/** 镇办与村 as it is entered. */
export type DivisionInput = {
  /** 代码（Code）：9 位为镇办，12 位为村、社区。 */
  code: Scalars['String']['input'];
  /** 层级（Level） */
  level: DivisionLevel;
  /** 名称（Name） */
  name: Scalars['String']['input'];
  /** 上级代码（Parent code） */
  parentCode: Scalars['String']['input'];
  /** 简称（Short name）：如“七堰社区”。 */
  shortName: Scalars['String']['input'];
};

/** 镇办与村：层级 */
export type DivisionLevel =
  /** 镇办 */
  | 'TOWN'
  /** 村、社区 */
  | 'VILLAGE';

export type DivisionLevelFilter = {
  eq?: InputMaybe<DivisionLevel>;
  in?: InputMaybe<Array<DivisionLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<DivisionLevel>;
};

export type DivisionOrder = {
  direction?: InputMaybe<SortDirection>;
  field: DivisionOrderField;
};

export type DivisionOrderField =
  /** 代码（Code）：9 位为镇办，12 位为村、社区。 */
  | 'CODE'
  /** 层级（Level） */
  | 'LEVEL'
  /** 名称（Name） */
  | 'NAME'
  /** 上级代码（Parent code） */
  | 'PARENT_CODE'
  /** 简称（Short name）：如“七堰社区”。 */
  | 'SHORT_NAME';

/** What came of an entry of 镇办与村: the record as it now stands, or why it was refused. */
export type DivisionResult = {
  __typename?: 'DivisionResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<Division>;
  refusals: Array<Refusal>;
};

/** Filters of 镇办与村: all that are named must hold. */
export type DivisionWhere = {
  /** 代码（Code）：9 位为镇办，12 位为村、社区。 */
  code?: InputMaybe<TextFilter>;
  /** 层级（Level） */
  level?: InputMaybe<DivisionLevelFilter>;
  /** 名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 上级代码（Parent code） */
  parentCode?: InputMaybe<TextFilter>;
  /** 简称（Short name）：如“七堰社区”。 */
  shortName?: InputMaybe<TextFilter>;
};

/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** 带贫益贫台账: the first ones by their key, 1 to 200. */
  benefitEntries: Array<BenefitEntry>;
  /** 退出日期（Closed on）：不再纳入管理的第一天；仍在的不填。 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 企业编号（Code） */
  code: Scalars['String']['output'];
  /** 带动关系: the first ones by their key, 1 to 200. */
  enterpriseHouseholdLinks: Array<EnterpriseHouseholdLink>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 会计科目: the first ones by their key, 1 to 200. */
  ledgerAccounts: Array<LedgerAccount>;
  /** 月度结账: the first ones by their key, 1 to 200. */
  ledgerMonthClosings: Array<LedgerMonthClosing>;
  /** 记账凭证: the first ones by their key, 1 to 200. */
  ledgerVouchers: Array<LedgerVoucher>;
  /** 企业名称（Name） */
  name: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 登记日期（Registered on） */
  registeredOn: Scalars['Date']['output'];
  /** 用工比例达标情况: the first ones by their key, 1 to 200. */
  teamCompliance: Array<TeamCompliance>;
  /** 队员: the first ones by their key, 1 to 200. */
  teamMembers: Array<TeamMember>;
  /** 镇办与村 */
  town: Division;
  /** 所在镇办（Town）：9 位镇级区划代码。 */
  townCode: Scalars['String']['output'];
  /** 镇办与村 */
  village?: Maybe<Division>;
  /** 所在村（Village）：12 位村级区划代码，可不填。 */
  villageCode?: Maybe<Scalars['String']['output']>;
};


/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type EnterpriseBenefitEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type EnterpriseEnterpriseHouseholdLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type EnterpriseLedgerAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type EnterpriseLedgerMonthClosingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type EnterpriseLedgerVouchersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type EnterpriseTeamComplianceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 企业（Enterprise）：组建三支队伍、建立两本台账的经营主体。 */
export type EnterpriseTeamMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 企业: what is left out stays as it is, null empties a field. */
export type EnterpriseAmendment = {
  /** 退出日期（Closed on）：不再纳入管理的第一天；仍在的不填。 */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 企业名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 登记日期（Registered on） */
  registeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所在镇办（Town）：9 位镇级区划代码。 */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 所在村（Village）：12 位村级区划代码，可不填。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
};

export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  edges: Array<EnterpriseEdge>;
  nodes: Array<Enterprise>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  cursor: Scalars['String']['output'];
  node: Enterprise;
};

/** 带动关系（Household link）：一家企业带动一户农户的一段时间。两家企业带动同一户的，按户计数时只计一次。 */
export type EnterpriseHouseholdLink = {
  __typename?: 'EnterpriseHouseholdLink';
  /** 企业 */
  enterprise: Enterprise;
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** 开始日期（From） */
  fromDay: Scalars['Date']['output'];
  /** 农户 */
  household: Household;
  /** 农户编号（Household） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 结束日期（Until）：不再带动的第一天；仍在带动的不填。 */
  untilDay?: Maybe<Scalars['Date']['output']>;
};

/** Corrections of 带动关系: what is left out stays as it is, null empties a field. */
export type EnterpriseHouseholdLinkAmendment = {
  /** 结束日期（Until）：不再带动的第一天；仍在带动的不填。 */
  untilDay?: InputMaybe<Scalars['Date']['input']>;
};

export type EnterpriseHouseholdLinkConnection = {
  __typename?: 'EnterpriseHouseholdLinkConnection';
  edges: Array<EnterpriseHouseholdLinkEdge>;
  nodes: Array<EnterpriseHouseholdLink>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EnterpriseHouseholdLinkEdge = {
  __typename?: 'EnterpriseHouseholdLinkEdge';
  cursor: Scalars['String']['output'];
  node: EnterpriseHouseholdLink;
};

/** 带动关系 as it is entered. */
export type EnterpriseHouseholdLinkInput = {
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['input'];
  /** 开始日期（From） */
  fromDay: Scalars['Date']['input'];
  /** 农户编号（Household） */
  householdNo: Scalars['String']['input'];
  /** 结束日期（Until）：不再带动的第一天；仍在带动的不填。 */
  untilDay?: InputMaybe<Scalars['Date']['input']>;
};

export type EnterpriseHouseholdLinkOrder = {
  direction?: InputMaybe<SortDirection>;
  field: EnterpriseHouseholdLinkOrderField;
};

export type EnterpriseHouseholdLinkOrderField =
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 开始日期（From） */
  | 'FROM_DAY'
  /** 农户编号（Household） */
  | 'HOUSEHOLD_NO';

/** What came of an entry of 带动关系: the record as it now stands, or why it was refused. */
export type EnterpriseHouseholdLinkResult = {
  __typename?: 'EnterpriseHouseholdLinkResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<EnterpriseHouseholdLink>;
  refusals: Array<Refusal>;
};

/** Filters of 带动关系: all that are named must hold. */
export type EnterpriseHouseholdLinkWhere = {
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 开始日期（From） */
  fromDay?: InputMaybe<DateFilter>;
  /** 农户编号（Household） */
  householdNo?: InputMaybe<TextFilter>;
  /** 结束日期（Until）：不再带动的第一天；仍在带动的不填。 */
  untilDay?: InputMaybe<DateFilter>;
};

/** 企业 as it is entered. */
export type EnterpriseInput = {
  /** 退出日期（Closed on）：不再纳入管理的第一天；仍在的不填。 */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 企业编号（Code） */
  code: Scalars['String']['input'];
  /** 企业名称（Name） */
  name: Scalars['String']['input'];
  /** 登记日期（Registered on） */
  registeredOn: Scalars['Date']['input'];
  /** 所在镇办（Town）：9 位镇级区划代码。 */
  townCode: Scalars['String']['input'];
  /** 所在村（Village）：12 位村级区划代码，可不填。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
};

export type EnterpriseOrder = {
  direction?: InputMaybe<SortDirection>;
  field: EnterpriseOrderField;
};

export type EnterpriseOrderField =
  /** 企业编号（Code） */
  | 'CODE'
  /** 企业名称（Name） */
  | 'NAME'
  /** 登记日期（Registered on） */
  | 'REGISTERED_ON'
  /** 所在镇办（Town）：9 位镇级区划代码。 */
  | 'TOWN_CODE';

/** What came of an entry of 企业: the record as it now stands, or why it was refused. */
export type EnterpriseResult = {
  __typename?: 'EnterpriseResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<Enterprise>;
  refusals: Array<Refusal>;
};

/** Filters of 企业: all that are named must hold. */
export type EnterpriseWhere = {
  /** 退出日期（Closed on）：不再纳入管理的第一天；仍在的不填。 */
  closedOn?: InputMaybe<DateFilter>;
  /** 企业编号（Code） */
  code?: InputMaybe<TextFilter>;
  /** 企业名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 登记日期（Registered on） */
  registeredOn?: InputMaybe<DateFilter>;
  /** 所在镇办（Town）：9 位镇级区划代码。 */
  townCode?: InputMaybe<TextFilter>;
  /** 所在村（Village）：12 位村级区划代码，可不填。 */
  villageCode?: InputMaybe<TextFilter>;
};

export type EnterprisesDimension =
  /** 企业 */
  | 'ENTERPRISE'
  /** 队伍 */
  | 'TEAM'
  /** 镇办 */
  | 'TOWN'
  /** 村 */
  | 'VILLAGE'
  /** 带动方式 */
  | 'WAY';

export type EnterprisesMetricId =
  | 'benefitAmount'
  | 'benefitPerHousehold'
  | 'benefitTimeliness'
  | 'enterprises'
  | 'enterprisesWithThreeTeams'
  | 'householdsBenefiting'
  | 'householdsServed'
  | 'labourPoorShare'
  | 'ledgerCompliance'
  | 'marketingPoorShare'
  | 'membersHired'
  | 'membersNow'
  | 'placesNow'
  | 'poorMembersShare'
  | 'quotaComplianceRate'
  | 'quotaShortfall'
  | 'teamMembers'
  | 'technicalPoorShare'
  | 'threeTeamsCoverage'
  | 'unstaffedTeams'
  | 'voucherTimeliness'
  | 'vouchers';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type EnterprisesMetrics = {
  __typename?: 'EnterprisesMetrics';
  /**
   * 带贫益贫金额：期内以工资、分红、收购、流转、培训等方式到户的金额。
   * Σ 金额{发生 ∈ 期}
   * Benefit amount: What reached households in the period by wages, dividends, purchases, leases, training and the like.
   * Σ amount{given ∈ period}
   */
  benefitAmount?: Maybe<MetricValue>;
  /**
   * 户均受益：期内到户的金额按受益农户平均；一户只计一次。
   * Σ 金额{发生 ∈ 期} / #{户：发生 ∈ 期}
   * Benefit per household: What reached households in the period, on average over those it reached; a household counts once.
   * Σ amount{given ∈ period} / #{household: given ∈ period}
   */
  benefitPerHousehold?: Maybe<MetricValue>;
  /**
   * 台账及时率：期内带贫益贫记录中在当月登记的比例。
   * #{发生 ∈ 期, 登记在同月} / #{发生 ∈ 期}
   * Benefit ledger timeliness: Of the benefits given in the period, the share entered within their own month.
   * #{given ∈ period, entered in the same month} / #{given ∈ period}
   */
  benefitTimeliness?: Maybe<MetricValue>;
  /**
   * 企业数：截至期末在册的企业；已退出的不计。
   * #{登记 ≤ 期末, 未退出}
   * Enterprises: Enterprises on the register as of the end of the period; those that left do not count.
   * #{registered ≤ end of period, not left}
   */
  enterprises?: Maybe<MetricValue>;
  /**
   * 三队齐全企业：截至期末务工队、技术队、营销队都有人在队的企业。
   * #{企业：三支队伍在队人数均 > 0}
   * Enterprises with three teams: Enterprises with somebody in the labour, technical and marketing team as of the end of the period.
   * #{enterprise: members of each of the three teams > 0}
   */
  enterprisesWithThreeTeams?: Maybe<MetricValue>;
  /**
   * 受益户数：期内台账上有记载的农户；一户无论几家企业、几种方式只计一次。
   * #{户：发生 ∈ 期}
   * Households benefiting: Households in the benefit ledger in the period, each once, by however many enterprises and ways.
   * #{household: given ∈ period}
   */
  householdsBenefiting?: Maybe<MetricValue>;
  /**
   * 带动户数：截至期末由企业带动的农户；两家企业带动同一户的只计一次。
   * #{户：带动关系在期末有效}
   * Households served: Households linked to an enterprise as of the end of the period; one linked to two counts once.
   * #{household: linked at the end of the period}
   */
  householdsServed?: Maybe<MetricValue>;
  /**
   * 务工队贫困户占比：截至期末务工队在队的人中招录时为贫困户的比例，脱贫后仍计；达标与否逐队按整数判定。
   * #{务工队在队, 招录时为贫困户} / #{务工队在队}
   * Labour team: share from poor households: Of the labour team as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; whether a quota is met is judged team by team, in integers.
   * #{labour team, poor household when hired} / #{labour team}
   */
  labourPoorShare?: Maybe<MetricValue>;
  /**
   * 两账合规率：按企业逐月看：当月两本账都有记载、没有逾月补记的为合规；未满的月份不计。
   * #{企业 × 月：两账均在当月登记} / #{企业 × 月}
   * Compliance of both ledgers: By enterprise and month: compliant where both ledgers were kept within the month, with nothing entered after it; a month not yet over does not count.
   * #{enterprise × month: both ledgers kept within the month} / #{enterprise × month}
   */
  ledgerCompliance?: Maybe<MetricValue>;
  /**
   * 营销队贫困户占比：截至期末营销队在队的人中招录时为贫困户的比例，脱贫后仍计；达标与否逐队按整数判定。
   * #{营销队在队, 招录时为贫困户} / #{营销队在队}
   * Marketing team: share from poor households: Of the marketing team as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; whether a quota is met is judged team by team, in integers.
   * #{marketing team, poor household when hired} / #{marketing team}
   */
  marketingPoorShare?: Maybe<MetricValue>;
  /**
   * 招录人次：期内入队的人次，可以按队伍分；进两支队伍的计两次。
   * #{入队 ∈ 期}
   * Hirings: Hirings in the period, by team where asked; somebody who joined two teams counts twice.
   * #{joined ∈ period}
   */
  membersHired?: Maybe<MetricValue>;
  /**
   * 在队人数：截至期末在队的人；同时在一家企业两支队伍的只计一次。
   * #{人：入队 ≤ 期末, 未离队}
   * Members now: People in a team as of the end of the period; somebody in two teams of an enterprise counts once.
   * #{person: joined ≤ end of period, not left}
   */
  membersNow?: Maybe<MetricValue>;
  /**
   * 在队人次：截至期末各队在队的人次，可以按队伍分；同时在两支队伍的计两次。
   * #{在队}
   * Places now: Places held in the teams as of the end of the period, by team where asked; somebody in two teams counts twice.
   * #{place held}
   */
  placesNow?: Maybe<MetricValue>;
  /**
   * 贫困户队员占比：截至期末在队人次中招录时为贫困户的比例，脱贫后仍计；可以按队伍分，在两支队伍的各计一次。
   * #{在队, 招录时为贫困户} / #{在队}
   * Share of members from poor households: Of the places held as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; by team where asked.
   * #{place held, poor household when hired} / #{place held}
   */
  poorMembersShare?: Maybe<MetricValue>;
  /**
   * 招录比例达标率：截至期末已建的队伍中招录比例合格的比例。按整数判定：98 人中 39 人不够 40 %；没有人的是未建队，不算合格。
   * #{队：贫困户 × 100 ≥ 比例 × 人数} / #{队：人数 > 0}
   * Quota compliance rate: Of the teams staffed as of the end of the period, the share that meets its quota, judged in integers: 39 of 98 is short of 40 %. A team of nobody is not staffed, and no pass.
   * #{team: poor × 100 ≥ quota × members} / #{team: members > 0}
   */
  quotaComplianceRate?: Maybe<MetricValue>;
  /**
   * 招录缺口：截至期末各队达到招录比例还差的贫困户人数之和。
   * Σ max(⌈比例 × 人数 / 100⌉ − 贫困户, 0)
   * Quota shortfall: People from poor households still missing for the teams to meet their quotas as of the end of the period.
   * Σ max(⌈quota × members / 100⌉ − poor, 0)
   */
  quotaShortfall?: Maybe<MetricValue>;
  /**
   * 累计队员：截至期末曾经入队的人，离队的也计；同一人在一家企业只计一次。
   * #{人：首次入队 ≤ 期末}
   * Team members, cumulative: People who ever joined a team by the end of the period, those who left included; somebody counts once an enterprise.
   * #{person: first joined ≤ end of period}
   */
  teamMembers?: Maybe<MetricValue>;
  /**
   * 技术队贫困户占比：截至期末技术队在队的人中招录时为贫困户的比例，脱贫后仍计；达标与否逐队按整数判定。
   * #{技术队在队, 招录时为贫困户} / #{技术队在队}
   * Technical team: share from poor households: Of the technical team as of the end of the period, the share of people from a poor household when hired, counted on after the household left poverty; whether a quota is met is judged team by team, in integers.
   * #{technical team, poor household when hired} / #{technical team}
   */
  technicalPoorShare?: Maybe<MetricValue>;
  /**
   * 三队覆盖率：截至期末三支队伍齐全的企业占在册企业的比例。
   * 三队齐全企业 / 企业数
   * Coverage of three teams: Enterprises with all three teams, as a share of those on the register as of the end of the period.
   * enterprises with three teams / enterprises
   */
  threeTeamsCoverage?: Maybe<MetricValue>;
  /**
   * 未建队：截至期末没有人在队的队伍：每家企业应有三支。没有人的队伍不算达标，也不算不达标。
   * #{队：人数 = 0}
   * Teams of nobody: Teams of nobody as of the end of the period: every enterprise ought to have three. Such a team is neither compliant nor not.
   * #{team: members = 0}
   */
  unstaffedTeams?: Maybe<MetricValue>;
  /**
   * 专账及时率：期内凭证中在当月登记的比例。
   * #{凭证日期 ∈ 期, 登记在同月} / #{凭证日期 ∈ 期}
   * Ledger timeliness: Of the vouchers of the period, the share entered within their own month.
   * #{booked ∈ period, entered in the same month} / #{booked ∈ period}
   */
  voucherTimeliness?: Maybe<MetricValue>;
  /**
   * 记账凭证：期内记账的凭证，冲销凭证也计。
   * #{凭证日期 ∈ 期}
   * Vouchers: Vouchers booked in the period, reversals included.
   * #{booked ∈ period}
   */
  vouchers?: Maybe<MetricValue>;
};

export type EnterprisesNot = {
  enterprise?: InputMaybe<Array<Scalars['ID']['input']>>;
  team?: InputMaybe<Array<Scalars['ID']['input']>>;
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
  way?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type EnterprisesSearch = {
  enterprise?: InputMaybe<Scalars['String']['input']>;
  team?: InputMaybe<Scalars['String']['input']>;
  town?: InputMaybe<Scalars['String']['input']>;
  village?: InputMaybe<Scalars['String']['input']>;
  way?: InputMaybe<Scalars['String']['input']>;
};

/** 三队两账: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type EnterprisesSlice = {
  __typename?: 'EnterprisesSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<EnterprisesSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: EnterprisesSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: EnterprisesMetrics;
  /** The same slice, cut by time. */
  over: Array<EnterprisesSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<BenefitEntryConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 三队两账: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type EnterprisesSliceByArgs = {
  dimension: EnterprisesDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterprisesSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 三队两账: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type EnterprisesSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 三队两账: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type EnterprisesSliceOverArgs = {
  grain: Grain;
};


/** 三队两账: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type EnterprisesSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<EnterprisesMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 三队两账: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type EnterprisesSliceTableArgs = {
  by?: InputMaybe<Array<EnterprisesDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<EnterprisesMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EnterprisesSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: EnterprisesMetricId;
};

/**
 * Filters of 三队两账: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type EnterprisesWhere = {
  /** 受益金额（Amount of a benefit）: from and to, both included, in yuan. */
  amount?: InputMaybe<DecimalRange>;
  /** 企业: keys of the dimension ENTERPRISE. */
  enterprise?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these keys. */
  not?: InputMaybe<EnterprisesNot>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<EnterprisesSearch>;
  /** 队伍: keys of the dimension TEAM. */
  team?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 镇办: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 村: keys of the dimension VILLAGE. */
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 带动方式: keys of the dimension WAY. */
  way?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A figure or word that something rests on. Amounts named …_fen are fen. */
export type Fact = {
  __typename?: 'Fact';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** 社区工厂厂房（Community factory）：村（社区）用于出租的厂房及其可出租面积。 */
export type Factory = {
  __typename?: 'Factory';
  /** 可出租面积（㎡）（Lettable area in m²） */
  areaM2: Scalars['Decimal']['output'];
  /** 建成日期（Built on）：自这一天起可以出租。 */
  builtOn: Scalars['Date']['output'];
  /** 厂房租约: the first ones by their key, 1 to 200. */
  factoryLeases: Array<FactoryLease>;
  /** 厂房编号（Factory number） */
  factoryNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 名称（Name） */
  name: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 镇办与村 */
  town: Division;
  /** 镇（Town）：9 位区划代码。 */
  townCode: Scalars['String']['output'];
  /** 镇办与村 */
  village: Division;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode: Scalars['String']['output'];
};


/** 社区工厂厂房（Community factory）：村（社区）用于出租的厂房及其可出租面积。 */
export type FactoryFactoryLeasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 社区工厂厂房: what is left out stays as it is, null empties a field. */
export type FactoryAmendment = {
  /** 可出租面积（㎡）（Lettable area in m²） */
  areaM2?: InputMaybe<Scalars['Decimal']['input']>;
  /** 建成日期（Built on）：自这一天起可以出租。 */
  builtOn?: InputMaybe<Scalars['Date']['input']>;
  /** 名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 镇（Town）：9 位区划代码。 */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
};

export type FactoryConnection = {
  __typename?: 'FactoryConnection';
  edges: Array<FactoryEdge>;
  nodes: Array<Factory>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FactoryEdge = {
  __typename?: 'FactoryEdge';
  cursor: Scalars['String']['output'];
  node: Factory;
};

/** 社区工厂厂房 as it is entered. */
export type FactoryInput = {
  /** 可出租面积（㎡）（Lettable area in m²） */
  areaM2: Scalars['Decimal']['input'];
  /** 建成日期（Built on）：自这一天起可以出租。 */
  builtOn: Scalars['Date']['input'];
  /** 厂房编号（Factory number） */
  factoryNo: Scalars['String']['input'];
  /** 名称（Name） */
  name: Scalars['String']['input'];
  /** 镇（Town）：9 位区划代码。 */
  townCode: Scalars['String']['input'];
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode: Scalars['String']['input'];
};

/** 厂房租约（Factory lease）：承租单位租用厂房的合同；同一天各租约的面积合计不超过厂房面积。 */
export type FactoryLease = {
  __typename?: 'FactoryLease';
  /** 社区工厂厂房 */
  factory: Factory;
  /** 厂房编号（Factory number） */
  factoryNo: Scalars['String']['output'];
  /** 租期起日（From） */
  fromDay: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 合同编号（Lease number） */
  leaseNo: Scalars['String']['output'];
  /** 各期应收租金: the first ones by their key, 1 to 200. */
  leaseRents: Array<LeaseRent>;
  /** 出租面积（㎡）（Leased area in m²） */
  leasedM2: Scalars['Decimal']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 合同租金总额（Rent of the whole term，元）：按天平均摊到各期，各期应收由系统算出。 */
  rent: Scalars['Decimal']['output'];
  /** 支付方式（Rent due every） */
  rentEvery: FactoryLeaseRentEvery;
  /** 实收租金: the first ones by their key, 1 to 200. */
  rentPayments: Array<RentPayment>;
  /** 签订日期（Signed on） */
  signedOn: Scalars['Date']['output'];
  /** 承租单位（Tenant） */
  tenant: Scalars['String']['output'];
  /** 租期止日（To）：租期的最后一天。 */
  toDay: Scalars['Date']['output'];
};


/** 厂房租约（Factory lease）：承租单位租用厂房的合同；同一天各租约的面积合计不超过厂房面积。 */
export type FactoryLeaseLeaseRentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 厂房租约（Factory lease）：承租单位租用厂房的合同；同一天各租约的面积合计不超过厂房面积。 */
export type FactoryLeaseRentPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FactoryLeaseConnection = {
  __typename?: 'FactoryLeaseConnection';
  edges: Array<FactoryLeaseEdge>;
  nodes: Array<FactoryLease>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FactoryLeaseEdge = {
  __typename?: 'FactoryLeaseEdge';
  cursor: Scalars['String']['output'];
  node: FactoryLease;
};

/** 厂房租约 as it is entered. */
export type FactoryLeaseInput = {
  /** 厂房编号（Factory number） */
  factoryNo: Scalars['String']['input'];
  /** 租期起日（From） */
  fromDay: Scalars['Date']['input'];
  /** 合同编号（Lease number） */
  leaseNo: Scalars['String']['input'];
  /** 出租面积（㎡）（Leased area in m²） */
  leasedM2: Scalars['Decimal']['input'];
  /** 合同租金总额（Rent of the whole term，元）：按天平均摊到各期，各期应收由系统算出。 */
  rent: Scalars['Decimal']['input'];
  /** 支付方式（Rent due every） */
  rentEvery: FactoryLeaseRentEvery;
  /** 签订日期（Signed on） */
  signedOn: Scalars['Date']['input'];
  /** 承租单位（Tenant） */
  tenant: Scalars['String']['input'];
  /** 租期止日（To）：租期的最后一天。 */
  toDay: Scalars['Date']['input'];
};

export type FactoryLeaseOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FactoryLeaseOrderField;
};

export type FactoryLeaseOrderField =
  /** 厂房编号（Factory number） */
  | 'FACTORY_NO'
  /** 租期起日（From） */
  | 'FROM_DAY'
  /** 出租面积（㎡）（Leased area in m²） */
  | 'LEASED_M2'
  /** 合同编号（Lease number） */
  | 'LEASE_NO'
  /** 合同租金总额（Rent of the whole term，元）：按天平均摊到各期，各期应收由系统算出。 */
  | 'RENT'
  /** 支付方式（Rent due every） */
  | 'RENT_EVERY'
  /** 签订日期（Signed on） */
  | 'SIGNED_ON'
  /** 承租单位（Tenant） */
  | 'TENANT'
  /** 租期止日（To）：租期的最后一天。 */
  | 'TO_DAY';

/** 厂房租约：支付方式 */
export type FactoryLeaseRentEvery =
  /** 按半年 */
  | 'HALF_YEAR'
  /** 按月 */
  | 'MONTH'
  /** 按季 */
  | 'QUARTER'
  /** 按年 */
  | 'YEAR';

export type FactoryLeaseRentEveryFilter = {
  eq?: InputMaybe<FactoryLeaseRentEvery>;
  in?: InputMaybe<Array<FactoryLeaseRentEvery>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<FactoryLeaseRentEvery>;
};

/** What came of an entry of 厂房租约: the record as it now stands, or why it was refused. */
export type FactoryLeaseResult = {
  __typename?: 'FactoryLeaseResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FactoryLease>;
  refusals: Array<Refusal>;
};

/** Filters of 厂房租约: all that are named must hold. */
export type FactoryLeaseWhere = {
  /** 厂房编号（Factory number） */
  factoryNo?: InputMaybe<TextFilter>;
  /** 租期起日（From） */
  fromDay?: InputMaybe<DateFilter>;
  /** 合同编号（Lease number） */
  leaseNo?: InputMaybe<TextFilter>;
  /** 出租面积（㎡）（Leased area in m²） */
  leasedM2?: InputMaybe<DecimalFilter>;
  /** 合同租金总额（Rent of the whole term，元）：按天平均摊到各期，各期应收由系统算出。 */
  rent?: InputMaybe<DecimalFilter>;
  /** 支付方式（Rent due every） */
  rentEvery?: InputMaybe<FactoryLeaseRentEveryFilter>;
  /** 签订日期（Signed on） */
  signedOn?: InputMaybe<DateFilter>;
  /** 承租单位（Tenant） */
  tenant?: InputMaybe<TextFilter>;
  /** 租期止日（To）：租期的最后一天。 */
  toDay?: InputMaybe<DateFilter>;
};

export type FactoryOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FactoryOrderField;
};

export type FactoryOrderField =
  /** 可出租面积（㎡）（Lettable area in m²） */
  | 'AREA_M2'
  /** 建成日期（Built on）：自这一天起可以出租。 */
  | 'BUILT_ON'
  /** 厂房编号（Factory number） */
  | 'FACTORY_NO'
  /** 名称（Name） */
  | 'NAME'
  /** 镇（Town）：9 位区划代码。 */
  | 'TOWN_CODE'
  /** 村（社区）（Village）：12 位区划代码。 */
  | 'VILLAGE_CODE';

/** What came of an entry of 社区工厂厂房: the record as it now stands, or why it was refused. */
export type FactoryResult = {
  __typename?: 'FactoryResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<Factory>;
  refusals: Array<Refusal>;
};

/** Filters of 社区工厂厂房: all that are named must hold. */
export type FactoryWhere = {
  /** 可出租面积（㎡）（Lettable area in m²） */
  areaM2?: InputMaybe<DecimalFilter>;
  /** 建成日期（Built on）：自这一天起可以出租。 */
  builtOn?: InputMaybe<DateFilter>;
  /** 厂房编号（Factory number） */
  factoryNo?: InputMaybe<TextFilter>;
  /** 名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 镇（Town）：9 位区划代码。 */
  townCode?: InputMaybe<TextFilter>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode?: InputMaybe<TextFilter>;
};

export type FilterRelation =
  | 'FROM'
  /** The name holds the text. */
  | 'HOLDS'
  | 'IS'
  | 'IS_NOT'
  | 'TO';

export type FilterValue = {
  __typename?: 'FilterValue';
  key?: Maybe<Scalars['ID']['output']>;
  label: Scalars['String']['output'];
};

/** 四分四不分条款（Clause of what is divided and what is not）：“四分四不分”的一条，照本地文件原文录入。该提法没有公开的统一定义。 */
export type FourFourNotRule = {
  __typename?: 'FourFourNotRule';
  /** 出处（Document）：文件名称和文号。 */
  document: Scalars['String']['output'];
  /** 施行日（In force from） */
  fromDay: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: FourFourNotRuleKind;
  /** 序号（Number）：同一类别中的第几条，1 到 4。 */
  ordinal: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 条款内容（Text） */
  text: Scalars['String']['output'];
};

/** Corrections of 四分四不分条款: what is left out stays as it is, null empties a field. */
export type FourFourNotRuleAmendment = {
  /** 出处（Document）：文件名称和文号。 */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 条款内容（Text） */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type FourFourNotRuleConnection = {
  __typename?: 'FourFourNotRuleConnection';
  edges: Array<FourFourNotRuleEdge>;
  nodes: Array<FourFourNotRule>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FourFourNotRuleEdge = {
  __typename?: 'FourFourNotRuleEdge';
  cursor: Scalars['String']['output'];
  node: FourFourNotRule;
};

/** 四分四不分条款 as it is entered. */
export type FourFourNotRuleInput = {
  /** 出处（Document）：文件名称和文号。 */
  document: Scalars['String']['input'];
  /** 施行日（In force from） */
  fromDay: Scalars['Date']['input'];
  /** 类别（Kind） */
  kind: FourFourNotRuleKind;
  /** 序号（Number）：同一类别中的第几条，1 到 4。 */
  ordinal: Scalars['Int']['input'];
  /** 条款内容（Text） */
  text: Scalars['String']['input'];
};

/** 四分四不分条款：类别 */
export type FourFourNotRuleKind =
  /** 分 */
  | 'DIVIDE'
  /** 不分 */
  | 'WITHHOLD';

export type FourFourNotRuleKindFilter = {
  eq?: InputMaybe<FourFourNotRuleKind>;
  in?: InputMaybe<Array<FourFourNotRuleKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<FourFourNotRuleKind>;
};

export type FourFourNotRuleOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FourFourNotRuleOrderField;
};

export type FourFourNotRuleOrderField =
  /** 出处（Document）：文件名称和文号。 */
  | 'DOCUMENT'
  /** 施行日（In force from） */
  | 'FROM_DAY'
  /** 类别（Kind） */
  | 'KIND'
  /** 序号（Number）：同一类别中的第几条，1 到 4。 */
  | 'ORDINAL'
  /** 条款内容（Text） */
  | 'TEXT';

/** What came of an entry of 四分四不分条款: the record as it now stands, or why it was refused. */
export type FourFourNotRuleResult = {
  __typename?: 'FourFourNotRuleResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FourFourNotRule>;
  refusals: Array<Refusal>;
};

/** Filters of 四分四不分条款: all that are named must hold. */
export type FourFourNotRuleWhere = {
  /** 出处（Document）：文件名称和文号。 */
  document?: InputMaybe<TextFilter>;
  /** 施行日（In force from） */
  fromDay?: InputMaybe<DateFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<FourFourNotRuleKindFilter>;
  /** 序号（Number）：同一类别中的第几条，1 到 4。 */
  ordinal?: InputMaybe<IntFilter>;
  /** 条款内容（Text） */
  text?: InputMaybe<TextFilter>;
};

/** 项目验收（Acceptance）：完工之后的验收；一个项目只通过一次，最后阶段的款项在通过之后支付。 */
export type FundAcceptance = {
  __typename?: 'FundAcceptance';
  /** 验收文号（Document number） */
  documentNo: Scalars['String']['output'];
  /** 验收日期（Held on） */
  heldOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 验收结论（Outcome） */
  outcome: FundAcceptanceOutcome;
  /** 资金项目 */
  project: FundProject;
  /** 项目编号（Project number） */
  projectNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};

/** Corrections of 项目验收: what is left out stays as it is, null empties a field. */
export type FundAcceptanceAmendment = {
  /** 验收文号（Document number） */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** 验收结论（Outcome） */
  outcome?: InputMaybe<FundAcceptanceOutcome>;
};

export type FundAcceptanceConnection = {
  __typename?: 'FundAcceptanceConnection';
  edges: Array<FundAcceptanceEdge>;
  nodes: Array<FundAcceptance>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundAcceptanceEdge = {
  __typename?: 'FundAcceptanceEdge';
  cursor: Scalars['String']['output'];
  node: FundAcceptance;
};

/** 项目验收 as it is entered. */
export type FundAcceptanceInput = {
  /** 验收文号（Document number） */
  documentNo: Scalars['String']['input'];
  /** 验收日期（Held on） */
  heldOn: Scalars['Date']['input'];
  /** 验收结论（Outcome） */
  outcome: FundAcceptanceOutcome;
  /** 项目编号（Project number） */
  projectNo: Scalars['String']['input'];
};

export type FundAcceptanceOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FundAcceptanceOrderField;
};

export type FundAcceptanceOrderField =
  /** 验收文号（Document number） */
  | 'DOCUMENT_NO'
  /** 验收日期（Held on） */
  | 'HELD_ON'
  /** 验收结论（Outcome） */
  | 'OUTCOME'
  /** 项目编号（Project number） */
  | 'PROJECT_NO';

/** 项目验收：验收结论 */
export type FundAcceptanceOutcome =
  /** 未通过 */
  | 'FAILED'
  /** 通过 */
  | 'PASSED';

export type FundAcceptanceOutcomeFilter = {
  eq?: InputMaybe<FundAcceptanceOutcome>;
  in?: InputMaybe<Array<FundAcceptanceOutcome>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<FundAcceptanceOutcome>;
};

/** What came of an entry of 项目验收: the record as it now stands, or why it was refused. */
export type FundAcceptanceResult = {
  __typename?: 'FundAcceptanceResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FundAcceptance>;
  refusals: Array<Refusal>;
};

/** Filters of 项目验收: all that are named must hold. */
export type FundAcceptanceWhere = {
  /** 验收文号（Document number） */
  documentNo?: InputMaybe<TextFilter>;
  /** 验收日期（Held on） */
  heldOn?: InputMaybe<DateFilter>;
  /** 验收结论（Outcome） */
  outcome?: InputMaybe<FundAcceptanceOutcomeFilter>;
  /** 项目编号（Project number） */
  projectNo?: InputMaybe<TextFilter>;
};

/** 资金监管协议（Agreement）：项目资金怎样支付的协议，连同签署各方和付款阶段一并登记；后来的签署可以另行登记。 */
export type FundAgreement = {
  __typename?: 'FundAgreement';
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['output'];
  /** 协议签署: the first ones by their key, 1 to 200. */
  agreementSignatories: Array<AgreementSignatory>;
  /** 合同金额（Contract amount，元） */
  contract: Scalars['Decimal']['output'];
  /** 实施单位（Contractor） */
  contractor: Scalars['String']['output'];
  /** 进度核查: the first ones by their key, 1 to 200. */
  fundInspections: Array<FundInspection>;
  /** 付款阶段: the first ones by their key, 1 to 200. */
  fundStages: Array<FundStage>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 最近核查日期（Last inspected on）：最近一次核查的日期，现场与否都算；尚未核查的为空。 */
  lastInspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 累计已付（Paid，元）：各笔付款之和。 */
  paid: Scalars['Decimal']['output'];
  /** 资金项目 */
  project: FundProject;
  /** 项目编号（Project number） */
  projectNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 签齐日期（Signed by all on）：四方中最后一方签署的日期；还有一方未签的为空。 */
  signedByAllOn?: Maybe<Scalars['Date']['output']>;
  /** 签订日期（Signed on）：协议文本上的日期；各方何时签齐见签齐日期。 */
  signedOn: Scalars['Date']['output'];
  /** 核定进度（Verified progress）：最近一次现场核查核定的进度，千分数。 */
  verifiedPermille: Scalars['Int']['output'];
};


/** 资金监管协议（Agreement）：项目资金怎样支付的协议，连同签署各方和付款阶段一并登记；后来的签署可以另行登记。 */
export type FundAgreementAgreementSignatoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 资金监管协议（Agreement）：项目资金怎样支付的协议，连同签署各方和付款阶段一并登记；后来的签署可以另行登记。 */
export type FundAgreementFundInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 资金监管协议（Agreement）：项目资金怎样支付的协议，连同签署各方和付款阶段一并登记；后来的签署可以另行登记。 */
export type FundAgreementFundStagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 资金监管协议: what is left out stays as it is, null empties a field. */
export type FundAgreementAmendment = {
  /** 合同金额（Contract amount，元） */
  contract?: InputMaybe<Scalars['Decimal']['input']>;
  /** 实施单位（Contractor） */
  contractor?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号（Project number） */
  projectNo?: InputMaybe<Scalars['String']['input']>;
  /** 签订日期（Signed on）：协议文本上的日期；各方何时签齐见签齐日期。 */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type FundAgreementConnection = {
  __typename?: 'FundAgreementConnection';
  edges: Array<FundAgreementEdge>;
  nodes: Array<FundAgreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundAgreementEdge = {
  __typename?: 'FundAgreementEdge';
  cursor: Scalars['String']['output'];
  node: FundAgreement;
};

/** 资金监管协议 as it is entered. */
export type FundAgreementInput = {
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['input'];
  /** 合同金额（Contract amount，元） */
  contract: Scalars['Decimal']['input'];
  /** 实施单位（Contractor） */
  contractor: Scalars['String']['input'];
  /** 项目编号（Project number） */
  projectNo: Scalars['String']['input'];
  /** 协议签署 */
  signatories?: InputMaybe<Array<AgreementSignatoryPart>>;
  /** 签订日期（Signed on）：协议文本上的日期；各方何时签齐见签齐日期。 */
  signedOn: Scalars['Date']['input'];
  /** 付款阶段 */
  stages?: InputMaybe<Array<FundStagePart>>;
};

export type FundAgreementOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FundAgreementOrderField;
};

export type FundAgreementOrderField =
  /** 协议编号（Agreement number） */
  | 'AGREEMENT_NO'
  /** 合同金额（Contract amount，元） */
  | 'CONTRACT'
  /** 实施单位（Contractor） */
  | 'CONTRACTOR'
  /** 累计已付（Paid，元）：各笔付款之和。 */
  | 'PAID'
  /** 项目编号（Project number） */
  | 'PROJECT_NO'
  /** 签订日期（Signed on）：协议文本上的日期；各方何时签齐见签齐日期。 */
  | 'SIGNED_ON'
  /** 核定进度（Verified progress）：最近一次现场核查核定的进度，千分数。 */
  | 'VERIFIED_PERMILLE';

/** What came of an entry of 资金监管协议: the record as it now stands, or why it was refused. */
export type FundAgreementResult = {
  __typename?: 'FundAgreementResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FundAgreement>;
  refusals: Array<Refusal>;
};

/** Filters of 资金监管协议: all that are named must hold. */
export type FundAgreementWhere = {
  /** 协议编号（Agreement number） */
  agreementNo?: InputMaybe<TextFilter>;
  /** 合同金额（Contract amount，元） */
  contract?: InputMaybe<DecimalFilter>;
  /** 实施单位（Contractor） */
  contractor?: InputMaybe<TextFilter>;
  /** 最近核查日期（Last inspected on）：最近一次核查的日期，现场与否都算；尚未核查的为空。 */
  lastInspectedOn?: InputMaybe<DateFilter>;
  /** 累计已付（Paid，元）：各笔付款之和。 */
  paid?: InputMaybe<DecimalFilter>;
  /** 项目编号（Project number） */
  projectNo?: InputMaybe<TextFilter>;
  /** 签齐日期（Signed by all on）：四方中最后一方签署的日期；还有一方未签的为空。 */
  signedByAllOn?: InputMaybe<DateFilter>;
  /** 签订日期（Signed on）：协议文本上的日期；各方何时签齐见签齐日期。 */
  signedOn?: InputMaybe<DateFilter>;
  /** 核定进度（Verified progress）：最近一次现场核查核定的进度，千分数。 */
  verifiedPermille?: InputMaybe<IntFilter>;
};

/** 进度核查（Inspection）：对协议所涉工程的核查，一天一次；现场核查核定的进度只升不降，付款以它为准。 */
export type FundInspection = {
  __typename?: 'FundInspection';
  /** 资金监管协议 */
  agreement: FundAgreement;
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 核查日期（Inspected on） */
  inspectedOn: Scalars['Date']['output'];
  /** 核查单位（Inspecting office） */
  inspector: Scalars['String']['output'];
  /** 现场核查（On site）：只查资料的核查不能作为付款依据，其进度也不计入核定进度。 */
  onSite: Scalars['Boolean']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 核定进度（Verified progress）：占合同全部工作的千分数：42.5 % 为 425。 */
  verifiedPermille: Scalars['Int']['output'];
};

export type FundInspectionConnection = {
  __typename?: 'FundInspectionConnection';
  edges: Array<FundInspectionEdge>;
  nodes: Array<FundInspection>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundInspectionEdge = {
  __typename?: 'FundInspectionEdge';
  cursor: Scalars['String']['output'];
  node: FundInspection;
};

/** 进度核查 as it is entered. */
export type FundInspectionInput = {
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['input'];
  /** 核查日期（Inspected on） */
  inspectedOn: Scalars['Date']['input'];
  /** 核查单位（Inspecting office） */
  inspector: Scalars['String']['input'];
  /** 现场核查（On site）：只查资料的核查不能作为付款依据，其进度也不计入核定进度。 */
  onSite: Scalars['Boolean']['input'];
  /** 核定进度（Verified progress）：占合同全部工作的千分数：42.5 % 为 425。 */
  verifiedPermille: Scalars['Int']['input'];
};

export type FundInspectionOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FundInspectionOrderField;
};

export type FundInspectionOrderField =
  /** 协议编号（Agreement number） */
  | 'AGREEMENT_NO'
  /** 核查日期（Inspected on） */
  | 'INSPECTED_ON'
  /** 核查单位（Inspecting office） */
  | 'INSPECTOR'
  /** 现场核查（On site）：只查资料的核查不能作为付款依据，其进度也不计入核定进度。 */
  | 'ON_SITE'
  /** 核定进度（Verified progress）：占合同全部工作的千分数：42.5 % 为 425。 */
  | 'VERIFIED_PERMILLE';

/** What came of an entry of 进度核查: the record as it now stands, or why it was refused. */
export type FundInspectionResult = {
  __typename?: 'FundInspectionResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FundInspection>;
  refusals: Array<Refusal>;
};

/** Filters of 进度核查: all that are named must hold. */
export type FundInspectionWhere = {
  /** 协议编号（Agreement number） */
  agreementNo?: InputMaybe<TextFilter>;
  /** 核查日期（Inspected on） */
  inspectedOn?: InputMaybe<DateFilter>;
  /** 核查单位（Inspecting office） */
  inspector?: InputMaybe<TextFilter>;
  /** 现场核查（On site）：只查资料的核查不能作为付款依据，其进度也不计入核定进度。 */
  onSite?: InputMaybe<BooleanFilter>;
  /** 核定进度（Verified progress）：占合同全部工作的千分数：42.5 % 为 425。 */
  verifiedPermille?: InputMaybe<IntFilter>;
};

/** 资金拨付（Payment）：一个阶段的一笔付款。四方签齐、现场核查、三部门签批、村集体同意，且不超过阶段上限和合同金额 × 核定进度，才能付款；最后阶段还须先通过验收。 */
export type FundPayment = {
  __typename?: 'FundPayment';
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['output'];
  /** 付款金额（Amount，元） */
  amount: Scalars['Decimal']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 付款日期（Paid on） */
  paidOn: Scalars['Date']['output'];
  /** 付款编号（Payment number）：同一编号只能付一次。 */
  paymentNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 付款阶段 */
  stage: FundStage;
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['output'];
  /** 凭证号（Voucher number） */
  voucherNo: Scalars['String']['output'];
};

export type FundPaymentConnection = {
  __typename?: 'FundPaymentConnection';
  edges: Array<FundPaymentEdge>;
  nodes: Array<FundPayment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundPaymentEdge = {
  __typename?: 'FundPaymentEdge';
  cursor: Scalars['String']['output'];
  node: FundPayment;
};

/** 资金拨付 as it is entered. */
export type FundPaymentInput = {
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['input'];
  /** 付款金额（Amount，元） */
  amount: Scalars['Decimal']['input'];
  /** 付款日期（Paid on） */
  paidOn: Scalars['Date']['input'];
  /** 付款编号（Payment number）：同一编号只能付一次。 */
  paymentNo: Scalars['String']['input'];
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['input'];
  /** 凭证号（Voucher number） */
  voucherNo: Scalars['String']['input'];
};

export type FundPaymentOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FundPaymentOrderField;
};

export type FundPaymentOrderField =
  /** 协议编号（Agreement number） */
  | 'AGREEMENT_NO'
  /** 付款金额（Amount，元） */
  | 'AMOUNT'
  /** 付款日期（Paid on） */
  | 'PAID_ON'
  /** 付款编号（Payment number）：同一编号只能付一次。 */
  | 'PAYMENT_NO'
  /** 阶段序号（Stage number） */
  | 'STAGE_NO'
  /** 凭证号（Voucher number） */
  | 'VOUCHER_NO';

/** What came of an entry of 资金拨付: the record as it now stands, or why it was refused. */
export type FundPaymentResult = {
  __typename?: 'FundPaymentResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FundPayment>;
  refusals: Array<Refusal>;
};

/** Filters of 资金拨付: all that are named must hold. */
export type FundPaymentWhere = {
  /** 协议编号（Agreement number） */
  agreementNo?: InputMaybe<TextFilter>;
  /** 付款金额（Amount，元） */
  amount?: InputMaybe<DecimalFilter>;
  /** 付款日期（Paid on） */
  paidOn?: InputMaybe<DateFilter>;
  /** 付款编号（Payment number）：同一编号只能付一次。 */
  paymentNo?: InputMaybe<TextFilter>;
  /** 阶段序号（Stage number） */
  stageNo?: InputMaybe<IntFilter>;
  /** 凭证号（Voucher number） */
  voucherNo?: InputMaybe<TextFilter>;
};

/** 资金项目（Fund project）：由财政、协作或帮扶资金支持的项目；一个项目可签订多份协议，合同合计不超过预算。 */
export type FundProject = {
  __typename?: 'FundProject';
  /** 验收日期（Accepted on）：通过验收的日期，由验收记录得出；未通过验收的为空。 */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 批复日期（Approved on） */
  approvedOn: Scalars['Date']['output'];
  /** 预算（Budget，元）：批复的项目预算。 */
  budget: Scalars['Decimal']['output'];
  /** 完工日期（Finished on）：未完工的不填。 */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** 项目验收: the first ones by their key, 1 to 200. */
  fundAcceptances: Array<FundAcceptance>;
  /** 资金监管协议: the first ones by their key, 1 to 200. */
  fundAgreements: Array<FundAgreement>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 项目名称（Name） */
  name: Scalars['String']['output'];
  /** 项目编号（Project number） */
  projectNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 资金来源（Source of the money） */
  source: FundProjectSource;
  /** 镇办与村 */
  town: Division;
  /** 镇办（Town）：镇办的 9 位区划代码。 */
  townCode: Scalars['String']['output'];
  /** 镇办与村 */
  village?: Maybe<Division>;
  /** 村（社区）（Village）：12 位区划代码；跨村或镇级项目不填。 */
  villageCode?: Maybe<Scalars['String']['output']>;
};


/** 资金项目（Fund project）：由财政、协作或帮扶资金支持的项目；一个项目可签订多份协议，合同合计不超过预算。 */
export type FundProjectFundAcceptancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 资金项目（Fund project）：由财政、协作或帮扶资金支持的项目；一个项目可签订多份协议，合同合计不超过预算。 */
export type FundProjectFundAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 资金项目: what is left out stays as it is, null empties a field. */
export type FundProjectAmendment = {
  /** 批复日期（Approved on） */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 预算（Budget，元）：批复的项目预算。 */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** 完工日期（Finished on）：未完工的不填。 */
  finishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 项目名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 资金来源（Source of the money） */
  source?: InputMaybe<FundProjectSource>;
  /** 镇办（Town）：镇办的 9 位区划代码。 */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 村（社区）（Village）：12 位区划代码；跨村或镇级项目不填。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
};

export type FundProjectConnection = {
  __typename?: 'FundProjectConnection';
  edges: Array<FundProjectEdge>;
  nodes: Array<FundProject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundProjectEdge = {
  __typename?: 'FundProjectEdge';
  cursor: Scalars['String']['output'];
  node: FundProject;
};

/** 资金项目 as it is entered. */
export type FundProjectInput = {
  /** 批复日期（Approved on） */
  approvedOn: Scalars['Date']['input'];
  /** 预算（Budget，元）：批复的项目预算。 */
  budget: Scalars['Decimal']['input'];
  /** 完工日期（Finished on）：未完工的不填。 */
  finishedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 项目名称（Name） */
  name: Scalars['String']['input'];
  /** 项目编号（Project number） */
  projectNo: Scalars['String']['input'];
  /** 资金来源（Source of the money） */
  source: FundProjectSource;
  /** 镇办（Town）：镇办的 9 位区划代码。 */
  townCode: Scalars['String']['input'];
  /** 村（社区）（Village）：12 位区划代码；跨村或镇级项目不填。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
};

export type FundProjectOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FundProjectOrderField;
};

export type FundProjectOrderField =
  /** 批复日期（Approved on） */
  | 'APPROVED_ON'
  /** 预算（Budget，元）：批复的项目预算。 */
  | 'BUDGET'
  /** 项目名称（Name） */
  | 'NAME'
  /** 项目编号（Project number） */
  | 'PROJECT_NO'
  /** 资金来源（Source of the money） */
  | 'SOURCE'
  /** 镇办（Town）：镇办的 9 位区划代码。 */
  | 'TOWN_CODE';

/** What came of an entry of 资金项目: the record as it now stands, or why it was refused. */
export type FundProjectResult = {
  __typename?: 'FundProjectResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FundProject>;
  refusals: Array<Refusal>;
};

/** 资金项目：资金来源 */
export type FundProjectSource =
  /** 中央财政资金 */
  | 'CENTRAL'
  /** 苏陕协作资金 */
  | 'COLLABORATION'
  /** 区级财政资金 */
  | 'DISTRICT'
  /** 市级财政资金 */
  | 'MUNICIPAL'
  /** 省级财政资金 */
  | 'PROVINCIAL'
  /** 社会帮扶资金 */
  | 'SOCIAL';

export type FundProjectSourceFilter = {
  eq?: InputMaybe<FundProjectSource>;
  in?: InputMaybe<Array<FundProjectSource>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<FundProjectSource>;
};

/** Filters of 资金项目: all that are named must hold. */
export type FundProjectWhere = {
  /** 验收日期（Accepted on）：通过验收的日期，由验收记录得出；未通过验收的为空。 */
  acceptedOn?: InputMaybe<DateFilter>;
  /** 批复日期（Approved on） */
  approvedOn?: InputMaybe<DateFilter>;
  /** 预算（Budget，元）：批复的项目预算。 */
  budget?: InputMaybe<DecimalFilter>;
  /** 完工日期（Finished on）：未完工的不填。 */
  finishedOn?: InputMaybe<DateFilter>;
  /** 项目名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 项目编号（Project number） */
  projectNo?: InputMaybe<TextFilter>;
  /** 资金来源（Source of the money） */
  source?: InputMaybe<FundProjectSourceFilter>;
  /** 镇办（Town）：镇办的 9 位区划代码。 */
  townCode?: InputMaybe<TextFilter>;
  /** 村（社区）（Village）：12 位区划代码；跨村或镇级项目不填。 */
  villageCode?: InputMaybe<TextFilter>;
};

/** 付款签批（Sign-off）：一个部门对一个阶段付款的签批，须在现场核查之后；未付款之前可以更正。 */
export type FundSignOff = {
  __typename?: 'FundSignOff';
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 签批部门（Office） */
  office: FundSignOffOffice;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 签批日期（Signed on） */
  signedOn: Scalars['Date']['output'];
  /** 付款阶段 */
  stage: FundStage;
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['output'];
};

/** Corrections of 付款签批: what is left out stays as it is, null empties a field. */
export type FundSignOffAmendment = {
  /** 签批日期（Signed on） */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type FundSignOffConnection = {
  __typename?: 'FundSignOffConnection';
  edges: Array<FundSignOffEdge>;
  nodes: Array<FundSignOff>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundSignOffEdge = {
  __typename?: 'FundSignOffEdge';
  cursor: Scalars['String']['output'];
  node: FundSignOff;
};

/** 付款签批 as it is entered. */
export type FundSignOffInput = {
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['input'];
  /** 签批部门（Office） */
  office: FundSignOffOffice;
  /** 签批日期（Signed on） */
  signedOn: Scalars['Date']['input'];
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['input'];
};

/** 付款签批：签批部门 */
export type FundSignOffOffice =
  /** 财审所 */
  | 'FINANCE_AUDIT_OFFICE'
  /** 产业办 */
  | 'INDUSTRY_OFFICE'
  /** 脱贫办 */
  | 'POVERTY_RELIEF_OFFICE';

export type FundSignOffOfficeFilter = {
  eq?: InputMaybe<FundSignOffOffice>;
  in?: InputMaybe<Array<FundSignOffOffice>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<FundSignOffOffice>;
};

export type FundSignOffOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FundSignOffOrderField;
};

export type FundSignOffOrderField =
  /** 协议编号（Agreement number） */
  | 'AGREEMENT_NO'
  /** 签批部门（Office） */
  | 'OFFICE'
  /** 签批日期（Signed on） */
  | 'SIGNED_ON'
  /** 阶段序号（Stage number） */
  | 'STAGE_NO';

/** What came of an entry of 付款签批: the record as it now stands, or why it was refused. */
export type FundSignOffResult = {
  __typename?: 'FundSignOffResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FundSignOff>;
  refusals: Array<Refusal>;
};

/** Filters of 付款签批: all that are named must hold. */
export type FundSignOffWhere = {
  /** 协议编号（Agreement number） */
  agreementNo?: InputMaybe<TextFilter>;
  /** 签批部门（Office） */
  office?: InputMaybe<FundSignOffOfficeFilter>;
  /** 签批日期（Signed on） */
  signedOn?: InputMaybe<DateFilter>;
  /** 阶段序号（Stage number） */
  stageNo?: InputMaybe<IntFilter>;
};

/** 付款阶段（Stage）：协议约定的付款阶段，从 1 起连续编号；各阶段上限之和不超过合同金额。 */
export type FundStage = {
  __typename?: 'FundStage';
  /** 资金监管协议 */
  agreement: FundAgreement;
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['output'];
  /** 阶段上限（Cap，元）：本阶段最多可付的金额。 */
  cap: Scalars['Decimal']['output'];
  /** 村集体同意意见: the first ones by their key, 1 to 200. */
  collectiveApprovals: Array<CollectiveApproval>;
  /** 资金拨付: the first ones by their key, 1 to 200. */
  fundPayments: Array<FundPayment>;
  /** 付款签批: the first ones by their key, 1 to 200. */
  fundSignOffs: Array<FundSignOff>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 最后阶段（Last stage）：序号最大的阶段，项目通过验收之后才能支付。 */
  isLast: Scalars['Boolean']['output'];
  /** 阶段名称（Name） */
  name: Scalars['String']['output'];
  /** 已付金额（Paid，元）：本阶段各笔付款之和。 */
  paid: Scalars['Decimal']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['output'];
};


/** 付款阶段（Stage）：协议约定的付款阶段，从 1 起连续编号；各阶段上限之和不超过合同金额。 */
export type FundStageCollectiveApprovalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 付款阶段（Stage）：协议约定的付款阶段，从 1 起连续编号；各阶段上限之和不超过合同金额。 */
export type FundStageFundPaymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 付款阶段（Stage）：协议约定的付款阶段，从 1 起连续编号；各阶段上限之和不超过合同金额。 */
export type FundStageFundSignOffsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 付款阶段: what is left out stays as it is, null empties a field. */
export type FundStageAmendment = {
  /** 阶段上限（Cap，元）：本阶段最多可付的金额。 */
  cap?: InputMaybe<Scalars['Decimal']['input']>;
  /** 最后阶段（Last stage）：序号最大的阶段，项目通过验收之后才能支付。 */
  isLast?: InputMaybe<Scalars['Boolean']['input']>;
  /** 阶段名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type FundStageConnection = {
  __typename?: 'FundStageConnection';
  edges: Array<FundStageEdge>;
  nodes: Array<FundStage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundStageEdge = {
  __typename?: 'FundStageEdge';
  cursor: Scalars['String']['output'];
  node: FundStage;
};

/** 付款阶段 as it is entered. */
export type FundStageInput = {
  /** 协议编号（Agreement number） */
  agreementNo: Scalars['String']['input'];
  /** 阶段上限（Cap，元）：本阶段最多可付的金额。 */
  cap: Scalars['Decimal']['input'];
  /** 最后阶段（Last stage）：序号最大的阶段，项目通过验收之后才能支付。 */
  isLast: Scalars['Boolean']['input'];
  /** 阶段名称（Name） */
  name: Scalars['String']['input'];
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['input'];
};

export type FundStageOrder = {
  direction?: InputMaybe<SortDirection>;
  field: FundStageOrderField;
};

export type FundStageOrderField =
  /** 协议编号（Agreement number） */
  | 'AGREEMENT_NO'
  /** 阶段上限（Cap，元）：本阶段最多可付的金额。 */
  | 'CAP'
  /** 最后阶段（Last stage）：序号最大的阶段，项目通过验收之后才能支付。 */
  | 'IS_LAST'
  /** 阶段名称（Name） */
  | 'NAME'
  /** 已付金额（Paid，元）：本阶段各笔付款之和。 */
  | 'PAID'
  /** 阶段序号（Stage number） */
  | 'STAGE_NO';

/** 付款阶段 as it is entered with 资金监管协议. */
export type FundStagePart = {
  /** 阶段上限（Cap，元）：本阶段最多可付的金额。 */
  cap: Scalars['Decimal']['input'];
  /** 最后阶段（Last stage）：序号最大的阶段，项目通过验收之后才能支付。 */
  isLast: Scalars['Boolean']['input'];
  /** 阶段名称（Name） */
  name: Scalars['String']['input'];
  /** 阶段序号（Stage number） */
  stageNo: Scalars['Int']['input'];
};

/** What came of an entry of 付款阶段: the record as it now stands, or why it was refused. */
export type FundStageResult = {
  __typename?: 'FundStageResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<FundStage>;
  refusals: Array<Refusal>;
};

/** Filters of 付款阶段: all that are named must hold. */
export type FundStageWhere = {
  /** 协议编号（Agreement number） */
  agreementNo?: InputMaybe<TextFilter>;
  /** 阶段上限（Cap，元）：本阶段最多可付的金额。 */
  cap?: InputMaybe<DecimalFilter>;
  /** 最后阶段（Last stage）：序号最大的阶段，项目通过验收之后才能支付。 */
  isLast?: InputMaybe<BooleanFilter>;
  /** 阶段名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 已付金额（Paid，元）：本阶段各笔付款之和。 */
  paid?: InputMaybe<DecimalFilter>;
  /** 阶段序号（Stage number） */
  stageNo?: InputMaybe<IntFilter>;
};

export type FundsDimension =
  /** 协议 */
  | 'AGREEMENT'
  /** 项目 */
  | 'PROJECT'
  /** 资金来源 */
  | 'SOURCE'
  /** 付款阶段 */
  | 'STAGE'
  /** 镇办 */
  | 'TOWN'
  /** 村, which groups PROJECT */
  | 'VILLAGE';

export type FundsMetricId =
  | 'acceptedProjects'
  | 'atProgressLimit'
  | 'contracted'
  | 'contractedToDate'
  | 'disbursed'
  | 'disbursedToDate'
  | 'inspections'
  | 'openAgreements'
  | 'paidAtInspection'
  | 'paidShare'
  | 'paidShareToDate'
  | 'payments'
  | 'paymentsAheadOfProgress'
  | 'progressGap'
  | 'projects'
  | 'stageCapsToDate'
  | 'stagnantAgreements'
  | 'unpaid'
  | 'unpaidInStages'
  | 'unsignedAgreements'
  | 'verifiedProgress'
  | 'verifiedShareToDate';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type FundsMetrics = {
  __typename?: 'FundsMetrics';
  /**
   * 验收项目：期内通过验收的项目数，不论何时批复。
   * #{验收日 ∈ 期}
   * Projects accepted: Projects that passed acceptance in the period, whenever they were approved.
   * #{accepted ∈ period}
   */
  acceptedProjects?: Maybe<MetricValue>;
  /**
   * 付款到进度上限：截至期末，累计已付恰好等于合同金额 × 核定进度而未验收的协议数：再付须先核定新的进度。
   * #{协议: Σ 已付 = ⌊合同金额 × 核定进度⌋ > 0, 未验收, 截至期末}
   * Paid up to progress: Agreements paid exactly contract amount × verified progress and not accepted as of the end of the period: further progress must be verified before the next payment.
   * #{agreement: Σ paid = ⌊contract amount × verified progress⌋ > 0, not accepted, as of the end of the period}
   */
  atProgressLimit?: Maybe<MetricValue>;
  /**
   * 签约额：期内签订的资金监管协议的合同金额之和。
   * Σ 合同金额，签订日 ∈ 期
   * Contracted: Sum of the contract amounts of the supervision agreements signed in the period.
   * Σ contract amount, signed ∈ period
   */
  contracted?: Maybe<MetricValue>;
  /**
   * 累计签约额：截至期末已签订的资金监管协议的合同金额之和。
   * Σ 合同金额，签订日 ≤ 期末
   * Contracted to date: Sum of the contract amounts of the supervision agreements signed by the end of the period.
   * Σ contract amount, signed ≤ end of period
   */
  contractedToDate?: Maybe<MetricValue>;
  /**
   * 拨付额：期内付出的款项之和，不论协议何时签订。
   * Σ 付款金额，付款日 ∈ 期
   * Disbursed: Sum of the payments made in the period, whenever the agreement was signed.
   * Σ payment, paid ∈ period
   */
  disbursed?: Maybe<MetricValue>;
  /**
   * 累计拨付额：截至期末已付出的款项之和。
   * Σ 付款金额，付款日 ≤ 期末
   * Disbursed to date: Sum of the payments made by the end of the period.
   * Σ payment, paid ≤ end of period
   */
  disbursedToDate?: Maybe<MetricValue>;
  /**
   * 核查次数：期内对协议工程的核查次数，现场与否都算。
   * #{核查日 ∈ 期}
   * Inspections: Inspections of the works under an agreement in the period, on site or not.
   * #{inspected ∈ period}
   */
  inspections?: Maybe<MetricValue>;
  /**
   * 在履行协议：截至期末已签订、项目尚未通过验收的协议数。
   * #{签订日 ≤ 截至, 未验收}
   * Open agreements: Agreements signed as of the end of the period whose project has not passed acceptance.
   * #{signed ≤ as-of, not accepted}
   */
  openAgreements?: Maybe<MetricValue>;
  /**
   * 核查时已付比例：期内每次现场核查当日累计已付占合同金额的比例，合并计算。
   * Σ 核查当日累计已付 / Σ 合同金额，现场核查日 ∈ 期
   * Paid when inspected: What had been paid by the day of each inspection on site in the period, as a share of the contract amount, pooled.
   * Σ paid by the day of inspection / Σ contract amount, inspected on site ∈ period
   */
  paidAtInspection?: Maybe<MetricValue>;
  /**
   * 拨付率：期内拨付额占期内签约额的比例。付款常晚于签约：看累计拨付率，期间应从第一份协议签订起算。
   * Σ{付款日 ∈ 期} 付款金额 / Σ{签订日 ∈ 期} 合同金额
   * Paid share: What was disbursed in the period, as a share of what was contracted in it. Payments often come later than contracts: use the share to date, or a period from the first agreement on.
   * Σ{paid ∈ period} payment / Σ{signed ∈ period} contract amount
   */
  paidShare?: Maybe<MetricValue>;
  /**
   * 累计拨付率：截至期末累计拨付额占累计签约额的比例。
   * Σ{付款日 ≤ 期末} 付款金额 / Σ{签订日 ≤ 期末} 合同金额
   * Paid share to date: What was disbursed by the end of the period, as a share of what was contracted by then.
   * Σ{paid ≤ end of period} payment / Σ{signed ≤ end of period} contract amount
   */
  paidShareToDate?: Maybe<MetricValue>;
  /**
   * 拨付笔数：期内付款的笔数。
   * #{付款日 ∈ 期}
   * Payments: Payments made in the period.
   * #{paid ∈ period}
   */
  payments?: Maybe<MetricValue>;
  /**
   * 付款超进度：截至期末，累计已付超过合同金额 × 核定进度的协议数；付款关口有效时为零。
   * #{协议: Σ 已付 > ⌊合同金额 × 核定进度⌋, 截至期末}
   * Paid ahead of progress: Agreements paid more than contract amount × verified progress as of the end of the period; zero as long as the payment gate holds.
   * #{agreement: Σ paid > ⌊contract amount × verified progress⌋, as of the end of the period}
   */
  paymentsAheadOfProgress?: Maybe<MetricValue>;
  /**
   * 进度差：期内每次现场核查当日，已付比例减去核定进度，按合同金额合计：为正，付款超前于进度；为负，付款落后于进度。
   * Σ(核查当日累计已付 − 合同金额 × 核定进度) / Σ 合同金额，现场核查日 ∈ 期
   * Progress gap: Paid share less verified progress on the day of each inspection on site in the period, weighted by contract amount: positive, payments run ahead of the works; negative, they lag behind.
   * Σ(paid by the day of inspection − contract amount × verified progress) / Σ contract amount, inspected on site ∈ period
   */
  progressGap?: Maybe<MetricValue>;
  /**
   * 批复项目：期内批复的资金项目数。
   * #{批复日 ∈ 期}
   * Projects approved: Projects approved in the period.
   * #{approved ∈ period}
   */
  projects?: Maybe<MetricValue>;
  /**
   * 累计阶段额度：截至期末已签订的协议各付款阶段的上限之和。
   * Σ 阶段上限，签订日 ≤ 期末
   * Stage caps to date: Sum of the caps of all stages of payment, of the agreements signed by the end of the period.
   * Σ cap of the stage, signed ≤ period end
   */
  stageCapsToDate?: Maybe<MetricValue>;
  /**
   * 停滞协议：截至期末，60 天没有核查而未验收的协议数；尚未核查过的，从签订日起算。
   * #{协议: 最近核查日 + 60 天 ≤ 截至, 未验收}
   * Stagnant agreements: Agreements not accepted and without an inspection for 60 days as of the end of the period; one never inspected counts from the day it was signed.
   * #{agreement: last inspection + 60 days ≤ as-of, not accepted}
   */
  stagnantAgreements?: Maybe<MetricValue>;
  /**
   * 未拨付额：截至期末已签约而未付出的款项：累计签约额减累计拨付额。
   * 累计签约额 − 累计拨付额
   * Not yet disbursed: What was contracted and not paid by the end of the period: contracted to date less disbursed to date.
   * contracted to date − disbursed to date
   */
  unpaid?: Maybe<MetricValue>;
  /**
   * 阶段未拨付额：截至期末各付款阶段的上限中尚未付出的款项：累计阶段额度减累计拨付额。
   * 累计阶段额度 − 累计拨付额
   * Not yet disbursed in stages: What of the caps of the stages was not paid by the end of the period: stage caps to date less disbursed to date.
   * stage caps to date − disbursed to date
   */
  unpaidInStages?: Maybe<MetricValue>;
  /**
   * 未签齐协议：截至期末，镇办、村集体、企业、银行四方中还有一方没有签署的协议数。
   * #{签订日 ≤ 截至, 四方未签齐}
   * Agreements not signed by all: Agreements that one of the four parties (town, collective, enterprise, bank) has not signed as of the end of the period.
   * #{signed ≤ as-of, not by all four}
   */
  unsignedAgreements?: Maybe<MetricValue>;
  /**
   * 核定进度：期内每次现场核查核定的进度，按合同金额合并计算。
   * Σ(合同金额 × 核定进度) / Σ 合同金额，现场核查日 ∈ 期
   * Verified progress: Progress verified at each inspection on site in the period, weighted by contract amount.
   * Σ(contract amount × verified progress) / Σ contract amount, inspected on site ∈ period
   */
  verifiedProgress?: Maybe<MetricValue>;
  /**
   * 累计核定进度：截至期末各协议现场核查已核定的进度，按合同金额合并计算；未核查过的计为零。
   * Σ(合同金额 × 已核定进度) / Σ 合同金额，核查日、签订日 ≤ 期末
   * Verified progress to date: Progress verified on site by the end of the period, pooled by the amounts of the contracts; what was never inspected counts as nothing.
   * Σ(contract amount × verified progress) / Σ contract amount, inspected, signed ≤ period end
   */
  verifiedShareToDate?: Maybe<MetricValue>;
};

export type FundsNot = {
  agreement?: InputMaybe<Array<Scalars['ID']['input']>>;
  project?: InputMaybe<Array<Scalars['ID']['input']>>;
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  stage?: InputMaybe<Array<Scalars['ID']['input']>>;
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type FundsSearch = {
  agreement?: InputMaybe<Scalars['String']['input']>;
  project?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  town?: InputMaybe<Scalars['String']['input']>;
  village?: InputMaybe<Scalars['String']['input']>;
};

/** 资金监管: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type FundsSlice = {
  __typename?: 'FundsSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<FundsSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: FundsSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: FundsMetrics;
  /** The same slice, cut by time. */
  over: Array<FundsSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<FundPaymentConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 资金监管: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type FundsSliceByArgs = {
  dimension: FundsDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundsSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 资金监管: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type FundsSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 资金监管: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type FundsSliceOverArgs = {
  grain: Grain;
};


/** 资金监管: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type FundsSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<FundsMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 资金监管: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type FundsSliceTableArgs = {
  by?: InputMaybe<Array<FundsDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<FundsMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FundsSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: FundsMetricId;
};

/**
 * Filters of 资金监管: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type FundsWhere = {
  /** 协议: keys of the dimension AGREEMENT. */
  agreement?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 项目预算（Budget）: from and to, both included, in yuan. */
  budget?: InputMaybe<DecimalRange>;
  /** 合同金额（Contract）: from and to, both included, in yuan. */
  contract?: InputMaybe<DecimalRange>;
  /** None of these keys. */
  not?: InputMaybe<FundsNot>;
  /** 付款金额（Payment）: from and to, both included, in yuan. */
  payment?: InputMaybe<DecimalRange>;
  /** 项目: keys of the dimension PROJECT. */
  project?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<FundsSearch>;
  /** 资金来源: keys of the dimension SOURCE. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 付款阶段: keys of the dimension STAGE. */
  stage?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 镇办: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 村: keys of the dimension VILLAGE. */
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Grain =
  | 'DAY'
  | 'HALF_YEAR'
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK'
  | 'YEAR';

/** 基层难题（Problem of the grassroots）：调研走访中发现、认领解决的基层和群众难题。 */
export type GrassrootsProblem = {
  __typename?: 'GrassrootsProblem';
  /** 发现日期（Found on） */
  foundOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 难题（Matter） */
  matter: Scalars['String']['output'];
  /** 责任单位（Owner） */
  ownerOffice: Scalars['String']['output'];
  /** 所在村（社区）（Place） */
  place: Scalars['String']['output'];
  /** 难题编号（Problem number） */
  problemNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 解决日期（Solved on）：留空表示尚未解决。 */
  solvedOn?: Maybe<Scalars['Date']['output']>;
};

/** Corrections of 基层难题: what is left out stays as it is, null empties a field. */
export type GrassrootsProblemAmendment = {
  /** 发现日期（Found on） */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** 难题（Matter） */
  matter?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位（Owner） */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** 所在村（社区）（Place） */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 解决日期（Solved on）：留空表示尚未解决。 */
  solvedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type GrassrootsProblemConnection = {
  __typename?: 'GrassrootsProblemConnection';
  edges: Array<GrassrootsProblemEdge>;
  nodes: Array<GrassrootsProblem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GrassrootsProblemEdge = {
  __typename?: 'GrassrootsProblemEdge';
  cursor: Scalars['String']['output'];
  node: GrassrootsProblem;
};

/** 基层难题 as it is entered. */
export type GrassrootsProblemInput = {
  /** 发现日期（Found on） */
  foundOn: Scalars['Date']['input'];
  /** 难题（Matter） */
  matter: Scalars['String']['input'];
  /** 责任单位（Owner） */
  ownerOffice: Scalars['String']['input'];
  /** 所在村（社区）（Place） */
  place: Scalars['String']['input'];
  /** 难题编号（Problem number） */
  problemNo: Scalars['String']['input'];
  /** 解决日期（Solved on）：留空表示尚未解决。 */
  solvedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type GrassrootsProblemOrder = {
  direction?: InputMaybe<SortDirection>;
  field: GrassrootsProblemOrderField;
};

export type GrassrootsProblemOrderField =
  /** 发现日期（Found on） */
  | 'FOUND_ON'
  /** 难题（Matter） */
  | 'MATTER'
  /** 责任单位（Owner） */
  | 'OWNER_OFFICE'
  /** 所在村（社区）（Place） */
  | 'PLACE'
  /** 难题编号（Problem number） */
  | 'PROBLEM_NO';

/** What came of an entry of 基层难题: the record as it now stands, or why it was refused. */
export type GrassrootsProblemResult = {
  __typename?: 'GrassrootsProblemResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<GrassrootsProblem>;
  refusals: Array<Refusal>;
};

/** Filters of 基层难题: all that are named must hold. */
export type GrassrootsProblemWhere = {
  /** 发现日期（Found on） */
  foundOn?: InputMaybe<DateFilter>;
  /** 难题（Matter） */
  matter?: InputMaybe<TextFilter>;
  /** 责任单位（Owner） */
  ownerOffice?: InputMaybe<TextFilter>;
  /** 所在村（社区）（Place） */
  place?: InputMaybe<TextFilter>;
  /** 难题编号（Problem number） */
  problemNo?: InputMaybe<TextFilter>;
  /** 解决日期（Solved on）：留空表示尚未解决。 */
  solvedOn?: InputMaybe<DateFilter>;
};

/** 招录比例（Hiring quota）：一支队伍招录贫困户的最低比例，自生效日起执行，到下一次规定为止。 */
export type HiringQuota = {
  __typename?: 'HiringQuota';
  /** 依据文件（Document） */
  document: Scalars['String']['output'];
  /** 生效日期（From） */
  fromDay: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 最低比例（Percent）：整数百分比：40 表示 40 %。 */
  percent: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 队伍（Team） */
  team: HiringQuotaTeam;
};

/** Corrections of 招录比例: what is left out stays as it is, null empties a field. */
export type HiringQuotaAmendment = {
  /** 依据文件（Document） */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 最低比例（Percent）：整数百分比：40 表示 40 %。 */
  percent?: InputMaybe<Scalars['Int']['input']>;
};

export type HiringQuotaConnection = {
  __typename?: 'HiringQuotaConnection';
  edges: Array<HiringQuotaEdge>;
  nodes: Array<HiringQuota>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HiringQuotaEdge = {
  __typename?: 'HiringQuotaEdge';
  cursor: Scalars['String']['output'];
  node: HiringQuota;
};

/** 招录比例 as it is entered. */
export type HiringQuotaInput = {
  /** 依据文件（Document） */
  document: Scalars['String']['input'];
  /** 生效日期（From） */
  fromDay: Scalars['Date']['input'];
  /** 最低比例（Percent）：整数百分比：40 表示 40 %。 */
  percent: Scalars['Int']['input'];
  /** 队伍（Team） */
  team: HiringQuotaTeam;
};

export type HiringQuotaOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HiringQuotaOrderField;
};

export type HiringQuotaOrderField =
  /** 依据文件（Document） */
  | 'DOCUMENT'
  /** 生效日期（From） */
  | 'FROM_DAY'
  /** 最低比例（Percent）：整数百分比：40 表示 40 %。 */
  | 'PERCENT'
  /** 队伍（Team） */
  | 'TEAM';

/** What came of an entry of 招录比例: the record as it now stands, or why it was refused. */
export type HiringQuotaResult = {
  __typename?: 'HiringQuotaResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HiringQuota>;
  refusals: Array<Refusal>;
};

/** 招录比例：队伍 */
export type HiringQuotaTeam =
  /** 务工队 */
  | 'LABOUR'
  /** 营销队 */
  | 'MARKETING'
  /** 技术队 */
  | 'TECHNICAL';

export type HiringQuotaTeamFilter = {
  eq?: InputMaybe<HiringQuotaTeam>;
  in?: InputMaybe<Array<HiringQuotaTeam>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HiringQuotaTeam>;
};

/** Filters of 招录比例: all that are named must hold. */
export type HiringQuotaWhere = {
  /** 依据文件（Document） */
  document?: InputMaybe<TextFilter>;
  /** 生效日期（From） */
  fromDay?: InputMaybe<DateFilter>;
  /** 最低比例（Percent）：整数百分比：40 表示 40 %。 */
  percent?: InputMaybe<IntFilter>;
  /** 队伍（Team） */
  team?: InputMaybe<HiringQuotaTeamFilter>;
};

/** 回访记录（Call-back）：工单办结后对诉求人的回访。每次办结只计一次有效回访，响应率、解决率、满意率以它为底。 */
export type HotlineCallback = {
  __typename?: 'HotlineCallback';
  /** 回访时间（Called at） */
  calledAt: Scalars['DateTime']['output'];
  /** 第几次办结（Closure）：首次办结为 1，每重办一次加 1；由系统计数。 */
  closure: Scalars['Int']['output'];
  /** 是否联系（Contacted）：承办单位是否联系过诉求人（响应）；无效回访留空。 */
  contacted?: Maybe<Scalars['Boolean']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 无效原因（Why not valid）：如无人接听、号码有误；有效回访留空。 */
  invalidReason?: Maybe<Scalars['String']['output']>;
  /** 热线工单 */
  order: HotlineOrder;
  /** 工单编号（Order number） */
  orderNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 满意度（Satisfaction）：无效回访留空。 */
  satisfaction?: Maybe<HotlineCallbackSatisfaction>;
  /** 是否解决（Solved）：诉求是否解决；无效回访留空。 */
  solved?: Maybe<Scalars['Boolean']['output']>;
  /** 是否有效（Valid）：接通并答全三项的为有效回访。 */
  valid: Scalars['Boolean']['output'];
};

/** Corrections of 回访记录: what is left out stays as it is, null empties a field. */
export type HotlineCallbackAmendment = {
  /** 是否联系（Contacted）：承办单位是否联系过诉求人（响应）；无效回访留空。 */
  contacted?: InputMaybe<Scalars['Boolean']['input']>;
  /** 无效原因（Why not valid）：如无人接听、号码有误；有效回访留空。 */
  invalidReason?: InputMaybe<Scalars['String']['input']>;
  /** 满意度（Satisfaction）：无效回访留空。 */
  satisfaction?: InputMaybe<HotlineCallbackSatisfaction>;
  /** 是否解决（Solved）：诉求是否解决；无效回访留空。 */
  solved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否有效（Valid）：接通并答全三项的为有效回访。 */
  valid?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HotlineCallbackConnection = {
  __typename?: 'HotlineCallbackConnection';
  edges: Array<HotlineCallbackEdge>;
  nodes: Array<HotlineCallback>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HotlineCallbackEdge = {
  __typename?: 'HotlineCallbackEdge';
  cursor: Scalars['String']['output'];
  node: HotlineCallback;
};

/** 回访记录 as it is entered. */
export type HotlineCallbackInput = {
  /** 回访时间（Called at） */
  calledAt: Scalars['DateTime']['input'];
  /** 是否联系（Contacted）：承办单位是否联系过诉求人（响应）；无效回访留空。 */
  contacted?: InputMaybe<Scalars['Boolean']['input']>;
  /** 无效原因（Why not valid）：如无人接听、号码有误；有效回访留空。 */
  invalidReason?: InputMaybe<Scalars['String']['input']>;
  /** 工单编号（Order number） */
  orderNo: Scalars['String']['input'];
  /** 满意度（Satisfaction）：无效回访留空。 */
  satisfaction?: InputMaybe<HotlineCallbackSatisfaction>;
  /** 是否解决（Solved）：诉求是否解决；无效回访留空。 */
  solved?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否有效（Valid）：接通并答全三项的为有效回访。 */
  valid: Scalars['Boolean']['input'];
};

export type HotlineCallbackOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HotlineCallbackOrderField;
};

export type HotlineCallbackOrderField =
  /** 回访时间（Called at） */
  | 'CALLED_AT'
  /** 第几次办结（Closure）：首次办结为 1，每重办一次加 1；由系统计数。 */
  | 'CLOSURE'
  /** 工单编号（Order number） */
  | 'ORDER_NO'
  /** 是否有效（Valid）：接通并答全三项的为有效回访。 */
  | 'VALID';

/** What came of an entry of 回访记录: the record as it now stands, or why it was refused. */
export type HotlineCallbackResult = {
  __typename?: 'HotlineCallbackResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HotlineCallback>;
  refusals: Array<Refusal>;
};

/** 回访记录：满意度 */
export type HotlineCallbackSatisfaction =
  /** 基本满意 */
  | 'BASICALLY_SATISFIED'
  /** 满意 */
  | 'SATISFIED'
  /** 不满意 */
  | 'UNSATISFIED';

export type HotlineCallbackSatisfactionFilter = {
  eq?: InputMaybe<HotlineCallbackSatisfaction>;
  in?: InputMaybe<Array<HotlineCallbackSatisfaction>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HotlineCallbackSatisfaction>;
};

/** Filters of 回访记录: all that are named must hold. */
export type HotlineCallbackWhere = {
  /** 回访时间（Called at） */
  calledAt?: InputMaybe<DateTimeFilter>;
  /** 第几次办结（Closure）：首次办结为 1，每重办一次加 1；由系统计数。 */
  closure?: InputMaybe<IntFilter>;
  /** 是否联系（Contacted）：承办单位是否联系过诉求人（响应）；无效回访留空。 */
  contacted?: InputMaybe<BooleanFilter>;
  /** 无效原因（Why not valid）：如无人接听、号码有误；有效回访留空。 */
  invalidReason?: InputMaybe<TextFilter>;
  /** 工单编号（Order number） */
  orderNo?: InputMaybe<TextFilter>;
  /** 满意度（Satisfaction）：无效回访留空。 */
  satisfaction?: InputMaybe<HotlineCallbackSatisfactionFilter>;
  /** 是否解决（Solved）：诉求是否解决；无效回访留空。 */
  solved?: InputMaybe<BooleanFilter>;
  /** 是否有效（Valid）：接通并答全三项的为有效回访。 */
  valid?: InputMaybe<BooleanFilter>;
};

/** 诉求类别（Hotline category）：群众诉求的分类，逐级细分；工单只归入末级类别。 */
export type HotlineCategory = {
  __typename?: 'HotlineCategory';
  /** 类别代码（Code） */
  code: Scalars['String']['output'];
  /** 诉求类别: the first ones by their key, 1 to 200. */
  hotlineCategories: Array<HotlineCategory>;
  /** 热线工单: the first ones by their key, 1 to 200. */
  hotlineOrders: Array<HotlineOrder>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 级次（Level）：一级为 1，每往下一级加 1，最多 5 级；由系统推算。 */
  level: Scalars['Int']['output'];
  /** 类别名称（Name） */
  name: Scalars['String']['output'];
  /** 诉求类别 */
  parent?: Maybe<HotlineCategory>;
  /** 上级类别（Parent）：一级类别没有上级，留空。 */
  parentCode?: Maybe<Scalars['String']['output']>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};


/** 诉求类别（Hotline category）：群众诉求的分类，逐级细分；工单只归入末级类别。 */
export type HotlineCategoryHotlineCategoriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 诉求类别（Hotline category）：群众诉求的分类，逐级细分；工单只归入末级类别。 */
export type HotlineCategoryHotlineOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 诉求类别: what is left out stays as it is, null empties a field. */
export type HotlineCategoryAmendment = {
  /** 类别名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 上级类别（Parent）：一级类别没有上级，留空。 */
  parentCode?: InputMaybe<Scalars['String']['input']>;
};

export type HotlineCategoryConnection = {
  __typename?: 'HotlineCategoryConnection';
  edges: Array<HotlineCategoryEdge>;
  nodes: Array<HotlineCategory>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HotlineCategoryEdge = {
  __typename?: 'HotlineCategoryEdge';
  cursor: Scalars['String']['output'];
  node: HotlineCategory;
};

/** 诉求类别 as it is entered. */
export type HotlineCategoryInput = {
  /** 类别代码（Code） */
  code: Scalars['String']['input'];
  /** 类别名称（Name） */
  name: Scalars['String']['input'];
  /** 上级类别（Parent）：一级类别没有上级，留空。 */
  parentCode?: InputMaybe<Scalars['String']['input']>;
};

export type HotlineCategoryOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HotlineCategoryOrderField;
};

export type HotlineCategoryOrderField =
  /** 类别代码（Code） */
  | 'CODE'
  /** 级次（Level）：一级为 1，每往下一级加 1，最多 5 级；由系统推算。 */
  | 'LEVEL'
  /** 类别名称（Name） */
  | 'NAME';

/** What came of an entry of 诉求类别: the record as it now stands, or why it was refused. */
export type HotlineCategoryResult = {
  __typename?: 'HotlineCategoryResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HotlineCategory>;
  refusals: Array<Refusal>;
};

/** Filters of 诉求类别: all that are named must hold. */
export type HotlineCategoryWhere = {
  /** 类别代码（Code） */
  code?: InputMaybe<TextFilter>;
  /** 级次（Level）：一级为 1，每往下一级加 1，最多 5 级；由系统推算。 */
  level?: InputMaybe<IntFilter>;
  /** 类别名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 上级类别（Parent）：一级类别没有上级，留空。 */
  parentCode?: InputMaybe<TextFilter>;
};

export type HotlineDimension =
  /** 类别 */
  | 'CATEGORY'
  /** 类别大类, which groups CATEGORY */
  | 'CATEGORY_GROUP'
  /** 渠道 */
  | 'CHANNEL'
  /** 镇办 */
  | 'TOWN'
  /** 承办单位 */
  | 'UNIT';

export type HotlineMetricId =
  | 'badRatings'
  | 'callbackSatisfactionRate'
  | 'callbacks'
  | 'closed'
  | 'closedOnTimeRate'
  | 'extendedRate'
  | 'finalClosureRate'
  | 'medianHandlingHours'
  | 'onTimeRate'
  | 'open'
  | 'openOverdue'
  | 'orders'
  | 'overdueOver20'
  | 'overdueUpTo5'
  | 'overdueUpTo20'
  | 'p90HandlingHours'
  | 'ratedShare'
  | 'reopenedRate'
  | 'responseRate'
  | 'returnedRate'
  | 'satisfactionRate'
  | 'signedInTimeRate'
  | 'solutionRate'
  | 'threeRatesScore'
  | 'voided'
  | 'withoutDue';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type HotlineMetrics = {
  __typename?: 'HotlineMetrics';
  /**
   * 差评工单：期内办结的工单中评为不满意或非常不满意的。
   * #{办结 ∈ 期, 评价 ≤ 不满意}
   * Bad ratings: Orders closed in the period and rated dissatisfied or very dissatisfied.
   * #{closed ∈ period, rating ≤ dissatisfied}
   */
  badRatings?: Maybe<MetricValue>;
  /**
   * 回访满意率：期内有效回访的满意率，按回访当日适用的算法计；未登记算法的，基本满意按 0.9 计。
   * (满意 + 0.9 × 基本满意) / V；另有 满意 / V 和 (V − 不满意) / V
   * Call-back satisfaction: Satisfaction over the valid call-backs in the period, by the rule in force on the day of each call-back; where none is registered, fairly satisfied counts as 0.9.
   * (satisfied + 0.9 × fairly satisfied) / V; also satisfied / V and (V − dissatisfied) / V
   */
  callbackSatisfactionRate?: Maybe<MetricValue>;
  /**
   * 有效回访：期内有效回访的次数，是三率的样本量；一件工单回访几次计几次。
   * V = #{有效回访 ∈ 期}
   * Valid call-backs: Valid call-backs in the period, the sample of the three rates; an order called back several times counts each time.
   * V = #{valid call-back ∈ period}
   */
  callbacks?: Maybe<MetricValue>;
  /**
   * 办结量：期内首次办结的工单数，不论何时受理。
   * #{办结时间 ∈ 期}
   * Orders closed: Orders first closed in the period, whenever they were received.
   * #{closed ∈ period}
   */
  closed?: Maybe<MetricValue>;
  /**
   * 办结工单按期率：期内首次办结、有时限的工单中按期的比例；逾期未结的不在其中，须与按期办结率并看。
   * #{办结 ∈ 期, 办结 ≤ 到期} / #{办结 ∈ 期, 有时限}
   * On-time rate of closed orders: Of the orders first closed in the period that had a due date, the share closed in time. Orders still open and overdue are not in it: read it beside the on-time rate.
   * #{closed ∈ period, closed ≤ due} / #{closed ∈ period, has due}
   */
  closedOnTimeRate?: Maybe<MetricValue>;
  /**
   * 延期率：期内受理的工单中获准延期的比例。
   * #{受理 ∈ 期, 延期} / #{受理 ∈ 期}
   * Extended: Of the orders received in the period, the share granted an extension.
   * #{received ∈ period, extended} / #{received ∈ period}
   */
  extendedRate?: Maybe<MetricValue>;
  /**
   * 重办办结率：期内首次办结、至截至日重办过的工单中已再次办结的比例；还在重办的和作废的也在分母里。
   * #{办结 ∈ 期, 重办 ≥ 1 次, 再次办结 < 截至} / #{办结 ∈ 期, 重办 ≥ 1 次}
   * Reopened and closed again: Of the orders first closed in the period and reopened by the as-of day, the share closed again; those still open or void are in the denominator too.
   * #{closed ∈ period, reopened ≥ once, closed again < as-of} / #{closed ∈ period, reopened ≥ once}
   */
  finalClosureRate?: Maybe<MetricValue>;
  /**
   * 办理时长中位数：期内首次办结的工单从受理到办结的小时数，取中位数：一半的工单不超过它；节假日也计入，作废的不计。误差不超过 1 %。
   * 第 ⌈0.5 n⌉ 小的（办结时间 − 受理时间），n = #{办结时间 ∈ 期, 未作废}，±1 %
   * Median handling time: Hours from reception to closure of the orders first closed in the period, median: half of them took no longer. Holidays count, void orders do not; within 1 % of the exact value.
   * the ⌈0.5 n⌉-th smallest (closed − received), n = #{closed ∈ period, not void}, ±1 %
   */
  medianHandlingHours?: Maybe<MetricValue>;
  /**
   * 热线按期办结率：期内到期的工单中按期办结的比例；逾期未结的也在分母里，作废的不在，首次办结定按期与否。
   * #{到期 ∈ 期, 办结 ≤ 到期} / #{到期 ∈ 期, 到期 ≤ 截至}
   * Hotline on-time rate: Of the orders that fell due in the period, the share closed in time. Orders still open and overdue are in the denominator, void ones are not; the first closure decides.
   * #{due ∈ period, closed ≤ due} / #{due ∈ period, due ≤ as-of}
   */
  onTimeRate?: Maybe<MetricValue>;
  /**
   * 在办工单：截至期末（或数据截至日）未办结、未作废的工单，正在重办的也计入。
   * #受理 − #办结 − #作废 + #重办（期初起累计）
   * Open orders: Orders neither closed nor void as of the end of the period (or the data day), those reopened and still open included.
   * #received − #closed − #void + #reopened (since the first record)
   */
  open?: Maybe<MetricValue>;
  /**
   * 逾期未结：截至期末（或数据截至日）已过时限而未办结、未作废的工单；重办的以首次办结为准。
   * #{到期 < 截至, 未办结, 未作废}
   * Open and overdue: Orders past their due date as of the end of the period (or the data day) that are neither closed nor void; of a reopened order the first closure counts.
   * #{due < as-of, not closed, not void}
   */
  openOverdue?: Maybe<MetricValue>;
  /**
   * 工单量：期内受理的工单数。
   * #{受理时间 ∈ 期}
   * Orders: Orders received in the period.
   * #{received ∈ period}
   */
  orders?: Maybe<MetricValue>;
  /**
   * 逾期 20 个工作日以上：截至期末（或数据截至日）逾期未结的工单中逾期 超过 20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。
   * #{逾期未结, 逾期工作日 > 20}
   * Overdue over 20 working days: Of the orders open and overdue as of the end of the period (or the data day), those more than 20 working days late: working days after the due day, at least one.
   * #{open and overdue, working days late > 20}
   */
  overdueOver20?: Maybe<MetricValue>;
  /**
   * 逾期 1—5 个工作日：截至期末（或数据截至日）逾期未结的工单中逾期 1—5 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。
   * #{逾期未结, 逾期工作日 ∈ 1—5}
   * Overdue 1 to 5 working days: Of the orders open and overdue as of the end of the period (or the data day), those 1 to 5 working days late: working days after the due day, at least one.
   * #{open and overdue, working days late ∈ 1–5}
   */
  overdueUpTo5?: Maybe<MetricValue>;
  /**
   * 逾期 6—20 个工作日：截至期末（或数据截至日）逾期未结的工单中逾期 6—20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。
   * #{逾期未结, 逾期工作日 ∈ 6—20}
   * Overdue 6 to 20 working days: Of the orders open and overdue as of the end of the period (or the data day), those 6 to 20 working days late: working days after the due day, at least one.
   * #{open and overdue, working days late ∈ 6–20}
   */
  overdueUpTo20?: Maybe<MetricValue>;
  /**
   * 九成工单办理时长：期内首次办结的工单从受理到办结的小时数，取九成分位数：九成的工单不超过它；节假日也计入，作废的不计。误差不超过 1 %。
   * 第 ⌈0.9 n⌉ 小的（办结时间 − 受理时间），n = #{办结时间 ∈ 期, 未作废}，±1 %
   * Handling time of nine in ten: Hours from reception to closure of the orders first closed in the period, ninth decile: nine in ten took no longer. Holidays count, void orders do not; within 1 % of the exact value.
   * the ⌈0.9 n⌉-th smallest (closed − received), n = #{closed ∈ period, not void}, ±1 %
   */
  p90HandlingHours?: Maybe<MetricValue>;
  /**
   * 参评率：期内办结的工单中已评价的比例：满意率以它为底。
   * #{办结 ∈ 期, 已评价} / #{办结 ∈ 期}
   * Rated share: Of the orders closed in the period, the share that was rated: what the satisfaction rests on.
   * #{closed ∈ period, rated} / #{closed ∈ period}
   */
  ratedShare?: Maybe<MetricValue>;
  /**
   * 重办率：期内首次办结的工单中重办过的比例；重办几次都只计一件。
   * #{办结 ∈ 期, 重办 ≥ 1 次} / #{办结 ∈ 期}
   * Reopened: Of the orders first closed in the period, the share reopened at least once; an order counts once, however often it was reopened.
   * #{closed ∈ period, reopened ≥ once} / #{closed ∈ period}
   */
  reopenedRate?: Maybe<MetricValue>;
  /**
   * 响应率：期内有效回访中，承办单位联系过诉求人的比例。
   * #{已联系} / V，V = 期内有效回访
   * Response rate: Of the valid call-backs in the period, the share in which the unit had been in touch with the caller.
   * #{contacted} / V, V = valid call-backs in the period
   */
  responseRate?: Maybe<MetricValue>;
  /**
   * 退单率：期内派单中被承办单位退回的比例；一件工单派几次计几次，归派往的单位。
   * #{派单 ∈ 期, 退单} / #{派单 ∈ 期}
   * Returned: Of the assignments made in the period, the share that the unit sent back; an order assigned several times counts each time, with the unit it was assigned to.
   * #{assigned ∈ period, returned} / #{assigned ∈ period}
   */
  returnedRate?: Maybe<MetricValue>;
  /**
   * 热线满意率：期内办结、已回访评价的工单中评为基本满意及以上的比例；未评价的不算满意。
   * #{办结 ∈ 期, 评价 ≥ 基本满意} / #{办结 ∈ 期, 已评价}
   * Hotline satisfaction: Of the orders closed in the period and rated at a call-back, the share rated fairly satisfied or better; an order that nobody rated does not count as satisfied.
   * #{closed ∈ period, rating ≥ fairly satisfied} / #{closed ∈ period, rated}
   */
  satisfactionRate?: Maybe<MetricValue>;
  /**
   * 及时签收率：签收时限（派单后 24 小时）在期内的派单中按时签收的比例；退单和时限前作废的不计。
   * #{签收 ≤ 派单 + 24 小时} / #{派单 + 24 小时 ∈ 期, 未退单, 未作废}
   * Signed in time: Of the assignments whose 24 hours for signing ended in the period, the share signed for in time; those returned, or void before the limit, do not count.
   * #{signed ≤ assigned + 24 h} / #{assigned + 24 h ∈ period, not returned, not void}
   */
  signedInTimeRate?: Maybe<MetricValue>;
  /**
   * 解决率：期内有效回访中，诉求人认为已解决的比例。
   * #{已解决} / V，V = 期内有效回访
   * Solution rate: Of the valid call-backs in the period, the share in which the caller held the matter solved.
   * #{solved} / V, V = valid call-backs in the period
   */
  solutionRate?: Maybe<MetricValue>;
  /**
   * 三率综合得分：响应率、解决率、满意率按回访当日适用的权重合成；未登记权重的，按 10、50、40 计。
   * 0.1 × 响应率 + 0.5 × 解决率 + 0.4 × 满意率
   * Score of the three rates: Response, solution and satisfaction rates joined by the weights in force on the day of each call-back; where none are registered, 10, 50 and 40.
   * 0.1 × response rate + 0.5 × solution rate + 0.4 × satisfaction rate
   */
  threeRatesScore?: Maybe<MetricValue>;
  /**
   * 作废工单：期内作废的工单：重复或误登的，不计入各项比率。
   * #{作废时间 ∈ 期}
   * Orders voided: Orders voided in the period, being duplicates or entered by mistake; they count in no rate.
   * #{voided ∈ period}
   */
  voided?: Maybe<MetricValue>;
  /**
   * 无时限工单：期内受理而没有到期时间、未作废的工单，属数据缺陷：不算按期，也不在按期办结率里。
   * #{受理 ∈ 期, 无到期, 未作废}
   * Orders without a due date: Orders received in the period, not void, without a due date: a defect of the data, neither on time nor in the on-time rate.
   * #{received ∈ period, no due, not void}
   */
  withoutDue?: Maybe<MetricValue>;
};

export type HotlineNot = {
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  categoryGroup?: InputMaybe<Array<Scalars['ID']['input']>>;
  channel?: InputMaybe<Array<Scalars['ID']['input']>>;
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 热线工单（Hotline order）：12345 热线受理的一件诉求。派单、签收、办结等以流转记录登记，工单上的状态和时间随之更新。 */
export type HotlineOrder = {
  __typename?: 'HotlineOrder';
  /** 最近派单时间（Last assigned at）：退单的 24 小时从它起算。 */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 诉求类别 */
  category: HotlineCategory;
  /** 诉求类别（Category）：末级类别。 */
  categoryCode: Scalars['String']['output'];
  /** 来电渠道（Channel） */
  channel: HotlineOrderChannel;
  /** 首次办结时间（First closed at）：按期与否以它为准，重办不改变它。 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理时限（Due at）：留空时按受理后 5 个工作日推算，到当日 23:59:59；批准延期后顺延。导入的工单没有时限的，属数据质量问题。 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 流转记录数（Number of events）：0 为没有流转记录，时间和状态以录入时为准。 */
  events: Scalars['Int']['output'];
  /** 延期天数（Days extended）：批准延长的工作日数；0 为未延期。 */
  extendedDays: Scalars['Int']['output'];
  /** 最后办结时间（Last closed at）：重办工单再次办结的时间；在办或重办之中为空。 */
  finalClosedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回访记录: the first ones by their key, 1 to 200. */
  hotlineCallbacks: Array<HotlineCallback>;
  /** 流转记录: the first ones by their key, 1 to 200. */
  hotlineOrderEvents: Array<HotlineOrderEvent>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 最近流转时间（Last event at） */
  lastEventAt?: Maybe<Scalars['DateTime']['output']>;
  /** 工单编号（Order number） */
  orderNo: Scalars['String']['output'];
  /** 原定时限（Original due at）：延期之前的办理时限。 */
  originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * 逾期工作日（Working days overdue）: as of the slice that it was read from, in a list as of the subject's
   * data day; null where it is not open and overdue.
   */
  overdueDays?: Maybe<Scalars['Int']['output']>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 群众评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空，不算满意。 */
  rating?: Maybe<Scalars['Int']['output']>;
  /** 受理时间（Received at） */
  receivedAt: Scalars['DateTime']['output'];
  /** 重办次数（Reopenings） */
  reopenings: Scalars['Int']['output'];
  /** 状态（State） */
  state: HotlineOrderState;
  /** 镇办与村 */
  town: Division;
  /** 所属镇办（Town） */
  townCode: Scalars['String']['output'];
  /** 承办单位 */
  unit: HotlineUnit;
  /** 承办单位（Unit）：受理时拟派的单位；派单后为最近一次派往的单位。 */
  unitCode: Scalars['String']['output'];
  /** 作废时间（Voided at）：作废的工单不计入按期办结率。 */
  voidedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** 热线工单（Hotline order）：12345 热线受理的一件诉求。派单、签收、办结等以流转记录登记，工单上的状态和时间随之更新。 */
export type HotlineOrderHotlineCallbacksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 热线工单（Hotline order）：12345 热线受理的一件诉求。派单、签收、办结等以流转记录登记，工单上的状态和时间随之更新。 */
export type HotlineOrderHotlineOrderEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 热线工单: what is left out stays as it is, null empties a field. */
export type HotlineOrderAmendment = {
  /** 诉求类别（Category）：末级类别。 */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** 来电渠道（Channel） */
  channel?: InputMaybe<HotlineOrderChannel>;
  /** 办理时限（Due at）：留空时按受理后 5 个工作日推算，到当日 23:59:59；批准延期后顺延。导入的工单没有时限的，属数据质量问题。 */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 群众评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空，不算满意。 */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** 受理时间（Received at） */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 所属镇办（Town） */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 承办单位（Unit）：受理时拟派的单位；派单后为最近一次派往的单位。 */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** 热线工单：来电渠道 */
export type HotlineOrderChannel =
  /** 信箱 */
  | 'MAILBOX'
  /** 电话 */
  | 'PHONE'
  /** 网站 */
  | 'WEB'
  /** 微信 */
  | 'WECHAT';

export type HotlineOrderChannelFilter = {
  eq?: InputMaybe<HotlineOrderChannel>;
  in?: InputMaybe<Array<HotlineOrderChannel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HotlineOrderChannel>;
};

export type HotlineOrderConnection = {
  __typename?: 'HotlineOrderConnection';
  edges: Array<HotlineOrderEdge>;
  nodes: Array<HotlineOrder>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HotlineOrderEdge = {
  __typename?: 'HotlineOrderEdge';
  cursor: Scalars['String']['output'];
  node: HotlineOrder;
};

/** 流转记录（Order event）：工单的一个办理环节。派单后签收或 24 小时内退单，签收后才能办结，办结后才能重办；延期限一次；作废后不再流转。 */
export type HotlineOrderEvent = {
  __typename?: 'HotlineOrderEvent';
  /** 批准单位（Approved by）：仅延期时填写。 */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** 时间（At）：不早于上一环节。 */
  at: Scalars['DateTime']['output'];
  /** 延期天数（Days of extension）：1 至 5 个工作日，从原定时限起算；仅延期时填写。 */
  days?: Maybe<Scalars['Int']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 环节（Kind） */
  kind: HotlineOrderEventKind;
  /** 热线工单 */
  order: HotlineOrder;
  /** 工单编号（Order number） */
  orderNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 原因（Reason）：退单、延期、重办、作废必填。 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 序号（Number）：在本工单内从 1 起连续编号，由系统编排。 */
  seq: Scalars['Int']['output'];
  /** 承办单位 */
  unit?: Maybe<HotlineUnit>;
  /** 承办单位（Unit）：派单时填派往的单位；其他环节由系统填写当前承办单位。 */
  unitCode?: Maybe<Scalars['String']['output']>;
};

export type HotlineOrderEventConnection = {
  __typename?: 'HotlineOrderEventConnection';
  edges: Array<HotlineOrderEventEdge>;
  nodes: Array<HotlineOrderEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HotlineOrderEventEdge = {
  __typename?: 'HotlineOrderEventEdge';
  cursor: Scalars['String']['output'];
  node: HotlineOrderEvent;
};

/** 流转记录 as it is entered. */
export type HotlineOrderEventInput = {
  /** 批准单位（Approved by）：仅延期时填写。 */
  approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** 时间（At）：不早于上一环节。 */
  at: Scalars['DateTime']['input'];
  /** 延期天数（Days of extension）：1 至 5 个工作日，从原定时限起算；仅延期时填写。 */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** 环节（Kind） */
  kind: HotlineOrderEventKind;
  /** 工单编号（Order number） */
  orderNo: Scalars['String']['input'];
  /** 原因（Reason）：退单、延期、重办、作废必填。 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 承办单位（Unit）：派单时填派往的单位；其他环节由系统填写当前承办单位。 */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** 流转记录：环节 */
export type HotlineOrderEventKind =
  /** 派单 */
  | 'ASSIGNED'
  /** 办结 */
  | 'CLOSED'
  /** 延期 */
  | 'EXTENDED'
  /** 重办 */
  | 'REOPENED'
  /** 退单 */
  | 'RETURNED'
  /** 签收 */
  | 'SIGNED'
  /** 作废 */
  | 'VOIDED';

export type HotlineOrderEventKindFilter = {
  eq?: InputMaybe<HotlineOrderEventKind>;
  in?: InputMaybe<Array<HotlineOrderEventKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HotlineOrderEventKind>;
};

export type HotlineOrderEventOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HotlineOrderEventOrderField;
};

export type HotlineOrderEventOrderField =
  /** 时间（At）：不早于上一环节。 */
  | 'AT'
  /** 环节（Kind） */
  | 'KIND'
  /** 工单编号（Order number） */
  | 'ORDER_NO'
  /** 序号（Number）：在本工单内从 1 起连续编号，由系统编排。 */
  | 'SEQ';

/** 流转记录 as it is entered with 热线工单. */
export type HotlineOrderEventPart = {
  /** 批准单位（Approved by）：仅延期时填写。 */
  approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** 时间（At）：不早于上一环节。 */
  at: Scalars['DateTime']['input'];
  /** 延期天数（Days of extension）：1 至 5 个工作日，从原定时限起算；仅延期时填写。 */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** 环节（Kind） */
  kind: HotlineOrderEventKind;
  /** 原因（Reason）：退单、延期、重办、作废必填。 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 承办单位（Unit）：派单时填派往的单位；其他环节由系统填写当前承办单位。 */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** What came of an entry of 流转记录: the record as it now stands, or why it was refused. */
export type HotlineOrderEventResult = {
  __typename?: 'HotlineOrderEventResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HotlineOrderEvent>;
  refusals: Array<Refusal>;
};

/** Filters of 流转记录: all that are named must hold. */
export type HotlineOrderEventWhere = {
  /** 批准单位（Approved by）：仅延期时填写。 */
  approvedBy?: InputMaybe<TextFilter>;
  /** 时间（At）：不早于上一环节。 */
  at?: InputMaybe<DateTimeFilter>;
  /** 延期天数（Days of extension）：1 至 5 个工作日，从原定时限起算；仅延期时填写。 */
  days?: InputMaybe<IntFilter>;
  /** 环节（Kind） */
  kind?: InputMaybe<HotlineOrderEventKindFilter>;
  /** 工单编号（Order number） */
  orderNo?: InputMaybe<TextFilter>;
  /** 原因（Reason）：退单、延期、重办、作废必填。 */
  reason?: InputMaybe<TextFilter>;
  /** 序号（Number）：在本工单内从 1 起连续编号，由系统编排。 */
  seq?: InputMaybe<IntFilter>;
  /** 承办单位（Unit）：派单时填派往的单位；其他环节由系统填写当前承办单位。 */
  unitCode?: InputMaybe<TextFilter>;
};

/** 热线工单 as it is entered. */
export type HotlineOrderInput = {
  /** 诉求类别（Category）：末级类别。 */
  categoryCode: Scalars['String']['input'];
  /** 来电渠道（Channel） */
  channel: HotlineOrderChannel;
  /** 办理时限（Due at）：留空时按受理后 5 个工作日推算，到当日 23:59:59；批准延期后顺延。导入的工单没有时限的，属数据质量问题。 */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 流转记录 */
  orderEvents?: InputMaybe<Array<HotlineOrderEventPart>>;
  /** 工单编号（Order number） */
  orderNo: Scalars['String']['input'];
  /** 群众评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空，不算满意。 */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** 受理时间（Received at） */
  receivedAt: Scalars['DateTime']['input'];
  /** 所属镇办（Town） */
  townCode: Scalars['String']['input'];
  /** 承办单位（Unit）：受理时拟派的单位；派单后为最近一次派往的单位。 */
  unitCode: Scalars['String']['input'];
};

export type HotlineOrderOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HotlineOrderOrderField;
};

export type HotlineOrderOrderField =
  /** 诉求类别（Category）：末级类别。 */
  | 'CATEGORY_CODE'
  /** 来电渠道（Channel） */
  | 'CHANNEL'
  /** 流转记录数（Number of events）：0 为没有流转记录，时间和状态以录入时为准。 */
  | 'EVENTS'
  /** 延期天数（Days extended）：批准延长的工作日数；0 为未延期。 */
  | 'EXTENDED_DAYS'
  /** 工单编号（Order number） */
  | 'ORDER_NO'
  /** 受理时间（Received at） */
  | 'RECEIVED_AT'
  /** 重办次数（Reopenings） */
  | 'REOPENINGS'
  /** 状态（State） */
  | 'STATE'
  /** 所属镇办（Town） */
  | 'TOWN_CODE'
  /** 承办单位（Unit）：受理时拟派的单位；派单后为最近一次派往的单位。 */
  | 'UNIT_CODE';

/** What came of an entry of 热线工单: the record as it now stands, or why it was refused. */
export type HotlineOrderResult = {
  __typename?: 'HotlineOrderResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HotlineOrder>;
  refusals: Array<Refusal>;
};

/** 热线工单：状态 */
export type HotlineOrderState =
  /** 已派单 */
  | 'ASSIGNED'
  /** 已办结 */
  | 'CLOSED'
  /** 已受理 */
  | 'RECEIVED'
  /** 重办 */
  | 'REOPENED'
  /** 已退单 */
  | 'RETURNED'
  /** 已签收 */
  | 'SIGNED'
  /** 已作废 */
  | 'VOIDED';

export type HotlineOrderStateFilter = {
  eq?: InputMaybe<HotlineOrderState>;
  in?: InputMaybe<Array<HotlineOrderState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HotlineOrderState>;
};

/** Filters of 热线工单: all that are named must hold. */
export type HotlineOrderWhere = {
  /** 最近派单时间（Last assigned at）：退单的 24 小时从它起算。 */
  assignedAt?: InputMaybe<DateTimeFilter>;
  /** 诉求类别（Category）：末级类别。 */
  categoryCode?: InputMaybe<TextFilter>;
  /** 来电渠道（Channel） */
  channel?: InputMaybe<HotlineOrderChannelFilter>;
  /** 首次办结时间（First closed at）：按期与否以它为准，重办不改变它。 */
  closedAt?: InputMaybe<DateTimeFilter>;
  /** 办理时限（Due at）：留空时按受理后 5 个工作日推算，到当日 23:59:59；批准延期后顺延。导入的工单没有时限的，属数据质量问题。 */
  dueAt?: InputMaybe<DateTimeFilter>;
  /** 流转记录数（Number of events）：0 为没有流转记录，时间和状态以录入时为准。 */
  events?: InputMaybe<IntFilter>;
  /** 延期天数（Days extended）：批准延长的工作日数；0 为未延期。 */
  extendedDays?: InputMaybe<IntFilter>;
  /** 最后办结时间（Last closed at）：重办工单再次办结的时间；在办或重办之中为空。 */
  finalClosedAt?: InputMaybe<DateTimeFilter>;
  /** 最近流转时间（Last event at） */
  lastEventAt?: InputMaybe<DateTimeFilter>;
  /** 工单编号（Order number） */
  orderNo?: InputMaybe<TextFilter>;
  /** 原定时限（Original due at）：延期之前的办理时限。 */
  originalDueAt?: InputMaybe<DateTimeFilter>;
  /** 逾期未结（Overdue）: as of the subject's data day. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 群众评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空，不算满意。 */
  rating?: InputMaybe<IntFilter>;
  /** 受理时间（Received at） */
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** 重办次数（Reopenings） */
  reopenings?: InputMaybe<IntFilter>;
  /** 状态（State） */
  state?: InputMaybe<HotlineOrderStateFilter>;
  /** 所属镇办（Town） */
  townCode?: InputMaybe<TextFilter>;
  /** 承办单位（Unit）：受理时拟派的单位；派单后为最近一次派往的单位。 */
  unitCode?: InputMaybe<TextFilter>;
  /** 作废时间（Voided at）：作废的工单不计入按期办结率。 */
  voidedAt?: InputMaybe<DateTimeFilter>;
};

/** 三率权重（Weights of the three rates）：响应率、解决率、满意率的权重和满意率算法，自启用之日起用到下一条启用之前。没有登记时按 10、50、40，基本满意按 0.9 计。 */
export type HotlineRateWeight = {
  __typename?: 'HotlineRateWeight';
  /** 依据文件（Document）：文件名称和文号。 */
  document: Scalars['String']['output'];
  /** 满意率算法（Satisfaction formula） */
  formula: HotlineRateWeightFormula;
  /** 启用日期（From） */
  fromDay: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 响应率权重（Weight of response）：百分数，三项合计 100。 */
  responseWeight: Scalars['Int']['output'];
  /** 满意率权重（Weight of satisfaction）：百分数，三项合计 100。 */
  satisfactionWeight: Scalars['Int']['output'];
  /** 解决率权重（Weight of solution）：百分数，三项合计 100。 */
  solutionWeight: Scalars['Int']['output'];
};

/** Corrections of 三率权重: what is left out stays as it is, null empties a field. */
export type HotlineRateWeightAmendment = {
  /** 依据文件（Document）：文件名称和文号。 */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 满意率算法（Satisfaction formula） */
  formula?: InputMaybe<HotlineRateWeightFormula>;
  /** 响应率权重（Weight of response）：百分数，三项合计 100。 */
  responseWeight?: InputMaybe<Scalars['Int']['input']>;
  /** 满意率权重（Weight of satisfaction）：百分数，三项合计 100。 */
  satisfactionWeight?: InputMaybe<Scalars['Int']['input']>;
  /** 解决率权重（Weight of solution）：百分数，三项合计 100。 */
  solutionWeight?: InputMaybe<Scalars['Int']['input']>;
};

export type HotlineRateWeightConnection = {
  __typename?: 'HotlineRateWeightConnection';
  edges: Array<HotlineRateWeightEdge>;
  nodes: Array<HotlineRateWeight>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HotlineRateWeightEdge = {
  __typename?: 'HotlineRateWeightEdge';
  cursor: Scalars['String']['output'];
  node: HotlineRateWeight;
};

/** 三率权重：满意率算法 */
export type HotlineRateWeightFormula =
  /** （满意 + 0.9 × 基本满意）/ 有效回访 */
  | 'BASIC_AT_NINE_TENTHS'
  /** 满意 / 有效回访 */
  | 'SATISFIED_OVER_VALID'
  /** （有效回访 − 不满意）/ 有效回访 */
  | 'VALID_MINUS_UNSATISFIED';

export type HotlineRateWeightFormulaFilter = {
  eq?: InputMaybe<HotlineRateWeightFormula>;
  in?: InputMaybe<Array<HotlineRateWeightFormula>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HotlineRateWeightFormula>;
};

/** 三率权重 as it is entered. */
export type HotlineRateWeightInput = {
  /** 依据文件（Document）：文件名称和文号。 */
  document: Scalars['String']['input'];
  /** 满意率算法（Satisfaction formula） */
  formula: HotlineRateWeightFormula;
  /** 启用日期（From） */
  fromDay: Scalars['Date']['input'];
  /** 响应率权重（Weight of response）：百分数，三项合计 100。 */
  responseWeight: Scalars['Int']['input'];
  /** 满意率权重（Weight of satisfaction）：百分数，三项合计 100。 */
  satisfactionWeight: Scalars['Int']['input'];
  /** 解决率权重（Weight of solution）：百分数，三项合计 100。 */
  solutionWeight: Scalars['Int']['input'];
};

export type HotlineRateWeightOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HotlineRateWeightOrderField;
};

export type HotlineRateWeightOrderField =
  /** 依据文件（Document）：文件名称和文号。 */
  | 'DOCUMENT'
  /** 满意率算法（Satisfaction formula） */
  | 'FORMULA'
  /** 启用日期（From） */
  | 'FROM_DAY'
  /** 响应率权重（Weight of response）：百分数，三项合计 100。 */
  | 'RESPONSE_WEIGHT'
  /** 满意率权重（Weight of satisfaction）：百分数，三项合计 100。 */
  | 'SATISFACTION_WEIGHT'
  /** 解决率权重（Weight of solution）：百分数，三项合计 100。 */
  | 'SOLUTION_WEIGHT';

/** What came of an entry of 三率权重: the record as it now stands, or why it was refused. */
export type HotlineRateWeightResult = {
  __typename?: 'HotlineRateWeightResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HotlineRateWeight>;
  refusals: Array<Refusal>;
};

/** Filters of 三率权重: all that are named must hold. */
export type HotlineRateWeightWhere = {
  /** 依据文件（Document）：文件名称和文号。 */
  document?: InputMaybe<TextFilter>;
  /** 满意率算法（Satisfaction formula） */
  formula?: InputMaybe<HotlineRateWeightFormulaFilter>;
  /** 启用日期（From） */
  fromDay?: InputMaybe<DateFilter>;
  /** 响应率权重（Weight of response）：百分数，三项合计 100。 */
  responseWeight?: InputMaybe<IntFilter>;
  /** 满意率权重（Weight of satisfaction）：百分数，三项合计 100。 */
  satisfactionWeight?: InputMaybe<IntFilter>;
  /** 解决率权重（Weight of solution）：百分数，三项合计 100。 */
  solutionWeight?: InputMaybe<IntFilter>;
};

export type HotlineSearch = {
  category?: InputMaybe<Scalars['String']['input']>;
  categoryGroup?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  town?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSlice = {
  __typename?: 'HotlineSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<HotlineSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: HotlineSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: HotlineMetrics;
  /** The same slice, cut by time. */
  over: Array<HotlineSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<HotlineOrderConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceByArgs = {
  dimension: HotlineDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceOverArgs = {
  grain: Grain;
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<HotlineMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceTableArgs = {
  by?: InputMaybe<Array<HotlineDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<HotlineMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HotlineSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: HotlineMetricId;
};

/** 承办单位（Hotline unit）：承接 12345 热线工单的部门和镇办。 */
export type HotlineUnit = {
  __typename?: 'HotlineUnit';
  /** 单位代码（Code） */
  code: Scalars['String']['output'];
  /** 流转记录: the first ones by their key, 1 to 200. */
  hotlineOrderEvents: Array<HotlineOrderEvent>;
  /** 热线工单: the first ones by their key, 1 to 200. */
  hotlineOrders: Array<HotlineOrder>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 单位名称（Name） */
  name: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};


/** 承办单位（Hotline unit）：承接 12345 热线工单的部门和镇办。 */
export type HotlineUnitHotlineOrderEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 承办单位（Hotline unit）：承接 12345 热线工单的部门和镇办。 */
export type HotlineUnitHotlineOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 承办单位: what is left out stays as it is, null empties a field. */
export type HotlineUnitAmendment = {
  /** 单位名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type HotlineUnitConnection = {
  __typename?: 'HotlineUnitConnection';
  edges: Array<HotlineUnitEdge>;
  nodes: Array<HotlineUnit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HotlineUnitEdge = {
  __typename?: 'HotlineUnitEdge';
  cursor: Scalars['String']['output'];
  node: HotlineUnit;
};

/** 承办单位 as it is entered. */
export type HotlineUnitInput = {
  /** 单位代码（Code） */
  code: Scalars['String']['input'];
  /** 单位名称（Name） */
  name: Scalars['String']['input'];
};

export type HotlineUnitOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HotlineUnitOrderField;
};

export type HotlineUnitOrderField =
  /** 单位代码（Code） */
  | 'CODE'
  /** 单位名称（Name） */
  | 'NAME';

/** What came of an entry of 承办单位: the record as it now stands, or why it was refused. */
export type HotlineUnitResult = {
  __typename?: 'HotlineUnitResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HotlineUnit>;
  refusals: Array<Refusal>;
};

/** Filters of 承办单位: all that are named must hold. */
export type HotlineUnitWhere = {
  /** 单位代码（Code） */
  code?: InputMaybe<TextFilter>;
  /** 单位名称（Name） */
  name?: InputMaybe<TextFilter>;
};

/**
 * Filters of 12345 热线: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type HotlineWhere = {
  /** 类别: keys of the dimension CATEGORY. */
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 类别大类: keys of the dimension CATEGORY_GROUP. */
  categoryGroup?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 渠道: keys of the dimension CHANNEL. */
  channel?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these keys. */
  not?: InputMaybe<HotlineNot>;
  /** 评价（Rating）: from and to, both included. */
  rating?: InputMaybe<DecimalRange>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<HotlineSearch>;
  /** 镇办: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 承办单位: keys of the dimension UNIT. */
  unit?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type Household = {
  __typename?: 'Household';
  /** 带贫益贫台账: the first ones by their key, 1 to 200. */
  benefitEntries: Array<BenefitEntry>;
  /** 分红兑付: the first ones by their key, 1 to 200. */
  distributionPayouts: Array<DistributionPayout>;
  /** 分配明细: the first ones by their key, 1 to 200. */
  distributionShares: Array<DistributionShare>;
  /** 终止日期（Ended on）：因分户或并户不再单独成户的日期，由分户、并户记录得出；空表示仍在。 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 带动关系: the first ones by their key, 1 to 200. */
  enterpriseHouseholdLinks: Array<EnterpriseHouseholdLink>;
  /** 分户并户所涉农户: the first ones by their key, 1 to 200. */
  householdChangeParties: Array<HouseholdChangeParty>;
  /** 农户增收: the first ones by their key, 1 to 200. */
  householdGains: Array<HouseholdGain>;
  /** 农户年收入: the first ones by their key, 1 to 200. */
  householdIncomes: Array<HouseholdIncome>;
  /** 户内成员: the first ones by their key, 1 to 200. */
  householdMembers: Array<HouseholdMember>;
  /** 户号（Household number） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 队员: the first ones by their key, 1 to 200. */
  teamMembers: Array<TeamMember>;
  /** 镇办与村 */
  town: Division;
  /** 镇（Town）：9 位区划代码。 */
  townCode: Scalars['String']['output'];
  /** 镇办与村 */
  village: Division;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode: Scalars['String']['output'];
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdBenefitEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdDistributionPayoutsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdDistributionSharesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdEnterpriseHouseholdLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdHouseholdChangePartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdHouseholdGainsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdHouseholdIncomesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdHouseholdMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 农户（Household）：参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。 */
export type HouseholdTeamMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 农户: what is left out stays as it is, null empties a field. */
export type HouseholdAmendment = {
  /** 镇（Town）：9 位区划代码。 */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
};

/** 分户、并户（Split or merge）：一户分为几户，或几户并为一户；变动后不再存在的农户由此终止。 */
export type HouseholdChange = {
  __typename?: 'HouseholdChange';
  /** 变动编号（Change number） */
  changeNo: Scalars['String']['output'];
  /** 依据文件（Document）：文件名称或文号。 */
  document: Scalars['String']['output'];
  /** 变动日期（Happened on） */
  happenedOn: Scalars['Date']['output'];
  /** 分户并户所涉农户: the first ones by their key, 1 to 200. */
  householdChangeParties: Array<HouseholdChangeParty>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 变动类型（Kind） */
  kind: HouseholdChangeKind;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};


/** 分户、并户（Split or merge）：一户分为几户，或几户并为一户；变动后不再存在的农户由此终止。 */
export type HouseholdChangeHouseholdChangePartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type HouseholdChangeConnection = {
  __typename?: 'HouseholdChangeConnection';
  edges: Array<HouseholdChangeEdge>;
  nodes: Array<HouseholdChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HouseholdChangeEdge = {
  __typename?: 'HouseholdChangeEdge';
  cursor: Scalars['String']['output'];
  node: HouseholdChange;
};

/** 分户、并户 as it is entered. */
export type HouseholdChangeInput = {
  /** 变动编号（Change number） */
  changeNo: Scalars['String']['input'];
  /** 依据文件（Document）：文件名称或文号。 */
  document: Scalars['String']['input'];
  /** 变动日期（Happened on） */
  happenedOn: Scalars['Date']['input'];
  /** 变动类型（Kind） */
  kind: HouseholdChangeKind;
  /** 分户并户所涉农户 */
  parties?: InputMaybe<Array<HouseholdChangePartyPart>>;
};

/** 分户、并户：变动类型 */
export type HouseholdChangeKind =
  /** 并户 */
  | 'MERGE'
  /** 分户 */
  | 'SPLIT';

export type HouseholdChangeKindFilter = {
  eq?: InputMaybe<HouseholdChangeKind>;
  in?: InputMaybe<Array<HouseholdChangeKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HouseholdChangeKind>;
};

export type HouseholdChangeOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HouseholdChangeOrderField;
};

export type HouseholdChangeOrderField =
  /** 变动编号（Change number） */
  | 'CHANGE_NO'
  /** 依据文件（Document）：文件名称或文号。 */
  | 'DOCUMENT'
  /** 变动日期（Happened on） */
  | 'HAPPENED_ON'
  /** 变动类型（Kind） */
  | 'KIND';

/** 分户并户所涉农户（Household of a change）：变动前或变动后的农户；变动前后都列入的，原户继续存在。 */
export type HouseholdChangeParty = {
  __typename?: 'HouseholdChangeParty';
  /** 分户、并户 */
  change: HouseholdChange;
  /** 变动编号（Change number） */
  changeNo: Scalars['String']['output'];
  /** 农户 */
  household: Household;
  /** 户号（Household number） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 变动前后（Before or after） */
  role: HouseholdChangePartyRole;
};

export type HouseholdChangePartyConnection = {
  __typename?: 'HouseholdChangePartyConnection';
  edges: Array<HouseholdChangePartyEdge>;
  nodes: Array<HouseholdChangeParty>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HouseholdChangePartyEdge = {
  __typename?: 'HouseholdChangePartyEdge';
  cursor: Scalars['String']['output'];
  node: HouseholdChangeParty;
};

/** 分户并户所涉农户 as it is entered. */
export type HouseholdChangePartyInput = {
  /** 变动编号（Change number） */
  changeNo: Scalars['String']['input'];
  /** 户号（Household number） */
  householdNo: Scalars['String']['input'];
  /** 变动前后（Before or after） */
  role: HouseholdChangePartyRole;
};

export type HouseholdChangePartyOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HouseholdChangePartyOrderField;
};

export type HouseholdChangePartyOrderField =
  /** 变动编号（Change number） */
  | 'CHANGE_NO'
  /** 户号（Household number） */
  | 'HOUSEHOLD_NO'
  /** 变动前后（Before or after） */
  | 'ROLE';

/** 分户并户所涉农户 as it is entered with 分户、并户. */
export type HouseholdChangePartyPart = {
  /** 户号（Household number） */
  householdNo: Scalars['String']['input'];
  /** 变动前后（Before or after） */
  role: HouseholdChangePartyRole;
};

/** What came of an entry of 分户并户所涉农户: the record as it now stands, or why it was refused. */
export type HouseholdChangePartyResult = {
  __typename?: 'HouseholdChangePartyResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HouseholdChangeParty>;
  refusals: Array<Refusal>;
};

/** 分户并户所涉农户：变动前后 */
export type HouseholdChangePartyRole =
  /** 变动前 */
  | 'FROM'
  /** 变动后 */
  | 'TO';

export type HouseholdChangePartyRoleFilter = {
  eq?: InputMaybe<HouseholdChangePartyRole>;
  in?: InputMaybe<Array<HouseholdChangePartyRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HouseholdChangePartyRole>;
};

/** Filters of 分户并户所涉农户: all that are named must hold. */
export type HouseholdChangePartyWhere = {
  /** 变动编号（Change number） */
  changeNo?: InputMaybe<TextFilter>;
  /** 户号（Household number） */
  householdNo?: InputMaybe<TextFilter>;
  /** 变动前后（Before or after） */
  role?: InputMaybe<HouseholdChangePartyRoleFilter>;
};

/** What came of an entry of 分户、并户: the record as it now stands, or why it was refused. */
export type HouseholdChangeResult = {
  __typename?: 'HouseholdChangeResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HouseholdChange>;
  refusals: Array<Refusal>;
};

/** Filters of 分户、并户: all that are named must hold. */
export type HouseholdChangeWhere = {
  /** 变动编号（Change number） */
  changeNo?: InputMaybe<TextFilter>;
  /** 依据文件（Document）：文件名称或文号。 */
  document?: InputMaybe<TextFilter>;
  /** 变动日期（Happened on） */
  happenedOn?: InputMaybe<DateFilter>;
  /** 变动类型（Kind） */
  kind?: InputMaybe<HouseholdChangeKindFilter>;
};

export type HouseholdConnection = {
  __typename?: 'HouseholdConnection';
  edges: Array<HouseholdEdge>;
  nodes: Array<Household>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HouseholdEdge = {
  __typename?: 'HouseholdEdge';
  cursor: Scalars['String']['output'];
  node: Household;
};

/** 农户增收（Gain of a household）：一户一年的收入与其基年收入之差；由逐年收入推算。 */
export type HouseholdGain = {
  __typename?: 'HouseholdGain';
  /** 基年收入（Income of the base year，元） */
  baseIncome: Scalars['Decimal']['output'];
  /** 经营净收入（Business income，元）：经营收入减经营成本，亏损的为负。 */
  business: Scalars['Decimal']['output'];
  /** 增收（Gain，元）：收入下降的为负。 */
  gain: Scalars['Decimal']['output'];
  /** 农户 */
  household?: Maybe<Household>;
  /** 农户编号（Household） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 当年收入（Income，元） */
  income: Scalars['Decimal']['output'];
  /** 人口（Persons） */
  persons: Scalars['Int']['output'];
  /** 财产性收入（Property income，元） */
  property: Scalars['Decimal']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 镇办与村 */
  town?: Maybe<Division>;
  /** 镇代码（Town code） */
  townCode: Scalars['String']['output'];
  /** 转移性收入（Transfers，元） */
  transfer: Scalars['Decimal']['output'];
  /** 镇办与村 */
  village?: Maybe<Division>;
  /** 村代码（Village code） */
  villageCode: Scalars['String']['output'];
  /** 工资性收入（Wages，元） */
  wage: Scalars['Decimal']['output'];
  /** 年度（Year）：以该年 1 月 1 日表示。 */
  yearDay: Scalars['Date']['output'];
};

export type HouseholdGainConnection = {
  __typename?: 'HouseholdGainConnection';
  edges: Array<HouseholdGainEdge>;
  nodes: Array<HouseholdGain>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HouseholdGainEdge = {
  __typename?: 'HouseholdGainEdge';
  cursor: Scalars['String']['output'];
  node: HouseholdGain;
};

export type HouseholdGainOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HouseholdGainOrderField;
};

export type HouseholdGainOrderField =
  /** 基年收入（Income of the base year，元） */
  | 'BASE_INCOME'
  /** 经营净收入（Business income，元）：经营收入减经营成本，亏损的为负。 */
  | 'BUSINESS'
  /** 增收（Gain，元）：收入下降的为负。 */
  | 'GAIN'
  /** 农户编号（Household） */
  | 'HOUSEHOLD_NO'
  /** 当年收入（Income，元） */
  | 'INCOME'
  /** 人口（Persons） */
  | 'PERSONS'
  /** 财产性收入（Property income，元） */
  | 'PROPERTY'
  /** 镇代码（Town code） */
  | 'TOWN_CODE'
  /** 转移性收入（Transfers，元） */
  | 'TRANSFER'
  /** 村代码（Village code） */
  | 'VILLAGE_CODE'
  /** 工资性收入（Wages，元） */
  | 'WAGE'
  /** 年度（Year）：以该年 1 月 1 日表示。 */
  | 'YEAR_DAY';

/** Filters of 农户增收: all that are named must hold. */
export type HouseholdGainWhere = {
  /** 基年收入（Income of the base year，元） */
  baseIncome?: InputMaybe<DecimalFilter>;
  /** 经营净收入（Business income，元）：经营收入减经营成本，亏损的为负。 */
  business?: InputMaybe<DecimalFilter>;
  /** 增收（Gain，元）：收入下降的为负。 */
  gain?: InputMaybe<DecimalFilter>;
  /** 农户编号（Household） */
  householdNo?: InputMaybe<TextFilter>;
  /** 当年收入（Income，元） */
  income?: InputMaybe<DecimalFilter>;
  /** 人口（Persons） */
  persons?: InputMaybe<IntFilter>;
  /** 财产性收入（Property income，元） */
  property?: InputMaybe<DecimalFilter>;
  /** 镇代码（Town code） */
  townCode?: InputMaybe<TextFilter>;
  /** 转移性收入（Transfers，元） */
  transfer?: InputMaybe<DecimalFilter>;
  /** 村代码（Village code） */
  villageCode?: InputMaybe<TextFilter>;
  /** 工资性收入（Wages，元） */
  wage?: InputMaybe<DecimalFilter>;
  /** 年度（Year）：以该年 1 月 1 日表示。 */
  yearDay?: InputMaybe<DateFilter>;
};

/** 农户年收入（Yearly income）：农户一年的各项收入和经营成本；年收入 = 工资 + 经营 + 财产 + 转移 − 经营成本。 */
export type HouseholdIncome = {
  __typename?: 'HouseholdIncome';
  /** 农户年收入 */
  base?: Maybe<HouseholdIncome>;
  /** 基年（Base year）：增收所比较的年度，该年收入须已登记；空表示本年只作基数。 */
  baseYear?: Maybe<Scalars['Int']['output']>;
  /** 经营收入（Business income，元）：未扣经营成本，不为负。 */
  business: Scalars['Decimal']['output'];
  /** 经营成本（Business cost，元） */
  businessCost: Scalars['Decimal']['output'];
  /** 农户 */
  household: Household;
  /** 农户年收入: the first ones by their key, 1 to 200. */
  householdIncomes: Array<HouseholdIncome>;
  /** 户号（Household number） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 户内人口（Persons） */
  persons: Scalars['Int']['output'];
  /** 财产性收入（Property income，元）：含土地流转租金、集体经济分红。 */
  property: Scalars['Decimal']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 转移性收入（Transfer income，元） */
  transfer: Scalars['Decimal']['output'];
  /** 工资性收入（Wages，元） */
  wage: Scalars['Decimal']['output'];
  /** 年度（Year） */
  year: Scalars['Int']['output'];
};


/** 农户年收入（Yearly income）：农户一年的各项收入和经营成本；年收入 = 工资 + 经营 + 财产 + 转移 − 经营成本。 */
export type HouseholdIncomeHouseholdIncomesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 农户年收入: what is left out stays as it is, null empties a field. */
export type HouseholdIncomeAmendment = {
  /** 基年（Base year）：增收所比较的年度，该年收入须已登记；空表示本年只作基数。 */
  baseYear?: InputMaybe<Scalars['Int']['input']>;
  /** 经营收入（Business income，元）：未扣经营成本，不为负。 */
  business?: InputMaybe<Scalars['Decimal']['input']>;
  /** 经营成本（Business cost，元） */
  businessCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** 户内人口（Persons） */
  persons?: InputMaybe<Scalars['Int']['input']>;
  /** 财产性收入（Property income，元）：含土地流转租金、集体经济分红。 */
  property?: InputMaybe<Scalars['Decimal']['input']>;
  /** 转移性收入（Transfer income，元） */
  transfer?: InputMaybe<Scalars['Decimal']['input']>;
  /** 工资性收入（Wages，元） */
  wage?: InputMaybe<Scalars['Decimal']['input']>;
};

export type HouseholdIncomeConnection = {
  __typename?: 'HouseholdIncomeConnection';
  edges: Array<HouseholdIncomeEdge>;
  nodes: Array<HouseholdIncome>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HouseholdIncomeEdge = {
  __typename?: 'HouseholdIncomeEdge';
  cursor: Scalars['String']['output'];
  node: HouseholdIncome;
};

/** 农户年收入 as it is entered. */
export type HouseholdIncomeInput = {
  /** 基年（Base year）：增收所比较的年度，该年收入须已登记；空表示本年只作基数。 */
  baseYear?: InputMaybe<Scalars['Int']['input']>;
  /** 经营收入（Business income，元）：未扣经营成本，不为负。 */
  business: Scalars['Decimal']['input'];
  /** 经营成本（Business cost，元） */
  businessCost: Scalars['Decimal']['input'];
  /** 户号（Household number） */
  householdNo: Scalars['String']['input'];
  /** 户内人口（Persons） */
  persons: Scalars['Int']['input'];
  /** 财产性收入（Property income，元）：含土地流转租金、集体经济分红。 */
  property: Scalars['Decimal']['input'];
  /** 转移性收入（Transfer income，元） */
  transfer: Scalars['Decimal']['input'];
  /** 工资性收入（Wages，元） */
  wage: Scalars['Decimal']['input'];
  /** 年度（Year） */
  year: Scalars['Int']['input'];
};

export type HouseholdIncomeOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HouseholdIncomeOrderField;
};

export type HouseholdIncomeOrderField =
  /** 经营收入（Business income，元）：未扣经营成本，不为负。 */
  | 'BUSINESS'
  /** 经营成本（Business cost，元） */
  | 'BUSINESS_COST'
  /** 户号（Household number） */
  | 'HOUSEHOLD_NO'
  /** 户内人口（Persons） */
  | 'PERSONS'
  /** 财产性收入（Property income，元）：含土地流转租金、集体经济分红。 */
  | 'PROPERTY'
  /** 转移性收入（Transfer income，元） */
  | 'TRANSFER'
  /** 工资性收入（Wages，元） */
  | 'WAGE'
  /** 年度（Year） */
  | 'YEAR';

/** What came of an entry of 农户年收入: the record as it now stands, or why it was refused. */
export type HouseholdIncomeResult = {
  __typename?: 'HouseholdIncomeResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HouseholdIncome>;
  refusals: Array<Refusal>;
};

/** Filters of 农户年收入: all that are named must hold. */
export type HouseholdIncomeWhere = {
  /** 基年（Base year）：增收所比较的年度，该年收入须已登记；空表示本年只作基数。 */
  baseYear?: InputMaybe<IntFilter>;
  /** 经营收入（Business income，元）：未扣经营成本，不为负。 */
  business?: InputMaybe<DecimalFilter>;
  /** 经营成本（Business cost，元） */
  businessCost?: InputMaybe<DecimalFilter>;
  /** 户号（Household number） */
  householdNo?: InputMaybe<TextFilter>;
  /** 户内人口（Persons） */
  persons?: InputMaybe<IntFilter>;
  /** 财产性收入（Property income，元）：含土地流转租金、集体经济分红。 */
  property?: InputMaybe<DecimalFilter>;
  /** 转移性收入（Transfer income，元） */
  transfer?: InputMaybe<DecimalFilter>;
  /** 工资性收入（Wages，元） */
  wage?: InputMaybe<DecimalFilter>;
  /** 年度（Year） */
  year?: InputMaybe<IntFilter>;
};

/** 农户 as it is entered. */
export type HouseholdInput = {
  /** 户号（Household number） */
  householdNo: Scalars['String']['input'];
  /** 镇（Town）：9 位区划代码。 */
  townCode: Scalars['String']['input'];
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode: Scalars['String']['input'];
};

/** 户内成员（Household member）：成员在一户的一段时间，只记成员编号；同一时间只能属于一户，所在户终止时随之结束。 */
export type HouseholdMember = {
  __typename?: 'HouseholdMember';
  /** 农户 */
  household: Household;
  /** 户号（Household number） */
  householdNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 入户方式（How joined） */
  joinedHow: HouseholdMemberJoinedHow;
  /** 入户日期（Joined on） */
  joinedOn: Scalars['Date']['output'];
  /** 离户日期（Left on）：不再属于该户的第一天；空表示仍在户。 */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 成员编号（Member number）：内部编号，不是身份证号。 */
  memberNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 与户主关系（Relation to the head） */
  relation: HouseholdMemberRelation;
};

/** Corrections of 户内成员: what is left out stays as it is, null empties a field. */
export type HouseholdMemberAmendment = {
  /** 户号（Household number） */
  householdNo?: InputMaybe<Scalars['String']['input']>;
  /** 入户方式（How joined） */
  joinedHow?: InputMaybe<HouseholdMemberJoinedHow>;
  /** 离户日期（Left on）：不再属于该户的第一天；空表示仍在户。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 与户主关系（Relation to the head） */
  relation?: InputMaybe<HouseholdMemberRelation>;
};

export type HouseholdMemberConnection = {
  __typename?: 'HouseholdMemberConnection';
  edges: Array<HouseholdMemberEdge>;
  nodes: Array<HouseholdMember>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type HouseholdMemberEdge = {
  __typename?: 'HouseholdMemberEdge';
  cursor: Scalars['String']['output'];
  node: HouseholdMember;
};

/** 户内成员 as it is entered. */
export type HouseholdMemberInput = {
  /** 户号（Household number） */
  householdNo: Scalars['String']['input'];
  /** 入户方式（How joined） */
  joinedHow: HouseholdMemberJoinedHow;
  /** 入户日期（Joined on） */
  joinedOn: Scalars['Date']['input'];
  /** 离户日期（Left on）：不再属于该户的第一天；空表示仍在户。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 成员编号（Member number）：内部编号，不是身份证号。 */
  memberNo: Scalars['String']['input'];
  /** 与户主关系（Relation to the head） */
  relation: HouseholdMemberRelation;
};

/** 户内成员：入户方式 */
export type HouseholdMemberJoinedHow =
  /** 收养 */
  | 'ADOPTION'
  /** 出生 */
  | 'BIRTH'
  /** 婚入 */
  | 'MARRIAGE'
  /** 并户 */
  | 'MERGE'
  /** 迁入 */
  | 'MOVED'
  /** 建档时在户 */
  | 'REGISTERED'
  /** 分户 */
  | 'SPLIT';

export type HouseholdMemberJoinedHowFilter = {
  eq?: InputMaybe<HouseholdMemberJoinedHow>;
  in?: InputMaybe<Array<HouseholdMemberJoinedHow>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HouseholdMemberJoinedHow>;
};

export type HouseholdMemberOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HouseholdMemberOrderField;
};

export type HouseholdMemberOrderField =
  /** 户号（Household number） */
  | 'HOUSEHOLD_NO'
  /** 入户方式（How joined） */
  | 'JOINED_HOW'
  /** 入户日期（Joined on） */
  | 'JOINED_ON'
  /** 成员编号（Member number）：内部编号，不是身份证号。 */
  | 'MEMBER_NO'
  /** 与户主关系（Relation to the head） */
  | 'RELATION';

/** 户内成员：与户主关系 */
export type HouseholdMemberRelation =
  /** 子女 */
  | 'CHILD'
  /** 儿媳、女婿 */
  | 'CHILD_IN_LAW'
  /** 孙子女、外孙子女 */
  | 'GRANDCHILD'
  /** 祖父母、外祖父母 */
  | 'GRANDPARENT'
  /** 户主 */
  | 'HEAD'
  /** 其他 */
  | 'OTHER'
  /** 父母（含岳父母、公婆） */
  | 'PARENT'
  /** 兄弟姐妹 */
  | 'SIBLING'
  /** 配偶 */
  | 'SPOUSE';

export type HouseholdMemberRelationFilter = {
  eq?: InputMaybe<HouseholdMemberRelation>;
  in?: InputMaybe<Array<HouseholdMemberRelation>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<HouseholdMemberRelation>;
};

/** What came of an entry of 户内成员: the record as it now stands, or why it was refused. */
export type HouseholdMemberResult = {
  __typename?: 'HouseholdMemberResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<HouseholdMember>;
  refusals: Array<Refusal>;
};

/** Filters of 户内成员: all that are named must hold. */
export type HouseholdMemberWhere = {
  /** 户号（Household number） */
  householdNo?: InputMaybe<TextFilter>;
  /** 入户方式（How joined） */
  joinedHow?: InputMaybe<HouseholdMemberJoinedHowFilter>;
  /** 入户日期（Joined on） */
  joinedOn?: InputMaybe<DateFilter>;
  /** 离户日期（Left on）：不再属于该户的第一天；空表示仍在户。 */
  leftOn?: InputMaybe<DateFilter>;
  /** 成员编号（Member number）：内部编号，不是身份证号。 */
  memberNo?: InputMaybe<TextFilter>;
  /** 与户主关系（Relation to the head） */
  relation?: InputMaybe<HouseholdMemberRelationFilter>;
};

export type HouseholdOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HouseholdOrderField;
};

export type HouseholdOrderField =
  /** 户号（Household number） */
  | 'HOUSEHOLD_NO'
  /** 镇（Town）：9 位区划代码。 */
  | 'TOWN_CODE'
  /** 村（社区）（Village）：12 位区划代码。 */
  | 'VILLAGE_CODE';

/** What came of an entry of 农户: the record as it now stands, or why it was refused. */
export type HouseholdResult = {
  __typename?: 'HouseholdResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<Household>;
  refusals: Array<Refusal>;
};

/** Filters of 农户: all that are named must hold. */
export type HouseholdWhere = {
  /** 终止日期（Ended on）：因分户或并户不再单独成户的日期，由分户、并户记录得出；空表示仍在。 */
  endedOn?: InputMaybe<DateFilter>;
  /** 户号（Household number） */
  householdNo?: InputMaybe<TextFilter>;
  /** 镇（Town）：9 位区划代码。 */
  townCode?: InputMaybe<TextFilter>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode?: InputMaybe<TextFilter>;
};

export type HouseholdsDimension =
  /** 镇 */
  | 'TOWN'
  /** 村 */
  | 'VILLAGE';

export type HouseholdsMetricId =
  | 'businessShare'
  | 'fallers'
  | 'gainPerHousehold'
  | 'gainPerPerson'
  | 'households'
  | 'incomePerHousehold'
  | 'incomePerPerson'
  | 'lossShare'
  | 'meanSize'
  | 'medianGain'
  | 'medianIncome'
  | 'persons'
  | 'propertyShare'
  | 'transferShare'
  | 'villages'
  | 'wageShare';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type HouseholdsMetrics = {
  __typename?: 'HouseholdsMetrics';
  /**
   * 经营净收入占比：受益农户当年收入中经营收入减经营成本的比例；四项占比合为一。
   * Σ (经营收入 − 经营成本) / Σ 当年收入
   * Share of business income: Business income less business cost as a share of the income of the year; the four shares make one.
   * Σ (business income − business cost) / Σ income
   */
  businessShare?: Maybe<MetricValue>;
  /**
   * 收入下降户：当年收入低于基年的农户：平均数会把他们藏起来。
   * #{当年收入 < 基年收入}
   * Households that lost: Households whose income of the year is below that of the base year: a mean hides them.
   * #{income < base income}
   */
  fallers?: Maybe<MetricValue>;
  /**
   * 户均增收：当年收入减基年收入，按户平均；看平均时也看中位数和收入下降户。
   * Σ(当年收入 − 基年收入) / 户数
   * Gain per household: Income of the year less that of the base year, on average over households; read it beside the median and the households that lost.
   * Σ(income − base income) / households
   */
  gainPerHousehold?: Maybe<MetricValue>;
  /**
   * 人均增收：同一增收额按人口平均；与户均之比就是户均人口。
   * Σ(当年收入 − 基年收入) / 人口
   * Gain per person: The same gain on average over people; its ratio to the gain per household is the mean household size.
   * Σ(income − base income) / persons
   */
  gainPerPerson?: Maybe<MetricValue>;
  /**
   * 受益农户：当年有收入记录和基年可比的农户；一户只计一次。
   * #{农户}
   * Households: Households with an income on record for the year and a base year to compare it with, each once.
   * #{household}
   */
  households?: Maybe<MetricValue>;
  /**
   * 户均收入：受益农户当年收入按户平均。
   * Σ 当年收入 / #{农户}
   * Income per household: Income of the year on average over households.
   * Σ income / #{household}
   */
  incomePerHousehold?: Maybe<MetricValue>;
  /**
   * 人均收入：受益农户当年收入按人口平均。
   * Σ 当年收入 / Σ 户内人口
   * Income per person: Income of the year on average over people.
   * Σ income / Σ persons of a household
   */
  incomePerPerson?: Maybe<MetricValue>;
  /**
   * 收入下降户占比：受益农户中当年收入低于基年的比例。
   * #{当年收入 < 基年收入} / #{农户}
   * Share of households that lost: Share of households whose income of the year is below that of the base year.
   * #{income < base income} / #{household}
   */
  lossShare?: Maybe<MetricValue>;
  /**
   * 户均人口：受益人口按户平均；户均增收与人均增收之比就是它。
   * Σ 户内人口 / #{农户}
   * Mean household size: People per household: the ratio of the gain per household to the gain per person.
   * Σ persons of a household / #{household}
   */
  meanSize?: Maybe<MetricValue>;
  /**
   * 增收中位数：一半农户的增收不低于它；取自逐户数据，两户居中时取其平均。
   * median(当年收入 − 基年收入)
   * Median gain: Half of the households gained no less; told from the records of households, the mean of the two in the middle where there are two.
   * median(income − base income)
   */
  medianGain?: Maybe<MetricValue>;
  /**
   * 收入中位数：一半受益农户的当年收入不低于它；取自逐户数据，两户居中时取其平均。
   * median(当年收入)
   * Median income: Half of the households had no less income in the year; told from the records of households, the mean of the two in the middle where there are two.
   * median(income)
   */
  medianIncome?: Maybe<MetricValue>;
  /**
   * 受益人口：上述农户当年的人口。
   * Σ 户内人口
   * Persons: People of those households in the year.
   * Σ persons of a household
   */
  persons?: Maybe<MetricValue>;
  /**
   * 财产性收入占比：受益农户当年收入中财产性收入的比例；四项占比合为一。
   * Σ 财产性收入 / Σ 当年收入
   * Share of property income: Property income as a share of the income of the year; the four shares make one.
   * Σ property income / Σ income
   */
  propertyShare?: Maybe<MetricValue>;
  /**
   * 转移性收入占比：受益农户当年收入中转移性收入的比例；四项占比合为一。
   * Σ 转移性收入 / Σ 当年收入
   * Share of transfers: Transfers as a share of the income of the year; the four shares make one.
   * Σ transfers / Σ income
   */
  transferShare?: Maybe<MetricValue>;
  /**
   * 村（社区）：有受益农户的村和社区。
   * #{村}
   * Villages: Villages and communities with such households.
   * #{village}
   */
  villages?: Maybe<MetricValue>;
  /**
   * 工资性收入占比：受益农户当年收入中工资性收入的比例；四项占比合为一。
   * Σ 工资性收入 / Σ 当年收入
   * Share of wages: Wages as a share of the income of the year; the four shares make one.
   * Σ wages / Σ income
   */
  wageShare?: Maybe<MetricValue>;
};

export type HouseholdsNot = {
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type HouseholdsSearch = {
  town?: InputMaybe<Scalars['String']['input']>;
  village?: InputMaybe<Scalars['String']['input']>;
};

/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSlice = {
  __typename?: 'HouseholdsSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<HouseholdsSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: HouseholdsSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: HouseholdsMetrics;
  /** The same slice, cut by time. */
  over: Array<HouseholdsSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<HouseholdGainConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceByArgs = {
  dimension: HouseholdsDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdsSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceOverArgs = {
  grain: Grain;
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<HouseholdsMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceTableArgs = {
  by?: InputMaybe<Array<HouseholdsDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<HouseholdsMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HouseholdsSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: HouseholdsMetricId;
};

/**
 * Filters of 农户增收: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type HouseholdsWhere = {
  /** 增收（Gain）: from and to, both included, in yuan. */
  gain?: InputMaybe<DecimalRange>;
  /** 当年收入（Income）: from and to, both included, in yuan. */
  income?: InputMaybe<DecimalRange>;
  /** None of these keys. */
  not?: InputMaybe<HouseholdsNot>;
  /** 户内人口（Persons）: from and to, both included. */
  persons?: InputMaybe<DecimalRange>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<HouseholdsSearch>;
  /** 镇: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 村: keys of the dimension VILLAGE. */
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ImportColumnInput = {
  /** By the contract's name. */
  field: Scalars['String']['input'];
  /** The header of the column that fills it; null: nothing does. */
  header?: InputMaybe<Scalars['String']['input']>;
  /** The table's place in the file: `PlannedTable.index`. */
  table: Scalars['Int']['input'];
};

export type ImportCounts = {
  __typename?: 'ImportCounts';
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type ImportFailure = {
  __typename?: 'ImportFailure';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  messageEn: Scalars['String']['output'];
};

export type ImportField = {
  __typename?: 'ImportField';
  /** What it means and how it is written. */
  description?: Maybe<Scalars['String']['output']>;
  label: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** The contract's name. */
  name: Scalars['String']['output'];
  required: Scalars['Boolean']['output'];
  /** The words to choose from; empty where anything may stand. */
  values: Array<Scalars['String']['output']>;
};

export type ImportFileProblem = {
  __typename?: 'ImportFileProblem';
  code: Scalars['String']['output'];
  fix: Scalars['String']['output'];
  fixEn: Scalars['String']['output'];
  message: Scalars['String']['output'];
  messageEn: Scalars['String']['output'];
  /** A header, a sheet, or a path into the file. */
  place: Scalars['String']['output'];
};

/**
 * An uploaded file (`POST /imports/uploads?name=…`, the body as it is), and what is told of it; all that is
 * not told is found out.
 */
export type ImportInput = {
  /** What a person corrected, on top of what was found. */
  columns?: InputMaybe<Array<ImportColumnInput>>;
  delimiter?: InputMaybe<Scalars['String']['input']>;
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** The kind of its records: type, list or Chinese label. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** A saved mapping, as the text of its YAML or JSON. */
  mapping?: InputMaybe<Scalars['String']['input']>;
  mode: ImportMode;
  /** Only this sheet is read. */
  sheet?: InputMaybe<Scalars['String']['input']>;
  /** What is told of single sheets: nothing that is told of the file counts for them. */
  sheets?: InputMaybe<Array<ImportSheetInput>>;
  upload: Scalars['ID']['input'];
};

/** An import on its way, or a trial of one. One runs at a time, others wait. */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** The path of the file with its errors marked; null where nothing is at fault. */
  errorWorkbook?: Maybe<Scalars['String']['output']>;
  /** Why it failed: the file can't be read, or something broke. Nothing was written. */
  failure?: Maybe<ImportFailure>;
  fileName: Scalars['String']['output'];
  /** Bytes. */
  fileSize: Scalars['Float']['output'];
  id: Scalars['ID']['output'];
  isTrial: Scalars['Boolean']['output'];
  /** Null unless it runs. */
  phase?: Maybe<ImportPhase>;
  /** How the file was understood; null until it was. */
  plan?: Maybe<ImportPlan>;
  /** Null until it is done, and where the plan has problems. */
  report?: Maybe<ImportReport>;
  /** Rows judged and written. */
  rowsDone: Scalars['Int']['output'];
  /** Over the last seconds, of the phase it is in; null where it can't be told. */
  rowsPerSecond?: Maybe<Scalars['Float']['output']>;
  rowsRead: Scalars['Int']['output'];
  /** Null where it can't be told: while the file is being read, nobody knows its length. */
  secondsLeft?: Maybe<Scalars['Float']['output']>;
  state: ImportState;
  told: ImportTold;
  /** Names the file again: to correct what was told of it, or to take it in after a trial. */
  upload: Scalars['ID']['output'];
  /** The file that is being taken in meanwhile; null unless the job waits for its turn. */
  waitsFor?: Maybe<Scalars['String']['output']>;
};

export type ImportKind = {
  __typename?: 'ImportKind';
  /** What a file may bring, what must come first. */
  fields: Array<ImportField>;
  label: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** Null for 镇办与村, which every subject shares. */
  subject?: Maybe<Subject>;
  subjectLabel: Scalars['String']['output'];
  subjectLabelEn: Scalars['String']['output'];
  /** The path of the form to fill in, an .xlsx. */
  template: Scalars['String']['output'];
  /** The GraphQL type: `HotlineOrder`. */
  type: Scalars['String']['output'];
};

export type ImportMode =
  /** All rows or none. */
  | 'ALL'
  /** The good rows go in, the others come back in the error workbook. */
  | 'GOOD';

export type ImportPhase =
  | 'REBUILDING'
  | 'STAGING'
  /** Until those who write in the district are through: one goes in after the other. */
  | 'WAITING'
  | 'WRITING';

export type ImportPlan = {
  __typename?: 'ImportPlan';
  /** How its text is written, for formats that leave it open: `gb18030`. */
  encoding?: Maybe<Scalars['String']['output']>;
  format: Scalars['String']['output'];
  /** Sheets that hold nothing we know, beside others that do: covers, notes. */
  passedOver: Array<PlannedTable>;
  /** What keeps the file from being used; none where it can be. */
  problems: Array<ImportFileProblem>;
  tables: Array<PlannedTable>;
};

export type ImportProblem = {
  __typename?: 'ImportProblem';
  code: Scalars['String']['output'];
  /** As Excel names it: `C`; null where no one cell is at fault. */
  column?: Maybe<Scalars['String']['output']>;
  /** The contract's name of the field. */
  field?: Maybe<Scalars['String']['output']>;
  fix: Scalars['String']['output'];
  fixEn: Scalars['String']['output'];
  header?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
  messageEn: Scalars['String']['output'];
  /** Where it stands in a file that is a tree: `releases[0].tender.lots[1]`. */
  path?: Maybe<Scalars['String']['output']>;
  /** 1-based, as the file's program shows it. */
  row: Scalars['Int']['output'];
  sheet?: Maybe<Scalars['String']['output']>;
  /** The table's place in the report. */
  table: Scalars['Int']['output'];
};

export type ImportReport = {
  __typename?: 'ImportReport';
  /** What it wrote; null where nothing was. */
  batch?: Maybe<Batch>;
  counts: ImportCounts;
  /** What of the file could not be made into rows. */
  fileProblems: Array<ImportFileProblem>;
  problemCount: Scalars['Int']['output'];
  /** Errors by column, most first. */
  problemGroups: Array<ProblemGroup>;
  /** In the order of the file, 100 unless told; of one column (`C`), or of all. */
  problems: Array<ImportProblem>;
  status: ImportStatus;
  tables: Array<ImportedTable>;
  /** Whether there are so many that the rest of the file was not looked at. */
  tooMany: Scalars['Boolean']['output'];
};


export type ImportReportProblemsArgs = {
  column?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ImportSheetInput = {
  kind?: InputMaybe<Scalars['String']['input']>;
  mapping?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  sheet: Scalars['String']['input'];
};

export type ImportState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type ImportStatus =
  /** Rows were added or changed. */
  | 'IMPORTED'
  /** Nothing was written: rows are at fault, or none can go in. */
  | 'REFUSED'
  /** Nothing was written: it was only to be seen what would be. */
  | 'TRIED'
  /** Every row that could go in was there already, as it is. */
  | 'UNCHANGED';

/** What a person told of a file; saved mappings are not repeated. */
export type ImportTold = {
  __typename?: 'ImportTold';
  columns: Array<ToldColumn>;
  delimiter?: Maybe<Scalars['String']['output']>;
  encoding?: Maybe<Scalars['String']['output']>;
  kind?: Maybe<Scalars['String']['output']>;
  sheet?: Maybe<Scalars['String']['output']>;
  sheets: Array<ToldSheet>;
};

export type ImportedTable = {
  __typename?: 'ImportedTable';
  counts: ImportCounts;
  kind: ImportKind;
  leftOut: LeftOutRows;
  /** Rows that rest on made-up detail (模拟明细), and so are made up too. */
  madeUp: Scalars['Int']['output'];
  name?: Maybe<Scalars['String']['output']>;
  rows: Scalars['Int']['output'];
};

export type IndustryDimension =
  /** 产业种类 */
  | 'CROP'
  /** 厂房 */
  | 'FACTORY'
  /** 镇 */
  | 'TOWN'
  /** 村 */
  | 'VILLAGE'
  /** 发展方式 */
  | 'WAY';

export type IndustryMetricId =
  | 'arrears'
  | 'arrearsOver90'
  | 'arrearsUpTo30'
  | 'arrearsUpTo90'
  | 'collectionRate'
  | 'factoryArea'
  | 'fruitArea'
  | 'leasedArea'
  | 'newTeaArea'
  | 'occupancy'
  | 'renovatedTeaArea'
  | 'rentDue'
  | 'rentPaid'
  | 'vegetableArea';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type IndustryMetrics = {
  __typename?: 'IndustryMetrics';
  /**
   * 欠缴租金：截至期末已到期而未缴的租金，逐份租约计算：一份的预缴不抵另一份的欠缴。
   * Σ 租约 max(0, Σ 应收 − Σ 实收) {至期末}
   * Arrears: Rent due and not paid as of the end of the period, lease by lease: an advance on one does not offset the arrears of another.
   * Σ leases max(0, Σ due − Σ paid) {to the end of the period}
   */
  arrears?: Maybe<MetricValue>;
  /**
   * 欠租 90 天以上：截至期末欠缴的租金中到期超过 90 天的，按自然日计；收款先抵到期最早的。
   * Σ 欠缴 {欠期 > 90 天} {至期末}
   * Arrears over 90 days: Of the arrears as of the end of the period, those due for more than 90 calendar days; payments settle the oldest first.
   * Σ arrears {due for > 90 days} {to the end of the period}
   */
  arrearsOver90?: Maybe<MetricValue>;
  /**
   * 欠租 30 天以内：截至期末欠缴的租金中到期不超过 30 天的，按自然日计；收款先抵到期最早的。
   * Σ 欠缴 {欠期 ≤ 30 天} {至期末}
   * Arrears up to 30 days: Of the arrears as of the end of the period, those due for no more than 30 calendar days; payments settle the oldest first.
   * Σ arrears {due for ≤ 30 days} {to the end of the period}
   */
  arrearsUpTo30?: Maybe<MetricValue>;
  /**
   * 欠租 31—90 天：截至期末欠缴的租金中到期31 至 90 天的，按自然日计；收款先抵到期最早的。
   * Σ 欠缴 {31 天 ≤ 欠期 ≤ 90 天} {至期末}
   * Arrears 31 to 90 days: Of the arrears as of the end of the period, those due for 31 to 90 calendar days; payments settle the oldest first.
   * Σ arrears {31 days ≤ due for ≤ 90 days} {to the end of the period}
   */
  arrearsUpTo90?: Maybe<MetricValue>;
  /**
   * 租金收缴率：期内实收与期内应收之比；补缴往期欠租或预缴时可超过 100 %。
   * Σ 实收 {收款日 ∈ 期} / Σ 应收 {应收日 ∈ 期}
   * Collection rate: Rent received in the period as a share of what fell due in it; above 100 % where arrears or advances were paid.
   * Σ paid {paid ∈ period} / Σ due {due ∈ period}
   */
  collectionRate?: Maybe<MetricValue>;
  /**
   * 社区工厂面积：截至期末已建成、可出租的社区工厂面积。
   * Σ ㎡ {建成 ≤ 期末}
   * Factory area: Floor area of community factories built and lettable as of the end of the period.
   * Σ m² {built ≤ end of period}
   */
  factoryArea?: Maybe<MetricValue>;
  /**
   * 林果面积：截至期末在册的林果面积，新发展和原有合计；改造不增加面积，不计入。
   * Σ 亩 {林果, 非改造, 起始 ≤ 期末 < 终止}
   * Fruit: Fruit on record as of the end of the period, newly planted and existing; renovation adds no ground and does not count.
   * Σ mu {fruit, not renovated, since ≤ end of period < until}
   */
  fruitArea?: Maybe<MetricValue>;
  /**
   * 已出租面积：期内每天出租面积的平均：面积和天数之积除以天数。
   * Σ(出租面积 × 天数) / 天数
   * Area leased: Floor area let, on average over the days of the period: area times days, divided by days.
   * Σ(leased area × days) / days
   */
  leasedArea?: Maybe<MetricValue>;
  /**
   * 新发展茶园面积：截至期末在册的新发展茶园；与改造面积不相加。
   * Σ 亩 {茶叶, 新发展, 起始 ≤ 期末 < 终止}
   * Tea newly planted: Newly planted tea on record as of the end of the period; never added to what was renovated.
   * Σ mu {tea, newly planted, since ≤ end of period < until}
   */
  newTeaArea?: Maybe<MetricValue>;
  /**
   * 厂房出租率：期内每天出租的面积与可出租面积之比，逐日相加。
   * Σ(出租面积 × 天数) / Σ(可出租面积 × 天数)
   * Occupancy: Floor area let as a share of what was lettable, summed day by day over the period.
   * Σ(leased area × days) / Σ(lettable area × days)
   */
  occupancy?: Maybe<MetricValue>;
  /**
   * 改造茶园面积：截至期末在册的改造茶园：原有园地的改造，与新发展面积不相加。
   * Σ 亩 {茶叶, 改造, 起始 ≤ 期末 < 终止}
   * Tea renovated: Renovated tea on record as of the end of the period: gardens that were there before, never added to what was newly planted.
   * Σ mu {tea, renovated, since ≤ end of period < until}
   */
  renovatedTeaArea?: Maybe<MetricValue>;
  /**
   * 应收租金：期内到期的各期租金；合同租金总额按天平均摊到各期。
   * Σ 应收 {应收日 ∈ 期}
   * Rent due: Rent that fell due in the period; the rent of a contract is spread evenly over its days.
   * Σ due {due ∈ period}
   */
  rentDue?: Maybe<MetricValue>;
  /**
   * 实收租金：期内收到的租金，含补缴的往期欠租和预缴。
   * Σ 实收 {收款日 ∈ 期}
   * Rent paid: Rent received in the period, arrears and advance payments included.
   * Σ paid {paid ∈ period}
   */
  rentPaid?: Maybe<MetricValue>;
  /**
   * 蔬菜面积：截至期末在册的蔬菜面积，新发展和原有合计；改造不增加面积，不计入。
   * Σ 亩 {蔬菜, 非改造, 起始 ≤ 期末 < 终止}
   * Vegetables: Vegetables on record as of the end of the period, newly planted and existing; renovation adds no ground and does not count.
   * Σ mu {vegetables, not renovated, since ≤ end of period < until}
   */
  vegetableArea?: Maybe<MetricValue>;
};

export type IndustryNot = {
  crop?: InputMaybe<Array<Scalars['ID']['input']>>;
  factory?: InputMaybe<Array<Scalars['ID']['input']>>;
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
  way?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IndustrySearch = {
  crop?: InputMaybe<Scalars['String']['input']>;
  factory?: InputMaybe<Scalars['String']['input']>;
  town?: InputMaybe<Scalars['String']['input']>;
  village?: InputMaybe<Scalars['String']['input']>;
  way?: InputMaybe<Scalars['String']['input']>;
};

/** 产业发展: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type IndustrySlice = {
  __typename?: 'IndustrySlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<IndustrySlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: IndustrySlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: IndustryMetrics;
  /** The same slice, cut by time. */
  over: Array<IndustrySlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<PlantedAreaConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 产业发展: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type IndustrySliceByArgs = {
  dimension: IndustryDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IndustrySliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 产业发展: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type IndustrySliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 产业发展: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type IndustrySliceOverArgs = {
  grain: Grain;
};


/** 产业发展: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type IndustrySliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<IndustryMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 产业发展: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type IndustrySliceTableArgs = {
  by?: InputMaybe<Array<IndustryDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<IndustryMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IndustrySliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: IndustryMetricId;
};

/**
 * Filters of 产业发展: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type IndustryWhere = {
  /** 面积（亩）（Area in mu）: from and to, both included. */
  area?: InputMaybe<DecimalRange>;
  /** 产业种类: keys of the dimension CROP. */
  crop?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 厂房: keys of the dimension FACTORY. */
  factory?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these keys. */
  not?: InputMaybe<IndustryNot>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<IndustrySearch>;
  /** 镇: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 村: keys of the dimension VILLAGE. */
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 发展方式: keys of the dimension WAY. */
  way?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  not?: InputMaybe<Scalars['Int']['input']>;
};

export type KindCandidate = {
  __typename?: 'KindCandidate';
  label: Scalars['String']['output'];
  /** 0 not at all, 1 all of its columns fit. */
  score: Scalars['Float']['output'];
  type: Scalars['String']['output'];
};

/** 各期应收租金（Rent due）：租约各期的应收日期和金额，合计等于合同租金总额。 */
export type LeaseRent = {
  __typename?: 'LeaseRent';
  /** 应收金额（Due，元） */
  due: Scalars['Decimal']['output'];
  /** 应收日期（Due on）：每期的第一天：先付后用。 */
  dueOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 厂房租约 */
  lease: FactoryLease;
  /** 合同编号（Lease number） */
  leaseNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};

export type LeaseRentConnection = {
  __typename?: 'LeaseRentConnection';
  edges: Array<LeaseRentEdge>;
  nodes: Array<LeaseRent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LeaseRentEdge = {
  __typename?: 'LeaseRentEdge';
  cursor: Scalars['String']['output'];
  node: LeaseRent;
};

export type LeaseRentOrder = {
  direction?: InputMaybe<SortDirection>;
  field: LeaseRentOrderField;
};

export type LeaseRentOrderField =
  /** 应收金额（Due，元） */
  | 'DUE'
  /** 应收日期（Due on）：每期的第一天：先付后用。 */
  | 'DUE_ON'
  /** 合同编号（Lease number） */
  | 'LEASE_NO';

/** Filters of 各期应收租金: all that are named must hold. */
export type LeaseRentWhere = {
  /** 应收金额（Due，元） */
  due?: InputMaybe<DecimalFilter>;
  /** 应收日期（Due on）：每期的第一天：先付后用。 */
  dueOn?: InputMaybe<DateFilter>;
  /** 合同编号（Lease number） */
  leaseNo?: InputMaybe<TextFilter>;
};

/** 会计科目（Ledger account）：企业财务运行专账的科目。货币资金科目任何一天的余额都不能低于零。 */
export type LedgerAccount = {
  __typename?: 'LedgerAccount';
  /** 科目编号（Code） */
  code: Scalars['String']['output'];
  /** 企业 */
  enterprise: Enterprise;
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: LedgerAccountKind;
  /** 分录: the first ones by their key, 1 to 200. */
  ledgerLines: Array<LedgerLine>;
  /** 科目名称（Name） */
  name: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};


/** 会计科目（Ledger account）：企业财务运行专账的科目。货币资金科目任何一天的余额都不能低于零。 */
export type LedgerAccountLedgerLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 会计科目: what is left out stays as it is, null empties a field. */
export type LedgerAccountAmendment = {
  /** 类别（Kind） */
  kind?: InputMaybe<LedgerAccountKind>;
  /** 科目名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type LedgerAccountConnection = {
  __typename?: 'LedgerAccountConnection';
  edges: Array<LedgerAccountEdge>;
  nodes: Array<LedgerAccount>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LedgerAccountEdge = {
  __typename?: 'LedgerAccountEdge';
  cursor: Scalars['String']['output'];
  node: LedgerAccount;
};

/** 会计科目 as it is entered. */
export type LedgerAccountInput = {
  /** 科目编号（Code） */
  code: Scalars['String']['input'];
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['input'];
  /** 类别（Kind） */
  kind: LedgerAccountKind;
  /** 科目名称（Name） */
  name: Scalars['String']['input'];
};

/** 会计科目：类别 */
export type LedgerAccountKind =
  /** 其他资产 */
  | 'ASSET'
  /** 货币资金 */
  | 'ASSET_CASH'
  /** 所有者权益 */
  | 'EQUITY'
  /** 费用 */
  | 'EXPENSE'
  /** 收入 */
  | 'INCOME'
  /** 负债 */
  | 'LIABILITY';

export type LedgerAccountKindFilter = {
  eq?: InputMaybe<LedgerAccountKind>;
  in?: InputMaybe<Array<LedgerAccountKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<LedgerAccountKind>;
};

export type LedgerAccountOrder = {
  direction?: InputMaybe<SortDirection>;
  field: LedgerAccountOrderField;
};

export type LedgerAccountOrderField =
  /** 科目编号（Code） */
  | 'CODE'
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 类别（Kind） */
  | 'KIND'
  /** 科目名称（Name） */
  | 'NAME';

/** What came of an entry of 会计科目: the record as it now stands, or why it was refused. */
export type LedgerAccountResult = {
  __typename?: 'LedgerAccountResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<LedgerAccount>;
  refusals: Array<Refusal>;
};

/** Filters of 会计科目: all that are named must hold. */
export type LedgerAccountWhere = {
  /** 科目编号（Code） */
  code?: InputMaybe<TextFilter>;
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<LedgerAccountKindFilter>;
  /** 科目名称（Name） */
  name?: InputMaybe<TextFilter>;
};

/** 分录（Ledger line）：凭证的一条：一个科目，借方或者贷方。 */
export type LedgerLine = {
  __typename?: 'LedgerLine';
  /** 会计科目 */
  account: LedgerAccount;
  /** 科目（Account） */
  accountCode: Scalars['String']['output'];
  /** 贷方金额（Credit，元）：记借方的填 0。 */
  credit: Scalars['Decimal']['output'];
  /** 借方金额（Debit，元）：记贷方的填 0。 */
  debit: Scalars['Decimal']['output'];
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 序号（Line number） */
  lineNo: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 记账凭证 */
  voucher: LedgerVoucher;
  /** 凭证编号（Voucher number） */
  voucherNo: Scalars['String']['output'];
};

export type LedgerLineConnection = {
  __typename?: 'LedgerLineConnection';
  edges: Array<LedgerLineEdge>;
  nodes: Array<LedgerLine>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LedgerLineEdge = {
  __typename?: 'LedgerLineEdge';
  cursor: Scalars['String']['output'];
  node: LedgerLine;
};

export type LedgerLineOrder = {
  direction?: InputMaybe<SortDirection>;
  field: LedgerLineOrderField;
};

export type LedgerLineOrderField =
  /** 科目（Account） */
  | 'ACCOUNT_CODE'
  /** 贷方金额（Credit，元）：记借方的填 0。 */
  | 'CREDIT'
  /** 借方金额（Debit，元）：记贷方的填 0。 */
  | 'DEBIT'
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 序号（Line number） */
  | 'LINE_NO'
  /** 凭证编号（Voucher number） */
  | 'VOUCHER_NO';

/** 分录 as it is entered with 记账凭证. */
export type LedgerLinePart = {
  /** 科目（Account） */
  accountCode: Scalars['String']['input'];
  /** 贷方金额（Credit，元）：记借方的填 0。 */
  credit: Scalars['Decimal']['input'];
  /** 借方金额（Debit，元）：记贷方的填 0。 */
  debit: Scalars['Decimal']['input'];
  /** 序号（Line number） */
  lineNo: Scalars['Int']['input'];
};

/** Filters of 分录: all that are named must hold. */
export type LedgerLineWhere = {
  /** 科目（Account） */
  accountCode?: InputMaybe<TextFilter>;
  /** 贷方金额（Credit，元）：记借方的填 0。 */
  credit?: InputMaybe<DecimalFilter>;
  /** 借方金额（Debit，元）：记贷方的填 0。 */
  debit?: InputMaybe<DecimalFilter>;
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 序号（Line number） */
  lineNo?: InputMaybe<IntFilter>;
  /** 凭证编号（Voucher number） */
  voucherNo?: InputMaybe<TextFilter>;
};

/** 月度结账（Month closing）：专账一个月结账：此后这个月不再记入、修改或删除。按月份先后结账。 */
export type LedgerMonthClosing = {
  __typename?: 'LedgerMonthClosing';
  /** 结账日期（Closed on） */
  closedOn: Scalars['Date']['output'];
  /** 企业 */
  enterprise: Enterprise;
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 月份（Month）：填当月 1 日。 */
  month: Scalars['Date']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};

export type LedgerMonthClosingConnection = {
  __typename?: 'LedgerMonthClosingConnection';
  edges: Array<LedgerMonthClosingEdge>;
  nodes: Array<LedgerMonthClosing>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LedgerMonthClosingEdge = {
  __typename?: 'LedgerMonthClosingEdge';
  cursor: Scalars['String']['output'];
  node: LedgerMonthClosing;
};

/** 月度结账 as it is entered. */
export type LedgerMonthClosingInput = {
  /** 结账日期（Closed on） */
  closedOn: Scalars['Date']['input'];
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['input'];
  /** 月份（Month）：填当月 1 日。 */
  month: Scalars['Date']['input'];
};

export type LedgerMonthClosingOrder = {
  direction?: InputMaybe<SortDirection>;
  field: LedgerMonthClosingOrderField;
};

export type LedgerMonthClosingOrderField =
  /** 结账日期（Closed on） */
  | 'CLOSED_ON'
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 月份（Month）：填当月 1 日。 */
  | 'MONTH';

/** What came of an entry of 月度结账: the record as it now stands, or why it was refused. */
export type LedgerMonthClosingResult = {
  __typename?: 'LedgerMonthClosingResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<LedgerMonthClosing>;
  refusals: Array<Refusal>;
};

/** Filters of 月度结账: all that are named must hold. */
export type LedgerMonthClosingWhere = {
  /** 结账日期（Closed on） */
  closedOn?: InputMaybe<DateFilter>;
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 月份（Month）：填当月 1 日。 */
  month?: InputMaybe<DateFilter>;
};

/** 记账凭证（Voucher）：企业财务运行专账的一张凭证，与分录一并录入，借贷相等。入账后不能修改，用冲销凭证更正。 */
export type LedgerVoucher = {
  __typename?: 'LedgerVoucher';
  /** 凭证日期（Booked on）：记入哪一天，应在未结账的月份。 */
  bookedOn: Scalars['Date']['output'];
  /** 企业 */
  enterprise: Enterprise;
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 分录: the first ones by their key, 1 to 200. */
  ledgerLines: Array<LedgerLine>;
  /** 记账凭证: the first ones by their key, 1 to 200. */
  ledgerVouchers: Array<LedgerVoucher>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  recordedOn: Scalars['Date']['output'];
  /** 记账凭证 */
  reversed?: Maybe<LedgerVoucher>;
  /** 冲销凭证（Reverses）：本凭证全额冲销的原凭证编号；不是冲销的不填。 */
  reversesNo?: Maybe<Scalars['String']['output']>;
  /** 摘要（Summary） */
  summary: Scalars['String']['output'];
  /** 凭证编号（Voucher number） */
  voucherNo: Scalars['String']['output'];
};


/** 记账凭证（Voucher）：企业财务运行专账的一张凭证，与分录一并录入，借贷相等。入账后不能修改，用冲销凭证更正。 */
export type LedgerVoucherLedgerLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 记账凭证（Voucher）：企业财务运行专账的一张凭证，与分录一并录入，借贷相等。入账后不能修改，用冲销凭证更正。 */
export type LedgerVoucherLedgerVouchersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LedgerVoucherConnection = {
  __typename?: 'LedgerVoucherConnection';
  edges: Array<LedgerVoucherEdge>;
  nodes: Array<LedgerVoucher>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LedgerVoucherEdge = {
  __typename?: 'LedgerVoucherEdge';
  cursor: Scalars['String']['output'];
  node: LedgerVoucher;
};

/** 记账凭证 as it is entered. */
export type LedgerVoucherInput = {
  /** 凭证日期（Booked on）：记入哪一天，应在未结账的月份。 */
  bookedOn: Scalars['Date']['input'];
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['input'];
  /** 分录 */
  lines?: InputMaybe<Array<LedgerLinePart>>;
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  recordedOn: Scalars['Date']['input'];
  /** 冲销凭证（Reverses）：本凭证全额冲销的原凭证编号；不是冲销的不填。 */
  reversesNo?: InputMaybe<Scalars['String']['input']>;
  /** 摘要（Summary） */
  summary: Scalars['String']['input'];
  /** 凭证编号（Voucher number） */
  voucherNo: Scalars['String']['input'];
};

export type LedgerVoucherOrder = {
  direction?: InputMaybe<SortDirection>;
  field: LedgerVoucherOrderField;
};

export type LedgerVoucherOrderField =
  /** 凭证日期（Booked on）：记入哪一天，应在未结账的月份。 */
  | 'BOOKED_ON'
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  | 'RECORDED_ON'
  /** 摘要（Summary） */
  | 'SUMMARY'
  /** 凭证编号（Voucher number） */
  | 'VOUCHER_NO';

/** What came of an entry of 记账凭证: the record as it now stands, or why it was refused. */
export type LedgerVoucherResult = {
  __typename?: 'LedgerVoucherResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<LedgerVoucher>;
  refusals: Array<Refusal>;
};

/** Filters of 记账凭证: all that are named must hold. */
export type LedgerVoucherWhere = {
  /** 凭证日期（Booked on）：记入哪一天，应在未结账的月份。 */
  bookedOn?: InputMaybe<DateFilter>;
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 登记日期（Recorded on）：当月登记的算及时，跨月的算逾月补记。 */
  recordedOn?: InputMaybe<DateFilter>;
  /** 冲销凭证（Reverses）：本凭证全额冲销的原凭证编号；不是冲销的不填。 */
  reversesNo?: InputMaybe<TextFilter>;
  /** 摘要（Summary） */
  summary?: InputMaybe<TextFilter>;
  /** 凭证编号（Voucher number） */
  voucherNo?: InputMaybe<TextFilter>;
};

/** Rows that are no data, by why. */
export type LeftOutRows = {
  __typename?: 'LeftOutRows';
  blank: Scalars['Int']['output'];
  /** The header once more. */
  header: Scalars['Int']['output'];
  note: Scalars['Int']['output'];
  /** Left out because the mapping says so. */
  skipped: Scalars['Int']['output'];
  /** 合计, 小计. */
  sum: Scalars['Int']['output'];
};

export type MadeBriefing = {
  __typename?: 'MadeBriefing';
  /** False where the last published revision says the same already. */
  isNew: Scalars['Boolean']['output'];
  revision: BriefingRevision;
};

/** The definition of a metric: what it counts, and by which rule. */
export type Metric = {
  __typename?: 'Metric';
  /** Whether values of parts add up to the value of the whole. */
  additive: Scalars['Boolean']['output'];
  description: Scalars['String']['output'];
  direction: Direction;
  /**
   * How far a value may lie from the exact one, relative to it: 0.01 is one percent. Null where values
   * are exact.
   */
  errorBound?: Maybe<Scalars['Float']['output']>;
  formula: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** In the language of the request, as all texts of a definition. */
  label: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** The standard or rule that the formula rests on. */
  source: Scalars['String']['output'];
  subject: Subject;
  targets: Array<MetricTarget>;
  unit: Unit;
  /** Later definitions, earliest first; the one above holds before the first of them. */
  versions: Array<MetricVersion>;
};

export type MetricTarget = {
  __typename?: 'MetricTarget';
  from: Scalars['Date']['output'];
  source: Scalars['String']['output'];
  value: Scalars['Float']['output'];
};

/** One number, with the parts it is made of. */
export type MetricValue = {
  __typename?: 'MetricValue';
  /**
   * Against the base period, like for like: a running period with as many days of its base. Name one of
   * the two: a kind of base, or a period of your own.
   */
  change: Change;
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** All digits; null for a quotient, whose exact form is numerator and denominator. */
  exact?: Maybe<Scalars['Decimal']['output']>;
  numerator?: Maybe<Scalars['Decimal']['output']>;
  /** Where it comes from: definition, parts, filters, files, SQL. Read from the database when it is asked for. */
  passport: Passport;
  state: ValueState;
  /** What it should reach as of the period's first day; null where nothing sets it. */
  target?: Maybe<Target>;
  /** As a reader writes it, in the language of the request: 18.19 万件 or 181,887 cases, 14.12 亿元 or ¥1.41 bn. */
  text: Scalars['String']['output'];
  unit: Unit;
  /** Null where the state is NO_DATA or SUPPRESSED. Money in yuan, a ratio between 0 and 1. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** One number, with the parts it is made of. */
export type MetricValueChangeArgs = {
  from?: InputMaybe<Base>;
  period?: InputMaybe<PeriodInput>;
};

export type MetricVersion = {
  __typename?: 'MetricVersion';
  description: Scalars['String']['output'];
  formula: Scalars['String']['output'];
  /** Null for the first, which holds since ever. */
  from?: Maybe<Scalars['Date']['output']>;
  source: Scalars['String']['output'];
};

/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type Mutation = {
  __typename?: 'Mutation';
  /** 更正协议签署 */
  amendAgreementSignatory: AgreementSignatoryResult;
  /** 更正带贫益贫台账 */
  amendBenefitEntry: BenefitEntryResult;
  /** 更正村集体同意意见 */
  amendCollectiveApproval: CollectiveApprovalResult;
  /** 更正集体收入 */
  amendCollectiveIncome: CollectiveIncomeResult;
  /** 更正分配方案 */
  amendDistributionPlan: DistributionPlanResult;
  /** 更正分配办法 */
  amendDistributionRuleSet: DistributionRuleSetResult;
  /** 更正分配明细 */
  amendDistributionShare: DistributionShareResult;
  /** 更正镇办与村 */
  amendDivision: DivisionResult;
  /** 更正企业 */
  amendEnterprise: EnterpriseResult;
  /** 更正带动关系 */
  amendEnterpriseHouseholdLink: EnterpriseHouseholdLinkResult;
  /** 更正社区工厂厂房 */
  amendFactory: FactoryResult;
  /** 更正四分四不分条款 */
  amendFourFourNotRule: FourFourNotRuleResult;
  /** 更正项目验收 */
  amendFundAcceptance: FundAcceptanceResult;
  /** 更正资金监管协议 */
  amendFundAgreement: FundAgreementResult;
  /** 更正资金项目 */
  amendFundProject: FundProjectResult;
  /** 更正付款签批 */
  amendFundSignOff: FundSignOffResult;
  /** 更正付款阶段 */
  amendFundStage: FundStageResult;
  /** 更正基层难题 */
  amendGrassrootsProblem: GrassrootsProblemResult;
  /** 更正招录比例 */
  amendHiringQuota: HiringQuotaResult;
  /** 更正回访记录 */
  amendHotlineCallback: HotlineCallbackResult;
  /** 更正诉求类别 */
  amendHotlineCategory: HotlineCategoryResult;
  /** 更正热线工单 */
  amendHotlineOrder: HotlineOrderResult;
  /** 更正三率权重 */
  amendHotlineRateWeight: HotlineRateWeightResult;
  /** 更正承办单位 */
  amendHotlineUnit: HotlineUnitResult;
  /** 更正农户 */
  amendHousehold: HouseholdResult;
  /** 更正农户年收入 */
  amendHouseholdIncome: HouseholdIncomeResult;
  /** 更正户内成员 */
  amendHouseholdMember: HouseholdMemberResult;
  /** 更正会计科目 */
  amendLedgerAccount: LedgerAccountResult;
  /** 更正党建活动 */
  amendPartyActivity: PartyActivityResult;
  /** 更正党支部 */
  amendPartyBranch: PartyBranchResult;
  /** 更正检视问题 */
  amendPartyFinding: PartyFindingResult;
  /** 更正党员 */
  amendPartyMember: PartyMemberResult;
  /** 更正征求意见 */
  amendPartyOpinion: PartyOpinionResult;
  /** 更正谈心谈话 */
  amendPartyTalk: PartyTalkResult;
  /** 更正种植面积 */
  amendPlantedArea: PlantedAreaResult;
  /** 更正宣传展板 */
  amendPublicityBoard: PublicityBoardResult;
  /** 更正评优荣誉 */
  amendRecognitionAward: RecognitionAwardResult;
  /** 更正红黄榜 */
  amendRecognitionBoardEntry: RecognitionBoardEntryResult;
  /** 更正办件 */
  amendServiceCase: ServiceCaseResult;
  /** 更正服务投诉 */
  amendServiceComplaint: ServiceComplaintResult;
  /** 更正咨询登记 */
  amendServiceConsultation: ServiceConsultationResult;
  /** 更正差错更正 */
  amendServiceCorrection: ServiceCorrectionResult;
  /** 更正进驻单位 */
  amendServiceDepartment: ServiceDepartmentResult;
  /** 更正服务事项 */
  amendServiceItem: ServiceItemResult;
  /** 更正差评整改 */
  amendServiceRatingRectification: ServiceRatingRectificationResult;
  /** 更正简易审批 */
  amendServiceSimplifiedApproval: ServiceSimplifiedApprovalResult;
  /** 更正服务窗口 */
  amendServiceWindow: ServiceWindowResult;
  /** 更正窗口在岗 */
  amendServiceWindowPost: ServiceWindowPostResult;
  /** 更正供应商 */
  amendSupplier: SupplierResult;
  /** 更正队员 */
  amendTeamMember: TeamMemberResult;
  /** 更正招标采购项目 */
  amendTender: TenderResult;
  /** 更正投标 */
  amendTenderBid: TenderBidResult;
  /** 更正合同 */
  amendTenderContract: TenderContractResult;
  /** 更正标段 */
  amendTenderLot: TenderLotResult;
  /** 更正公告 */
  amendTenderNotice: TenderNoticeResult;
  /** Writes a paragraph in place of the rules'; with null, the rules' stands there again. A reviewed revision is a draft again. */
  editBriefing: BriefingRevision;
  /**
   * Freezes the figures of a period as the next revision of its issue. A draft is made anew in place of the one
   * before, with the paragraphs that staff wrote; where the last published one says the same already, none is made.
   */
  makeBriefing: MadeBriefing;
  /**
   * Publishes a reviewed revision with its files, which never change again. Refused where a check failed, unless
   * a reason is given: it is printed on the cover. The files are dressed in the district's templates, where it has any,
   * and with a red head where one is given.
   */
  publishBriefing: BriefingRevision;
  /** 录入协议签署 */
  recordAgreementSignatory: AgreementSignatoryResult;
  /** 录入带贫益贫台账 */
  recordBenefitEntry: BenefitEntryResult;
  /** 录入村集体同意意见 */
  recordCollectiveApproval: CollectiveApprovalResult;
  /** 录入集体收入 */
  recordCollectiveIncome: CollectiveIncomeResult;
  /** 录入合同变更 */
  recordContractAmendment: ContractAmendmentResult;
  /** 录入分红兑付 */
  recordDistributionPayout: DistributionPayoutResult;
  /** 录入分配方案 */
  recordDistributionPlan: DistributionPlanResult;
  /** 录入分配办法 */
  recordDistributionRuleSet: DistributionRuleSetResult;
  /** 录入分配明细 */
  recordDistributionShare: DistributionShareResult;
  /** 录入四议两公开记录 */
  recordDistributionStep: DistributionStepResult;
  /** 录入镇办与村 */
  recordDivision: DivisionResult;
  /** 录入企业 */
  recordEnterprise: EnterpriseResult;
  /** 录入带动关系 */
  recordEnterpriseHouseholdLink: EnterpriseHouseholdLinkResult;
  /** 录入社区工厂厂房 */
  recordFactory: FactoryResult;
  /** 录入厂房租约 */
  recordFactoryLease: FactoryLeaseResult;
  /** 录入四分四不分条款 */
  recordFourFourNotRule: FourFourNotRuleResult;
  /** 录入项目验收 */
  recordFundAcceptance: FundAcceptanceResult;
  /** 录入资金监管协议 */
  recordFundAgreement: FundAgreementResult;
  /** 录入进度核查 */
  recordFundInspection: FundInspectionResult;
  /** 录入资金拨付 */
  recordFundPayment: FundPaymentResult;
  /** 录入资金项目 */
  recordFundProject: FundProjectResult;
  /** 录入付款签批 */
  recordFundSignOff: FundSignOffResult;
  /** 录入付款阶段 */
  recordFundStage: FundStageResult;
  /** 录入基层难题 */
  recordGrassrootsProblem: GrassrootsProblemResult;
  /** 录入招录比例 */
  recordHiringQuota: HiringQuotaResult;
  /** 录入回访记录 */
  recordHotlineCallback: HotlineCallbackResult;
  /** 录入诉求类别 */
  recordHotlineCategory: HotlineCategoryResult;
  /** 录入热线工单 */
  recordHotlineOrder: HotlineOrderResult;
  /** 录入流转记录 */
  recordHotlineOrderEvent: HotlineOrderEventResult;
  /** 录入三率权重 */
  recordHotlineRateWeight: HotlineRateWeightResult;
  /** 录入承办单位 */
  recordHotlineUnit: HotlineUnitResult;
  /** 录入农户 */
  recordHousehold: HouseholdResult;
  /** 录入分户、并户 */
  recordHouseholdChange: HouseholdChangeResult;
  /** 录入分户并户所涉农户 */
  recordHouseholdChangeParty: HouseholdChangePartyResult;
  /** 录入农户年收入 */
  recordHouseholdIncome: HouseholdIncomeResult;
  /** 录入户内成员 */
  recordHouseholdMember: HouseholdMemberResult;
  /** 录入会计科目 */
  recordLedgerAccount: LedgerAccountResult;
  /** 录入月度结账 */
  recordLedgerMonthClosing: LedgerMonthClosingResult;
  /** 录入记账凭证 */
  recordLedgerVoucher: LedgerVoucherResult;
  /** 录入党建活动 */
  recordPartyActivity: PartyActivityResult;
  /** 录入党支部 */
  recordPartyBranch: PartyBranchResult;
  /** 录入检视问题 */
  recordPartyFinding: PartyFindingResult;
  /** 录入整改记录 */
  recordPartyFindingStep: PartyFindingStepResult;
  /** 录入党员 */
  recordPartyMember: PartyMemberResult;
  /** 录入征求意见 */
  recordPartyOpinion: PartyOpinionResult;
  /** 录入谈心谈话 */
  recordPartyTalk: PartyTalkResult;
  /** 录入种植面积 */
  recordPlantedArea: PlantedAreaResult;
  /** 录入宣传展板 */
  recordPublicityBoard: PublicityBoardResult;
  /** 录入申诉记录 */
  recordRecognitionAppealEvent: RecognitionAppealEventResult;
  /** 录入评优荣誉 */
  recordRecognitionAward: RecognitionAwardResult;
  /** 录入红黄榜 */
  recordRecognitionBoardEntry: RecognitionBoardEntryResult;
  /** 录入实收租金 */
  recordRentPayment: RentPaymentResult;
  /** 录入办件 */
  recordServiceCase: ServiceCaseResult;
  /** 录入办理过程 */
  recordServiceCaseEvent: ServiceCaseEventResult;
  /** 录入服务投诉 */
  recordServiceComplaint: ServiceComplaintResult;
  /** 录入咨询登记 */
  recordServiceConsultation: ServiceConsultationResult;
  /** 录入差错更正 */
  recordServiceCorrection: ServiceCorrectionResult;
  /** 录入进驻单位 */
  recordServiceDepartment: ServiceDepartmentResult;
  /** 录入服务事项 */
  recordServiceItem: ServiceItemResult;
  /** 录入差评整改 */
  recordServiceRatingRectification: ServiceRatingRectificationResult;
  /** 录入简易审批 */
  recordServiceSimplifiedApproval: ServiceSimplifiedApprovalResult;
  /** 录入服务窗口 */
  recordServiceWindow: ServiceWindowResult;
  /** 录入窗口在岗 */
  recordServiceWindowPost: ServiceWindowPostResult;
  /** 录入供应商 */
  recordSupplier: SupplierResult;
  /** 录入队员 */
  recordTeamMember: TeamMemberResult;
  /** 录入招标采购项目 */
  recordTender: TenderResult;
  /** 录入中标 */
  recordTenderAward: TenderAwardResult;
  /** 录入投标 */
  recordTenderBid: TenderBidResult;
  /** 录入合同 */
  recordTenderContract: TenderContractResult;
  /** 录入标段 */
  recordTenderLot: TenderLotResult;
  /** 录入公告 */
  recordTenderNotice: TenderNoticeResult;
  /** 录入撤销中标 */
  recordTenderRevocation: TenderRevocationResult;
  /** 删除协议签署 */
  removeAgreementSignatory: AgreementSignatoryResult;
  /** 删除带贫益贫台账 */
  removeBenefitEntry: BenefitEntryResult;
  /** 删除村集体同意意见 */
  removeCollectiveApproval: CollectiveApprovalResult;
  /** 删除集体收入 */
  removeCollectiveIncome: CollectiveIncomeResult;
  /** 删除分配方案 */
  removeDistributionPlan: DistributionPlanResult;
  /** 删除分配办法 */
  removeDistributionRuleSet: DistributionRuleSetResult;
  /** 删除分配明细 */
  removeDistributionShare: DistributionShareResult;
  /** 删除镇办与村 */
  removeDivision: DivisionResult;
  /** 删除企业 */
  removeEnterprise: EnterpriseResult;
  /** 删除带动关系 */
  removeEnterpriseHouseholdLink: EnterpriseHouseholdLinkResult;
  /** 删除社区工厂厂房 */
  removeFactory: FactoryResult;
  /** 删除四分四不分条款 */
  removeFourFourNotRule: FourFourNotRuleResult;
  /** 删除项目验收 */
  removeFundAcceptance: FundAcceptanceResult;
  /** 删除资金监管协议 */
  removeFundAgreement: FundAgreementResult;
  /** 删除资金项目 */
  removeFundProject: FundProjectResult;
  /** 删除付款签批 */
  removeFundSignOff: FundSignOffResult;
  /** 删除付款阶段 */
  removeFundStage: FundStageResult;
  /** 删除基层难题 */
  removeGrassrootsProblem: GrassrootsProblemResult;
  /** 删除招录比例 */
  removeHiringQuota: HiringQuotaResult;
  /** 删除回访记录 */
  removeHotlineCallback: HotlineCallbackResult;
  /** 删除诉求类别 */
  removeHotlineCategory: HotlineCategoryResult;
  /** 删除热线工单 */
  removeHotlineOrder: HotlineOrderResult;
  /** 删除三率权重 */
  removeHotlineRateWeight: HotlineRateWeightResult;
  /** 删除承办单位 */
  removeHotlineUnit: HotlineUnitResult;
  /** 删除农户 */
  removeHousehold: HouseholdResult;
  /** 删除农户年收入 */
  removeHouseholdIncome: HouseholdIncomeResult;
  /** 删除户内成员 */
  removeHouseholdMember: HouseholdMemberResult;
  /** 删除会计科目 */
  removeLedgerAccount: LedgerAccountResult;
  /** 删除党建活动 */
  removePartyActivity: PartyActivityResult;
  /** 删除党支部 */
  removePartyBranch: PartyBranchResult;
  /** 删除检视问题 */
  removePartyFinding: PartyFindingResult;
  /** 删除党员 */
  removePartyMember: PartyMemberResult;
  /** 删除征求意见 */
  removePartyOpinion: PartyOpinionResult;
  /** 删除谈心谈话 */
  removePartyTalk: PartyTalkResult;
  /** 删除种植面积 */
  removePlantedArea: PlantedAreaResult;
  /** 删除宣传展板 */
  removePublicityBoard: PublicityBoardResult;
  /** 删除评优荣誉 */
  removeRecognitionAward: RecognitionAwardResult;
  /** 删除红黄榜 */
  removeRecognitionBoardEntry: RecognitionBoardEntryResult;
  /** 删除办件 */
  removeServiceCase: ServiceCaseResult;
  /** 删除服务投诉 */
  removeServiceComplaint: ServiceComplaintResult;
  /** 删除咨询登记 */
  removeServiceConsultation: ServiceConsultationResult;
  /** 删除差错更正 */
  removeServiceCorrection: ServiceCorrectionResult;
  /** 删除进驻单位 */
  removeServiceDepartment: ServiceDepartmentResult;
  /** 删除服务事项 */
  removeServiceItem: ServiceItemResult;
  /** 删除差评整改 */
  removeServiceRatingRectification: ServiceRatingRectificationResult;
  /** 删除简易审批 */
  removeServiceSimplifiedApproval: ServiceSimplifiedApprovalResult;
  /** 删除服务窗口 */
  removeServiceWindow: ServiceWindowResult;
  /** 删除窗口在岗 */
  removeServiceWindowPost: ServiceWindowPostResult;
  /** 删除供应商 */
  removeSupplier: SupplierResult;
  /** 删除队员 */
  removeTeamMember: TeamMemberResult;
  /** 删除招标采购项目 */
  removeTender: TenderResult;
  /** 删除投标 */
  removeTenderBid: TenderBidResult;
  /** 删除合同 */
  removeTenderContract: TenderContractResult;
  /** 删除标段 */
  removeTenderLot: TenderLotResult;
  /** 删除公告 */
  removeTenderNotice: TenderNoticeResult;
  /** Notes that somebody has read the draft and found it right. */
  reviewBriefing: BriefingRevision;
  /** Takes a file in, in one transaction. */
  runImport: ImportJob;
  /** Does all that an import does and takes it back: the report tells what would be. */
  tryImport: ImportJob;
  /** Takes a batch back as if it had never been; refused where something builds on it. */
  undoBatch: UndoResult;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendAgreementSignatoryArgs = {
  id: Scalars['ID']['input'];
  input: AgreementSignatoryAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendBenefitEntryArgs = {
  id: Scalars['ID']['input'];
  input: BenefitEntryAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendCollectiveApprovalArgs = {
  id: Scalars['ID']['input'];
  input: CollectiveApprovalAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendCollectiveIncomeArgs = {
  id: Scalars['ID']['input'];
  input: CollectiveIncomeAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendDistributionPlanArgs = {
  id: Scalars['ID']['input'];
  input: DistributionPlanAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendDistributionRuleSetArgs = {
  id: Scalars['ID']['input'];
  input: DistributionRuleSetAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendDistributionShareArgs = {
  id: Scalars['ID']['input'];
  input: DistributionShareAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendDivisionArgs = {
  id: Scalars['ID']['input'];
  input: DivisionAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendEnterpriseArgs = {
  id: Scalars['ID']['input'];
  input: EnterpriseAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendEnterpriseHouseholdLinkArgs = {
  id: Scalars['ID']['input'];
  input: EnterpriseHouseholdLinkAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendFactoryArgs = {
  id: Scalars['ID']['input'];
  input: FactoryAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendFourFourNotRuleArgs = {
  id: Scalars['ID']['input'];
  input: FourFourNotRuleAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendFundAcceptanceArgs = {
  id: Scalars['ID']['input'];
  input: FundAcceptanceAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendFundAgreementArgs = {
  id: Scalars['ID']['input'];
  input: FundAgreementAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendFundProjectArgs = {
  id: Scalars['ID']['input'];
  input: FundProjectAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendFundSignOffArgs = {
  id: Scalars['ID']['input'];
  input: FundSignOffAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendFundStageArgs = {
  id: Scalars['ID']['input'];
  input: FundStageAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendGrassrootsProblemArgs = {
  id: Scalars['ID']['input'];
  input: GrassrootsProblemAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHiringQuotaArgs = {
  id: Scalars['ID']['input'];
  input: HiringQuotaAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHotlineCallbackArgs = {
  id: Scalars['ID']['input'];
  input: HotlineCallbackAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHotlineCategoryArgs = {
  id: Scalars['ID']['input'];
  input: HotlineCategoryAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHotlineOrderArgs = {
  id: Scalars['ID']['input'];
  input: HotlineOrderAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHotlineRateWeightArgs = {
  id: Scalars['ID']['input'];
  input: HotlineRateWeightAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHotlineUnitArgs = {
  id: Scalars['ID']['input'];
  input: HotlineUnitAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHouseholdArgs = {
  id: Scalars['ID']['input'];
  input: HouseholdAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHouseholdIncomeArgs = {
  id: Scalars['ID']['input'];
  input: HouseholdIncomeAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
  input: HouseholdMemberAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendLedgerAccountArgs = {
  id: Scalars['ID']['input'];
  input: LedgerAccountAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPartyActivityArgs = {
  id: Scalars['ID']['input'];
  input: PartyActivityAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPartyBranchArgs = {
  id: Scalars['ID']['input'];
  input: PartyBranchAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPartyFindingArgs = {
  id: Scalars['ID']['input'];
  input: PartyFindingAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPartyMemberArgs = {
  id: Scalars['ID']['input'];
  input: PartyMemberAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPartyOpinionArgs = {
  id: Scalars['ID']['input'];
  input: PartyOpinionAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPartyTalkArgs = {
  id: Scalars['ID']['input'];
  input: PartyTalkAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPlantedAreaArgs = {
  id: Scalars['ID']['input'];
  input: PlantedAreaAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendPublicityBoardArgs = {
  id: Scalars['ID']['input'];
  input: PublicityBoardAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendRecognitionAwardArgs = {
  id: Scalars['ID']['input'];
  input: RecognitionAwardAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendRecognitionBoardEntryArgs = {
  id: Scalars['ID']['input'];
  input: RecognitionBoardEntryAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceCaseArgs = {
  id: Scalars['ID']['input'];
  input: ServiceCaseAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceComplaintArgs = {
  id: Scalars['ID']['input'];
  input: ServiceComplaintAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceConsultationArgs = {
  id: Scalars['ID']['input'];
  input: ServiceConsultationAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceCorrectionArgs = {
  id: Scalars['ID']['input'];
  input: ServiceCorrectionAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceDepartmentArgs = {
  id: Scalars['ID']['input'];
  input: ServiceDepartmentAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceItemArgs = {
  id: Scalars['ID']['input'];
  input: ServiceItemAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceRatingRectificationArgs = {
  id: Scalars['ID']['input'];
  input: ServiceRatingRectificationAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceSimplifiedApprovalArgs = {
  id: Scalars['ID']['input'];
  input: ServiceSimplifiedApprovalAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceWindowArgs = {
  id: Scalars['ID']['input'];
  input: ServiceWindowAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendServiceWindowPostArgs = {
  id: Scalars['ID']['input'];
  input: ServiceWindowPostAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendSupplierArgs = {
  id: Scalars['ID']['input'];
  input: SupplierAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendTeamMemberArgs = {
  id: Scalars['ID']['input'];
  input: TeamMemberAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendTenderArgs = {
  id: Scalars['ID']['input'];
  input: TenderAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendTenderBidArgs = {
  id: Scalars['ID']['input'];
  input: TenderBidAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendTenderContractArgs = {
  id: Scalars['ID']['input'];
  input: TenderContractAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendTenderLotArgs = {
  id: Scalars['ID']['input'];
  input: TenderLotAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationAmendTenderNoticeArgs = {
  id: Scalars['ID']['input'];
  input: TenderNoticeAmendment;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationEditBriefingArgs = {
  paragraph: Scalars['String']['input'];
  period: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationMakeBriefingArgs = {
  period: Scalars['String']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationPublishBriefingArgs = {
  overruled?: InputMaybe<Scalars['String']['input']>;
  period: Scalars['String']['input'];
  redHeader?: InputMaybe<RedHeaderInput>;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordAgreementSignatoryArgs = {
  input: AgreementSignatoryInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordBenefitEntryArgs = {
  input: BenefitEntryInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordCollectiveApprovalArgs = {
  input: CollectiveApprovalInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordCollectiveIncomeArgs = {
  input: CollectiveIncomeInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordContractAmendmentArgs = {
  input: ContractAmendmentInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordDistributionPayoutArgs = {
  input: DistributionPayoutInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordDistributionPlanArgs = {
  input: DistributionPlanInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordDistributionRuleSetArgs = {
  input: DistributionRuleSetInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordDistributionShareArgs = {
  input: DistributionShareInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordDistributionStepArgs = {
  input: DistributionStepInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordDivisionArgs = {
  input: DivisionInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordEnterpriseArgs = {
  input: EnterpriseInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordEnterpriseHouseholdLinkArgs = {
  input: EnterpriseHouseholdLinkInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFactoryArgs = {
  input: FactoryInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFactoryLeaseArgs = {
  input: FactoryLeaseInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFourFourNotRuleArgs = {
  input: FourFourNotRuleInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFundAcceptanceArgs = {
  input: FundAcceptanceInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFundAgreementArgs = {
  input: FundAgreementInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFundInspectionArgs = {
  input: FundInspectionInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFundPaymentArgs = {
  input: FundPaymentInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFundProjectArgs = {
  input: FundProjectInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFundSignOffArgs = {
  input: FundSignOffInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordFundStageArgs = {
  input: FundStageInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordGrassrootsProblemArgs = {
  input: GrassrootsProblemInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHiringQuotaArgs = {
  input: HiringQuotaInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHotlineCallbackArgs = {
  input: HotlineCallbackInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHotlineCategoryArgs = {
  input: HotlineCategoryInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHotlineOrderArgs = {
  input: HotlineOrderInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHotlineOrderEventArgs = {
  input: HotlineOrderEventInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHotlineRateWeightArgs = {
  input: HotlineRateWeightInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHotlineUnitArgs = {
  input: HotlineUnitInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHouseholdArgs = {
  input: HouseholdInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHouseholdChangeArgs = {
  input: HouseholdChangeInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHouseholdChangePartyArgs = {
  input: HouseholdChangePartyInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHouseholdIncomeArgs = {
  input: HouseholdIncomeInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordHouseholdMemberArgs = {
  input: HouseholdMemberInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordLedgerAccountArgs = {
  input: LedgerAccountInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordLedgerMonthClosingArgs = {
  input: LedgerMonthClosingInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordLedgerVoucherArgs = {
  input: LedgerVoucherInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPartyActivityArgs = {
  input: PartyActivityInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPartyBranchArgs = {
  input: PartyBranchInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPartyFindingArgs = {
  input: PartyFindingInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPartyFindingStepArgs = {
  input: PartyFindingStepInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPartyMemberArgs = {
  input: PartyMemberInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPartyOpinionArgs = {
  input: PartyOpinionInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPartyTalkArgs = {
  input: PartyTalkInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPlantedAreaArgs = {
  input: PlantedAreaInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordPublicityBoardArgs = {
  input: PublicityBoardInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordRecognitionAppealEventArgs = {
  input: RecognitionAppealEventInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordRecognitionAwardArgs = {
  input: RecognitionAwardInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordRecognitionBoardEntryArgs = {
  input: RecognitionBoardEntryInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordRentPaymentArgs = {
  input: RentPaymentInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceCaseArgs = {
  input: ServiceCaseInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceCaseEventArgs = {
  input: ServiceCaseEventInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceComplaintArgs = {
  input: ServiceComplaintInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceConsultationArgs = {
  input: ServiceConsultationInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceCorrectionArgs = {
  input: ServiceCorrectionInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceDepartmentArgs = {
  input: ServiceDepartmentInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceItemArgs = {
  input: ServiceItemInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceRatingRectificationArgs = {
  input: ServiceRatingRectificationInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceSimplifiedApprovalArgs = {
  input: ServiceSimplifiedApprovalInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceWindowArgs = {
  input: ServiceWindowInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordServiceWindowPostArgs = {
  input: ServiceWindowPostInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordSupplierArgs = {
  input: SupplierInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTeamMemberArgs = {
  input: TeamMemberInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTenderArgs = {
  input: TenderInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTenderAwardArgs = {
  input: TenderAwardInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTenderBidArgs = {
  input: TenderBidInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTenderContractArgs = {
  input: TenderContractInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTenderLotArgs = {
  input: TenderLotInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTenderNoticeArgs = {
  input: TenderNoticeInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRecordTenderRevocationArgs = {
  input: TenderRevocationInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveAgreementSignatoryArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveBenefitEntryArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveCollectiveApprovalArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveCollectiveIncomeArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveDistributionPlanArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveDistributionRuleSetArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveDistributionShareArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveDivisionArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveEnterpriseHouseholdLinkArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveFactoryArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveFourFourNotRuleArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveFundAcceptanceArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveFundAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveFundProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveFundSignOffArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveFundStageArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveGrassrootsProblemArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHiringQuotaArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHotlineCallbackArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHotlineCategoryArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHotlineOrderArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHotlineRateWeightArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHotlineUnitArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHouseholdIncomeArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveHouseholdMemberArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveLedgerAccountArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePartyActivityArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePartyBranchArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePartyFindingArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePartyMemberArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePartyOpinionArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePartyTalkArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePlantedAreaArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemovePublicityBoardArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveRecognitionAwardArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveRecognitionBoardEntryArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceComplaintArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceConsultationArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceCorrectionArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceDepartmentArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceItemArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceRatingRectificationArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceSimplifiedApprovalArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceWindowArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveServiceWindowPostArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveSupplierArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveTeamMemberArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveTenderArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveTenderBidArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveTenderContractArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveTenderLotArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRemoveTenderNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationReviewBriefingArgs = {
  period: Scalars['String']['input'];
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationRunImportArgs = {
  input: ImportInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationTryImportArgs = {
  input: ImportInput;
};


/** What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done. */
export type MutationUndoBatchArgs = {
  id: Scalars['Int']['input'];
};

export type Origin =
  /** Entered by hand. */
  | 'ENTERED'
  | 'IMPORTED'
  | 'PUBLISHED'
  /** Made up so that it adds up to the published figures (模拟明细). */
  | 'SIMULATED';

export type OriginRows = {
  __typename?: 'OriginRows';
  origin: Origin;
  /** Null where it is withheld: real ones of a protected subject (households, distribution) that are fewer than five. */
  rows?: Maybe<Scalars['Int']['output']>;
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type PartRole =
  | 'DENOMINATOR'
  | 'NUMERATOR'
  | 'VALUE';

/** 党建活动（Party activity）：计划和开展的组织生活：一次活动一条，先登记计划，开展后补记日期和实到人数。 */
export type PartyActivity = {
  __typename?: 'PartyActivity';
  /** 活动编号（Activity number） */
  activityNo: Scalars['String']['output'];
  /** 党支部 */
  branch?: Maybe<PartyBranch>;
  /** 支部（Branch）：全体党员或班子的活动留空。 */
  branchCode?: Maybe<Scalars['String']['output']>;
  /** 应到人数（Expected） */
  expected: Scalars['Int']['output'];
  /** 开展日期（Held on）：留空表示尚未开展。 */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: PartyActivityKind;
  /**
   * 逾期工作日（Working days overdue）: as of the slice that it was read from, in a list as of the subject's
   * data day; null where it is not open and overdue.
   */
  overdueDays?: Maybe<Scalars['Int']['output']>;
  /** 计划日期（Planned on） */
  plannedOn: Scalars['Date']['output'];
  /** 实到人数（Present）：开展后填写，列席人员不计。 */
  present?: Maybe<Scalars['Int']['output']>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 主题（Topic） */
  topic: Scalars['String']['output'];
};

/** Corrections of 党建活动: what is left out stays as it is, null empties a field. */
export type PartyActivityAmendment = {
  /** 支部（Branch）：全体党员或班子的活动留空。 */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 应到人数（Expected） */
  expected?: InputMaybe<Scalars['Int']['input']>;
  /** 开展日期（Held on）：留空表示尚未开展。 */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** 类别（Kind） */
  kind?: InputMaybe<PartyActivityKind>;
  /** 计划日期（Planned on） */
  plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 实到人数（Present）：开展后填写，列席人员不计。 */
  present?: InputMaybe<Scalars['Int']['input']>;
  /** 主题（Topic） */
  topic?: InputMaybe<Scalars['String']['input']>;
};

export type PartyActivityConnection = {
  __typename?: 'PartyActivityConnection';
  edges: Array<PartyActivityEdge>;
  nodes: Array<PartyActivity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyActivityEdge = {
  __typename?: 'PartyActivityEdge';
  cursor: Scalars['String']['output'];
  node: PartyActivity;
};

/** 党建活动 as it is entered. */
export type PartyActivityInput = {
  /** 活动编号（Activity number） */
  activityNo: Scalars['String']['input'];
  /** 支部（Branch）：全体党员或班子的活动留空。 */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 应到人数（Expected） */
  expected: Scalars['Int']['input'];
  /** 开展日期（Held on）：留空表示尚未开展。 */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** 类别（Kind） */
  kind: PartyActivityKind;
  /** 计划日期（Planned on） */
  plannedOn: Scalars['Date']['input'];
  /** 实到人数（Present）：开展后填写，列席人员不计。 */
  present?: InputMaybe<Scalars['Int']['input']>;
  /** 主题（Topic） */
  topic: Scalars['String']['input'];
};

/** 党建活动：类别 */
export type PartyActivityKind =
  /** 民主生活会 */
  | 'DEMOCRATIC_LIFE_MEETING'
  /** 组织生活会 */
  | 'ORGANISATIONAL_LIFE_MEETING'
  /** 学习研讨 */
  | 'STUDY_SESSION'
  /** 调查研究 */
  | 'SURVEY'
  /** 主题党日 */
  | 'THEMED_DAY'
  /** 三会一课 */
  | 'THREE_MEETINGS_ONE_LESSON';

export type PartyActivityKindFilter = {
  eq?: InputMaybe<PartyActivityKind>;
  in?: InputMaybe<Array<PartyActivityKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<PartyActivityKind>;
};

export type PartyActivityOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PartyActivityOrderField;
};

export type PartyActivityOrderField =
  /** 活动编号（Activity number） */
  | 'ACTIVITY_NO'
  /** 应到人数（Expected） */
  | 'EXPECTED'
  /** 类别（Kind） */
  | 'KIND'
  /** 计划日期（Planned on） */
  | 'PLANNED_ON'
  /** 主题（Topic） */
  | 'TOPIC';

/** What came of an entry of 党建活动: the record as it now stands, or why it was refused. */
export type PartyActivityResult = {
  __typename?: 'PartyActivityResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PartyActivity>;
  refusals: Array<Refusal>;
};

/** Filters of 党建活动: all that are named must hold. */
export type PartyActivityWhere = {
  /** 活动编号（Activity number） */
  activityNo?: InputMaybe<TextFilter>;
  /** 支部（Branch）：全体党员或班子的活动留空。 */
  branchCode?: InputMaybe<TextFilter>;
  /** 应到人数（Expected） */
  expected?: InputMaybe<IntFilter>;
  /** 开展日期（Held on）：留空表示尚未开展。 */
  heldOn?: InputMaybe<DateFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<PartyActivityKindFilter>;
  /** 逾期未结（Overdue）: as of the subject's data day. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 计划日期（Planned on） */
  plannedOn?: InputMaybe<DateFilter>;
  /** 实到人数（Present）：开展后填写，列席人员不计。 */
  present?: InputMaybe<IntFilter>;
  /** 主题（Topic） */
  topic?: InputMaybe<TextFilter>;
};

/** 党支部（Party branch）：大厅及进驻单位的党支部。 */
export type PartyBranch = {
  __typename?: 'PartyBranch';
  /** 支部编号（Code） */
  code: Scalars['String']['output'];
  /** 撤销日期（Dissolved on）：留空表示仍在。 */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** 成立日期（Founded on） */
  foundedOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 支部名称（Name） */
  name: Scalars['String']['output'];
  /** 党建活动: the first ones by their key, 1 to 200. */
  partyActivities: Array<PartyActivity>;
  /** 检视问题: the first ones by their key, 1 to 200. */
  partyFindings: Array<PartyFinding>;
  /** 党员: the first ones by their key, 1 to 200. */
  partyMembers: Array<PartyMember>;
  /** 谈心谈话: the first ones by their key, 1 to 200. */
  partyTalks: Array<PartyTalk>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};


/** 党支部（Party branch）：大厅及进驻单位的党支部。 */
export type PartyBranchPartyActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 党支部（Party branch）：大厅及进驻单位的党支部。 */
export type PartyBranchPartyFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 党支部（Party branch）：大厅及进驻单位的党支部。 */
export type PartyBranchPartyMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 党支部（Party branch）：大厅及进驻单位的党支部。 */
export type PartyBranchPartyTalksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 党支部: what is left out stays as it is, null empties a field. */
export type PartyBranchAmendment = {
  /** 撤销日期（Dissolved on）：留空表示仍在。 */
  dissolvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 成立日期（Founded on） */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 支部名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type PartyBranchConnection = {
  __typename?: 'PartyBranchConnection';
  edges: Array<PartyBranchEdge>;
  nodes: Array<PartyBranch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyBranchEdge = {
  __typename?: 'PartyBranchEdge';
  cursor: Scalars['String']['output'];
  node: PartyBranch;
};

/** 党支部 as it is entered. */
export type PartyBranchInput = {
  /** 支部编号（Code） */
  code: Scalars['String']['input'];
  /** 撤销日期（Dissolved on）：留空表示仍在。 */
  dissolvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 成立日期（Founded on） */
  foundedOn: Scalars['Date']['input'];
  /** 支部名称（Name） */
  name: Scalars['String']['input'];
};

export type PartyBranchOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PartyBranchOrderField;
};

export type PartyBranchOrderField =
  /** 支部编号（Code） */
  | 'CODE'
  /** 成立日期（Founded on） */
  | 'FOUNDED_ON'
  /** 支部名称（Name） */
  | 'NAME';

/** What came of an entry of 党支部: the record as it now stands, or why it was refused. */
export type PartyBranchResult = {
  __typename?: 'PartyBranchResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PartyBranch>;
  refusals: Array<Refusal>;
};

/** Filters of 党支部: all that are named must hold. */
export type PartyBranchWhere = {
  /** 支部编号（Code） */
  code?: InputMaybe<TextFilter>;
  /** 撤销日期（Dissolved on）：留空表示仍在。 */
  dissolvedOn?: InputMaybe<DateFilter>;
  /** 成立日期（Founded on） */
  foundedOn?: InputMaybe<DateFilter>;
  /** 支部名称（Name） */
  name?: InputMaybe<TextFilter>;
};

export type PartyBuildingDimension =
  /** 支部 */
  | 'BRANCH'
  /** 活动类别 */
  | 'KIND'
  /** 责任单位 */
  | 'OFFICE'
  /** 意见来源 */
  | 'SOURCE'
  /** 谈话类别 */
  | 'TALK';

export type PartyBuildingMetricId =
  | 'activities'
  | 'activitiesOverdue'
  | 'activitiesPlanned'
  | 'branches'
  | 'findings'
  | 'findingsOpen'
  | 'findingsOverdue'
  | 'findingsRectified'
  | 'findingsUnverified'
  | 'members'
  | 'opinions'
  | 'opinionsAnsweredRate'
  | 'opinionsUnanswered'
  | 'participationRate'
  | 'planRate'
  | 'problemsOpen'
  | 'problemsSolved'
  | 'publicityBoards'
  | 'rectificationRate'
  | 'talks';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type PartyBuildingMetrics = {
  __typename?: 'PartyBuildingMetrics';
  /**
   * 开展活动：期内实际开展的组织生活次数，按类别可分；谈心谈话另计人次。
   * #{开展日期 ∈ 期}
   * Activities held: Activities of organisational life held in the period, by kind where asked; talks are counted apart, in person-times.
   * #{held ∈ period}
   */
  activities?: Maybe<MetricValue>;
  /**
   * 到期未开展：截至期末（或数据截至日）已到计划日期而未开展的活动。
   * #{计划日期 ≤ 截至, 未开展}
   * Activities not held: Activities whose planned day has come as of the end of the period (or the data day) and that were not held.
   * #{planned ≤ as-of, not held}
   */
  activitiesOverdue?: Maybe<MetricValue>;
  /**
   * 计划活动：计划在期内开展的组织生活次数。
   * #{计划日期 ∈ 期}
   * Activities planned: Activities of organisational life planned for the period.
   * #{planned ∈ period}
   */
  activitiesPlanned?: Maybe<MetricValue>;
  /**
   * 党支部：截至期末的党支部数。
   * #{成立 ≤ 期末, 未撤销}
   * Party branches: Party branches as of the end of the period.
   * #{founded ≤ end of period, not dissolved}
   */
  branches?: Maybe<MetricValue>;
  /**
   * 检视问题：期内检视出的问题。
   * #{检视日期 ∈ 期}
   * Findings: Problems found in the self-inspections of the period.
   * #{found ∈ period}
   */
  findings?: Maybe<MetricValue>;
  /**
   * 未销号问题：截至期末（或数据截至日）已检视出而未核实销号的问题，期限未到的也计。
   * #{检视日期 ≤ 截至, 未核实}
   * Findings open: Findings made and not verified as put right as of the end of the period (or the data day), those not yet due included.
   * #{found ≤ as-of, not verified}
   */
  findingsOpen?: Maybe<MetricValue>;
  /**
   * 逾期未整改：截至期末（或数据截至日）整改期限已到而未核实销号的问题。
   * #{期限 ≤ 截至, 未核实}
   * Findings overdue: Findings whose deadline has come as of the end of the period (or the data day) and that are not verified.
   * #{due ≤ as-of, not verified}
   */
  findingsOverdue?: Maybe<MetricValue>;
  /**
   * 整改到位：期内经责任单位以外的单位核实销号的问题，不论何时检视；只报完成未核实的不算。
   * #{核实日期 ∈ 期}
   * Findings rectified: Findings verified in the period by an office other than their owner, whenever they were found; one reported as done but not verified does not count.
   * #{verified ∈ period}
   */
  findingsRectified?: Maybe<MetricValue>;
  /**
   * 报完成未核实：截至期末（或数据截至日）责任单位已报完成而未经核实的问题：不算整改到位。
   * #{报完成 ≤ 截至, 未核实}
   * Closed but not verified: Findings that their owner reported as done and nobody has verified as of the end of the period (or the data day): not yet rectified.
   * #{reported done ≤ as-of, not verified}
   */
  findingsUnverified?: Maybe<MetricValue>;
  /**
   * 党员：截至期末编入支部的党员数。
   * #{转入 ≤ 期末, 未转出}
   * Party members: Party members enrolled in a branch as of the end of the period.
   * #{joined ≤ end of period, not left}
   */
  members?: Maybe<MetricValue>;
  /**
   * 征求意见：期内征求到的意见建议。
   * #{收到日期 ∈ 期}
   * Opinions received: Opinions and suggestions received in the period.
   * #{received ∈ period}
   */
  opinions?: Maybe<MetricValue>;
  /**
   * 意见答复率：期内收到的意见中至截至日已答复的比例。
   * #{收到日期 ∈ 期, 答复 ≤ 截至} / #{收到日期 ∈ 期}
   * Opinions answered: Of the opinions received in the period, the share answered by the as-of day.
   * #{received ∈ period, answered ≤ as-of} / #{received ∈ period}
   */
  opinionsAnsweredRate?: Maybe<MetricValue>;
  /**
   * 未答复意见：截至期末（或数据截至日）收到而未答复的意见建议。
   * #{收到 ≤ 截至, 未答复}
   * Opinions unanswered: Opinions and suggestions received and not answered as of the end of the period (or the data day).
   * #{received ≤ as-of, not answered}
   */
  opinionsUnanswered?: Maybe<MetricValue>;
  /**
   * 参加率：期内开展、记有实到人数的活动中，实到占应到的比例。
   * Σ 实到 / Σ 应到，仅记有实到者
   * Participation: Those present as a share of those expected, over the activities held in the period whose attendance is recorded.
   * Σ present / Σ expected, where attendance is recorded
   */
  participationRate?: Maybe<MetricValue>;
  /**
   * 计划完成率：计划在期内开展的活动中已经开展的比例；至截至日未开展的也在分母里。
   * #{计划日期 ∈ 期, 开展 ≤ 截至} / #{计划日期 ∈ 期, 计划日期 ≤ 截至}
   * Plan carried out: Of the activities planned for the period, the share held; those not held by the as-of day are in the denominator too.
   * #{planned ∈ period, held ≤ as-of} / #{planned ∈ period, planned ≤ as-of}
   */
  planRate?: Maybe<MetricValue>;
  /**
   * 待解决难题：截至期末（或数据截至日）已发现而未解决的基层难题。
   * #{发现 ≤ 截至, 未解决}
   * Problems open: Problems of grass-roots units and residents found and not solved as of the end of the period (or the data day).
   * #{found ≤ as-of, not solved}
   */
  problemsOpen?: Maybe<MetricValue>;
  /**
   * 解决基层难题：期内为基层和群众解决的难题。
   * #{解决日期 ∈ 期}
   * Problems solved: Problems of grass-roots units and residents solved in the period.
   * #{solved ∈ period}
   */
  problemsSolved?: Maybe<MetricValue>;
  /**
   * 宣传展板：截至期末张挂的党建宣传展板。
   * #{张挂 ≤ 期末, 未撤下}
   * Publicity boards: Publicity boards on display as of the end of the period.
   * #{put up ≤ end of period, not taken down}
   */
  publicityBoards?: Maybe<MetricValue>;
  /**
   * 问题整改率：整改期限在期内的问题中至截至日已核实销号的比例；逾期未整改和报完成未核实的也在分母里。
   * #{期限 ∈ 期, 核实 ≤ 截至} / #{期限 ∈ 期, 期限 ≤ 截至}
   * Rectification rate: Of the findings whose deadline lies in the period, the share verified by the as-of day; those overdue, and those reported as done but not verified, are in the denominator too.
   * #{due ∈ period, verified ≤ as-of} / #{due ∈ period, due ≤ as-of}
   */
  rectificationRate?: Maybe<MetricValue>;
  /**
   * 谈心谈话：期内谈心谈话的人次；同一人谈两次计两次。
   * Σ 谈话人次
   * Talks: Heart-to-heart talks in the period, in person-times: somebody talked with twice counts twice.
   * Σ person-times
   */
  talks?: Maybe<MetricValue>;
};

export type PartyBuildingNot = {
  branch?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<Array<Scalars['ID']['input']>>;
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  talk?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PartyBuildingSearch = {
  branch?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  office?: InputMaybe<Scalars['String']['input']>;
  source?: InputMaybe<Scalars['String']['input']>;
  talk?: InputMaybe<Scalars['String']['input']>;
};

/** 党建: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type PartyBuildingSlice = {
  __typename?: 'PartyBuildingSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<PartyBuildingSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: PartyBuildingSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: PartyBuildingMetrics;
  /** The same slice, cut by time. */
  over: Array<PartyBuildingSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<PartyActivityConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 党建: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type PartyBuildingSliceByArgs = {
  dimension: PartyBuildingDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyBuildingSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 党建: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type PartyBuildingSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 党建: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type PartyBuildingSliceOverArgs = {
  grain: Grain;
};


/** 党建: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type PartyBuildingSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<PartyBuildingMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 党建: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type PartyBuildingSliceTableArgs = {
  by?: InputMaybe<Array<PartyBuildingDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<PartyBuildingMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PartyBuildingSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: PartyBuildingMetricId;
};

/**
 * Filters of 党建: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type PartyBuildingWhere = {
  /** 支部: keys of the dimension BRANCH. */
  branch?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 活动类别: keys of the dimension KIND. */
  kind?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these keys. */
  not?: InputMaybe<PartyBuildingNot>;
  /** 责任单位: keys of the dimension OFFICE. */
  office?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<PartyBuildingSearch>;
  /** 意见来源: keys of the dimension SOURCE. */
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 谈话类别: keys of the dimension TALK. */
  talk?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 检视问题（Finding）：检视出的问题及其整改；由责任单位以外的单位核实后才算整改到位，此后不能修改。 */
export type PartyFinding = {
  __typename?: 'PartyFinding';
  /** 党支部 */
  branch?: Maybe<PartyBranch>;
  /** 支部（Branch）：班子的问题留空。 */
  branchCode?: Maybe<Scalars['String']['output']>;
  /** 整改完成日期（Closed on）：由整改记录产生。 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 整改期限（Due on） */
  dueOn: Scalars['Date']['output'];
  /** 问题编号（Finding number） */
  findingNo: Scalars['String']['output'];
  /** 检视日期（Found on） */
  foundOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 问题表现（Matter） */
  matter: Scalars['String']['output'];
  /**
   * 逾期工作日（Working days overdue）: as of the slice that it was read from, in a list as of the subject's
   * data day; null where it is not open and overdue.
   */
  overdueDays?: Maybe<Scalars['Int']['output']>;
  /** 责任单位（Owner） */
  ownerOffice: Scalars['String']['output'];
  /** 责任岗位（Role）：职务或岗位，不写姓名。 */
  ownerRole: Scalars['String']['output'];
  /** 整改记录: the first ones by their key, 1 to 200. */
  partyFindingSteps: Array<PartyFindingStep>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 核实单位（Verified by）：由整改记录产生。 */
  verifiedByOffice?: Maybe<Scalars['String']['output']>;
  /** 核实日期（Verified on）：由整改记录产生。 */
  verifiedOn?: Maybe<Scalars['Date']['output']>;
};


/** 检视问题（Finding）：检视出的问题及其整改；由责任单位以外的单位核实后才算整改到位，此后不能修改。 */
export type PartyFindingPartyFindingStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 检视问题: what is left out stays as it is, null empties a field. */
export type PartyFindingAmendment = {
  /** 支部（Branch）：班子的问题留空。 */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 整改期限（Due on） */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** 检视日期（Found on） */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** 问题表现（Matter） */
  matter?: InputMaybe<Scalars['String']['input']>;
  /** 责任单位（Owner） */
  ownerOffice?: InputMaybe<Scalars['String']['input']>;
  /** 责任岗位（Role）：职务或岗位，不写姓名。 */
  ownerRole?: InputMaybe<Scalars['String']['input']>;
};

export type PartyFindingConnection = {
  __typename?: 'PartyFindingConnection';
  edges: Array<PartyFindingEdge>;
  nodes: Array<PartyFinding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyFindingEdge = {
  __typename?: 'PartyFindingEdge';
  cursor: Scalars['String']['output'];
  node: PartyFinding;
};

/** 检视问题 as it is entered. */
export type PartyFindingInput = {
  /** 支部（Branch）：班子的问题留空。 */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 整改期限（Due on） */
  dueOn: Scalars['Date']['input'];
  /** 问题编号（Finding number） */
  findingNo: Scalars['String']['input'];
  /** 检视日期（Found on） */
  foundOn: Scalars['Date']['input'];
  /** 问题表现（Matter） */
  matter: Scalars['String']['input'];
  /** 责任单位（Owner） */
  ownerOffice: Scalars['String']['input'];
  /** 责任岗位（Role）：职务或岗位，不写姓名。 */
  ownerRole: Scalars['String']['input'];
};

export type PartyFindingOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PartyFindingOrderField;
};

export type PartyFindingOrderField =
  /** 整改期限（Due on） */
  | 'DUE_ON'
  /** 问题编号（Finding number） */
  | 'FINDING_NO'
  /** 检视日期（Found on） */
  | 'FOUND_ON'
  /** 问题表现（Matter） */
  | 'MATTER'
  /** 责任单位（Owner） */
  | 'OWNER_OFFICE'
  /** 责任岗位（Role）：职务或岗位，不写姓名。 */
  | 'OWNER_ROLE';

/** What came of an entry of 检视问题: the record as it now stands, or why it was refused. */
export type PartyFindingResult = {
  __typename?: 'PartyFindingResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PartyFinding>;
  refusals: Array<Refusal>;
};

/** 整改记录（Step of a finding）：检视问题的整改经过，逐条登记，登记后不能修改；更正和说明另记一条。 */
export type PartyFindingStep = {
  __typename?: 'PartyFindingStep';
  /** 检视问题 */
  finding: PartyFinding;
  /** 问题编号（Finding） */
  findingNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind）：责任单位报整改完成，其他单位核实销号或退回整改；补充说明随时可加，不改变状态。 */
  kind: PartyFindingStepKind;
  /** 办理单位（Office） */
  office: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 情况（Statement） */
  statement: Scalars['String']['output'];
  /** 序号（Step）：同一问题从 1 起逐条编号。 */
  stepNo: Scalars['Int']['output'];
  /** 日期（Day） */
  takenOn: Scalars['Date']['output'];
};

export type PartyFindingStepConnection = {
  __typename?: 'PartyFindingStepConnection';
  edges: Array<PartyFindingStepEdge>;
  nodes: Array<PartyFindingStep>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyFindingStepEdge = {
  __typename?: 'PartyFindingStepEdge';
  cursor: Scalars['String']['output'];
  node: PartyFindingStep;
};

/** 整改记录 as it is entered. */
export type PartyFindingStepInput = {
  /** 问题编号（Finding） */
  findingNo: Scalars['String']['input'];
  /** 类别（Kind）：责任单位报整改完成，其他单位核实销号或退回整改；补充说明随时可加，不改变状态。 */
  kind: PartyFindingStepKind;
  /** 办理单位（Office） */
  office: Scalars['String']['input'];
  /** 情况（Statement） */
  statement: Scalars['String']['input'];
  /** 序号（Step）：同一问题从 1 起逐条编号。 */
  stepNo: Scalars['Int']['input'];
  /** 日期（Day） */
  takenOn: Scalars['Date']['input'];
};

/** 整改记录：类别 */
export type PartyFindingStepKind =
  /** 补充说明 */
  | 'ANSWER'
  /** 整改完成 */
  | 'CLOSED'
  /** 退回整改 */
  | 'RETURNED'
  /** 核实销号 */
  | 'VERIFIED';

export type PartyFindingStepKindFilter = {
  eq?: InputMaybe<PartyFindingStepKind>;
  in?: InputMaybe<Array<PartyFindingStepKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<PartyFindingStepKind>;
};

export type PartyFindingStepOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PartyFindingStepOrderField;
};

export type PartyFindingStepOrderField =
  /** 问题编号（Finding） */
  | 'FINDING_NO'
  /** 类别（Kind）：责任单位报整改完成，其他单位核实销号或退回整改；补充说明随时可加，不改变状态。 */
  | 'KIND'
  /** 办理单位（Office） */
  | 'OFFICE'
  /** 情况（Statement） */
  | 'STATEMENT'
  /** 序号（Step）：同一问题从 1 起逐条编号。 */
  | 'STEP_NO'
  /** 日期（Day） */
  | 'TAKEN_ON';

/** What came of an entry of 整改记录: the record as it now stands, or why it was refused. */
export type PartyFindingStepResult = {
  __typename?: 'PartyFindingStepResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PartyFindingStep>;
  refusals: Array<Refusal>;
};

/** Filters of 整改记录: all that are named must hold. */
export type PartyFindingStepWhere = {
  /** 问题编号（Finding） */
  findingNo?: InputMaybe<TextFilter>;
  /** 类别（Kind）：责任单位报整改完成，其他单位核实销号或退回整改；补充说明随时可加，不改变状态。 */
  kind?: InputMaybe<PartyFindingStepKindFilter>;
  /** 办理单位（Office） */
  office?: InputMaybe<TextFilter>;
  /** 情况（Statement） */
  statement?: InputMaybe<TextFilter>;
  /** 序号（Step）：同一问题从 1 起逐条编号。 */
  stepNo?: InputMaybe<IntFilter>;
  /** 日期（Day） */
  takenOn?: InputMaybe<DateFilter>;
};

/** Filters of 检视问题: all that are named must hold. */
export type PartyFindingWhere = {
  /** 支部（Branch）：班子的问题留空。 */
  branchCode?: InputMaybe<TextFilter>;
  /** 整改完成日期（Closed on）：由整改记录产生。 */
  closedOn?: InputMaybe<DateFilter>;
  /** 整改期限（Due on） */
  dueOn?: InputMaybe<DateFilter>;
  /** 问题编号（Finding number） */
  findingNo?: InputMaybe<TextFilter>;
  /** 检视日期（Found on） */
  foundOn?: InputMaybe<DateFilter>;
  /** 问题表现（Matter） */
  matter?: InputMaybe<TextFilter>;
  /** 逾期未结（Overdue）: as of the subject's data day. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 责任单位（Owner） */
  ownerOffice?: InputMaybe<TextFilter>;
  /** 责任岗位（Role）：职务或岗位，不写姓名。 */
  ownerRole?: InputMaybe<TextFilter>;
  /** 核实单位（Verified by）：由整改记录产生。 */
  verifiedByOffice?: InputMaybe<TextFilter>;
  /** 核实日期（Verified on）：由整改记录产生。 */
  verifiedOn?: InputMaybe<DateFilter>;
};

/** 党员（Party member）：支部党员，只记编号，不记姓名和证件号码。 */
export type PartyMember = {
  __typename?: 'PartyMember';
  /** 党支部 */
  branch: PartyBranch;
  /** 所在支部（Branch） */
  branchCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 转入日期（Joined on）：编入该支部的日期，不是入党日期。 */
  joinedOn: Scalars['Date']['output'];
  /** 转出日期（Left on）：留空表示仍在该支部。 */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 党员编号（Member number）：单位内部编号，不使用姓名、身份证号或电话。 */
  memberNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};

/** Corrections of 党员: what is left out stays as it is, null empties a field. */
export type PartyMemberAmendment = {
  /** 所在支部（Branch） */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 转入日期（Joined on）：编入该支部的日期，不是入党日期。 */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 转出日期（Left on）：留空表示仍在该支部。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
};

export type PartyMemberConnection = {
  __typename?: 'PartyMemberConnection';
  edges: Array<PartyMemberEdge>;
  nodes: Array<PartyMember>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyMemberEdge = {
  __typename?: 'PartyMemberEdge';
  cursor: Scalars['String']['output'];
  node: PartyMember;
};

/** 党员 as it is entered. */
export type PartyMemberInput = {
  /** 所在支部（Branch） */
  branchCode: Scalars['String']['input'];
  /** 转入日期（Joined on）：编入该支部的日期，不是入党日期。 */
  joinedOn: Scalars['Date']['input'];
  /** 转出日期（Left on）：留空表示仍在该支部。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 党员编号（Member number）：单位内部编号，不使用姓名、身份证号或电话。 */
  memberNo: Scalars['String']['input'];
};

export type PartyMemberOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PartyMemberOrderField;
};

export type PartyMemberOrderField =
  /** 所在支部（Branch） */
  | 'BRANCH_CODE'
  /** 转入日期（Joined on）：编入该支部的日期，不是入党日期。 */
  | 'JOINED_ON'
  /** 党员编号（Member number）：单位内部编号，不使用姓名、身份证号或电话。 */
  | 'MEMBER_NO';

/** What came of an entry of 党员: the record as it now stands, or why it was refused. */
export type PartyMemberResult = {
  __typename?: 'PartyMemberResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PartyMember>;
  refusals: Array<Refusal>;
};

/** Filters of 党员: all that are named must hold. */
export type PartyMemberWhere = {
  /** 所在支部（Branch） */
  branchCode?: InputMaybe<TextFilter>;
  /** 转入日期（Joined on）：编入该支部的日期，不是入党日期。 */
  joinedOn?: InputMaybe<DateFilter>;
  /** 转出日期（Left on）：留空表示仍在该支部。 */
  leftOn?: InputMaybe<DateFilter>;
  /** 党员编号（Member number）：单位内部编号，不使用姓名、身份证号或电话。 */
  memberNo?: InputMaybe<TextFilter>;
};

/** 征求意见（Opinion）：征求到的意见建议及答复日期；意见人不记名。 */
export type PartyOpinion = {
  __typename?: 'PartyOpinion';
  /** 答复日期（Answered on）：留空表示尚未答复。 */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 意见要点（Matter） */
  matter: Scalars['String']['output'];
  /** 意见编号（Opinion number） */
  opinionNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 收到日期（Received on） */
  receivedOn: Scalars['Date']['output'];
  /** 来源（Source） */
  source: PartyOpinionSource;
};

/** Corrections of 征求意见: what is left out stays as it is, null empties a field. */
export type PartyOpinionAmendment = {
  /** 答复日期（Answered on）：留空表示尚未答复。 */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 意见要点（Matter） */
  matter?: InputMaybe<Scalars['String']['input']>;
  /** 收到日期（Received on） */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 来源（Source） */
  source?: InputMaybe<PartyOpinionSource>;
};

export type PartyOpinionConnection = {
  __typename?: 'PartyOpinionConnection';
  edges: Array<PartyOpinionEdge>;
  nodes: Array<PartyOpinion>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyOpinionEdge = {
  __typename?: 'PartyOpinionEdge';
  cursor: Scalars['String']['output'];
  node: PartyOpinion;
};

/** 征求意见 as it is entered. */
export type PartyOpinionInput = {
  /** 答复日期（Answered on）：留空表示尚未答复。 */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 意见要点（Matter） */
  matter: Scalars['String']['input'];
  /** 意见编号（Opinion number） */
  opinionNo: Scalars['String']['input'];
  /** 收到日期（Received on） */
  receivedOn: Scalars['Date']['input'];
  /** 来源（Source） */
  source: PartyOpinionSource;
};

export type PartyOpinionOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PartyOpinionOrderField;
};

export type PartyOpinionOrderField =
  /** 意见要点（Matter） */
  | 'MATTER'
  /** 意见编号（Opinion number） */
  | 'OPINION_NO'
  /** 收到日期（Received on） */
  | 'RECEIVED_ON'
  /** 来源（Source） */
  | 'SOURCE';

/** What came of an entry of 征求意见: the record as it now stands, or why it was refused. */
export type PartyOpinionResult = {
  __typename?: 'PartyOpinionResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PartyOpinion>;
  refusals: Array<Refusal>;
};

/** 征求意见：来源 */
export type PartyOpinionSource =
  /** 企业 */
  | 'ENTERPRISE'
  /** 党员 */
  | 'MEMBER'
  /** 群众 */
  | 'PUBLIC'
  /** 上级 */
  | 'SUPERIOR'
  /** 进驻单位 */
  | 'UNIT';

export type PartyOpinionSourceFilter = {
  eq?: InputMaybe<PartyOpinionSource>;
  in?: InputMaybe<Array<PartyOpinionSource>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<PartyOpinionSource>;
};

/** Filters of 征求意见: all that are named must hold. */
export type PartyOpinionWhere = {
  /** 答复日期（Answered on）：留空表示尚未答复。 */
  answeredOn?: InputMaybe<DateFilter>;
  /** 意见要点（Matter） */
  matter?: InputMaybe<TextFilter>;
  /** 意见编号（Opinion number） */
  opinionNo?: InputMaybe<TextFilter>;
  /** 收到日期（Received on） */
  receivedOn?: InputMaybe<DateFilter>;
  /** 来源（Source） */
  source?: InputMaybe<PartyOpinionSourceFilter>;
};

/** 谈心谈话（Talk）：谈心谈话登记，只记人次，不记谈话对象和内容。 */
export type PartyTalk = {
  __typename?: 'PartyTalk';
  /** 党支部 */
  branch?: Maybe<PartyBranch>;
  /** 支部（Branch）：班子开展的谈话可留空。 */
  branchCode?: Maybe<Scalars['String']['output']>;
  /** 谈话日期（Day） */
  day: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: PartyTalkKind;
  /** 人次（Persons）：谈话对象的人次，同一人谈两次计两次。 */
  persons: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 谈话编号（Talk number） */
  talkNo: Scalars['String']['output'];
};

/** Corrections of 谈心谈话: what is left out stays as it is, null empties a field. */
export type PartyTalkAmendment = {
  /** 支部（Branch）：班子开展的谈话可留空。 */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 谈话日期（Day） */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** 类别（Kind） */
  kind?: InputMaybe<PartyTalkKind>;
  /** 人次（Persons）：谈话对象的人次，同一人谈两次计两次。 */
  persons?: InputMaybe<Scalars['Int']['input']>;
};

export type PartyTalkConnection = {
  __typename?: 'PartyTalkConnection';
  edges: Array<PartyTalkEdge>;
  nodes: Array<PartyTalk>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PartyTalkEdge = {
  __typename?: 'PartyTalkEdge';
  cursor: Scalars['String']['output'];
  node: PartyTalk;
};

/** 谈心谈话 as it is entered. */
export type PartyTalkInput = {
  /** 支部（Branch）：班子开展的谈话可留空。 */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 谈话日期（Day） */
  day: Scalars['Date']['input'];
  /** 类别（Kind） */
  kind: PartyTalkKind;
  /** 人次（Persons）：谈话对象的人次，同一人谈两次计两次。 */
  persons: Scalars['Int']['input'];
  /** 谈话编号（Talk number） */
  talkNo: Scalars['String']['input'];
};

/** 谈心谈话：类别 */
export type PartyTalkKind =
  /** 班子成员之间 */
  | 'LEADERS'
  /** 班子成员与党员 */
  | 'LEADER_AND_MEMBER'
  /** 党员之间 */
  | 'MEMBERS'
  /** 党员与群众 */
  | 'PUBLIC';

export type PartyTalkKindFilter = {
  eq?: InputMaybe<PartyTalkKind>;
  in?: InputMaybe<Array<PartyTalkKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<PartyTalkKind>;
};

export type PartyTalkOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PartyTalkOrderField;
};

export type PartyTalkOrderField =
  /** 谈话日期（Day） */
  | 'DAY'
  /** 类别（Kind） */
  | 'KIND'
  /** 人次（Persons）：谈话对象的人次，同一人谈两次计两次。 */
  | 'PERSONS'
  /** 谈话编号（Talk number） */
  | 'TALK_NO';

/** What came of an entry of 谈心谈话: the record as it now stands, or why it was refused. */
export type PartyTalkResult = {
  __typename?: 'PartyTalkResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PartyTalk>;
  refusals: Array<Refusal>;
};

/** Filters of 谈心谈话: all that are named must hold. */
export type PartyTalkWhere = {
  /** 支部（Branch）：班子开展的谈话可留空。 */
  branchCode?: InputMaybe<TextFilter>;
  /** 谈话日期（Day） */
  day?: InputMaybe<DateFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<PartyTalkKindFilter>;
  /** 人次（Persons）：谈话对象的人次，同一人谈两次计两次。 */
  persons?: InputMaybe<IntFilter>;
  /** 谈话编号（Talk number） */
  talkNo?: InputMaybe<TextFilter>;
};

/** Where a number comes from: all that is needed to ask it again and to check it by hand. */
export type Passport = {
  __typename?: 'Passport';
  asOf: Scalars['DateTime']['output'];
  dataThrough?: Maybe<Scalars['Date']['output']>;
  dataVersion: Scalars['Int']['output'];
  filters: Array<PassportFilter>;
  /** Which of the records behind it can be listed: none where it counts others than its slice lists, or single ones are withheld. */
  listed: Array<RecordPart>;
  metric: Metric;
  /** Numerator first; of a derived metric the parts of all that it is derived from. */
  parts: Array<PassportPart>;
  period: Period;
  /** The definitions that hold in the period, first to last: each record counts by that of its own day. */
  versions: Array<MetricVersion>;
};

export type PassportBatch = {
  __typename?: 'PassportBatch';
  committedAt: Scalars['DateTime']['output'];
  /** The data version that it made. */
  dataVersion: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  fileSha256: Scalars['String']['output'];
  /** The first and last of its rows in that file. */
  firstRow: Scalars['Int']['output'];
  id: Scalars['Int']['output'];
  kind: Scalars['String']['output'];
  lastRow: Scalars['Int']['output'];
  origin: Origin;
  rows: Scalars['Int']['output'];
  /** Made-up ones among them: what was entered on top of made-up records is made up too. */
  simulatedRows: Scalars['Int']['output'];
};

export type PassportFilter = {
  __typename?: 'PassportFilter';
  dimension: Scalars['String']['output'];
  label: Scalars['String']['output'];
  relation: FilterRelation;
  values: Array<FilterValue>;
};

export type PassportPart = {
  __typename?: 'PassportPart';
  /**
   * What the rows came in with, the largest first, at most 50. A batch cuts the records too: of households
   * batches are told only of all that a year holds, where each brought five or more, in a row each.
   */
  batches: Array<PassportBatch>;
  measure: Scalars['String']['output'];
  /** The metric that it is a part of: another than the passport's where that is derived. */
  of: Scalars['String']['output'];
  parameters: Array<Scalars['String']['output']>;
  /** The table or view whose rows are counted. */
  records: Scalars['String']['output'];
  role: PartRole;
  /** The rollup that it was read from; null where the records themselves were asked. */
  rollup?: Maybe<Scalars['String']['output']>;
  /** Null where the batches are not told. */
  rows?: Maybe<Scalars['Int']['output']>;
  /** Null where the batches are not told. */
  simulatedRows?: Maybe<Scalars['Int']['output']>;
  /** The share of made-up rows; null without rows, and where the batches are not told. */
  simulatedShare?: Maybe<Scalars['Float']['output']>;
  sql: Scalars['String']['output'];
  /** Whether the value that it is a part of is withheld; then nothing that depends on the records is told. */
  suppressed: Scalars['Boolean']['output'];
  /** Its column of time, by which they fall into the period. */
  time: Scalars['String']['output'];
  /** Null where the records don't reach, and where it is suppressed. Money in yuan. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

export type Period = {
  __typename?: 'Period';
  from: Scalars['Date']['output'];
  /** Machine key: "2019", "2019Q4", "2019-12", "2019-01-01/2019-03-15". */
  key: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** The last day, included. */
  to: Scalars['Date']['output'];
};

/** A stretch of days. Name exactly one. */
export type PeriodInput =
  /** A month: "2019-12". */
  { month: Scalars['String']['input']; quarter?: never; range?: never; year?: never; }
  |  /** A quarter: "2019Q4". */
  { month?: never; quarter: Scalars['String']['input']; range?: never; year?: never; }
  |  /** Any days, both ends included. */
  { month?: never; quarter?: never; range: DateRange; year?: never; }
  |  /** A calendar year: 2019. */
  { month?: never; quarter?: never; range?: never; year: Scalars['Int']['input']; };

export type PlannedColumn = {
  __typename?: 'PlannedColumn';
  /** The field that it fills, by the contract's name; null for none. */
  field?: Maybe<Scalars['String']['output']>;
  fieldLabel?: Maybe<Scalars['String']['output']>;
  header: Scalars['String']['output'];
  /** Whether the platform works this field out by itself, and leaves the column aside. */
  workedOut: Scalars['Boolean']['output'];
};

export type PlannedTable = {
  __typename?: 'PlannedTable';
  /** The kinds that it may be, the likeliest first; empty where the kind was told. */
  candidates: Array<KindCandidate>;
  columns: Array<PlannedColumn>;
  /** 1-based; null where no header was found. */
  headerRow?: Maybe<Scalars['Int']['output']>;
  /** Its place in the file. */
  index: Scalars['Int']['output'];
  /** Null where it can't be told. */
  kind?: Maybe<ImportKind>;
  /** The sheet's name, or a list's; null where the file is one table. */
  name?: Maybe<Scalars['String']['output']>;
  problems: Array<ImportFileProblem>;
  /** Its first rows of data; of a table whose header was not found, its first rows. */
  sample: Array<Array<Scalars['String']['output']>>;
};

/** 种植面积（Planted area）：一片茶园、林果或菜地及其发展方式；改造的是原有园地，与新发展的面积不相加。 */
export type PlantedArea = {
  __typename?: 'PlantedArea';
  /** 地块编号（Area number） */
  areaNo: Scalars['String']['output'];
  /** 产业种类（Crop） */
  crop: PlantedAreaCrop;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 面积（亩）（Area in mu） */
  mu: Scalars['Decimal']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 起始日期（Since）：建成或改造完成的日期。 */
  sinceDay: Scalars['Date']['output'];
  /** 镇办与村 */
  town: Division;
  /** 镇（Town）：9 位区划代码。 */
  townCode: Scalars['String']['output'];
  /** 终止日期（Until）：不再种植的第一天；空表示仍在种植。 */
  untilDay?: Maybe<Scalars['Date']['output']>;
  /** 镇办与村 */
  village: Division;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode: Scalars['String']['output'];
  /** 发展方式（Way） */
  way: PlantedAreaWay;
};

/** Corrections of 种植面积: what is left out stays as it is, null empties a field. */
export type PlantedAreaAmendment = {
  /** 产业种类（Crop） */
  crop?: InputMaybe<PlantedAreaCrop>;
  /** 面积（亩）（Area in mu） */
  mu?: InputMaybe<Scalars['Decimal']['input']>;
  /** 起始日期（Since）：建成或改造完成的日期。 */
  sinceDay?: InputMaybe<Scalars['Date']['input']>;
  /** 镇（Town）：9 位区划代码。 */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 终止日期（Until）：不再种植的第一天；空表示仍在种植。 */
  untilDay?: InputMaybe<Scalars['Date']['input']>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
  /** 发展方式（Way） */
  way?: InputMaybe<PlantedAreaWay>;
};

export type PlantedAreaConnection = {
  __typename?: 'PlantedAreaConnection';
  edges: Array<PlantedAreaEdge>;
  nodes: Array<PlantedArea>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** 种植面积：产业种类 */
export type PlantedAreaCrop =
  /** 林果 */
  | 'FRUIT'
  /** 茶叶 */
  | 'TEA'
  /** 蔬菜 */
  | 'VEGETABLE';

export type PlantedAreaCropFilter = {
  eq?: InputMaybe<PlantedAreaCrop>;
  in?: InputMaybe<Array<PlantedAreaCrop>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<PlantedAreaCrop>;
};

export type PlantedAreaEdge = {
  __typename?: 'PlantedAreaEdge';
  cursor: Scalars['String']['output'];
  node: PlantedArea;
};

/** 种植面积 as it is entered. */
export type PlantedAreaInput = {
  /** 地块编号（Area number） */
  areaNo: Scalars['String']['input'];
  /** 产业种类（Crop） */
  crop: PlantedAreaCrop;
  /** 面积（亩）（Area in mu） */
  mu: Scalars['Decimal']['input'];
  /** 起始日期（Since）：建成或改造完成的日期。 */
  sinceDay: Scalars['Date']['input'];
  /** 镇（Town）：9 位区划代码。 */
  townCode: Scalars['String']['input'];
  /** 终止日期（Until）：不再种植的第一天；空表示仍在种植。 */
  untilDay?: InputMaybe<Scalars['Date']['input']>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode: Scalars['String']['input'];
  /** 发展方式（Way） */
  way: PlantedAreaWay;
};

export type PlantedAreaOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PlantedAreaOrderField;
};

export type PlantedAreaOrderField =
  /** 地块编号（Area number） */
  | 'AREA_NO'
  /** 产业种类（Crop） */
  | 'CROP'
  /** 面积（亩）（Area in mu） */
  | 'MU'
  /** 起始日期（Since）：建成或改造完成的日期。 */
  | 'SINCE_DAY'
  /** 镇（Town）：9 位区划代码。 */
  | 'TOWN_CODE'
  /** 村（社区）（Village）：12 位区划代码。 */
  | 'VILLAGE_CODE'
  /** 发展方式（Way） */
  | 'WAY';

/** What came of an entry of 种植面积: the record as it now stands, or why it was refused. */
export type PlantedAreaResult = {
  __typename?: 'PlantedAreaResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PlantedArea>;
  refusals: Array<Refusal>;
};

/** 种植面积：发展方式 */
export type PlantedAreaWay =
  /** 原有 */
  | 'EXISTING'
  /** 新发展 */
  | 'NEW'
  /** 改造 */
  | 'RENOVATED';

export type PlantedAreaWayFilter = {
  eq?: InputMaybe<PlantedAreaWay>;
  in?: InputMaybe<Array<PlantedAreaWay>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<PlantedAreaWay>;
};

/** Filters of 种植面积: all that are named must hold. */
export type PlantedAreaWhere = {
  /** 地块编号（Area number） */
  areaNo?: InputMaybe<TextFilter>;
  /** 产业种类（Crop） */
  crop?: InputMaybe<PlantedAreaCropFilter>;
  /** 面积（亩）（Area in mu） */
  mu?: InputMaybe<DecimalFilter>;
  /** 起始日期（Since）：建成或改造完成的日期。 */
  sinceDay?: InputMaybe<DateFilter>;
  /** 镇（Town）：9 位区划代码。 */
  townCode?: InputMaybe<TextFilter>;
  /** 终止日期（Until）：不再种植的第一天；空表示仍在种植。 */
  untilDay?: InputMaybe<DateFilter>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode?: InputMaybe<TextFilter>;
  /** 发展方式（Way） */
  way?: InputMaybe<PlantedAreaWayFilter>;
};

export type ProblemGroup = {
  __typename?: 'ProblemGroup';
  code: Scalars['String']['output'];
  /** As Excel names it; null where no one cell is at fault. */
  column?: Maybe<Scalars['String']['output']>;
  count: Scalars['Int']['output'];
  header?: Maybe<Scalars['String']['output']>;
  /** Of the first of them. */
  message: Scalars['String']['output'];
  messageEn: Scalars['String']['output'];
  /** The table's place in the report. */
  table: Scalars['Int']['output'];
};

/** The place of a record in what was loaded. */
export type Provenance = {
  __typename?: 'Provenance';
  batchId: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  origin: Origin;
  row: Scalars['Int']['output'];
};

/** 宣传展板（Publicity board）：党建宣传展板，一块一条。 */
export type PublicityBoard = {
  __typename?: 'PublicityBoard';
  /** 展板编号（Board number） */
  boardNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 位置（Place） */
  place: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 张挂日期（Put up on） */
  putUpOn: Scalars['Date']['output'];
  /** 撤下日期（Taken down on）：留空表示仍在张挂。 */
  takenDownOn?: Maybe<Scalars['Date']['output']>;
  /** 主题（Theme） */
  theme: Scalars['String']['output'];
};

/** Corrections of 宣传展板: what is left out stays as it is, null empties a field. */
export type PublicityBoardAmendment = {
  /** 位置（Place） */
  place?: InputMaybe<Scalars['String']['input']>;
  /** 张挂日期（Put up on） */
  putUpOn?: InputMaybe<Scalars['Date']['input']>;
  /** 撤下日期（Taken down on）：留空表示仍在张挂。 */
  takenDownOn?: InputMaybe<Scalars['Date']['input']>;
  /** 主题（Theme） */
  theme?: InputMaybe<Scalars['String']['input']>;
};

export type PublicityBoardConnection = {
  __typename?: 'PublicityBoardConnection';
  edges: Array<PublicityBoardEdge>;
  nodes: Array<PublicityBoard>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PublicityBoardEdge = {
  __typename?: 'PublicityBoardEdge';
  cursor: Scalars['String']['output'];
  node: PublicityBoard;
};

/** 宣传展板 as it is entered. */
export type PublicityBoardInput = {
  /** 展板编号（Board number） */
  boardNo: Scalars['String']['input'];
  /** 位置（Place） */
  place: Scalars['String']['input'];
  /** 张挂日期（Put up on） */
  putUpOn: Scalars['Date']['input'];
  /** 撤下日期（Taken down on）：留空表示仍在张挂。 */
  takenDownOn?: InputMaybe<Scalars['Date']['input']>;
  /** 主题（Theme） */
  theme: Scalars['String']['input'];
};

export type PublicityBoardOrder = {
  direction?: InputMaybe<SortDirection>;
  field: PublicityBoardOrderField;
};

export type PublicityBoardOrderField =
  /** 展板编号（Board number） */
  | 'BOARD_NO'
  /** 位置（Place） */
  | 'PLACE'
  /** 张挂日期（Put up on） */
  | 'PUT_UP_ON'
  /** 主题（Theme） */
  | 'THEME';

/** What came of an entry of 宣传展板: the record as it now stands, or why it was refused. */
export type PublicityBoardResult = {
  __typename?: 'PublicityBoardResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<PublicityBoard>;
  refusals: Array<Refusal>;
};

/** Filters of 宣传展板: all that are named must hold. */
export type PublicityBoardWhere = {
  /** 展板编号（Board number） */
  boardNo?: InputMaybe<TextFilter>;
  /** 位置（Place） */
  place?: InputMaybe<TextFilter>;
  /** 张挂日期（Put up on） */
  putUpOn?: InputMaybe<DateFilter>;
  /** 撤下日期（Taken down on）：留空表示仍在张挂。 */
  takenDownOn?: InputMaybe<DateFilter>;
  /** 主题（Theme） */
  theme?: InputMaybe<TextFilter>;
};

export type PublishedFigure = {
  __typename?: 'PublishedFigure';
  areaCode: Scalars['ID']['output'];
  areaName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** What the figure is called, in the language of the request. */
  label: Scalars['String']['output'];
  locator: Scalars['String']['output'];
  metric: Scalars['String']['output'];
  note: Scalars['String']['output'];
  periodFrom: Scalars['Date']['output'];
  periodTo: Scalars['Date']['output'];
  /** exact, at_least, rounded_1e6 (the true value lies within half of it), rule, rule_minimum. */
  qualifier: Scalars['String']['output'];
  /** YARDSTICK figures are reconciled with the records; CONTEXT figures are only shown. */
  role: PublishedRole;
  source: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  /** The value as a reader writes it. */
  text: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  value: Scalars['Decimal']['output'];
};

export type PublishedRole =
  | 'CONTEXT'
  | 'YARDSTICK';

export type Query = {
  __typename?: 'Query';
  batch?: Maybe<Batch>;
  /** Everything that was ever written together, newest first: 1 to 200 a page, 20 unless told. */
  batches: BatchConnection;
  /** One revision, the latest of its issue unless told; null where there is none. */
  briefing?: Maybe<BriefingRevision>;
  /** Every revision of every briefing: the latest period first, of each the latest revision first. */
  briefings: Array<BriefingRevision>;
  /** How far the records of each subject reach, where they come from, and what came last. */
  dataQuality: Array<DataQuality>;
  /** 收益分配: the records of a period as a slice. */
  distribution?: Maybe<DistributionSlice>;
  /** The district whose records these are. */
  district: District;
  /** 三队两账: the records of a period as a slice. */
  enterprises?: Maybe<EnterprisesSlice>;
  /** 资金监管: the records of a period as a slice. */
  funds?: Maybe<FundsSlice>;
  /** 12345 热线: the records of a period as a slice. */
  hotline?: Maybe<HotlineSlice>;
  /** 农户增收: the records of a period as a slice. */
  households?: Maybe<HouseholdsSlice>;
  /** Null where there is none, and an hour after it ended. */
  importJob?: Maybe<ImportJob>;
  /** Every kind of record that a file may bring, by subject. */
  importKinds: Array<ImportKind>;
  /** 产业发展: the records of a period as a slice. */
  industry?: Maybe<IndustrySlice>;
  /** Every metric with its definition; of one subject, or of all. */
  metrics: Array<Metric>;
  /** 党建: the records of a period as a slice. */
  partyBuilding?: Maybe<PartyBuildingSlice>;
  /** The figures that the district printed, with their sources; of one year, or all. */
  published: Array<PublishedFigure>;
  /** 评优: the records of a period as a slice. */
  recognition?: Maybe<RecognitionSlice>;
  /** Each printed figure of a year beside what the records add up to. None is left out. */
  reconciliation: Array<Reconciliation>;
  /** The fields of the records that a subject's slices list, in the contract's order: what a table of them needs. */
  recordFields: Array<RecordField>;
  /** The records themselves, kind by kind, in pages. */
  records: Records;
  /** 政务大厅: the records of a period as a slice. */
  serviceHall?: Maybe<ServiceHallSlice>;
  /**
   * The slice of a subject that is named by a value: for tools that link to any number (passports, exports,
   * the drawers of the boards). Analysts ask the subject's own field, whose metrics have types.
   */
  slice?: Maybe<AnySlice>;
  /** 招投标: the records of a period as a slice. */
  tendering?: Maybe<TenderingSlice>;
};


export type QueryBatchArgs = {
  id: Scalars['Int']['input'];
};


export type QueryBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBriefingArgs = {
  period: Scalars['String']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDistributionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<DistributionWhere>;
};


export type QueryEnterprisesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<EnterprisesWhere>;
};


export type QueryFundsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<FundsWhere>;
};


export type QueryHotlineArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<HotlineWhere>;
};


export type QueryHouseholdsArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<HouseholdsWhere>;
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndustryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<IndustryWhere>;
};


export type QueryMetricsArgs = {
  subject?: InputMaybe<Subject>;
};


export type QueryPartyBuildingArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<PartyBuildingWhere>;
};


export type QueryPublishedArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRecognitionArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<RecognitionWhere>;
};


export type QueryReconciliationArgs = {
  year: Scalars['Int']['input'];
};


export type QueryRecordFieldsArgs = {
  subject: Subject;
};


export type QueryServiceHallArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<ServiceHallWhere>;
};


export type QuerySliceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  subject: Subject;
  where?: InputMaybe<Array<DimensionKeys>>;
};


export type QueryTenderingArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<TenderingWhere>;
};

/** 申诉记录（Event of an appeal）：对上榜的申诉及处理决定，一次上榜可申诉一次；登记后不能修改。 */
export type RecognitionAppealEvent = {
  __typename?: 'RecognitionAppealEvent';
  /** 日期（Day） */
  day: Scalars['Date']['output'];
  /** 红黄榜 */
  entry: RecognitionBoardEntry;
  /** 上榜编号（Entry） */
  entryNo: Scalars['String']['output'];
  /** 理由（Grounds） */
  grounds: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: RecognitionAppealEventKind;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};

export type RecognitionAppealEventConnection = {
  __typename?: 'RecognitionAppealEventConnection';
  edges: Array<RecognitionAppealEventEdge>;
  nodes: Array<RecognitionAppealEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RecognitionAppealEventEdge = {
  __typename?: 'RecognitionAppealEventEdge';
  cursor: Scalars['String']['output'];
  node: RecognitionAppealEvent;
};

/** 申诉记录 as it is entered. */
export type RecognitionAppealEventInput = {
  /** 日期（Day） */
  day: Scalars['Date']['input'];
  /** 上榜编号（Entry） */
  entryNo: Scalars['String']['input'];
  /** 理由（Grounds） */
  grounds: Scalars['String']['input'];
  /** 类别（Kind） */
  kind: RecognitionAppealEventKind;
};

/** 申诉记录：类别 */
export type RecognitionAppealEventKind =
  /** 提出申诉 */
  | 'FILED'
  /** 申诉不成立 */
  | 'REJECTED'
  /** 申诉成立 */
  | 'UPHELD';

export type RecognitionAppealEventKindFilter = {
  eq?: InputMaybe<RecognitionAppealEventKind>;
  in?: InputMaybe<Array<RecognitionAppealEventKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<RecognitionAppealEventKind>;
};

export type RecognitionAppealEventOrder = {
  direction?: InputMaybe<SortDirection>;
  field: RecognitionAppealEventOrderField;
};

export type RecognitionAppealEventOrderField =
  /** 日期（Day） */
  | 'DAY'
  /** 上榜编号（Entry） */
  | 'ENTRY_NO'
  /** 理由（Grounds） */
  | 'GROUNDS'
  /** 类别（Kind） */
  | 'KIND';

/** What came of an entry of 申诉记录: the record as it now stands, or why it was refused. */
export type RecognitionAppealEventResult = {
  __typename?: 'RecognitionAppealEventResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<RecognitionAppealEvent>;
  refusals: Array<Refusal>;
};

/** Filters of 申诉记录: all that are named must hold. */
export type RecognitionAppealEventWhere = {
  /** 日期（Day） */
  day?: InputMaybe<DateFilter>;
  /** 上榜编号（Entry） */
  entryNo?: InputMaybe<TextFilter>;
  /** 理由（Grounds） */
  grounds?: InputMaybe<TextFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<RecognitionAppealEventKindFilter>;
};

/** 评优荣誉（Award）：按季度、年度评出的红旗窗口、党员示范岗和服务之星；同一获得者同一评选期同类只授一次。 */
export type RecognitionAward = {
  __typename?: 'RecognitionAward';
  /** 荣誉编号（Award number） */
  awardNo: Scalars['String']['output'];
  /** 授予日期（Awarded on） */
  awardedOn: Scalars['Date']['output'];
  /** 评选依据（Evidence）：评选文件或公示材料的名称、文号。 */
  evidence: Scalars['String']['output'];
  /** 失效日期（Expires on）：自这一天起不再有效。 */
  expiresOn: Scalars['Date']['output'];
  /** 获得者编号（Holder）：红旗窗口填窗口编号，其他填岗位或人员编号，不写姓名。 */
  holderNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: RecognitionAwardKind;
  /** 评选期（Period）：季度写作 2019Q3，年度写作 2019。 */
  period: Scalars['String']['output'];
  /** 评选周期（Kind of period） */
  periodKind: RecognitionAwardPeriodKind;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 服务窗口 */
  window?: Maybe<ServiceWindow>;
  /** 窗口（Window）：红旗窗口的获得者，由获得者编号产生。 */
  windowCode?: Maybe<Scalars['String']['output']>;
};

/** Corrections of 评优荣誉: what is left out stays as it is, null empties a field. */
export type RecognitionAwardAmendment = {
  /** 授予日期（Awarded on） */
  awardedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 评选依据（Evidence）：评选文件或公示材料的名称、文号。 */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 失效日期（Expires on）：自这一天起不再有效。 */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 获得者编号（Holder）：红旗窗口填窗口编号，其他填岗位或人员编号，不写姓名。 */
  holderNo?: InputMaybe<Scalars['String']['input']>;
  /** 类别（Kind） */
  kind?: InputMaybe<RecognitionAwardKind>;
  /** 评选期（Period）：季度写作 2019Q3，年度写作 2019。 */
  period?: InputMaybe<Scalars['String']['input']>;
  /** 评选周期（Kind of period） */
  periodKind?: InputMaybe<RecognitionAwardPeriodKind>;
};

export type RecognitionAwardConnection = {
  __typename?: 'RecognitionAwardConnection';
  edges: Array<RecognitionAwardEdge>;
  nodes: Array<RecognitionAward>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RecognitionAwardEdge = {
  __typename?: 'RecognitionAwardEdge';
  cursor: Scalars['String']['output'];
  node: RecognitionAward;
};

/** 评优荣誉 as it is entered. */
export type RecognitionAwardInput = {
  /** 荣誉编号（Award number） */
  awardNo: Scalars['String']['input'];
  /** 授予日期（Awarded on） */
  awardedOn: Scalars['Date']['input'];
  /** 评选依据（Evidence）：评选文件或公示材料的名称、文号。 */
  evidence: Scalars['String']['input'];
  /** 失效日期（Expires on）：自这一天起不再有效。 */
  expiresOn: Scalars['Date']['input'];
  /** 获得者编号（Holder）：红旗窗口填窗口编号，其他填岗位或人员编号，不写姓名。 */
  holderNo: Scalars['String']['input'];
  /** 类别（Kind） */
  kind: RecognitionAwardKind;
  /** 评选期（Period）：季度写作 2019Q3，年度写作 2019。 */
  period: Scalars['String']['input'];
  /** 评选周期（Kind of period） */
  periodKind: RecognitionAwardPeriodKind;
};

/** 评优荣誉：类别 */
export type RecognitionAwardKind =
  /** 党员示范岗 */
  | 'DEMONSTRATION_POST'
  /** 红旗窗口 */
  | 'RED_FLAG_WINDOW'
  /** 服务之星 */
  | 'SERVICE_STAR';

export type RecognitionAwardKindFilter = {
  eq?: InputMaybe<RecognitionAwardKind>;
  in?: InputMaybe<Array<RecognitionAwardKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<RecognitionAwardKind>;
};

export type RecognitionAwardOrder = {
  direction?: InputMaybe<SortDirection>;
  field: RecognitionAwardOrderField;
};

export type RecognitionAwardOrderField =
  /** 授予日期（Awarded on） */
  | 'AWARDED_ON'
  /** 荣誉编号（Award number） */
  | 'AWARD_NO'
  /** 评选依据（Evidence）：评选文件或公示材料的名称、文号。 */
  | 'EVIDENCE'
  /** 失效日期（Expires on）：自这一天起不再有效。 */
  | 'EXPIRES_ON'
  /** 获得者编号（Holder）：红旗窗口填窗口编号，其他填岗位或人员编号，不写姓名。 */
  | 'HOLDER_NO'
  /** 类别（Kind） */
  | 'KIND'
  /** 评选期（Period）：季度写作 2019Q3，年度写作 2019。 */
  | 'PERIOD'
  /** 评选周期（Kind of period） */
  | 'PERIOD_KIND';

/** 评优荣誉：评选周期 */
export type RecognitionAwardPeriodKind =
  /** 季度 */
  | 'QUARTER'
  /** 年度 */
  | 'YEAR';

export type RecognitionAwardPeriodKindFilter = {
  eq?: InputMaybe<RecognitionAwardPeriodKind>;
  in?: InputMaybe<Array<RecognitionAwardPeriodKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<RecognitionAwardPeriodKind>;
};

/** What came of an entry of 评优荣誉: the record as it now stands, or why it was refused. */
export type RecognitionAwardResult = {
  __typename?: 'RecognitionAwardResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<RecognitionAward>;
  refusals: Array<Refusal>;
};

/** Filters of 评优荣誉: all that are named must hold. */
export type RecognitionAwardWhere = {
  /** 荣誉编号（Award number） */
  awardNo?: InputMaybe<TextFilter>;
  /** 授予日期（Awarded on） */
  awardedOn?: InputMaybe<DateFilter>;
  /** 评选依据（Evidence）：评选文件或公示材料的名称、文号。 */
  evidence?: InputMaybe<TextFilter>;
  /** 失效日期（Expires on）：自这一天起不再有效。 */
  expiresOn?: InputMaybe<DateFilter>;
  /** 获得者编号（Holder）：红旗窗口填窗口编号，其他填岗位或人员编号，不写姓名。 */
  holderNo?: InputMaybe<TextFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<RecognitionAwardKindFilter>;
  /** 评选期（Period）：季度写作 2019Q3，年度写作 2019。 */
  period?: InputMaybe<TextFilter>;
  /** 评选周期（Kind of period） */
  periodKind?: InputMaybe<RecognitionAwardPeriodKindFilter>;
  /** 窗口（Window）：红旗窗口的获得者，由获得者编号产生。 */
  windowCode?: InputMaybe<TextFilter>;
};

/** 红黄榜（Entry of the red and yellow board）：上榜记录：依据哪条规定、有何佐证、何时失效；申诉成立的自决定之日起撤榜。 */
export type RecognitionBoardEntry = {
  __typename?: 'RecognitionBoardEntry';
  /** 申诉结果（Outcome）：由申诉记录产生。 */
  appealOutcome?: Maybe<RecognitionBoardEntryAppealOutcome>;
  /** 申诉日期（Appealed on）：由申诉记录产生。 */
  appealedOn?: Maybe<Scalars['Date']['output']>;
  /** 榜别（Colour） */
  colour: RecognitionBoardEntryColour;
  /** 决定日期（Decided on）：由申诉记录产生。 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 上榜编号（Entry number） */
  entryNo: Scalars['String']['output'];
  /** 佐证材料（Evidence）：材料的名称、编号。 */
  evidence: Scalars['String']['output'];
  /** 失效日期（Expires on）：自这一天起不再在榜。 */
  expiresOn: Scalars['Date']['output'];
  /** 上榜日期（From） */
  fromDay: Scalars['Date']['output'];
  /** 上榜对象编号（Holder）：窗口、岗位或人员编号，不写姓名。 */
  holderNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 撤榜日期（Lifted on）：由申诉记录产生。 */
  liftedOn?: Maybe<Scalars['Date']['output']>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 申诉记录: the first ones by their key, 1 to 200. */
  recognitionAppealEvents: Array<RecognitionAppealEvent>;
  /** 依据（Rule）：所依据的制度名称和条款。 */
  rule: Scalars['String']['output'];
};


/** 红黄榜（Entry of the red and yellow board）：上榜记录：依据哪条规定、有何佐证、何时失效；申诉成立的自决定之日起撤榜。 */
export type RecognitionBoardEntryRecognitionAppealEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 红黄榜: what is left out stays as it is, null empties a field. */
export type RecognitionBoardEntryAmendment = {
  /** 榜别（Colour） */
  colour?: InputMaybe<RecognitionBoardEntryColour>;
  /** 佐证材料（Evidence）：材料的名称、编号。 */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 失效日期（Expires on）：自这一天起不再在榜。 */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** 上榜日期（From） */
  fromDay?: InputMaybe<Scalars['Date']['input']>;
  /** 上榜对象编号（Holder）：窗口、岗位或人员编号，不写姓名。 */
  holderNo?: InputMaybe<Scalars['String']['input']>;
  /** 依据（Rule）：所依据的制度名称和条款。 */
  rule?: InputMaybe<Scalars['String']['input']>;
};

/** 红黄榜：申诉结果 */
export type RecognitionBoardEntryAppealOutcome =
  /** 申诉不成立 */
  | 'REJECTED'
  /** 申诉成立 */
  | 'UPHELD';

export type RecognitionBoardEntryAppealOutcomeFilter = {
  eq?: InputMaybe<RecognitionBoardEntryAppealOutcome>;
  in?: InputMaybe<Array<RecognitionBoardEntryAppealOutcome>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<RecognitionBoardEntryAppealOutcome>;
};

/** 红黄榜：榜别 */
export type RecognitionBoardEntryColour =
  /** 红榜 */
  | 'RED'
  /** 黄榜 */
  | 'YELLOW';

export type RecognitionBoardEntryColourFilter = {
  eq?: InputMaybe<RecognitionBoardEntryColour>;
  in?: InputMaybe<Array<RecognitionBoardEntryColour>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<RecognitionBoardEntryColour>;
};

export type RecognitionBoardEntryConnection = {
  __typename?: 'RecognitionBoardEntryConnection';
  edges: Array<RecognitionBoardEntryEdge>;
  nodes: Array<RecognitionBoardEntry>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RecognitionBoardEntryEdge = {
  __typename?: 'RecognitionBoardEntryEdge';
  cursor: Scalars['String']['output'];
  node: RecognitionBoardEntry;
};

/** 红黄榜 as it is entered. */
export type RecognitionBoardEntryInput = {
  /** 榜别（Colour） */
  colour: RecognitionBoardEntryColour;
  /** 上榜编号（Entry number） */
  entryNo: Scalars['String']['input'];
  /** 佐证材料（Evidence）：材料的名称、编号。 */
  evidence: Scalars['String']['input'];
  /** 失效日期（Expires on）：自这一天起不再在榜。 */
  expiresOn: Scalars['Date']['input'];
  /** 上榜日期（From） */
  fromDay: Scalars['Date']['input'];
  /** 上榜对象编号（Holder）：窗口、岗位或人员编号，不写姓名。 */
  holderNo: Scalars['String']['input'];
  /** 依据（Rule）：所依据的制度名称和条款。 */
  rule: Scalars['String']['input'];
};

export type RecognitionBoardEntryOrder = {
  direction?: InputMaybe<SortDirection>;
  field: RecognitionBoardEntryOrderField;
};

export type RecognitionBoardEntryOrderField =
  /** 榜别（Colour） */
  | 'COLOUR'
  /** 上榜编号（Entry number） */
  | 'ENTRY_NO'
  /** 佐证材料（Evidence）：材料的名称、编号。 */
  | 'EVIDENCE'
  /** 失效日期（Expires on）：自这一天起不再在榜。 */
  | 'EXPIRES_ON'
  /** 上榜日期（From） */
  | 'FROM_DAY'
  /** 上榜对象编号（Holder）：窗口、岗位或人员编号，不写姓名。 */
  | 'HOLDER_NO'
  /** 依据（Rule）：所依据的制度名称和条款。 */
  | 'RULE';

/** What came of an entry of 红黄榜: the record as it now stands, or why it was refused. */
export type RecognitionBoardEntryResult = {
  __typename?: 'RecognitionBoardEntryResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<RecognitionBoardEntry>;
  refusals: Array<Refusal>;
};

/** Filters of 红黄榜: all that are named must hold. */
export type RecognitionBoardEntryWhere = {
  /** 申诉结果（Outcome）：由申诉记录产生。 */
  appealOutcome?: InputMaybe<RecognitionBoardEntryAppealOutcomeFilter>;
  /** 申诉日期（Appealed on）：由申诉记录产生。 */
  appealedOn?: InputMaybe<DateFilter>;
  /** 榜别（Colour） */
  colour?: InputMaybe<RecognitionBoardEntryColourFilter>;
  /** 决定日期（Decided on）：由申诉记录产生。 */
  decidedOn?: InputMaybe<DateFilter>;
  /** 上榜编号（Entry number） */
  entryNo?: InputMaybe<TextFilter>;
  /** 佐证材料（Evidence）：材料的名称、编号。 */
  evidence?: InputMaybe<TextFilter>;
  /** 失效日期（Expires on）：自这一天起不再在榜。 */
  expiresOn?: InputMaybe<DateFilter>;
  /** 上榜日期（From） */
  fromDay?: InputMaybe<DateFilter>;
  /** 上榜对象编号（Holder）：窗口、岗位或人员编号，不写姓名。 */
  holderNo?: InputMaybe<TextFilter>;
  /** 撤榜日期（Lifted on）：由申诉记录产生。 */
  liftedOn?: InputMaybe<DateFilter>;
  /** 依据（Rule）：所依据的制度名称和条款。 */
  rule?: InputMaybe<TextFilter>;
};

export type RecognitionDimension =
  /** 榜别 */
  | 'COLOUR'
  /** 单位, which groups WINDOW */
  | 'DEPARTMENT'
  /** 获得者 */
  | 'HOLDER'
  /** 荣誉类别 */
  | 'KIND'
  /** 评选周期 */
  | 'PERIOD'
  /** 上榜依据 */
  | 'RULE'
  /** 窗口 */
  | 'WINDOW';

export type RecognitionMetricId =
  | 'appeals'
  | 'appealsOpen'
  | 'appealsUpheld'
  | 'awards'
  | 'awardsPerPerson'
  | 'awardsStanding'
  | 'awardsToPeople'
  | 'entries'
  | 'holders'
  | 'peopleAwarded'
  | 'redEntries'
  | 'redFlagWindows'
  | 'yellowEntries';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type RecognitionMetrics = {
  __typename?: 'RecognitionMetrics';
  /**
   * 申诉：期内对上榜提出的申诉。
   * #{申诉日期 ∈ 期}
   * Appeals: Appeals made in the period against an entry.
   * #{appealed ∈ period}
   */
  appeals?: Maybe<MetricValue>;
  /**
   * 申诉待决：截至期末已提出而未作决定的申诉。
   * #{申诉日期 ≤ 截至, 未决定}
   * Appeals undecided: Appeals made and not decided as of the end of the period.
   * #{appealed ≤ as-of, not decided}
   */
  appealsOpen?: Maybe<MetricValue>;
  /**
   * 申诉成立：期内决定成立、自决定之日起撤榜的申诉。
   * #{决定日期 ∈ 期, 申诉成立}
   * Appeals upheld: Appeals upheld in the period; the entry comes down on the day of the decision.
   * #{decided ∈ period, upheld}
   */
  appealsUpheld?: Maybe<MetricValue>;
  /**
   * 评优授予：期内授予的荣誉项数，季度和年度合计，按类别可分；同一人得两次计两次。
   * #{授予日期 ∈ 期}
   * Awards: Honours awarded in the period, of quarters and years together, by kind where asked; somebody honoured twice counts twice.
   * #{awarded ∈ period}
   */
  awards?: Maybe<MetricValue>;
  /**
   * 人均获奖：个人荣誉人次除以获奖人数：高于一，说明有人不止一次获奖。
   * 个人荣誉 / 获奖人数
   * Awards a person: Awards to people divided by people awarded: above one, somebody was honoured more than once.
   * awards to people / people awarded
   */
  awardsPerPerson?: Maybe<MetricValue>;
  /**
   * 有效荣誉：截至期末已授予而未失效的荣誉。
   * #{授予 ≤ 截至, 未失效}
   * Awards standing: Honours awarded and not expired as of the end of the period.
   * #{awarded ≤ as-of, not expired}
   */
  awardsStanding?: Maybe<MetricValue>;
  /**
   * 个人荣誉：期内评出的党员示范岗和服务之星人次；人数另计，不与人次相混。
   * #{授予日期 ∈ 期, 类别 ≠ 红旗窗口}
   * Awards to people: Demonstration posts and service stars named in the period, in person-times; the number of people is counted apart.
   * #{awarded ∈ period, kind ≠ red flag window}
   */
  awardsToPeople?: Maybe<MetricValue>;
  /**
   * 上榜：期内登上红黄榜的条数，包括后来因申诉成立而撤下的。
   * #{上榜日期 ∈ 期}
   * Entries put up: Entries put on the red and yellow boards in the period, those taken down after an appeal included.
   * #{put up ∈ period}
   */
  entries?: Maybe<MetricValue>;
  /**
   * 获得者：期内获得荣誉的窗口、岗位和个人；获几次只计一个。
   * #不同{获得者 | 授予日期 ∈ 期}
   * Holders: Windows, posts and people honoured in the period, each once.
   * #distinct{holder | awarded ∈ period}
   */
  holders?: Maybe<MetricValue>;
  /**
   * 获奖人数：期内获得党员示范岗或服务之星的人数；一人获几次只计一人。
   * #不同{获得者 | 授予日期 ∈ 期, 类别 ≠ 红旗窗口}
   * People awarded: People named a demonstration post or service star in the period, each once.
   * #distinct{holder | awarded ∈ period, kind ≠ red flag window}
   */
  peopleAwarded?: Maybe<MetricValue>;
  /**
   * 红榜在榜：截至期末在红榜上的条数；失效和申诉成立撤榜的不计。
   * #{上榜 ≤ 截至, 红榜, 未失效, 未撤榜}
   * Red entries standing: Entries on the red board as of the end of the period; those expired, or taken down after an appeal, do not count.
   * #{put up ≤ as-of, red, not expired, not taken down}
   */
  redEntries?: Maybe<MetricValue>;
  /**
   * 红旗窗口：期内授予窗口的流动红旗面数，季度和年度合计；同一窗口得两次计两面。
   * #{授予日期 ∈ 期, 类别 = 红旗窗口}
   * Red flags: Red flags awarded to windows in the period, of quarters and years together; a window that won two counts twice.
   * #{awarded ∈ period, kind = red flag window}
   */
  redFlagWindows?: Maybe<MetricValue>;
  /**
   * 黄榜在榜：截至期末在黄榜上的条数；失效和申诉成立撤榜的不计。
   * #{上榜 ≤ 截至, 黄榜, 未失效, 未撤榜}
   * Yellow entries standing: Entries on the yellow board as of the end of the period; those expired, or taken down after an appeal, do not count.
   * #{put up ≤ as-of, yellow, not expired, not taken down}
   */
  yellowEntries?: Maybe<MetricValue>;
};

export type RecognitionNot = {
  colour?: InputMaybe<Array<Scalars['ID']['input']>>;
  department?: InputMaybe<Array<Scalars['ID']['input']>>;
  holder?: InputMaybe<Array<Scalars['ID']['input']>>;
  kind?: InputMaybe<Array<Scalars['ID']['input']>>;
  period?: InputMaybe<Array<Scalars['ID']['input']>>;
  rule?: InputMaybe<Array<Scalars['ID']['input']>>;
  window?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RecognitionSearch = {
  colour?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  holder?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};

/** 评优: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type RecognitionSlice = {
  __typename?: 'RecognitionSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<RecognitionSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: RecognitionSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: RecognitionMetrics;
  /** The same slice, cut by time. */
  over: Array<RecognitionSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<RecognitionAwardConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 评优: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type RecognitionSliceByArgs = {
  dimension: RecognitionDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecognitionSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 评优: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type RecognitionSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 评优: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type RecognitionSliceOverArgs = {
  grain: Grain;
};


/** 评优: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type RecognitionSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<RecognitionMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 评优: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type RecognitionSliceTableArgs = {
  by?: InputMaybe<Array<RecognitionDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<RecognitionMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RecognitionSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: RecognitionMetricId;
};

/**
 * Filters of 评优: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type RecognitionWhere = {
  /** 榜别: keys of the dimension COLOUR. */
  colour?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 单位: keys of the dimension DEPARTMENT. */
  department?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 获得者: keys of the dimension HOLDER. */
  holder?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 荣誉类别: keys of the dimension KIND. */
  kind?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these keys. */
  not?: InputMaybe<RecognitionNot>;
  /** 评选周期: keys of the dimension PERIOD. */
  period?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 上榜依据: keys of the dimension RULE. */
  rule?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<RecognitionSearch>;
  /** 窗口: keys of the dimension WINDOW. */
  window?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** Null where no records are kept of it yet. */
  computed?: Maybe<MetricValue>;
  /** The computed value written as the printed one is, every digit of a count; null without records. */
  computedText?: Maybe<Scalars['String']['output']>;
  /** Why the two agree, or what stands between them. */
  explanation: Scalars['String']['output'];
  published: PublishedFigure;
  /** What is known of a difference that no record can remove, such as printed figures that contradict each other. */
  reading?: Maybe<Scalars['String']['output']>;
  state: ReconciliationState;
};

export type ReconciliationState =
  /** The records add up to the printed figure. */
  | 'MATCHES'
  /** No records are kept of it yet. */
  | 'NO_RECORDS'
  /** A rule that was printed, not a count. */
  | 'RULE'
  /** So few households stand behind the computed value that it is withheld, and with it the difference. */
  | 'SUPPRESSED'
  | 'UNEXPLAINED'
  /** They differ by less than the printed digits can show. */
  | 'WITHIN_ROUNDING';

export type RecordField = {
  __typename?: 'RecordField';
  kind: RecordFieldKind;
  /** In the language of the request. */
  label: Scalars['String']['output'];
  /** As the record's type has it: `orderNo`. */
  name: Scalars['String']['output'];
  /** Where the name of what its code points at stands, such as `unit.name`; null where that has none. */
  nameAt?: Maybe<Scalars['String']['output']>;
  /** Of a whole number that is a share: of how many, 100 or 1000. */
  per?: Maybe<Scalars['Int']['output']>;
  /** CNY of money, DAY of working days; null elsewhere. */
  unit?: Maybe<Unit>;
  /** Of a fixed list: its values with their names in the language of the request; else none. */
  values: Array<RecordFieldValue>;
};

export type RecordFieldKind =
  | 'BOOLEAN'
  | 'DATE'
  | 'DECIMAL'
  | 'ENUM'
  | 'FACTS'
  | 'INSTANT'
  | 'INT'
  | 'MONEY'
  | 'TEXT';

export type RecordFieldValue = {
  __typename?: 'RecordFieldValue';
  label: Scalars['String']['output'];
  /** As the enum has it. */
  value: Scalars['String']['output'];
};

export type RecordOrder =
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

/** A page of records of whatever kind. */
export type RecordPage = {
  __typename?: 'RecordPage';
  /** Where the next page begins; null on the last. */
  after?: Maybe<Scalars['String']['output']>;
  fields: Array<RecordField>;
  /** What a record is called: 热线工单. */
  kind: Scalars['String']['output'];
  rows: Array<RecordRow>;
  totalCount: Scalars['Int']['output'];
};

export type RecordPart =
  /** Of a ratio: what is in the denominator and not in the numerator, such as what was not done on time. */
  | 'MISSED'
  | 'NUMERATOR'
  /** All that the metric counts; of a ratio its denominator. */
  | 'WHOLE';

export type RecordRow = {
  __typename?: 'RecordRow';
  id: Scalars['ID']['output'];
  provenance: Provenance;
  /** In the order of the fields; keys and states by their names, numbers and instants as they are. */
  values: Scalars['ColumnValues']['output'];
};

/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type Records = {
  __typename?: 'Records';
  /** 协议签署 */
  agreementSignatories: AgreementSignatoryConnection;
  /** 带贫益贫台账 */
  benefitEntries: BenefitEntryConnection;
  /** 村集体同意意见 */
  collectiveApprovals: CollectiveApprovalConnection;
  /** 集体收入 */
  collectiveIncomes: CollectiveIncomeConnection;
  /** 合同变更 */
  contractAmendments: ContractAmendmentConnection;
  /** 分红兑付 */
  distributionPayouts: DistributionPayoutConnection;
  /** 分配方案 */
  distributionPlans: DistributionPlanConnection;
  /** 分配办法 */
  distributionRuleSets: DistributionRuleSetConnection;
  /** 分配明细 */
  distributionShares: DistributionShareConnection;
  /** 四议两公开记录 */
  distributionSteps: DistributionStepConnection;
  /** 镇办与村 */
  divisions: DivisionConnection;
  /** 带动关系 */
  enterpriseHouseholdLinks: EnterpriseHouseholdLinkConnection;
  /** 企业 */
  enterprises: EnterpriseConnection;
  /** 社区工厂厂房 */
  factories: FactoryConnection;
  /** 厂房租约 */
  factoryLeases: FactoryLeaseConnection;
  /** 四分四不分条款 */
  fourFourNotRules: FourFourNotRuleConnection;
  /** 项目验收 */
  fundAcceptances: FundAcceptanceConnection;
  /** 资金监管协议 */
  fundAgreements: FundAgreementConnection;
  /** 进度核查 */
  fundInspections: FundInspectionConnection;
  /** 资金拨付 */
  fundPayments: FundPaymentConnection;
  /** 资金项目 */
  fundProjects: FundProjectConnection;
  /** 付款签批 */
  fundSignOffs: FundSignOffConnection;
  /** 付款阶段 */
  fundStages: FundStageConnection;
  /** 基层难题 */
  grassrootsProblems: GrassrootsProblemConnection;
  /** 招录比例 */
  hiringQuotas: HiringQuotaConnection;
  /** 回访记录 */
  hotlineCallbacks: HotlineCallbackConnection;
  /** 诉求类别 */
  hotlineCategories: HotlineCategoryConnection;
  /** 流转记录 */
  hotlineOrderEvents: HotlineOrderEventConnection;
  /** 热线工单 */
  hotlineOrders: HotlineOrderConnection;
  /** 三率权重 */
  hotlineRateWeights: HotlineRateWeightConnection;
  /** 承办单位 */
  hotlineUnits: HotlineUnitConnection;
  /** 分户并户所涉农户 */
  householdChangeParties: HouseholdChangePartyConnection;
  /** 分户、并户 */
  householdChanges: HouseholdChangeConnection;
  /** 农户增收 */
  householdGains: HouseholdGainConnection;
  /** 农户年收入 */
  householdIncomes: HouseholdIncomeConnection;
  /** 户内成员 */
  householdMembers: HouseholdMemberConnection;
  /** 农户 */
  households: HouseholdConnection;
  /** 各期应收租金 */
  leaseRents: LeaseRentConnection;
  /** 会计科目 */
  ledgerAccounts: LedgerAccountConnection;
  /** 分录 */
  ledgerLines: LedgerLineConnection;
  /** 月度结账 */
  ledgerMonthClosings: LedgerMonthClosingConnection;
  /** 记账凭证 */
  ledgerVouchers: LedgerVoucherConnection;
  /** 党建活动 */
  partyActivities: PartyActivityConnection;
  /** 党支部 */
  partyBranches: PartyBranchConnection;
  /** 整改记录 */
  partyFindingSteps: PartyFindingStepConnection;
  /** 检视问题 */
  partyFindings: PartyFindingConnection;
  /** 党员 */
  partyMembers: PartyMemberConnection;
  /** 征求意见 */
  partyOpinions: PartyOpinionConnection;
  /** 谈心谈话 */
  partyTalks: PartyTalkConnection;
  /** 种植面积 */
  plantedAreas: PlantedAreaConnection;
  /** 宣传展板 */
  publicityBoards: PublicityBoardConnection;
  /** 申诉记录 */
  recognitionAppealEvents: RecognitionAppealEventConnection;
  /** 评优荣誉 */
  recognitionAwards: RecognitionAwardConnection;
  /** 红黄榜 */
  recognitionBoardEntries: RecognitionBoardEntryConnection;
  /** 实收租金 */
  rentPayments: RentPaymentConnection;
  /** 违诺记录 */
  serviceBreaches: ServiceBreachConnection;
  /** 办理过程 */
  serviceCaseEvents: ServiceCaseEventConnection;
  /** 办件 */
  serviceCases: ServiceCaseConnection;
  /** 服务投诉 */
  serviceComplaints: ServiceComplaintConnection;
  /** 咨询登记 */
  serviceConsultations: ServiceConsultationConnection;
  /** 差错更正 */
  serviceCorrections: ServiceCorrectionConnection;
  /** 进驻单位 */
  serviceDepartments: ServiceDepartmentConnection;
  /** 服务事项 */
  serviceItems: ServiceItemConnection;
  /** 差评整改 */
  serviceRatingRectifications: ServiceRatingRectificationConnection;
  /** 简易审批 */
  serviceSimplifiedApprovals: ServiceSimplifiedApprovalConnection;
  /** 窗口在岗 */
  serviceWindowPosts: ServiceWindowPostConnection;
  /** 服务窗口 */
  serviceWindows: ServiceWindowConnection;
  /** 供应商 */
  suppliers: SupplierConnection;
  /** 用工比例达标情况 */
  teamCompliance: TeamComplianceConnection;
  /** 队员 */
  teamMembers: TeamMemberConnection;
  /** 中标 */
  tenderAwards: TenderAwardConnection;
  /** 投标 */
  tenderBids: TenderBidConnection;
  /** 合同 */
  tenderContracts: TenderContractConnection;
  /** 标段 */
  tenderLots: TenderLotConnection;
  /** 公告 */
  tenderNotices: TenderNoticeConnection;
  /** 招投标预警 */
  tenderRedFlags: TenderRedFlagConnection;
  /** 撤销中标 */
  tenderRevocations: TenderRevocationConnection;
  /** 招标采购项目 */
  tenders: TenderConnection;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsAgreementSignatoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementSignatoryOrder>;
  where?: InputMaybe<AgreementSignatoryWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsBenefitEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BenefitEntryOrder>;
  where?: InputMaybe<BenefitEntryWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsCollectiveApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CollectiveApprovalOrder>;
  where?: InputMaybe<CollectiveApprovalWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsCollectiveIncomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CollectiveIncomeOrder>;
  where?: InputMaybe<CollectiveIncomeWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsContractAmendmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContractAmendmentOrder>;
  where?: InputMaybe<ContractAmendmentWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsDistributionPayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DistributionPayoutOrder>;
  where?: InputMaybe<DistributionPayoutWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsDistributionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DistributionPlanOrder>;
  where?: InputMaybe<DistributionPlanWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsDistributionRuleSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DistributionRuleSetOrder>;
  where?: InputMaybe<DistributionRuleSetWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsDistributionSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DistributionShareOrder>;
  where?: InputMaybe<DistributionShareWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsDistributionStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DistributionStepOrder>;
  where?: InputMaybe<DistributionStepWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DivisionOrder>;
  where?: InputMaybe<DivisionWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsEnterpriseHouseholdLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseHouseholdLinkOrder>;
  where?: InputMaybe<EnterpriseHouseholdLinkWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EnterpriseOrder>;
  where?: InputMaybe<EnterpriseWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFactoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FactoryOrder>;
  where?: InputMaybe<FactoryWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFactoryLeasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FactoryLeaseOrder>;
  where?: InputMaybe<FactoryLeaseWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFourFourNotRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FourFourNotRuleOrder>;
  where?: InputMaybe<FourFourNotRuleWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFundAcceptancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundAcceptanceOrder>;
  where?: InputMaybe<FundAcceptanceWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFundAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundAgreementOrder>;
  where?: InputMaybe<FundAgreementWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFundInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundInspectionOrder>;
  where?: InputMaybe<FundInspectionWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFundPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundPaymentOrder>;
  where?: InputMaybe<FundPaymentWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFundProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundProjectOrder>;
  where?: InputMaybe<FundProjectWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFundSignOffsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundSignOffOrder>;
  where?: InputMaybe<FundSignOffWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsFundStagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FundStageOrder>;
  where?: InputMaybe<FundStageWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsGrassrootsProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GrassrootsProblemOrder>;
  where?: InputMaybe<GrassrootsProblemWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHiringQuotasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HiringQuotaOrder>;
  where?: InputMaybe<HiringQuotaWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHotlineCallbacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineCallbackOrder>;
  where?: InputMaybe<HotlineCallbackWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHotlineCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineCategoryOrder>;
  where?: InputMaybe<HotlineCategoryWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHotlineOrderEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineOrderEventOrder>;
  where?: InputMaybe<HotlineOrderEventWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHotlineOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineOrderOrder>;
  where?: InputMaybe<HotlineOrderWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHotlineRateWeightsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineRateWeightOrder>;
  where?: InputMaybe<HotlineRateWeightWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHotlineUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineUnitOrder>;
  where?: InputMaybe<HotlineUnitWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHouseholdChangePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdChangePartyOrder>;
  where?: InputMaybe<HouseholdChangePartyWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHouseholdChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdChangeOrder>;
  where?: InputMaybe<HouseholdChangeWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHouseholdGainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdGainOrder>;
  where?: InputMaybe<HouseholdGainWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHouseholdIncomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdIncomeOrder>;
  where?: InputMaybe<HouseholdIncomeWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHouseholdMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdMemberOrder>;
  where?: InputMaybe<HouseholdMemberWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdOrder>;
  where?: InputMaybe<HouseholdWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsLeaseRentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LeaseRentOrder>;
  where?: InputMaybe<LeaseRentWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsLedgerAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LedgerAccountOrder>;
  where?: InputMaybe<LedgerAccountWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsLedgerLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LedgerLineOrder>;
  where?: InputMaybe<LedgerLineWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsLedgerMonthClosingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LedgerMonthClosingOrder>;
  where?: InputMaybe<LedgerMonthClosingWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsLedgerVouchersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LedgerVoucherOrder>;
  where?: InputMaybe<LedgerVoucherWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPartyActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyActivityOrder>;
  where?: InputMaybe<PartyActivityWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPartyBranchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyBranchOrder>;
  where?: InputMaybe<PartyBranchWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPartyFindingStepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyFindingStepOrder>;
  where?: InputMaybe<PartyFindingStepWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPartyFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyFindingOrder>;
  where?: InputMaybe<PartyFindingWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPartyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyMemberOrder>;
  where?: InputMaybe<PartyMemberWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPartyOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyOpinionOrder>;
  where?: InputMaybe<PartyOpinionWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPartyTalksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PartyTalkOrder>;
  where?: InputMaybe<PartyTalkWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPlantedAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PlantedAreaOrder>;
  where?: InputMaybe<PlantedAreaWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsPublicityBoardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicityBoardOrder>;
  where?: InputMaybe<PublicityBoardWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsRecognitionAppealEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecognitionAppealEventOrder>;
  where?: InputMaybe<RecognitionAppealEventWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsRecognitionAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecognitionAwardOrder>;
  where?: InputMaybe<RecognitionAwardWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsRecognitionBoardEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecognitionBoardEntryOrder>;
  where?: InputMaybe<RecognitionBoardEntryWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsRentPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RentPaymentOrder>;
  where?: InputMaybe<RentPaymentWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceBreachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceBreachOrder>;
  where?: InputMaybe<ServiceBreachWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceCaseEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceCaseEventOrder>;
  where?: InputMaybe<ServiceCaseEventWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceCaseOrder>;
  where?: InputMaybe<ServiceCaseWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceComplaintOrder>;
  where?: InputMaybe<ServiceComplaintWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceConsultationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceConsultationOrder>;
  where?: InputMaybe<ServiceConsultationWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceCorrectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceCorrectionOrder>;
  where?: InputMaybe<ServiceCorrectionWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceDepartmentOrder>;
  where?: InputMaybe<ServiceDepartmentWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceItemOrder>;
  where?: InputMaybe<ServiceItemWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceRatingRectificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceRatingRectificationOrder>;
  where?: InputMaybe<ServiceRatingRectificationWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceSimplifiedApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceSimplifiedApprovalOrder>;
  where?: InputMaybe<ServiceSimplifiedApprovalWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceWindowPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceWindowPostOrder>;
  where?: InputMaybe<ServiceWindowPostWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsServiceWindowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceWindowOrder>;
  where?: InputMaybe<ServiceWindowWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupplierOrder>;
  where?: InputMaybe<SupplierWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTeamComplianceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TeamComplianceOrder>;
  where?: InputMaybe<TeamComplianceWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TeamMemberOrder>;
  where?: InputMaybe<TeamMemberWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTenderAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderAwardOrder>;
  where?: InputMaybe<TenderAwardWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTenderBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderBidOrder>;
  where?: InputMaybe<TenderBidWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTenderContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderContractOrder>;
  where?: InputMaybe<TenderContractWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTenderLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderLotOrder>;
  where?: InputMaybe<TenderLotWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTenderNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderNoticeOrder>;
  where?: InputMaybe<TenderNoticeWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTenderRedFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderRedFlagOrder>;
  where?: InputMaybe<TenderRedFlagWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTenderRevocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderRevocationOrder>;
  where?: InputMaybe<TenderRevocationWhere>;
};


/**
 * Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
 * after, backwards by last and before, by key unless ordered otherwise.
 */
export type RecordsTendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderOrder>;
  where?: InputMaybe<TenderWhere>;
};

/** The letterhead of an official paper (GB/T 9704). */
export type RedHeaderInput = {
  /** Who issues it: 汉滨区人民政府办公室文件. */
  issuer: Scalars['String']['input'];
  /** Its 发文字号: 汉政办函〔2021〕3号. */
  number: Scalars['String']['input'];
};

/** Why an entry was refused: the field, the rule and what to do, in both languages. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable, in capitals: the rule's own name, or NOT_FOUND, ALREADY_THERE, MISSING, STILL_USED, MADE_UP, BAD_VALUE. */
  code: Scalars['String']['output'];
  /** The field of the input at fault; null where the entry as a whole is. */
  field?: Maybe<Scalars['String']['output']>;
  /** What to do. */
  fix: Scalars['String']['output'];
  fixEn: Scalars['String']['output'];
  /** What is wrong. */
  message: Scalars['String']['output'];
  messageEn: Scalars['String']['output'];
};

/** 实收租金（Rent payment）：收到的一笔租金，冲抵最早到期的应收；累计不超过合同应收合计，只增不改。 */
export type RentPayment = {
  __typename?: 'RentPayment';
  /** 金额（Amount，元） */
  amount: Scalars['Decimal']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 厂房租约 */
  lease: FactoryLease;
  /** 合同编号（Lease number） */
  leaseNo: Scalars['String']['output'];
  /** 收款日期（Paid on） */
  paidOn: Scalars['Date']['output'];
  /** 收款票号（Receipt number） */
  paymentNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};

export type RentPaymentConnection = {
  __typename?: 'RentPaymentConnection';
  edges: Array<RentPaymentEdge>;
  nodes: Array<RentPayment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RentPaymentEdge = {
  __typename?: 'RentPaymentEdge';
  cursor: Scalars['String']['output'];
  node: RentPayment;
};

/** 实收租金 as it is entered. */
export type RentPaymentInput = {
  /** 金额（Amount，元） */
  amount: Scalars['Decimal']['input'];
  /** 合同编号（Lease number） */
  leaseNo: Scalars['String']['input'];
  /** 收款日期（Paid on） */
  paidOn: Scalars['Date']['input'];
  /** 收款票号（Receipt number） */
  paymentNo: Scalars['String']['input'];
};

export type RentPaymentOrder = {
  direction?: InputMaybe<SortDirection>;
  field: RentPaymentOrderField;
};

export type RentPaymentOrderField =
  /** 金额（Amount，元） */
  | 'AMOUNT'
  /** 合同编号（Lease number） */
  | 'LEASE_NO'
  /** 收款日期（Paid on） */
  | 'PAID_ON'
  /** 收款票号（Receipt number） */
  | 'PAYMENT_NO';

/** What came of an entry of 实收租金: the record as it now stands, or why it was refused. */
export type RentPaymentResult = {
  __typename?: 'RentPaymentResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<RentPayment>;
  refusals: Array<Refusal>;
};

/** Filters of 实收租金: all that are named must hold. */
export type RentPaymentWhere = {
  /** 金额（Amount，元） */
  amount?: InputMaybe<DecimalFilter>;
  /** 合同编号（Lease number） */
  leaseNo?: InputMaybe<TextFilter>;
  /** 收款日期（Paid on） */
  paidOn?: InputMaybe<DateFilter>;
  /** 收款票号（Receipt number） */
  paymentNo?: InputMaybe<TextFilter>;
};

/** 违诺记录（Breach of a commitment）：由办件、差错和投诉推算：到期未办结为“延误”，登记的差错为“失误”，查实的投诉为“投诉”。 */
export type ServiceBreach = {
  __typename?: 'ServiceBreach';
  /** 日期（Day）：到期日、发现日或收到日。 */
  day: Scalars['Date']['output'];
  /** 进驻单位 */
  department?: Maybe<ServiceDepartment>;
  /** 单位（Department） */
  departmentCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 承诺（Commitment） */
  kind: ServiceBreachKind;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 来自（Shown by）：办件、差错或投诉的编号。 */
  recordNo: Scalars['String']['output'];
  /** 服务窗口 */
  window?: Maybe<ServiceWindow>;
  /** 窗口（Window） */
  windowCode?: Maybe<Scalars['String']['output']>;
};

export type ServiceBreachConnection = {
  __typename?: 'ServiceBreachConnection';
  edges: Array<ServiceBreachEdge>;
  nodes: Array<ServiceBreach>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceBreachEdge = {
  __typename?: 'ServiceBreachEdge';
  cursor: Scalars['String']['output'];
  node: ServiceBreach;
};

/** 违诺记录：承诺 */
export type ServiceBreachKind =
  /** 群众零投诉 */
  | 'COMPLAINT'
  /** 审批零延误 */
  | 'DELAY'
  /** 办事零失误 */
  | 'ERROR';

export type ServiceBreachKindFilter = {
  eq?: InputMaybe<ServiceBreachKind>;
  in?: InputMaybe<Array<ServiceBreachKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceBreachKind>;
};

export type ServiceBreachOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceBreachOrderField;
};

export type ServiceBreachOrderField =
  /** 日期（Day）：到期日、发现日或收到日。 */
  | 'DAY'
  /** 单位（Department） */
  | 'DEPARTMENT_CODE'
  /** 承诺（Commitment） */
  | 'KIND'
  /** 来自（Shown by）：办件、差错或投诉的编号。 */
  | 'RECORD_NO';

/** Filters of 违诺记录: all that are named must hold. */
export type ServiceBreachWhere = {
  /** 日期（Day）：到期日、发现日或收到日。 */
  day?: InputMaybe<DateFilter>;
  /** 单位（Department） */
  departmentCode?: InputMaybe<TextFilter>;
  /** 承诺（Commitment） */
  kind?: InputMaybe<ServiceBreachKindFilter>;
  /** 来自（Shown by）：办件、差错或投诉的编号。 */
  recordNo?: InputMaybe<TextFilter>;
  /** 窗口（Window） */
  windowCode?: InputMaybe<TextFilter>;
};

/** 办件（Case）：一件是一个事项的一次申请；到期、办结、撤回由受理和办理过程得出。 */
export type ServiceCase = {
  __typename?: 'ServiceCase';
  /** 受理时间（Accepted at） */
  acceptedAt: Scalars['DateTime']['output'];
  /** 办件编号（Case number） */
  caseNo: Scalars['String']['output'];
  /** 渠道（Channel） */
  channel: ServiceCaseChannel;
  /** 办结时间（Closed at）：首次办结，是否按期以它为准。 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 进驻单位 */
  department: ServiceDepartment;
  /** 承办单位（Department） */
  departmentCode: Scalars['String']['output'];
  /** 到期时间（Due at）：承诺时限最后一个工作日的 23:59:59，已加暂停和延期；留空的是数据缺陷，不算按期。 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** 再次办结时间（Finally closed at）：最近一次重新办理以后的办结。 */
  finalClosedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 服务事项 */
  item: ServiceItem;
  /** 事项（Item） */
  itemCode: Scalars['String']['output'];
  /** 原定到期时间（Originally due at）：受理时承诺的，不含暂停和延期。 */
  originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * 逾期工作日（Working days overdue）: as of the slice that it was read from, in a list as of the subject's
   * data day; null where it is not open and overdue.
   */
  overdueDays?: Maybe<Scalars['Int']['output']>;
  /** 暂停时间（Paused since）：暂停还没有结束的。 */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 承诺工作日（Days promised）：首次办结时所属事项的承诺时限；即办件留空。 */
  promisedDays?: Maybe<Scalars['Int']['output']>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空。 */
  rating?: Maybe<Scalars['Int']['output']>;
  /** 重新办理时间（Reopened at）：最近一次。 */
  reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理过程: the first ones by their key, 1 to 200. */
  serviceCaseEvents: Array<ServiceCaseEvent>;
  /** 服务投诉: the first ones by their key, 1 to 200. */
  serviceComplaints: Array<ServiceComplaint>;
  /** 差错更正: the first ones by their key, 1 to 200. */
  serviceCorrections: Array<ServiceCorrection>;
  /** 差评整改: the first ones by their key, 1 to 200. */
  serviceRatingRectifications: Array<ServiceRatingRectification>;
  /** 简易审批: the first ones by their key, 1 to 200. */
  serviceSimplifiedApprovals: Array<ServiceSimplifiedApproval>;
  /** 状态（State） */
  state?: Maybe<ServiceCaseState>;
  /** 补正时间（Supplement asked at）：第一次要求补正材料的时间；没有补正的留空。 */
  supplementedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 到场次数（Visits）：没有记录的留空。 */
  visits?: Maybe<Scalars['Int']['output']>;
  /** 服务窗口 */
  window?: Maybe<ServiceWindow>;
  /** 窗口（Window）：不经窗口的留空。 */
  windowCode?: Maybe<Scalars['String']['output']>;
  /** 撤回时间（Withdrawn at） */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理工作日（Days taken）：受理到首次办结的工作日，受理当日为零，暂停不计。 */
  workedDays?: Maybe<Scalars['Int']['output']>;
};


/** 办件（Case）：一件是一个事项的一次申请；到期、办结、撤回由受理和办理过程得出。 */
export type ServiceCaseServiceCaseEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 办件（Case）：一件是一个事项的一次申请；到期、办结、撤回由受理和办理过程得出。 */
export type ServiceCaseServiceComplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 办件（Case）：一件是一个事项的一次申请；到期、办结、撤回由受理和办理过程得出。 */
export type ServiceCaseServiceCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 办件（Case）：一件是一个事项的一次申请；到期、办结、撤回由受理和办理过程得出。 */
export type ServiceCaseServiceRatingRectificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 办件（Case）：一件是一个事项的一次申请；到期、办结、撤回由受理和办理过程得出。 */
export type ServiceCaseServiceSimplifiedApprovalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 办件: what is left out stays as it is, null empties a field. */
export type ServiceCaseAmendment = {
  /** 受理时间（Accepted at） */
  acceptedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 渠道（Channel） */
  channel?: InputMaybe<ServiceCaseChannel>;
  /** 承办单位（Department） */
  departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** 事项（Item） */
  itemCode?: InputMaybe<Scalars['String']['input']>;
  /** 评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空。 */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** 到场次数（Visits）：没有记录的留空。 */
  visits?: InputMaybe<Scalars['Int']['input']>;
  /** 窗口（Window）：不经窗口的留空。 */
  windowCode?: InputMaybe<Scalars['String']['input']>;
};

/** 办件：渠道 */
export type ServiceCaseChannel =
  /** 自助终端 */
  | 'KIOSK'
  /** 移动端 */
  | 'MOBILE'
  /** 网上 */
  | 'ONLINE'
  /** 窗口 */
  | 'WINDOW';

export type ServiceCaseChannelFilter = {
  eq?: InputMaybe<ServiceCaseChannel>;
  in?: InputMaybe<Array<ServiceCaseChannel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceCaseChannel>;
};

export type ServiceCaseConnection = {
  __typename?: 'ServiceCaseConnection';
  edges: Array<ServiceCaseEdge>;
  nodes: Array<ServiceCase>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceCaseEdge = {
  __typename?: 'ServiceCaseEdge';
  cursor: Scalars['String']['output'];
  node: ServiceCase;
};

/** 办理过程（Case event）：办件受理以后发生的事：暂停、恢复、延期、办结、撤回、重新办理，只增不改。 */
export type ServiceCaseEvent = {
  __typename?: 'ServiceCaseEvent';
  /** 批准单位（Approved by）：写单位，不写姓名。 */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** 时间（At） */
  at: Scalars['DateTime']['output'];
  /** 办件 */
  case: ServiceCase;
  /** 办件编号（Case） */
  caseNo: Scalars['String']['output'];
  /** 工作日数（Working days）：延期的天数；暂停的为预计天数，恢复以后按实际天数算。 */
  days?: Maybe<Scalars['Int']['output']>;
  /** 文书号（Document） */
  documentNo?: Maybe<Scalars['String']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 记录（Kind） */
  kind: ServiceCaseEventKind;
  /** 暂停事由（Reason of the pause） */
  pauseKind?: Maybe<ServiceCaseEventPauseKind>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 序号（Number）：一件之内从 1 起。 */
  seq: Scalars['Int']['output'];
};

export type ServiceCaseEventConnection = {
  __typename?: 'ServiceCaseEventConnection';
  edges: Array<ServiceCaseEventEdge>;
  nodes: Array<ServiceCaseEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceCaseEventEdge = {
  __typename?: 'ServiceCaseEventEdge';
  cursor: Scalars['String']['output'];
  node: ServiceCaseEvent;
};

/** 办理过程 as it is entered. */
export type ServiceCaseEventInput = {
  /** 批准单位（Approved by）：写单位，不写姓名。 */
  approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** 时间（At） */
  at: Scalars['DateTime']['input'];
  /** 办件编号（Case） */
  caseNo: Scalars['String']['input'];
  /** 工作日数（Working days）：延期的天数；暂停的为预计天数，恢复以后按实际天数算。 */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** 文书号（Document） */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** 记录（Kind） */
  kind: ServiceCaseEventKind;
  /** 暂停事由（Reason of the pause） */
  pauseKind?: InputMaybe<ServiceCaseEventPauseKind>;
};

/** 办理过程：记录 */
export type ServiceCaseEventKind =
  /** 办结 */
  | 'CLOSED'
  /** 延期 */
  | 'EXTENDED'
  /** 暂停 */
  | 'PAUSED'
  /** 重新办理 */
  | 'REOPENED'
  /** 恢复 */
  | 'RESUMED'
  /** 撤回 */
  | 'WITHDRAWN';

export type ServiceCaseEventKindFilter = {
  eq?: InputMaybe<ServiceCaseEventKind>;
  in?: InputMaybe<Array<ServiceCaseEventKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceCaseEventKind>;
};

export type ServiceCaseEventOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceCaseEventOrderField;
};

export type ServiceCaseEventOrderField =
  /** 时间（At） */
  | 'AT'
  /** 办件编号（Case） */
  | 'CASE_NO'
  /** 记录（Kind） */
  | 'KIND'
  /** 序号（Number）：一件之内从 1 起。 */
  | 'SEQ';

/** 办理过程 as it is entered with 办件. */
export type ServiceCaseEventPart = {
  /** 批准单位（Approved by）：写单位，不写姓名。 */
  approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** 时间（At） */
  at: Scalars['DateTime']['input'];
  /** 工作日数（Working days）：延期的天数；暂停的为预计天数，恢复以后按实际天数算。 */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** 文书号（Document） */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** 记录（Kind） */
  kind: ServiceCaseEventKind;
  /** 暂停事由（Reason of the pause） */
  pauseKind?: InputMaybe<ServiceCaseEventPauseKind>;
};

/** 办理过程：暂停事由 */
export type ServiceCaseEventPauseKind =
  /** 鉴定 */
  | 'APPRAISAL'
  /** 招标拍卖 */
  | 'AUCTION'
  /** 专家评审 */
  | 'EXPERT_REVIEW'
  /** 听证 */
  | 'HEARING'
  /** 检验检测检疫 */
  | 'INSPECTION'
  /** 其他 */
  | 'OTHER'
  /** 公示公告 */
  | 'PUBLICITY'
  /** 补正材料 */
  | 'SUPPLEMENT';

export type ServiceCaseEventPauseKindFilter = {
  eq?: InputMaybe<ServiceCaseEventPauseKind>;
  in?: InputMaybe<Array<ServiceCaseEventPauseKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceCaseEventPauseKind>;
};

/** What came of an entry of 办理过程: the record as it now stands, or why it was refused. */
export type ServiceCaseEventResult = {
  __typename?: 'ServiceCaseEventResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceCaseEvent>;
  refusals: Array<Refusal>;
};

/** Filters of 办理过程: all that are named must hold. */
export type ServiceCaseEventWhere = {
  /** 批准单位（Approved by）：写单位，不写姓名。 */
  approvedBy?: InputMaybe<TextFilter>;
  /** 时间（At） */
  at?: InputMaybe<DateTimeFilter>;
  /** 办件编号（Case） */
  caseNo?: InputMaybe<TextFilter>;
  /** 工作日数（Working days）：延期的天数；暂停的为预计天数，恢复以后按实际天数算。 */
  days?: InputMaybe<IntFilter>;
  /** 文书号（Document） */
  documentNo?: InputMaybe<TextFilter>;
  /** 记录（Kind） */
  kind?: InputMaybe<ServiceCaseEventKindFilter>;
  /** 暂停事由（Reason of the pause） */
  pauseKind?: InputMaybe<ServiceCaseEventPauseKindFilter>;
  /** 序号（Number）：一件之内从 1 起。 */
  seq?: InputMaybe<IntFilter>;
};

/** 办件 as it is entered. */
export type ServiceCaseInput = {
  /** 受理时间（Accepted at） */
  acceptedAt: Scalars['DateTime']['input'];
  /** 办件编号（Case number） */
  caseNo: Scalars['String']['input'];
  /** 渠道（Channel） */
  channel: ServiceCaseChannel;
  /** 承办单位（Department） */
  departmentCode: Scalars['String']['input'];
  /** 办理过程 */
  events?: InputMaybe<Array<ServiceCaseEventPart>>;
  /** 事项（Item） */
  itemCode: Scalars['String']['input'];
  /** 评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空。 */
  rating?: InputMaybe<Scalars['Int']['input']>;
  /** 到场次数（Visits）：没有记录的留空。 */
  visits?: InputMaybe<Scalars['Int']['input']>;
  /** 窗口（Window）：不经窗口的留空。 */
  windowCode?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceCaseOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceCaseOrderField;
};

export type ServiceCaseOrderField =
  /** 受理时间（Accepted at） */
  | 'ACCEPTED_AT'
  /** 办件编号（Case number） */
  | 'CASE_NO'
  /** 渠道（Channel） */
  | 'CHANNEL'
  /** 承办单位（Department） */
  | 'DEPARTMENT_CODE'
  /** 事项（Item） */
  | 'ITEM_CODE';

/** What came of an entry of 办件: the record as it now stands, or why it was refused. */
export type ServiceCaseResult = {
  __typename?: 'ServiceCaseResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceCase>;
  refusals: Array<Refusal>;
};

/** 办件：状态 */
export type ServiceCaseState =
  /** 办理中 */
  | 'ACCEPTED'
  /** 已办结 */
  | 'CLOSED'
  /** 暂停 */
  | 'PAUSED'
  /** 重新办理中 */
  | 'REOPENED'
  /** 已撤回 */
  | 'WITHDRAWN';

export type ServiceCaseStateFilter = {
  eq?: InputMaybe<ServiceCaseState>;
  in?: InputMaybe<Array<ServiceCaseState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceCaseState>;
};

/** Filters of 办件: all that are named must hold. */
export type ServiceCaseWhere = {
  /** 受理时间（Accepted at） */
  acceptedAt?: InputMaybe<DateTimeFilter>;
  /** 办件编号（Case number） */
  caseNo?: InputMaybe<TextFilter>;
  /** 渠道（Channel） */
  channel?: InputMaybe<ServiceCaseChannelFilter>;
  /** 办结时间（Closed at）：首次办结，是否按期以它为准。 */
  closedAt?: InputMaybe<DateTimeFilter>;
  /** 承办单位（Department） */
  departmentCode?: InputMaybe<TextFilter>;
  /** 到期时间（Due at）：承诺时限最后一个工作日的 23:59:59，已加暂停和延期；留空的是数据缺陷，不算按期。 */
  dueAt?: InputMaybe<DateTimeFilter>;
  /** 再次办结时间（Finally closed at）：最近一次重新办理以后的办结。 */
  finalClosedAt?: InputMaybe<DateTimeFilter>;
  /** 事项（Item） */
  itemCode?: InputMaybe<TextFilter>;
  /** 原定到期时间（Originally due at）：受理时承诺的，不含暂停和延期。 */
  originalDueAt?: InputMaybe<DateTimeFilter>;
  /** 逾期未结（Overdue）: as of the subject's data day. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 暂停时间（Paused since）：暂停还没有结束的。 */
  pausedAt?: InputMaybe<DateTimeFilter>;
  /** 承诺工作日（Days promised）：首次办结时所属事项的承诺时限；即办件留空。 */
  promisedDays?: InputMaybe<IntFilter>;
  /** 评价（Rating）：5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空。 */
  rating?: InputMaybe<IntFilter>;
  /** 重新办理时间（Reopened at）：最近一次。 */
  reopenedAt?: InputMaybe<DateTimeFilter>;
  /** 状态（State） */
  state?: InputMaybe<ServiceCaseStateFilter>;
  /** 补正时间（Supplement asked at）：第一次要求补正材料的时间；没有补正的留空。 */
  supplementedAt?: InputMaybe<DateTimeFilter>;
  /** 到场次数（Visits）：没有记录的留空。 */
  visits?: InputMaybe<IntFilter>;
  /** 窗口（Window）：不经窗口的留空。 */
  windowCode?: InputMaybe<TextFilter>;
  /** 撤回时间（Withdrawn at） */
  withdrawnAt?: InputMaybe<DateTimeFilter>;
  /** 办理工作日（Days taken）：受理到首次办结的工作日，受理当日为零，暂停不计。 */
  workedDays?: InputMaybe<IntFilter>;
};

/** 服务投诉（Complaint）：对窗口的投诉；查实的计入群众零投诉。 */
export type ServiceComplaint = {
  __typename?: 'ServiceComplaint';
  /** 办件 */
  case?: Maybe<ServiceCase>;
  /** 所涉办件（Case）：与办件无关的留空。 */
  caseNo?: Maybe<Scalars['String']['output']>;
  /** 投诉编号（Number） */
  complaintNo: Scalars['String']['output'];
  /** 查结日期（Decided on） */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 收到日期（Received on） */
  receivedOn: Scalars['Date']['output'];
  /** 是否属实（Upheld）：还在核查的留空。 */
  upheld?: Maybe<Scalars['Boolean']['output']>;
  /** 投诉内容（What about） */
  what: Scalars['String']['output'];
  /** 服务窗口 */
  window: ServiceWindow;
  /** 被投诉窗口（Window） */
  windowCode: Scalars['String']['output'];
};

/** Corrections of 服务投诉: what is left out stays as it is, null empties a field. */
export type ServiceComplaintAmendment = {
  /** 所涉办件（Case）：与办件无关的留空。 */
  caseNo?: InputMaybe<Scalars['String']['input']>;
  /** 查结日期（Decided on） */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 收到日期（Received on） */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 是否属实（Upheld）：还在核查的留空。 */
  upheld?: InputMaybe<Scalars['Boolean']['input']>;
  /** 投诉内容（What about） */
  what?: InputMaybe<Scalars['String']['input']>;
  /** 被投诉窗口（Window） */
  windowCode?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceComplaintConnection = {
  __typename?: 'ServiceComplaintConnection';
  edges: Array<ServiceComplaintEdge>;
  nodes: Array<ServiceComplaint>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceComplaintEdge = {
  __typename?: 'ServiceComplaintEdge';
  cursor: Scalars['String']['output'];
  node: ServiceComplaint;
};

/** 服务投诉 as it is entered. */
export type ServiceComplaintInput = {
  /** 所涉办件（Case）：与办件无关的留空。 */
  caseNo?: InputMaybe<Scalars['String']['input']>;
  /** 投诉编号（Number） */
  complaintNo: Scalars['String']['input'];
  /** 查结日期（Decided on） */
  decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 收到日期（Received on） */
  receivedOn: Scalars['Date']['input'];
  /** 是否属实（Upheld）：还在核查的留空。 */
  upheld?: InputMaybe<Scalars['Boolean']['input']>;
  /** 投诉内容（What about） */
  what: Scalars['String']['input'];
  /** 被投诉窗口（Window） */
  windowCode: Scalars['String']['input'];
};

export type ServiceComplaintOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceComplaintOrderField;
};

export type ServiceComplaintOrderField =
  /** 投诉编号（Number） */
  | 'COMPLAINT_NO'
  /** 收到日期（Received on） */
  | 'RECEIVED_ON'
  /** 投诉内容（What about） */
  | 'WHAT'
  /** 被投诉窗口（Window） */
  | 'WINDOW_CODE';

/** What came of an entry of 服务投诉: the record as it now stands, or why it was refused. */
export type ServiceComplaintResult = {
  __typename?: 'ServiceComplaintResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceComplaint>;
  refusals: Array<Refusal>;
};

/** Filters of 服务投诉: all that are named must hold. */
export type ServiceComplaintWhere = {
  /** 所涉办件（Case）：与办件无关的留空。 */
  caseNo?: InputMaybe<TextFilter>;
  /** 投诉编号（Number） */
  complaintNo?: InputMaybe<TextFilter>;
  /** 查结日期（Decided on） */
  decidedOn?: InputMaybe<DateFilter>;
  /** 收到日期（Received on） */
  receivedOn?: InputMaybe<DateFilter>;
  /** 是否属实（Upheld）：还在核查的留空。 */
  upheld?: InputMaybe<BooleanFilter>;
  /** 投诉内容（What about） */
  what?: InputMaybe<TextFilter>;
  /** 被投诉窗口（Window） */
  windowCode?: InputMaybe<TextFilter>;
};

/** 咨询登记（Consultations）：每天每个渠道接待的咨询人次，不与办件相加。 */
export type ServiceConsultation = {
  __typename?: 'ServiceConsultation';
  /** 渠道（Channel） */
  channel: ServiceConsultationChannel;
  /** 日期（Day） */
  day: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 人次（Persons） */
  persons: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
};

/** Corrections of 咨询登记: what is left out stays as it is, null empties a field. */
export type ServiceConsultationAmendment = {
  /** 人次（Persons） */
  persons?: InputMaybe<Scalars['Int']['input']>;
};

/** 咨询登记：渠道 */
export type ServiceConsultationChannel =
  /** 咨询台 */
  | 'DESK'
  /** 网上 */
  | 'ONLINE'
  /** 电话 */
  | 'PHONE';

export type ServiceConsultationChannelFilter = {
  eq?: InputMaybe<ServiceConsultationChannel>;
  in?: InputMaybe<Array<ServiceConsultationChannel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceConsultationChannel>;
};

export type ServiceConsultationConnection = {
  __typename?: 'ServiceConsultationConnection';
  edges: Array<ServiceConsultationEdge>;
  nodes: Array<ServiceConsultation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceConsultationEdge = {
  __typename?: 'ServiceConsultationEdge';
  cursor: Scalars['String']['output'];
  node: ServiceConsultation;
};

/** 咨询登记 as it is entered. */
export type ServiceConsultationInput = {
  /** 渠道（Channel） */
  channel: ServiceConsultationChannel;
  /** 日期（Day） */
  day: Scalars['Date']['input'];
  /** 人次（Persons） */
  persons: Scalars['Int']['input'];
};

export type ServiceConsultationOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceConsultationOrderField;
};

export type ServiceConsultationOrderField =
  /** 渠道（Channel） */
  | 'CHANNEL'
  /** 日期（Day） */
  | 'DAY'
  /** 人次（Persons） */
  | 'PERSONS';

/** What came of an entry of 咨询登记: the record as it now stands, or why it was refused. */
export type ServiceConsultationResult = {
  __typename?: 'ServiceConsultationResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceConsultation>;
  refusals: Array<Refusal>;
};

/** Filters of 咨询登记: all that are named must hold. */
export type ServiceConsultationWhere = {
  /** 渠道（Channel） */
  channel?: InputMaybe<ServiceConsultationChannelFilter>;
  /** 日期（Day） */
  day?: InputMaybe<DateFilter>;
  /** 人次（Persons） */
  persons?: InputMaybe<IntFilter>;
};

/** 差错更正（Correction）：窗口办错、需要更正的，计入办事零失误。 */
export type ServiceCorrection = {
  __typename?: 'ServiceCorrection';
  /** 办件 */
  case: ServiceCase;
  /** 办件编号（Case） */
  caseNo: Scalars['String']['output'];
  /** 更正编号（Number） */
  correctionNo: Scalars['String']['output'];
  /** 发现日期（Found on） */
  foundOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 差错（What was wrong） */
  what: Scalars['String']['output'];
  /** 服务窗口 */
  window: ServiceWindow;
  /** 责任窗口（Window） */
  windowCode: Scalars['String']['output'];
};

/** Corrections of 差错更正: what is left out stays as it is, null empties a field. */
export type ServiceCorrectionAmendment = {
  /** 办件编号（Case） */
  caseNo?: InputMaybe<Scalars['String']['input']>;
  /** 发现日期（Found on） */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** 差错（What was wrong） */
  what?: InputMaybe<Scalars['String']['input']>;
  /** 责任窗口（Window） */
  windowCode?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceCorrectionConnection = {
  __typename?: 'ServiceCorrectionConnection';
  edges: Array<ServiceCorrectionEdge>;
  nodes: Array<ServiceCorrection>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceCorrectionEdge = {
  __typename?: 'ServiceCorrectionEdge';
  cursor: Scalars['String']['output'];
  node: ServiceCorrection;
};

/** 差错更正 as it is entered. */
export type ServiceCorrectionInput = {
  /** 办件编号（Case） */
  caseNo: Scalars['String']['input'];
  /** 更正编号（Number） */
  correctionNo: Scalars['String']['input'];
  /** 发现日期（Found on） */
  foundOn: Scalars['Date']['input'];
  /** 差错（What was wrong） */
  what: Scalars['String']['input'];
  /** 责任窗口（Window） */
  windowCode: Scalars['String']['input'];
};

export type ServiceCorrectionOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceCorrectionOrderField;
};

export type ServiceCorrectionOrderField =
  /** 办件编号（Case） */
  | 'CASE_NO'
  /** 更正编号（Number） */
  | 'CORRECTION_NO'
  /** 发现日期（Found on） */
  | 'FOUND_ON'
  /** 差错（What was wrong） */
  | 'WHAT'
  /** 责任窗口（Window） */
  | 'WINDOW_CODE';

/** What came of an entry of 差错更正: the record as it now stands, or why it was refused. */
export type ServiceCorrectionResult = {
  __typename?: 'ServiceCorrectionResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceCorrection>;
  refusals: Array<Refusal>;
};

/** Filters of 差错更正: all that are named must hold. */
export type ServiceCorrectionWhere = {
  /** 办件编号（Case） */
  caseNo?: InputMaybe<TextFilter>;
  /** 更正编号（Number） */
  correctionNo?: InputMaybe<TextFilter>;
  /** 发现日期（Found on） */
  foundOn?: InputMaybe<DateFilter>;
  /** 差错（What was wrong） */
  what?: InputMaybe<TextFilter>;
  /** 责任窗口（Window） */
  windowCode?: InputMaybe<TextFilter>;
};

/** 进驻单位（Department）：在政务大厅设窗口的单位。 */
export type ServiceDepartment = {
  __typename?: 'ServiceDepartment';
  /** 单位编号（Code） */
  code: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 进驻日期（Joined on） */
  joinedOn: Scalars['Date']['output'];
  /** 撤出日期（Left on）：仍在大厅的留空。 */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 单位名称（Name） */
  name: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 违诺记录: the first ones by their key, 1 to 200. */
  serviceBreaches: Array<ServiceBreach>;
  /** 办件: the first ones by their key, 1 to 200. */
  serviceCases: Array<ServiceCase>;
  /** 服务事项: the first ones by their key, 1 to 200. */
  serviceItems: Array<ServiceItem>;
  /** 服务窗口: the first ones by their key, 1 to 200. */
  serviceWindows: Array<ServiceWindow>;
};


/** 进驻单位（Department）：在政务大厅设窗口的单位。 */
export type ServiceDepartmentServiceBreachesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 进驻单位（Department）：在政务大厅设窗口的单位。 */
export type ServiceDepartmentServiceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 进驻单位（Department）：在政务大厅设窗口的单位。 */
export type ServiceDepartmentServiceItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 进驻单位（Department）：在政务大厅设窗口的单位。 */
export type ServiceDepartmentServiceWindowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 进驻单位: what is left out stays as it is, null empties a field. */
export type ServiceDepartmentAmendment = {
  /** 进驻日期（Joined on） */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 撤出日期（Left on）：仍在大厅的留空。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 单位名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceDepartmentConnection = {
  __typename?: 'ServiceDepartmentConnection';
  edges: Array<ServiceDepartmentEdge>;
  nodes: Array<ServiceDepartment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceDepartmentEdge = {
  __typename?: 'ServiceDepartmentEdge';
  cursor: Scalars['String']['output'];
  node: ServiceDepartment;
};

/** 进驻单位 as it is entered. */
export type ServiceDepartmentInput = {
  /** 单位编号（Code） */
  code: Scalars['String']['input'];
  /** 进驻日期（Joined on） */
  joinedOn: Scalars['Date']['input'];
  /** 撤出日期（Left on）：仍在大厅的留空。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 单位名称（Name） */
  name: Scalars['String']['input'];
};

export type ServiceDepartmentOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceDepartmentOrderField;
};

export type ServiceDepartmentOrderField =
  /** 单位编号（Code） */
  | 'CODE'
  /** 进驻日期（Joined on） */
  | 'JOINED_ON'
  /** 单位名称（Name） */
  | 'NAME';

/** What came of an entry of 进驻单位: the record as it now stands, or why it was refused. */
export type ServiceDepartmentResult = {
  __typename?: 'ServiceDepartmentResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceDepartment>;
  refusals: Array<Refusal>;
};

/** Filters of 进驻单位: all that are named must hold. */
export type ServiceDepartmentWhere = {
  /** 单位编号（Code） */
  code?: InputMaybe<TextFilter>;
  /** 进驻日期（Joined on） */
  joinedOn?: InputMaybe<DateFilter>;
  /** 撤出日期（Left on）：仍在大厅的留空。 */
  leftOn?: InputMaybe<DateFilter>;
  /** 单位名称（Name） */
  name?: InputMaybe<TextFilter>;
};

export type ServiceHallDimension =
  /** 违诺类别 */
  | 'BREACH'
  /** 办件类型, which groups ITEM */
  | 'CASE_TYPE'
  /** 渠道 */
  | 'CHANNEL'
  /** 单位 */
  | 'DEPARTMENT'
  /** 咨询途径 */
  | 'DESK'
  /** 受理时段 */
  | 'HOUR'
  /** 事项 */
  | 'ITEM'
  /** 受理星期 */
  | 'WEEKDAY'
  /** 窗口 */
  | 'WINDOW';

export type ServiceHallMetricId =
  | 'accepted'
  | 'atMostOneVisitRate'
  | 'averageDaily'
  | 'badRatingRectifiedRate'
  | 'badRatings'
  | 'breaches'
  | 'closed'
  | 'closedOnTimeRate'
  | 'commitmentsBroken'
  | 'complaintBreaches'
  | 'compressionRate'
  | 'consultations'
  | 'daysPromised'
  | 'daysWorked'
  | 'delayBreaches'
  | 'departments'
  | 'documentsPerSimplified'
  | 'doneOnceRate'
  | 'errorBreaches'
  | 'finalClosureRate'
  | 'items'
  | 'itemsOneVisitShare'
  | 'medianHandlingHours'
  | 'noVisitRate'
  | 'onTimeRate'
  | 'open'
  | 'openOverdue'
  | 'overdueOver20'
  | 'overdueUpTo5'
  | 'overdueUpTo20'
  | 'p90HandlingHours'
  | 'ratedShare'
  | 'reopened'
  | 'reopenedOpen'
  | 'satisfactionRate'
  | 'simplifiedShare'
  | 'speedUp'
  | 'windowLoad'
  | 'windows'
  | 'withdrawn'
  | 'withoutDue';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type ServiceHallMetrics = {
  __typename?: 'ServiceHallMetrics';
  /**
   * 受理量：期内受理的办件数；一件是一个事项的一次申请，咨询不计入。
   * #{受理时间 ∈ 期}
   * Cases accepted: Cases accepted in the period: a case is one application for one item; consultations do not count.
   * #{accepted ∈ period}
   */
  accepted?: Maybe<MetricValue>;
  /**
   * 最多跑一次率：期内办结、记有到场次数的办件中，到场不超过一次的比例。
   * #{办结 ∈ 期, 到场 ≤ 1} / #{办结 ∈ 期, 记有到场次数}
   * At most one visit: Of the cases closed in the period whose visits are recorded, the share that took the applicant to the hall at most once.
   * #{closed ∈ period, visits ≤ 1} / #{closed ∈ period, visits recorded}
   */
  atMostOneVisitRate?: Maybe<MetricValue>;
  /**
   * 日均受理量：期内受理的办件数除以大厅开放的工作日数：当日至少有一个窗口开放的工作日。
   * #{受理时间 ∈ 期} / #{有窗口开放的工作日 ∈ 期}
   * Cases a working day: Cases accepted in the period, divided by the working days on which the hall was open: those with at least one window open.
   * #{accepted ∈ period} / #{working days with an open window ∈ period}
   */
  averageDaily?: Maybe<MetricValue>;
  /**
   * 差评整改率：期内整改到期的差评中，期限内已整改、经回访核实的比例；没有人整改的也在分母里。
   * #{整改到期 ∈ 期, 期限内整改, 已核实} / #{整改到期 ∈ 期}
   * Bad ratings rectified: Of the bad ratings whose rectification fell due in the period, the share rectified in time and confirmed by a call-back; those that nobody took up are in the denominator too.
   * #{due ∈ period, rectified by due, verified} / #{due ∈ period}
   */
  badRatingRectifiedRate?: Maybe<MetricValue>;
  /**
   * 差评：期内办结的办件中评为不满意或非常不满意的。
   * #{办结 ∈ 期, 评价 ≤ 不满意}
   * Bad ratings: Cases closed in the period and rated dissatisfied or very dissatisfied.
   * #{closed ∈ period, rating ≤ dissatisfied}
   */
  badRatings?: Maybe<MetricValue>;
  /**
   * 三零承诺违诺：期内违反审批零延误、办事零失误、群众零投诉的次数：逾期的办件、差错更正、查实的投诉。
   * #{延误 ∈ 期} + #{失误 ∈ 期} + #{投诉 ∈ 期}
   * Breaches of the zero-commitments: Breaches in the period of the three commitments (no delay, no error, no complaint): overdue cases, corrections and upheld complaints.
   * #{delay ∈ period} + #{error ∈ period} + #{complaint ∈ period}
   */
  breaches?: Maybe<MetricValue>;
  /**
   * 办结量：期内办结的办件数，不论何时受理。
   * #{办结时间 ∈ 期}
   * Cases closed: Cases closed in the period, whenever they were accepted.
   * #{closed ∈ period}
   */
  closed?: Maybe<MetricValue>;
  /**
   * 办结件按期率：期内办结、有时限的办件中按期办结的比例；逾期未结的不在分母里，须与按期办结率并看。
   * #{办结 ∈ 期, 办结 ≤ 到期} / #{办结 ∈ 期, 有到期}
   * On-time share of closures: Of the cases closed in the period that had a due date, the share closed in time. Cases still open and overdue are not in the denominator: read it beside the on-time rate.
   * #{closed ∈ period, closed ≤ due} / #{closed ∈ period, has due}
   */
  closedOnTimeRate?: Maybe<MetricValue>;
  /**
   * 发现失信：期内发现申请人没有履行承诺的简易审批办件。
   * #{发现失信 ∈ 期}
   * Commitments found broken: Cases under simplified approval whose applicant was found in the period not to have kept the commitment.
   * #{found broken ∈ period}
   */
  commitmentsBroken?: Maybe<MetricValue>;
  /**
   * 投诉：期内收到、查实的投诉；还在核查和不属实的不计。
   * #{收到投诉 ∈ 期, 属实}
   * Upheld complaints: Complaints received in the period and upheld; those under investigation or found groundless do not count.
   * #{complaint received ∈ period, upheld}
   */
  complaintBreaches?: Maybe<MetricValue>;
  /**
   * 承诺时限压缩率：截至期末在册、有法定时限的事项，承诺比法定少的工作日占法定工作日的比例，合并计算。
   * (Σ法定时限 − Σ承诺时限) / Σ法定时限
   * Limits shortened: Working days by which promised limits are shorter than statutory ones, as a share of the statutory days, pooled over the items listed as of the end of the period that have a statutory limit.
   * (Σ statutory days − Σ promised days) / Σ statutory days
   */
  compressionRate?: Maybe<MetricValue>;
  /**
   * 咨询人次：期内接待的咨询人次，自成一项，不与办件相加。
   * Σ 当日咨询人次
   * Consultations: People who came, called or wrote for advice in the period; a counter of its own, never added to cases.
   * Σ consultations of the day
   */
  consultations?: Maybe<MetricValue>;
  /**
   * 件均承诺时限：期内首次办结、记有时限的承诺件，平均承诺多少个工作日办结。
   * Σ承诺工作日 / #{首次办结 ∈ 期, 承诺件}
   * Limit promised a case: Working days promised a case, on average over the promised cases first closed in the period whose times are recorded.
   * Σ promised days / #{first closed ∈ period, promised case}
   */
  daysPromised?: Maybe<MetricValue>;
  /**
   * 件均实际用时：期内首次办结、记有时限的承诺件，平均实际用了多少个工作日；暂停不计，受理当日为零。
   * Σ实际工作日 / #{首次办结 ∈ 期, 承诺件}
   * Time taken a case: Working days taken a case, on average over the promised cases first closed in the period whose times are recorded. Pauses do not count, and the day of acceptance is day zero.
   * Σ actual days / #{first closed ∈ period, promised case}
   */
  daysWorked?: Maybe<MetricValue>;
  /**
   * 延误：到期日在期内而到期时没有办结、没有撤回的办件，不论后来何时办结。
   * #{到期 ∈ 期, 到期时未办结}
   * Delays: Cases whose due date lies in the period and that were neither closed nor withdrawn by then, whenever they were closed later.
   * #{due ∈ period, not closed by due}
   */
  delayBreaches?: Maybe<MetricValue>;
  /**
   * 进驻单位：截至期末在大厅设窗口的单位。
   * #{进驻 < 截至, 未撤出}
   * Resident departments: Departments with a window in the hall as of the end of the period.
   * #{joined < as-of, not left}
   */
  departments?: Maybe<MetricValue>;
  /**
   * 简易审批件均材料：期内受理的简易审批办件，申请表和承诺书以外平均还要的材料份数。
   * Σ 材料份数 / #{受理 ∈ 期, 简易审批}
   * Documents asked a simplified case: Documents asked for on average beside the form and the letter of commitment, for the cases under simplified approval accepted in the period.
   * Σ documents / #{accepted ∈ period, simplified approval}
   */
  documentsPerSimplified?: Maybe<MetricValue>;
  /**
   * 一次办结率：期内办结的办件中，没有补正、没有退回重办、到场不超过一次的比例；没有记到场次数的不算一次办结。
   * #{办结 ∈ 期, 无补正, 未重新办理, 到场 ≤ 1} / #{办结 ∈ 期}
   * Done at once: Of the cases closed in the period, the share without a supplement, without a return and with at most one visit; a case whose visits are not recorded does not count as done at once.
   * #{closed ∈ period, no supplement, not reopened, visits ≤ 1} / #{closed ∈ period}
   */
  doneOnceRate?: Maybe<MetricValue>;
  /**
   * 失误：期内发现、需要更正的差错。
   * #{发现差错 ∈ 期}
   * Errors: Errors found in the period that had to be corrected.
   * #{error found ∈ period}
   */
  errorBreaches?: Maybe<MetricValue>;
  /**
   * 重新办理办结率：期内重新办理的办件中至截至日已再次办结的比例；还在办理和撤回的也在分母里。
   * #{重新办理 ∈ 期, 再次办结 < 截至} / #{重新办理 ∈ 期}
   * Reopened and closed again: Of the cases reopened in the period, the share closed again by the as-of day; those still open or withdrawn are in the denominator too.
   * #{reopened ∈ period, closed again < as-of} / #{reopened ∈ period}
   */
  finalClosureRate?: Maybe<MetricValue>;
  /**
   * 服务事项：截至期末可在大厅申请的事项。
   * #{上线 < 截至, 未下线}
   * Service items: Service items that can be applied for in the hall as of the end of the period.
   * #{listed < as-of, not delisted}
   */
  items?: Maybe<MetricValue>;
  /**
   * 最多跑一次事项占比：截至期末可申请的事项中，承诺到场不超过一次的比例。
   * #{在册事项, 承诺到场 ≤ 1} / #{在册事项}
   * Items of at most one visit: Of the items that can be applied for as of the end of the period, the share promised to take at most one visit.
   * #{listed items, promised visits ≤ 1} / #{listed items}
   */
  itemsOneVisitShare?: Maybe<MetricValue>;
  /**
   * 办理时长中位数：期内首次办结的办件从受理到办结的小时数，取中位数：一半的办件不超过它；节假日和暂停也计入。误差不超过 1 %。
   * 第 ⌈0.5 n⌉ 小的（办结 − 受理），n = #{办结 ∈ 期}，±1 %
   * Median handling time: Hours from acceptance to closure of the cases first closed in the period, median: half of them took no longer. Holidays and pauses count; within 1 % of the exact value.
   * the ⌈0.5 n⌉-th smallest (closed − accepted), n = #{closed ∈ period}, ±1 %
   */
  medianHandlingHours?: Maybe<MetricValue>;
  /**
   * 零跑动率：期内办结、记有到场次数的办件中，一次也没有到场的比例。
   * #{办结 ∈ 期, 到场 = 0} / #{办结 ∈ 期, 记有到场次数}
   * No visit at all: Of the cases closed in the period whose visits are recorded, the share that took the applicant to the hall not even once.
   * #{closed ∈ period, visits = 0} / #{closed ∈ period, visits recorded}
   */
  noVisitRate?: Maybe<MetricValue>;
  /**
   * 按期办结率：期内到期的办件中按期办结的比例；逾期未结的也在分母里，到期前撤回的和没有时限的不在。
   * #{到期 ∈ 期, 办结 ≤ 到期} / #{到期 ∈ 期, 到期 ≤ 截至}
   * On-time rate: Of the cases that fell due in the period, the share closed in time. Cases still open and overdue are in the denominator; those withdrawn before they fell due and those without a due date are not.
   * #{due ∈ period, closed ≤ due} / #{due ∈ period, due ≤ as-of}
   */
  onTimeRate?: Maybe<MetricValue>;
  /**
   * 在办量：截至期末（或数据截至日）已受理而未办结、未撤回的办件；办结后重新办理的另计。
   * #{受理 < 截至, 未办结, 未撤回}
   * Open cases: Cases accepted and neither closed nor withdrawn as of the end of the period (or the data day); reopened cases are counted apart.
   * #{accepted < as-of, not closed, not withdrawn}
   */
  open?: Maybe<MetricValue>;
  /**
   * 逾期未结：截至期末（或数据截至日）已过时限而未办结、未撤回的办件。
   * #{到期 < 截至, 未办结, 未撤回}
   * Open and overdue: Cases past their due date as of the end of the period (or the data day) that are neither closed nor withdrawn.
   * #{due < as-of, not closed, not withdrawn}
   */
  openOverdue?: Maybe<MetricValue>;
  /**
   * 逾期 20 个工作日以上：截至期末（或数据截至日）逾期未结的办件中逾期 超过 20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。
   * #{逾期未结, 逾期工作日 > 20}
   * Overdue over 20 working days: Of the cases open and overdue as of the end of the period (or the data day), those more than 20 working days late: working days after the due day, at least one.
   * #{open and overdue, working days late > 20}
   */
  overdueOver20?: Maybe<MetricValue>;
  /**
   * 逾期 1—5 个工作日：截至期末（或数据截至日）逾期未结的办件中逾期 1—5 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。
   * #{逾期未结, 逾期工作日 ∈ 1—5}
   * Overdue 1 to 5 working days: Of the cases open and overdue as of the end of the period (or the data day), those 1 to 5 working days late: working days after the due day, at least one.
   * #{open and overdue, working days late ∈ 1–5}
   */
  overdueUpTo5?: Maybe<MetricValue>;
  /**
   * 逾期 6—20 个工作日：截至期末（或数据截至日）逾期未结的办件中逾期 6—20 个工作日的。逾期按工作日计：到期日次日起的工作日数，不足一个的按一个计。
   * #{逾期未结, 逾期工作日 ∈ 6—20}
   * Overdue 6 to 20 working days: Of the cases open and overdue as of the end of the period (or the data day), those 6 to 20 working days late: working days after the due day, at least one.
   * #{open and overdue, working days late ∈ 6–20}
   */
  overdueUpTo20?: Maybe<MetricValue>;
  /**
   * 九成办件办理时长：期内首次办结的办件从受理到办结的小时数，取九成分位数：九成的办件不超过它；节假日和暂停也计入。误差不超过 1 %。
   * 第 ⌈0.9 n⌉ 小的（办结 − 受理），n = #{办结 ∈ 期}，±1 %
   * Handling time of nine in ten: Hours from acceptance to closure of the cases first closed in the period, ninth decile: nine in ten took no longer. Holidays and pauses count; within 1 % of the exact value.
   * the ⌈0.9 n⌉-th smallest (closed − accepted), n = #{closed ∈ period}, ±1 %
   */
  p90HandlingHours?: Maybe<MetricValue>;
  /**
   * 参评率：期内办结的办件中已评价的比例：满意率以它为底。
   * #{办结 ∈ 期, 已评价} / #{办结 ∈ 期}
   * Rated share: Of the cases closed in the period, the share that was rated: what the satisfaction rests on.
   * #{closed ∈ period, rated} / #{closed ∈ period}
   */
  ratedShare?: Maybe<MetricValue>;
  /**
   * 重新办理：期内办结后又重新办理的次数；是否按期仍以首次办结为准。
   * #{重新办理 ∈ 期}
   * Cases reopened: How often a closed case was reopened in the period; whether it was on time is still decided by the first closure.
   * #{reopened ∈ period}
   */
  reopened?: Maybe<MetricValue>;
  /**
   * 重新办理未结：截至期末（或数据截至日）重新办理而未再次办结、未撤回的办件。
   * #{重新办理 < 截至, 未再次办结, 未撤回}
   * Reopened and open: Cases reopened and, as of the end of the period (or the data day), neither closed again nor withdrawn.
   * #{reopened < as-of, not closed again, not withdrawn}
   */
  reopenedOpen?: Maybe<MetricValue>;
  /**
   * 满意率：期内办结、已评价的办件中评为基本满意及以上的比例；未评价的不算满意。
   * #{办结 ∈ 期, 评价 ≥ 基本满意} / #{办结 ∈ 期, 已评价}
   * Satisfaction: Of the cases closed in the period and rated, the share rated fairly satisfied or better; a case that nobody rated does not count as satisfied.
   * #{closed ∈ period, rating ≥ fairly satisfied} / #{closed ∈ period, rated}
   */
  satisfactionRate?: Maybe<MetricValue>;
  /**
   * 简易审批占比：期内受理的办件中，按一张申请表、一份承诺书、一枚公章办理的比例。
   * #{受理 ∈ 期, 简易审批} / #{受理 ∈ 期}
   * Simplified approval: Of the cases accepted in the period, the share handled with one application form, one letter of commitment and one seal.
   * #{accepted ∈ period, simplified approval} / #{accepted ∈ period}
   */
  simplifiedShare?: Maybe<MetricValue>;
  /**
   * 实际提速：期内首次办结、记有时限的承诺件，实际比承诺少用的工作日占承诺工作日的比例，合并计算；暂停不计，受理当日为零。
   * (Σ承诺工作日 − Σ实际工作日) / Σ承诺工作日
   * Speed-up: Working days saved against those promised, as a share of the days promised, pooled over the promised cases first closed in the period whose times are recorded. Pauses do not count, and the day of acceptance is day zero.
   * (Σ promised days − Σ actual days) / Σ promised days
   */
  speedUp?: Maybe<MetricValue>;
  /**
   * 窗口日均负荷：期内受理的办件数除以窗口开放的工作日数：每个窗口开放一个工作日计一个窗口日。
   * #{受理时间 ∈ 期} / Σ 窗口开放工作日
   * Cases a window-day: Cases accepted in the period, divided by window-days: each window open on a working day is one.
   * #{accepted ∈ period} / Σ window-days
   */
  windowLoad?: Maybe<MetricValue>;
  /**
   * 服务窗口：截至期末开放的窗口。
   * #{开放 < 截至, 未关闭}
   * Windows: Windows open as of the end of the period.
   * #{opened < as-of, not closed}
   */
  windows?: Maybe<MetricValue>;
  /**
   * 撤回量：期内撤回的办件数，不论何时受理；办结后重新办理时撤回的也计入。
   * #{撤回时间 ∈ 期}
   * Cases withdrawn: Cases withdrawn in the period, whenever they were accepted, those withdrawn after they were reopened included.
   * #{withdrawn ∈ period}
   */
  withdrawn?: Maybe<MetricValue>;
  /**
   * 无时限办件：期内受理而没有到期时间的办件，属数据缺陷：不算按期，也不在按期办结率里。
   * #{受理 ∈ 期, 无到期}
   * Cases without a due date: Cases accepted in the period without a due date: a defect of the data, neither on time nor in the on-time rate.
   * #{accepted ∈ period, no due}
   */
  withoutDue?: Maybe<MetricValue>;
};

export type ServiceHallNot = {
  breach?: InputMaybe<Array<Scalars['ID']['input']>>;
  caseType?: InputMaybe<Array<Scalars['ID']['input']>>;
  channel?: InputMaybe<Array<Scalars['ID']['input']>>;
  department?: InputMaybe<Array<Scalars['ID']['input']>>;
  desk?: InputMaybe<Array<Scalars['ID']['input']>>;
  hour?: InputMaybe<Array<Scalars['ID']['input']>>;
  item?: InputMaybe<Array<Scalars['ID']['input']>>;
  weekday?: InputMaybe<Array<Scalars['ID']['input']>>;
  window?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ServiceHallSearch = {
  breach?: InputMaybe<Scalars['String']['input']>;
  caseType?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  desk?: InputMaybe<Scalars['String']['input']>;
  hour?: InputMaybe<Scalars['String']['input']>;
  item?: InputMaybe<Scalars['String']['input']>;
  weekday?: InputMaybe<Scalars['String']['input']>;
  window?: InputMaybe<Scalars['String']['input']>;
};

/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSlice = {
  __typename?: 'ServiceHallSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<ServiceHallSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: ServiceHallSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: ServiceHallMetrics;
  /** The same slice, cut by time. */
  over: Array<ServiceHallSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<ServiceCaseConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceByArgs = {
  dimension: ServiceHallDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceHallSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceOverArgs = {
  grain: Grain;
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<ServiceHallMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceTableArgs = {
  by?: InputMaybe<Array<ServiceHallDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<ServiceHallMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ServiceHallSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: ServiceHallMetricId;
};

/**
 * Filters of 政务大厅: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type ServiceHallWhere = {
  /** 违诺类别: keys of the dimension BREACH. */
  breach?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 办件类型: keys of the dimension CASE_TYPE. */
  caseType?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 渠道: keys of the dimension CHANNEL. */
  channel?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 单位: keys of the dimension DEPARTMENT. */
  department?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 咨询途径: keys of the dimension DESK. */
  desk?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 受理时段: keys of the dimension HOUR. */
  hour?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 事项: keys of the dimension ITEM. */
  item?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these keys. */
  not?: InputMaybe<ServiceHallNot>;
  /** 评价（Rating）: from and to, both included. */
  rating?: InputMaybe<DecimalRange>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<ServiceHallSearch>;
  /** 到场次数（Visits）: from and to, both included. */
  visits?: InputMaybe<DecimalRange>;
  /** 受理星期: keys of the dimension WEEKDAY. */
  weekday?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 窗口: keys of the dimension WINDOW. */
  window?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 服务事项（Service item）：事项目录：可以申请什么、多少时间办好、跑几次。 */
export type ServiceItem = {
  __typename?: 'ServiceItem';
  /** 基本编码（Base code）：国家基本目录的 12 位编码。 */
  baseCode?: Maybe<Scalars['String']['output']>;
  /** 业务办理项编码（Business code）：实施编码加办理项序号。 */
  businessCode?: Maybe<Scalars['String']['output']>;
  /** 办件类型（Case type） */
  caseType: ServiceItemCaseType;
  /** 事项编号（Code） */
  code: Scalars['String']['output'];
  /** 下线日期（Delisted on）：仍可申请的留空。 */
  delistedOn?: Maybe<Scalars['Date']['output']>;
  /** 进驻单位 */
  department: ServiceDepartment;
  /** 所属单位（Department） */
  departmentCode: Scalars['String']['output'];
  /** 是否收费（Fee charged） */
  feeCharged?: Maybe<Scalars['Boolean']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 实施编码（Implementation code）：实施清单的 31 位编码，最多存 36 位。 */
  implementationCode?: Maybe<Scalars['String']['output']>;
  /** 上线日期（Listed on） */
  listedOn: Scalars['Date']['output'];
  /** 事项名称（Name） */
  name: Scalars['String']['output'];
  /** 网办深度（Online depth）：1 网上指南，2 表格下载，3 网上申报，4 全程网办。 */
  onlineDepth?: Maybe<Scalars['Int']['output']>;
  /** 承诺时限（Promised days）：折算为工作日，到期时间按它计算；即办件为 0。 */
  promisedDays: Scalars['Int']['output'];
  /** 承诺时限原值（Promised limit）：目录上写的数，单位在旁边。 */
  promisedLimit?: Maybe<Scalars['Int']['output']>;
  /** 承诺时限单位（Promised unit） */
  promisedUnit?: Maybe<ServiceItemPromisedUnit>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 办件: the first ones by their key, 1 to 200. */
  serviceCases: Array<ServiceCase>;
  /** 法定时限（Statutory days）：折算为工作日；法律没有规定的留空。 */
  statutoryDays?: Maybe<Scalars['Int']['output']>;
  /** 法定时限原值（Statutory limit）：目录上写的数，单位在旁边。 */
  statutoryLimit?: Maybe<Scalars['Int']['output']>;
  /** 法定时限单位（Statutory unit） */
  statutoryUnit?: Maybe<ServiceItemStatutoryUnit>;
  /** 承诺到场次数（Visits promised） */
  visitsPromised: Scalars['Int']['output'];
};


/** 服务事项（Service item）：事项目录：可以申请什么、多少时间办好、跑几次。 */
export type ServiceItemServiceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 服务事项: what is left out stays as it is, null empties a field. */
export type ServiceItemAmendment = {
  /** 基本编码（Base code）：国家基本目录的 12 位编码。 */
  baseCode?: InputMaybe<Scalars['String']['input']>;
  /** 业务办理项编码（Business code）：实施编码加办理项序号。 */
  businessCode?: InputMaybe<Scalars['String']['input']>;
  /** 办件类型（Case type） */
  caseType?: InputMaybe<ServiceItemCaseType>;
  /** 下线日期（Delisted on）：仍可申请的留空。 */
  delistedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所属单位（Department） */
  departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** 是否收费（Fee charged） */
  feeCharged?: InputMaybe<Scalars['Boolean']['input']>;
  /** 实施编码（Implementation code）：实施清单的 31 位编码，最多存 36 位。 */
  implementationCode?: InputMaybe<Scalars['String']['input']>;
  /** 上线日期（Listed on） */
  listedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 事项名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 网办深度（Online depth）：1 网上指南，2 表格下载，3 网上申报，4 全程网办。 */
  onlineDepth?: InputMaybe<Scalars['Int']['input']>;
  /** 承诺时限（Promised days）：折算为工作日，到期时间按它计算；即办件为 0。 */
  promisedDays?: InputMaybe<Scalars['Int']['input']>;
  /** 承诺时限原值（Promised limit）：目录上写的数，单位在旁边。 */
  promisedLimit?: InputMaybe<Scalars['Int']['input']>;
  /** 承诺时限单位（Promised unit） */
  promisedUnit?: InputMaybe<ServiceItemPromisedUnit>;
  /** 法定时限（Statutory days）：折算为工作日；法律没有规定的留空。 */
  statutoryDays?: InputMaybe<Scalars['Int']['input']>;
  /** 法定时限原值（Statutory limit）：目录上写的数，单位在旁边。 */
  statutoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** 法定时限单位（Statutory unit） */
  statutoryUnit?: InputMaybe<ServiceItemStatutoryUnit>;
  /** 承诺到场次数（Visits promised） */
  visitsPromised?: InputMaybe<Scalars['Int']['input']>;
};

/** 服务事项：办件类型 */
export type ServiceItemCaseType =
  /** 即办件 */
  | 'INSTANT'
  /** 承诺件 */
  | 'PROMISED';

export type ServiceItemCaseTypeFilter = {
  eq?: InputMaybe<ServiceItemCaseType>;
  in?: InputMaybe<Array<ServiceItemCaseType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceItemCaseType>;
};

export type ServiceItemConnection = {
  __typename?: 'ServiceItemConnection';
  edges: Array<ServiceItemEdge>;
  nodes: Array<ServiceItem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceItemEdge = {
  __typename?: 'ServiceItemEdge';
  cursor: Scalars['String']['output'];
  node: ServiceItem;
};

/** 服务事项 as it is entered. */
export type ServiceItemInput = {
  /** 基本编码（Base code）：国家基本目录的 12 位编码。 */
  baseCode?: InputMaybe<Scalars['String']['input']>;
  /** 业务办理项编码（Business code）：实施编码加办理项序号。 */
  businessCode?: InputMaybe<Scalars['String']['input']>;
  /** 办件类型（Case type） */
  caseType: ServiceItemCaseType;
  /** 事项编号（Code） */
  code: Scalars['String']['input'];
  /** 下线日期（Delisted on）：仍可申请的留空。 */
  delistedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所属单位（Department） */
  departmentCode: Scalars['String']['input'];
  /** 是否收费（Fee charged） */
  feeCharged?: InputMaybe<Scalars['Boolean']['input']>;
  /** 实施编码（Implementation code）：实施清单的 31 位编码，最多存 36 位。 */
  implementationCode?: InputMaybe<Scalars['String']['input']>;
  /** 上线日期（Listed on） */
  listedOn: Scalars['Date']['input'];
  /** 事项名称（Name） */
  name: Scalars['String']['input'];
  /** 网办深度（Online depth）：1 网上指南，2 表格下载，3 网上申报，4 全程网办。 */
  onlineDepth?: InputMaybe<Scalars['Int']['input']>;
  /** 承诺时限（Promised days）：折算为工作日，到期时间按它计算；即办件为 0。 */
  promisedDays: Scalars['Int']['input'];
  /** 承诺时限原值（Promised limit）：目录上写的数，单位在旁边。 */
  promisedLimit?: InputMaybe<Scalars['Int']['input']>;
  /** 承诺时限单位（Promised unit） */
  promisedUnit?: InputMaybe<ServiceItemPromisedUnit>;
  /** 法定时限（Statutory days）：折算为工作日；法律没有规定的留空。 */
  statutoryDays?: InputMaybe<Scalars['Int']['input']>;
  /** 法定时限原值（Statutory limit）：目录上写的数，单位在旁边。 */
  statutoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** 法定时限单位（Statutory unit） */
  statutoryUnit?: InputMaybe<ServiceItemStatutoryUnit>;
  /** 承诺到场次数（Visits promised） */
  visitsPromised: Scalars['Int']['input'];
};

export type ServiceItemOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceItemOrderField;
};

export type ServiceItemOrderField =
  /** 办件类型（Case type） */
  | 'CASE_TYPE'
  /** 事项编号（Code） */
  | 'CODE'
  /** 所属单位（Department） */
  | 'DEPARTMENT_CODE'
  /** 上线日期（Listed on） */
  | 'LISTED_ON'
  /** 事项名称（Name） */
  | 'NAME'
  /** 承诺时限（Promised days）：折算为工作日，到期时间按它计算；即办件为 0。 */
  | 'PROMISED_DAYS'
  /** 承诺到场次数（Visits promised） */
  | 'VISITS_PROMISED';

/** 服务事项：承诺时限单位 */
export type ServiceItemPromisedUnit =
  /** 小时 */
  | 'HOUR'
  /** 自然日 */
  | 'NATURAL_DAY'
  /** 工作日 */
  | 'WORKING_DAY';

export type ServiceItemPromisedUnitFilter = {
  eq?: InputMaybe<ServiceItemPromisedUnit>;
  in?: InputMaybe<Array<ServiceItemPromisedUnit>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceItemPromisedUnit>;
};

/** What came of an entry of 服务事项: the record as it now stands, or why it was refused. */
export type ServiceItemResult = {
  __typename?: 'ServiceItemResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceItem>;
  refusals: Array<Refusal>;
};

/** 服务事项：法定时限单位 */
export type ServiceItemStatutoryUnit =
  /** 小时 */
  | 'HOUR'
  /** 自然日 */
  | 'NATURAL_DAY'
  /** 工作日 */
  | 'WORKING_DAY';

export type ServiceItemStatutoryUnitFilter = {
  eq?: InputMaybe<ServiceItemStatutoryUnit>;
  in?: InputMaybe<Array<ServiceItemStatutoryUnit>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<ServiceItemStatutoryUnit>;
};

/** Filters of 服务事项: all that are named must hold. */
export type ServiceItemWhere = {
  /** 基本编码（Base code）：国家基本目录的 12 位编码。 */
  baseCode?: InputMaybe<TextFilter>;
  /** 业务办理项编码（Business code）：实施编码加办理项序号。 */
  businessCode?: InputMaybe<TextFilter>;
  /** 办件类型（Case type） */
  caseType?: InputMaybe<ServiceItemCaseTypeFilter>;
  /** 事项编号（Code） */
  code?: InputMaybe<TextFilter>;
  /** 下线日期（Delisted on）：仍可申请的留空。 */
  delistedOn?: InputMaybe<DateFilter>;
  /** 所属单位（Department） */
  departmentCode?: InputMaybe<TextFilter>;
  /** 是否收费（Fee charged） */
  feeCharged?: InputMaybe<BooleanFilter>;
  /** 实施编码（Implementation code）：实施清单的 31 位编码，最多存 36 位。 */
  implementationCode?: InputMaybe<TextFilter>;
  /** 上线日期（Listed on） */
  listedOn?: InputMaybe<DateFilter>;
  /** 事项名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 网办深度（Online depth）：1 网上指南，2 表格下载，3 网上申报，4 全程网办。 */
  onlineDepth?: InputMaybe<IntFilter>;
  /** 承诺时限（Promised days）：折算为工作日，到期时间按它计算；即办件为 0。 */
  promisedDays?: InputMaybe<IntFilter>;
  /** 承诺时限原值（Promised limit）：目录上写的数，单位在旁边。 */
  promisedLimit?: InputMaybe<IntFilter>;
  /** 承诺时限单位（Promised unit） */
  promisedUnit?: InputMaybe<ServiceItemPromisedUnitFilter>;
  /** 法定时限（Statutory days）：折算为工作日；法律没有规定的留空。 */
  statutoryDays?: InputMaybe<IntFilter>;
  /** 法定时限原值（Statutory limit）：目录上写的数，单位在旁边。 */
  statutoryLimit?: InputMaybe<IntFilter>;
  /** 法定时限单位（Statutory unit） */
  statutoryUnit?: InputMaybe<ServiceItemStatutoryUnitFilter>;
  /** 承诺到场次数（Visits promised） */
  visitsPromised?: InputMaybe<IntFilter>;
};

/** 差评整改（Rectification of a bad rating）：评价为不满意、非常不满意的办件：办结后 15 个工作日内整改并回访核实。 */
export type ServiceRatingRectification = {
  __typename?: 'ServiceRatingRectification';
  /** 办件 */
  case: ServiceCase;
  /** 办件编号（Case） */
  caseNo: Scalars['String']['output'];
  /** 整改期限（Due on）：办结后第 15 个工作日。 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 整改情况（What was done） */
  measures?: Maybe<Scalars['String']['output']>;
  /**
   * 逾期工作日（Working days overdue）: as of the slice that it was read from, in a list as of the subject's
   * data day; null where it is not open and overdue.
   */
  overdueDays?: Maybe<Scalars['Int']['output']>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 整改日期（Rectified on） */
  rectifiedOn?: Maybe<Scalars['Date']['output']>;
  /** 回访核实日期（Verified on） */
  verifiedOn?: Maybe<Scalars['Date']['output']>;
};

/** Corrections of 差评整改: what is left out stays as it is, null empties a field. */
export type ServiceRatingRectificationAmendment = {
  /** 整改情况（What was done） */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** 整改日期（Rectified on） */
  rectifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 回访核实日期（Verified on） */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ServiceRatingRectificationConnection = {
  __typename?: 'ServiceRatingRectificationConnection';
  edges: Array<ServiceRatingRectificationEdge>;
  nodes: Array<ServiceRatingRectification>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceRatingRectificationEdge = {
  __typename?: 'ServiceRatingRectificationEdge';
  cursor: Scalars['String']['output'];
  node: ServiceRatingRectification;
};

/** 差评整改 as it is entered. */
export type ServiceRatingRectificationInput = {
  /** 办件编号（Case） */
  caseNo: Scalars['String']['input'];
  /** 整改情况（What was done） */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** 整改日期（Rectified on） */
  rectifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 回访核实日期（Verified on） */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ServiceRatingRectificationOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceRatingRectificationOrderField;
};

export type ServiceRatingRectificationOrderField =
  /** 办件编号（Case） */
  | 'CASE_NO';

/** What came of an entry of 差评整改: the record as it now stands, or why it was refused. */
export type ServiceRatingRectificationResult = {
  __typename?: 'ServiceRatingRectificationResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceRatingRectification>;
  refusals: Array<Refusal>;
};

/** Filters of 差评整改: all that are named must hold. */
export type ServiceRatingRectificationWhere = {
  /** 办件编号（Case） */
  caseNo?: InputMaybe<TextFilter>;
  /** 整改期限（Due on）：办结后第 15 个工作日。 */
  dueOn?: InputMaybe<DateFilter>;
  /** 整改情况（What was done） */
  measures?: InputMaybe<TextFilter>;
  /** 逾期未结（Overdue）: as of the subject's data day. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 整改日期（Rectified on） */
  rectifiedOn?: InputMaybe<DateFilter>;
  /** 回访核实日期（Verified on） */
  verifiedOn?: InputMaybe<DateFilter>;
};

/** 简易审批（Simplified approval）：一张申请表、一份承诺书、一枚公章办结的办件。 */
export type ServiceSimplifiedApproval = {
  __typename?: 'ServiceSimplifiedApproval';
  /** 申请表（Application forms）：一张。 */
  applicationForms: Scalars['Int']['output'];
  /** 办件 */
  case: ServiceCase;
  /** 办件编号（Case） */
  caseNo: Scalars['String']['output'];
  /** 发现失信日期（Commitment found broken on）：履行了承诺的留空。 */
  commitmentBrokenOn?: Maybe<Scalars['Date']['output']>;
  /** 承诺书（Letters of commitment）：一份。 */
  commitmentLetters: Scalars['Int']['output'];
  /** 索要材料（Documents asked for）：申请表和承诺书以外的份数。 */
  documentsAsked: Scalars['Int']['output'];
  /** 失信情况（Finding） */
  finding?: Maybe<Scalars['String']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 公章（Seals）：一枚。 */
  seals: Scalars['Int']['output'];
};

/** Corrections of 简易审批: what is left out stays as it is, null empties a field. */
export type ServiceSimplifiedApprovalAmendment = {
  /** 申请表（Application forms）：一张。 */
  applicationForms?: InputMaybe<Scalars['Int']['input']>;
  /** 发现失信日期（Commitment found broken on）：履行了承诺的留空。 */
  commitmentBrokenOn?: InputMaybe<Scalars['Date']['input']>;
  /** 承诺书（Letters of commitment）：一份。 */
  commitmentLetters?: InputMaybe<Scalars['Int']['input']>;
  /** 索要材料（Documents asked for）：申请表和承诺书以外的份数。 */
  documentsAsked?: InputMaybe<Scalars['Int']['input']>;
  /** 失信情况（Finding） */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** 公章（Seals）：一枚。 */
  seals?: InputMaybe<Scalars['Int']['input']>;
};

export type ServiceSimplifiedApprovalConnection = {
  __typename?: 'ServiceSimplifiedApprovalConnection';
  edges: Array<ServiceSimplifiedApprovalEdge>;
  nodes: Array<ServiceSimplifiedApproval>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceSimplifiedApprovalEdge = {
  __typename?: 'ServiceSimplifiedApprovalEdge';
  cursor: Scalars['String']['output'];
  node: ServiceSimplifiedApproval;
};

/** 简易审批 as it is entered. */
export type ServiceSimplifiedApprovalInput = {
  /** 申请表（Application forms）：一张。 */
  applicationForms: Scalars['Int']['input'];
  /** 办件编号（Case） */
  caseNo: Scalars['String']['input'];
  /** 发现失信日期（Commitment found broken on）：履行了承诺的留空。 */
  commitmentBrokenOn?: InputMaybe<Scalars['Date']['input']>;
  /** 承诺书（Letters of commitment）：一份。 */
  commitmentLetters: Scalars['Int']['input'];
  /** 索要材料（Documents asked for）：申请表和承诺书以外的份数。 */
  documentsAsked: Scalars['Int']['input'];
  /** 失信情况（Finding） */
  finding?: InputMaybe<Scalars['String']['input']>;
  /** 公章（Seals）：一枚。 */
  seals: Scalars['Int']['input'];
};

export type ServiceSimplifiedApprovalOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceSimplifiedApprovalOrderField;
};

export type ServiceSimplifiedApprovalOrderField =
  /** 申请表（Application forms）：一张。 */
  | 'APPLICATION_FORMS'
  /** 办件编号（Case） */
  | 'CASE_NO'
  /** 承诺书（Letters of commitment）：一份。 */
  | 'COMMITMENT_LETTERS'
  /** 索要材料（Documents asked for）：申请表和承诺书以外的份数。 */
  | 'DOCUMENTS_ASKED'
  /** 公章（Seals）：一枚。 */
  | 'SEALS';

/** What came of an entry of 简易审批: the record as it now stands, or why it was refused. */
export type ServiceSimplifiedApprovalResult = {
  __typename?: 'ServiceSimplifiedApprovalResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceSimplifiedApproval>;
  refusals: Array<Refusal>;
};

/** Filters of 简易审批: all that are named must hold. */
export type ServiceSimplifiedApprovalWhere = {
  /** 申请表（Application forms）：一张。 */
  applicationForms?: InputMaybe<IntFilter>;
  /** 办件编号（Case） */
  caseNo?: InputMaybe<TextFilter>;
  /** 发现失信日期（Commitment found broken on）：履行了承诺的留空。 */
  commitmentBrokenOn?: InputMaybe<DateFilter>;
  /** 承诺书（Letters of commitment）：一份。 */
  commitmentLetters?: InputMaybe<IntFilter>;
  /** 索要材料（Documents asked for）：申请表和承诺书以外的份数。 */
  documentsAsked?: InputMaybe<IntFilter>;
  /** 失信情况（Finding） */
  finding?: InputMaybe<TextFilter>;
  /** 公章（Seals）：一枚。 */
  seals?: InputMaybe<IntFilter>;
};

/** 服务窗口（Window）：政务大厅的窗口，归进驻单位管理。 */
export type ServiceWindow = {
  __typename?: 'ServiceWindow';
  /** 关闭日期（Closed on）：仍开放的留空。 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 窗口编号（Code） */
  code: Scalars['String']['output'];
  /** 进驻单位 */
  department: ServiceDepartment;
  /** 所属单位（Department） */
  departmentCode: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 窗口名称（Name） */
  name: Scalars['String']['output'];
  /** 开放日期（Opened on） */
  openedOn: Scalars['Date']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 评优荣誉: the first ones by their key, 1 to 200. */
  recognitionAwards: Array<RecognitionAward>;
  /** 违诺记录: the first ones by their key, 1 to 200. */
  serviceBreaches: Array<ServiceBreach>;
  /** 办件: the first ones by their key, 1 to 200. */
  serviceCases: Array<ServiceCase>;
  /** 服务投诉: the first ones by their key, 1 to 200. */
  serviceComplaints: Array<ServiceComplaint>;
  /** 差错更正: the first ones by their key, 1 to 200. */
  serviceCorrections: Array<ServiceCorrection>;
  /** 窗口在岗: the first ones by their key, 1 to 200. */
  serviceWindowPosts: Array<ServiceWindowPost>;
};


/** 服务窗口（Window）：政务大厅的窗口，归进驻单位管理。 */
export type ServiceWindowRecognitionAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 服务窗口（Window）：政务大厅的窗口，归进驻单位管理。 */
export type ServiceWindowServiceBreachesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 服务窗口（Window）：政务大厅的窗口，归进驻单位管理。 */
export type ServiceWindowServiceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 服务窗口（Window）：政务大厅的窗口，归进驻单位管理。 */
export type ServiceWindowServiceComplaintsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 服务窗口（Window）：政务大厅的窗口，归进驻单位管理。 */
export type ServiceWindowServiceCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 服务窗口（Window）：政务大厅的窗口，归进驻单位管理。 */
export type ServiceWindowServiceWindowPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 服务窗口: what is left out stays as it is, null empties a field. */
export type ServiceWindowAmendment = {
  /** 关闭日期（Closed on）：仍开放的留空。 */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 所属单位（Department） */
  departmentCode?: InputMaybe<Scalars['String']['input']>;
  /** 窗口名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 开放日期（Opened on） */
  openedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type ServiceWindowConnection = {
  __typename?: 'ServiceWindowConnection';
  edges: Array<ServiceWindowEdge>;
  nodes: Array<ServiceWindow>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceWindowEdge = {
  __typename?: 'ServiceWindowEdge';
  cursor: Scalars['String']['output'];
  node: ServiceWindow;
};

/** 服务窗口 as it is entered. */
export type ServiceWindowInput = {
  /** 关闭日期（Closed on）：仍开放的留空。 */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 窗口编号（Code） */
  code: Scalars['String']['input'];
  /** 所属单位（Department） */
  departmentCode: Scalars['String']['input'];
  /** 窗口名称（Name） */
  name: Scalars['String']['input'];
  /** 开放日期（Opened on） */
  openedOn: Scalars['Date']['input'];
};

export type ServiceWindowOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceWindowOrderField;
};

export type ServiceWindowOrderField =
  /** 窗口编号（Code） */
  | 'CODE'
  /** 所属单位（Department） */
  | 'DEPARTMENT_CODE'
  /** 窗口名称（Name） */
  | 'NAME'
  /** 开放日期（Opened on） */
  | 'OPENED_ON';

/** 窗口在岗（Window post）：谁在哪个窗口、从哪天到哪天；一人同一时间只在一个窗口。 */
export type ServiceWindowPost = {
  __typename?: 'ServiceWindowPost';
  /** 上岗日期（From） */
  fromOn: Scalars['Date']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 工号（Staff code）：只记工号，不记姓名。 */
  postNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 离岗日期（Until）：含当天；仍在岗的留空。 */
  untilOn?: Maybe<Scalars['Date']['output']>;
  /** 服务窗口 */
  window: ServiceWindow;
  /** 窗口（Window） */
  windowCode: Scalars['String']['output'];
};

/** Corrections of 窗口在岗: what is left out stays as it is, null empties a field. */
export type ServiceWindowPostAmendment = {
  /** 离岗日期（Until）：含当天；仍在岗的留空。 */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** 窗口（Window） */
  windowCode?: InputMaybe<Scalars['String']['input']>;
};

export type ServiceWindowPostConnection = {
  __typename?: 'ServiceWindowPostConnection';
  edges: Array<ServiceWindowPostEdge>;
  nodes: Array<ServiceWindowPost>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ServiceWindowPostEdge = {
  __typename?: 'ServiceWindowPostEdge';
  cursor: Scalars['String']['output'];
  node: ServiceWindowPost;
};

/** 窗口在岗 as it is entered. */
export type ServiceWindowPostInput = {
  /** 上岗日期（From） */
  fromOn: Scalars['Date']['input'];
  /** 工号（Staff code）：只记工号，不记姓名。 */
  postNo: Scalars['String']['input'];
  /** 离岗日期（Until）：含当天；仍在岗的留空。 */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** 窗口（Window） */
  windowCode: Scalars['String']['input'];
};

export type ServiceWindowPostOrder = {
  direction?: InputMaybe<SortDirection>;
  field: ServiceWindowPostOrderField;
};

export type ServiceWindowPostOrderField =
  /** 上岗日期（From） */
  | 'FROM_ON'
  /** 工号（Staff code）：只记工号，不记姓名。 */
  | 'POST_NO'
  /** 窗口（Window） */
  | 'WINDOW_CODE';

/** What came of an entry of 窗口在岗: the record as it now stands, or why it was refused. */
export type ServiceWindowPostResult = {
  __typename?: 'ServiceWindowPostResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceWindowPost>;
  refusals: Array<Refusal>;
};

/** Filters of 窗口在岗: all that are named must hold. */
export type ServiceWindowPostWhere = {
  /** 上岗日期（From） */
  fromOn?: InputMaybe<DateFilter>;
  /** 工号（Staff code）：只记工号，不记姓名。 */
  postNo?: InputMaybe<TextFilter>;
  /** 离岗日期（Until）：含当天；仍在岗的留空。 */
  untilOn?: InputMaybe<DateFilter>;
  /** 窗口（Window） */
  windowCode?: InputMaybe<TextFilter>;
};

/** What came of an entry of 服务窗口: the record as it now stands, or why it was refused. */
export type ServiceWindowResult = {
  __typename?: 'ServiceWindowResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<ServiceWindow>;
  refusals: Array<Refusal>;
};

/** Filters of 服务窗口: all that are named must hold. */
export type ServiceWindowWhere = {
  /** 关闭日期（Closed on）：仍开放的留空。 */
  closedOn?: InputMaybe<DateFilter>;
  /** 窗口编号（Code） */
  code?: InputMaybe<TextFilter>;
  /** 所属单位（Department） */
  departmentCode?: InputMaybe<TextFilter>;
  /** 窗口名称（Name） */
  name?: InputMaybe<TextFilter>;
  /** 开放日期（Opened on） */
  openedOn?: InputMaybe<DateFilter>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Subject =
  /** 收益分配 */
  | 'DISTRIBUTION'
  /** 三队两账 */
  | 'ENTERPRISES'
  /** 资金监管 */
  | 'FUNDS'
  /** 12345 热线 */
  | 'HOTLINE'
  /** 农户增收 */
  | 'HOUSEHOLDS'
  /** 产业发展 */
  | 'INDUSTRY'
  /** 党建 */
  | 'PARTY_BUILDING'
  /** 评优 */
  | 'RECOGNITION'
  /** 政务大厅 */
  | 'SERVICE_HALL'
  /** 招投标 */
  | 'TENDERING';

/** 供应商（Supplier）：参加投标或报价的单位。 */
export type Supplier = {
  __typename?: 'Supplier';
  /** 供应商编号（Code）：本平台内的编号，可直接使用统一社会信用代码。 */
  code: Scalars['String']['output'];
  /** 统一社会信用代码（Credit code）：18 位（GB 32100），核对校验码；不掌握的留空，模拟供应商不填。 */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 供应商名称（Name） */
  name: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 中标: the first ones by their key, 1 to 200. */
  tenderAwards: Array<TenderAward>;
  /** 投标: the first ones by their key, 1 to 200. */
  tenderBids: Array<TenderBid>;
  /** 合同: the first ones by their key, 1 to 200. */
  tenderContracts: Array<TenderContract>;
  /** 招投标预警: the first ones by their key, 1 to 200. */
  tenderRedFlags: Array<TenderRedFlag>;
  /** 招标采购项目: the first ones by their key, 1 to 200. */
  tenders: Array<Tender>;
};


/** 供应商（Supplier）：参加投标或报价的单位。 */
export type SupplierTenderAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 供应商（Supplier）：参加投标或报价的单位。 */
export type SupplierTenderBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 供应商（Supplier）：参加投标或报价的单位。 */
export type SupplierTenderContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 供应商（Supplier）：参加投标或报价的单位。 */
export type SupplierTenderRedFlagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 供应商（Supplier）：参加投标或报价的单位。 */
export type SupplierTendersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 供应商: what is left out stays as it is, null empties a field. */
export type SupplierAmendment = {
  /** 统一社会信用代码（Credit code）：18 位（GB 32100），核对校验码；不掌握的留空，模拟供应商不填。 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 供应商名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
};

export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  edges: Array<SupplierEdge>;
  nodes: Array<Supplier>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  cursor: Scalars['String']['output'];
  node: Supplier;
};

/** 供应商 as it is entered. */
export type SupplierInput = {
  /** 供应商编号（Code）：本平台内的编号，可直接使用统一社会信用代码。 */
  code: Scalars['String']['input'];
  /** 统一社会信用代码（Credit code）：18 位（GB 32100），核对校验码；不掌握的留空，模拟供应商不填。 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 供应商名称（Name） */
  name: Scalars['String']['input'];
};

export type SupplierOrder = {
  direction?: InputMaybe<SortDirection>;
  field: SupplierOrderField;
};

export type SupplierOrderField =
  /** 供应商编号（Code）：本平台内的编号，可直接使用统一社会信用代码。 */
  | 'CODE'
  /** 供应商名称（Name） */
  | 'NAME';

/** What came of an entry of 供应商: the record as it now stands, or why it was refused. */
export type SupplierResult = {
  __typename?: 'SupplierResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<Supplier>;
  refusals: Array<Refusal>;
};

/** Filters of 供应商: all that are named must hold. */
export type SupplierWhere = {
  /** 供应商编号（Code）：本平台内的编号，可直接使用统一社会信用代码。 */
  code?: InputMaybe<TextFilter>;
  /** 统一社会信用代码（Credit code）：18 位（GB 32100），核对校验码；不掌握的留空，模拟供应商不填。 */
  creditCode?: InputMaybe<TextFilter>;
  /** 供应商名称（Name） */
  name?: InputMaybe<TextFilter>;
};

export type Table = {
  __typename?: 'Table';
  columns: Array<Column>;
  rowCount: Scalars['Int']['output'];
};

export type Target = {
  __typename?: 'Target';
  from: Scalars['Date']['output'];
  /** Null where there is no value to judge. */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** The document or commitment that sets it. */
  source: Scalars['String']['output'];
  /** In the metric's own unit; a ratio between 0 and 1. */
  value: Scalars['Float']['output'];
};

/** 用工比例达标情况（Quota compliance of a team）：各企业每支队伍在每一段时间内的在岗人数、贫困户人数与比例要求，按整数比较；没有人在岗为“未建队”，不算达标。 */
export type TeamCompliance = {
  __typename?: 'TeamCompliance';
  /** 合格起（Compliant since） */
  compliantSince?: Maybe<Scalars['Date']['output']>;
  /** 企业 */
  enterprise?: Maybe<Enterprise>;
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** 在岗人数（Headcount） */
  headcount: Scalars['Int']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 比例要求（Quota in percent） */
  percent: Scalars['Int']['output'];
  /** 其中贫困户（From poor households）：按招用时的身份。 */
  poor: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 缺额（Shortfall）：还差几名贫困户成员才合格。 */
  shortfall: Scalars['Int']['output'];
  /** 起（Since） */
  sinceDay: Scalars['Date']['output'];
  /** 建队起（Staffed since） */
  staffedSince?: Maybe<Scalars['Date']['output']>;
  /** 结论（State） */
  state: TeamComplianceState;
  /** 队伍（Team） */
  team: TeamComplianceTeam;
  /** 镇办与村 */
  town?: Maybe<Division>;
  /** 镇（Town） */
  townCode: Scalars['String']['output'];
  /** 止（Until）：不含当天；仍在持续的为空。 */
  untilDay?: Maybe<Scalars['Date']['output']>;
};

export type TeamComplianceConnection = {
  __typename?: 'TeamComplianceConnection';
  edges: Array<TeamComplianceEdge>;
  nodes: Array<TeamCompliance>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TeamComplianceEdge = {
  __typename?: 'TeamComplianceEdge';
  cursor: Scalars['String']['output'];
  node: TeamCompliance;
};

export type TeamComplianceOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TeamComplianceOrderField;
};

export type TeamComplianceOrderField =
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 在岗人数（Headcount） */
  | 'HEADCOUNT'
  /** 比例要求（Quota in percent） */
  | 'PERCENT'
  /** 其中贫困户（From poor households）：按招用时的身份。 */
  | 'POOR'
  /** 缺额（Shortfall）：还差几名贫困户成员才合格。 */
  | 'SHORTFALL'
  /** 起（Since） */
  | 'SINCE_DAY'
  /** 结论（State） */
  | 'STATE'
  /** 队伍（Team） */
  | 'TEAM'
  /** 镇（Town） */
  | 'TOWN_CODE';

/** 用工比例达标情况：结论 */
export type TeamComplianceState =
  /** 合格 */
  | 'COMPLIANT'
  /** 不合格 */
  | 'FAILING'
  /** 未建队 */
  | 'UNSTAFFED';

export type TeamComplianceStateFilter = {
  eq?: InputMaybe<TeamComplianceState>;
  in?: InputMaybe<Array<TeamComplianceState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TeamComplianceState>;
};

/** 用工比例达标情况：队伍 */
export type TeamComplianceTeam =
  /** 务工队 */
  | 'LABOUR'
  /** 营销队 */
  | 'MARKETING'
  /** 技术队 */
  | 'TECHNICAL';

export type TeamComplianceTeamFilter = {
  eq?: InputMaybe<TeamComplianceTeam>;
  in?: InputMaybe<Array<TeamComplianceTeam>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TeamComplianceTeam>;
};

/** Filters of 用工比例达标情况: all that are named must hold. */
export type TeamComplianceWhere = {
  /** 合格起（Compliant since） */
  compliantSince?: InputMaybe<DateFilter>;
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 在岗人数（Headcount） */
  headcount?: InputMaybe<IntFilter>;
  /** 比例要求（Quota in percent） */
  percent?: InputMaybe<IntFilter>;
  /** 其中贫困户（From poor households）：按招用时的身份。 */
  poor?: InputMaybe<IntFilter>;
  /** 缺额（Shortfall）：还差几名贫困户成员才合格。 */
  shortfall?: InputMaybe<IntFilter>;
  /** 起（Since） */
  sinceDay?: InputMaybe<DateFilter>;
  /** 建队起（Staffed since） */
  staffedSince?: InputMaybe<DateFilter>;
  /** 结论（State） */
  state?: InputMaybe<TeamComplianceStateFilter>;
  /** 队伍（Team） */
  team?: InputMaybe<TeamComplianceTeamFilter>;
  /** 镇（Town） */
  townCode?: InputMaybe<TextFilter>;
  /** 止（Until）：不含当天；仍在持续的为空。 */
  untilDay?: InputMaybe<DateFilter>;
};

/** 队员（Team member）：一人在一支队伍的一段时间。同一人可以同时在两支队伍，按人计数时只计一次。 */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** 企业 */
  enterprise: Enterprise;
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['output'];
  /** 农户 */
  household?: Maybe<Household>;
  /** 农户编号（Household）：队员所在农户，不明的不填。 */
  householdNo?: Maybe<Scalars['String']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 现为贫困户（Poor now） */
  isPoorNow: Scalars['Boolean']['output'];
  /** 入队日期（Joined on） */
  joinedOn: Scalars['Date']['output'];
  /** 离队日期（Left on）：不再在队的第一天；仍在队的不填。 */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** 队员编号（Member number）：企业内部编号，不填姓名和身份证号；同一人在各队用同一编号。 */
  memberNo: Scalars['String']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 队伍（Team） */
  team: TeamMemberTeam;
  /** 招录时为贫困户（Poor at hiring）：招录比例按它计算，以后脱贫不改。 */
  wasPoorAtHiring: Scalars['Boolean']['output'];
};

/** Corrections of 队员: what is left out stays as it is, null empties a field. */
export type TeamMemberAmendment = {
  /** 农户编号（Household）：队员所在农户，不明的不填。 */
  householdNo?: InputMaybe<Scalars['String']['input']>;
  /** 现为贫困户（Poor now） */
  isPoorNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** 离队日期（Left on）：不再在队的第一天；仍在队的不填。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 招录时为贫困户（Poor at hiring）：招录比例按它计算，以后脱贫不改。 */
  wasPoorAtHiring?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TeamMemberConnection = {
  __typename?: 'TeamMemberConnection';
  edges: Array<TeamMemberEdge>;
  nodes: Array<TeamMember>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TeamMemberEdge = {
  __typename?: 'TeamMemberEdge';
  cursor: Scalars['String']['output'];
  node: TeamMember;
};

/** 队员 as it is entered. */
export type TeamMemberInput = {
  /** 企业（Enterprise） */
  enterpriseCode: Scalars['String']['input'];
  /** 农户编号（Household）：队员所在农户，不明的不填。 */
  householdNo?: InputMaybe<Scalars['String']['input']>;
  /** 现为贫困户（Poor now） */
  isPoorNow: Scalars['Boolean']['input'];
  /** 入队日期（Joined on） */
  joinedOn: Scalars['Date']['input'];
  /** 离队日期（Left on）：不再在队的第一天；仍在队的不填。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 队员编号（Member number）：企业内部编号，不填姓名和身份证号；同一人在各队用同一编号。 */
  memberNo: Scalars['String']['input'];
  /** 队伍（Team） */
  team: TeamMemberTeam;
  /** 招录时为贫困户（Poor at hiring）：招录比例按它计算，以后脱贫不改。 */
  wasPoorAtHiring: Scalars['Boolean']['input'];
};

export type TeamMemberOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TeamMemberOrderField;
};

export type TeamMemberOrderField =
  /** 企业（Enterprise） */
  | 'ENTERPRISE_CODE'
  /** 现为贫困户（Poor now） */
  | 'IS_POOR_NOW'
  /** 入队日期（Joined on） */
  | 'JOINED_ON'
  /** 队员编号（Member number）：企业内部编号，不填姓名和身份证号；同一人在各队用同一编号。 */
  | 'MEMBER_NO'
  /** 队伍（Team） */
  | 'TEAM'
  /** 招录时为贫困户（Poor at hiring）：招录比例按它计算，以后脱贫不改。 */
  | 'WAS_POOR_AT_HIRING';

/** What came of an entry of 队员: the record as it now stands, or why it was refused. */
export type TeamMemberResult = {
  __typename?: 'TeamMemberResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<TeamMember>;
  refusals: Array<Refusal>;
};

/** 队员：队伍 */
export type TeamMemberTeam =
  /** 务工队 */
  | 'LABOUR'
  /** 营销队 */
  | 'MARKETING'
  /** 技术队 */
  | 'TECHNICAL';

export type TeamMemberTeamFilter = {
  eq?: InputMaybe<TeamMemberTeam>;
  in?: InputMaybe<Array<TeamMemberTeam>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TeamMemberTeam>;
};

/** Filters of 队员: all that are named must hold. */
export type TeamMemberWhere = {
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 农户编号（Household）：队员所在农户，不明的不填。 */
  householdNo?: InputMaybe<TextFilter>;
  /** 现为贫困户（Poor now） */
  isPoorNow?: InputMaybe<BooleanFilter>;
  /** 入队日期（Joined on） */
  joinedOn?: InputMaybe<DateFilter>;
  /** 离队日期（Left on）：不再在队的第一天；仍在队的不填。 */
  leftOn?: InputMaybe<DateFilter>;
  /** 队员编号（Member number）：企业内部编号，不填姓名和身份证号；同一人在各队用同一编号。 */
  memberNo?: InputMaybe<TextFilter>;
  /** 队伍（Team） */
  team?: InputMaybe<TeamMemberTeamFilter>;
  /** 招录时为贫困户（Poor at hiring）：招录比例按它计算，以后脱贫不改。 */
  wasPoorAtHiring?: InputMaybe<BooleanFilter>;
};

/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type Tender = {
  __typename?: 'Tender';
  /** 中标金额（Amount awarded，元）：各标段中标金额之和；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  award?: Maybe<Scalars['Decimal']['output']>;
  /** 中标日期（Awarded on）：最后一个标段的中标日期；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  awardedOn?: Maybe<Scalars['Date']['output']>;
  /** 投标截止时间（Bid deadline） */
  bidDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** 投标家数（Bidders）：投标最多的标段的家数，含被否决的投标。登记了投标的由系统汇总。 */
  bidders?: Maybe<Scalars['Int']['output']>;
  /** 预算金额（Budget，元）：没有预算数据的留空，不计入节资率。 */
  budget?: Maybe<Scalars['Decimal']['output']>;
  /** 控制价（Control price，元）：最高投标限价，全部标段合计；中标金额不得超过它。 */
  controlPrice?: Maybe<Scalars['Decimal']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: TenderKind;
  /** 方式（Method）：按 OCDS 归类；竞争性谈判、竞争性磋商、询价同属一类。 */
  method: TenderMethod;
  /** 方式名称（Method as named）：公告所写的采购方式。 */
  methodDetails: Scalars['String']['output'];
  /** 公告日期（Notice on）：首次发布招标（采购）公告的日期。 */
  noticeOn: Scalars['Date']['output'];
  /** 开标时间（Opened at）：在投标截止之时或之后；开标后才能定标。 */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 供应商 */
  supplier?: Maybe<Supplier>;
  /** 中标供应商（Supplier）：各标段由不同供应商中标的为空，见标段中标。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  supplierCode?: Maybe<Scalars['String']['output']>;
  /** 中标: the first ones by their key, 1 to 200. */
  tenderAwards: Array<TenderAward>;
  /** 投标: the first ones by their key, 1 to 200. */
  tenderBids: Array<TenderBid>;
  /** 合同: the first ones by their key, 1 to 200. */
  tenderContracts: Array<TenderContract>;
  /** 标段: the first ones by their key, 1 to 200. */
  tenderLots: Array<TenderLot>;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
  /** 公告: the first ones by their key, 1 to 200. */
  tenderNotices: Array<TenderNotice>;
  /** 招投标预警: the first ones by their key, 1 to 200. */
  tenderRedFlags: Array<TenderRedFlag>;
  /** 撤销中标: the first ones by their key, 1 to 200. */
  tenderRevocations: Array<TenderRevocation>;
  /** 项目名称（Title） */
  title: Scalars['String']['output'];
};


/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type TenderTenderAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type TenderTenderBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type TenderTenderContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type TenderTenderLotsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type TenderTenderNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type TenderTenderRedFlagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 招标采购项目（Tender）：工程招标或政府采购项目，从公告到中标。金额均为人民币。 */
export type TenderTenderRevocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 招标采购项目: what is left out stays as it is, null empties a field. */
export type TenderAmendment = {
  /** 中标金额（Amount awarded，元）：各标段中标金额之和；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  award?: InputMaybe<Scalars['Decimal']['input']>;
  /** 中标日期（Awarded on）：最后一个标段的中标日期；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  awardedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 投标截止时间（Bid deadline） */
  bidDeadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** 投标家数（Bidders）：投标最多的标段的家数，含被否决的投标。登记了投标的由系统汇总。 */
  bidders?: InputMaybe<Scalars['Int']['input']>;
  /** 预算金额（Budget，元）：没有预算数据的留空，不计入节资率。 */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** 控制价（Control price，元）：最高投标限价，全部标段合计；中标金额不得超过它。 */
  controlPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** 类别（Kind） */
  kind?: InputMaybe<TenderKind>;
  /** 方式（Method）：按 OCDS 归类；竞争性谈判、竞争性磋商、询价同属一类。 */
  method?: InputMaybe<TenderMethod>;
  /** 方式名称（Method as named）：公告所写的采购方式。 */
  methodDetails?: InputMaybe<Scalars['String']['input']>;
  /** 公告日期（Notice on）：首次发布招标（采购）公告的日期。 */
  noticeOn?: InputMaybe<Scalars['Date']['input']>;
  /** 开标时间（Opened at）：在投标截止之时或之后；开标后才能定标。 */
  openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 中标供应商（Supplier）：各标段由不同供应商中标的为空，见标段中标。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  supplierCode?: InputMaybe<Scalars['String']['input']>;
  /** 项目名称（Title） */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** 中标（Award）：一个标段的中标（成交）结果，一个标段同时只有一家中标；有误的登记撤销中标。 */
export type TenderAward = {
  __typename?: 'TenderAward';
  /** 中标金额（Amount，元）：招标的等于投标报价；谈判、磋商、询价和单一来源的不高于最后报价。 */
  amount: Scalars['Decimal']['output'];
  /** 批准文件（Approval document）：公开招标有效投标不足三家、经批准不再招标而定标的，填写批准文号。 */
  approvalDocument?: Maybe<Scalars['String']['output']>;
  /** 中标日期（Awarded on） */
  awardedOn: Scalars['Date']['output'];
  /** 投标 */
  bid: TenderBid;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 标段 */
  lot: TenderLot;
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 撤销日期（Revoked on）：登记撤销中标后由系统填写；有效的为空。 */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** 供应商 */
  supplier: Supplier;
  /** 中标供应商（Supplier）：须是本标段的有效投标人。 */
  supplierCode: Scalars['String']['output'];
  /** 招标采购项目 */
  tender: Tender;
  /** 合同: the first ones by their key, 1 to 200. */
  tenderContracts: Array<TenderContract>;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
  /** 撤销中标: the first ones by their key, 1 to 200. */
  tenderRevocations: Array<TenderRevocation>;
};


/** 中标（Award）：一个标段的中标（成交）结果，一个标段同时只有一家中标；有误的登记撤销中标。 */
export type TenderAwardTenderContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 中标（Award）：一个标段的中标（成交）结果，一个标段同时只有一家中标；有误的登记撤销中标。 */
export type TenderAwardTenderRevocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TenderAwardConnection = {
  __typename?: 'TenderAwardConnection';
  edges: Array<TenderAwardEdge>;
  nodes: Array<TenderAward>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderAwardEdge = {
  __typename?: 'TenderAwardEdge';
  cursor: Scalars['String']['output'];
  node: TenderAward;
};

/** 中标 as it is entered. */
export type TenderAwardInput = {
  /** 中标金额（Amount，元）：招标的等于投标报价；谈判、磋商、询价和单一来源的不高于最后报价。 */
  amount: Scalars['Decimal']['input'];
  /** 批准文件（Approval document）：公开招标有效投标不足三家、经批准不再招标而定标的，填写批准文号。 */
  approvalDocument?: InputMaybe<Scalars['String']['input']>;
  /** 中标日期（Awarded on） */
  awardedOn: Scalars['Date']['input'];
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['input'];
  /** 中标供应商（Supplier）：须是本标段的有效投标人。 */
  supplierCode: Scalars['String']['input'];
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['input'];
};

export type TenderAwardOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderAwardOrderField;
};

export type TenderAwardOrderField =
  /** 中标金额（Amount，元）：招标的等于投标报价；谈判、磋商、询价和单一来源的不高于最后报价。 */
  | 'AMOUNT'
  /** 中标日期（Awarded on） */
  | 'AWARDED_ON'
  /** 标段号（Lot no.） */
  | 'LOT_NO'
  /** 中标供应商（Supplier）：须是本标段的有效投标人。 */
  | 'SUPPLIER_CODE'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO';

/** What came of an entry of 中标: the record as it now stands, or why it was refused. */
export type TenderAwardResult = {
  __typename?: 'TenderAwardResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<TenderAward>;
  refusals: Array<Refusal>;
};

/** Filters of 中标: all that are named must hold. */
export type TenderAwardWhere = {
  /** 中标金额（Amount，元）：招标的等于投标报价；谈判、磋商、询价和单一来源的不高于最后报价。 */
  amount?: InputMaybe<DecimalFilter>;
  /** 批准文件（Approval document）：公开招标有效投标不足三家、经批准不再招标而定标的，填写批准文号。 */
  approvalDocument?: InputMaybe<TextFilter>;
  /** 中标日期（Awarded on） */
  awardedOn?: InputMaybe<DateFilter>;
  /** 标段号（Lot no.） */
  lotNo?: InputMaybe<IntFilter>;
  /** 撤销日期（Revoked on）：登记撤销中标后由系统填写；有效的为空。 */
  revokedOn?: InputMaybe<DateFilter>;
  /** 中标供应商（Supplier）：须是本标段的有效投标人。 */
  supplierCode?: InputMaybe<TextFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
};

/** 投标（Bid）：供应商对一个标段的投标；标段定标后不再更改。 */
export type TenderBid = {
  __typename?: 'TenderBid';
  /** 投标报价（Price，元）：谈判、磋商的填最后报价。 */
  amount: Scalars['Decimal']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 标段 */
  lot: TenderLot;
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 否决理由（Reason）：否决的投标必填，按评标报告填写。 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 收标时间（Received at）：晚于投标截止时间的应予拒收；仍作有效投标的列入风险提示。 */
  receivedAt: Scalars['DateTime']['output'];
  /** 投标状态（State） */
  state: TenderBidState;
  /** 供应商 */
  supplier: Supplier;
  /** 供应商（Supplier） */
  supplierCode: Scalars['String']['output'];
  /** 招标采购项目 */
  tender: Tender;
  /** 中标: the first ones by their key, 1 to 200. */
  tenderAwards: Array<TenderAward>;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
};


/** 投标（Bid）：供应商对一个标段的投标；标段定标后不再更改。 */
export type TenderBidTenderAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 投标: what is left out stays as it is, null empties a field. */
export type TenderBidAmendment = {
  /** 投标报价（Price，元）：谈判、磋商的填最后报价。 */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 否决理由（Reason）：否决的投标必填，按评标报告填写。 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 收标时间（Received at）：晚于投标截止时间的应予拒收；仍作有效投标的列入风险提示。 */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 投标状态（State） */
  state?: InputMaybe<TenderBidState>;
};

export type TenderBidConnection = {
  __typename?: 'TenderBidConnection';
  edges: Array<TenderBidEdge>;
  nodes: Array<TenderBid>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderBidEdge = {
  __typename?: 'TenderBidEdge';
  cursor: Scalars['String']['output'];
  node: TenderBid;
};

/** 投标 as it is entered. */
export type TenderBidInput = {
  /** 投标报价（Price，元）：谈判、磋商的填最后报价。 */
  amount: Scalars['Decimal']['input'];
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['input'];
  /** 否决理由（Reason）：否决的投标必填，按评标报告填写。 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 收标时间（Received at）：晚于投标截止时间的应予拒收；仍作有效投标的列入风险提示。 */
  receivedAt: Scalars['DateTime']['input'];
  /** 投标状态（State） */
  state?: InputMaybe<TenderBidState>;
  /** 供应商（Supplier） */
  supplierCode: Scalars['String']['input'];
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['input'];
};

export type TenderBidOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderBidOrderField;
};

export type TenderBidOrderField =
  /** 投标报价（Price，元）：谈判、磋商的填最后报价。 */
  | 'AMOUNT'
  /** 标段号（Lot no.） */
  | 'LOT_NO'
  /** 收标时间（Received at）：晚于投标截止时间的应予拒收；仍作有效投标的列入风险提示。 */
  | 'RECEIVED_AT'
  /** 投标状态（State） */
  | 'STATE'
  /** 供应商（Supplier） */
  | 'SUPPLIER_CODE'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO';

/** What came of an entry of 投标: the record as it now stands, or why it was refused. */
export type TenderBidResult = {
  __typename?: 'TenderBidResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<TenderBid>;
  refusals: Array<Refusal>;
};

/** 投标：投标状态 */
export type TenderBidState =
  /** 否决 */
  | 'DISQUALIFIED'
  /** 有效 */
  | 'VALID';

export type TenderBidStateFilter = {
  eq?: InputMaybe<TenderBidState>;
  in?: InputMaybe<Array<TenderBidState>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TenderBidState>;
};

/** Filters of 投标: all that are named must hold. */
export type TenderBidWhere = {
  /** 投标报价（Price，元）：谈判、磋商的填最后报价。 */
  amount?: InputMaybe<DecimalFilter>;
  /** 标段号（Lot no.） */
  lotNo?: InputMaybe<IntFilter>;
  /** 否决理由（Reason）：否决的投标必填，按评标报告填写。 */
  reason?: InputMaybe<TextFilter>;
  /** 收标时间（Received at）：晚于投标截止时间的应予拒收；仍作有效投标的列入风险提示。 */
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** 投标状态（State） */
  state?: InputMaybe<TenderBidStateFilter>;
  /** 供应商（Supplier） */
  supplierCode?: InputMaybe<TextFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
};

export type TenderConnection = {
  __typename?: 'TenderConnection';
  edges: Array<TenderEdge>;
  nodes: Array<Tender>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** 合同（Contract）：按中标结果签订的合同；签订后的增减登记为合同变更。 */
export type TenderContract = {
  __typename?: 'TenderContract';
  /** 合同金额（Amount，元）：等于中标金额。 */
  amount: Scalars['Decimal']['output'];
  /** 中标 */
  award: TenderAward;
  /** 合同变更: the first ones by their key, 1 to 200. */
  contractAmendments: Array<ContractAmendment>;
  /** 合同编号（Contract no.） */
  contractNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 签订日期（Signed on） */
  signedOn: Scalars['Date']['output'];
  /** 供应商 */
  supplier: Supplier;
  /** 中标供应商（Supplier） */
  supplierCode: Scalars['String']['output'];
  /** 招标采购项目 */
  tender: Tender;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
  /** 变更后总额（Total，元）：合同金额与全部变更之和，由系统计算。 */
  total: Scalars['Decimal']['output'];
};


/** 合同（Contract）：按中标结果签订的合同；签订后的增减登记为合同变更。 */
export type TenderContractContractAmendmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 合同: what is left out stays as it is, null empties a field. */
export type TenderContractAmendment = {
  /** 合同金额（Amount，元）：等于中标金额。 */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段号（Lot no.） */
  lotNo?: InputMaybe<Scalars['Int']['input']>;
  /** 签订日期（Signed on） */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 中标供应商（Supplier） */
  supplierCode?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<Scalars['String']['input']>;
};

export type TenderContractConnection = {
  __typename?: 'TenderContractConnection';
  edges: Array<TenderContractEdge>;
  nodes: Array<TenderContract>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderContractEdge = {
  __typename?: 'TenderContractEdge';
  cursor: Scalars['String']['output'];
  node: TenderContract;
};

/** 合同 as it is entered. */
export type TenderContractInput = {
  /** 合同金额（Amount，元）：等于中标金额。 */
  amount: Scalars['Decimal']['input'];
  /** 合同编号（Contract no.） */
  contractNo: Scalars['String']['input'];
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['input'];
  /** 签订日期（Signed on） */
  signedOn: Scalars['Date']['input'];
  /** 中标供应商（Supplier） */
  supplierCode: Scalars['String']['input'];
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['input'];
};

export type TenderContractOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderContractOrderField;
};

export type TenderContractOrderField =
  /** 合同金额（Amount，元）：等于中标金额。 */
  | 'AMOUNT'
  /** 合同编号（Contract no.） */
  | 'CONTRACT_NO'
  /** 标段号（Lot no.） */
  | 'LOT_NO'
  /** 签订日期（Signed on） */
  | 'SIGNED_ON'
  /** 中标供应商（Supplier） */
  | 'SUPPLIER_CODE'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO'
  /** 变更后总额（Total，元）：合同金额与全部变更之和，由系统计算。 */
  | 'TOTAL';

/** What came of an entry of 合同: the record as it now stands, or why it was refused. */
export type TenderContractResult = {
  __typename?: 'TenderContractResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<TenderContract>;
  refusals: Array<Refusal>;
};

/** Filters of 合同: all that are named must hold. */
export type TenderContractWhere = {
  /** 合同金额（Amount，元）：等于中标金额。 */
  amount?: InputMaybe<DecimalFilter>;
  /** 合同编号（Contract no.） */
  contractNo?: InputMaybe<TextFilter>;
  /** 标段号（Lot no.） */
  lotNo?: InputMaybe<IntFilter>;
  /** 签订日期（Signed on） */
  signedOn?: InputMaybe<DateFilter>;
  /** 中标供应商（Supplier） */
  supplierCode?: InputMaybe<TextFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
  /** 变更后总额（Total，元）：合同金额与全部变更之和，由系统计算。 */
  total?: InputMaybe<DecimalFilter>;
};

export type TenderEdge = {
  __typename?: 'TenderEdge';
  cursor: Scalars['String']['output'];
  node: Tender;
};

/** 招标采购项目 as it is entered. */
export type TenderInput = {
  /** 中标金额（Amount awarded，元）：各标段中标金额之和；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  award?: InputMaybe<Scalars['Decimal']['input']>;
  /** 中标日期（Awarded on）：最后一个标段的中标日期；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  awardedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 投标截止时间（Bid deadline） */
  bidDeadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** 投标家数（Bidders）：投标最多的标段的家数，含被否决的投标。登记了投标的由系统汇总。 */
  bidders?: InputMaybe<Scalars['Int']['input']>;
  /** 预算金额（Budget，元）：没有预算数据的留空，不计入节资率。 */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** 控制价（Control price，元）：最高投标限价，全部标段合计；中标金额不得超过它。 */
  controlPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** 类别（Kind） */
  kind: TenderKind;
  /** 标段 */
  lots?: InputMaybe<Array<TenderLotPart>>;
  /** 方式（Method）：按 OCDS 归类；竞争性谈判、竞争性磋商、询价同属一类。 */
  method: TenderMethod;
  /** 方式名称（Method as named）：公告所写的采购方式。 */
  methodDetails: Scalars['String']['input'];
  /** 公告日期（Notice on）：首次发布招标（采购）公告的日期。 */
  noticeOn: Scalars['Date']['input'];
  /** 开标时间（Opened at）：在投标截止之时或之后；开标后才能定标。 */
  openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 中标供应商（Supplier）：各标段由不同供应商中标的为空，见标段中标。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  supplierCode?: InputMaybe<Scalars['String']['input']>;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['input'];
  /** 项目名称（Title） */
  title: Scalars['String']['input'];
};

/** 招标采购项目：类别 */
export type TenderKind =
  /** 政府采购 */
  | 'PROCUREMENT'
  /** 工程招标 */
  | 'WORKS';

export type TenderKindFilter = {
  eq?: InputMaybe<TenderKind>;
  in?: InputMaybe<Array<TenderKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TenderKind>;
};

/** 标段（Lot）：项目中单独投标、单独定标的部分；不分标段的项目登记为第 1 标段。 */
export type TenderLot = {
  __typename?: 'TenderLot';
  /** 标段预算（Budget，元）：没有预算数据的留空，不计入节资率；合计不超过项目预算。 */
  budget?: Maybe<Scalars['Decimal']['output']>;
  /** 标段控制价（Control price，元）：本标段的最高投标限价；中标金额不得超过它。 */
  controlPrice?: Maybe<Scalars['Decimal']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 招标采购项目 */
  tender: Tender;
  /** 中标: the first ones by their key, 1 to 200. */
  tenderAwards: Array<TenderAward>;
  /** 投标: the first ones by their key, 1 to 200. */
  tenderBids: Array<TenderBid>;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
  /** 标段名称（Title） */
  title: Scalars['String']['output'];
};


/** 标段（Lot）：项目中单独投标、单独定标的部分；不分标段的项目登记为第 1 标段。 */
export type TenderLotTenderAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 标段（Lot）：项目中单独投标、单独定标的部分；不分标段的项目登记为第 1 标段。 */
export type TenderLotTenderBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Corrections of 标段: what is left out stays as it is, null empties a field. */
export type TenderLotAmendment = {
  /** 标段预算（Budget，元）：没有预算数据的留空，不计入节资率；合计不超过项目预算。 */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段控制价（Control price，元）：本标段的最高投标限价；中标金额不得超过它。 */
  controlPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段名称（Title） */
  title?: InputMaybe<Scalars['String']['input']>;
};

export type TenderLotConnection = {
  __typename?: 'TenderLotConnection';
  edges: Array<TenderLotEdge>;
  nodes: Array<TenderLot>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderLotEdge = {
  __typename?: 'TenderLotEdge';
  cursor: Scalars['String']['output'];
  node: TenderLot;
};

/** 标段 as it is entered. */
export type TenderLotInput = {
  /** 标段预算（Budget，元）：没有预算数据的留空，不计入节资率；合计不超过项目预算。 */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段控制价（Control price，元）：本标段的最高投标限价；中标金额不得超过它。 */
  controlPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['input'];
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['input'];
  /** 标段名称（Title） */
  title: Scalars['String']['input'];
};

export type TenderLotOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderLotOrderField;
};

export type TenderLotOrderField =
  /** 标段号（Lot no.） */
  | 'LOT_NO'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO'
  /** 标段名称（Title） */
  | 'TITLE';

/** 标段 as it is entered with 招标采购项目. */
export type TenderLotPart = {
  /** 标段预算（Budget，元）：没有预算数据的留空，不计入节资率；合计不超过项目预算。 */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段控制价（Control price，元）：本标段的最高投标限价；中标金额不得超过它。 */
  controlPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['input'];
  /** 标段名称（Title） */
  title: Scalars['String']['input'];
};

/** What came of an entry of 标段: the record as it now stands, or why it was refused. */
export type TenderLotResult = {
  __typename?: 'TenderLotResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<TenderLot>;
  refusals: Array<Refusal>;
};

/** Filters of 标段: all that are named must hold. */
export type TenderLotWhere = {
  /** 标段预算（Budget，元）：没有预算数据的留空，不计入节资率；合计不超过项目预算。 */
  budget?: InputMaybe<DecimalFilter>;
  /** 标段控制价（Control price，元）：本标段的最高投标限价；中标金额不得超过它。 */
  controlPrice?: InputMaybe<DecimalFilter>;
  /** 标段号（Lot no.） */
  lotNo?: InputMaybe<IntFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
  /** 标段名称（Title） */
  title?: InputMaybe<TextFilter>;
};

/** 招标采购项目：方式 */
export type TenderMethod =
  /** 单一来源 */
  | 'DIRECT'
  /** 谈判、磋商与询价 */
  | 'LIMITED'
  /** 公开招标 */
  | 'OPEN'
  /** 邀请招标 */
  | 'SELECTIVE';

export type TenderMethodFilter = {
  eq?: InputMaybe<TenderMethod>;
  in?: InputMaybe<Array<TenderMethod>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TenderMethod>;
};

/** 公告（Notice）：项目对外发布的公告。发布终止公告的项目不再定标。 */
export type TenderNotice = {
  __typename?: 'TenderNotice';
  /** 公告编号（Document no.） */
  documentNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 公告类型（Kind） */
  kind: TenderNoticeKind;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 发布日期（Published on） */
  publishedOn: Scalars['Date']['output'];
  /** 招标采购项目 */
  tender: Tender;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
};

/** Corrections of 公告: what is left out stays as it is, null empties a field. */
export type TenderNoticeAmendment = {
  /** 公告类型（Kind） */
  kind?: InputMaybe<TenderNoticeKind>;
  /** 发布日期（Published on） */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
};

export type TenderNoticeConnection = {
  __typename?: 'TenderNoticeConnection';
  edges: Array<TenderNoticeEdge>;
  nodes: Array<TenderNotice>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderNoticeEdge = {
  __typename?: 'TenderNoticeEdge';
  cursor: Scalars['String']['output'];
  node: TenderNotice;
};

/** 公告 as it is entered. */
export type TenderNoticeInput = {
  /** 公告编号（Document no.） */
  documentNo: Scalars['String']['input'];
  /** 公告类型（Kind） */
  kind: TenderNoticeKind;
  /** 发布日期（Published on） */
  publishedOn: Scalars['Date']['input'];
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['input'];
};

/** 公告：公告类型 */
export type TenderNoticeKind =
  /** 中标（成交）公告 */
  | 'AWARD'
  /** 终止公告 */
  | 'CANCELLED'
  /** 变更公告 */
  | 'CHANGE'
  /** 合同公告 */
  | 'CONTRACT'
  /** 招标（采购）公告 */
  | 'TENDER';

export type TenderNoticeKindFilter = {
  eq?: InputMaybe<TenderNoticeKind>;
  in?: InputMaybe<Array<TenderNoticeKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TenderNoticeKind>;
};

export type TenderNoticeOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderNoticeOrderField;
};

export type TenderNoticeOrderField =
  /** 公告编号（Document no.） */
  | 'DOCUMENT_NO'
  /** 公告类型（Kind） */
  | 'KIND'
  /** 发布日期（Published on） */
  | 'PUBLISHED_ON'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO';

/** What came of an entry of 公告: the record as it now stands, or why it was refused. */
export type TenderNoticeResult = {
  __typename?: 'TenderNoticeResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<TenderNotice>;
  refusals: Array<Refusal>;
};

/** Filters of 公告: all that are named must hold. */
export type TenderNoticeWhere = {
  /** 公告编号（Document no.） */
  documentNo?: InputMaybe<TextFilter>;
  /** 公告类型（Kind） */
  kind?: InputMaybe<TenderNoticeKindFilter>;
  /** 发布日期（Published on） */
  publishedOn?: InputMaybe<DateFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
};

export type TenderOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderOrderField;
};

export type TenderOrderField =
  /** 类别（Kind） */
  | 'KIND'
  /** 方式（Method）：按 OCDS 归类；竞争性谈判、竞争性磋商、询价同属一类。 */
  | 'METHOD'
  /** 方式名称（Method as named）：公告所写的采购方式。 */
  | 'METHOD_DETAILS'
  /** 公告日期（Notice on）：首次发布招标（采购）公告的日期。 */
  | 'NOTICE_ON'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO'
  /** 项目名称（Title） */
  | 'TITLE';

/** 招投标预警（Red flag）：由记录推算出的预警：提示核查，不是结论。规则编号同开放合同伙伴关系（OCP）Cardinal。 */
export type TenderRedFlag = {
  __typename?: 'TenderRedFlag';
  /** 日期（Day）：被提示的事情发生的日期。 */
  day: Scalars['Date']['output'];
  /** 依据（Evidence）：预警所依据的数字。 */
  evidence: Array<Fact>;
  /** 预警编号（Flag no.） */
  flagNo: Scalars['String']['output'];
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 类别（Kind） */
  kind: TenderRedFlagKind;
  /** 标段（Lot）：针对整个项目的为空。 */
  lotNo?: Maybe<Scalars['Int']['output']>;
  /** 方式（Method） */
  method: TenderRedFlagMethod;
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 规则（Rule） */
  rule: TenderRedFlagRule;
  /** 供应商 */
  supplier?: Maybe<Supplier>;
  /** 供应商（Supplier） */
  supplierCode?: Maybe<Scalars['String']['output']>;
  /** 招标采购项目 */
  tender?: Maybe<Tender>;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
};

export type TenderRedFlagConnection = {
  __typename?: 'TenderRedFlagConnection';
  edges: Array<TenderRedFlagEdge>;
  nodes: Array<TenderRedFlag>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderRedFlagEdge = {
  __typename?: 'TenderRedFlagEdge';
  cursor: Scalars['String']['output'];
  node: TenderRedFlag;
};

/** 招投标预警：类别 */
export type TenderRedFlagKind =
  /** 政府采购 */
  | 'PROCUREMENT'
  /** 工程招标 */
  | 'WORKS';

export type TenderRedFlagKindFilter = {
  eq?: InputMaybe<TenderRedFlagKind>;
  in?: InputMaybe<Array<TenderRedFlagKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TenderRedFlagKind>;
};

/** 招投标预警：方式 */
export type TenderRedFlagMethod =
  /** 单一来源 */
  | 'DIRECT'
  /** 谈判、磋商与询价 */
  | 'LIMITED'
  /** 公开招标 */
  | 'OPEN'
  /** 邀请招标 */
  | 'SELECTIVE';

export type TenderRedFlagMethodFilter = {
  eq?: InputMaybe<TenderRedFlagMethod>;
  in?: InputMaybe<Array<TenderRedFlagMethod>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TenderRedFlagMethod>;
};

export type TenderRedFlagOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderRedFlagOrderField;
};

export type TenderRedFlagOrderField =
  /** 日期（Day）：被提示的事情发生的日期。 */
  | 'DAY'
  /** 预警编号（Flag no.） */
  | 'FLAG_NO'
  /** 类别（Kind） */
  | 'KIND'
  /** 方式（Method） */
  | 'METHOD'
  /** 规则（Rule） */
  | 'RULE'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO';

/** 招投标预警：规则 */
export type TenderRedFlagRule =
  /** 投标期过短 */
  | 'R003'
  /** 只有一家投标 */
  | 'R018'
  /** 与次低价过近 */
  | 'R024'
  /** 报价相同 */
  | 'R028'
  /** 逾期收标 */
  | 'R030'
  /** 除中标人外全部否决 */
  | 'R035'
  /** 与次低价过远 */
  | 'R058';

export type TenderRedFlagRuleFilter = {
  eq?: InputMaybe<TenderRedFlagRule>;
  in?: InputMaybe<Array<TenderRedFlagRule>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<TenderRedFlagRule>;
};

/** Filters of 招投标预警: all that are named must hold. */
export type TenderRedFlagWhere = {
  /** 日期（Day）：被提示的事情发生的日期。 */
  day?: InputMaybe<DateFilter>;
  /** 预警编号（Flag no.） */
  flagNo?: InputMaybe<TextFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<TenderRedFlagKindFilter>;
  /** 标段（Lot）：针对整个项目的为空。 */
  lotNo?: InputMaybe<IntFilter>;
  /** 方式（Method） */
  method?: InputMaybe<TenderRedFlagMethodFilter>;
  /** 规则（Rule） */
  rule?: InputMaybe<TenderRedFlagRuleFilter>;
  /** 供应商（Supplier） */
  supplierCode?: InputMaybe<TextFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
};

/** What came of an entry of 招标采购项目: the record as it now stands, or why it was refused. */
export type TenderResult = {
  __typename?: 'TenderResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<Tender>;
  refusals: Array<Refusal>;
};

/** 撤销中标（Revocation）：中标结果不再有效；该标段可重新定标。已签订合同的不能撤销。 */
export type TenderRevocation = {
  __typename?: 'TenderRevocation';
  /** 中标 */
  award: TenderAward;
  /** 依据文号（Document no.） */
  documentNo?: Maybe<Scalars['String']['output']>;
  /** Its key within the district. */
  id: Scalars['ID']['output'];
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['output'];
  /** The file and row it came in with, or the entry. */
  provenance: Provenance;
  /** 撤销理由（Reason） */
  reason: Scalars['String']['output'];
  /** 撤销日期（Revoked on） */
  revokedOn: Scalars['Date']['output'];
  /** 原中标供应商（Supplier） */
  supplierCode: Scalars['String']['output'];
  /** 招标采购项目 */
  tender: Tender;
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['output'];
};

export type TenderRevocationConnection = {
  __typename?: 'TenderRevocationConnection';
  edges: Array<TenderRevocationEdge>;
  nodes: Array<TenderRevocation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderRevocationEdge = {
  __typename?: 'TenderRevocationEdge';
  cursor: Scalars['String']['output'];
  node: TenderRevocation;
};

/** 撤销中标 as it is entered. */
export type TenderRevocationInput = {
  /** 依据文号（Document no.） */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** 标段号（Lot no.） */
  lotNo: Scalars['Int']['input'];
  /** 撤销理由（Reason） */
  reason: Scalars['String']['input'];
  /** 撤销日期（Revoked on） */
  revokedOn: Scalars['Date']['input'];
  /** 原中标供应商（Supplier） */
  supplierCode: Scalars['String']['input'];
  /** 项目编号（Tender no.） */
  tenderNo: Scalars['String']['input'];
};

export type TenderRevocationOrder = {
  direction?: InputMaybe<SortDirection>;
  field: TenderRevocationOrderField;
};

export type TenderRevocationOrderField =
  /** 标段号（Lot no.） */
  | 'LOT_NO'
  /** 撤销理由（Reason） */
  | 'REASON'
  /** 撤销日期（Revoked on） */
  | 'REVOKED_ON'
  /** 原中标供应商（Supplier） */
  | 'SUPPLIER_CODE'
  /** 项目编号（Tender no.） */
  | 'TENDER_NO';

/** What came of an entry of 撤销中标: the record as it now stands, or why it was refused. */
export type TenderRevocationResult = {
  __typename?: 'TenderRevocationResult';
  ok: Scalars['Boolean']['output'];
  /** Null where it was refused or removed. */
  record?: Maybe<TenderRevocation>;
  refusals: Array<Refusal>;
};

/** Filters of 撤销中标: all that are named must hold. */
export type TenderRevocationWhere = {
  /** 依据文号（Document no.） */
  documentNo?: InputMaybe<TextFilter>;
  /** 标段号（Lot no.） */
  lotNo?: InputMaybe<IntFilter>;
  /** 撤销理由（Reason） */
  reason?: InputMaybe<TextFilter>;
  /** 撤销日期（Revoked on） */
  revokedOn?: InputMaybe<DateFilter>;
  /** 原中标供应商（Supplier） */
  supplierCode?: InputMaybe<TextFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
};

/** Filters of 招标采购项目: all that are named must hold. */
export type TenderWhere = {
  /** 中标金额（Amount awarded，元）：各标段中标金额之和；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  award?: InputMaybe<DecimalFilter>;
  /** 中标日期（Awarded on）：最后一个标段的中标日期；尚未定标的为空。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  awardedOn?: InputMaybe<DateFilter>;
  /** 投标截止时间（Bid deadline） */
  bidDeadline?: InputMaybe<DateTimeFilter>;
  /** 投标家数（Bidders）：投标最多的标段的家数，含被否决的投标。登记了投标的由系统汇总。 */
  bidders?: InputMaybe<IntFilter>;
  /** 预算金额（Budget，元）：没有预算数据的留空，不计入节资率。 */
  budget?: InputMaybe<DecimalFilter>;
  /** 控制价（Control price，元）：最高投标限价，全部标段合计；中标金额不得超过它。 */
  controlPrice?: InputMaybe<DecimalFilter>;
  /** 类别（Kind） */
  kind?: InputMaybe<TenderKindFilter>;
  /** 方式（Method）：按 OCDS 归类；竞争性谈判、竞争性磋商、询价同属一类。 */
  method?: InputMaybe<TenderMethodFilter>;
  /** 方式名称（Method as named）：公告所写的采购方式。 */
  methodDetails?: InputMaybe<TextFilter>;
  /** 公告日期（Notice on）：首次发布招标（采购）公告的日期。 */
  noticeOn?: InputMaybe<DateFilter>;
  /** 开标时间（Opened at）：在投标截止之时或之后；开标后才能定标。 */
  openedAt?: InputMaybe<DateTimeFilter>;
  /** 中标供应商（Supplier）：各标段由不同供应商中标的为空，见标段中标。登记了标段中标的由系统汇总；只掌握结果的项目可直接填写。 */
  supplierCode?: InputMaybe<TextFilter>;
  /** 项目编号（Tender no.） */
  tenderNo?: InputMaybe<TextFilter>;
  /** 项目名称（Title） */
  title?: InputMaybe<TextFilter>;
};

export type TenderingDimension =
  /** 类别 */
  | 'KIND'
  /** 方式 */
  | 'METHOD'
  /** 风险规则 */
  | 'RULE'
  /** 供应商 */
  | 'SUPPLIER';

export type TenderingMetricId =
  | 'amount'
  | 'averageAmount'
  | 'averageBidders'
  | 'competitiveShare'
  | 'concentration'
  | 'count'
  | 'cycleDays'
  | 'discountRate'
  | 'redFlags'
  | 'savingExcluded'
  | 'savingKnown'
  | 'savingRate'
  | 'singleBidShare'
  | 'suppliers'
  | 'thinOpenTenders'
  | 'topSupplierShare';

/**
 * A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
 * narrowed by, is null, and an error says why: what is asked beside it is answered.
 */
export type TenderingMetrics = {
  __typename?: 'TenderingMetrics';
  /**
   * 成交额：期内中标或成交金额之和，按人民币分计，不同币种不相加。
   * Σ 中标金额
   * Amount awarded: Sum of the amounts awarded in the period, counted in fen of renminbi; amounts of different currencies are never added.
   * Σ amount awarded
   */
  amount?: Maybe<MetricValue>;
  /**
   * 平均成交额：成交额除以成交项数。
   * Σ 中标金额 / #{中标日 ∈ 期}
   * Average award: Amount awarded, divided by the number of awards.
   * Σ amount awarded / #{awarded ∈ period}
   */
  averageAmount?: Maybe<MetricValue>;
  /**
   * 平均投标家数：期内中标标段的投标家数的平均，含被否决的投标。
   * Σ 投标家数 / #{中标日 ∈ 期}
   * Average bidders: Bidders on average over the lots awarded in the period, rejected bids included.
   * Σ bidders / #{awarded ∈ period}
   */
  averageBidders?: Maybe<MetricValue>;
  /**
   * 竞争性招标占比：期内中标的标段中采用公开招标或邀请招标的比例。
   * #{中标日 ∈ 期, 公开或邀请} / #{中标日 ∈ 期}
   * Competitive share: Of the lots awarded in the period, the share put to open or invited tender.
   * #{awarded ∈ period, open or invited} / #{awarded ∈ period}
   */
  competitiveShare?: Maybe<MetricValue>;
  /**
   * 供应商集中度：赫芬达尔—赫希曼指数：各供应商中标金额份额的平方和，全由一家中标为 100 %；中标人不明的标段不计。
   * Σ s²，s = 供应商中标金额 / Σ 中标金额
   * Supplier concentration (HHI): Herfindahl-Hirschman index: the sum of the squared shares of suppliers in the amounts awarded, 100 % where one supplier won everything; lots whose winner is unknown do not count.
   * Σ s², s = amount of a supplier / Σ amount awarded
   */
  concentration?: Maybe<MetricValue>;
  /**
   * 成交项数：期内中标或成交的工程招标与政府采购项数。
   * #{中标日 ∈ 期}
   * Awards: Works tenders and government procurements awarded in the period.
   * #{awarded ∈ period}
   */
  count?: Maybe<MetricValue>;
  /**
   * 平均招标周期：期内中标的标段从首次公告到中标的平均天数，按自然日计。
   * Σ (中标日 − 公告日) / #{中标日 ∈ 期}
   * Average cycle: Calendar days on average from the first notice to the award, over the lots awarded in the period.
   * Σ (award date − notice date) / #{awarded ∈ period}
   */
  cycleDays?: Maybe<MetricValue>;
  /**
   * 下浮率：期内中标且有最高限价的标段中，最高限价与中标金额之差占最高限价的比例；与节资率的口径不同，不相混。
   * (Σ 最高限价 − Σ 中标金额) / Σ 最高限价，仅有最高限价的标段
   * Below the control price: Control price less amount awarded, as a share of the control price, over the lots awarded in the period that have one; another measure than the saving rate, and never mixed with it.
   * (Σ control price − Σ amount awarded) / Σ control price, lots with a control price only
   */
  discountRate?: Maybe<MetricValue>;
  /**
   * 风险提示：期内由投标、定标记录自动得出的风险提示条数：提示应予核查，不是违规认定。价格离散类规则（R024、R058）按同类别、同年度标段的四分位距判断，样本不足 20 个不作判断。
   * #{发生日 ∈ 期}，按规则 R003、R018、R024、R028、R030、R035、R058
   * Red flags: Red flags raised in the period by rules over bids and awards: something to look into, not a finding of wrongdoing. Price fences (R024, R058) use the quartiles of lots of the same kind and year, with at least 20 of them.
   * #{occurred ∈ period}, by the rules R003, R018, R024, R028, R030, R035, R058
   */
  redFlags?: Maybe<MetricValue>;
  /**
   * 无预算数据的标段：期内中标而没有预算数据、因此不计入节资率的标段数。
   * #{中标日 ∈ 期, 无预算}
   * Lots without a budget: Lots awarded in the period without a known budget, and so left out of the saving rate.
   * #{awarded ∈ period, without a budget}
   */
  savingExcluded?: Maybe<MetricValue>;
  /**
   * 计入节资的标段：期内中标、预算已知的标段数，是节资率的样本量。不分标段的项目按一个标段计。
   * #{中标日 ∈ 期, 有预算}
   * Lots with a budget: Lots awarded in the period with a known budget: the sample of the saving rate. A project without lots counts as one.
   * #{awarded ∈ period, with a budget}
   */
  savingKnown?: Maybe<MetricValue>;
  /**
   * 节资率：期内中标且有预算的标段中，预算与中标金额之差占预算的比例；没有预算的不计入，也不当作零。
   * (Σ 预算 − Σ 中标金额) / Σ 预算，仅有预算的标段
   * Saving rate: Budget less amount awarded, as a share of the budget, over the lots awarded in the period that have a budget; lots without one are left out, not taken for zero.
   * (Σ budget − Σ amount awarded) / Σ budget, lots with a budget only
   */
  savingRate?: Maybe<MetricValue>;
  /**
   * 单一投标占比：期内中标的公开招标、邀请招标标段中只有一家投标的比例；被否决的投标也算投标。
   * #{投标家数 = 1, 公开或邀请} / #{公开或邀请}
   * Single-bid share: Of the lots awarded in the period by open or invited tender, the share with a single bid; a rejected bid is a bid too.
   * #{bids = 1, open or invited} / #{open or invited}
   */
  singleBidShare?: Maybe<MetricValue>;
  /**
   * 中标供应商数：期内中标的供应商家数，同一家中标多次只计一次。
   * #{不同的中标供应商：中标日 ∈ 期}
   * Winning suppliers: Suppliers that won in the period; one that won several times counts once.
   * #{distinct winners: awarded ∈ period}
   */
  suppliers?: Maybe<MetricValue>;
  /**
   * 不足三家的公开招标：期内中标的公开招标标段中投标不足三家的：属违规，不是风险提示；经批准不再招标的也计入，须附批准文件。
   * #{中标日 ∈ 期, 公开招标, 投标家数 < 3}
   * Open lots with under three bidders: Lots awarded in the period by open tender with fewer than three bidders: a breach, not a flag. Those approved to go on without a new tender count too and need the approval on file.
   * #{awarded ∈ period, open tender, bidders < 3}
   */
  thinOpenTenders?: Maybe<MetricValue>;
  /**
   * 第一供应商份额：期内中标金额最多的一家供应商占全部中标金额的比例；中标人不明的标段不计。
   * max 供应商中标金额 / Σ 中标金额
   * Share of the top supplier: Share of all amounts awarded in the period that went to the supplier who won most; lots whose winner is unknown do not count.
   * max amount of a supplier / Σ amount awarded
   */
  topSupplierShare?: Maybe<MetricValue>;
};

export type TenderingNot = {
  kind?: InputMaybe<Array<Scalars['ID']['input']>>;
  method?: InputMaybe<Array<Scalars['ID']['input']>>;
  rule?: InputMaybe<Array<Scalars['ID']['input']>>;
  supplier?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type TenderingSearch = {
  kind?: InputMaybe<Scalars['String']['input']>;
  method?: InputMaybe<Scalars['String']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  supplier?: InputMaybe<Scalars['String']['input']>;
};

/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSlice = {
  __typename?: 'TenderingSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /**
   * The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. With `rest` a last
   * part holds all that is not among the first, so that the parts make the whole.
   */
  by: Array<TenderingSlice>;
  /** The same slice at a base period, like for like: the one before, a year before, or one that is named. */
  compare: TenderingSlice;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: TenderingMetrics;
  /** The same slice, cut by time. */
  over: Array<TenderingSlice>;
  period: Period;
  /**
   * The records behind it, 1 to 200 a page; with `metric` those that the metric counts, by its own time
   * and rule.
   */
  records?: Maybe<TenderConnection>;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
  /**
   * The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
   * wanted it is an order of magnitude quicker than slices.
   */
  table?: Maybe<Table>;
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceByArgs = {
  dimension: TenderingDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderingSliceOrder>;
  rest?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceCompareArgs = {
  period?: InputMaybe<PeriodInput>;
  to?: InputMaybe<Base>;
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceOverArgs = {
  grain: Grain;
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric?: InputMaybe<TenderingMetricId>;
  orderBy?: InputMaybe<RecordOrder>;
  part?: InputMaybe<RecordPart>;
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceTableArgs = {
  by?: InputMaybe<Array<TenderingDimension>>;
  grain?: InputMaybe<Grain>;
  metrics: Array<TenderingMetricId>;
  parts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TenderingSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: TenderingMetricId;
};

/**
 * Filters of 招投标: all that is said must hold. In each dimension named, one of its keys; an
 * empty list matches nothing.
 */
export type TenderingWhere = {
  /** 中标金额（Amount awarded）: from and to, both included, in yuan. */
  amount?: InputMaybe<DecimalRange>;
  /** 预算金额（Budget）: from and to, both included, in yuan. */
  budget?: InputMaybe<DecimalRange>;
  /** 类别: keys of the dimension KIND. */
  kind?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 方式: keys of the dimension METHOD. */
  method?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None of these keys. */
  not?: InputMaybe<TenderingNot>;
  /** 风险规则: keys of the dimension RULE. */
  rule?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the name of a key, capitals and small letters alike. */
  search?: InputMaybe<TenderingSearch>;
  /** 供应商: keys of the dimension SUPPLIER. */
  supplier?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type TextFilter = {
  /** Holds these characters, upper or lower case alike. */
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ToldColumn = {
  __typename?: 'ToldColumn';
  field: Scalars['String']['output'];
  header?: Maybe<Scalars['String']['output']>;
  table: Scalars['Int']['output'];
};

export type ToldSheet = {
  __typename?: 'ToldSheet';
  kind?: Maybe<Scalars['String']['output']>;
  sheet: Scalars['String']['output'];
};

/** What came of taking a batch back: how many rows, or why it stays. */
export type UndoResult = {
  __typename?: 'UndoResult';
  /** The batch as it is now; null where there is none. */
  batch?: Maybe<Batch>;
  ok: Scalars['Boolean']['output'];
  refusal?: Maybe<Refusal>;
  /** Rows that it had added, and are gone. */
  removed: Scalars['Int']['output'];
  /** Rows that are again as they were before. */
  restored: Scalars['Int']['output'];
};

export type Unit =
  /** 次 */
  | 'ACTIVITY'
  /** 份 */
  | 'AGREEMENT'
  /** 面 */
  | 'AWARD'
  /** 块 */
  | 'BOARD'
  /** 个支部 */
  | 'BRANCH'
  /** 次 */
  | 'BREACH'
  /** 件 */
  | 'CASE'
  /** 件/日 */
  | 'CASE_A_DAY'
  /** 件/窗日 */
  | 'CASE_A_WINDOW_DAY'
  /** 元 */
  | 'CNY'
  /** 天 */
  | 'DAY'
  /** 家 */
  | 'DEPARTMENT'
  /** 份 */
  | 'DOCUMENT'
  /** 家 */
  | 'ENTERPRISE'
  /** 条 */
  | 'ENTRY'
  /** 个 */
  | 'FINDING'
  /** 条 */
  | 'FLAG'
  /** 小时 */
  | 'HOUR'
  /** 户 */
  | 'HOUSEHOLD'
  /** 人/户 */
  | 'HOUSEHOLD_SIZE'
  /** 次 */
  | 'INSPECTION'
  /** 项 */
  | 'ITEM'
  /** 份 */
  | 'LEASE'
  /** ㎡ */
  | 'M2'
  /** 次 */
  | 'MEETING'
  /** 亩 */
  | 'MU'
  /** 条 */
  | 'OPINION'
  /** 件 */
  | 'ORDER'
  /** 笔 */
  | 'PAYMENT'
  /** 人 */
  | 'PERSON'
  /** 人次 */
  | 'PERSON_TIME'
  /** 个 */
  | 'PLAN'
  /** 个 */
  | 'PROBLEM'
  /** 个 */
  | 'PROJECT'
  /** % */
  | 'RATIO'
  /** 支 */
  | 'TEAM'
  /** 项 */
  | 'TENDER'
  /** 个 */
  | 'VILLAGE'
  /** 张 */
  | 'VOUCHER'
  /** 个 */
  | 'WINDOW';

export type ValueState =
  /** Nothing to count: outside the days that the records reach, or an empty denominator. */
  | 'NO_DATA'
  | 'OK'
  /** The period is still running as of the answer. */
  | 'PARTIAL'
  /**
   * Withheld (已隐去): fewer than five households stand behind it, or behind what could be worked out from
   * it and the values shown.
   */
  | 'SUPPRESSED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BriefingBlock:
    | ( AskedBriefingChart )
    | ( Figures )
    | ( Note )
    | ( Paragraph )
    | ( TableBlock )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreementSignatory: ResolverTypeWrapper<Row>;
  AgreementSignatoryAmendment: AgreementSignatoryAmendment;
  AgreementSignatoryConnection: ResolverTypeWrapper<Page>;
  AgreementSignatoryEdge: ResolverTypeWrapper<Omit<AgreementSignatoryEdge, 'node'> & { node: ResolversTypes['AgreementSignatory'] }>;
  AgreementSignatoryInput: AgreementSignatoryInput;
  AgreementSignatoryOrder: AgreementSignatoryOrder;
  AgreementSignatoryOrderField: AgreementSignatoryOrderField;
  AgreementSignatoryPart: AgreementSignatoryPart;
  AgreementSignatoryResult: ResolverTypeWrapper<Outcome>;
  AgreementSignatoryRole: AgreementSignatoryRole;
  AgreementSignatoryRoleFilter: AgreementSignatoryRoleFilter;
  AgreementSignatoryWhere: AgreementSignatoryWhere;
  AnySlice: ResolverTypeWrapper<Slice>;
  Base: Base;
  Batch: ResolverTypeWrapper<BatchRow>;
  BatchConnection: ResolverTypeWrapper<BatchPage>;
  BatchEdge: ResolverTypeWrapper<Omit<BatchEdge, 'node'> & { node: ResolversTypes['Batch'] }>;
  BenefitEntry: ResolverTypeWrapper<Row>;
  BenefitEntryAmendment: BenefitEntryAmendment;
  BenefitEntryConnection: ResolverTypeWrapper<Page>;
  BenefitEntryEdge: ResolverTypeWrapper<Omit<BenefitEntryEdge, 'node'> & { node: ResolversTypes['BenefitEntry'] }>;
  BenefitEntryInput: BenefitEntryInput;
  BenefitEntryOrder: BenefitEntryOrder;
  BenefitEntryOrderField: BenefitEntryOrderField;
  BenefitEntryResult: ResolverTypeWrapper<Outcome>;
  BenefitEntryWay: BenefitEntryWay;
  BenefitEntryWayFilter: BenefitEntryWayFilter;
  BenefitEntryWhere: BenefitEntryWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  BriefingBatch: ResolverTypeWrapper<BriefingBatch>;
  BriefingBlock: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BriefingBlock']>;
  BriefingChart: ResolverTypeWrapper<AskedBriefingChart>;
  BriefingCheck: ResolverTypeWrapper<BriefingCheck>;
  BriefingCheckId: BriefingCheckId;
  BriefingColumn: ResolverTypeWrapper<BriefingColumn>;
  BriefingDifference: ResolverTypeWrapper<Difference>;
  BriefingEdit: ResolverTypeWrapper<BriefingEdit>;
  BriefingFigureCell: ResolverTypeWrapper<BriefingFigureCell>;
  BriefingFigureRow: ResolverTypeWrapper<BriefingFigureRow>;
  BriefingFigures: ResolverTypeWrapper<Figures>;
  BriefingFile: ResolverTypeWrapper<BriefingFile>;
  BriefingNote: ResolverTypeWrapper<Note>;
  BriefingParagraph: ResolverTypeWrapper<Paragraph>;
  BriefingRevision: ResolverTypeWrapper<AskedBriefing>;
  BriefingSection: ResolverTypeWrapper<AskedBriefingSection>;
  BriefingSpan: ResolverTypeWrapper<BriefingSpan>;
  BriefingState: BriefingState;
  BriefingTable: ResolverTypeWrapper<TableBlock>;
  Change: ResolverTypeWrapper<ValueChange>;
  CollectiveApproval: ResolverTypeWrapper<Row>;
  CollectiveApprovalAmendment: CollectiveApprovalAmendment;
  CollectiveApprovalConnection: ResolverTypeWrapper<Page>;
  CollectiveApprovalEdge: ResolverTypeWrapper<Omit<CollectiveApprovalEdge, 'node'> & { node: ResolversTypes['CollectiveApproval'] }>;
  CollectiveApprovalInput: CollectiveApprovalInput;
  CollectiveApprovalOrder: CollectiveApprovalOrder;
  CollectiveApprovalOrderField: CollectiveApprovalOrderField;
  CollectiveApprovalResult: ResolverTypeWrapper<Outcome>;
  CollectiveApprovalWhere: CollectiveApprovalWhere;
  CollectiveIncome: ResolverTypeWrapper<Row>;
  CollectiveIncomeAmendment: CollectiveIncomeAmendment;
  CollectiveIncomeConnection: ResolverTypeWrapper<Page>;
  CollectiveIncomeEdge: ResolverTypeWrapper<Omit<CollectiveIncomeEdge, 'node'> & { node: ResolversTypes['CollectiveIncome'] }>;
  CollectiveIncomeInput: CollectiveIncomeInput;
  CollectiveIncomeOrder: CollectiveIncomeOrder;
  CollectiveIncomeOrderField: CollectiveIncomeOrderField;
  CollectiveIncomeResult: ResolverTypeWrapper<Outcome>;
  CollectiveIncomeSource: CollectiveIncomeSource;
  CollectiveIncomeSourceFilter: CollectiveIncomeSourceFilter;
  CollectiveIncomeWhere: CollectiveIncomeWhere;
  Column: ResolverTypeWrapper<TableColumn>;
  ColumnKind: ColumnKind;
  ColumnValues: ResolverTypeWrapper<Scalars['ColumnValues']['output']>;
  ContractAmendment: ResolverTypeWrapper<Row>;
  ContractAmendmentConnection: ResolverTypeWrapper<Page>;
  ContractAmendmentEdge: ResolverTypeWrapper<Omit<ContractAmendmentEdge, 'node'> & { node: ResolversTypes['ContractAmendment'] }>;
  ContractAmendmentInput: ContractAmendmentInput;
  ContractAmendmentOrder: ContractAmendmentOrder;
  ContractAmendmentOrderField: ContractAmendmentOrderField;
  ContractAmendmentResult: ResolverTypeWrapper<Outcome>;
  ContractAmendmentWhere: ContractAmendmentWhere;
  DataQuality: ResolverTypeWrapper<SubjectOrigins>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DecimalFilter: DecimalFilter;
  DecimalRange: DecimalRange;
  DimensionKeys: DimensionKeys;
  DimensionValue: ResolverTypeWrapper<DimensionValue>;
  Direction: Direction;
  DistributionDimension: DistributionDimension;
  DistributionMetricId: DistributionMetricId;
  DistributionMetrics: ResolverTypeWrapper<Slice>;
  DistributionNot: DistributionNot;
  DistributionPayout: ResolverTypeWrapper<Row>;
  DistributionPayoutConnection: ResolverTypeWrapper<Page>;
  DistributionPayoutEdge: ResolverTypeWrapper<Omit<DistributionPayoutEdge, 'node'> & { node: ResolversTypes['DistributionPayout'] }>;
  DistributionPayoutInput: DistributionPayoutInput;
  DistributionPayoutOrder: DistributionPayoutOrder;
  DistributionPayoutOrderField: DistributionPayoutOrderField;
  DistributionPayoutResult: ResolverTypeWrapper<Outcome>;
  DistributionPayoutWhere: DistributionPayoutWhere;
  DistributionPlan: ResolverTypeWrapper<Row>;
  DistributionPlanAmendment: DistributionPlanAmendment;
  DistributionPlanConnection: ResolverTypeWrapper<Page>;
  DistributionPlanEdge: ResolverTypeWrapper<Omit<DistributionPlanEdge, 'node'> & { node: ResolversTypes['DistributionPlan'] }>;
  DistributionPlanInput: DistributionPlanInput;
  DistributionPlanOrder: DistributionPlanOrder;
  DistributionPlanOrderField: DistributionPlanOrderField;
  DistributionPlanResult: ResolverTypeWrapper<Outcome>;
  DistributionPlanWhere: DistributionPlanWhere;
  DistributionRuleSet: ResolverTypeWrapper<Row>;
  DistributionRuleSetAmendment: DistributionRuleSetAmendment;
  DistributionRuleSetConnection: ResolverTypeWrapper<Page>;
  DistributionRuleSetEdge: ResolverTypeWrapper<Omit<DistributionRuleSetEdge, 'node'> & { node: ResolversTypes['DistributionRuleSet'] }>;
  DistributionRuleSetInput: DistributionRuleSetInput;
  DistributionRuleSetKind: DistributionRuleSetKind;
  DistributionRuleSetKindFilter: DistributionRuleSetKindFilter;
  DistributionRuleSetOrder: DistributionRuleSetOrder;
  DistributionRuleSetOrderField: DistributionRuleSetOrderField;
  DistributionRuleSetResult: ResolverTypeWrapper<Outcome>;
  DistributionRuleSetWhere: DistributionRuleSetWhere;
  DistributionSearch: DistributionSearch;
  DistributionShare: ResolverTypeWrapper<Row>;
  DistributionShareAmendment: DistributionShareAmendment;
  DistributionShareConnection: ResolverTypeWrapper<Page>;
  DistributionShareEdge: ResolverTypeWrapper<Omit<DistributionShareEdge, 'node'> & { node: ResolversTypes['DistributionShare'] }>;
  DistributionShareInput: DistributionShareInput;
  DistributionShareOrder: DistributionShareOrder;
  DistributionShareOrderField: DistributionShareOrderField;
  DistributionSharePart: DistributionSharePart;
  DistributionShareResult: ResolverTypeWrapper<Outcome>;
  DistributionShareWhere: DistributionShareWhere;
  DistributionSlice: ResolverTypeWrapper<Slice>;
  DistributionSliceOrder: DistributionSliceOrder;
  DistributionStep: ResolverTypeWrapper<Row>;
  DistributionStepConnection: ResolverTypeWrapper<Page>;
  DistributionStepEdge: ResolverTypeWrapper<Omit<DistributionStepEdge, 'node'> & { node: ResolversTypes['DistributionStep'] }>;
  DistributionStepInput: DistributionStepInput;
  DistributionStepOrder: DistributionStepOrder;
  DistributionStepOrderField: DistributionStepOrderField;
  DistributionStepResult: ResolverTypeWrapper<Outcome>;
  DistributionStepStep: DistributionStepStep;
  DistributionStepStepFilter: DistributionStepStepFilter;
  DistributionStepWhere: DistributionStepWhere;
  DistributionWhere: DistributionWhere;
  District: ResolverTypeWrapper<KnownDistrict>;
  Division: ResolverTypeWrapper<Row>;
  DivisionAmendment: DivisionAmendment;
  DivisionConnection: ResolverTypeWrapper<Page>;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node: ResolversTypes['Division'] }>;
  DivisionInput: DivisionInput;
  DivisionLevel: DivisionLevel;
  DivisionLevelFilter: DivisionLevelFilter;
  DivisionOrder: DivisionOrder;
  DivisionOrderField: DivisionOrderField;
  DivisionResult: ResolverTypeWrapper<Outcome>;
  DivisionWhere: DivisionWhere;
  Enterprise: ResolverTypeWrapper<Row>;
  EnterpriseAmendment: EnterpriseAmendment;
  EnterpriseConnection: ResolverTypeWrapper<Page>;
  EnterpriseEdge: ResolverTypeWrapper<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>;
  EnterpriseHouseholdLink: ResolverTypeWrapper<Row>;
  EnterpriseHouseholdLinkAmendment: EnterpriseHouseholdLinkAmendment;
  EnterpriseHouseholdLinkConnection: ResolverTypeWrapper<Page>;
  EnterpriseHouseholdLinkEdge: ResolverTypeWrapper<Omit<EnterpriseHouseholdLinkEdge, 'node'> & { node: ResolversTypes['EnterpriseHouseholdLink'] }>;
  EnterpriseHouseholdLinkInput: EnterpriseHouseholdLinkInput;
  EnterpriseHouseholdLinkOrder: EnterpriseHouseholdLinkOrder;
  EnterpriseHouseholdLinkOrderField: EnterpriseHouseholdLinkOrderField;
  EnterpriseHouseholdLinkResult: ResolverTypeWrapper<Outcome>;
  EnterpriseHouseholdLinkWhere: EnterpriseHouseholdLinkWhere;
  EnterpriseInput: EnterpriseInput;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseOrderField: EnterpriseOrderField;
  EnterpriseResult: ResolverTypeWrapper<Outcome>;
  EnterpriseWhere: EnterpriseWhere;
  EnterprisesDimension: EnterprisesDimension;
  EnterprisesMetricId: EnterprisesMetricId;
  EnterprisesMetrics: ResolverTypeWrapper<Slice>;
  EnterprisesNot: EnterprisesNot;
  EnterprisesSearch: EnterprisesSearch;
  EnterprisesSlice: ResolverTypeWrapper<Slice>;
  EnterprisesSliceOrder: EnterprisesSliceOrder;
  EnterprisesWhere: EnterprisesWhere;
  Fact: ResolverTypeWrapper<Fact>;
  Factory: ResolverTypeWrapper<Row>;
  FactoryAmendment: FactoryAmendment;
  FactoryConnection: ResolverTypeWrapper<Page>;
  FactoryEdge: ResolverTypeWrapper<Omit<FactoryEdge, 'node'> & { node: ResolversTypes['Factory'] }>;
  FactoryInput: FactoryInput;
  FactoryLease: ResolverTypeWrapper<Row>;
  FactoryLeaseConnection: ResolverTypeWrapper<Page>;
  FactoryLeaseEdge: ResolverTypeWrapper<Omit<FactoryLeaseEdge, 'node'> & { node: ResolversTypes['FactoryLease'] }>;
  FactoryLeaseInput: FactoryLeaseInput;
  FactoryLeaseOrder: FactoryLeaseOrder;
  FactoryLeaseOrderField: FactoryLeaseOrderField;
  FactoryLeaseRentEvery: FactoryLeaseRentEvery;
  FactoryLeaseRentEveryFilter: FactoryLeaseRentEveryFilter;
  FactoryLeaseResult: ResolverTypeWrapper<Outcome>;
  FactoryLeaseWhere: FactoryLeaseWhere;
  FactoryOrder: FactoryOrder;
  FactoryOrderField: FactoryOrderField;
  FactoryResult: ResolverTypeWrapper<Outcome>;
  FactoryWhere: FactoryWhere;
  FilterRelation: FilterRelation;
  FilterValue: ResolverTypeWrapper<FilterValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FourFourNotRule: ResolverTypeWrapper<Row>;
  FourFourNotRuleAmendment: FourFourNotRuleAmendment;
  FourFourNotRuleConnection: ResolverTypeWrapper<Page>;
  FourFourNotRuleEdge: ResolverTypeWrapper<Omit<FourFourNotRuleEdge, 'node'> & { node: ResolversTypes['FourFourNotRule'] }>;
  FourFourNotRuleInput: FourFourNotRuleInput;
  FourFourNotRuleKind: FourFourNotRuleKind;
  FourFourNotRuleKindFilter: FourFourNotRuleKindFilter;
  FourFourNotRuleOrder: FourFourNotRuleOrder;
  FourFourNotRuleOrderField: FourFourNotRuleOrderField;
  FourFourNotRuleResult: ResolverTypeWrapper<Outcome>;
  FourFourNotRuleWhere: FourFourNotRuleWhere;
  FundAcceptance: ResolverTypeWrapper<Row>;
  FundAcceptanceAmendment: FundAcceptanceAmendment;
  FundAcceptanceConnection: ResolverTypeWrapper<Page>;
  FundAcceptanceEdge: ResolverTypeWrapper<Omit<FundAcceptanceEdge, 'node'> & { node: ResolversTypes['FundAcceptance'] }>;
  FundAcceptanceInput: FundAcceptanceInput;
  FundAcceptanceOrder: FundAcceptanceOrder;
  FundAcceptanceOrderField: FundAcceptanceOrderField;
  FundAcceptanceOutcome: FundAcceptanceOutcome;
  FundAcceptanceOutcomeFilter: FundAcceptanceOutcomeFilter;
  FundAcceptanceResult: ResolverTypeWrapper<Outcome>;
  FundAcceptanceWhere: FundAcceptanceWhere;
  FundAgreement: ResolverTypeWrapper<Row>;
  FundAgreementAmendment: FundAgreementAmendment;
  FundAgreementConnection: ResolverTypeWrapper<Page>;
  FundAgreementEdge: ResolverTypeWrapper<Omit<FundAgreementEdge, 'node'> & { node: ResolversTypes['FundAgreement'] }>;
  FundAgreementInput: FundAgreementInput;
  FundAgreementOrder: FundAgreementOrder;
  FundAgreementOrderField: FundAgreementOrderField;
  FundAgreementResult: ResolverTypeWrapper<Outcome>;
  FundAgreementWhere: FundAgreementWhere;
  FundInspection: ResolverTypeWrapper<Row>;
  FundInspectionConnection: ResolverTypeWrapper<Page>;
  FundInspectionEdge: ResolverTypeWrapper<Omit<FundInspectionEdge, 'node'> & { node: ResolversTypes['FundInspection'] }>;
  FundInspectionInput: FundInspectionInput;
  FundInspectionOrder: FundInspectionOrder;
  FundInspectionOrderField: FundInspectionOrderField;
  FundInspectionResult: ResolverTypeWrapper<Outcome>;
  FundInspectionWhere: FundInspectionWhere;
  FundPayment: ResolverTypeWrapper<Row>;
  FundPaymentConnection: ResolverTypeWrapper<Page>;
  FundPaymentEdge: ResolverTypeWrapper<Omit<FundPaymentEdge, 'node'> & { node: ResolversTypes['FundPayment'] }>;
  FundPaymentInput: FundPaymentInput;
  FundPaymentOrder: FundPaymentOrder;
  FundPaymentOrderField: FundPaymentOrderField;
  FundPaymentResult: ResolverTypeWrapper<Outcome>;
  FundPaymentWhere: FundPaymentWhere;
  FundProject: ResolverTypeWrapper<Row>;
  FundProjectAmendment: FundProjectAmendment;
  FundProjectConnection: ResolverTypeWrapper<Page>;
  FundProjectEdge: ResolverTypeWrapper<Omit<FundProjectEdge, 'node'> & { node: ResolversTypes['FundProject'] }>;
  FundProjectInput: FundProjectInput;
  FundProjectOrder: FundProjectOrder;
  FundProjectOrderField: FundProjectOrderField;
  FundProjectResult: ResolverTypeWrapper<Outcome>;
  FundProjectSource: FundProjectSource;
  FundProjectSourceFilter: FundProjectSourceFilter;
  FundProjectWhere: FundProjectWhere;
  FundSignOff: ResolverTypeWrapper<Row>;
  FundSignOffAmendment: FundSignOffAmendment;
  FundSignOffConnection: ResolverTypeWrapper<Page>;
  FundSignOffEdge: ResolverTypeWrapper<Omit<FundSignOffEdge, 'node'> & { node: ResolversTypes['FundSignOff'] }>;
  FundSignOffInput: FundSignOffInput;
  FundSignOffOffice: FundSignOffOffice;
  FundSignOffOfficeFilter: FundSignOffOfficeFilter;
  FundSignOffOrder: FundSignOffOrder;
  FundSignOffOrderField: FundSignOffOrderField;
  FundSignOffResult: ResolverTypeWrapper<Outcome>;
  FundSignOffWhere: FundSignOffWhere;
  FundStage: ResolverTypeWrapper<Row>;
  FundStageAmendment: FundStageAmendment;
  FundStageConnection: ResolverTypeWrapper<Page>;
  FundStageEdge: ResolverTypeWrapper<Omit<FundStageEdge, 'node'> & { node: ResolversTypes['FundStage'] }>;
  FundStageInput: FundStageInput;
  FundStageOrder: FundStageOrder;
  FundStageOrderField: FundStageOrderField;
  FundStagePart: FundStagePart;
  FundStageResult: ResolverTypeWrapper<Outcome>;
  FundStageWhere: FundStageWhere;
  FundsDimension: FundsDimension;
  FundsMetricId: FundsMetricId;
  FundsMetrics: ResolverTypeWrapper<Slice>;
  FundsNot: FundsNot;
  FundsSearch: FundsSearch;
  FundsSlice: ResolverTypeWrapper<Slice>;
  FundsSliceOrder: FundsSliceOrder;
  FundsWhere: FundsWhere;
  Grain: Grain;
  GrassrootsProblem: ResolverTypeWrapper<Row>;
  GrassrootsProblemAmendment: GrassrootsProblemAmendment;
  GrassrootsProblemConnection: ResolverTypeWrapper<Page>;
  GrassrootsProblemEdge: ResolverTypeWrapper<Omit<GrassrootsProblemEdge, 'node'> & { node: ResolversTypes['GrassrootsProblem'] }>;
  GrassrootsProblemInput: GrassrootsProblemInput;
  GrassrootsProblemOrder: GrassrootsProblemOrder;
  GrassrootsProblemOrderField: GrassrootsProblemOrderField;
  GrassrootsProblemResult: ResolverTypeWrapper<Outcome>;
  GrassrootsProblemWhere: GrassrootsProblemWhere;
  HiringQuota: ResolverTypeWrapper<Row>;
  HiringQuotaAmendment: HiringQuotaAmendment;
  HiringQuotaConnection: ResolverTypeWrapper<Page>;
  HiringQuotaEdge: ResolverTypeWrapper<Omit<HiringQuotaEdge, 'node'> & { node: ResolversTypes['HiringQuota'] }>;
  HiringQuotaInput: HiringQuotaInput;
  HiringQuotaOrder: HiringQuotaOrder;
  HiringQuotaOrderField: HiringQuotaOrderField;
  HiringQuotaResult: ResolverTypeWrapper<Outcome>;
  HiringQuotaTeam: HiringQuotaTeam;
  HiringQuotaTeamFilter: HiringQuotaTeamFilter;
  HiringQuotaWhere: HiringQuotaWhere;
  HotlineCallback: ResolverTypeWrapper<Row>;
  HotlineCallbackAmendment: HotlineCallbackAmendment;
  HotlineCallbackConnection: ResolverTypeWrapper<Page>;
  HotlineCallbackEdge: ResolverTypeWrapper<Omit<HotlineCallbackEdge, 'node'> & { node: ResolversTypes['HotlineCallback'] }>;
  HotlineCallbackInput: HotlineCallbackInput;
  HotlineCallbackOrder: HotlineCallbackOrder;
  HotlineCallbackOrderField: HotlineCallbackOrderField;
  HotlineCallbackResult: ResolverTypeWrapper<Outcome>;
  HotlineCallbackSatisfaction: HotlineCallbackSatisfaction;
  HotlineCallbackSatisfactionFilter: HotlineCallbackSatisfactionFilter;
  HotlineCallbackWhere: HotlineCallbackWhere;
  HotlineCategory: ResolverTypeWrapper<Row>;
  HotlineCategoryAmendment: HotlineCategoryAmendment;
  HotlineCategoryConnection: ResolverTypeWrapper<Page>;
  HotlineCategoryEdge: ResolverTypeWrapper<Omit<HotlineCategoryEdge, 'node'> & { node: ResolversTypes['HotlineCategory'] }>;
  HotlineCategoryInput: HotlineCategoryInput;
  HotlineCategoryOrder: HotlineCategoryOrder;
  HotlineCategoryOrderField: HotlineCategoryOrderField;
  HotlineCategoryResult: ResolverTypeWrapper<Outcome>;
  HotlineCategoryWhere: HotlineCategoryWhere;
  HotlineDimension: HotlineDimension;
  HotlineMetricId: HotlineMetricId;
  HotlineMetrics: ResolverTypeWrapper<Slice>;
  HotlineNot: HotlineNot;
  HotlineOrder: ResolverTypeWrapper<Row>;
  HotlineOrderAmendment: HotlineOrderAmendment;
  HotlineOrderChannel: HotlineOrderChannel;
  HotlineOrderChannelFilter: HotlineOrderChannelFilter;
  HotlineOrderConnection: ResolverTypeWrapper<Page>;
  HotlineOrderEdge: ResolverTypeWrapper<Omit<HotlineOrderEdge, 'node'> & { node: ResolversTypes['HotlineOrder'] }>;
  HotlineOrderEvent: ResolverTypeWrapper<Row>;
  HotlineOrderEventConnection: ResolverTypeWrapper<Page>;
  HotlineOrderEventEdge: ResolverTypeWrapper<Omit<HotlineOrderEventEdge, 'node'> & { node: ResolversTypes['HotlineOrderEvent'] }>;
  HotlineOrderEventInput: HotlineOrderEventInput;
  HotlineOrderEventKind: HotlineOrderEventKind;
  HotlineOrderEventKindFilter: HotlineOrderEventKindFilter;
  HotlineOrderEventOrder: HotlineOrderEventOrder;
  HotlineOrderEventOrderField: HotlineOrderEventOrderField;
  HotlineOrderEventPart: HotlineOrderEventPart;
  HotlineOrderEventResult: ResolverTypeWrapper<Outcome>;
  HotlineOrderEventWhere: HotlineOrderEventWhere;
  HotlineOrderInput: HotlineOrderInput;
  HotlineOrderOrder: HotlineOrderOrder;
  HotlineOrderOrderField: HotlineOrderOrderField;
  HotlineOrderResult: ResolverTypeWrapper<Outcome>;
  HotlineOrderState: HotlineOrderState;
  HotlineOrderStateFilter: HotlineOrderStateFilter;
  HotlineOrderWhere: HotlineOrderWhere;
  HotlineRateWeight: ResolverTypeWrapper<Row>;
  HotlineRateWeightAmendment: HotlineRateWeightAmendment;
  HotlineRateWeightConnection: ResolverTypeWrapper<Page>;
  HotlineRateWeightEdge: ResolverTypeWrapper<Omit<HotlineRateWeightEdge, 'node'> & { node: ResolversTypes['HotlineRateWeight'] }>;
  HotlineRateWeightFormula: HotlineRateWeightFormula;
  HotlineRateWeightFormulaFilter: HotlineRateWeightFormulaFilter;
  HotlineRateWeightInput: HotlineRateWeightInput;
  HotlineRateWeightOrder: HotlineRateWeightOrder;
  HotlineRateWeightOrderField: HotlineRateWeightOrderField;
  HotlineRateWeightResult: ResolverTypeWrapper<Outcome>;
  HotlineRateWeightWhere: HotlineRateWeightWhere;
  HotlineSearch: HotlineSearch;
  HotlineSlice: ResolverTypeWrapper<Slice>;
  HotlineSliceOrder: HotlineSliceOrder;
  HotlineUnit: ResolverTypeWrapper<Row>;
  HotlineUnitAmendment: HotlineUnitAmendment;
  HotlineUnitConnection: ResolverTypeWrapper<Page>;
  HotlineUnitEdge: ResolverTypeWrapper<Omit<HotlineUnitEdge, 'node'> & { node: ResolversTypes['HotlineUnit'] }>;
  HotlineUnitInput: HotlineUnitInput;
  HotlineUnitOrder: HotlineUnitOrder;
  HotlineUnitOrderField: HotlineUnitOrderField;
  HotlineUnitResult: ResolverTypeWrapper<Outcome>;
  HotlineUnitWhere: HotlineUnitWhere;
  HotlineWhere: HotlineWhere;
  Household: ResolverTypeWrapper<Row>;
  HouseholdAmendment: HouseholdAmendment;
  HouseholdChange: ResolverTypeWrapper<Row>;
  HouseholdChangeConnection: ResolverTypeWrapper<Page>;
  HouseholdChangeEdge: ResolverTypeWrapper<Omit<HouseholdChangeEdge, 'node'> & { node: ResolversTypes['HouseholdChange'] }>;
  HouseholdChangeInput: HouseholdChangeInput;
  HouseholdChangeKind: HouseholdChangeKind;
  HouseholdChangeKindFilter: HouseholdChangeKindFilter;
  HouseholdChangeOrder: HouseholdChangeOrder;
  HouseholdChangeOrderField: HouseholdChangeOrderField;
  HouseholdChangeParty: ResolverTypeWrapper<Row>;
  HouseholdChangePartyConnection: ResolverTypeWrapper<Page>;
  HouseholdChangePartyEdge: ResolverTypeWrapper<Omit<HouseholdChangePartyEdge, 'node'> & { node: ResolversTypes['HouseholdChangeParty'] }>;
  HouseholdChangePartyInput: HouseholdChangePartyInput;
  HouseholdChangePartyOrder: HouseholdChangePartyOrder;
  HouseholdChangePartyOrderField: HouseholdChangePartyOrderField;
  HouseholdChangePartyPart: HouseholdChangePartyPart;
  HouseholdChangePartyResult: ResolverTypeWrapper<Outcome>;
  HouseholdChangePartyRole: HouseholdChangePartyRole;
  HouseholdChangePartyRoleFilter: HouseholdChangePartyRoleFilter;
  HouseholdChangePartyWhere: HouseholdChangePartyWhere;
  HouseholdChangeResult: ResolverTypeWrapper<Outcome>;
  HouseholdChangeWhere: HouseholdChangeWhere;
  HouseholdConnection: ResolverTypeWrapper<Page>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdGain: ResolverTypeWrapper<Row>;
  HouseholdGainConnection: ResolverTypeWrapper<Page>;
  HouseholdGainEdge: ResolverTypeWrapper<Omit<HouseholdGainEdge, 'node'> & { node: ResolversTypes['HouseholdGain'] }>;
  HouseholdGainOrder: HouseholdGainOrder;
  HouseholdGainOrderField: HouseholdGainOrderField;
  HouseholdGainWhere: HouseholdGainWhere;
  HouseholdIncome: ResolverTypeWrapper<Row>;
  HouseholdIncomeAmendment: HouseholdIncomeAmendment;
  HouseholdIncomeConnection: ResolverTypeWrapper<Page>;
  HouseholdIncomeEdge: ResolverTypeWrapper<Omit<HouseholdIncomeEdge, 'node'> & { node: ResolversTypes['HouseholdIncome'] }>;
  HouseholdIncomeInput: HouseholdIncomeInput;
  HouseholdIncomeOrder: HouseholdIncomeOrder;
  HouseholdIncomeOrderField: HouseholdIncomeOrderField;
  HouseholdIncomeResult: ResolverTypeWrapper<Outcome>;
  HouseholdIncomeWhere: HouseholdIncomeWhere;
  HouseholdInput: HouseholdInput;
  HouseholdMember: ResolverTypeWrapper<Row>;
  HouseholdMemberAmendment: HouseholdMemberAmendment;
  HouseholdMemberConnection: ResolverTypeWrapper<Page>;
  HouseholdMemberEdge: ResolverTypeWrapper<Omit<HouseholdMemberEdge, 'node'> & { node: ResolversTypes['HouseholdMember'] }>;
  HouseholdMemberInput: HouseholdMemberInput;
  HouseholdMemberJoinedHow: HouseholdMemberJoinedHow;
  HouseholdMemberJoinedHowFilter: HouseholdMemberJoinedHowFilter;
  HouseholdMemberOrder: HouseholdMemberOrder;
  HouseholdMemberOrderField: HouseholdMemberOrderField;
  HouseholdMemberRelation: HouseholdMemberRelation;
  HouseholdMemberRelationFilter: HouseholdMemberRelationFilter;
  HouseholdMemberResult: ResolverTypeWrapper<Outcome>;
  HouseholdMemberWhere: HouseholdMemberWhere;
  HouseholdOrder: HouseholdOrder;
  HouseholdOrderField: HouseholdOrderField;
  HouseholdResult: ResolverTypeWrapper<Outcome>;
  HouseholdWhere: HouseholdWhere;
  HouseholdsDimension: HouseholdsDimension;
  HouseholdsMetricId: HouseholdsMetricId;
  HouseholdsMetrics: ResolverTypeWrapper<Slice>;
  HouseholdsNot: HouseholdsNot;
  HouseholdsSearch: HouseholdsSearch;
  HouseholdsSlice: ResolverTypeWrapper<Slice>;
  HouseholdsSliceOrder: HouseholdsSliceOrder;
  HouseholdsWhere: HouseholdsWhere;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportColumnInput: ImportColumnInput;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportFailure: ResolverTypeWrapper<ImportFailure>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportFileProblem: ResolverTypeWrapper<ImportFileProblem>;
  ImportInput: ImportInput;
  ImportJob: ResolverTypeWrapper<QueuedImport>;
  ImportKind: ResolverTypeWrapper<RecordKind>;
  ImportMode: ImportMode;
  ImportPhase: ImportPhase;
  ImportPlan: ResolverTypeWrapper<ReadPlan>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportReport: ResolverTypeWrapper<WrittenReport>;
  ImportSheetInput: ImportSheetInput;
  ImportState: ImportState;
  ImportStatus: ImportStatus;
  ImportTold: ResolverTypeWrapper<ImportTold>;
  ImportedTable: ResolverTypeWrapper<WrittenTable>;
  IndustryDimension: IndustryDimension;
  IndustryMetricId: IndustryMetricId;
  IndustryMetrics: ResolverTypeWrapper<Slice>;
  IndustryNot: IndustryNot;
  IndustrySearch: IndustrySearch;
  IndustrySlice: ResolverTypeWrapper<Slice>;
  IndustrySliceOrder: IndustrySliceOrder;
  IndustryWhere: IndustryWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  KindCandidate: ResolverTypeWrapper<KindCandidate>;
  LeaseRent: ResolverTypeWrapper<Row>;
  LeaseRentConnection: ResolverTypeWrapper<Page>;
  LeaseRentEdge: ResolverTypeWrapper<Omit<LeaseRentEdge, 'node'> & { node: ResolversTypes['LeaseRent'] }>;
  LeaseRentOrder: LeaseRentOrder;
  LeaseRentOrderField: LeaseRentOrderField;
  LeaseRentWhere: LeaseRentWhere;
  LedgerAccount: ResolverTypeWrapper<Row>;
  LedgerAccountAmendment: LedgerAccountAmendment;
  LedgerAccountConnection: ResolverTypeWrapper<Page>;
  LedgerAccountEdge: ResolverTypeWrapper<Omit<LedgerAccountEdge, 'node'> & { node: ResolversTypes['LedgerAccount'] }>;
  LedgerAccountInput: LedgerAccountInput;
  LedgerAccountKind: LedgerAccountKind;
  LedgerAccountKindFilter: LedgerAccountKindFilter;
  LedgerAccountOrder: LedgerAccountOrder;
  LedgerAccountOrderField: LedgerAccountOrderField;
  LedgerAccountResult: ResolverTypeWrapper<Outcome>;
  LedgerAccountWhere: LedgerAccountWhere;
  LedgerLine: ResolverTypeWrapper<Row>;
  LedgerLineConnection: ResolverTypeWrapper<Page>;
  LedgerLineEdge: ResolverTypeWrapper<Omit<LedgerLineEdge, 'node'> & { node: ResolversTypes['LedgerLine'] }>;
  LedgerLineOrder: LedgerLineOrder;
  LedgerLineOrderField: LedgerLineOrderField;
  LedgerLinePart: LedgerLinePart;
  LedgerLineWhere: LedgerLineWhere;
  LedgerMonthClosing: ResolverTypeWrapper<Row>;
  LedgerMonthClosingConnection: ResolverTypeWrapper<Page>;
  LedgerMonthClosingEdge: ResolverTypeWrapper<Omit<LedgerMonthClosingEdge, 'node'> & { node: ResolversTypes['LedgerMonthClosing'] }>;
  LedgerMonthClosingInput: LedgerMonthClosingInput;
  LedgerMonthClosingOrder: LedgerMonthClosingOrder;
  LedgerMonthClosingOrderField: LedgerMonthClosingOrderField;
  LedgerMonthClosingResult: ResolverTypeWrapper<Outcome>;
  LedgerMonthClosingWhere: LedgerMonthClosingWhere;
  LedgerVoucher: ResolverTypeWrapper<Row>;
  LedgerVoucherConnection: ResolverTypeWrapper<Page>;
  LedgerVoucherEdge: ResolverTypeWrapper<Omit<LedgerVoucherEdge, 'node'> & { node: ResolversTypes['LedgerVoucher'] }>;
  LedgerVoucherInput: LedgerVoucherInput;
  LedgerVoucherOrder: LedgerVoucherOrder;
  LedgerVoucherOrderField: LedgerVoucherOrderField;
  LedgerVoucherResult: ResolverTypeWrapper<Outcome>;
  LedgerVoucherWhere: LedgerVoucherWhere;
  LeftOutRows: ResolverTypeWrapper<LeftOutRows>;
  MadeBriefing: ResolverTypeWrapper<Omit<MadeBriefing, 'revision'> & { revision: ResolversTypes['BriefingRevision'] }>;
  Metric: ResolverTypeWrapper<MetricEntry>;
  MetricTarget: ResolverTypeWrapper<MetricTarget>;
  MetricValue: ResolverTypeWrapper<BoundValue>;
  MetricVersion: ResolverTypeWrapper<MetricVersion>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Origin: Origin;
  OriginRows: ResolverTypeWrapper<OriginRows>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartRole: PartRole;
  PartyActivity: ResolverTypeWrapper<Row>;
  PartyActivityAmendment: PartyActivityAmendment;
  PartyActivityConnection: ResolverTypeWrapper<Page>;
  PartyActivityEdge: ResolverTypeWrapper<Omit<PartyActivityEdge, 'node'> & { node: ResolversTypes['PartyActivity'] }>;
  PartyActivityInput: PartyActivityInput;
  PartyActivityKind: PartyActivityKind;
  PartyActivityKindFilter: PartyActivityKindFilter;
  PartyActivityOrder: PartyActivityOrder;
  PartyActivityOrderField: PartyActivityOrderField;
  PartyActivityResult: ResolverTypeWrapper<Outcome>;
  PartyActivityWhere: PartyActivityWhere;
  PartyBranch: ResolverTypeWrapper<Row>;
  PartyBranchAmendment: PartyBranchAmendment;
  PartyBranchConnection: ResolverTypeWrapper<Page>;
  PartyBranchEdge: ResolverTypeWrapper<Omit<PartyBranchEdge, 'node'> & { node: ResolversTypes['PartyBranch'] }>;
  PartyBranchInput: PartyBranchInput;
  PartyBranchOrder: PartyBranchOrder;
  PartyBranchOrderField: PartyBranchOrderField;
  PartyBranchResult: ResolverTypeWrapper<Outcome>;
  PartyBranchWhere: PartyBranchWhere;
  PartyBuildingDimension: PartyBuildingDimension;
  PartyBuildingMetricId: PartyBuildingMetricId;
  PartyBuildingMetrics: ResolverTypeWrapper<Slice>;
  PartyBuildingNot: PartyBuildingNot;
  PartyBuildingSearch: PartyBuildingSearch;
  PartyBuildingSlice: ResolverTypeWrapper<Slice>;
  PartyBuildingSliceOrder: PartyBuildingSliceOrder;
  PartyBuildingWhere: PartyBuildingWhere;
  PartyFinding: ResolverTypeWrapper<Row>;
  PartyFindingAmendment: PartyFindingAmendment;
  PartyFindingConnection: ResolverTypeWrapper<Page>;
  PartyFindingEdge: ResolverTypeWrapper<Omit<PartyFindingEdge, 'node'> & { node: ResolversTypes['PartyFinding'] }>;
  PartyFindingInput: PartyFindingInput;
  PartyFindingOrder: PartyFindingOrder;
  PartyFindingOrderField: PartyFindingOrderField;
  PartyFindingResult: ResolverTypeWrapper<Outcome>;
  PartyFindingStep: ResolverTypeWrapper<Row>;
  PartyFindingStepConnection: ResolverTypeWrapper<Page>;
  PartyFindingStepEdge: ResolverTypeWrapper<Omit<PartyFindingStepEdge, 'node'> & { node: ResolversTypes['PartyFindingStep'] }>;
  PartyFindingStepInput: PartyFindingStepInput;
  PartyFindingStepKind: PartyFindingStepKind;
  PartyFindingStepKindFilter: PartyFindingStepKindFilter;
  PartyFindingStepOrder: PartyFindingStepOrder;
  PartyFindingStepOrderField: PartyFindingStepOrderField;
  PartyFindingStepResult: ResolverTypeWrapper<Outcome>;
  PartyFindingStepWhere: PartyFindingStepWhere;
  PartyFindingWhere: PartyFindingWhere;
  PartyMember: ResolverTypeWrapper<Row>;
  PartyMemberAmendment: PartyMemberAmendment;
  PartyMemberConnection: ResolverTypeWrapper<Page>;
  PartyMemberEdge: ResolverTypeWrapper<Omit<PartyMemberEdge, 'node'> & { node: ResolversTypes['PartyMember'] }>;
  PartyMemberInput: PartyMemberInput;
  PartyMemberOrder: PartyMemberOrder;
  PartyMemberOrderField: PartyMemberOrderField;
  PartyMemberResult: ResolverTypeWrapper<Outcome>;
  PartyMemberWhere: PartyMemberWhere;
  PartyOpinion: ResolverTypeWrapper<Row>;
  PartyOpinionAmendment: PartyOpinionAmendment;
  PartyOpinionConnection: ResolverTypeWrapper<Page>;
  PartyOpinionEdge: ResolverTypeWrapper<Omit<PartyOpinionEdge, 'node'> & { node: ResolversTypes['PartyOpinion'] }>;
  PartyOpinionInput: PartyOpinionInput;
  PartyOpinionOrder: PartyOpinionOrder;
  PartyOpinionOrderField: PartyOpinionOrderField;
  PartyOpinionResult: ResolverTypeWrapper<Outcome>;
  PartyOpinionSource: PartyOpinionSource;
  PartyOpinionSourceFilter: PartyOpinionSourceFilter;
  PartyOpinionWhere: PartyOpinionWhere;
  PartyTalk: ResolverTypeWrapper<Row>;
  PartyTalkAmendment: PartyTalkAmendment;
  PartyTalkConnection: ResolverTypeWrapper<Page>;
  PartyTalkEdge: ResolverTypeWrapper<Omit<PartyTalkEdge, 'node'> & { node: ResolversTypes['PartyTalk'] }>;
  PartyTalkInput: PartyTalkInput;
  PartyTalkKind: PartyTalkKind;
  PartyTalkKindFilter: PartyTalkKindFilter;
  PartyTalkOrder: PartyTalkOrder;
  PartyTalkOrderField: PartyTalkOrderField;
  PartyTalkResult: ResolverTypeWrapper<Outcome>;
  PartyTalkWhere: PartyTalkWhere;
  Passport: ResolverTypeWrapper<ReadPassport>;
  PassportBatch: ResolverTypeWrapper<ReadBatch>;
  PassportFilter: ResolverTypeWrapper<PassportFilter>;
  PassportPart: ResolverTypeWrapper<ReadPart>;
  Period: ResolverTypeWrapper<PeriodValue>;
  PeriodInput: PeriodInput;
  PlannedColumn: ResolverTypeWrapper<PlannedColumn>;
  PlannedTable: ResolverTypeWrapper<ReadTable>;
  PlantedArea: ResolverTypeWrapper<Row>;
  PlantedAreaAmendment: PlantedAreaAmendment;
  PlantedAreaConnection: ResolverTypeWrapper<Page>;
  PlantedAreaCrop: PlantedAreaCrop;
  PlantedAreaCropFilter: PlantedAreaCropFilter;
  PlantedAreaEdge: ResolverTypeWrapper<Omit<PlantedAreaEdge, 'node'> & { node: ResolversTypes['PlantedArea'] }>;
  PlantedAreaInput: PlantedAreaInput;
  PlantedAreaOrder: PlantedAreaOrder;
  PlantedAreaOrderField: PlantedAreaOrderField;
  PlantedAreaResult: ResolverTypeWrapper<Outcome>;
  PlantedAreaWay: PlantedAreaWay;
  PlantedAreaWayFilter: PlantedAreaWayFilter;
  PlantedAreaWhere: PlantedAreaWhere;
  ProblemGroup: ResolverTypeWrapper<ProblemGroup>;
  Provenance: ResolverTypeWrapper<Provenance>;
  PublicityBoard: ResolverTypeWrapper<Row>;
  PublicityBoardAmendment: PublicityBoardAmendment;
  PublicityBoardConnection: ResolverTypeWrapper<Page>;
  PublicityBoardEdge: ResolverTypeWrapper<Omit<PublicityBoardEdge, 'node'> & { node: ResolversTypes['PublicityBoard'] }>;
  PublicityBoardInput: PublicityBoardInput;
  PublicityBoardOrder: PublicityBoardOrder;
  PublicityBoardOrderField: PublicityBoardOrderField;
  PublicityBoardResult: ResolverTypeWrapper<Outcome>;
  PublicityBoardWhere: PublicityBoardWhere;
  PublishedFigure: ResolverTypeWrapper<PrintedFigure>;
  PublishedRole: PublishedRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecognitionAppealEvent: ResolverTypeWrapper<Row>;
  RecognitionAppealEventConnection: ResolverTypeWrapper<Page>;
  RecognitionAppealEventEdge: ResolverTypeWrapper<Omit<RecognitionAppealEventEdge, 'node'> & { node: ResolversTypes['RecognitionAppealEvent'] }>;
  RecognitionAppealEventInput: RecognitionAppealEventInput;
  RecognitionAppealEventKind: RecognitionAppealEventKind;
  RecognitionAppealEventKindFilter: RecognitionAppealEventKindFilter;
  RecognitionAppealEventOrder: RecognitionAppealEventOrder;
  RecognitionAppealEventOrderField: RecognitionAppealEventOrderField;
  RecognitionAppealEventResult: ResolverTypeWrapper<Outcome>;
  RecognitionAppealEventWhere: RecognitionAppealEventWhere;
  RecognitionAward: ResolverTypeWrapper<Row>;
  RecognitionAwardAmendment: RecognitionAwardAmendment;
  RecognitionAwardConnection: ResolverTypeWrapper<Page>;
  RecognitionAwardEdge: ResolverTypeWrapper<Omit<RecognitionAwardEdge, 'node'> & { node: ResolversTypes['RecognitionAward'] }>;
  RecognitionAwardInput: RecognitionAwardInput;
  RecognitionAwardKind: RecognitionAwardKind;
  RecognitionAwardKindFilter: RecognitionAwardKindFilter;
  RecognitionAwardOrder: RecognitionAwardOrder;
  RecognitionAwardOrderField: RecognitionAwardOrderField;
  RecognitionAwardPeriodKind: RecognitionAwardPeriodKind;
  RecognitionAwardPeriodKindFilter: RecognitionAwardPeriodKindFilter;
  RecognitionAwardResult: ResolverTypeWrapper<Outcome>;
  RecognitionAwardWhere: RecognitionAwardWhere;
  RecognitionBoardEntry: ResolverTypeWrapper<Row>;
  RecognitionBoardEntryAmendment: RecognitionBoardEntryAmendment;
  RecognitionBoardEntryAppealOutcome: RecognitionBoardEntryAppealOutcome;
  RecognitionBoardEntryAppealOutcomeFilter: RecognitionBoardEntryAppealOutcomeFilter;
  RecognitionBoardEntryColour: RecognitionBoardEntryColour;
  RecognitionBoardEntryColourFilter: RecognitionBoardEntryColourFilter;
  RecognitionBoardEntryConnection: ResolverTypeWrapper<Page>;
  RecognitionBoardEntryEdge: ResolverTypeWrapper<Omit<RecognitionBoardEntryEdge, 'node'> & { node: ResolversTypes['RecognitionBoardEntry'] }>;
  RecognitionBoardEntryInput: RecognitionBoardEntryInput;
  RecognitionBoardEntryOrder: RecognitionBoardEntryOrder;
  RecognitionBoardEntryOrderField: RecognitionBoardEntryOrderField;
  RecognitionBoardEntryResult: ResolverTypeWrapper<Outcome>;
  RecognitionBoardEntryWhere: RecognitionBoardEntryWhere;
  RecognitionDimension: RecognitionDimension;
  RecognitionMetricId: RecognitionMetricId;
  RecognitionMetrics: ResolverTypeWrapper<Slice>;
  RecognitionNot: RecognitionNot;
  RecognitionSearch: RecognitionSearch;
  RecognitionSlice: ResolverTypeWrapper<Slice>;
  RecognitionSliceOrder: RecognitionSliceOrder;
  RecognitionWhere: RecognitionWhere;
  Reconciliation: ResolverTypeWrapper<Reconciled>;
  ReconciliationState: ReconciliationState;
  RecordField: ResolverTypeWrapper<RecordField>;
  RecordFieldKind: RecordFieldKind;
  RecordFieldValue: ResolverTypeWrapper<RecordFieldValue>;
  RecordOrder: RecordOrder;
  RecordPage: ResolverTypeWrapper<RecordPage>;
  RecordPart: RecordPart;
  RecordRow: ResolverTypeWrapper<RecordRow>;
  Records: ResolverTypeWrapper<Omit<Records, 'agreementSignatories' | 'benefitEntries' | 'collectiveApprovals' | 'collectiveIncomes' | 'contractAmendments' | 'distributionPayouts' | 'distributionPlans' | 'distributionRuleSets' | 'distributionShares' | 'distributionSteps' | 'divisions' | 'enterpriseHouseholdLinks' | 'enterprises' | 'factories' | 'factoryLeases' | 'fourFourNotRules' | 'fundAcceptances' | 'fundAgreements' | 'fundInspections' | 'fundPayments' | 'fundProjects' | 'fundSignOffs' | 'fundStages' | 'grassrootsProblems' | 'hiringQuotas' | 'hotlineCallbacks' | 'hotlineCategories' | 'hotlineOrderEvents' | 'hotlineOrders' | 'hotlineRateWeights' | 'hotlineUnits' | 'householdChangeParties' | 'householdChanges' | 'householdGains' | 'householdIncomes' | 'householdMembers' | 'households' | 'leaseRents' | 'ledgerAccounts' | 'ledgerLines' | 'ledgerMonthClosings' | 'ledgerVouchers' | 'partyActivities' | 'partyBranches' | 'partyFindingSteps' | 'partyFindings' | 'partyMembers' | 'partyOpinions' | 'partyTalks' | 'plantedAreas' | 'publicityBoards' | 'recognitionAppealEvents' | 'recognitionAwards' | 'recognitionBoardEntries' | 'rentPayments' | 'serviceBreaches' | 'serviceCaseEvents' | 'serviceCases' | 'serviceComplaints' | 'serviceConsultations' | 'serviceCorrections' | 'serviceDepartments' | 'serviceItems' | 'serviceRatingRectifications' | 'serviceSimplifiedApprovals' | 'serviceWindowPosts' | 'serviceWindows' | 'suppliers' | 'teamCompliance' | 'teamMembers' | 'tenderAwards' | 'tenderBids' | 'tenderContracts' | 'tenderLots' | 'tenderNotices' | 'tenderRedFlags' | 'tenderRevocations' | 'tenders'> & { agreementSignatories: ResolversTypes['AgreementSignatoryConnection'], benefitEntries: ResolversTypes['BenefitEntryConnection'], collectiveApprovals: ResolversTypes['CollectiveApprovalConnection'], collectiveIncomes: ResolversTypes['CollectiveIncomeConnection'], contractAmendments: ResolversTypes['ContractAmendmentConnection'], distributionPayouts: ResolversTypes['DistributionPayoutConnection'], distributionPlans: ResolversTypes['DistributionPlanConnection'], distributionRuleSets: ResolversTypes['DistributionRuleSetConnection'], distributionShares: ResolversTypes['DistributionShareConnection'], distributionSteps: ResolversTypes['DistributionStepConnection'], divisions: ResolversTypes['DivisionConnection'], enterpriseHouseholdLinks: ResolversTypes['EnterpriseHouseholdLinkConnection'], enterprises: ResolversTypes['EnterpriseConnection'], factories: ResolversTypes['FactoryConnection'], factoryLeases: ResolversTypes['FactoryLeaseConnection'], fourFourNotRules: ResolversTypes['FourFourNotRuleConnection'], fundAcceptances: ResolversTypes['FundAcceptanceConnection'], fundAgreements: ResolversTypes['FundAgreementConnection'], fundInspections: ResolversTypes['FundInspectionConnection'], fundPayments: ResolversTypes['FundPaymentConnection'], fundProjects: ResolversTypes['FundProjectConnection'], fundSignOffs: ResolversTypes['FundSignOffConnection'], fundStages: ResolversTypes['FundStageConnection'], grassrootsProblems: ResolversTypes['GrassrootsProblemConnection'], hiringQuotas: ResolversTypes['HiringQuotaConnection'], hotlineCallbacks: ResolversTypes['HotlineCallbackConnection'], hotlineCategories: ResolversTypes['HotlineCategoryConnection'], hotlineOrderEvents: ResolversTypes['HotlineOrderEventConnection'], hotlineOrders: ResolversTypes['HotlineOrderConnection'], hotlineRateWeights: ResolversTypes['HotlineRateWeightConnection'], hotlineUnits: ResolversTypes['HotlineUnitConnection'], householdChangeParties: ResolversTypes['HouseholdChangePartyConnection'], householdChanges: ResolversTypes['HouseholdChangeConnection'], householdGains: ResolversTypes['HouseholdGainConnection'], householdIncomes: ResolversTypes['HouseholdIncomeConnection'], householdMembers: ResolversTypes['HouseholdMemberConnection'], households: ResolversTypes['HouseholdConnection'], leaseRents: ResolversTypes['LeaseRentConnection'], ledgerAccounts: ResolversTypes['LedgerAccountConnection'], ledgerLines: ResolversTypes['LedgerLineConnection'], ledgerMonthClosings: ResolversTypes['LedgerMonthClosingConnection'], ledgerVouchers: ResolversTypes['LedgerVoucherConnection'], partyActivities: ResolversTypes['PartyActivityConnection'], partyBranches: ResolversTypes['PartyBranchConnection'], partyFindingSteps: ResolversTypes['PartyFindingStepConnection'], partyFindings: ResolversTypes['PartyFindingConnection'], partyMembers: ResolversTypes['PartyMemberConnection'], partyOpinions: ResolversTypes['PartyOpinionConnection'], partyTalks: ResolversTypes['PartyTalkConnection'], plantedAreas: ResolversTypes['PlantedAreaConnection'], publicityBoards: ResolversTypes['PublicityBoardConnection'], recognitionAppealEvents: ResolversTypes['RecognitionAppealEventConnection'], recognitionAwards: ResolversTypes['RecognitionAwardConnection'], recognitionBoardEntries: ResolversTypes['RecognitionBoardEntryConnection'], rentPayments: ResolversTypes['RentPaymentConnection'], serviceBreaches: ResolversTypes['ServiceBreachConnection'], serviceCaseEvents: ResolversTypes['ServiceCaseEventConnection'], serviceCases: ResolversTypes['ServiceCaseConnection'], serviceComplaints: ResolversTypes['ServiceComplaintConnection'], serviceConsultations: ResolversTypes['ServiceConsultationConnection'], serviceCorrections: ResolversTypes['ServiceCorrectionConnection'], serviceDepartments: ResolversTypes['ServiceDepartmentConnection'], serviceItems: ResolversTypes['ServiceItemConnection'], serviceRatingRectifications: ResolversTypes['ServiceRatingRectificationConnection'], serviceSimplifiedApprovals: ResolversTypes['ServiceSimplifiedApprovalConnection'], serviceWindowPosts: ResolversTypes['ServiceWindowPostConnection'], serviceWindows: ResolversTypes['ServiceWindowConnection'], suppliers: ResolversTypes['SupplierConnection'], teamCompliance: ResolversTypes['TeamComplianceConnection'], teamMembers: ResolversTypes['TeamMemberConnection'], tenderAwards: ResolversTypes['TenderAwardConnection'], tenderBids: ResolversTypes['TenderBidConnection'], tenderContracts: ResolversTypes['TenderContractConnection'], tenderLots: ResolversTypes['TenderLotConnection'], tenderNotices: ResolversTypes['TenderNoticeConnection'], tenderRedFlags: ResolversTypes['TenderRedFlagConnection'], tenderRevocations: ResolversTypes['TenderRevocationConnection'], tenders: ResolversTypes['TenderConnection'] }>;
  RedHeaderInput: RedHeaderInput;
  Refusal: ResolverTypeWrapper<Refusal>;
  RentPayment: ResolverTypeWrapper<Row>;
  RentPaymentConnection: ResolverTypeWrapper<Page>;
  RentPaymentEdge: ResolverTypeWrapper<Omit<RentPaymentEdge, 'node'> & { node: ResolversTypes['RentPayment'] }>;
  RentPaymentInput: RentPaymentInput;
  RentPaymentOrder: RentPaymentOrder;
  RentPaymentOrderField: RentPaymentOrderField;
  RentPaymentResult: ResolverTypeWrapper<Outcome>;
  RentPaymentWhere: RentPaymentWhere;
  ServiceBreach: ResolverTypeWrapper<Row>;
  ServiceBreachConnection: ResolverTypeWrapper<Page>;
  ServiceBreachEdge: ResolverTypeWrapper<Omit<ServiceBreachEdge, 'node'> & { node: ResolversTypes['ServiceBreach'] }>;
  ServiceBreachKind: ServiceBreachKind;
  ServiceBreachKindFilter: ServiceBreachKindFilter;
  ServiceBreachOrder: ServiceBreachOrder;
  ServiceBreachOrderField: ServiceBreachOrderField;
  ServiceBreachWhere: ServiceBreachWhere;
  ServiceCase: ResolverTypeWrapper<Row>;
  ServiceCaseAmendment: ServiceCaseAmendment;
  ServiceCaseChannel: ServiceCaseChannel;
  ServiceCaseChannelFilter: ServiceCaseChannelFilter;
  ServiceCaseConnection: ResolverTypeWrapper<Page>;
  ServiceCaseEdge: ResolverTypeWrapper<Omit<ServiceCaseEdge, 'node'> & { node: ResolversTypes['ServiceCase'] }>;
  ServiceCaseEvent: ResolverTypeWrapper<Row>;
  ServiceCaseEventConnection: ResolverTypeWrapper<Page>;
  ServiceCaseEventEdge: ResolverTypeWrapper<Omit<ServiceCaseEventEdge, 'node'> & { node: ResolversTypes['ServiceCaseEvent'] }>;
  ServiceCaseEventInput: ServiceCaseEventInput;
  ServiceCaseEventKind: ServiceCaseEventKind;
  ServiceCaseEventKindFilter: ServiceCaseEventKindFilter;
  ServiceCaseEventOrder: ServiceCaseEventOrder;
  ServiceCaseEventOrderField: ServiceCaseEventOrderField;
  ServiceCaseEventPart: ServiceCaseEventPart;
  ServiceCaseEventPauseKind: ServiceCaseEventPauseKind;
  ServiceCaseEventPauseKindFilter: ServiceCaseEventPauseKindFilter;
  ServiceCaseEventResult: ResolverTypeWrapper<Outcome>;
  ServiceCaseEventWhere: ServiceCaseEventWhere;
  ServiceCaseInput: ServiceCaseInput;
  ServiceCaseOrder: ServiceCaseOrder;
  ServiceCaseOrderField: ServiceCaseOrderField;
  ServiceCaseResult: ResolverTypeWrapper<Outcome>;
  ServiceCaseState: ServiceCaseState;
  ServiceCaseStateFilter: ServiceCaseStateFilter;
  ServiceCaseWhere: ServiceCaseWhere;
  ServiceComplaint: ResolverTypeWrapper<Row>;
  ServiceComplaintAmendment: ServiceComplaintAmendment;
  ServiceComplaintConnection: ResolverTypeWrapper<Page>;
  ServiceComplaintEdge: ResolverTypeWrapper<Omit<ServiceComplaintEdge, 'node'> & { node: ResolversTypes['ServiceComplaint'] }>;
  ServiceComplaintInput: ServiceComplaintInput;
  ServiceComplaintOrder: ServiceComplaintOrder;
  ServiceComplaintOrderField: ServiceComplaintOrderField;
  ServiceComplaintResult: ResolverTypeWrapper<Outcome>;
  ServiceComplaintWhere: ServiceComplaintWhere;
  ServiceConsultation: ResolverTypeWrapper<Row>;
  ServiceConsultationAmendment: ServiceConsultationAmendment;
  ServiceConsultationChannel: ServiceConsultationChannel;
  ServiceConsultationChannelFilter: ServiceConsultationChannelFilter;
  ServiceConsultationConnection: ResolverTypeWrapper<Page>;
  ServiceConsultationEdge: ResolverTypeWrapper<Omit<ServiceConsultationEdge, 'node'> & { node: ResolversTypes['ServiceConsultation'] }>;
  ServiceConsultationInput: ServiceConsultationInput;
  ServiceConsultationOrder: ServiceConsultationOrder;
  ServiceConsultationOrderField: ServiceConsultationOrderField;
  ServiceConsultationResult: ResolverTypeWrapper<Outcome>;
  ServiceConsultationWhere: ServiceConsultationWhere;
  ServiceCorrection: ResolverTypeWrapper<Row>;
  ServiceCorrectionAmendment: ServiceCorrectionAmendment;
  ServiceCorrectionConnection: ResolverTypeWrapper<Page>;
  ServiceCorrectionEdge: ResolverTypeWrapper<Omit<ServiceCorrectionEdge, 'node'> & { node: ResolversTypes['ServiceCorrection'] }>;
  ServiceCorrectionInput: ServiceCorrectionInput;
  ServiceCorrectionOrder: ServiceCorrectionOrder;
  ServiceCorrectionOrderField: ServiceCorrectionOrderField;
  ServiceCorrectionResult: ResolverTypeWrapper<Outcome>;
  ServiceCorrectionWhere: ServiceCorrectionWhere;
  ServiceDepartment: ResolverTypeWrapper<Row>;
  ServiceDepartmentAmendment: ServiceDepartmentAmendment;
  ServiceDepartmentConnection: ResolverTypeWrapper<Page>;
  ServiceDepartmentEdge: ResolverTypeWrapper<Omit<ServiceDepartmentEdge, 'node'> & { node: ResolversTypes['ServiceDepartment'] }>;
  ServiceDepartmentInput: ServiceDepartmentInput;
  ServiceDepartmentOrder: ServiceDepartmentOrder;
  ServiceDepartmentOrderField: ServiceDepartmentOrderField;
  ServiceDepartmentResult: ResolverTypeWrapper<Outcome>;
  ServiceDepartmentWhere: ServiceDepartmentWhere;
  ServiceHallDimension: ServiceHallDimension;
  ServiceHallMetricId: ServiceHallMetricId;
  ServiceHallMetrics: ResolverTypeWrapper<Slice>;
  ServiceHallNot: ServiceHallNot;
  ServiceHallSearch: ServiceHallSearch;
  ServiceHallSlice: ResolverTypeWrapper<Slice>;
  ServiceHallSliceOrder: ServiceHallSliceOrder;
  ServiceHallWhere: ServiceHallWhere;
  ServiceItem: ResolverTypeWrapper<Row>;
  ServiceItemAmendment: ServiceItemAmendment;
  ServiceItemCaseType: ServiceItemCaseType;
  ServiceItemCaseTypeFilter: ServiceItemCaseTypeFilter;
  ServiceItemConnection: ResolverTypeWrapper<Page>;
  ServiceItemEdge: ResolverTypeWrapper<Omit<ServiceItemEdge, 'node'> & { node: ResolversTypes['ServiceItem'] }>;
  ServiceItemInput: ServiceItemInput;
  ServiceItemOrder: ServiceItemOrder;
  ServiceItemOrderField: ServiceItemOrderField;
  ServiceItemPromisedUnit: ServiceItemPromisedUnit;
  ServiceItemPromisedUnitFilter: ServiceItemPromisedUnitFilter;
  ServiceItemResult: ResolverTypeWrapper<Outcome>;
  ServiceItemStatutoryUnit: ServiceItemStatutoryUnit;
  ServiceItemStatutoryUnitFilter: ServiceItemStatutoryUnitFilter;
  ServiceItemWhere: ServiceItemWhere;
  ServiceRatingRectification: ResolverTypeWrapper<Row>;
  ServiceRatingRectificationAmendment: ServiceRatingRectificationAmendment;
  ServiceRatingRectificationConnection: ResolverTypeWrapper<Page>;
  ServiceRatingRectificationEdge: ResolverTypeWrapper<Omit<ServiceRatingRectificationEdge, 'node'> & { node: ResolversTypes['ServiceRatingRectification'] }>;
  ServiceRatingRectificationInput: ServiceRatingRectificationInput;
  ServiceRatingRectificationOrder: ServiceRatingRectificationOrder;
  ServiceRatingRectificationOrderField: ServiceRatingRectificationOrderField;
  ServiceRatingRectificationResult: ResolverTypeWrapper<Outcome>;
  ServiceRatingRectificationWhere: ServiceRatingRectificationWhere;
  ServiceSimplifiedApproval: ResolverTypeWrapper<Row>;
  ServiceSimplifiedApprovalAmendment: ServiceSimplifiedApprovalAmendment;
  ServiceSimplifiedApprovalConnection: ResolverTypeWrapper<Page>;
  ServiceSimplifiedApprovalEdge: ResolverTypeWrapper<Omit<ServiceSimplifiedApprovalEdge, 'node'> & { node: ResolversTypes['ServiceSimplifiedApproval'] }>;
  ServiceSimplifiedApprovalInput: ServiceSimplifiedApprovalInput;
  ServiceSimplifiedApprovalOrder: ServiceSimplifiedApprovalOrder;
  ServiceSimplifiedApprovalOrderField: ServiceSimplifiedApprovalOrderField;
  ServiceSimplifiedApprovalResult: ResolverTypeWrapper<Outcome>;
  ServiceSimplifiedApprovalWhere: ServiceSimplifiedApprovalWhere;
  ServiceWindow: ResolverTypeWrapper<Row>;
  ServiceWindowAmendment: ServiceWindowAmendment;
  ServiceWindowConnection: ResolverTypeWrapper<Page>;
  ServiceWindowEdge: ResolverTypeWrapper<Omit<ServiceWindowEdge, 'node'> & { node: ResolversTypes['ServiceWindow'] }>;
  ServiceWindowInput: ServiceWindowInput;
  ServiceWindowOrder: ServiceWindowOrder;
  ServiceWindowOrderField: ServiceWindowOrderField;
  ServiceWindowPost: ResolverTypeWrapper<Row>;
  ServiceWindowPostAmendment: ServiceWindowPostAmendment;
  ServiceWindowPostConnection: ResolverTypeWrapper<Page>;
  ServiceWindowPostEdge: ResolverTypeWrapper<Omit<ServiceWindowPostEdge, 'node'> & { node: ResolversTypes['ServiceWindowPost'] }>;
  ServiceWindowPostInput: ServiceWindowPostInput;
  ServiceWindowPostOrder: ServiceWindowPostOrder;
  ServiceWindowPostOrderField: ServiceWindowPostOrderField;
  ServiceWindowPostResult: ResolverTypeWrapper<Outcome>;
  ServiceWindowPostWhere: ServiceWindowPostWhere;
  ServiceWindowResult: ResolverTypeWrapper<Outcome>;
  ServiceWindowWhere: ServiceWindowWhere;
  SortDirection: SortDirection;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: Subject;
  Supplier: ResolverTypeWrapper<Row>;
  SupplierAmendment: SupplierAmendment;
  SupplierConnection: ResolverTypeWrapper<Page>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierInput: SupplierInput;
  SupplierOrder: SupplierOrder;
  SupplierOrderField: SupplierOrderField;
  SupplierResult: ResolverTypeWrapper<Outcome>;
  SupplierWhere: SupplierWhere;
  Table: ResolverTypeWrapper<ColumnarTable>;
  Target: ResolverTypeWrapper<Target>;
  TeamCompliance: ResolverTypeWrapper<Row>;
  TeamComplianceConnection: ResolverTypeWrapper<Page>;
  TeamComplianceEdge: ResolverTypeWrapper<Omit<TeamComplianceEdge, 'node'> & { node: ResolversTypes['TeamCompliance'] }>;
  TeamComplianceOrder: TeamComplianceOrder;
  TeamComplianceOrderField: TeamComplianceOrderField;
  TeamComplianceState: TeamComplianceState;
  TeamComplianceStateFilter: TeamComplianceStateFilter;
  TeamComplianceTeam: TeamComplianceTeam;
  TeamComplianceTeamFilter: TeamComplianceTeamFilter;
  TeamComplianceWhere: TeamComplianceWhere;
  TeamMember: ResolverTypeWrapper<Row>;
  TeamMemberAmendment: TeamMemberAmendment;
  TeamMemberConnection: ResolverTypeWrapper<Page>;
  TeamMemberEdge: ResolverTypeWrapper<Omit<TeamMemberEdge, 'node'> & { node: ResolversTypes['TeamMember'] }>;
  TeamMemberInput: TeamMemberInput;
  TeamMemberOrder: TeamMemberOrder;
  TeamMemberOrderField: TeamMemberOrderField;
  TeamMemberResult: ResolverTypeWrapper<Outcome>;
  TeamMemberTeam: TeamMemberTeam;
  TeamMemberTeamFilter: TeamMemberTeamFilter;
  TeamMemberWhere: TeamMemberWhere;
  Tender: ResolverTypeWrapper<Row>;
  TenderAmendment: TenderAmendment;
  TenderAward: ResolverTypeWrapper<Row>;
  TenderAwardConnection: ResolverTypeWrapper<Page>;
  TenderAwardEdge: ResolverTypeWrapper<Omit<TenderAwardEdge, 'node'> & { node: ResolversTypes['TenderAward'] }>;
  TenderAwardInput: TenderAwardInput;
  TenderAwardOrder: TenderAwardOrder;
  TenderAwardOrderField: TenderAwardOrderField;
  TenderAwardResult: ResolverTypeWrapper<Outcome>;
  TenderAwardWhere: TenderAwardWhere;
  TenderBid: ResolverTypeWrapper<Row>;
  TenderBidAmendment: TenderBidAmendment;
  TenderBidConnection: ResolverTypeWrapper<Page>;
  TenderBidEdge: ResolverTypeWrapper<Omit<TenderBidEdge, 'node'> & { node: ResolversTypes['TenderBid'] }>;
  TenderBidInput: TenderBidInput;
  TenderBidOrder: TenderBidOrder;
  TenderBidOrderField: TenderBidOrderField;
  TenderBidResult: ResolverTypeWrapper<Outcome>;
  TenderBidState: TenderBidState;
  TenderBidStateFilter: TenderBidStateFilter;
  TenderBidWhere: TenderBidWhere;
  TenderConnection: ResolverTypeWrapper<Page>;
  TenderContract: ResolverTypeWrapper<Row>;
  TenderContractAmendment: TenderContractAmendment;
  TenderContractConnection: ResolverTypeWrapper<Page>;
  TenderContractEdge: ResolverTypeWrapper<Omit<TenderContractEdge, 'node'> & { node: ResolversTypes['TenderContract'] }>;
  TenderContractInput: TenderContractInput;
  TenderContractOrder: TenderContractOrder;
  TenderContractOrderField: TenderContractOrderField;
  TenderContractResult: ResolverTypeWrapper<Outcome>;
  TenderContractWhere: TenderContractWhere;
  TenderEdge: ResolverTypeWrapper<Omit<TenderEdge, 'node'> & { node: ResolversTypes['Tender'] }>;
  TenderInput: TenderInput;
  TenderKind: TenderKind;
  TenderKindFilter: TenderKindFilter;
  TenderLot: ResolverTypeWrapper<Row>;
  TenderLotAmendment: TenderLotAmendment;
  TenderLotConnection: ResolverTypeWrapper<Page>;
  TenderLotEdge: ResolverTypeWrapper<Omit<TenderLotEdge, 'node'> & { node: ResolversTypes['TenderLot'] }>;
  TenderLotInput: TenderLotInput;
  TenderLotOrder: TenderLotOrder;
  TenderLotOrderField: TenderLotOrderField;
  TenderLotPart: TenderLotPart;
  TenderLotResult: ResolverTypeWrapper<Outcome>;
  TenderLotWhere: TenderLotWhere;
  TenderMethod: TenderMethod;
  TenderMethodFilter: TenderMethodFilter;
  TenderNotice: ResolverTypeWrapper<Row>;
  TenderNoticeAmendment: TenderNoticeAmendment;
  TenderNoticeConnection: ResolverTypeWrapper<Page>;
  TenderNoticeEdge: ResolverTypeWrapper<Omit<TenderNoticeEdge, 'node'> & { node: ResolversTypes['TenderNotice'] }>;
  TenderNoticeInput: TenderNoticeInput;
  TenderNoticeKind: TenderNoticeKind;
  TenderNoticeKindFilter: TenderNoticeKindFilter;
  TenderNoticeOrder: TenderNoticeOrder;
  TenderNoticeOrderField: TenderNoticeOrderField;
  TenderNoticeResult: ResolverTypeWrapper<Outcome>;
  TenderNoticeWhere: TenderNoticeWhere;
  TenderOrder: TenderOrder;
  TenderOrderField: TenderOrderField;
  TenderRedFlag: ResolverTypeWrapper<Row>;
  TenderRedFlagConnection: ResolverTypeWrapper<Page>;
  TenderRedFlagEdge: ResolverTypeWrapper<Omit<TenderRedFlagEdge, 'node'> & { node: ResolversTypes['TenderRedFlag'] }>;
  TenderRedFlagKind: TenderRedFlagKind;
  TenderRedFlagKindFilter: TenderRedFlagKindFilter;
  TenderRedFlagMethod: TenderRedFlagMethod;
  TenderRedFlagMethodFilter: TenderRedFlagMethodFilter;
  TenderRedFlagOrder: TenderRedFlagOrder;
  TenderRedFlagOrderField: TenderRedFlagOrderField;
  TenderRedFlagRule: TenderRedFlagRule;
  TenderRedFlagRuleFilter: TenderRedFlagRuleFilter;
  TenderRedFlagWhere: TenderRedFlagWhere;
  TenderResult: ResolverTypeWrapper<Outcome>;
  TenderRevocation: ResolverTypeWrapper<Row>;
  TenderRevocationConnection: ResolverTypeWrapper<Page>;
  TenderRevocationEdge: ResolverTypeWrapper<Omit<TenderRevocationEdge, 'node'> & { node: ResolversTypes['TenderRevocation'] }>;
  TenderRevocationInput: TenderRevocationInput;
  TenderRevocationOrder: TenderRevocationOrder;
  TenderRevocationOrderField: TenderRevocationOrderField;
  TenderRevocationResult: ResolverTypeWrapper<Outcome>;
  TenderRevocationWhere: TenderRevocationWhere;
  TenderWhere: TenderWhere;
  TenderingDimension: TenderingDimension;
  TenderingMetricId: TenderingMetricId;
  TenderingMetrics: ResolverTypeWrapper<Slice>;
  TenderingNot: TenderingNot;
  TenderingSearch: TenderingSearch;
  TenderingSlice: ResolverTypeWrapper<Slice>;
  TenderingSliceOrder: TenderingSliceOrder;
  TenderingWhere: TenderingWhere;
  TextFilter: TextFilter;
  ToldColumn: ResolverTypeWrapper<ToldColumn>;
  ToldSheet: ResolverTypeWrapper<ToldSheet>;
  UndoResult: ResolverTypeWrapper<Omit<UndoResult, 'batch'> & { batch?: Maybe<ResolversTypes['Batch']> }>;
  Unit: Unit;
  ValueState: ValueState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgreementSignatory: Row;
  AgreementSignatoryAmendment: AgreementSignatoryAmendment;
  AgreementSignatoryConnection: Page;
  AgreementSignatoryEdge: Omit<AgreementSignatoryEdge, 'node'> & { node: ResolversParentTypes['AgreementSignatory'] };
  AgreementSignatoryInput: AgreementSignatoryInput;
  AgreementSignatoryOrder: AgreementSignatoryOrder;
  AgreementSignatoryPart: AgreementSignatoryPart;
  AgreementSignatoryResult: Outcome;
  AgreementSignatoryRoleFilter: AgreementSignatoryRoleFilter;
  AgreementSignatoryWhere: AgreementSignatoryWhere;
  AnySlice: Slice;
  Batch: BatchRow;
  BatchConnection: BatchPage;
  BatchEdge: Omit<BatchEdge, 'node'> & { node: ResolversParentTypes['Batch'] };
  BenefitEntry: Row;
  BenefitEntryAmendment: BenefitEntryAmendment;
  BenefitEntryConnection: Page;
  BenefitEntryEdge: Omit<BenefitEntryEdge, 'node'> & { node: ResolversParentTypes['BenefitEntry'] };
  BenefitEntryInput: BenefitEntryInput;
  BenefitEntryOrder: BenefitEntryOrder;
  BenefitEntryResult: Outcome;
  BenefitEntryWayFilter: BenefitEntryWayFilter;
  BenefitEntryWhere: BenefitEntryWhere;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  BriefingBatch: BriefingBatch;
  BriefingBlock: ResolversUnionTypes<ResolversParentTypes>['BriefingBlock'];
  BriefingChart: AskedBriefingChart;
  BriefingCheck: BriefingCheck;
  BriefingColumn: BriefingColumn;
  BriefingDifference: Difference;
  BriefingEdit: BriefingEdit;
  BriefingFigureCell: BriefingFigureCell;
  BriefingFigureRow: BriefingFigureRow;
  BriefingFigures: Figures;
  BriefingFile: BriefingFile;
  BriefingNote: Note;
  BriefingParagraph: Paragraph;
  BriefingRevision: AskedBriefing;
  BriefingSection: AskedBriefingSection;
  BriefingSpan: BriefingSpan;
  BriefingTable: TableBlock;
  Change: ValueChange;
  CollectiveApproval: Row;
  CollectiveApprovalAmendment: CollectiveApprovalAmendment;
  CollectiveApprovalConnection: Page;
  CollectiveApprovalEdge: Omit<CollectiveApprovalEdge, 'node'> & { node: ResolversParentTypes['CollectiveApproval'] };
  CollectiveApprovalInput: CollectiveApprovalInput;
  CollectiveApprovalOrder: CollectiveApprovalOrder;
  CollectiveApprovalResult: Outcome;
  CollectiveApprovalWhere: CollectiveApprovalWhere;
  CollectiveIncome: Row;
  CollectiveIncomeAmendment: CollectiveIncomeAmendment;
  CollectiveIncomeConnection: Page;
  CollectiveIncomeEdge: Omit<CollectiveIncomeEdge, 'node'> & { node: ResolversParentTypes['CollectiveIncome'] };
  CollectiveIncomeInput: CollectiveIncomeInput;
  CollectiveIncomeOrder: CollectiveIncomeOrder;
  CollectiveIncomeResult: Outcome;
  CollectiveIncomeSourceFilter: CollectiveIncomeSourceFilter;
  CollectiveIncomeWhere: CollectiveIncomeWhere;
  Column: TableColumn;
  ColumnValues: Scalars['ColumnValues']['output'];
  ContractAmendment: Row;
  ContractAmendmentConnection: Page;
  ContractAmendmentEdge: Omit<ContractAmendmentEdge, 'node'> & { node: ResolversParentTypes['ContractAmendment'] };
  ContractAmendmentInput: ContractAmendmentInput;
  ContractAmendmentOrder: ContractAmendmentOrder;
  ContractAmendmentResult: Outcome;
  ContractAmendmentWhere: ContractAmendmentWhere;
  DataQuality: SubjectOrigins;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  Decimal: Scalars['Decimal']['output'];
  DecimalFilter: DecimalFilter;
  DecimalRange: DecimalRange;
  DimensionKeys: DimensionKeys;
  DimensionValue: DimensionValue;
  DistributionMetrics: Slice;
  DistributionNot: DistributionNot;
  DistributionPayout: Row;
  DistributionPayoutConnection: Page;
  DistributionPayoutEdge: Omit<DistributionPayoutEdge, 'node'> & { node: ResolversParentTypes['DistributionPayout'] };
  DistributionPayoutInput: DistributionPayoutInput;
  DistributionPayoutOrder: DistributionPayoutOrder;
  DistributionPayoutResult: Outcome;
  DistributionPayoutWhere: DistributionPayoutWhere;
  DistributionPlan: Row;
  DistributionPlanAmendment: DistributionPlanAmendment;
  DistributionPlanConnection: Page;
  DistributionPlanEdge: Omit<DistributionPlanEdge, 'node'> & { node: ResolversParentTypes['DistributionPlan'] };
  DistributionPlanInput: DistributionPlanInput;
  DistributionPlanOrder: DistributionPlanOrder;
  DistributionPlanResult: Outcome;
  DistributionPlanWhere: DistributionPlanWhere;
  DistributionRuleSet: Row;
  DistributionRuleSetAmendment: DistributionRuleSetAmendment;
  DistributionRuleSetConnection: Page;
  DistributionRuleSetEdge: Omit<DistributionRuleSetEdge, 'node'> & { node: ResolversParentTypes['DistributionRuleSet'] };
  DistributionRuleSetInput: DistributionRuleSetInput;
  DistributionRuleSetKindFilter: DistributionRuleSetKindFilter;
  DistributionRuleSetOrder: DistributionRuleSetOrder;
  DistributionRuleSetResult: Outcome;
  DistributionRuleSetWhere: DistributionRuleSetWhere;
  DistributionSearch: DistributionSearch;
  DistributionShare: Row;
  DistributionShareAmendment: DistributionShareAmendment;
  DistributionShareConnection: Page;
  DistributionShareEdge: Omit<DistributionShareEdge, 'node'> & { node: ResolversParentTypes['DistributionShare'] };
  DistributionShareInput: DistributionShareInput;
  DistributionShareOrder: DistributionShareOrder;
  DistributionSharePart: DistributionSharePart;
  DistributionShareResult: Outcome;
  DistributionShareWhere: DistributionShareWhere;
  DistributionSlice: Slice;
  DistributionSliceOrder: DistributionSliceOrder;
  DistributionStep: Row;
  DistributionStepConnection: Page;
  DistributionStepEdge: Omit<DistributionStepEdge, 'node'> & { node: ResolversParentTypes['DistributionStep'] };
  DistributionStepInput: DistributionStepInput;
  DistributionStepOrder: DistributionStepOrder;
  DistributionStepResult: Outcome;
  DistributionStepStepFilter: DistributionStepStepFilter;
  DistributionStepWhere: DistributionStepWhere;
  DistributionWhere: DistributionWhere;
  District: KnownDistrict;
  Division: Row;
  DivisionAmendment: DivisionAmendment;
  DivisionConnection: Page;
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node: ResolversParentTypes['Division'] };
  DivisionInput: DivisionInput;
  DivisionLevelFilter: DivisionLevelFilter;
  DivisionOrder: DivisionOrder;
  DivisionResult: Outcome;
  DivisionWhere: DivisionWhere;
  Enterprise: Row;
  EnterpriseAmendment: EnterpriseAmendment;
  EnterpriseConnection: Page;
  EnterpriseEdge: Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] };
  EnterpriseHouseholdLink: Row;
  EnterpriseHouseholdLinkAmendment: EnterpriseHouseholdLinkAmendment;
  EnterpriseHouseholdLinkConnection: Page;
  EnterpriseHouseholdLinkEdge: Omit<EnterpriseHouseholdLinkEdge, 'node'> & { node: ResolversParentTypes['EnterpriseHouseholdLink'] };
  EnterpriseHouseholdLinkInput: EnterpriseHouseholdLinkInput;
  EnterpriseHouseholdLinkOrder: EnterpriseHouseholdLinkOrder;
  EnterpriseHouseholdLinkResult: Outcome;
  EnterpriseHouseholdLinkWhere: EnterpriseHouseholdLinkWhere;
  EnterpriseInput: EnterpriseInput;
  EnterpriseOrder: EnterpriseOrder;
  EnterpriseResult: Outcome;
  EnterpriseWhere: EnterpriseWhere;
  EnterprisesMetrics: Slice;
  EnterprisesNot: EnterprisesNot;
  EnterprisesSearch: EnterprisesSearch;
  EnterprisesSlice: Slice;
  EnterprisesSliceOrder: EnterprisesSliceOrder;
  EnterprisesWhere: EnterprisesWhere;
  Fact: Fact;
  Factory: Row;
  FactoryAmendment: FactoryAmendment;
  FactoryConnection: Page;
  FactoryEdge: Omit<FactoryEdge, 'node'> & { node: ResolversParentTypes['Factory'] };
  FactoryInput: FactoryInput;
  FactoryLease: Row;
  FactoryLeaseConnection: Page;
  FactoryLeaseEdge: Omit<FactoryLeaseEdge, 'node'> & { node: ResolversParentTypes['FactoryLease'] };
  FactoryLeaseInput: FactoryLeaseInput;
  FactoryLeaseOrder: FactoryLeaseOrder;
  FactoryLeaseRentEveryFilter: FactoryLeaseRentEveryFilter;
  FactoryLeaseResult: Outcome;
  FactoryLeaseWhere: FactoryLeaseWhere;
  FactoryOrder: FactoryOrder;
  FactoryResult: Outcome;
  FactoryWhere: FactoryWhere;
  FilterValue: FilterValue;
  Float: Scalars['Float']['output'];
  FourFourNotRule: Row;
  FourFourNotRuleAmendment: FourFourNotRuleAmendment;
  FourFourNotRuleConnection: Page;
  FourFourNotRuleEdge: Omit<FourFourNotRuleEdge, 'node'> & { node: ResolversParentTypes['FourFourNotRule'] };
  FourFourNotRuleInput: FourFourNotRuleInput;
  FourFourNotRuleKindFilter: FourFourNotRuleKindFilter;
  FourFourNotRuleOrder: FourFourNotRuleOrder;
  FourFourNotRuleResult: Outcome;
  FourFourNotRuleWhere: FourFourNotRuleWhere;
  FundAcceptance: Row;
  FundAcceptanceAmendment: FundAcceptanceAmendment;
  FundAcceptanceConnection: Page;
  FundAcceptanceEdge: Omit<FundAcceptanceEdge, 'node'> & { node: ResolversParentTypes['FundAcceptance'] };
  FundAcceptanceInput: FundAcceptanceInput;
  FundAcceptanceOrder: FundAcceptanceOrder;
  FundAcceptanceOutcomeFilter: FundAcceptanceOutcomeFilter;
  FundAcceptanceResult: Outcome;
  FundAcceptanceWhere: FundAcceptanceWhere;
  FundAgreement: Row;
  FundAgreementAmendment: FundAgreementAmendment;
  FundAgreementConnection: Page;
  FundAgreementEdge: Omit<FundAgreementEdge, 'node'> & { node: ResolversParentTypes['FundAgreement'] };
  FundAgreementInput: FundAgreementInput;
  FundAgreementOrder: FundAgreementOrder;
  FundAgreementResult: Outcome;
  FundAgreementWhere: FundAgreementWhere;
  FundInspection: Row;
  FundInspectionConnection: Page;
  FundInspectionEdge: Omit<FundInspectionEdge, 'node'> & { node: ResolversParentTypes['FundInspection'] };
  FundInspectionInput: FundInspectionInput;
  FundInspectionOrder: FundInspectionOrder;
  FundInspectionResult: Outcome;
  FundInspectionWhere: FundInspectionWhere;
  FundPayment: Row;
  FundPaymentConnection: Page;
  FundPaymentEdge: Omit<FundPaymentEdge, 'node'> & { node: ResolversParentTypes['FundPayment'] };
  FundPaymentInput: FundPaymentInput;
  FundPaymentOrder: FundPaymentOrder;
  FundPaymentResult: Outcome;
  FundPaymentWhere: FundPaymentWhere;
  FundProject: Row;
  FundProjectAmendment: FundProjectAmendment;
  FundProjectConnection: Page;
  FundProjectEdge: Omit<FundProjectEdge, 'node'> & { node: ResolversParentTypes['FundProject'] };
  FundProjectInput: FundProjectInput;
  FundProjectOrder: FundProjectOrder;
  FundProjectResult: Outcome;
  FundProjectSourceFilter: FundProjectSourceFilter;
  FundProjectWhere: FundProjectWhere;
  FundSignOff: Row;
  FundSignOffAmendment: FundSignOffAmendment;
  FundSignOffConnection: Page;
  FundSignOffEdge: Omit<FundSignOffEdge, 'node'> & { node: ResolversParentTypes['FundSignOff'] };
  FundSignOffInput: FundSignOffInput;
  FundSignOffOfficeFilter: FundSignOffOfficeFilter;
  FundSignOffOrder: FundSignOffOrder;
  FundSignOffResult: Outcome;
  FundSignOffWhere: FundSignOffWhere;
  FundStage: Row;
  FundStageAmendment: FundStageAmendment;
  FundStageConnection: Page;
  FundStageEdge: Omit<FundStageEdge, 'node'> & { node: ResolversParentTypes['FundStage'] };
  FundStageInput: FundStageInput;
  FundStageOrder: FundStageOrder;
  FundStagePart: FundStagePart;
  FundStageResult: Outcome;
  FundStageWhere: FundStageWhere;
  FundsMetrics: Slice;
  FundsNot: FundsNot;
  FundsSearch: FundsSearch;
  FundsSlice: Slice;
  FundsSliceOrder: FundsSliceOrder;
  FundsWhere: FundsWhere;
  GrassrootsProblem: Row;
  GrassrootsProblemAmendment: GrassrootsProblemAmendment;
  GrassrootsProblemConnection: Page;
  GrassrootsProblemEdge: Omit<GrassrootsProblemEdge, 'node'> & { node: ResolversParentTypes['GrassrootsProblem'] };
  GrassrootsProblemInput: GrassrootsProblemInput;
  GrassrootsProblemOrder: GrassrootsProblemOrder;
  GrassrootsProblemResult: Outcome;
  GrassrootsProblemWhere: GrassrootsProblemWhere;
  HiringQuota: Row;
  HiringQuotaAmendment: HiringQuotaAmendment;
  HiringQuotaConnection: Page;
  HiringQuotaEdge: Omit<HiringQuotaEdge, 'node'> & { node: ResolversParentTypes['HiringQuota'] };
  HiringQuotaInput: HiringQuotaInput;
  HiringQuotaOrder: HiringQuotaOrder;
  HiringQuotaResult: Outcome;
  HiringQuotaTeamFilter: HiringQuotaTeamFilter;
  HiringQuotaWhere: HiringQuotaWhere;
  HotlineCallback: Row;
  HotlineCallbackAmendment: HotlineCallbackAmendment;
  HotlineCallbackConnection: Page;
  HotlineCallbackEdge: Omit<HotlineCallbackEdge, 'node'> & { node: ResolversParentTypes['HotlineCallback'] };
  HotlineCallbackInput: HotlineCallbackInput;
  HotlineCallbackOrder: HotlineCallbackOrder;
  HotlineCallbackResult: Outcome;
  HotlineCallbackSatisfactionFilter: HotlineCallbackSatisfactionFilter;
  HotlineCallbackWhere: HotlineCallbackWhere;
  HotlineCategory: Row;
  HotlineCategoryAmendment: HotlineCategoryAmendment;
  HotlineCategoryConnection: Page;
  HotlineCategoryEdge: Omit<HotlineCategoryEdge, 'node'> & { node: ResolversParentTypes['HotlineCategory'] };
  HotlineCategoryInput: HotlineCategoryInput;
  HotlineCategoryOrder: HotlineCategoryOrder;
  HotlineCategoryResult: Outcome;
  HotlineCategoryWhere: HotlineCategoryWhere;
  HotlineMetrics: Slice;
  HotlineNot: HotlineNot;
  HotlineOrder: Row;
  HotlineOrderAmendment: HotlineOrderAmendment;
  HotlineOrderChannelFilter: HotlineOrderChannelFilter;
  HotlineOrderConnection: Page;
  HotlineOrderEdge: Omit<HotlineOrderEdge, 'node'> & { node: ResolversParentTypes['HotlineOrder'] };
  HotlineOrderEvent: Row;
  HotlineOrderEventConnection: Page;
  HotlineOrderEventEdge: Omit<HotlineOrderEventEdge, 'node'> & { node: ResolversParentTypes['HotlineOrderEvent'] };
  HotlineOrderEventInput: HotlineOrderEventInput;
  HotlineOrderEventKindFilter: HotlineOrderEventKindFilter;
  HotlineOrderEventOrder: HotlineOrderEventOrder;
  HotlineOrderEventPart: HotlineOrderEventPart;
  HotlineOrderEventResult: Outcome;
  HotlineOrderEventWhere: HotlineOrderEventWhere;
  HotlineOrderInput: HotlineOrderInput;
  HotlineOrderOrder: HotlineOrderOrder;
  HotlineOrderResult: Outcome;
  HotlineOrderStateFilter: HotlineOrderStateFilter;
  HotlineOrderWhere: HotlineOrderWhere;
  HotlineRateWeight: Row;
  HotlineRateWeightAmendment: HotlineRateWeightAmendment;
  HotlineRateWeightConnection: Page;
  HotlineRateWeightEdge: Omit<HotlineRateWeightEdge, 'node'> & { node: ResolversParentTypes['HotlineRateWeight'] };
  HotlineRateWeightFormulaFilter: HotlineRateWeightFormulaFilter;
  HotlineRateWeightInput: HotlineRateWeightInput;
  HotlineRateWeightOrder: HotlineRateWeightOrder;
  HotlineRateWeightResult: Outcome;
  HotlineRateWeightWhere: HotlineRateWeightWhere;
  HotlineSearch: HotlineSearch;
  HotlineSlice: Slice;
  HotlineSliceOrder: HotlineSliceOrder;
  HotlineUnit: Row;
  HotlineUnitAmendment: HotlineUnitAmendment;
  HotlineUnitConnection: Page;
  HotlineUnitEdge: Omit<HotlineUnitEdge, 'node'> & { node: ResolversParentTypes['HotlineUnit'] };
  HotlineUnitInput: HotlineUnitInput;
  HotlineUnitOrder: HotlineUnitOrder;
  HotlineUnitResult: Outcome;
  HotlineUnitWhere: HotlineUnitWhere;
  HotlineWhere: HotlineWhere;
  Household: Row;
  HouseholdAmendment: HouseholdAmendment;
  HouseholdChange: Row;
  HouseholdChangeConnection: Page;
  HouseholdChangeEdge: Omit<HouseholdChangeEdge, 'node'> & { node: ResolversParentTypes['HouseholdChange'] };
  HouseholdChangeInput: HouseholdChangeInput;
  HouseholdChangeKindFilter: HouseholdChangeKindFilter;
  HouseholdChangeOrder: HouseholdChangeOrder;
  HouseholdChangeParty: Row;
  HouseholdChangePartyConnection: Page;
  HouseholdChangePartyEdge: Omit<HouseholdChangePartyEdge, 'node'> & { node: ResolversParentTypes['HouseholdChangeParty'] };
  HouseholdChangePartyInput: HouseholdChangePartyInput;
  HouseholdChangePartyOrder: HouseholdChangePartyOrder;
  HouseholdChangePartyPart: HouseholdChangePartyPart;
  HouseholdChangePartyResult: Outcome;
  HouseholdChangePartyRoleFilter: HouseholdChangePartyRoleFilter;
  HouseholdChangePartyWhere: HouseholdChangePartyWhere;
  HouseholdChangeResult: Outcome;
  HouseholdChangeWhere: HouseholdChangeWhere;
  HouseholdConnection: Page;
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdGain: Row;
  HouseholdGainConnection: Page;
  HouseholdGainEdge: Omit<HouseholdGainEdge, 'node'> & { node: ResolversParentTypes['HouseholdGain'] };
  HouseholdGainOrder: HouseholdGainOrder;
  HouseholdGainWhere: HouseholdGainWhere;
  HouseholdIncome: Row;
  HouseholdIncomeAmendment: HouseholdIncomeAmendment;
  HouseholdIncomeConnection: Page;
  HouseholdIncomeEdge: Omit<HouseholdIncomeEdge, 'node'> & { node: ResolversParentTypes['HouseholdIncome'] };
  HouseholdIncomeInput: HouseholdIncomeInput;
  HouseholdIncomeOrder: HouseholdIncomeOrder;
  HouseholdIncomeResult: Outcome;
  HouseholdIncomeWhere: HouseholdIncomeWhere;
  HouseholdInput: HouseholdInput;
  HouseholdMember: Row;
  HouseholdMemberAmendment: HouseholdMemberAmendment;
  HouseholdMemberConnection: Page;
  HouseholdMemberEdge: Omit<HouseholdMemberEdge, 'node'> & { node: ResolversParentTypes['HouseholdMember'] };
  HouseholdMemberInput: HouseholdMemberInput;
  HouseholdMemberJoinedHowFilter: HouseholdMemberJoinedHowFilter;
  HouseholdMemberOrder: HouseholdMemberOrder;
  HouseholdMemberRelationFilter: HouseholdMemberRelationFilter;
  HouseholdMemberResult: Outcome;
  HouseholdMemberWhere: HouseholdMemberWhere;
  HouseholdOrder: HouseholdOrder;
  HouseholdResult: Outcome;
  HouseholdWhere: HouseholdWhere;
  HouseholdsMetrics: Slice;
  HouseholdsNot: HouseholdsNot;
  HouseholdsSearch: HouseholdsSearch;
  HouseholdsSlice: Slice;
  HouseholdsSliceOrder: HouseholdsSliceOrder;
  HouseholdsWhere: HouseholdsWhere;
  ID: Scalars['ID']['output'];
  ImportColumnInput: ImportColumnInput;
  ImportCounts: ImportCounts;
  ImportFailure: ImportFailure;
  ImportField: ImportField;
  ImportFileProblem: ImportFileProblem;
  ImportInput: ImportInput;
  ImportJob: QueuedImport;
  ImportKind: RecordKind;
  ImportPlan: ReadPlan;
  ImportProblem: ImportProblem;
  ImportReport: WrittenReport;
  ImportSheetInput: ImportSheetInput;
  ImportTold: ImportTold;
  ImportedTable: WrittenTable;
  IndustryMetrics: Slice;
  IndustryNot: IndustryNot;
  IndustrySearch: IndustrySearch;
  IndustrySlice: Slice;
  IndustrySliceOrder: IndustrySliceOrder;
  IndustryWhere: IndustryWhere;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  KindCandidate: KindCandidate;
  LeaseRent: Row;
  LeaseRentConnection: Page;
  LeaseRentEdge: Omit<LeaseRentEdge, 'node'> & { node: ResolversParentTypes['LeaseRent'] };
  LeaseRentOrder: LeaseRentOrder;
  LeaseRentWhere: LeaseRentWhere;
  LedgerAccount: Row;
  LedgerAccountAmendment: LedgerAccountAmendment;
  LedgerAccountConnection: Page;
  LedgerAccountEdge: Omit<LedgerAccountEdge, 'node'> & { node: ResolversParentTypes['LedgerAccount'] };
  LedgerAccountInput: LedgerAccountInput;
  LedgerAccountKindFilter: LedgerAccountKindFilter;
  LedgerAccountOrder: LedgerAccountOrder;
  LedgerAccountResult: Outcome;
  LedgerAccountWhere: LedgerAccountWhere;
  LedgerLine: Row;
  LedgerLineConnection: Page;
  LedgerLineEdge: Omit<LedgerLineEdge, 'node'> & { node: ResolversParentTypes['LedgerLine'] };
  LedgerLineOrder: LedgerLineOrder;
  LedgerLinePart: LedgerLinePart;
  LedgerLineWhere: LedgerLineWhere;
  LedgerMonthClosing: Row;
  LedgerMonthClosingConnection: Page;
  LedgerMonthClosingEdge: Omit<LedgerMonthClosingEdge, 'node'> & { node: ResolversParentTypes['LedgerMonthClosing'] };
  LedgerMonthClosingInput: LedgerMonthClosingInput;
  LedgerMonthClosingOrder: LedgerMonthClosingOrder;
  LedgerMonthClosingResult: Outcome;
  LedgerMonthClosingWhere: LedgerMonthClosingWhere;
  LedgerVoucher: Row;
  LedgerVoucherConnection: Page;
  LedgerVoucherEdge: Omit<LedgerVoucherEdge, 'node'> & { node: ResolversParentTypes['LedgerVoucher'] };
  LedgerVoucherInput: LedgerVoucherInput;
  LedgerVoucherOrder: LedgerVoucherOrder;
  LedgerVoucherResult: Outcome;
  LedgerVoucherWhere: LedgerVoucherWhere;
  LeftOutRows: LeftOutRows;
  MadeBriefing: Omit<MadeBriefing, 'revision'> & { revision: ResolversParentTypes['BriefingRevision'] };
  Metric: MetricEntry;
  MetricTarget: MetricTarget;
  MetricValue: BoundValue;
  MetricVersion: MetricVersion;
  Mutation: Record<PropertyKey, never>;
  OriginRows: OriginRows;
  PageInfo: PageInfo;
  PartyActivity: Row;
  PartyActivityAmendment: PartyActivityAmendment;
  PartyActivityConnection: Page;
  PartyActivityEdge: Omit<PartyActivityEdge, 'node'> & { node: ResolversParentTypes['PartyActivity'] };
  PartyActivityInput: PartyActivityInput;
  PartyActivityKindFilter: PartyActivityKindFilter;
  PartyActivityOrder: PartyActivityOrder;
  PartyActivityResult: Outcome;
  PartyActivityWhere: PartyActivityWhere;
  PartyBranch: Row;
  PartyBranchAmendment: PartyBranchAmendment;
  PartyBranchConnection: Page;
  PartyBranchEdge: Omit<PartyBranchEdge, 'node'> & { node: ResolversParentTypes['PartyBranch'] };
  PartyBranchInput: PartyBranchInput;
  PartyBranchOrder: PartyBranchOrder;
  PartyBranchResult: Outcome;
  PartyBranchWhere: PartyBranchWhere;
  PartyBuildingMetrics: Slice;
  PartyBuildingNot: PartyBuildingNot;
  PartyBuildingSearch: PartyBuildingSearch;
  PartyBuildingSlice: Slice;
  PartyBuildingSliceOrder: PartyBuildingSliceOrder;
  PartyBuildingWhere: PartyBuildingWhere;
  PartyFinding: Row;
  PartyFindingAmendment: PartyFindingAmendment;
  PartyFindingConnection: Page;
  PartyFindingEdge: Omit<PartyFindingEdge, 'node'> & { node: ResolversParentTypes['PartyFinding'] };
  PartyFindingInput: PartyFindingInput;
  PartyFindingOrder: PartyFindingOrder;
  PartyFindingResult: Outcome;
  PartyFindingStep: Row;
  PartyFindingStepConnection: Page;
  PartyFindingStepEdge: Omit<PartyFindingStepEdge, 'node'> & { node: ResolversParentTypes['PartyFindingStep'] };
  PartyFindingStepInput: PartyFindingStepInput;
  PartyFindingStepKindFilter: PartyFindingStepKindFilter;
  PartyFindingStepOrder: PartyFindingStepOrder;
  PartyFindingStepResult: Outcome;
  PartyFindingStepWhere: PartyFindingStepWhere;
  PartyFindingWhere: PartyFindingWhere;
  PartyMember: Row;
  PartyMemberAmendment: PartyMemberAmendment;
  PartyMemberConnection: Page;
  PartyMemberEdge: Omit<PartyMemberEdge, 'node'> & { node: ResolversParentTypes['PartyMember'] };
  PartyMemberInput: PartyMemberInput;
  PartyMemberOrder: PartyMemberOrder;
  PartyMemberResult: Outcome;
  PartyMemberWhere: PartyMemberWhere;
  PartyOpinion: Row;
  PartyOpinionAmendment: PartyOpinionAmendment;
  PartyOpinionConnection: Page;
  PartyOpinionEdge: Omit<PartyOpinionEdge, 'node'> & { node: ResolversParentTypes['PartyOpinion'] };
  PartyOpinionInput: PartyOpinionInput;
  PartyOpinionOrder: PartyOpinionOrder;
  PartyOpinionResult: Outcome;
  PartyOpinionSourceFilter: PartyOpinionSourceFilter;
  PartyOpinionWhere: PartyOpinionWhere;
  PartyTalk: Row;
  PartyTalkAmendment: PartyTalkAmendment;
  PartyTalkConnection: Page;
  PartyTalkEdge: Omit<PartyTalkEdge, 'node'> & { node: ResolversParentTypes['PartyTalk'] };
  PartyTalkInput: PartyTalkInput;
  PartyTalkKindFilter: PartyTalkKindFilter;
  PartyTalkOrder: PartyTalkOrder;
  PartyTalkResult: Outcome;
  PartyTalkWhere: PartyTalkWhere;
  Passport: ReadPassport;
  PassportBatch: ReadBatch;
  PassportFilter: PassportFilter;
  PassportPart: ReadPart;
  Period: PeriodValue;
  PeriodInput: PeriodInput;
  PlannedColumn: PlannedColumn;
  PlannedTable: ReadTable;
  PlantedArea: Row;
  PlantedAreaAmendment: PlantedAreaAmendment;
  PlantedAreaConnection: Page;
  PlantedAreaCropFilter: PlantedAreaCropFilter;
  PlantedAreaEdge: Omit<PlantedAreaEdge, 'node'> & { node: ResolversParentTypes['PlantedArea'] };
  PlantedAreaInput: PlantedAreaInput;
  PlantedAreaOrder: PlantedAreaOrder;
  PlantedAreaResult: Outcome;
  PlantedAreaWayFilter: PlantedAreaWayFilter;
  PlantedAreaWhere: PlantedAreaWhere;
  ProblemGroup: ProblemGroup;
  Provenance: Provenance;
  PublicityBoard: Row;
  PublicityBoardAmendment: PublicityBoardAmendment;
  PublicityBoardConnection: Page;
  PublicityBoardEdge: Omit<PublicityBoardEdge, 'node'> & { node: ResolversParentTypes['PublicityBoard'] };
  PublicityBoardInput: PublicityBoardInput;
  PublicityBoardOrder: PublicityBoardOrder;
  PublicityBoardResult: Outcome;
  PublicityBoardWhere: PublicityBoardWhere;
  PublishedFigure: PrintedFigure;
  Query: Record<PropertyKey, never>;
  RecognitionAppealEvent: Row;
  RecognitionAppealEventConnection: Page;
  RecognitionAppealEventEdge: Omit<RecognitionAppealEventEdge, 'node'> & { node: ResolversParentTypes['RecognitionAppealEvent'] };
  RecognitionAppealEventInput: RecognitionAppealEventInput;
  RecognitionAppealEventKindFilter: RecognitionAppealEventKindFilter;
  RecognitionAppealEventOrder: RecognitionAppealEventOrder;
  RecognitionAppealEventResult: Outcome;
  RecognitionAppealEventWhere: RecognitionAppealEventWhere;
  RecognitionAward: Row;
  RecognitionAwardAmendment: RecognitionAwardAmendment;
  RecognitionAwardConnection: Page;
  RecognitionAwardEdge: Omit<RecognitionAwardEdge, 'node'> & { node: ResolversParentTypes['RecognitionAward'] };
  RecognitionAwardInput: RecognitionAwardInput;
  RecognitionAwardKindFilter: RecognitionAwardKindFilter;
  RecognitionAwardOrder: RecognitionAwardOrder;
  RecognitionAwardPeriodKindFilter: RecognitionAwardPeriodKindFilter;
  RecognitionAwardResult: Outcome;
  RecognitionAwardWhere: RecognitionAwardWhere;
  RecognitionBoardEntry: Row;
  RecognitionBoardEntryAmendment: RecognitionBoardEntryAmendment;
  RecognitionBoardEntryAppealOutcomeFilter: RecognitionBoardEntryAppealOutcomeFilter;
  RecognitionBoardEntryColourFilter: RecognitionBoardEntryColourFilter;
  RecognitionBoardEntryConnection: Page;
  RecognitionBoardEntryEdge: Omit<RecognitionBoardEntryEdge, 'node'> & { node: ResolversParentTypes['RecognitionBoardEntry'] };
  RecognitionBoardEntryInput: RecognitionBoardEntryInput;
  RecognitionBoardEntryOrder: RecognitionBoardEntryOrder;
  RecognitionBoardEntryResult: Outcome;
  RecognitionBoardEntryWhere: RecognitionBoardEntryWhere;
  RecognitionMetrics: Slice;
  RecognitionNot: RecognitionNot;
  RecognitionSearch: RecognitionSearch;
  RecognitionSlice: Slice;
  RecognitionSliceOrder: RecognitionSliceOrder;
  RecognitionWhere: RecognitionWhere;
  Reconciliation: Reconciled;
  RecordField: RecordField;
  RecordFieldValue: RecordFieldValue;
  RecordPage: RecordPage;
  RecordRow: RecordRow;
  Records: Omit<Records, 'agreementSignatories' | 'benefitEntries' | 'collectiveApprovals' | 'collectiveIncomes' | 'contractAmendments' | 'distributionPayouts' | 'distributionPlans' | 'distributionRuleSets' | 'distributionShares' | 'distributionSteps' | 'divisions' | 'enterpriseHouseholdLinks' | 'enterprises' | 'factories' | 'factoryLeases' | 'fourFourNotRules' | 'fundAcceptances' | 'fundAgreements' | 'fundInspections' | 'fundPayments' | 'fundProjects' | 'fundSignOffs' | 'fundStages' | 'grassrootsProblems' | 'hiringQuotas' | 'hotlineCallbacks' | 'hotlineCategories' | 'hotlineOrderEvents' | 'hotlineOrders' | 'hotlineRateWeights' | 'hotlineUnits' | 'householdChangeParties' | 'householdChanges' | 'householdGains' | 'householdIncomes' | 'householdMembers' | 'households' | 'leaseRents' | 'ledgerAccounts' | 'ledgerLines' | 'ledgerMonthClosings' | 'ledgerVouchers' | 'partyActivities' | 'partyBranches' | 'partyFindingSteps' | 'partyFindings' | 'partyMembers' | 'partyOpinions' | 'partyTalks' | 'plantedAreas' | 'publicityBoards' | 'recognitionAppealEvents' | 'recognitionAwards' | 'recognitionBoardEntries' | 'rentPayments' | 'serviceBreaches' | 'serviceCaseEvents' | 'serviceCases' | 'serviceComplaints' | 'serviceConsultations' | 'serviceCorrections' | 'serviceDepartments' | 'serviceItems' | 'serviceRatingRectifications' | 'serviceSimplifiedApprovals' | 'serviceWindowPosts' | 'serviceWindows' | 'suppliers' | 'teamCompliance' | 'teamMembers' | 'tenderAwards' | 'tenderBids' | 'tenderContracts' | 'tenderLots' | 'tenderNotices' | 'tenderRedFlags' | 'tenderRevocations' | 'tenders'> & { agreementSignatories: ResolversParentTypes['AgreementSignatoryConnection'], benefitEntries: ResolversParentTypes['BenefitEntryConnection'], collectiveApprovals: ResolversParentTypes['CollectiveApprovalConnection'], collectiveIncomes: ResolversParentTypes['CollectiveIncomeConnection'], contractAmendments: ResolversParentTypes['ContractAmendmentConnection'], distributionPayouts: ResolversParentTypes['DistributionPayoutConnection'], distributionPlans: ResolversParentTypes['DistributionPlanConnection'], distributionRuleSets: ResolversParentTypes['DistributionRuleSetConnection'], distributionShares: ResolversParentTypes['DistributionShareConnection'], distributionSteps: ResolversParentTypes['DistributionStepConnection'], divisions: ResolversParentTypes['DivisionConnection'], enterpriseHouseholdLinks: ResolversParentTypes['EnterpriseHouseholdLinkConnection'], enterprises: ResolversParentTypes['EnterpriseConnection'], factories: ResolversParentTypes['FactoryConnection'], factoryLeases: ResolversParentTypes['FactoryLeaseConnection'], fourFourNotRules: ResolversParentTypes['FourFourNotRuleConnection'], fundAcceptances: ResolversParentTypes['FundAcceptanceConnection'], fundAgreements: ResolversParentTypes['FundAgreementConnection'], fundInspections: ResolversParentTypes['FundInspectionConnection'], fundPayments: ResolversParentTypes['FundPaymentConnection'], fundProjects: ResolversParentTypes['FundProjectConnection'], fundSignOffs: ResolversParentTypes['FundSignOffConnection'], fundStages: ResolversParentTypes['FundStageConnection'], grassrootsProblems: ResolversParentTypes['GrassrootsProblemConnection'], hiringQuotas: ResolversParentTypes['HiringQuotaConnection'], hotlineCallbacks: ResolversParentTypes['HotlineCallbackConnection'], hotlineCategories: ResolversParentTypes['HotlineCategoryConnection'], hotlineOrderEvents: ResolversParentTypes['HotlineOrderEventConnection'], hotlineOrders: ResolversParentTypes['HotlineOrderConnection'], hotlineRateWeights: ResolversParentTypes['HotlineRateWeightConnection'], hotlineUnits: ResolversParentTypes['HotlineUnitConnection'], householdChangeParties: ResolversParentTypes['HouseholdChangePartyConnection'], householdChanges: ResolversParentTypes['HouseholdChangeConnection'], householdGains: ResolversParentTypes['HouseholdGainConnection'], householdIncomes: ResolversParentTypes['HouseholdIncomeConnection'], householdMembers: ResolversParentTypes['HouseholdMemberConnection'], households: ResolversParentTypes['HouseholdConnection'], leaseRents: ResolversParentTypes['LeaseRentConnection'], ledgerAccounts: ResolversParentTypes['LedgerAccountConnection'], ledgerLines: ResolversParentTypes['LedgerLineConnection'], ledgerMonthClosings: ResolversParentTypes['LedgerMonthClosingConnection'], ledgerVouchers: ResolversParentTypes['LedgerVoucherConnection'], partyActivities: ResolversParentTypes['PartyActivityConnection'], partyBranches: ResolversParentTypes['PartyBranchConnection'], partyFindingSteps: ResolversParentTypes['PartyFindingStepConnection'], partyFindings: ResolversParentTypes['PartyFindingConnection'], partyMembers: ResolversParentTypes['PartyMemberConnection'], partyOpinions: ResolversParentTypes['PartyOpinionConnection'], partyTalks: ResolversParentTypes['PartyTalkConnection'], plantedAreas: ResolversParentTypes['PlantedAreaConnection'], publicityBoards: ResolversParentTypes['PublicityBoardConnection'], recognitionAppealEvents: ResolversParentTypes['RecognitionAppealEventConnection'], recognitionAwards: ResolversParentTypes['RecognitionAwardConnection'], recognitionBoardEntries: ResolversParentTypes['RecognitionBoardEntryConnection'], rentPayments: ResolversParentTypes['RentPaymentConnection'], serviceBreaches: ResolversParentTypes['ServiceBreachConnection'], serviceCaseEvents: ResolversParentTypes['ServiceCaseEventConnection'], serviceCases: ResolversParentTypes['ServiceCaseConnection'], serviceComplaints: ResolversParentTypes['ServiceComplaintConnection'], serviceConsultations: ResolversParentTypes['ServiceConsultationConnection'], serviceCorrections: ResolversParentTypes['ServiceCorrectionConnection'], serviceDepartments: ResolversParentTypes['ServiceDepartmentConnection'], serviceItems: ResolversParentTypes['ServiceItemConnection'], serviceRatingRectifications: ResolversParentTypes['ServiceRatingRectificationConnection'], serviceSimplifiedApprovals: ResolversParentTypes['ServiceSimplifiedApprovalConnection'], serviceWindowPosts: ResolversParentTypes['ServiceWindowPostConnection'], serviceWindows: ResolversParentTypes['ServiceWindowConnection'], suppliers: ResolversParentTypes['SupplierConnection'], teamCompliance: ResolversParentTypes['TeamComplianceConnection'], teamMembers: ResolversParentTypes['TeamMemberConnection'], tenderAwards: ResolversParentTypes['TenderAwardConnection'], tenderBids: ResolversParentTypes['TenderBidConnection'], tenderContracts: ResolversParentTypes['TenderContractConnection'], tenderLots: ResolversParentTypes['TenderLotConnection'], tenderNotices: ResolversParentTypes['TenderNoticeConnection'], tenderRedFlags: ResolversParentTypes['TenderRedFlagConnection'], tenderRevocations: ResolversParentTypes['TenderRevocationConnection'], tenders: ResolversParentTypes['TenderConnection'] };
  RedHeaderInput: RedHeaderInput;
  Refusal: Refusal;
  RentPayment: Row;
  RentPaymentConnection: Page;
  RentPaymentEdge: Omit<RentPaymentEdge, 'node'> & { node: ResolversParentTypes['RentPayment'] };
  RentPaymentInput: RentPaymentInput;
  RentPaymentOrder: RentPaymentOrder;
  RentPaymentResult: Outcome;
  RentPaymentWhere: RentPaymentWhere;
  ServiceBreach: Row;
  ServiceBreachConnection: Page;
  ServiceBreachEdge: Omit<ServiceBreachEdge, 'node'> & { node: ResolversParentTypes['ServiceBreach'] };
  ServiceBreachKindFilter: ServiceBreachKindFilter;
  ServiceBreachOrder: ServiceBreachOrder;
  ServiceBreachWhere: ServiceBreachWhere;
  ServiceCase: Row;
  ServiceCaseAmendment: ServiceCaseAmendment;
  ServiceCaseChannelFilter: ServiceCaseChannelFilter;
  ServiceCaseConnection: Page;
  ServiceCaseEdge: Omit<ServiceCaseEdge, 'node'> & { node: ResolversParentTypes['ServiceCase'] };
  ServiceCaseEvent: Row;
  ServiceCaseEventConnection: Page;
  ServiceCaseEventEdge: Omit<ServiceCaseEventEdge, 'node'> & { node: ResolversParentTypes['ServiceCaseEvent'] };
  ServiceCaseEventInput: ServiceCaseEventInput;
  ServiceCaseEventKindFilter: ServiceCaseEventKindFilter;
  ServiceCaseEventOrder: ServiceCaseEventOrder;
  ServiceCaseEventPart: ServiceCaseEventPart;
  ServiceCaseEventPauseKindFilter: ServiceCaseEventPauseKindFilter;
  ServiceCaseEventResult: Outcome;
  ServiceCaseEventWhere: ServiceCaseEventWhere;
  ServiceCaseInput: ServiceCaseInput;
  ServiceCaseOrder: ServiceCaseOrder;
  ServiceCaseResult: Outcome;
  ServiceCaseStateFilter: ServiceCaseStateFilter;
  ServiceCaseWhere: ServiceCaseWhere;
  ServiceComplaint: Row;
  ServiceComplaintAmendment: ServiceComplaintAmendment;
  ServiceComplaintConnection: Page;
  ServiceComplaintEdge: Omit<ServiceComplaintEdge, 'node'> & { node: ResolversParentTypes['ServiceComplaint'] };
  ServiceComplaintInput: ServiceComplaintInput;
  ServiceComplaintOrder: ServiceComplaintOrder;
  ServiceComplaintResult: Outcome;
  ServiceComplaintWhere: ServiceComplaintWhere;
  ServiceConsultation: Row;
  ServiceConsultationAmendment: ServiceConsultationAmendment;
  ServiceConsultationChannelFilter: ServiceConsultationChannelFilter;
  ServiceConsultationConnection: Page;
  ServiceConsultationEdge: Omit<ServiceConsultationEdge, 'node'> & { node: ResolversParentTypes['ServiceConsultation'] };
  ServiceConsultationInput: ServiceConsultationInput;
  ServiceConsultationOrder: ServiceConsultationOrder;
  ServiceConsultationResult: Outcome;
  ServiceConsultationWhere: ServiceConsultationWhere;
  ServiceCorrection: Row;
  ServiceCorrectionAmendment: ServiceCorrectionAmendment;
  ServiceCorrectionConnection: Page;
  ServiceCorrectionEdge: Omit<ServiceCorrectionEdge, 'node'> & { node: ResolversParentTypes['ServiceCorrection'] };
  ServiceCorrectionInput: ServiceCorrectionInput;
  ServiceCorrectionOrder: ServiceCorrectionOrder;
  ServiceCorrectionResult: Outcome;
  ServiceCorrectionWhere: ServiceCorrectionWhere;
  ServiceDepartment: Row;
  ServiceDepartmentAmendment: ServiceDepartmentAmendment;
  ServiceDepartmentConnection: Page;
  ServiceDepartmentEdge: Omit<ServiceDepartmentEdge, 'node'> & { node: ResolversParentTypes['ServiceDepartment'] };
  ServiceDepartmentInput: ServiceDepartmentInput;
  ServiceDepartmentOrder: ServiceDepartmentOrder;
  ServiceDepartmentResult: Outcome;
  ServiceDepartmentWhere: ServiceDepartmentWhere;
  ServiceHallMetrics: Slice;
  ServiceHallNot: ServiceHallNot;
  ServiceHallSearch: ServiceHallSearch;
  ServiceHallSlice: Slice;
  ServiceHallSliceOrder: ServiceHallSliceOrder;
  ServiceHallWhere: ServiceHallWhere;
  ServiceItem: Row;
  ServiceItemAmendment: ServiceItemAmendment;
  ServiceItemCaseTypeFilter: ServiceItemCaseTypeFilter;
  ServiceItemConnection: Page;
  ServiceItemEdge: Omit<ServiceItemEdge, 'node'> & { node: ResolversParentTypes['ServiceItem'] };
  ServiceItemInput: ServiceItemInput;
  ServiceItemOrder: ServiceItemOrder;
  ServiceItemPromisedUnitFilter: ServiceItemPromisedUnitFilter;
  ServiceItemResult: Outcome;
  ServiceItemStatutoryUnitFilter: ServiceItemStatutoryUnitFilter;
  ServiceItemWhere: ServiceItemWhere;
  ServiceRatingRectification: Row;
  ServiceRatingRectificationAmendment: ServiceRatingRectificationAmendment;
  ServiceRatingRectificationConnection: Page;
  ServiceRatingRectificationEdge: Omit<ServiceRatingRectificationEdge, 'node'> & { node: ResolversParentTypes['ServiceRatingRectification'] };
  ServiceRatingRectificationInput: ServiceRatingRectificationInput;
  ServiceRatingRectificationOrder: ServiceRatingRectificationOrder;
  ServiceRatingRectificationResult: Outcome;
  ServiceRatingRectificationWhere: ServiceRatingRectificationWhere;
  ServiceSimplifiedApproval: Row;
  ServiceSimplifiedApprovalAmendment: ServiceSimplifiedApprovalAmendment;
  ServiceSimplifiedApprovalConnection: Page;
  ServiceSimplifiedApprovalEdge: Omit<ServiceSimplifiedApprovalEdge, 'node'> & { node: ResolversParentTypes['ServiceSimplifiedApproval'] };
  ServiceSimplifiedApprovalInput: ServiceSimplifiedApprovalInput;
  ServiceSimplifiedApprovalOrder: ServiceSimplifiedApprovalOrder;
  ServiceSimplifiedApprovalResult: Outcome;
  ServiceSimplifiedApprovalWhere: ServiceSimplifiedApprovalWhere;
  ServiceWindow: Row;
  ServiceWindowAmendment: ServiceWindowAmendment;
  ServiceWindowConnection: Page;
  ServiceWindowEdge: Omit<ServiceWindowEdge, 'node'> & { node: ResolversParentTypes['ServiceWindow'] };
  ServiceWindowInput: ServiceWindowInput;
  ServiceWindowOrder: ServiceWindowOrder;
  ServiceWindowPost: Row;
  ServiceWindowPostAmendment: ServiceWindowPostAmendment;
  ServiceWindowPostConnection: Page;
  ServiceWindowPostEdge: Omit<ServiceWindowPostEdge, 'node'> & { node: ResolversParentTypes['ServiceWindowPost'] };
  ServiceWindowPostInput: ServiceWindowPostInput;
  ServiceWindowPostOrder: ServiceWindowPostOrder;
  ServiceWindowPostResult: Outcome;
  ServiceWindowPostWhere: ServiceWindowPostWhere;
  ServiceWindowResult: Outcome;
  ServiceWindowWhere: ServiceWindowWhere;
  String: Scalars['String']['output'];
  Supplier: Row;
  SupplierAmendment: SupplierAmendment;
  SupplierConnection: Page;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierInput: SupplierInput;
  SupplierOrder: SupplierOrder;
  SupplierResult: Outcome;
  SupplierWhere: SupplierWhere;
  Table: ColumnarTable;
  Target: Target;
  TeamCompliance: Row;
  TeamComplianceConnection: Page;
  TeamComplianceEdge: Omit<TeamComplianceEdge, 'node'> & { node: ResolversParentTypes['TeamCompliance'] };
  TeamComplianceOrder: TeamComplianceOrder;
  TeamComplianceStateFilter: TeamComplianceStateFilter;
  TeamComplianceTeamFilter: TeamComplianceTeamFilter;
  TeamComplianceWhere: TeamComplianceWhere;
  TeamMember: Row;
  TeamMemberAmendment: TeamMemberAmendment;
  TeamMemberConnection: Page;
  TeamMemberEdge: Omit<TeamMemberEdge, 'node'> & { node: ResolversParentTypes['TeamMember'] };
  TeamMemberInput: TeamMemberInput;
  TeamMemberOrder: TeamMemberOrder;
  TeamMemberResult: Outcome;
  TeamMemberTeamFilter: TeamMemberTeamFilter;
  TeamMemberWhere: TeamMemberWhere;
  Tender: Row;
  TenderAmendment: TenderAmendment;
  TenderAward: Row;
  TenderAwardConnection: Page;
  TenderAwardEdge: Omit<TenderAwardEdge, 'node'> & { node: ResolversParentTypes['TenderAward'] };
  TenderAwardInput: TenderAwardInput;
  TenderAwardOrder: TenderAwardOrder;
  TenderAwardResult: Outcome;
  TenderAwardWhere: TenderAwardWhere;
  TenderBid: Row;
  TenderBidAmendment: TenderBidAmendment;
  TenderBidConnection: Page;
  TenderBidEdge: Omit<TenderBidEdge, 'node'> & { node: ResolversParentTypes['TenderBid'] };
  TenderBidInput: TenderBidInput;
  TenderBidOrder: TenderBidOrder;
  TenderBidResult: Outcome;
  TenderBidStateFilter: TenderBidStateFilter;
  TenderBidWhere: TenderBidWhere;
  TenderConnection: Page;
  TenderContract: Row;
  TenderContractAmendment: TenderContractAmendment;
  TenderContractConnection: Page;
  TenderContractEdge: Omit<TenderContractEdge, 'node'> & { node: ResolversParentTypes['TenderContract'] };
  TenderContractInput: TenderContractInput;
  TenderContractOrder: TenderContractOrder;
  TenderContractResult: Outcome;
  TenderContractWhere: TenderContractWhere;
  TenderEdge: Omit<TenderEdge, 'node'> & { node: ResolversParentTypes['Tender'] };
  TenderInput: TenderInput;
  TenderKindFilter: TenderKindFilter;
  TenderLot: Row;
  TenderLotAmendment: TenderLotAmendment;
  TenderLotConnection: Page;
  TenderLotEdge: Omit<TenderLotEdge, 'node'> & { node: ResolversParentTypes['TenderLot'] };
  TenderLotInput: TenderLotInput;
  TenderLotOrder: TenderLotOrder;
  TenderLotPart: TenderLotPart;
  TenderLotResult: Outcome;
  TenderLotWhere: TenderLotWhere;
  TenderMethodFilter: TenderMethodFilter;
  TenderNotice: Row;
  TenderNoticeAmendment: TenderNoticeAmendment;
  TenderNoticeConnection: Page;
  TenderNoticeEdge: Omit<TenderNoticeEdge, 'node'> & { node: ResolversParentTypes['TenderNotice'] };
  TenderNoticeInput: TenderNoticeInput;
  TenderNoticeKindFilter: TenderNoticeKindFilter;
  TenderNoticeOrder: TenderNoticeOrder;
  TenderNoticeResult: Outcome;
  TenderNoticeWhere: TenderNoticeWhere;
  TenderOrder: TenderOrder;
  TenderRedFlag: Row;
  TenderRedFlagConnection: Page;
  TenderRedFlagEdge: Omit<TenderRedFlagEdge, 'node'> & { node: ResolversParentTypes['TenderRedFlag'] };
  TenderRedFlagKindFilter: TenderRedFlagKindFilter;
  TenderRedFlagMethodFilter: TenderRedFlagMethodFilter;
  TenderRedFlagOrder: TenderRedFlagOrder;
  TenderRedFlagRuleFilter: TenderRedFlagRuleFilter;
  TenderRedFlagWhere: TenderRedFlagWhere;
  TenderResult: Outcome;
  TenderRevocation: Row;
  TenderRevocationConnection: Page;
  TenderRevocationEdge: Omit<TenderRevocationEdge, 'node'> & { node: ResolversParentTypes['TenderRevocation'] };
  TenderRevocationInput: TenderRevocationInput;
  TenderRevocationOrder: TenderRevocationOrder;
  TenderRevocationResult: Outcome;
  TenderRevocationWhere: TenderRevocationWhere;
  TenderWhere: TenderWhere;
  TenderingMetrics: Slice;
  TenderingNot: TenderingNot;
  TenderingSearch: TenderingSearch;
  TenderingSlice: Slice;
  TenderingSliceOrder: TenderingSliceOrder;
  TenderingWhere: TenderingWhere;
  TextFilter: TextFilter;
  ToldColumn: ToldColumn;
  ToldSheet: ToldSheet;
  UndoResult: Omit<UndoResult, 'batch'> & { batch?: Maybe<ResolversParentTypes['Batch']> };
};

export type AgreementSignatoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignatory'] = ResolversParentTypes['AgreementSignatory']> = {
  agreement?: Resolver<ResolversTypes['FundAgreement'], ParentType, ContextType>;
  agreementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgreementSignatoryRole'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AgreementSignatoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignatoryConnection'] = ResolversParentTypes['AgreementSignatoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementSignatoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgreementSignatory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementSignatoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignatoryEdge'] = ResolversParentTypes['AgreementSignatoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementSignatory'], ParentType, ContextType>;
};

export type AgreementSignatoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignatoryResult'] = ResolversParentTypes['AgreementSignatoryResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['AgreementSignatory']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnySliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnySlice'] = ResolversParentTypes['AnySlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filters?: Resolver<Array<ResolversTypes['PassportFilter']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType, RequireFields<AnySliceMetricArgs, 'id'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['RecordPage'], ParentType, ContextType, RequireFields<AnySliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<AnySliceTableArgs, 'metrics' | 'parts'>>;
};

export type BatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  fileBytes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kindLabelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type BenefitEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitEntry'] = ResolversParentTypes['BenefitEntry']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entryNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['BenefitEntryWay'], ParentType, ContextType>;
};

export type BenefitEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitEntryConnection'] = ResolversParentTypes['BenefitEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BenefitEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BenefitEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BenefitEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitEntryEdge'] = ResolversParentTypes['BenefitEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BenefitEntry'], ParentType, ContextType>;
};

export type BenefitEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BenefitEntryResult'] = ResolversParentTypes['BenefitEntryResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['BenefitEntry']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BriefingBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingBatch'] = ResolversParentTypes['BriefingBatch']> = {
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BriefingBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingBlock'] = ResolversParentTypes['BriefingBlock']> = {
  __resolveType: TypeResolveFn<'BriefingChart' | 'BriefingFigures' | 'BriefingNote' | 'BriefingParagraph' | 'BriefingTable', ParentType, ContextType>;
};

export type BriefingChartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingChart'] = ResolversParentTypes['BriefingChart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subtitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingCheck'] = ResolversParentTypes['BriefingCheck']> = {
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['BriefingCheckId'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingColumn'] = ResolversParentTypes['BriefingColumn']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BriefingDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingDifference'] = ResolversParentTypes['BriefingDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batches?: Resolver<Array<ResolversTypes['BriefingBatch']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redefined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingEdit'] = ResolversParentTypes['BriefingEdit']> = {
  editedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  generated?: Resolver<Array<ResolversTypes['BriefingSpan']>, ParentType, ContextType>;
  outdated?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BriefingFigureCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingFigureCell'] = ResolversParentTypes['BriefingFigureCell']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yearAgo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingFigureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingFigureRow'] = ResolversParentTypes['BriefingFigureRow']> = {
  cells?: Resolver<Array<ResolversTypes['BriefingFigureCell']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingFigures'] = ResolversParentTypes['BriefingFigures']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['BriefingFigureRow']>, ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingFile'] = ResolversParentTypes['BriefingFile']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingNote'] = ResolversParentTypes['BriefingNote']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingParagraph'] = ResolversParentTypes['BriefingParagraph']> = {
  edit?: Resolver<Maybe<ResolversTypes['BriefingEdit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['BriefingSpan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BriefingRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingRevision'] = ResolversParentTypes['BriefingRevision']> = {
  checks?: Resolver<Array<ResolversTypes['BriefingCheck']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['BriefingDifference']>, ParentType, ContextType, Partial<BriefingRevisionDifferencesArgs>>;
  files?: Resolver<Array<ResolversTypes['BriefingFile']>, ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  frozenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overruled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['BriefingSection']>, ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BriefingState'], ParentType, ContextType>;
};

export type BriefingSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingSection'] = ResolversParentTypes['BriefingSection']> = {
  blocks?: Resolver<Array<ResolversTypes['BriefingBlock']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingSpan'] = ResolversParentTypes['BriefingSpan']> = {
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BriefingTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingTable'] = ResolversParentTypes['BriefingTable']> = {
  columns?: Resolver<Array<ResolversTypes['BriefingColumn']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  absolute?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  acrossFestival?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basePeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollectiveApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveApproval'] = ResolversParentTypes['CollectiveApproval']> = {
  agreementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetingDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FundStage'], ParentType, ContextType>;
  stageNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveApprovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveApprovalConnection'] = ResolversParentTypes['CollectiveApprovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveApprovalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveApproval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveApprovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveApprovalEdge'] = ResolversParentTypes['CollectiveApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveApproval'], ParentType, ContextType>;
};

export type CollectiveApprovalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveApprovalResult'] = ResolversParentTypes['CollectiveApprovalResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CollectiveApproval']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CollectiveIncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveIncome'] = ResolversParentTypes['CollectiveIncome']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  collectiveCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incomeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CollectiveIncomeSource'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollectiveIncomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveIncomeConnection'] = ResolversParentTypes['CollectiveIncomeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveIncomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveIncome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveIncomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveIncomeEdge'] = ResolversParentTypes['CollectiveIncomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveIncome'], ParentType, ContextType>;
};

export type CollectiveIncomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectiveIncomeResult'] = ResolversParentTypes['CollectiveIncomeResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CollectiveIncome']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Column'] = ResolversParentTypes['Column']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ColumnKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppressed?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['ColumnValues'], ParentType, ContextType>;
};

export interface ColumnValuesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ColumnValues'], any> {
  name: 'ColumnValues';
}

export type ContractAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractAmendment'] = ResolversParentTypes['ContractAmendment']> = {
  amendmentNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  contract?: Resolver<ResolversTypes['TenderContract'], ParentType, ContextType>;
  contractNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ContractAmendmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractAmendmentConnection'] = ResolversParentTypes['ContractAmendmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractAmendmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContractAmendment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractAmendmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractAmendmentEdge'] = ResolversParentTypes['ContractAmendmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractAmendment'], ParentType, ContextType>;
};

export type ContractAmendmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContractAmendmentResult'] = ResolversParentTypes['ContractAmendmentResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ContractAmendment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  dataFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastBatch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['OriginRows']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DimensionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionValue'] = ResolversParentTypes['DimensionValue']> = {
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DistributionMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionMetrics'] = ResolversParentTypes['DistributionMetrics']> = {
  deficitOffset?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  distributed?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  dividendHouseholds?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  dividendPerHousehold?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  dividendPerPerson?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  income?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  paidOut?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  payoutProgress?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  plannedIncome?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  plans?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  reserve?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  reserveShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  stepsRecordedShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  unpaid?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  welfare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  welfareShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type DistributionPayoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPayout'] = ResolversParentTypes['DistributionPayout']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['DistributionPlan'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['DistributionShare'], ParentType, ContextType>;
};

export type DistributionPayoutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPayoutConnection'] = ResolversParentTypes['DistributionPayoutConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DistributionPayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DistributionPayout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionPayoutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPayoutEdge'] = ResolversParentTypes['DistributionPayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DistributionPayout'], ParentType, ContextType>;
};

export type DistributionPayoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPayoutResult'] = ResolversParentTypes['DistributionPayoutResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DistributionPayout']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DistributionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPlan'] = ResolversParentTypes['DistributionPlan']> = {
  collective?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  collectiveCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deficit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  distributable?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  distributionPayouts?: Resolver<Array<ResolversTypes['DistributionPayout']>, ParentType, ContextType, RequireFields<DistributionPlanDistributionPayoutsArgs, 'first'>>;
  distributionShares?: Resolver<Array<ResolversTypes['DistributionShare']>, ParentType, ContextType, RequireFields<DistributionPlanDistributionSharesArgs, 'first'>>;
  distributionSteps?: Resolver<Array<ResolversTypes['DistributionStep']>, ParentType, ContextType, RequireFields<DistributionPlanDistributionStepsArgs, 'first'>>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reserve?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  resultPublicOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['DistributionRuleSet'], ParentType, ContextType>;
  ruleSetCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  welfare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPlanConnection'] = ResolversParentTypes['DistributionPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DistributionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DistributionPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPlanEdge'] = ResolversParentTypes['DistributionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DistributionPlan'], ParentType, ContextType>;
};

export type DistributionPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPlanResult'] = ResolversParentTypes['DistributionPlanResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DistributionPlan']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DistributionRuleSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRuleSet'] = ResolversParentTypes['DistributionRuleSet']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distributionPlans?: Resolver<Array<ResolversTypes['DistributionPlan']>, ParentType, ContextType, RequireFields<DistributionRuleSetDistributionPlansArgs, 'first'>>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DistributionRuleSetKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reservePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  welfarePercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionRuleSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRuleSetConnection'] = ResolversParentTypes['DistributionRuleSetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DistributionRuleSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DistributionRuleSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionRuleSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRuleSetEdge'] = ResolversParentTypes['DistributionRuleSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DistributionRuleSet'], ParentType, ContextType>;
};

export type DistributionRuleSetResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionRuleSetResult'] = ResolversParentTypes['DistributionRuleSetResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DistributionRuleSet']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DistributionShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionShare'] = ResolversParentTypes['DistributionShare']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  distributionPayouts?: Resolver<Array<ResolversTypes['DistributionPayout']>, ParentType, ContextType, RequireFields<DistributionShareDistributionPayoutsArgs, 'first'>>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['DistributionPlan'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionShareConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionShareConnection'] = ResolversParentTypes['DistributionShareConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DistributionShareEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DistributionShare']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionShareEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionShareEdge'] = ResolversParentTypes['DistributionShareEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DistributionShare'], ParentType, ContextType>;
};

export type DistributionShareResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionShareResult'] = ResolversParentTypes['DistributionShareResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DistributionShare']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DistributionSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionSlice'] = ResolversParentTypes['DistributionSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['DistributionSlice']>, ParentType, ContextType, RequireFields<DistributionSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['DistributionSlice'], ParentType, ContextType, Partial<DistributionSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['DistributionMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['DistributionSlice']>, ParentType, ContextType, RequireFields<DistributionSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['DistributionPlanConnection']>, ParentType, ContextType, RequireFields<DistributionSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<DistributionSliceTableArgs, 'metrics' | 'parts'>>;
};

export type DistributionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionStep'] = ResolversParentTypes['DistributionStep']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['DistributionPlan'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DistributionStepStep'], ParentType, ContextType>;
};

export type DistributionStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionStepConnection'] = ResolversParentTypes['DistributionStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DistributionStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DistributionStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionStepEdge'] = ResolversParentTypes['DistributionStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DistributionStep'], ParentType, ContextType>;
};

export type DistributionStepResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionStepResult'] = ResolversParentTypes['DistributionStepResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DistributionStep']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  collectiveIncomesByCollective?: Resolver<Array<ResolversTypes['CollectiveIncome']>, ParentType, ContextType, RequireFields<DivisionCollectiveIncomesByCollectiveArgs, 'first'>>;
  collectiveIncomesByTown?: Resolver<Array<ResolversTypes['CollectiveIncome']>, ParentType, ContextType, RequireFields<DivisionCollectiveIncomesByTownArgs, 'first'>>;
  distributionPlansByCollective?: Resolver<Array<ResolversTypes['DistributionPlan']>, ParentType, ContextType, RequireFields<DivisionDistributionPlansByCollectiveArgs, 'first'>>;
  distributionPlansByTown?: Resolver<Array<ResolversTypes['DistributionPlan']>, ParentType, ContextType, RequireFields<DivisionDistributionPlansByTownArgs, 'first'>>;
  enterprisesByTown?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<DivisionEnterprisesByTownArgs, 'first'>>;
  enterprisesByVillage?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<DivisionEnterprisesByVillageArgs, 'first'>>;
  factoriesByTown?: Resolver<Array<ResolversTypes['Factory']>, ParentType, ContextType, RequireFields<DivisionFactoriesByTownArgs, 'first'>>;
  factoriesByVillage?: Resolver<Array<ResolversTypes['Factory']>, ParentType, ContextType, RequireFields<DivisionFactoriesByVillageArgs, 'first'>>;
  fundProjectsByTown?: Resolver<Array<ResolversTypes['FundProject']>, ParentType, ContextType, RequireFields<DivisionFundProjectsByTownArgs, 'first'>>;
  fundProjectsByVillage?: Resolver<Array<ResolversTypes['FundProject']>, ParentType, ContextType, RequireFields<DivisionFundProjectsByVillageArgs, 'first'>>;
  hotlineOrders?: Resolver<Array<ResolversTypes['HotlineOrder']>, ParentType, ContextType, RequireFields<DivisionHotlineOrdersArgs, 'first'>>;
  householdGainsByTown?: Resolver<Array<ResolversTypes['HouseholdGain']>, ParentType, ContextType, RequireFields<DivisionHouseholdGainsByTownArgs, 'first'>>;
  householdGainsByVillage?: Resolver<Array<ResolversTypes['HouseholdGain']>, ParentType, ContextType, RequireFields<DivisionHouseholdGainsByVillageArgs, 'first'>>;
  householdsByTown?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<DivisionHouseholdsByTownArgs, 'first'>>;
  householdsByVillage?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<DivisionHouseholdsByVillageArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plantedAreasByTown?: Resolver<Array<ResolversTypes['PlantedArea']>, ParentType, ContextType, RequireFields<DivisionPlantedAreasByTownArgs, 'first'>>;
  plantedAreasByVillage?: Resolver<Array<ResolversTypes['PlantedArea']>, ParentType, ContextType, RequireFields<DivisionPlantedAreasByVillageArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teamCompliance?: Resolver<Array<ResolversTypes['TeamCompliance']>, ParentType, ContextType, RequireFields<DivisionTeamComplianceArgs, 'first'>>;
};

export type DivisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type DivisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionResult'] = ResolversParentTypes['DivisionResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  benefitEntries?: Resolver<Array<ResolversTypes['BenefitEntry']>, ParentType, ContextType, RequireFields<EnterpriseBenefitEntriesArgs, 'first'>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseHouseholdLinks?: Resolver<Array<ResolversTypes['EnterpriseHouseholdLink']>, ParentType, ContextType, RequireFields<EnterpriseEnterpriseHouseholdLinksArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledgerAccounts?: Resolver<Array<ResolversTypes['LedgerAccount']>, ParentType, ContextType, RequireFields<EnterpriseLedgerAccountsArgs, 'first'>>;
  ledgerMonthClosings?: Resolver<Array<ResolversTypes['LedgerMonthClosing']>, ParentType, ContextType, RequireFields<EnterpriseLedgerMonthClosingsArgs, 'first'>>;
  ledgerVouchers?: Resolver<Array<ResolversTypes['LedgerVoucher']>, ParentType, ContextType, RequireFields<EnterpriseLedgerVouchersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  teamCompliance?: Resolver<Array<ResolversTypes['TeamCompliance']>, ParentType, ContextType, RequireFields<EnterpriseTeamComplianceArgs, 'first'>>;
  teamMembers?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType, RequireFields<EnterpriseTeamMembersArgs, 'first'>>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  villageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseHouseholdLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHouseholdLink'] = ResolversParentTypes['EnterpriseHouseholdLink']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseHouseholdLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHouseholdLinkConnection'] = ResolversParentTypes['EnterpriseHouseholdLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseHouseholdLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnterpriseHouseholdLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseHouseholdLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHouseholdLinkEdge'] = ResolversParentTypes['EnterpriseHouseholdLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnterpriseHouseholdLink'], ParentType, ContextType>;
};

export type EnterpriseHouseholdLinkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHouseholdLinkResult'] = ResolversParentTypes['EnterpriseHouseholdLinkResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['EnterpriseHouseholdLink']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseResult'] = ResolversParentTypes['EnterpriseResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterprisesMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisesMetrics'] = ResolversParentTypes['EnterprisesMetrics']> = {
  benefitAmount?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  benefitPerHousehold?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  benefitTimeliness?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  enterprisesWithThreeTeams?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  householdsBenefiting?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  householdsServed?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  labourPoorShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  ledgerCompliance?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  marketingPoorShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  membersHired?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  membersNow?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  placesNow?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  poorMembersShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  quotaComplianceRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  quotaShortfall?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  teamMembers?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  technicalPoorShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  threeTeamsCoverage?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  unstaffedTeams?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  voucherTimeliness?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  vouchers?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type EnterprisesSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisesSlice'] = ResolversParentTypes['EnterprisesSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['EnterprisesSlice']>, ParentType, ContextType, RequireFields<EnterprisesSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['EnterprisesSlice'], ParentType, ContextType, Partial<EnterprisesSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['EnterprisesMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['EnterprisesSlice']>, ParentType, ContextType, RequireFields<EnterprisesSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['BenefitEntryConnection']>, ParentType, ContextType, RequireFields<EnterprisesSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<EnterprisesSliceTableArgs, 'metrics' | 'parts'>>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Factory'] = ResolversParentTypes['Factory']> = {
  areaM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  builtOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  factoryLeases?: Resolver<Array<ResolversTypes['FactoryLease']>, ParentType, ContextType, RequireFields<FactoryFactoryLeasesArgs, 'first'>>;
  factoryNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryConnection'] = ResolversParentTypes['FactoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Factory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryEdge'] = ResolversParentTypes['FactoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Factory'], ParentType, ContextType>;
};

export type FactoryLeaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryLease'] = ResolversParentTypes['FactoryLease']> = {
  factory?: Resolver<ResolversTypes['Factory'], ParentType, ContextType>;
  factoryNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaseRents?: Resolver<Array<ResolversTypes['LeaseRent']>, ParentType, ContextType, RequireFields<FactoryLeaseLeaseRentsArgs, 'first'>>;
  leasedM2?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rentEvery?: Resolver<ResolversTypes['FactoryLeaseRentEvery'], ParentType, ContextType>;
  rentPayments?: Resolver<Array<ResolversTypes['RentPayment']>, ParentType, ContextType, RequireFields<FactoryLeaseRentPaymentsArgs, 'first'>>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FactoryLeaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryLeaseConnection'] = ResolversParentTypes['FactoryLeaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactoryLeaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FactoryLease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactoryLeaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryLeaseEdge'] = ResolversParentTypes['FactoryLeaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactoryLease'], ParentType, ContextType>;
};

export type FactoryLeaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryLeaseResult'] = ResolversParentTypes['FactoryLeaseResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FactoryLease']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FactoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactoryResult'] = ResolversParentTypes['FactoryResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Factory']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FilterValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilterValue'] = ResolversParentTypes['FilterValue']> = {
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FourFourNotRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FourFourNotRule'] = ResolversParentTypes['FourFourNotRule']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FourFourNotRuleKind'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FourFourNotRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FourFourNotRuleConnection'] = ResolversParentTypes['FourFourNotRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FourFourNotRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FourFourNotRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FourFourNotRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FourFourNotRuleEdge'] = ResolversParentTypes['FourFourNotRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FourFourNotRule'], ParentType, ContextType>;
};

export type FourFourNotRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FourFourNotRuleResult'] = ResolversParentTypes['FourFourNotRuleResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FourFourNotRule']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundAcceptanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAcceptance'] = ResolversParentTypes['FundAcceptance']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FundAcceptanceOutcome'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['FundProject'], ParentType, ContextType>;
  projectNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type FundAcceptanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAcceptanceConnection'] = ResolversParentTypes['FundAcceptanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundAcceptanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundAcceptance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundAcceptanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAcceptanceEdge'] = ResolversParentTypes['FundAcceptanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundAcceptance'], ParentType, ContextType>;
};

export type FundAcceptanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAcceptanceResult'] = ResolversParentTypes['FundAcceptanceResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FundAcceptance']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAgreement'] = ResolversParentTypes['FundAgreement']> = {
  agreementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreementSignatories?: Resolver<Array<ResolversTypes['AgreementSignatory']>, ParentType, ContextType, RequireFields<FundAgreementAgreementSignatoriesArgs, 'first'>>;
  contract?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  contractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundInspections?: Resolver<Array<ResolversTypes['FundInspection']>, ParentType, ContextType, RequireFields<FundAgreementFundInspectionsArgs, 'first'>>;
  fundStages?: Resolver<Array<ResolversTypes['FundStage']>, ParentType, ContextType, RequireFields<FundAgreementFundStagesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastInspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['FundProject'], ParentType, ContextType>;
  projectNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  signedByAllOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verifiedPermille?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundAgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAgreementConnection'] = ResolversParentTypes['FundAgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundAgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAgreementEdge'] = ResolversParentTypes['FundAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundAgreement'], ParentType, ContextType>;
};

export type FundAgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAgreementResult'] = ResolversParentTypes['FundAgreementResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FundAgreement']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundInspection'] = ResolversParentTypes['FundInspection']> = {
  agreement?: Resolver<ResolversTypes['FundAgreement'], ParentType, ContextType>;
  agreementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inspector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onSite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  verifiedPermille?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundInspectionConnection'] = ResolversParentTypes['FundInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundInspectionEdge'] = ResolversParentTypes['FundInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundInspection'], ParentType, ContextType>;
};

export type FundInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundInspectionResult'] = ResolversParentTypes['FundInspectionResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FundInspection']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundPayment'] = ResolversParentTypes['FundPayment']> = {
  agreementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FundStage'], ParentType, ContextType>;
  stageNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voucherNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundPaymentConnection'] = ResolversParentTypes['FundPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundPaymentEdge'] = ResolversParentTypes['FundPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundPayment'], ParentType, ContextType>;
};

export type FundPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundPaymentResult'] = ResolversParentTypes['FundPaymentResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FundPayment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundProject'] = ResolversParentTypes['FundProject']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fundAcceptances?: Resolver<Array<ResolversTypes['FundAcceptance']>, ParentType, ContextType, RequireFields<FundProjectFundAcceptancesArgs, 'first'>>;
  fundAgreements?: Resolver<Array<ResolversTypes['FundAgreement']>, ParentType, ContextType, RequireFields<FundProjectFundAgreementsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundProjectSource'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  villageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundProjectConnection'] = ResolversParentTypes['FundProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundProjectEdge'] = ResolversParentTypes['FundProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundProject'], ParentType, ContextType>;
};

export type FundProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundProjectResult'] = ResolversParentTypes['FundProjectResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FundProject']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundSignOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundSignOff'] = ResolversParentTypes['FundSignOff']> = {
  agreementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['FundSignOffOffice'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['FundStage'], ParentType, ContextType>;
  stageNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundSignOffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundSignOffConnection'] = ResolversParentTypes['FundSignOffConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundSignOffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundSignOff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundSignOffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundSignOffEdge'] = ResolversParentTypes['FundSignOffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundSignOff'], ParentType, ContextType>;
};

export type FundSignOffResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundSignOffResult'] = ResolversParentTypes['FundSignOffResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FundSignOff']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundStage'] = ResolversParentTypes['FundStage']> = {
  agreement?: Resolver<ResolversTypes['FundAgreement'], ParentType, ContextType>;
  agreementNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  collectiveApprovals?: Resolver<Array<ResolversTypes['CollectiveApproval']>, ParentType, ContextType, RequireFields<FundStageCollectiveApprovalsArgs, 'first'>>;
  fundPayments?: Resolver<Array<ResolversTypes['FundPayment']>, ParentType, ContextType, RequireFields<FundStageFundPaymentsArgs, 'first'>>;
  fundSignOffs?: Resolver<Array<ResolversTypes['FundSignOff']>, ParentType, ContextType, RequireFields<FundStageFundSignOffsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  stageNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundStageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundStageConnection'] = ResolversParentTypes['FundStageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundStageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundStage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundStageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundStageEdge'] = ResolversParentTypes['FundStageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundStage'], ParentType, ContextType>;
};

export type FundStageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundStageResult'] = ResolversParentTypes['FundStageResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['FundStage']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FundsMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundsMetrics'] = ResolversParentTypes['FundsMetrics']> = {
  acceptedProjects?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  atProgressLimit?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  contracted?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  contractedToDate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  disbursed?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  disbursedToDate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  inspections?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  openAgreements?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  paidAtInspection?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  paidShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  paidShareToDate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  paymentsAheadOfProgress?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  progressGap?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  stageCapsToDate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  stagnantAgreements?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  unpaid?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  unpaidInStages?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  unsignedAgreements?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  verifiedProgress?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  verifiedShareToDate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type FundsSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundsSlice'] = ResolversParentTypes['FundsSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['FundsSlice']>, ParentType, ContextType, RequireFields<FundsSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['FundsSlice'], ParentType, ContextType, Partial<FundsSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['FundsMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['FundsSlice']>, ParentType, ContextType, RequireFields<FundsSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['FundPaymentConnection']>, ParentType, ContextType, RequireFields<FundsSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<FundsSliceTableArgs, 'metrics' | 'parts'>>;
};

export type GrassrootsProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrassrootsProblem'] = ResolversParentTypes['GrassrootsProblem']> = {
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  solvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GrassrootsProblemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrassrootsProblemConnection'] = ResolversParentTypes['GrassrootsProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrassrootsProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GrassrootsProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrassrootsProblemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrassrootsProblemEdge'] = ResolversParentTypes['GrassrootsProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrassrootsProblem'], ParentType, ContextType>;
};

export type GrassrootsProblemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrassrootsProblemResult'] = ResolversParentTypes['GrassrootsProblemResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['GrassrootsProblem']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HiringQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringQuota'] = ResolversParentTypes['HiringQuota']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['HiringQuotaTeam'], ParentType, ContextType>;
};

export type HiringQuotaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringQuotaConnection'] = ResolversParentTypes['HiringQuotaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HiringQuotaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HiringQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HiringQuotaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringQuotaEdge'] = ResolversParentTypes['HiringQuotaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiringQuota'], ParentType, ContextType>;
};

export type HiringQuotaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiringQuotaResult'] = ResolversParentTypes['HiringQuotaResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HiringQuota']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HotlineCallbackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCallback'] = ResolversParentTypes['HotlineCallback']> = {
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invalidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['HotlineOrder'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['HotlineCallbackSatisfaction']>, ParentType, ContextType>;
  solved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HotlineCallbackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCallbackConnection'] = ResolversParentTypes['HotlineCallbackConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineCallbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotlineCallback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineCallbackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCallbackEdge'] = ResolversParentTypes['HotlineCallbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineCallback'], ParentType, ContextType>;
};

export type HotlineCallbackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCallbackResult'] = ResolversParentTypes['HotlineCallbackResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HotlineCallback']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HotlineCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCategory'] = ResolversParentTypes['HotlineCategory']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hotlineCategories?: Resolver<Array<ResolversTypes['HotlineCategory']>, ParentType, ContextType, RequireFields<HotlineCategoryHotlineCategoriesArgs, 'first'>>;
  hotlineOrders?: Resolver<Array<ResolversTypes['HotlineOrder']>, ParentType, ContextType, RequireFields<HotlineCategoryHotlineOrdersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['HotlineCategory']>, ParentType, ContextType>;
  parentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HotlineCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCategoryConnection'] = ResolversParentTypes['HotlineCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotlineCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCategoryEdge'] = ResolversParentTypes['HotlineCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineCategory'], ParentType, ContextType>;
};

export type HotlineCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineCategoryResult'] = ResolversParentTypes['HotlineCategoryResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HotlineCategory']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HotlineMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineMetrics'] = ResolversParentTypes['HotlineMetrics']> = {
  badRatings?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  callbackSatisfactionRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  callbacks?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  closedOnTimeRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  extendedRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  finalClosureRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  medianHandlingHours?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  openOverdue?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  overdueOver20?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  overdueUpTo5?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  overdueUpTo20?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  p90HandlingHours?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  ratedShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  reopenedRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  returnedRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  satisfactionRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  signedInTimeRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  solutionRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  threeRatesScore?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  withoutDue?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type HotlineOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrder'] = ResolversParentTypes['HotlineOrder']> = {
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HotlineCategory'], ParentType, ContextType>;
  categoryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['HotlineOrderChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extendedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finalClosedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hotlineCallbacks?: Resolver<Array<ResolversTypes['HotlineCallback']>, ParentType, ContextType, RequireFields<HotlineOrderHotlineCallbacksArgs, 'first'>>;
  hotlineOrderEvents?: Resolver<Array<ResolversTypes['HotlineOrderEvent']>, ParentType, ContextType, RequireFields<HotlineOrderHotlineOrderEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastEventAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reopenings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HotlineOrderState'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['HotlineUnit'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HotlineOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrderConnection'] = ResolversParentTypes['HotlineOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotlineOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrderEdge'] = ResolversParentTypes['HotlineOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineOrder'], ParentType, ContextType>;
};

export type HotlineOrderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrderEvent'] = ResolversParentTypes['HotlineOrderEvent']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HotlineOrderEventKind'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['HotlineOrder'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['HotlineUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HotlineOrderEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrderEventConnection'] = ResolversParentTypes['HotlineOrderEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineOrderEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotlineOrderEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineOrderEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrderEventEdge'] = ResolversParentTypes['HotlineOrderEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineOrderEvent'], ParentType, ContextType>;
};

export type HotlineOrderEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrderEventResult'] = ResolversParentTypes['HotlineOrderEventResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HotlineOrderEvent']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HotlineOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrderResult'] = ResolversParentTypes['HotlineOrderResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HotlineOrder']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HotlineRateWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineRateWeight'] = ResolversParentTypes['HotlineRateWeight']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['HotlineRateWeightFormula'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  responseWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfactionWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solutionWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineRateWeightConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineRateWeightConnection'] = ResolversParentTypes['HotlineRateWeightConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineRateWeightEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotlineRateWeight']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineRateWeightEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineRateWeightEdge'] = ResolversParentTypes['HotlineRateWeightEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineRateWeight'], ParentType, ContextType>;
};

export type HotlineRateWeightResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineRateWeightResult'] = ResolversParentTypes['HotlineRateWeightResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HotlineRateWeight']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HotlineSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineSlice'] = ResolversParentTypes['HotlineSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['HotlineSlice']>, ParentType, ContextType, RequireFields<HotlineSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['HotlineSlice'], ParentType, ContextType, Partial<HotlineSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['HotlineMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['HotlineSlice']>, ParentType, ContextType, RequireFields<HotlineSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['HotlineOrderConnection']>, ParentType, ContextType, RequireFields<HotlineSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<HotlineSliceTableArgs, 'metrics' | 'parts'>>;
};

export type HotlineUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineUnit'] = ResolversParentTypes['HotlineUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hotlineOrderEvents?: Resolver<Array<ResolversTypes['HotlineOrderEvent']>, ParentType, ContextType, RequireFields<HotlineUnitHotlineOrderEventsArgs, 'first'>>;
  hotlineOrders?: Resolver<Array<ResolversTypes['HotlineOrder']>, ParentType, ContextType, RequireFields<HotlineUnitHotlineOrdersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HotlineUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineUnitConnection'] = ResolversParentTypes['HotlineUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotlineUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineUnitEdge'] = ResolversParentTypes['HotlineUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineUnit'], ParentType, ContextType>;
};

export type HotlineUnitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineUnitResult'] = ResolversParentTypes['HotlineUnitResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HotlineUnit']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household']> = {
  benefitEntries?: Resolver<Array<ResolversTypes['BenefitEntry']>, ParentType, ContextType, RequireFields<HouseholdBenefitEntriesArgs, 'first'>>;
  distributionPayouts?: Resolver<Array<ResolversTypes['DistributionPayout']>, ParentType, ContextType, RequireFields<HouseholdDistributionPayoutsArgs, 'first'>>;
  distributionShares?: Resolver<Array<ResolversTypes['DistributionShare']>, ParentType, ContextType, RequireFields<HouseholdDistributionSharesArgs, 'first'>>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterpriseHouseholdLinks?: Resolver<Array<ResolversTypes['EnterpriseHouseholdLink']>, ParentType, ContextType, RequireFields<HouseholdEnterpriseHouseholdLinksArgs, 'first'>>;
  householdChangeParties?: Resolver<Array<ResolversTypes['HouseholdChangeParty']>, ParentType, ContextType, RequireFields<HouseholdHouseholdChangePartiesArgs, 'first'>>;
  householdGains?: Resolver<Array<ResolversTypes['HouseholdGain']>, ParentType, ContextType, RequireFields<HouseholdHouseholdGainsArgs, 'first'>>;
  householdIncomes?: Resolver<Array<ResolversTypes['HouseholdIncome']>, ParentType, ContextType, RequireFields<HouseholdHouseholdIncomesArgs, 'first'>>;
  householdMembers?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType, RequireFields<HouseholdHouseholdMembersArgs, 'first'>>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  teamMembers?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType, RequireFields<HouseholdTeamMembersArgs, 'first'>>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChange'] = ResolversParentTypes['HouseholdChange']> = {
  changeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  householdChangeParties?: Resolver<Array<ResolversTypes['HouseholdChangeParty']>, ParentType, ContextType, RequireFields<HouseholdChangeHouseholdChangePartiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HouseholdChangeKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type HouseholdChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChangeConnection'] = ResolversParentTypes['HouseholdChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HouseholdChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChangeEdge'] = ResolversParentTypes['HouseholdChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdChange'], ParentType, ContextType>;
};

export type HouseholdChangePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChangeParty'] = ResolversParentTypes['HouseholdChangeParty']> = {
  change?: Resolver<ResolversTypes['HouseholdChange'], ParentType, ContextType>;
  changeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['HouseholdChangePartyRole'], ParentType, ContextType>;
};

export type HouseholdChangePartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChangePartyConnection'] = ResolversParentTypes['HouseholdChangePartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdChangePartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HouseholdChangeParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdChangePartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChangePartyEdge'] = ResolversParentTypes['HouseholdChangePartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdChangeParty'], ParentType, ContextType>;
};

export type HouseholdChangePartyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChangePartyResult'] = ResolversParentTypes['HouseholdChangePartyResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HouseholdChangeParty']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdChangeResult'] = ResolversParentTypes['HouseholdChangeResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HouseholdChange']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type HouseholdGainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdGain'] = ResolversParentTypes['HouseholdGain']> = {
  baseIncome?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  business?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  yearDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type HouseholdGainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdGainConnection'] = ResolversParentTypes['HouseholdGainConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdGainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HouseholdGain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdGainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdGainEdge'] = ResolversParentTypes['HouseholdGainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdGain'], ParentType, ContextType>;
};

export type HouseholdIncomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdIncome'] = ResolversParentTypes['HouseholdIncome']> = {
  base?: Resolver<Maybe<ResolversTypes['HouseholdIncome']>, ParentType, ContextType>;
  baseYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  business?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  businessCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  householdIncomes?: Resolver<Array<ResolversTypes['HouseholdIncome']>, ParentType, ContextType, RequireFields<HouseholdIncomeHouseholdIncomesArgs, 'first'>>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  wage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdIncomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdIncomeConnection'] = ResolversParentTypes['HouseholdIncomeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdIncomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HouseholdIncome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdIncomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdIncomeEdge'] = ResolversParentTypes['HouseholdIncomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdIncome'], ParentType, ContextType>;
};

export type HouseholdIncomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdIncomeResult'] = ResolversParentTypes['HouseholdIncomeResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HouseholdIncome']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedHow?: Resolver<ResolversTypes['HouseholdMemberJoinedHow'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['HouseholdMemberRelation'], ParentType, ContextType>;
};

export type HouseholdMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMemberConnection'] = ResolversParentTypes['HouseholdMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMemberEdge'] = ResolversParentTypes['HouseholdMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdMember'], ParentType, ContextType>;
};

export type HouseholdMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMemberResult'] = ResolversParentTypes['HouseholdMemberResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdResult'] = ResolversParentTypes['HouseholdResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HouseholdsMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdsMetrics'] = ResolversParentTypes['HouseholdsMetrics']> = {
  businessShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  fallers?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  gainPerHousehold?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  gainPerPerson?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  incomePerHousehold?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  incomePerPerson?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  lossShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  meanSize?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  medianGain?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  medianIncome?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  propertyShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  transferShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  villages?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  wageShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type HouseholdsSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdsSlice'] = ResolversParentTypes['HouseholdsSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['HouseholdsSlice']>, ParentType, ContextType, RequireFields<HouseholdsSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['HouseholdsSlice'], ParentType, ContextType, Partial<HouseholdsSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['HouseholdsMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['HouseholdsSlice']>, ParentType, ContextType, RequireFields<HouseholdsSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['HouseholdGainConnection']>, ParentType, ContextType, RequireFields<HouseholdsSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<HouseholdsSliceTableArgs, 'metrics' | 'parts'>>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFailureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFailure'] = ResolversParentTypes['ImportFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportFileProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFileProblem'] = ResolversParentTypes['ImportFileProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  errorWorkbook?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ImportFailure']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileSize?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTrial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['ImportPhase']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ImportPlan']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsPerSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['ImportTold'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportKind'] = ResolversParentTypes['ImportKind']> = {
  fields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  subjectLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectLabelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPlan'] = ResolversParentTypes['ImportPlan']> = {
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passedOver?: Resolver<Array<ResolversTypes['PlannedTable']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportFileProblem']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['PlannedTable']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  fileProblems?: Resolver<Array<ResolversTypes['ImportFileProblem']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problemGroups?: Resolver<Array<ResolversTypes['ProblemGroup']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType, Partial<ImportReportProblemsArgs>>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['ImportedTable']>, ParentType, ContextType>;
  tooMany?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportTold'] = ResolversParentTypes['ImportTold']> = {
  columns?: Resolver<Array<ResolversTypes['ToldColumn']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['ToldSheet']>, ParentType, ContextType>;
};

export type ImportedTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedTable'] = ResolversParentTypes['ImportedTable']> = {
  counts?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOutRows'], ParentType, ContextType>;
  madeUp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndustryMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryMetrics'] = ResolversParentTypes['IndustryMetrics']> = {
  arrears?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  arrearsOver90?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  arrearsUpTo30?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  arrearsUpTo90?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  collectionRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  factoryArea?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  fruitArea?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  leasedArea?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  newTeaArea?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  renovatedTeaArea?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  rentDue?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  rentPaid?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  vegetableArea?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type IndustrySliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustrySlice'] = ResolversParentTypes['IndustrySlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['IndustrySlice']>, ParentType, ContextType, RequireFields<IndustrySliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['IndustrySlice'], ParentType, ContextType, Partial<IndustrySliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['IndustryMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['IndustrySlice']>, ParentType, ContextType, RequireFields<IndustrySliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['PlantedAreaConnection']>, ParentType, ContextType, RequireFields<IndustrySliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<IndustrySliceTableArgs, 'metrics' | 'parts'>>;
};

export type KindCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCandidate'] = ResolversParentTypes['KindCandidate']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaseRentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaseRent'] = ResolversParentTypes['LeaseRent']> = {
  due?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lease?: Resolver<ResolversTypes['FactoryLease'], ParentType, ContextType>;
  leaseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type LeaseRentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaseRentConnection'] = ResolversParentTypes['LeaseRentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaseRentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeaseRent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaseRentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaseRentEdge'] = ResolversParentTypes['LeaseRentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaseRent'], ParentType, ContextType>;
};

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerAccountKind'], ParentType, ContextType>;
  ledgerLines?: Resolver<Array<ResolversTypes['LedgerLine']>, ParentType, ContextType, RequireFields<LedgerAccountLedgerLinesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type LedgerAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountConnection'] = ResolversParentTypes['LedgerAccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountEdge'] = ResolversParentTypes['LedgerAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
};

export type LedgerAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccountResult'] = ResolversParentTypes['LedgerAccountResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LedgerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLine'] = ResolversParentTypes['LedgerLine']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  accountCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['LedgerVoucher'], ParentType, ContextType>;
  voucherNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLineConnection'] = ResolversParentTypes['LedgerLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerLineEdge'] = ResolversParentTypes['LedgerLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerLine'], ParentType, ContextType>;
};

export type LedgerMonthClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMonthClosing'] = ResolversParentTypes['LedgerMonthClosing']> = {
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type LedgerMonthClosingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMonthClosingConnection'] = ResolversParentTypes['LedgerMonthClosingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerMonthClosingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerMonthClosing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerMonthClosingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMonthClosingEdge'] = ResolversParentTypes['LedgerMonthClosingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerMonthClosing'], ParentType, ContextType>;
};

export type LedgerMonthClosingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerMonthClosingResult'] = ResolversParentTypes['LedgerMonthClosingResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LedgerMonthClosing']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LedgerVoucherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerVoucher'] = ResolversParentTypes['LedgerVoucher']> = {
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledgerLines?: Resolver<Array<ResolversTypes['LedgerLine']>, ParentType, ContextType, RequireFields<LedgerVoucherLedgerLinesArgs, 'first'>>;
  ledgerVouchers?: Resolver<Array<ResolversTypes['LedgerVoucher']>, ParentType, ContextType, RequireFields<LedgerVoucherLedgerVouchersArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reversed?: Resolver<Maybe<ResolversTypes['LedgerVoucher']>, ParentType, ContextType>;
  reversesNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voucherNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerVoucherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerVoucherConnection'] = ResolversParentTypes['LedgerVoucherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerVoucherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerVoucher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerVoucherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerVoucherEdge'] = ResolversParentTypes['LedgerVoucherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerVoucher'], ParentType, ContextType>;
};

export type LedgerVoucherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerVoucherResult'] = ResolversParentTypes['LedgerVoucherResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LedgerVoucher']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LeftOutRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOutRows'] = ResolversParentTypes['LeftOutRows']> = {
  blank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MadeBriefingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MadeBriefing'] = ResolversParentTypes['MadeBriefing']> = {
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['BriefingRevision'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  errorBound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['MetricTarget']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['MetricVersion']>, ParentType, ContextType>;
};

export type MetricTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricTarget'] = ResolversParentTypes['MetricTarget']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MetricValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricValue'] = ResolversParentTypes['MetricValue']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType, Partial<MetricValueChangeArgs>>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  passport?: Resolver<ResolversTypes['Passport'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ValueState'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MetricVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricVersion'] = ResolversParentTypes['MetricVersion']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendAgreementSignatory?: Resolver<ResolversTypes['AgreementSignatoryResult'], ParentType, ContextType, RequireFields<MutationAmendAgreementSignatoryArgs, 'id' | 'input'>>;
  amendBenefitEntry?: Resolver<ResolversTypes['BenefitEntryResult'], ParentType, ContextType, RequireFields<MutationAmendBenefitEntryArgs, 'id' | 'input'>>;
  amendCollectiveApproval?: Resolver<ResolversTypes['CollectiveApprovalResult'], ParentType, ContextType, RequireFields<MutationAmendCollectiveApprovalArgs, 'id' | 'input'>>;
  amendCollectiveIncome?: Resolver<ResolversTypes['CollectiveIncomeResult'], ParentType, ContextType, RequireFields<MutationAmendCollectiveIncomeArgs, 'id' | 'input'>>;
  amendDistributionPlan?: Resolver<ResolversTypes['DistributionPlanResult'], ParentType, ContextType, RequireFields<MutationAmendDistributionPlanArgs, 'id' | 'input'>>;
  amendDistributionRuleSet?: Resolver<ResolversTypes['DistributionRuleSetResult'], ParentType, ContextType, RequireFields<MutationAmendDistributionRuleSetArgs, 'id' | 'input'>>;
  amendDistributionShare?: Resolver<ResolversTypes['DistributionShareResult'], ParentType, ContextType, RequireFields<MutationAmendDistributionShareArgs, 'id' | 'input'>>;
  amendDivision?: Resolver<ResolversTypes['DivisionResult'], ParentType, ContextType, RequireFields<MutationAmendDivisionArgs, 'id' | 'input'>>;
  amendEnterprise?: Resolver<ResolversTypes['EnterpriseResult'], ParentType, ContextType, RequireFields<MutationAmendEnterpriseArgs, 'id' | 'input'>>;
  amendEnterpriseHouseholdLink?: Resolver<ResolversTypes['EnterpriseHouseholdLinkResult'], ParentType, ContextType, RequireFields<MutationAmendEnterpriseHouseholdLinkArgs, 'id' | 'input'>>;
  amendFactory?: Resolver<ResolversTypes['FactoryResult'], ParentType, ContextType, RequireFields<MutationAmendFactoryArgs, 'id' | 'input'>>;
  amendFourFourNotRule?: Resolver<ResolversTypes['FourFourNotRuleResult'], ParentType, ContextType, RequireFields<MutationAmendFourFourNotRuleArgs, 'id' | 'input'>>;
  amendFundAcceptance?: Resolver<ResolversTypes['FundAcceptanceResult'], ParentType, ContextType, RequireFields<MutationAmendFundAcceptanceArgs, 'id' | 'input'>>;
  amendFundAgreement?: Resolver<ResolversTypes['FundAgreementResult'], ParentType, ContextType, RequireFields<MutationAmendFundAgreementArgs, 'id' | 'input'>>;
  amendFundProject?: Resolver<ResolversTypes['FundProjectResult'], ParentType, ContextType, RequireFields<MutationAmendFundProjectArgs, 'id' | 'input'>>;
  amendFundSignOff?: Resolver<ResolversTypes['FundSignOffResult'], ParentType, ContextType, RequireFields<MutationAmendFundSignOffArgs, 'id' | 'input'>>;
  amendFundStage?: Resolver<ResolversTypes['FundStageResult'], ParentType, ContextType, RequireFields<MutationAmendFundStageArgs, 'id' | 'input'>>;
  amendGrassrootsProblem?: Resolver<ResolversTypes['GrassrootsProblemResult'], ParentType, ContextType, RequireFields<MutationAmendGrassrootsProblemArgs, 'id' | 'input'>>;
  amendHiringQuota?: Resolver<ResolversTypes['HiringQuotaResult'], ParentType, ContextType, RequireFields<MutationAmendHiringQuotaArgs, 'id' | 'input'>>;
  amendHotlineCallback?: Resolver<ResolversTypes['HotlineCallbackResult'], ParentType, ContextType, RequireFields<MutationAmendHotlineCallbackArgs, 'id' | 'input'>>;
  amendHotlineCategory?: Resolver<ResolversTypes['HotlineCategoryResult'], ParentType, ContextType, RequireFields<MutationAmendHotlineCategoryArgs, 'id' | 'input'>>;
  amendHotlineOrder?: Resolver<ResolversTypes['HotlineOrderResult'], ParentType, ContextType, RequireFields<MutationAmendHotlineOrderArgs, 'id' | 'input'>>;
  amendHotlineRateWeight?: Resolver<ResolversTypes['HotlineRateWeightResult'], ParentType, ContextType, RequireFields<MutationAmendHotlineRateWeightArgs, 'id' | 'input'>>;
  amendHotlineUnit?: Resolver<ResolversTypes['HotlineUnitResult'], ParentType, ContextType, RequireFields<MutationAmendHotlineUnitArgs, 'id' | 'input'>>;
  amendHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationAmendHouseholdArgs, 'id' | 'input'>>;
  amendHouseholdIncome?: Resolver<ResolversTypes['HouseholdIncomeResult'], ParentType, ContextType, RequireFields<MutationAmendHouseholdIncomeArgs, 'id' | 'input'>>;
  amendHouseholdMember?: Resolver<ResolversTypes['HouseholdMemberResult'], ParentType, ContextType, RequireFields<MutationAmendHouseholdMemberArgs, 'id' | 'input'>>;
  amendLedgerAccount?: Resolver<ResolversTypes['LedgerAccountResult'], ParentType, ContextType, RequireFields<MutationAmendLedgerAccountArgs, 'id' | 'input'>>;
  amendPartyActivity?: Resolver<ResolversTypes['PartyActivityResult'], ParentType, ContextType, RequireFields<MutationAmendPartyActivityArgs, 'id' | 'input'>>;
  amendPartyBranch?: Resolver<ResolversTypes['PartyBranchResult'], ParentType, ContextType, RequireFields<MutationAmendPartyBranchArgs, 'id' | 'input'>>;
  amendPartyFinding?: Resolver<ResolversTypes['PartyFindingResult'], ParentType, ContextType, RequireFields<MutationAmendPartyFindingArgs, 'id' | 'input'>>;
  amendPartyMember?: Resolver<ResolversTypes['PartyMemberResult'], ParentType, ContextType, RequireFields<MutationAmendPartyMemberArgs, 'id' | 'input'>>;
  amendPartyOpinion?: Resolver<ResolversTypes['PartyOpinionResult'], ParentType, ContextType, RequireFields<MutationAmendPartyOpinionArgs, 'id' | 'input'>>;
  amendPartyTalk?: Resolver<ResolversTypes['PartyTalkResult'], ParentType, ContextType, RequireFields<MutationAmendPartyTalkArgs, 'id' | 'input'>>;
  amendPlantedArea?: Resolver<ResolversTypes['PlantedAreaResult'], ParentType, ContextType, RequireFields<MutationAmendPlantedAreaArgs, 'id' | 'input'>>;
  amendPublicityBoard?: Resolver<ResolversTypes['PublicityBoardResult'], ParentType, ContextType, RequireFields<MutationAmendPublicityBoardArgs, 'id' | 'input'>>;
  amendRecognitionAward?: Resolver<ResolversTypes['RecognitionAwardResult'], ParentType, ContextType, RequireFields<MutationAmendRecognitionAwardArgs, 'id' | 'input'>>;
  amendRecognitionBoardEntry?: Resolver<ResolversTypes['RecognitionBoardEntryResult'], ParentType, ContextType, RequireFields<MutationAmendRecognitionBoardEntryArgs, 'id' | 'input'>>;
  amendServiceCase?: Resolver<ResolversTypes['ServiceCaseResult'], ParentType, ContextType, RequireFields<MutationAmendServiceCaseArgs, 'id' | 'input'>>;
  amendServiceComplaint?: Resolver<ResolversTypes['ServiceComplaintResult'], ParentType, ContextType, RequireFields<MutationAmendServiceComplaintArgs, 'id' | 'input'>>;
  amendServiceConsultation?: Resolver<ResolversTypes['ServiceConsultationResult'], ParentType, ContextType, RequireFields<MutationAmendServiceConsultationArgs, 'id' | 'input'>>;
  amendServiceCorrection?: Resolver<ResolversTypes['ServiceCorrectionResult'], ParentType, ContextType, RequireFields<MutationAmendServiceCorrectionArgs, 'id' | 'input'>>;
  amendServiceDepartment?: Resolver<ResolversTypes['ServiceDepartmentResult'], ParentType, ContextType, RequireFields<MutationAmendServiceDepartmentArgs, 'id' | 'input'>>;
  amendServiceItem?: Resolver<ResolversTypes['ServiceItemResult'], ParentType, ContextType, RequireFields<MutationAmendServiceItemArgs, 'id' | 'input'>>;
  amendServiceRatingRectification?: Resolver<ResolversTypes['ServiceRatingRectificationResult'], ParentType, ContextType, RequireFields<MutationAmendServiceRatingRectificationArgs, 'id' | 'input'>>;
  amendServiceSimplifiedApproval?: Resolver<ResolversTypes['ServiceSimplifiedApprovalResult'], ParentType, ContextType, RequireFields<MutationAmendServiceSimplifiedApprovalArgs, 'id' | 'input'>>;
  amendServiceWindow?: Resolver<ResolversTypes['ServiceWindowResult'], ParentType, ContextType, RequireFields<MutationAmendServiceWindowArgs, 'id' | 'input'>>;
  amendServiceWindowPost?: Resolver<ResolversTypes['ServiceWindowPostResult'], ParentType, ContextType, RequireFields<MutationAmendServiceWindowPostArgs, 'id' | 'input'>>;
  amendSupplier?: Resolver<ResolversTypes['SupplierResult'], ParentType, ContextType, RequireFields<MutationAmendSupplierArgs, 'id' | 'input'>>;
  amendTeamMember?: Resolver<ResolversTypes['TeamMemberResult'], ParentType, ContextType, RequireFields<MutationAmendTeamMemberArgs, 'id' | 'input'>>;
  amendTender?: Resolver<ResolversTypes['TenderResult'], ParentType, ContextType, RequireFields<MutationAmendTenderArgs, 'id' | 'input'>>;
  amendTenderBid?: Resolver<ResolversTypes['TenderBidResult'], ParentType, ContextType, RequireFields<MutationAmendTenderBidArgs, 'id' | 'input'>>;
  amendTenderContract?: Resolver<ResolversTypes['TenderContractResult'], ParentType, ContextType, RequireFields<MutationAmendTenderContractArgs, 'id' | 'input'>>;
  amendTenderLot?: Resolver<ResolversTypes['TenderLotResult'], ParentType, ContextType, RequireFields<MutationAmendTenderLotArgs, 'id' | 'input'>>;
  amendTenderNotice?: Resolver<ResolversTypes['TenderNoticeResult'], ParentType, ContextType, RequireFields<MutationAmendTenderNoticeArgs, 'id' | 'input'>>;
  editBriefing?: Resolver<ResolversTypes['BriefingRevision'], ParentType, ContextType, RequireFields<MutationEditBriefingArgs, 'paragraph' | 'period'>>;
  makeBriefing?: Resolver<ResolversTypes['MadeBriefing'], ParentType, ContextType, RequireFields<MutationMakeBriefingArgs, 'period'>>;
  publishBriefing?: Resolver<ResolversTypes['BriefingRevision'], ParentType, ContextType, RequireFields<MutationPublishBriefingArgs, 'period'>>;
  recordAgreementSignatory?: Resolver<ResolversTypes['AgreementSignatoryResult'], ParentType, ContextType, RequireFields<MutationRecordAgreementSignatoryArgs, 'input'>>;
  recordBenefitEntry?: Resolver<ResolversTypes['BenefitEntryResult'], ParentType, ContextType, RequireFields<MutationRecordBenefitEntryArgs, 'input'>>;
  recordCollectiveApproval?: Resolver<ResolversTypes['CollectiveApprovalResult'], ParentType, ContextType, RequireFields<MutationRecordCollectiveApprovalArgs, 'input'>>;
  recordCollectiveIncome?: Resolver<ResolversTypes['CollectiveIncomeResult'], ParentType, ContextType, RequireFields<MutationRecordCollectiveIncomeArgs, 'input'>>;
  recordContractAmendment?: Resolver<ResolversTypes['ContractAmendmentResult'], ParentType, ContextType, RequireFields<MutationRecordContractAmendmentArgs, 'input'>>;
  recordDistributionPayout?: Resolver<ResolversTypes['DistributionPayoutResult'], ParentType, ContextType, RequireFields<MutationRecordDistributionPayoutArgs, 'input'>>;
  recordDistributionPlan?: Resolver<ResolversTypes['DistributionPlanResult'], ParentType, ContextType, RequireFields<MutationRecordDistributionPlanArgs, 'input'>>;
  recordDistributionRuleSet?: Resolver<ResolversTypes['DistributionRuleSetResult'], ParentType, ContextType, RequireFields<MutationRecordDistributionRuleSetArgs, 'input'>>;
  recordDistributionShare?: Resolver<ResolversTypes['DistributionShareResult'], ParentType, ContextType, RequireFields<MutationRecordDistributionShareArgs, 'input'>>;
  recordDistributionStep?: Resolver<ResolversTypes['DistributionStepResult'], ParentType, ContextType, RequireFields<MutationRecordDistributionStepArgs, 'input'>>;
  recordDivision?: Resolver<ResolversTypes['DivisionResult'], ParentType, ContextType, RequireFields<MutationRecordDivisionArgs, 'input'>>;
  recordEnterprise?: Resolver<ResolversTypes['EnterpriseResult'], ParentType, ContextType, RequireFields<MutationRecordEnterpriseArgs, 'input'>>;
  recordEnterpriseHouseholdLink?: Resolver<ResolversTypes['EnterpriseHouseholdLinkResult'], ParentType, ContextType, RequireFields<MutationRecordEnterpriseHouseholdLinkArgs, 'input'>>;
  recordFactory?: Resolver<ResolversTypes['FactoryResult'], ParentType, ContextType, RequireFields<MutationRecordFactoryArgs, 'input'>>;
  recordFactoryLease?: Resolver<ResolversTypes['FactoryLeaseResult'], ParentType, ContextType, RequireFields<MutationRecordFactoryLeaseArgs, 'input'>>;
  recordFourFourNotRule?: Resolver<ResolversTypes['FourFourNotRuleResult'], ParentType, ContextType, RequireFields<MutationRecordFourFourNotRuleArgs, 'input'>>;
  recordFundAcceptance?: Resolver<ResolversTypes['FundAcceptanceResult'], ParentType, ContextType, RequireFields<MutationRecordFundAcceptanceArgs, 'input'>>;
  recordFundAgreement?: Resolver<ResolversTypes['FundAgreementResult'], ParentType, ContextType, RequireFields<MutationRecordFundAgreementArgs, 'input'>>;
  recordFundInspection?: Resolver<ResolversTypes['FundInspectionResult'], ParentType, ContextType, RequireFields<MutationRecordFundInspectionArgs, 'input'>>;
  recordFundPayment?: Resolver<ResolversTypes['FundPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordFundPaymentArgs, 'input'>>;
  recordFundProject?: Resolver<ResolversTypes['FundProjectResult'], ParentType, ContextType, RequireFields<MutationRecordFundProjectArgs, 'input'>>;
  recordFundSignOff?: Resolver<ResolversTypes['FundSignOffResult'], ParentType, ContextType, RequireFields<MutationRecordFundSignOffArgs, 'input'>>;
  recordFundStage?: Resolver<ResolversTypes['FundStageResult'], ParentType, ContextType, RequireFields<MutationRecordFundStageArgs, 'input'>>;
  recordGrassrootsProblem?: Resolver<ResolversTypes['GrassrootsProblemResult'], ParentType, ContextType, RequireFields<MutationRecordGrassrootsProblemArgs, 'input'>>;
  recordHiringQuota?: Resolver<ResolversTypes['HiringQuotaResult'], ParentType, ContextType, RequireFields<MutationRecordHiringQuotaArgs, 'input'>>;
  recordHotlineCallback?: Resolver<ResolversTypes['HotlineCallbackResult'], ParentType, ContextType, RequireFields<MutationRecordHotlineCallbackArgs, 'input'>>;
  recordHotlineCategory?: Resolver<ResolversTypes['HotlineCategoryResult'], ParentType, ContextType, RequireFields<MutationRecordHotlineCategoryArgs, 'input'>>;
  recordHotlineOrder?: Resolver<ResolversTypes['HotlineOrderResult'], ParentType, ContextType, RequireFields<MutationRecordHotlineOrderArgs, 'input'>>;
  recordHotlineOrderEvent?: Resolver<ResolversTypes['HotlineOrderEventResult'], ParentType, ContextType, RequireFields<MutationRecordHotlineOrderEventArgs, 'input'>>;
  recordHotlineRateWeight?: Resolver<ResolversTypes['HotlineRateWeightResult'], ParentType, ContextType, RequireFields<MutationRecordHotlineRateWeightArgs, 'input'>>;
  recordHotlineUnit?: Resolver<ResolversTypes['HotlineUnitResult'], ParentType, ContextType, RequireFields<MutationRecordHotlineUnitArgs, 'input'>>;
  recordHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationRecordHouseholdArgs, 'input'>>;
  recordHouseholdChange?: Resolver<ResolversTypes['HouseholdChangeResult'], ParentType, ContextType, RequireFields<MutationRecordHouseholdChangeArgs, 'input'>>;
  recordHouseholdChangeParty?: Resolver<ResolversTypes['HouseholdChangePartyResult'], ParentType, ContextType, RequireFields<MutationRecordHouseholdChangePartyArgs, 'input'>>;
  recordHouseholdIncome?: Resolver<ResolversTypes['HouseholdIncomeResult'], ParentType, ContextType, RequireFields<MutationRecordHouseholdIncomeArgs, 'input'>>;
  recordHouseholdMember?: Resolver<ResolversTypes['HouseholdMemberResult'], ParentType, ContextType, RequireFields<MutationRecordHouseholdMemberArgs, 'input'>>;
  recordLedgerAccount?: Resolver<ResolversTypes['LedgerAccountResult'], ParentType, ContextType, RequireFields<MutationRecordLedgerAccountArgs, 'input'>>;
  recordLedgerMonthClosing?: Resolver<ResolversTypes['LedgerMonthClosingResult'], ParentType, ContextType, RequireFields<MutationRecordLedgerMonthClosingArgs, 'input'>>;
  recordLedgerVoucher?: Resolver<ResolversTypes['LedgerVoucherResult'], ParentType, ContextType, RequireFields<MutationRecordLedgerVoucherArgs, 'input'>>;
  recordPartyActivity?: Resolver<ResolversTypes['PartyActivityResult'], ParentType, ContextType, RequireFields<MutationRecordPartyActivityArgs, 'input'>>;
  recordPartyBranch?: Resolver<ResolversTypes['PartyBranchResult'], ParentType, ContextType, RequireFields<MutationRecordPartyBranchArgs, 'input'>>;
  recordPartyFinding?: Resolver<ResolversTypes['PartyFindingResult'], ParentType, ContextType, RequireFields<MutationRecordPartyFindingArgs, 'input'>>;
  recordPartyFindingStep?: Resolver<ResolversTypes['PartyFindingStepResult'], ParentType, ContextType, RequireFields<MutationRecordPartyFindingStepArgs, 'input'>>;
  recordPartyMember?: Resolver<ResolversTypes['PartyMemberResult'], ParentType, ContextType, RequireFields<MutationRecordPartyMemberArgs, 'input'>>;
  recordPartyOpinion?: Resolver<ResolversTypes['PartyOpinionResult'], ParentType, ContextType, RequireFields<MutationRecordPartyOpinionArgs, 'input'>>;
  recordPartyTalk?: Resolver<ResolversTypes['PartyTalkResult'], ParentType, ContextType, RequireFields<MutationRecordPartyTalkArgs, 'input'>>;
  recordPlantedArea?: Resolver<ResolversTypes['PlantedAreaResult'], ParentType, ContextType, RequireFields<MutationRecordPlantedAreaArgs, 'input'>>;
  recordPublicityBoard?: Resolver<ResolversTypes['PublicityBoardResult'], ParentType, ContextType, RequireFields<MutationRecordPublicityBoardArgs, 'input'>>;
  recordRecognitionAppealEvent?: Resolver<ResolversTypes['RecognitionAppealEventResult'], ParentType, ContextType, RequireFields<MutationRecordRecognitionAppealEventArgs, 'input'>>;
  recordRecognitionAward?: Resolver<ResolversTypes['RecognitionAwardResult'], ParentType, ContextType, RequireFields<MutationRecordRecognitionAwardArgs, 'input'>>;
  recordRecognitionBoardEntry?: Resolver<ResolversTypes['RecognitionBoardEntryResult'], ParentType, ContextType, RequireFields<MutationRecordRecognitionBoardEntryArgs, 'input'>>;
  recordRentPayment?: Resolver<ResolversTypes['RentPaymentResult'], ParentType, ContextType, RequireFields<MutationRecordRentPaymentArgs, 'input'>>;
  recordServiceCase?: Resolver<ResolversTypes['ServiceCaseResult'], ParentType, ContextType, RequireFields<MutationRecordServiceCaseArgs, 'input'>>;
  recordServiceCaseEvent?: Resolver<ResolversTypes['ServiceCaseEventResult'], ParentType, ContextType, RequireFields<MutationRecordServiceCaseEventArgs, 'input'>>;
  recordServiceComplaint?: Resolver<ResolversTypes['ServiceComplaintResult'], ParentType, ContextType, RequireFields<MutationRecordServiceComplaintArgs, 'input'>>;
  recordServiceConsultation?: Resolver<ResolversTypes['ServiceConsultationResult'], ParentType, ContextType, RequireFields<MutationRecordServiceConsultationArgs, 'input'>>;
  recordServiceCorrection?: Resolver<ResolversTypes['ServiceCorrectionResult'], ParentType, ContextType, RequireFields<MutationRecordServiceCorrectionArgs, 'input'>>;
  recordServiceDepartment?: Resolver<ResolversTypes['ServiceDepartmentResult'], ParentType, ContextType, RequireFields<MutationRecordServiceDepartmentArgs, 'input'>>;
  recordServiceItem?: Resolver<ResolversTypes['ServiceItemResult'], ParentType, ContextType, RequireFields<MutationRecordServiceItemArgs, 'input'>>;
  recordServiceRatingRectification?: Resolver<ResolversTypes['ServiceRatingRectificationResult'], ParentType, ContextType, RequireFields<MutationRecordServiceRatingRectificationArgs, 'input'>>;
  recordServiceSimplifiedApproval?: Resolver<ResolversTypes['ServiceSimplifiedApprovalResult'], ParentType, ContextType, RequireFields<MutationRecordServiceSimplifiedApprovalArgs, 'input'>>;
  recordServiceWindow?: Resolver<ResolversTypes['ServiceWindowResult'], ParentType, ContextType, RequireFields<MutationRecordServiceWindowArgs, 'input'>>;
  recordServiceWindowPost?: Resolver<ResolversTypes['ServiceWindowPostResult'], ParentType, ContextType, RequireFields<MutationRecordServiceWindowPostArgs, 'input'>>;
  recordSupplier?: Resolver<ResolversTypes['SupplierResult'], ParentType, ContextType, RequireFields<MutationRecordSupplierArgs, 'input'>>;
  recordTeamMember?: Resolver<ResolversTypes['TeamMemberResult'], ParentType, ContextType, RequireFields<MutationRecordTeamMemberArgs, 'input'>>;
  recordTender?: Resolver<ResolversTypes['TenderResult'], ParentType, ContextType, RequireFields<MutationRecordTenderArgs, 'input'>>;
  recordTenderAward?: Resolver<ResolversTypes['TenderAwardResult'], ParentType, ContextType, RequireFields<MutationRecordTenderAwardArgs, 'input'>>;
  recordTenderBid?: Resolver<ResolversTypes['TenderBidResult'], ParentType, ContextType, RequireFields<MutationRecordTenderBidArgs, 'input'>>;
  recordTenderContract?: Resolver<ResolversTypes['TenderContractResult'], ParentType, ContextType, RequireFields<MutationRecordTenderContractArgs, 'input'>>;
  recordTenderLot?: Resolver<ResolversTypes['TenderLotResult'], ParentType, ContextType, RequireFields<MutationRecordTenderLotArgs, 'input'>>;
  recordTenderNotice?: Resolver<ResolversTypes['TenderNoticeResult'], ParentType, ContextType, RequireFields<MutationRecordTenderNoticeArgs, 'input'>>;
  recordTenderRevocation?: Resolver<ResolversTypes['TenderRevocationResult'], ParentType, ContextType, RequireFields<MutationRecordTenderRevocationArgs, 'input'>>;
  removeAgreementSignatory?: Resolver<ResolversTypes['AgreementSignatoryResult'], ParentType, ContextType, RequireFields<MutationRemoveAgreementSignatoryArgs, 'id'>>;
  removeBenefitEntry?: Resolver<ResolversTypes['BenefitEntryResult'], ParentType, ContextType, RequireFields<MutationRemoveBenefitEntryArgs, 'id'>>;
  removeCollectiveApproval?: Resolver<ResolversTypes['CollectiveApprovalResult'], ParentType, ContextType, RequireFields<MutationRemoveCollectiveApprovalArgs, 'id'>>;
  removeCollectiveIncome?: Resolver<ResolversTypes['CollectiveIncomeResult'], ParentType, ContextType, RequireFields<MutationRemoveCollectiveIncomeArgs, 'id'>>;
  removeDistributionPlan?: Resolver<ResolversTypes['DistributionPlanResult'], ParentType, ContextType, RequireFields<MutationRemoveDistributionPlanArgs, 'id'>>;
  removeDistributionRuleSet?: Resolver<ResolversTypes['DistributionRuleSetResult'], ParentType, ContextType, RequireFields<MutationRemoveDistributionRuleSetArgs, 'id'>>;
  removeDistributionShare?: Resolver<ResolversTypes['DistributionShareResult'], ParentType, ContextType, RequireFields<MutationRemoveDistributionShareArgs, 'id'>>;
  removeDivision?: Resolver<ResolversTypes['DivisionResult'], ParentType, ContextType, RequireFields<MutationRemoveDivisionArgs, 'id'>>;
  removeEnterprise?: Resolver<ResolversTypes['EnterpriseResult'], ParentType, ContextType, RequireFields<MutationRemoveEnterpriseArgs, 'id'>>;
  removeEnterpriseHouseholdLink?: Resolver<ResolversTypes['EnterpriseHouseholdLinkResult'], ParentType, ContextType, RequireFields<MutationRemoveEnterpriseHouseholdLinkArgs, 'id'>>;
  removeFactory?: Resolver<ResolversTypes['FactoryResult'], ParentType, ContextType, RequireFields<MutationRemoveFactoryArgs, 'id'>>;
  removeFourFourNotRule?: Resolver<ResolversTypes['FourFourNotRuleResult'], ParentType, ContextType, RequireFields<MutationRemoveFourFourNotRuleArgs, 'id'>>;
  removeFundAcceptance?: Resolver<ResolversTypes['FundAcceptanceResult'], ParentType, ContextType, RequireFields<MutationRemoveFundAcceptanceArgs, 'id'>>;
  removeFundAgreement?: Resolver<ResolversTypes['FundAgreementResult'], ParentType, ContextType, RequireFields<MutationRemoveFundAgreementArgs, 'id'>>;
  removeFundProject?: Resolver<ResolversTypes['FundProjectResult'], ParentType, ContextType, RequireFields<MutationRemoveFundProjectArgs, 'id'>>;
  removeFundSignOff?: Resolver<ResolversTypes['FundSignOffResult'], ParentType, ContextType, RequireFields<MutationRemoveFundSignOffArgs, 'id'>>;
  removeFundStage?: Resolver<ResolversTypes['FundStageResult'], ParentType, ContextType, RequireFields<MutationRemoveFundStageArgs, 'id'>>;
  removeGrassrootsProblem?: Resolver<ResolversTypes['GrassrootsProblemResult'], ParentType, ContextType, RequireFields<MutationRemoveGrassrootsProblemArgs, 'id'>>;
  removeHiringQuota?: Resolver<ResolversTypes['HiringQuotaResult'], ParentType, ContextType, RequireFields<MutationRemoveHiringQuotaArgs, 'id'>>;
  removeHotlineCallback?: Resolver<ResolversTypes['HotlineCallbackResult'], ParentType, ContextType, RequireFields<MutationRemoveHotlineCallbackArgs, 'id'>>;
  removeHotlineCategory?: Resolver<ResolversTypes['HotlineCategoryResult'], ParentType, ContextType, RequireFields<MutationRemoveHotlineCategoryArgs, 'id'>>;
  removeHotlineOrder?: Resolver<ResolversTypes['HotlineOrderResult'], ParentType, ContextType, RequireFields<MutationRemoveHotlineOrderArgs, 'id'>>;
  removeHotlineRateWeight?: Resolver<ResolversTypes['HotlineRateWeightResult'], ParentType, ContextType, RequireFields<MutationRemoveHotlineRateWeightArgs, 'id'>>;
  removeHotlineUnit?: Resolver<ResolversTypes['HotlineUnitResult'], ParentType, ContextType, RequireFields<MutationRemoveHotlineUnitArgs, 'id'>>;
  removeHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationRemoveHouseholdArgs, 'id'>>;
  removeHouseholdIncome?: Resolver<ResolversTypes['HouseholdIncomeResult'], ParentType, ContextType, RequireFields<MutationRemoveHouseholdIncomeArgs, 'id'>>;
  removeHouseholdMember?: Resolver<ResolversTypes['HouseholdMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveHouseholdMemberArgs, 'id'>>;
  removeLedgerAccount?: Resolver<ResolversTypes['LedgerAccountResult'], ParentType, ContextType, RequireFields<MutationRemoveLedgerAccountArgs, 'id'>>;
  removePartyActivity?: Resolver<ResolversTypes['PartyActivityResult'], ParentType, ContextType, RequireFields<MutationRemovePartyActivityArgs, 'id'>>;
  removePartyBranch?: Resolver<ResolversTypes['PartyBranchResult'], ParentType, ContextType, RequireFields<MutationRemovePartyBranchArgs, 'id'>>;
  removePartyFinding?: Resolver<ResolversTypes['PartyFindingResult'], ParentType, ContextType, RequireFields<MutationRemovePartyFindingArgs, 'id'>>;
  removePartyMember?: Resolver<ResolversTypes['PartyMemberResult'], ParentType, ContextType, RequireFields<MutationRemovePartyMemberArgs, 'id'>>;
  removePartyOpinion?: Resolver<ResolversTypes['PartyOpinionResult'], ParentType, ContextType, RequireFields<MutationRemovePartyOpinionArgs, 'id'>>;
  removePartyTalk?: Resolver<ResolversTypes['PartyTalkResult'], ParentType, ContextType, RequireFields<MutationRemovePartyTalkArgs, 'id'>>;
  removePlantedArea?: Resolver<ResolversTypes['PlantedAreaResult'], ParentType, ContextType, RequireFields<MutationRemovePlantedAreaArgs, 'id'>>;
  removePublicityBoard?: Resolver<ResolversTypes['PublicityBoardResult'], ParentType, ContextType, RequireFields<MutationRemovePublicityBoardArgs, 'id'>>;
  removeRecognitionAward?: Resolver<ResolversTypes['RecognitionAwardResult'], ParentType, ContextType, RequireFields<MutationRemoveRecognitionAwardArgs, 'id'>>;
  removeRecognitionBoardEntry?: Resolver<ResolversTypes['RecognitionBoardEntryResult'], ParentType, ContextType, RequireFields<MutationRemoveRecognitionBoardEntryArgs, 'id'>>;
  removeServiceCase?: Resolver<ResolversTypes['ServiceCaseResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceCaseArgs, 'id'>>;
  removeServiceComplaint?: Resolver<ResolversTypes['ServiceComplaintResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceComplaintArgs, 'id'>>;
  removeServiceConsultation?: Resolver<ResolversTypes['ServiceConsultationResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceConsultationArgs, 'id'>>;
  removeServiceCorrection?: Resolver<ResolversTypes['ServiceCorrectionResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceCorrectionArgs, 'id'>>;
  removeServiceDepartment?: Resolver<ResolversTypes['ServiceDepartmentResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceDepartmentArgs, 'id'>>;
  removeServiceItem?: Resolver<ResolversTypes['ServiceItemResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceItemArgs, 'id'>>;
  removeServiceRatingRectification?: Resolver<ResolversTypes['ServiceRatingRectificationResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceRatingRectificationArgs, 'id'>>;
  removeServiceSimplifiedApproval?: Resolver<ResolversTypes['ServiceSimplifiedApprovalResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceSimplifiedApprovalArgs, 'id'>>;
  removeServiceWindow?: Resolver<ResolversTypes['ServiceWindowResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceWindowArgs, 'id'>>;
  removeServiceWindowPost?: Resolver<ResolversTypes['ServiceWindowPostResult'], ParentType, ContextType, RequireFields<MutationRemoveServiceWindowPostArgs, 'id'>>;
  removeSupplier?: Resolver<ResolversTypes['SupplierResult'], ParentType, ContextType, RequireFields<MutationRemoveSupplierArgs, 'id'>>;
  removeTeamMember?: Resolver<ResolversTypes['TeamMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveTeamMemberArgs, 'id'>>;
  removeTender?: Resolver<ResolversTypes['TenderResult'], ParentType, ContextType, RequireFields<MutationRemoveTenderArgs, 'id'>>;
  removeTenderBid?: Resolver<ResolversTypes['TenderBidResult'], ParentType, ContextType, RequireFields<MutationRemoveTenderBidArgs, 'id'>>;
  removeTenderContract?: Resolver<ResolversTypes['TenderContractResult'], ParentType, ContextType, RequireFields<MutationRemoveTenderContractArgs, 'id'>>;
  removeTenderLot?: Resolver<ResolversTypes['TenderLotResult'], ParentType, ContextType, RequireFields<MutationRemoveTenderLotArgs, 'id'>>;
  removeTenderNotice?: Resolver<ResolversTypes['TenderNoticeResult'], ParentType, ContextType, RequireFields<MutationRemoveTenderNoticeArgs, 'id'>>;
  reviewBriefing?: Resolver<ResolversTypes['BriefingRevision'], ParentType, ContextType, RequireFields<MutationReviewBriefingArgs, 'period'>>;
  runImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  tryImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationTryImportArgs, 'input'>>;
  undoBatch?: Resolver<ResolversTypes['UndoResult'], ParentType, ContextType, RequireFields<MutationUndoBatchArgs, 'id'>>;
};

export type OriginRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OriginRows'] = ResolversParentTypes['OriginRows']> = {
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyActivity'] = ResolversParentTypes['PartyActivity']> = {
  activityNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  branch?: Resolver<Maybe<ResolversTypes['PartyBranch']>, ParentType, ContextType>;
  branchCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyActivityKind'], ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyActivityConnection'] = ResolversParentTypes['PartyActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyActivityEdge'] = ResolversParentTypes['PartyActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyActivity'], ParentType, ContextType>;
};

export type PartyActivityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyActivityResult'] = ResolversParentTypes['PartyActivityResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartyActivity']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PartyBranchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyBranch'] = ResolversParentTypes['PartyBranch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyActivities?: Resolver<Array<ResolversTypes['PartyActivity']>, ParentType, ContextType, RequireFields<PartyBranchPartyActivitiesArgs, 'first'>>;
  partyFindings?: Resolver<Array<ResolversTypes['PartyFinding']>, ParentType, ContextType, RequireFields<PartyBranchPartyFindingsArgs, 'first'>>;
  partyMembers?: Resolver<Array<ResolversTypes['PartyMember']>, ParentType, ContextType, RequireFields<PartyBranchPartyMembersArgs, 'first'>>;
  partyTalks?: Resolver<Array<ResolversTypes['PartyTalk']>, ParentType, ContextType, RequireFields<PartyBranchPartyTalksArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type PartyBranchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyBranchConnection'] = ResolversParentTypes['PartyBranchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyBranchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyBranch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyBranchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyBranchEdge'] = ResolversParentTypes['PartyBranchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyBranch'], ParentType, ContextType>;
};

export type PartyBranchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyBranchResult'] = ResolversParentTypes['PartyBranchResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartyBranch']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PartyBuildingMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyBuildingMetrics'] = ResolversParentTypes['PartyBuildingMetrics']> = {
  activities?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  activitiesOverdue?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  activitiesPlanned?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  branches?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  findingsOpen?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  findingsOverdue?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  findingsRectified?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  findingsUnverified?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  opinions?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  opinionsAnsweredRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  opinionsUnanswered?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  participationRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  planRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  problemsOpen?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  problemsSolved?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  publicityBoards?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  rectificationRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  talks?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type PartyBuildingSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyBuildingSlice'] = ResolversParentTypes['PartyBuildingSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['PartyBuildingSlice']>, ParentType, ContextType, RequireFields<PartyBuildingSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['PartyBuildingSlice'], ParentType, ContextType, Partial<PartyBuildingSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['PartyBuildingMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['PartyBuildingSlice']>, ParentType, ContextType, RequireFields<PartyBuildingSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['PartyActivityConnection']>, ParentType, ContextType, RequireFields<PartyBuildingSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<PartyBuildingSliceTableArgs, 'metrics' | 'parts'>>;
};

export type PartyFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFinding'] = ResolversParentTypes['PartyFinding']> = {
  branch?: Resolver<Maybe<ResolversTypes['PartyBranch']>, ParentType, ContextType>;
  branchCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findingNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ownerOffice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerRole?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyFindingSteps?: Resolver<Array<ResolversTypes['PartyFindingStep']>, ParentType, ContextType, RequireFields<PartyFindingPartyFindingStepsArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  verifiedByOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PartyFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFindingConnection'] = ResolversParentTypes['PartyFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFindingEdge'] = ResolversParentTypes['PartyFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyFinding'], ParentType, ContextType>;
};

export type PartyFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFindingResult'] = ResolversParentTypes['PartyFindingResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartyFinding']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PartyFindingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFindingStep'] = ResolversParentTypes['PartyFindingStep']> = {
  finding?: Resolver<ResolversTypes['PartyFinding'], ParentType, ContextType>;
  findingNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyFindingStepKind'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stepNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PartyFindingStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFindingStepConnection'] = ResolversParentTypes['PartyFindingStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyFindingStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyFindingStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyFindingStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFindingStepEdge'] = ResolversParentTypes['PartyFindingStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyFindingStep'], ParentType, ContextType>;
};

export type PartyFindingStepResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyFindingStepResult'] = ResolversParentTypes['PartyFindingStepResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartyFindingStep']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PartyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMember'] = ResolversParentTypes['PartyMember']> = {
  branch?: Resolver<ResolversTypes['PartyBranch'], ParentType, ContextType>;
  branchCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type PartyMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMemberConnection'] = ResolversParentTypes['PartyMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMemberEdge'] = ResolversParentTypes['PartyMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyMember'], ParentType, ContextType>;
};

export type PartyMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyMemberResult'] = ResolversParentTypes['PartyMemberResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PartyOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOpinion'] = ResolversParentTypes['PartyOpinion']> = {
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PartyOpinionSource'], ParentType, ContextType>;
};

export type PartyOpinionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOpinionConnection'] = ResolversParentTypes['PartyOpinionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyOpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyOpinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOpinionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOpinionEdge'] = ResolversParentTypes['PartyOpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOpinion'], ParentType, ContextType>;
};

export type PartyOpinionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyOpinionResult'] = ResolversParentTypes['PartyOpinionResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartyOpinion']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PartyTalkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyTalk'] = ResolversParentTypes['PartyTalk']> = {
  branch?: Resolver<Maybe<ResolversTypes['PartyBranch']>, ParentType, ContextType>;
  branchCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyTalkKind'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  talkNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyTalkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyTalkConnection'] = ResolversParentTypes['PartyTalkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyTalkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyTalk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyTalkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyTalkEdge'] = ResolversParentTypes['PartyTalkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyTalk'], ParentType, ContextType>;
};

export type PartyTalkResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyTalkResult'] = ResolversParentTypes['PartyTalkResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PartyTalk']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filters?: Resolver<Array<ResolversTypes['PassportFilter']>, ParentType, ContextType>;
  listed?: Resolver<Array<ResolversTypes['RecordPart']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PassportPart']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['MetricVersion']>, ParentType, ContextType>;
};

export type PassportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassportBatch'] = ResolversParentTypes['PassportBatch']> = {
  committedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulatedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassportFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassportFilter'] = ResolversParentTypes['PassportFilter']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FilterRelation'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FilterValue']>, ParentType, ContextType>;
};

export type PassportPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PassportPart'] = ResolversParentTypes['PassportPart']> = {
  batches?: Resolver<Array<ResolversTypes['PassportBatch']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartRole'], ParentType, ContextType>;
  rollup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  simulatedRows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  simulatedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sql?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlannedColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedColumn'] = ResolversParentTypes['PlannedColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlannedTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedTable'] = ResolversParentTypes['PlannedTable']> = {
  candidates?: Resolver<Array<ResolversTypes['KindCandidate']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['PlannedColumn']>, ParentType, ContextType>;
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ImportKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportFileProblem']>, ParentType, ContextType>;
  sample?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PlantedAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantedArea'] = ResolversParentTypes['PlantedArea']> = {
  areaNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crop?: Resolver<ResolversTypes['PlantedAreaCrop'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mu?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  sinceDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  village?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  villageCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['PlantedAreaWay'], ParentType, ContextType>;
};

export type PlantedAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantedAreaConnection'] = ResolversParentTypes['PlantedAreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlantedAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlantedArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlantedAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantedAreaEdge'] = ResolversParentTypes['PlantedAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlantedArea'], ParentType, ContextType>;
};

export type PlantedAreaResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlantedAreaResult'] = ResolversParentTypes['PlantedAreaResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PlantedArea']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ProblemGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemGroup'] = ResolversParentTypes['ProblemGroup']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  batchId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicityBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityBoard'] = ResolversParentTypes['PublicityBoard']> = {
  boardNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  putUpOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  takenDownOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicityBoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityBoardConnection'] = ResolversParentTypes['PublicityBoardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicityBoardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicityBoard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicityBoardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityBoardEdge'] = ResolversParentTypes['PublicityBoardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicityBoard'], ParentType, ContextType>;
};

export type PublicityBoardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicityBoardResult'] = ResolversParentTypes['PublicityBoardResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PublicityBoard']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  areaCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PublishedRole'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchArgs, 'id'>>;
  batches?: Resolver<ResolversTypes['BatchConnection'], ParentType, ContextType, Partial<QueryBatchesArgs>>;
  briefing?: Resolver<Maybe<ResolversTypes['BriefingRevision']>, ParentType, ContextType, RequireFields<QueryBriefingArgs, 'period'>>;
  briefings?: Resolver<Array<ResolversTypes['BriefingRevision']>, ParentType, ContextType>;
  dataQuality?: Resolver<Array<ResolversTypes['DataQuality']>, ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['DistributionSlice']>, ParentType, ContextType, RequireFields<QueryDistributionArgs, 'period'>>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterprisesSlice']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'period'>>;
  funds?: Resolver<Maybe<ResolversTypes['FundsSlice']>, ParentType, ContextType, RequireFields<QueryFundsArgs, 'period'>>;
  hotline?: Resolver<Maybe<ResolversTypes['HotlineSlice']>, ParentType, ContextType, RequireFields<QueryHotlineArgs, 'period'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdsSlice']>, ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'period'>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importKinds?: Resolver<Array<ResolversTypes['ImportKind']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['IndustrySlice']>, ParentType, ContextType, RequireFields<QueryIndustryArgs, 'period'>>;
  metrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, Partial<QueryMetricsArgs>>;
  partyBuilding?: Resolver<Maybe<ResolversTypes['PartyBuildingSlice']>, ParentType, ContextType, RequireFields<QueryPartyBuildingArgs, 'period'>>;
  published?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<QueryPublishedArgs>>;
  recognition?: Resolver<Maybe<ResolversTypes['RecognitionSlice']>, ParentType, ContextType, RequireFields<QueryRecognitionArgs, 'period'>>;
  reconciliation?: Resolver<Array<ResolversTypes['Reconciliation']>, ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'year'>>;
  recordFields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType, RequireFields<QueryRecordFieldsArgs, 'subject'>>;
  records?: Resolver<ResolversTypes['Records'], ParentType, ContextType>;
  serviceHall?: Resolver<Maybe<ResolversTypes['ServiceHallSlice']>, ParentType, ContextType, RequireFields<QueryServiceHallArgs, 'period'>>;
  slice?: Resolver<Maybe<ResolversTypes['AnySlice']>, ParentType, ContextType, RequireFields<QuerySliceArgs, 'period' | 'subject'>>;
  tendering?: Resolver<Maybe<ResolversTypes['TenderingSlice']>, ParentType, ContextType, RequireFields<QueryTenderingArgs, 'period'>>;
};

export type RecognitionAppealEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAppealEvent'] = ResolversParentTypes['RecognitionAppealEvent']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['RecognitionBoardEntry'], ParentType, ContextType>;
  entryNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecognitionAppealEventKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type RecognitionAppealEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAppealEventConnection'] = ResolversParentTypes['RecognitionAppealEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecognitionAppealEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecognitionAppealEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecognitionAppealEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAppealEventEdge'] = ResolversParentTypes['RecognitionAppealEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecognitionAppealEvent'], ParentType, ContextType>;
};

export type RecognitionAppealEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAppealEventResult'] = ResolversParentTypes['RecognitionAppealEventResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecognitionAppealEvent']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecognitionAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAward'] = ResolversParentTypes['RecognitionAward']> = {
  awardNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecognitionAwardKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodKind?: Resolver<ResolversTypes['RecognitionAwardPeriodKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
  windowCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecognitionAwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAwardConnection'] = ResolversParentTypes['RecognitionAwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecognitionAwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecognitionAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecognitionAwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAwardEdge'] = ResolversParentTypes['RecognitionAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecognitionAward'], ParentType, ContextType>;
};

export type RecognitionAwardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionAwardResult'] = ResolversParentTypes['RecognitionAwardResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecognitionAward']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecognitionBoardEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionBoardEntry'] = ResolversParentTypes['RecognitionBoardEntry']> = {
  appealOutcome?: Resolver<Maybe<ResolversTypes['RecognitionBoardEntryAppealOutcome']>, ParentType, ContextType>;
  appealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['RecognitionBoardEntryColour'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entryNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recognitionAppealEvents?: Resolver<Array<ResolversTypes['RecognitionAppealEvent']>, ParentType, ContextType, RequireFields<RecognitionBoardEntryRecognitionAppealEventsArgs, 'first'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecognitionBoardEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionBoardEntryConnection'] = ResolversParentTypes['RecognitionBoardEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecognitionBoardEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecognitionBoardEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecognitionBoardEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionBoardEntryEdge'] = ResolversParentTypes['RecognitionBoardEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecognitionBoardEntry'], ParentType, ContextType>;
};

export type RecognitionBoardEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionBoardEntryResult'] = ResolversParentTypes['RecognitionBoardEntryResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecognitionBoardEntry']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecognitionMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionMetrics'] = ResolversParentTypes['RecognitionMetrics']> = {
  appeals?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  appealsOpen?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  appealsUpheld?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  awards?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  awardsPerPerson?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  awardsStanding?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  awardsToPeople?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  holders?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  peopleAwarded?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  redEntries?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  redFlagWindows?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  yellowEntries?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type RecognitionSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionSlice'] = ResolversParentTypes['RecognitionSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['RecognitionSlice']>, ParentType, ContextType, RequireFields<RecognitionSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['RecognitionSlice'], ParentType, ContextType, Partial<RecognitionSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['RecognitionMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['RecognitionSlice']>, ParentType, ContextType, RequireFields<RecognitionSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['RecognitionAwardConnection']>, ParentType, ContextType, RequireFields<RecognitionSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<RecognitionSliceTableArgs, 'metrics' | 'parts'>>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  computed?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  computedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
};

export type RecordFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordField'] = ResolversParentTypes['RecordField']> = {
  kind?: Resolver<ResolversTypes['RecordFieldKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['RecordFieldValue']>, ParentType, ContextType>;
};

export type RecordFieldValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFieldValue'] = ResolversParentTypes['RecordFieldValue']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPage'] = ResolversParentTypes['RecordPage']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['RecordField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['RecordRow']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordRow'] = ResolversParentTypes['RecordRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['ColumnValues'], ParentType, ContextType>;
};

export type RecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Records'] = ResolversParentTypes['Records']> = {
  agreementSignatories?: Resolver<ResolversTypes['AgreementSignatoryConnection'], ParentType, ContextType, Partial<RecordsAgreementSignatoriesArgs>>;
  benefitEntries?: Resolver<ResolversTypes['BenefitEntryConnection'], ParentType, ContextType, Partial<RecordsBenefitEntriesArgs>>;
  collectiveApprovals?: Resolver<ResolversTypes['CollectiveApprovalConnection'], ParentType, ContextType, Partial<RecordsCollectiveApprovalsArgs>>;
  collectiveIncomes?: Resolver<ResolversTypes['CollectiveIncomeConnection'], ParentType, ContextType, Partial<RecordsCollectiveIncomesArgs>>;
  contractAmendments?: Resolver<ResolversTypes['ContractAmendmentConnection'], ParentType, ContextType, Partial<RecordsContractAmendmentsArgs>>;
  distributionPayouts?: Resolver<ResolversTypes['DistributionPayoutConnection'], ParentType, ContextType, Partial<RecordsDistributionPayoutsArgs>>;
  distributionPlans?: Resolver<ResolversTypes['DistributionPlanConnection'], ParentType, ContextType, Partial<RecordsDistributionPlansArgs>>;
  distributionRuleSets?: Resolver<ResolversTypes['DistributionRuleSetConnection'], ParentType, ContextType, Partial<RecordsDistributionRuleSetsArgs>>;
  distributionShares?: Resolver<ResolversTypes['DistributionShareConnection'], ParentType, ContextType, Partial<RecordsDistributionSharesArgs>>;
  distributionSteps?: Resolver<ResolversTypes['DistributionStepConnection'], ParentType, ContextType, Partial<RecordsDistributionStepsArgs>>;
  divisions?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, Partial<RecordsDivisionsArgs>>;
  enterpriseHouseholdLinks?: Resolver<ResolversTypes['EnterpriseHouseholdLinkConnection'], ParentType, ContextType, Partial<RecordsEnterpriseHouseholdLinksArgs>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, Partial<RecordsEnterprisesArgs>>;
  factories?: Resolver<ResolversTypes['FactoryConnection'], ParentType, ContextType, Partial<RecordsFactoriesArgs>>;
  factoryLeases?: Resolver<ResolversTypes['FactoryLeaseConnection'], ParentType, ContextType, Partial<RecordsFactoryLeasesArgs>>;
  fourFourNotRules?: Resolver<ResolversTypes['FourFourNotRuleConnection'], ParentType, ContextType, Partial<RecordsFourFourNotRulesArgs>>;
  fundAcceptances?: Resolver<ResolversTypes['FundAcceptanceConnection'], ParentType, ContextType, Partial<RecordsFundAcceptancesArgs>>;
  fundAgreements?: Resolver<ResolversTypes['FundAgreementConnection'], ParentType, ContextType, Partial<RecordsFundAgreementsArgs>>;
  fundInspections?: Resolver<ResolversTypes['FundInspectionConnection'], ParentType, ContextType, Partial<RecordsFundInspectionsArgs>>;
  fundPayments?: Resolver<ResolversTypes['FundPaymentConnection'], ParentType, ContextType, Partial<RecordsFundPaymentsArgs>>;
  fundProjects?: Resolver<ResolversTypes['FundProjectConnection'], ParentType, ContextType, Partial<RecordsFundProjectsArgs>>;
  fundSignOffs?: Resolver<ResolversTypes['FundSignOffConnection'], ParentType, ContextType, Partial<RecordsFundSignOffsArgs>>;
  fundStages?: Resolver<ResolversTypes['FundStageConnection'], ParentType, ContextType, Partial<RecordsFundStagesArgs>>;
  grassrootsProblems?: Resolver<ResolversTypes['GrassrootsProblemConnection'], ParentType, ContextType, Partial<RecordsGrassrootsProblemsArgs>>;
  hiringQuotas?: Resolver<ResolversTypes['HiringQuotaConnection'], ParentType, ContextType, Partial<RecordsHiringQuotasArgs>>;
  hotlineCallbacks?: Resolver<ResolversTypes['HotlineCallbackConnection'], ParentType, ContextType, Partial<RecordsHotlineCallbacksArgs>>;
  hotlineCategories?: Resolver<ResolversTypes['HotlineCategoryConnection'], ParentType, ContextType, Partial<RecordsHotlineCategoriesArgs>>;
  hotlineOrderEvents?: Resolver<ResolversTypes['HotlineOrderEventConnection'], ParentType, ContextType, Partial<RecordsHotlineOrderEventsArgs>>;
  hotlineOrders?: Resolver<ResolversTypes['HotlineOrderConnection'], ParentType, ContextType, Partial<RecordsHotlineOrdersArgs>>;
  hotlineRateWeights?: Resolver<ResolversTypes['HotlineRateWeightConnection'], ParentType, ContextType, Partial<RecordsHotlineRateWeightsArgs>>;
  hotlineUnits?: Resolver<ResolversTypes['HotlineUnitConnection'], ParentType, ContextType, Partial<RecordsHotlineUnitsArgs>>;
  householdChangeParties?: Resolver<ResolversTypes['HouseholdChangePartyConnection'], ParentType, ContextType, Partial<RecordsHouseholdChangePartiesArgs>>;
  householdChanges?: Resolver<ResolversTypes['HouseholdChangeConnection'], ParentType, ContextType, Partial<RecordsHouseholdChangesArgs>>;
  householdGains?: Resolver<ResolversTypes['HouseholdGainConnection'], ParentType, ContextType, Partial<RecordsHouseholdGainsArgs>>;
  householdIncomes?: Resolver<ResolversTypes['HouseholdIncomeConnection'], ParentType, ContextType, Partial<RecordsHouseholdIncomesArgs>>;
  householdMembers?: Resolver<ResolversTypes['HouseholdMemberConnection'], ParentType, ContextType, Partial<RecordsHouseholdMembersArgs>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, Partial<RecordsHouseholdsArgs>>;
  leaseRents?: Resolver<ResolversTypes['LeaseRentConnection'], ParentType, ContextType, Partial<RecordsLeaseRentsArgs>>;
  ledgerAccounts?: Resolver<ResolversTypes['LedgerAccountConnection'], ParentType, ContextType, Partial<RecordsLedgerAccountsArgs>>;
  ledgerLines?: Resolver<ResolversTypes['LedgerLineConnection'], ParentType, ContextType, Partial<RecordsLedgerLinesArgs>>;
  ledgerMonthClosings?: Resolver<ResolversTypes['LedgerMonthClosingConnection'], ParentType, ContextType, Partial<RecordsLedgerMonthClosingsArgs>>;
  ledgerVouchers?: Resolver<ResolversTypes['LedgerVoucherConnection'], ParentType, ContextType, Partial<RecordsLedgerVouchersArgs>>;
  partyActivities?: Resolver<ResolversTypes['PartyActivityConnection'], ParentType, ContextType, Partial<RecordsPartyActivitiesArgs>>;
  partyBranches?: Resolver<ResolversTypes['PartyBranchConnection'], ParentType, ContextType, Partial<RecordsPartyBranchesArgs>>;
  partyFindingSteps?: Resolver<ResolversTypes['PartyFindingStepConnection'], ParentType, ContextType, Partial<RecordsPartyFindingStepsArgs>>;
  partyFindings?: Resolver<ResolversTypes['PartyFindingConnection'], ParentType, ContextType, Partial<RecordsPartyFindingsArgs>>;
  partyMembers?: Resolver<ResolversTypes['PartyMemberConnection'], ParentType, ContextType, Partial<RecordsPartyMembersArgs>>;
  partyOpinions?: Resolver<ResolversTypes['PartyOpinionConnection'], ParentType, ContextType, Partial<RecordsPartyOpinionsArgs>>;
  partyTalks?: Resolver<ResolversTypes['PartyTalkConnection'], ParentType, ContextType, Partial<RecordsPartyTalksArgs>>;
  plantedAreas?: Resolver<ResolversTypes['PlantedAreaConnection'], ParentType, ContextType, Partial<RecordsPlantedAreasArgs>>;
  publicityBoards?: Resolver<ResolversTypes['PublicityBoardConnection'], ParentType, ContextType, Partial<RecordsPublicityBoardsArgs>>;
  recognitionAppealEvents?: Resolver<ResolversTypes['RecognitionAppealEventConnection'], ParentType, ContextType, Partial<RecordsRecognitionAppealEventsArgs>>;
  recognitionAwards?: Resolver<ResolversTypes['RecognitionAwardConnection'], ParentType, ContextType, Partial<RecordsRecognitionAwardsArgs>>;
  recognitionBoardEntries?: Resolver<ResolversTypes['RecognitionBoardEntryConnection'], ParentType, ContextType, Partial<RecordsRecognitionBoardEntriesArgs>>;
  rentPayments?: Resolver<ResolversTypes['RentPaymentConnection'], ParentType, ContextType, Partial<RecordsRentPaymentsArgs>>;
  serviceBreaches?: Resolver<ResolversTypes['ServiceBreachConnection'], ParentType, ContextType, Partial<RecordsServiceBreachesArgs>>;
  serviceCaseEvents?: Resolver<ResolversTypes['ServiceCaseEventConnection'], ParentType, ContextType, Partial<RecordsServiceCaseEventsArgs>>;
  serviceCases?: Resolver<ResolversTypes['ServiceCaseConnection'], ParentType, ContextType, Partial<RecordsServiceCasesArgs>>;
  serviceComplaints?: Resolver<ResolversTypes['ServiceComplaintConnection'], ParentType, ContextType, Partial<RecordsServiceComplaintsArgs>>;
  serviceConsultations?: Resolver<ResolversTypes['ServiceConsultationConnection'], ParentType, ContextType, Partial<RecordsServiceConsultationsArgs>>;
  serviceCorrections?: Resolver<ResolversTypes['ServiceCorrectionConnection'], ParentType, ContextType, Partial<RecordsServiceCorrectionsArgs>>;
  serviceDepartments?: Resolver<ResolversTypes['ServiceDepartmentConnection'], ParentType, ContextType, Partial<RecordsServiceDepartmentsArgs>>;
  serviceItems?: Resolver<ResolversTypes['ServiceItemConnection'], ParentType, ContextType, Partial<RecordsServiceItemsArgs>>;
  serviceRatingRectifications?: Resolver<ResolversTypes['ServiceRatingRectificationConnection'], ParentType, ContextType, Partial<RecordsServiceRatingRectificationsArgs>>;
  serviceSimplifiedApprovals?: Resolver<ResolversTypes['ServiceSimplifiedApprovalConnection'], ParentType, ContextType, Partial<RecordsServiceSimplifiedApprovalsArgs>>;
  serviceWindowPosts?: Resolver<ResolversTypes['ServiceWindowPostConnection'], ParentType, ContextType, Partial<RecordsServiceWindowPostsArgs>>;
  serviceWindows?: Resolver<ResolversTypes['ServiceWindowConnection'], ParentType, ContextType, Partial<RecordsServiceWindowsArgs>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, Partial<RecordsSuppliersArgs>>;
  teamCompliance?: Resolver<ResolversTypes['TeamComplianceConnection'], ParentType, ContextType, Partial<RecordsTeamComplianceArgs>>;
  teamMembers?: Resolver<ResolversTypes['TeamMemberConnection'], ParentType, ContextType, Partial<RecordsTeamMembersArgs>>;
  tenderAwards?: Resolver<ResolversTypes['TenderAwardConnection'], ParentType, ContextType, Partial<RecordsTenderAwardsArgs>>;
  tenderBids?: Resolver<ResolversTypes['TenderBidConnection'], ParentType, ContextType, Partial<RecordsTenderBidsArgs>>;
  tenderContracts?: Resolver<ResolversTypes['TenderContractConnection'], ParentType, ContextType, Partial<RecordsTenderContractsArgs>>;
  tenderLots?: Resolver<ResolversTypes['TenderLotConnection'], ParentType, ContextType, Partial<RecordsTenderLotsArgs>>;
  tenderNotices?: Resolver<ResolversTypes['TenderNoticeConnection'], ParentType, ContextType, Partial<RecordsTenderNoticesArgs>>;
  tenderRedFlags?: Resolver<ResolversTypes['TenderRedFlagConnection'], ParentType, ContextType, Partial<RecordsTenderRedFlagsArgs>>;
  tenderRevocations?: Resolver<ResolversTypes['TenderRevocationConnection'], ParentType, ContextType, Partial<RecordsTenderRevocationsArgs>>;
  tenders?: Resolver<ResolversTypes['TenderConnection'], ParentType, ContextType, Partial<RecordsTendersArgs>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RentPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentPayment'] = ResolversParentTypes['RentPayment']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lease?: Resolver<ResolversTypes['FactoryLease'], ParentType, ContextType>;
  leaseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type RentPaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentPaymentConnection'] = ResolversParentTypes['RentPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RentPaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RentPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RentPaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentPaymentEdge'] = ResolversParentTypes['RentPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RentPayment'], ParentType, ContextType>;
};

export type RentPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RentPaymentResult'] = ResolversParentTypes['RentPaymentResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RentPayment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceBreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBreach'] = ResolversParentTypes['ServiceBreach']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['ServiceDepartment']>, ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceBreachKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recordNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
  windowCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServiceBreachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBreachConnection'] = ResolversParentTypes['ServiceBreachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceBreachEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceBreach']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceBreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceBreachEdge'] = ResolversParentTypes['ServiceBreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceBreach'], ParentType, ContextType>;
};

export type ServiceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCase'] = ResolversParentTypes['ServiceCase']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ServiceCaseChannel'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ServiceDepartment'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalClosedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  promisedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serviceCaseEvents?: Resolver<Array<ResolversTypes['ServiceCaseEvent']>, ParentType, ContextType, RequireFields<ServiceCaseServiceCaseEventsArgs, 'first'>>;
  serviceComplaints?: Resolver<Array<ResolversTypes['ServiceComplaint']>, ParentType, ContextType, RequireFields<ServiceCaseServiceComplaintsArgs, 'first'>>;
  serviceCorrections?: Resolver<Array<ResolversTypes['ServiceCorrection']>, ParentType, ContextType, RequireFields<ServiceCaseServiceCorrectionsArgs, 'first'>>;
  serviceRatingRectifications?: Resolver<Array<ResolversTypes['ServiceRatingRectification']>, ParentType, ContextType, RequireFields<ServiceCaseServiceRatingRectificationsArgs, 'first'>>;
  serviceSimplifiedApprovals?: Resolver<Array<ResolversTypes['ServiceSimplifiedApproval']>, ParentType, ContextType, RequireFields<ServiceCaseServiceSimplifiedApprovalsArgs, 'first'>>;
  state?: Resolver<Maybe<ResolversTypes['ServiceCaseState']>, ParentType, ContextType>;
  supplementedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
  windowCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workedDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseConnection'] = ResolversParentTypes['ServiceCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseEdge'] = ResolversParentTypes['ServiceCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
};

export type ServiceCaseEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseEvent'] = ResolversParentTypes['ServiceCaseEvent']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceCaseEventKind'], ParentType, ContextType>;
  pauseKind?: Resolver<Maybe<ResolversTypes['ServiceCaseEventPauseKind']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCaseEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseEventConnection'] = ResolversParentTypes['ServiceCaseEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceCaseEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceCaseEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCaseEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseEventEdge'] = ResolversParentTypes['ServiceCaseEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCaseEvent'], ParentType, ContextType>;
};

export type ServiceCaseEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseEventResult'] = ResolversParentTypes['ServiceCaseEventResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceCaseEvent']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCaseResult'] = ResolversParentTypes['ServiceCaseResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceComplaint'] = ResolversParentTypes['ServiceComplaint']> = {
  case?: Resolver<Maybe<ResolversTypes['ServiceCase']>, ParentType, ContextType>;
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complaintNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['ServiceWindow'], ParentType, ContextType>;
  windowCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceComplaintConnection'] = ResolversParentTypes['ServiceComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceComplaintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceComplaint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceComplaintEdge'] = ResolversParentTypes['ServiceComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceComplaint'], ParentType, ContextType>;
};

export type ServiceComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceComplaintResult'] = ResolversParentTypes['ServiceComplaintResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceComplaint']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceConsultationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConsultation'] = ResolversParentTypes['ServiceConsultation']> = {
  channel?: Resolver<ResolversTypes['ServiceConsultationChannel'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
};

export type ServiceConsultationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConsultationConnection'] = ResolversParentTypes['ServiceConsultationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceConsultationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceConsultationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConsultationEdge'] = ResolversParentTypes['ServiceConsultationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceConsultation'], ParentType, ContextType>;
};

export type ServiceConsultationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConsultationResult'] = ResolversParentTypes['ServiceConsultationResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceConsultation']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCorrection'] = ResolversParentTypes['ServiceCorrection']> = {
  case?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctionNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['ServiceWindow'], ParentType, ContextType>;
  windowCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceCorrectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCorrectionConnection'] = ResolversParentTypes['ServiceCorrectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceCorrectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceCorrection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCorrectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCorrectionEdge'] = ResolversParentTypes['ServiceCorrectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceCorrection'], ParentType, ContextType>;
};

export type ServiceCorrectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCorrectionResult'] = ResolversParentTypes['ServiceCorrectionResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceCorrection']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceDepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDepartment'] = ResolversParentTypes['ServiceDepartment']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  serviceBreaches?: Resolver<Array<ResolversTypes['ServiceBreach']>, ParentType, ContextType, RequireFields<ServiceDepartmentServiceBreachesArgs, 'first'>>;
  serviceCases?: Resolver<Array<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<ServiceDepartmentServiceCasesArgs, 'first'>>;
  serviceItems?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType, RequireFields<ServiceDepartmentServiceItemsArgs, 'first'>>;
  serviceWindows?: Resolver<Array<ResolversTypes['ServiceWindow']>, ParentType, ContextType, RequireFields<ServiceDepartmentServiceWindowsArgs, 'first'>>;
};

export type ServiceDepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDepartmentConnection'] = ResolversParentTypes['ServiceDepartmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceDepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceDepartment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceDepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDepartmentEdge'] = ResolversParentTypes['ServiceDepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceDepartment'], ParentType, ContextType>;
};

export type ServiceDepartmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceDepartmentResult'] = ResolversParentTypes['ServiceDepartmentResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceDepartment']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceHallMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHallMetrics'] = ResolversParentTypes['ServiceHallMetrics']> = {
  accepted?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  atMostOneVisitRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  averageDaily?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  badRatingRectifiedRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  badRatings?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  breaches?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  closedOnTimeRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  commitmentsBroken?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  complaintBreaches?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  compressionRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  consultations?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  daysPromised?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  daysWorked?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  delayBreaches?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  departments?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  documentsPerSimplified?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  doneOnceRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  errorBreaches?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  finalClosureRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  itemsOneVisitShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  medianHandlingHours?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  noVisitRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  openOverdue?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  overdueOver20?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  overdueUpTo5?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  overdueUpTo20?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  p90HandlingHours?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  ratedShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  reopenedOpen?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  satisfactionRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  simplifiedShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  speedUp?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  windowLoad?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  windows?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  withoutDue?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type ServiceHallSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHallSlice'] = ResolversParentTypes['ServiceHallSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['ServiceHallSlice']>, ParentType, ContextType, RequireFields<ServiceHallSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['ServiceHallSlice'], ParentType, ContextType, Partial<ServiceHallSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ServiceHallMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['ServiceHallSlice']>, ParentType, ContextType, RequireFields<ServiceHallSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['ServiceCaseConnection']>, ParentType, ContextType, RequireFields<ServiceHallSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<ServiceHallSliceTableArgs, 'metrics' | 'parts'>>;
};

export type ServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem']> = {
  baseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseType?: Resolver<ResolversTypes['ServiceItemCaseType'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  delistedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ServiceDepartment'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  feeCharged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onlineDepth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  promisedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisedLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  promisedUnit?: Resolver<Maybe<ResolversTypes['ServiceItemPromisedUnit']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  serviceCases?: Resolver<Array<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<ServiceItemServiceCasesArgs, 'first'>>;
  statutoryDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statutoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statutoryUnit?: Resolver<Maybe<ResolversTypes['ServiceItemStatutoryUnit']>, ParentType, ContextType>;
  visitsPromised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemConnection'] = ResolversParentTypes['ServiceItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemEdge'] = ResolversParentTypes['ServiceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceItem'], ParentType, ContextType>;
};

export type ServiceItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItemResult'] = ResolversParentTypes['ServiceItemResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceRatingRectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRatingRectification'] = ResolversParentTypes['ServiceRatingRectification']> = {
  case?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ServiceRatingRectificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRatingRectificationConnection'] = ResolversParentTypes['ServiceRatingRectificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceRatingRectificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceRatingRectification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRatingRectificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRatingRectificationEdge'] = ResolversParentTypes['ServiceRatingRectificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRatingRectification'], ParentType, ContextType>;
};

export type ServiceRatingRectificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRatingRectificationResult'] = ResolversParentTypes['ServiceRatingRectificationResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceRatingRectification']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceSimplifiedApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSimplifiedApproval'] = ResolversParentTypes['ServiceSimplifiedApproval']> = {
  applicationForms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ServiceCase'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitmentBrokenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  commitmentLetters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  seals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceSimplifiedApprovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSimplifiedApprovalConnection'] = ResolversParentTypes['ServiceSimplifiedApprovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceSimplifiedApprovalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceSimplifiedApproval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceSimplifiedApprovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSimplifiedApprovalEdge'] = ResolversParentTypes['ServiceSimplifiedApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceSimplifiedApproval'], ParentType, ContextType>;
};

export type ServiceSimplifiedApprovalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceSimplifiedApprovalResult'] = ResolversParentTypes['ServiceSimplifiedApprovalResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceSimplifiedApproval']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindow'] = ResolversParentTypes['ServiceWindow']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['ServiceDepartment'], ParentType, ContextType>;
  departmentCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  recognitionAwards?: Resolver<Array<ResolversTypes['RecognitionAward']>, ParentType, ContextType, RequireFields<ServiceWindowRecognitionAwardsArgs, 'first'>>;
  serviceBreaches?: Resolver<Array<ResolversTypes['ServiceBreach']>, ParentType, ContextType, RequireFields<ServiceWindowServiceBreachesArgs, 'first'>>;
  serviceCases?: Resolver<Array<ResolversTypes['ServiceCase']>, ParentType, ContextType, RequireFields<ServiceWindowServiceCasesArgs, 'first'>>;
  serviceComplaints?: Resolver<Array<ResolversTypes['ServiceComplaint']>, ParentType, ContextType, RequireFields<ServiceWindowServiceComplaintsArgs, 'first'>>;
  serviceCorrections?: Resolver<Array<ResolversTypes['ServiceCorrection']>, ParentType, ContextType, RequireFields<ServiceWindowServiceCorrectionsArgs, 'first'>>;
  serviceWindowPosts?: Resolver<Array<ResolversTypes['ServiceWindowPost']>, ParentType, ContextType, RequireFields<ServiceWindowServiceWindowPostsArgs, 'first'>>;
};

export type ServiceWindowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowConnection'] = ResolversParentTypes['ServiceWindowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceWindowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceWindowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowEdge'] = ResolversParentTypes['ServiceWindowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceWindow'], ParentType, ContextType>;
};

export type ServiceWindowPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowPost'] = ResolversParentTypes['ServiceWindowPost']> = {
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  untilOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['ServiceWindow'], ParentType, ContextType>;
  windowCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceWindowPostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowPostConnection'] = ResolversParentTypes['ServiceWindowPostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceWindowPostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceWindowPost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceWindowPostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowPostEdge'] = ResolversParentTypes['ServiceWindowPostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceWindowPost'], ParentType, ContextType>;
};

export type ServiceWindowPostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowPostResult'] = ResolversParentTypes['ServiceWindowPostResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceWindowPost']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ServiceWindowResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceWindowResult'] = ResolversParentTypes['ServiceWindowResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ServiceWindow']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  tenderAwards?: Resolver<Array<ResolversTypes['TenderAward']>, ParentType, ContextType, RequireFields<SupplierTenderAwardsArgs, 'first'>>;
  tenderBids?: Resolver<Array<ResolversTypes['TenderBid']>, ParentType, ContextType, RequireFields<SupplierTenderBidsArgs, 'first'>>;
  tenderContracts?: Resolver<Array<ResolversTypes['TenderContract']>, ParentType, ContextType, RequireFields<SupplierTenderContractsArgs, 'first'>>;
  tenderRedFlags?: Resolver<Array<ResolversTypes['TenderRedFlag']>, ParentType, ContextType, RequireFields<SupplierTenderRedFlagsArgs, 'first'>>;
  tenders?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<SupplierTendersArgs, 'first'>>;
};

export type SupplierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplierResult'] = ResolversParentTypes['SupplierResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table']> = {
  columns?: Resolver<Array<ResolversTypes['Column']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TeamComplianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamCompliance'] = ResolversParentTypes['TeamCompliance']> = {
  compliantSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sinceDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  staffedSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamComplianceState'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['TeamComplianceTeam'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  townCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TeamComplianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamComplianceConnection'] = ResolversParentTypes['TeamComplianceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamComplianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TeamCompliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamComplianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamComplianceEdge'] = ResolversParentTypes['TeamComplianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamCompliance'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  enterpriseCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPoorNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['TeamMemberTeam'], ParentType, ContextType>;
  wasPoorAtHiring?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberConnection'] = ResolversParentTypes['TeamMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberEdge'] = ResolversParentTypes['TeamMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
};

export type TeamMemberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMemberResult'] = ResolversParentTypes['TeamMemberResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  award?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bidDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bidders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  controlPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['TenderMethod'], ParentType, ContextType>;
  methodDetails?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenderAwards?: Resolver<Array<ResolversTypes['TenderAward']>, ParentType, ContextType, RequireFields<TenderTenderAwardsArgs, 'first'>>;
  tenderBids?: Resolver<Array<ResolversTypes['TenderBid']>, ParentType, ContextType, RequireFields<TenderTenderBidsArgs, 'first'>>;
  tenderContracts?: Resolver<Array<ResolversTypes['TenderContract']>, ParentType, ContextType, RequireFields<TenderTenderContractsArgs, 'first'>>;
  tenderLots?: Resolver<Array<ResolversTypes['TenderLot']>, ParentType, ContextType, RequireFields<TenderTenderLotsArgs, 'first'>>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenderNotices?: Resolver<Array<ResolversTypes['TenderNotice']>, ParentType, ContextType, RequireFields<TenderTenderNoticesArgs, 'first'>>;
  tenderRedFlags?: Resolver<Array<ResolversTypes['TenderRedFlag']>, ParentType, ContextType, RequireFields<TenderTenderRedFlagsArgs, 'first'>>;
  tenderRevocations?: Resolver<Array<ResolversTypes['TenderRevocation']>, ParentType, ContextType, RequireFields<TenderTenderRevocationsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderAward'] = ResolversParentTypes['TenderAward']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  approvalDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bid?: Resolver<ResolversTypes['TenderBid'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['TenderLot'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  tenderContracts?: Resolver<Array<ResolversTypes['TenderContract']>, ParentType, ContextType, RequireFields<TenderAwardTenderContractsArgs, 'first'>>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenderRevocations?: Resolver<Array<ResolversTypes['TenderRevocation']>, ParentType, ContextType, RequireFields<TenderAwardTenderRevocationsArgs, 'first'>>;
};

export type TenderAwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderAwardConnection'] = ResolversParentTypes['TenderAwardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderAwardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderAward']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderAwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderAwardEdge'] = ResolversParentTypes['TenderAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderAward'], ParentType, ContextType>;
};

export type TenderAwardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderAwardResult'] = ResolversParentTypes['TenderAwardResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TenderAward']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderBidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderBid'] = ResolversParentTypes['TenderBid']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['TenderLot'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderBidState'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  tenderAwards?: Resolver<Array<ResolversTypes['TenderAward']>, ParentType, ContextType, RequireFields<TenderBidTenderAwardsArgs, 'first'>>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderBidConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderBidConnection'] = ResolversParentTypes['TenderBidConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderBidEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderBid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderBidEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderBidEdge'] = ResolversParentTypes['TenderBidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderBid'], ParentType, ContextType>;
};

export type TenderBidResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderBidResult'] = ResolversParentTypes['TenderBidResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TenderBid']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderConnection'] = ResolversParentTypes['TenderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderContract'] = ResolversParentTypes['TenderContract']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  award?: Resolver<ResolversTypes['TenderAward'], ParentType, ContextType>;
  contractAmendments?: Resolver<Array<ResolversTypes['ContractAmendment']>, ParentType, ContextType, RequireFields<TenderContractContractAmendmentsArgs, 'first'>>;
  contractNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  supplierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TenderContractConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderContractConnection'] = ResolversParentTypes['TenderContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderContractEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderContractEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderContractEdge'] = ResolversParentTypes['TenderContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderContract'], ParentType, ContextType>;
};

export type TenderContractResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderContractResult'] = ResolversParentTypes['TenderContractResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TenderContract']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderEdge'] = ResolversParentTypes['TenderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
};

export type TenderLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderLot'] = ResolversParentTypes['TenderLot']> = {
  budget?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  controlPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  tenderAwards?: Resolver<Array<ResolversTypes['TenderAward']>, ParentType, ContextType, RequireFields<TenderLotTenderAwardsArgs, 'first'>>;
  tenderBids?: Resolver<Array<ResolversTypes['TenderBid']>, ParentType, ContextType, RequireFields<TenderLotTenderBidsArgs, 'first'>>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderLotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderLotConnection'] = ResolversParentTypes['TenderLotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderLotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderLot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderLotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderLotEdge'] = ResolversParentTypes['TenderLotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderLot'], ParentType, ContextType>;
};

export type TenderLotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderLotResult'] = ResolversParentTypes['TenderLotResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TenderLot']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderNotice'] = ResolversParentTypes['TenderNotice']> = {
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderNoticeKind'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderNoticeConnection'] = ResolversParentTypes['TenderNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderNoticeEdge'] = ResolversParentTypes['TenderNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderNotice'], ParentType, ContextType>;
};

export type TenderNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderNoticeResult'] = ResolversParentTypes['TenderNoticeResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TenderNotice']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderRedFlagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderRedFlag'] = ResolversParentTypes['TenderRedFlag']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  flagNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderRedFlagKind'], ParentType, ContextType>;
  lotNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['TenderRedFlagMethod'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['TenderRedFlagRule'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  supplierCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderRedFlagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderRedFlagConnection'] = ResolversParentTypes['TenderRedFlagConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderRedFlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderRedFlag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderRedFlagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderRedFlagEdge'] = ResolversParentTypes['TenderRedFlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderRedFlag'], ParentType, ContextType>;
};

export type TenderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderResult'] = ResolversParentTypes['TenderResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderRevocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderRevocation'] = ResolversParentTypes['TenderRevocation']> = {
  award?: Resolver<ResolversTypes['TenderAward'], ParentType, ContextType>;
  documentNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lotNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplierCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderRevocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderRevocationConnection'] = ResolversParentTypes['TenderRevocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderRevocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderRevocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderRevocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderRevocationEdge'] = ResolversParentTypes['TenderRevocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderRevocation'], ParentType, ContextType>;
};

export type TenderRevocationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderRevocationResult'] = ResolversParentTypes['TenderRevocationResult']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['TenderRevocation']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TenderingMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderingMetrics'] = ResolversParentTypes['TenderingMetrics']> = {
  amount?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  averageAmount?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  averageBidders?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  competitiveShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  concentration?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  cycleDays?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  discountRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  redFlags?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  savingExcluded?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  savingKnown?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  savingRate?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  singleBidShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  suppliers?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  thinOpenTenders?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  topSupplierShare?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
};

export type TenderingSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderingSlice'] = ResolversParentTypes['TenderingSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['TenderingSlice']>, ParentType, ContextType, RequireFields<TenderingSliceByArgs, 'dimension' | 'rest'>>;
  compare?: Resolver<ResolversTypes['TenderingSlice'], ParentType, ContextType, Partial<TenderingSliceCompareArgs>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['TenderingMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['TenderingSlice']>, ParentType, ContextType, RequireFields<TenderingSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['TenderConnection']>, ParentType, ContextType, RequireFields<TenderingSliceRecordsArgs, 'first' | 'orderBy' | 'part'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<TenderingSliceTableArgs, 'metrics' | 'parts'>>;
};

export type ToldColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldColumn'] = ResolversParentTypes['ToldColumn']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ToldSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldSheet'] = ResolversParentTypes['ToldSheet']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndoResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoResult'] = ResolversParentTypes['UndoResult']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restored?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AgreementSignatory?: AgreementSignatoryResolvers<ContextType>;
  AgreementSignatoryConnection?: AgreementSignatoryConnectionResolvers<ContextType>;
  AgreementSignatoryEdge?: AgreementSignatoryEdgeResolvers<ContextType>;
  AgreementSignatoryResult?: AgreementSignatoryResultResolvers<ContextType>;
  AnySlice?: AnySliceResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  BenefitEntry?: BenefitEntryResolvers<ContextType>;
  BenefitEntryConnection?: BenefitEntryConnectionResolvers<ContextType>;
  BenefitEntryEdge?: BenefitEntryEdgeResolvers<ContextType>;
  BenefitEntryResult?: BenefitEntryResultResolvers<ContextType>;
  BriefingBatch?: BriefingBatchResolvers<ContextType>;
  BriefingBlock?: BriefingBlockResolvers<ContextType>;
  BriefingChart?: BriefingChartResolvers<ContextType>;
  BriefingCheck?: BriefingCheckResolvers<ContextType>;
  BriefingColumn?: BriefingColumnResolvers<ContextType>;
  BriefingDifference?: BriefingDifferenceResolvers<ContextType>;
  BriefingEdit?: BriefingEditResolvers<ContextType>;
  BriefingFigureCell?: BriefingFigureCellResolvers<ContextType>;
  BriefingFigureRow?: BriefingFigureRowResolvers<ContextType>;
  BriefingFigures?: BriefingFiguresResolvers<ContextType>;
  BriefingFile?: BriefingFileResolvers<ContextType>;
  BriefingNote?: BriefingNoteResolvers<ContextType>;
  BriefingParagraph?: BriefingParagraphResolvers<ContextType>;
  BriefingRevision?: BriefingRevisionResolvers<ContextType>;
  BriefingSection?: BriefingSectionResolvers<ContextType>;
  BriefingSpan?: BriefingSpanResolvers<ContextType>;
  BriefingTable?: BriefingTableResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  CollectiveApproval?: CollectiveApprovalResolvers<ContextType>;
  CollectiveApprovalConnection?: CollectiveApprovalConnectionResolvers<ContextType>;
  CollectiveApprovalEdge?: CollectiveApprovalEdgeResolvers<ContextType>;
  CollectiveApprovalResult?: CollectiveApprovalResultResolvers<ContextType>;
  CollectiveIncome?: CollectiveIncomeResolvers<ContextType>;
  CollectiveIncomeConnection?: CollectiveIncomeConnectionResolvers<ContextType>;
  CollectiveIncomeEdge?: CollectiveIncomeEdgeResolvers<ContextType>;
  CollectiveIncomeResult?: CollectiveIncomeResultResolvers<ContextType>;
  Column?: ColumnResolvers<ContextType>;
  ColumnValues?: GraphQLScalarType;
  ContractAmendment?: ContractAmendmentResolvers<ContextType>;
  ContractAmendmentConnection?: ContractAmendmentConnectionResolvers<ContextType>;
  ContractAmendmentEdge?: ContractAmendmentEdgeResolvers<ContextType>;
  ContractAmendmentResult?: ContractAmendmentResultResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  DistributionMetrics?: DistributionMetricsResolvers<ContextType>;
  DistributionPayout?: DistributionPayoutResolvers<ContextType>;
  DistributionPayoutConnection?: DistributionPayoutConnectionResolvers<ContextType>;
  DistributionPayoutEdge?: DistributionPayoutEdgeResolvers<ContextType>;
  DistributionPayoutResult?: DistributionPayoutResultResolvers<ContextType>;
  DistributionPlan?: DistributionPlanResolvers<ContextType>;
  DistributionPlanConnection?: DistributionPlanConnectionResolvers<ContextType>;
  DistributionPlanEdge?: DistributionPlanEdgeResolvers<ContextType>;
  DistributionPlanResult?: DistributionPlanResultResolvers<ContextType>;
  DistributionRuleSet?: DistributionRuleSetResolvers<ContextType>;
  DistributionRuleSetConnection?: DistributionRuleSetConnectionResolvers<ContextType>;
  DistributionRuleSetEdge?: DistributionRuleSetEdgeResolvers<ContextType>;
  DistributionRuleSetResult?: DistributionRuleSetResultResolvers<ContextType>;
  DistributionShare?: DistributionShareResolvers<ContextType>;
  DistributionShareConnection?: DistributionShareConnectionResolvers<ContextType>;
  DistributionShareEdge?: DistributionShareEdgeResolvers<ContextType>;
  DistributionShareResult?: DistributionShareResultResolvers<ContextType>;
  DistributionSlice?: DistributionSliceResolvers<ContextType>;
  DistributionStep?: DistributionStepResolvers<ContextType>;
  DistributionStepConnection?: DistributionStepConnectionResolvers<ContextType>;
  DistributionStepEdge?: DistributionStepEdgeResolvers<ContextType>;
  DistributionStepResult?: DistributionStepResultResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  DivisionResult?: DivisionResultResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseHouseholdLink?: EnterpriseHouseholdLinkResolvers<ContextType>;
  EnterpriseHouseholdLinkConnection?: EnterpriseHouseholdLinkConnectionResolvers<ContextType>;
  EnterpriseHouseholdLinkEdge?: EnterpriseHouseholdLinkEdgeResolvers<ContextType>;
  EnterpriseHouseholdLinkResult?: EnterpriseHouseholdLinkResultResolvers<ContextType>;
  EnterpriseResult?: EnterpriseResultResolvers<ContextType>;
  EnterprisesMetrics?: EnterprisesMetricsResolvers<ContextType>;
  EnterprisesSlice?: EnterprisesSliceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Factory?: FactoryResolvers<ContextType>;
  FactoryConnection?: FactoryConnectionResolvers<ContextType>;
  FactoryEdge?: FactoryEdgeResolvers<ContextType>;
  FactoryLease?: FactoryLeaseResolvers<ContextType>;
  FactoryLeaseConnection?: FactoryLeaseConnectionResolvers<ContextType>;
  FactoryLeaseEdge?: FactoryLeaseEdgeResolvers<ContextType>;
  FactoryLeaseResult?: FactoryLeaseResultResolvers<ContextType>;
  FactoryResult?: FactoryResultResolvers<ContextType>;
  FilterValue?: FilterValueResolvers<ContextType>;
  FourFourNotRule?: FourFourNotRuleResolvers<ContextType>;
  FourFourNotRuleConnection?: FourFourNotRuleConnectionResolvers<ContextType>;
  FourFourNotRuleEdge?: FourFourNotRuleEdgeResolvers<ContextType>;
  FourFourNotRuleResult?: FourFourNotRuleResultResolvers<ContextType>;
  FundAcceptance?: FundAcceptanceResolvers<ContextType>;
  FundAcceptanceConnection?: FundAcceptanceConnectionResolvers<ContextType>;
  FundAcceptanceEdge?: FundAcceptanceEdgeResolvers<ContextType>;
  FundAcceptanceResult?: FundAcceptanceResultResolvers<ContextType>;
  FundAgreement?: FundAgreementResolvers<ContextType>;
  FundAgreementConnection?: FundAgreementConnectionResolvers<ContextType>;
  FundAgreementEdge?: FundAgreementEdgeResolvers<ContextType>;
  FundAgreementResult?: FundAgreementResultResolvers<ContextType>;
  FundInspection?: FundInspectionResolvers<ContextType>;
  FundInspectionConnection?: FundInspectionConnectionResolvers<ContextType>;
  FundInspectionEdge?: FundInspectionEdgeResolvers<ContextType>;
  FundInspectionResult?: FundInspectionResultResolvers<ContextType>;
  FundPayment?: FundPaymentResolvers<ContextType>;
  FundPaymentConnection?: FundPaymentConnectionResolvers<ContextType>;
  FundPaymentEdge?: FundPaymentEdgeResolvers<ContextType>;
  FundPaymentResult?: FundPaymentResultResolvers<ContextType>;
  FundProject?: FundProjectResolvers<ContextType>;
  FundProjectConnection?: FundProjectConnectionResolvers<ContextType>;
  FundProjectEdge?: FundProjectEdgeResolvers<ContextType>;
  FundProjectResult?: FundProjectResultResolvers<ContextType>;
  FundSignOff?: FundSignOffResolvers<ContextType>;
  FundSignOffConnection?: FundSignOffConnectionResolvers<ContextType>;
  FundSignOffEdge?: FundSignOffEdgeResolvers<ContextType>;
  FundSignOffResult?: FundSignOffResultResolvers<ContextType>;
  FundStage?: FundStageResolvers<ContextType>;
  FundStageConnection?: FundStageConnectionResolvers<ContextType>;
  FundStageEdge?: FundStageEdgeResolvers<ContextType>;
  FundStageResult?: FundStageResultResolvers<ContextType>;
  FundsMetrics?: FundsMetricsResolvers<ContextType>;
  FundsSlice?: FundsSliceResolvers<ContextType>;
  GrassrootsProblem?: GrassrootsProblemResolvers<ContextType>;
  GrassrootsProblemConnection?: GrassrootsProblemConnectionResolvers<ContextType>;
  GrassrootsProblemEdge?: GrassrootsProblemEdgeResolvers<ContextType>;
  GrassrootsProblemResult?: GrassrootsProblemResultResolvers<ContextType>;
  HiringQuota?: HiringQuotaResolvers<ContextType>;
  HiringQuotaConnection?: HiringQuotaConnectionResolvers<ContextType>;
  HiringQuotaEdge?: HiringQuotaEdgeResolvers<ContextType>;
  HiringQuotaResult?: HiringQuotaResultResolvers<ContextType>;
  HotlineCallback?: HotlineCallbackResolvers<ContextType>;
  HotlineCallbackConnection?: HotlineCallbackConnectionResolvers<ContextType>;
  HotlineCallbackEdge?: HotlineCallbackEdgeResolvers<ContextType>;
  HotlineCallbackResult?: HotlineCallbackResultResolvers<ContextType>;
  HotlineCategory?: HotlineCategoryResolvers<ContextType>;
  HotlineCategoryConnection?: HotlineCategoryConnectionResolvers<ContextType>;
  HotlineCategoryEdge?: HotlineCategoryEdgeResolvers<ContextType>;
  HotlineCategoryResult?: HotlineCategoryResultResolvers<ContextType>;
  HotlineMetrics?: HotlineMetricsResolvers<ContextType>;
  HotlineOrder?: HotlineOrderResolvers<ContextType>;
  HotlineOrderConnection?: HotlineOrderConnectionResolvers<ContextType>;
  HotlineOrderEdge?: HotlineOrderEdgeResolvers<ContextType>;
  HotlineOrderEvent?: HotlineOrderEventResolvers<ContextType>;
  HotlineOrderEventConnection?: HotlineOrderEventConnectionResolvers<ContextType>;
  HotlineOrderEventEdge?: HotlineOrderEventEdgeResolvers<ContextType>;
  HotlineOrderEventResult?: HotlineOrderEventResultResolvers<ContextType>;
  HotlineOrderResult?: HotlineOrderResultResolvers<ContextType>;
  HotlineRateWeight?: HotlineRateWeightResolvers<ContextType>;
  HotlineRateWeightConnection?: HotlineRateWeightConnectionResolvers<ContextType>;
  HotlineRateWeightEdge?: HotlineRateWeightEdgeResolvers<ContextType>;
  HotlineRateWeightResult?: HotlineRateWeightResultResolvers<ContextType>;
  HotlineSlice?: HotlineSliceResolvers<ContextType>;
  HotlineUnit?: HotlineUnitResolvers<ContextType>;
  HotlineUnitConnection?: HotlineUnitConnectionResolvers<ContextType>;
  HotlineUnitEdge?: HotlineUnitEdgeResolvers<ContextType>;
  HotlineUnitResult?: HotlineUnitResultResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdChange?: HouseholdChangeResolvers<ContextType>;
  HouseholdChangeConnection?: HouseholdChangeConnectionResolvers<ContextType>;
  HouseholdChangeEdge?: HouseholdChangeEdgeResolvers<ContextType>;
  HouseholdChangeParty?: HouseholdChangePartyResolvers<ContextType>;
  HouseholdChangePartyConnection?: HouseholdChangePartyConnectionResolvers<ContextType>;
  HouseholdChangePartyEdge?: HouseholdChangePartyEdgeResolvers<ContextType>;
  HouseholdChangePartyResult?: HouseholdChangePartyResultResolvers<ContextType>;
  HouseholdChangeResult?: HouseholdChangeResultResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdGain?: HouseholdGainResolvers<ContextType>;
  HouseholdGainConnection?: HouseholdGainConnectionResolvers<ContextType>;
  HouseholdGainEdge?: HouseholdGainEdgeResolvers<ContextType>;
  HouseholdIncome?: HouseholdIncomeResolvers<ContextType>;
  HouseholdIncomeConnection?: HouseholdIncomeConnectionResolvers<ContextType>;
  HouseholdIncomeEdge?: HouseholdIncomeEdgeResolvers<ContextType>;
  HouseholdIncomeResult?: HouseholdIncomeResultResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  HouseholdMemberConnection?: HouseholdMemberConnectionResolvers<ContextType>;
  HouseholdMemberEdge?: HouseholdMemberEdgeResolvers<ContextType>;
  HouseholdMemberResult?: HouseholdMemberResultResolvers<ContextType>;
  HouseholdResult?: HouseholdResultResolvers<ContextType>;
  HouseholdsMetrics?: HouseholdsMetricsResolvers<ContextType>;
  HouseholdsSlice?: HouseholdsSliceResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportFailure?: ImportFailureResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportFileProblem?: ImportFileProblemResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportKind?: ImportKindResolvers<ContextType>;
  ImportPlan?: ImportPlanResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportTold?: ImportToldResolvers<ContextType>;
  ImportedTable?: ImportedTableResolvers<ContextType>;
  IndustryMetrics?: IndustryMetricsResolvers<ContextType>;
  IndustrySlice?: IndustrySliceResolvers<ContextType>;
  KindCandidate?: KindCandidateResolvers<ContextType>;
  LeaseRent?: LeaseRentResolvers<ContextType>;
  LeaseRentConnection?: LeaseRentConnectionResolvers<ContextType>;
  LeaseRentEdge?: LeaseRentEdgeResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerAccountConnection?: LedgerAccountConnectionResolvers<ContextType>;
  LedgerAccountEdge?: LedgerAccountEdgeResolvers<ContextType>;
  LedgerAccountResult?: LedgerAccountResultResolvers<ContextType>;
  LedgerLine?: LedgerLineResolvers<ContextType>;
  LedgerLineConnection?: LedgerLineConnectionResolvers<ContextType>;
  LedgerLineEdge?: LedgerLineEdgeResolvers<ContextType>;
  LedgerMonthClosing?: LedgerMonthClosingResolvers<ContextType>;
  LedgerMonthClosingConnection?: LedgerMonthClosingConnectionResolvers<ContextType>;
  LedgerMonthClosingEdge?: LedgerMonthClosingEdgeResolvers<ContextType>;
  LedgerMonthClosingResult?: LedgerMonthClosingResultResolvers<ContextType>;
  LedgerVoucher?: LedgerVoucherResolvers<ContextType>;
  LedgerVoucherConnection?: LedgerVoucherConnectionResolvers<ContextType>;
  LedgerVoucherEdge?: LedgerVoucherEdgeResolvers<ContextType>;
  LedgerVoucherResult?: LedgerVoucherResultResolvers<ContextType>;
  LeftOutRows?: LeftOutRowsResolvers<ContextType>;
  MadeBriefing?: MadeBriefingResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricTarget?: MetricTargetResolvers<ContextType>;
  MetricValue?: MetricValueResolvers<ContextType>;
  MetricVersion?: MetricVersionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OriginRows?: OriginRowsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartyActivity?: PartyActivityResolvers<ContextType>;
  PartyActivityConnection?: PartyActivityConnectionResolvers<ContextType>;
  PartyActivityEdge?: PartyActivityEdgeResolvers<ContextType>;
  PartyActivityResult?: PartyActivityResultResolvers<ContextType>;
  PartyBranch?: PartyBranchResolvers<ContextType>;
  PartyBranchConnection?: PartyBranchConnectionResolvers<ContextType>;
  PartyBranchEdge?: PartyBranchEdgeResolvers<ContextType>;
  PartyBranchResult?: PartyBranchResultResolvers<ContextType>;
  PartyBuildingMetrics?: PartyBuildingMetricsResolvers<ContextType>;
  PartyBuildingSlice?: PartyBuildingSliceResolvers<ContextType>;
  PartyFinding?: PartyFindingResolvers<ContextType>;
  PartyFindingConnection?: PartyFindingConnectionResolvers<ContextType>;
  PartyFindingEdge?: PartyFindingEdgeResolvers<ContextType>;
  PartyFindingResult?: PartyFindingResultResolvers<ContextType>;
  PartyFindingStep?: PartyFindingStepResolvers<ContextType>;
  PartyFindingStepConnection?: PartyFindingStepConnectionResolvers<ContextType>;
  PartyFindingStepEdge?: PartyFindingStepEdgeResolvers<ContextType>;
  PartyFindingStepResult?: PartyFindingStepResultResolvers<ContextType>;
  PartyMember?: PartyMemberResolvers<ContextType>;
  PartyMemberConnection?: PartyMemberConnectionResolvers<ContextType>;
  PartyMemberEdge?: PartyMemberEdgeResolvers<ContextType>;
  PartyMemberResult?: PartyMemberResultResolvers<ContextType>;
  PartyOpinion?: PartyOpinionResolvers<ContextType>;
  PartyOpinionConnection?: PartyOpinionConnectionResolvers<ContextType>;
  PartyOpinionEdge?: PartyOpinionEdgeResolvers<ContextType>;
  PartyOpinionResult?: PartyOpinionResultResolvers<ContextType>;
  PartyTalk?: PartyTalkResolvers<ContextType>;
  PartyTalkConnection?: PartyTalkConnectionResolvers<ContextType>;
  PartyTalkEdge?: PartyTalkEdgeResolvers<ContextType>;
  PartyTalkResult?: PartyTalkResultResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  PassportBatch?: PassportBatchResolvers<ContextType>;
  PassportFilter?: PassportFilterResolvers<ContextType>;
  PassportPart?: PassportPartResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PlannedColumn?: PlannedColumnResolvers<ContextType>;
  PlannedTable?: PlannedTableResolvers<ContextType>;
  PlantedArea?: PlantedAreaResolvers<ContextType>;
  PlantedAreaConnection?: PlantedAreaConnectionResolvers<ContextType>;
  PlantedAreaEdge?: PlantedAreaEdgeResolvers<ContextType>;
  PlantedAreaResult?: PlantedAreaResultResolvers<ContextType>;
  ProblemGroup?: ProblemGroupResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  PublicityBoard?: PublicityBoardResolvers<ContextType>;
  PublicityBoardConnection?: PublicityBoardConnectionResolvers<ContextType>;
  PublicityBoardEdge?: PublicityBoardEdgeResolvers<ContextType>;
  PublicityBoardResult?: PublicityBoardResultResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecognitionAppealEvent?: RecognitionAppealEventResolvers<ContextType>;
  RecognitionAppealEventConnection?: RecognitionAppealEventConnectionResolvers<ContextType>;
  RecognitionAppealEventEdge?: RecognitionAppealEventEdgeResolvers<ContextType>;
  RecognitionAppealEventResult?: RecognitionAppealEventResultResolvers<ContextType>;
  RecognitionAward?: RecognitionAwardResolvers<ContextType>;
  RecognitionAwardConnection?: RecognitionAwardConnectionResolvers<ContextType>;
  RecognitionAwardEdge?: RecognitionAwardEdgeResolvers<ContextType>;
  RecognitionAwardResult?: RecognitionAwardResultResolvers<ContextType>;
  RecognitionBoardEntry?: RecognitionBoardEntryResolvers<ContextType>;
  RecognitionBoardEntryConnection?: RecognitionBoardEntryConnectionResolvers<ContextType>;
  RecognitionBoardEntryEdge?: RecognitionBoardEntryEdgeResolvers<ContextType>;
  RecognitionBoardEntryResult?: RecognitionBoardEntryResultResolvers<ContextType>;
  RecognitionMetrics?: RecognitionMetricsResolvers<ContextType>;
  RecognitionSlice?: RecognitionSliceResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  RecordField?: RecordFieldResolvers<ContextType>;
  RecordFieldValue?: RecordFieldValueResolvers<ContextType>;
  RecordPage?: RecordPageResolvers<ContextType>;
  RecordRow?: RecordRowResolvers<ContextType>;
  Records?: RecordsResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RentPayment?: RentPaymentResolvers<ContextType>;
  RentPaymentConnection?: RentPaymentConnectionResolvers<ContextType>;
  RentPaymentEdge?: RentPaymentEdgeResolvers<ContextType>;
  RentPaymentResult?: RentPaymentResultResolvers<ContextType>;
  ServiceBreach?: ServiceBreachResolvers<ContextType>;
  ServiceBreachConnection?: ServiceBreachConnectionResolvers<ContextType>;
  ServiceBreachEdge?: ServiceBreachEdgeResolvers<ContextType>;
  ServiceCase?: ServiceCaseResolvers<ContextType>;
  ServiceCaseConnection?: ServiceCaseConnectionResolvers<ContextType>;
  ServiceCaseEdge?: ServiceCaseEdgeResolvers<ContextType>;
  ServiceCaseEvent?: ServiceCaseEventResolvers<ContextType>;
  ServiceCaseEventConnection?: ServiceCaseEventConnectionResolvers<ContextType>;
  ServiceCaseEventEdge?: ServiceCaseEventEdgeResolvers<ContextType>;
  ServiceCaseEventResult?: ServiceCaseEventResultResolvers<ContextType>;
  ServiceCaseResult?: ServiceCaseResultResolvers<ContextType>;
  ServiceComplaint?: ServiceComplaintResolvers<ContextType>;
  ServiceComplaintConnection?: ServiceComplaintConnectionResolvers<ContextType>;
  ServiceComplaintEdge?: ServiceComplaintEdgeResolvers<ContextType>;
  ServiceComplaintResult?: ServiceComplaintResultResolvers<ContextType>;
  ServiceConsultation?: ServiceConsultationResolvers<ContextType>;
  ServiceConsultationConnection?: ServiceConsultationConnectionResolvers<ContextType>;
  ServiceConsultationEdge?: ServiceConsultationEdgeResolvers<ContextType>;
  ServiceConsultationResult?: ServiceConsultationResultResolvers<ContextType>;
  ServiceCorrection?: ServiceCorrectionResolvers<ContextType>;
  ServiceCorrectionConnection?: ServiceCorrectionConnectionResolvers<ContextType>;
  ServiceCorrectionEdge?: ServiceCorrectionEdgeResolvers<ContextType>;
  ServiceCorrectionResult?: ServiceCorrectionResultResolvers<ContextType>;
  ServiceDepartment?: ServiceDepartmentResolvers<ContextType>;
  ServiceDepartmentConnection?: ServiceDepartmentConnectionResolvers<ContextType>;
  ServiceDepartmentEdge?: ServiceDepartmentEdgeResolvers<ContextType>;
  ServiceDepartmentResult?: ServiceDepartmentResultResolvers<ContextType>;
  ServiceHallMetrics?: ServiceHallMetricsResolvers<ContextType>;
  ServiceHallSlice?: ServiceHallSliceResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  ServiceItemConnection?: ServiceItemConnectionResolvers<ContextType>;
  ServiceItemEdge?: ServiceItemEdgeResolvers<ContextType>;
  ServiceItemResult?: ServiceItemResultResolvers<ContextType>;
  ServiceRatingRectification?: ServiceRatingRectificationResolvers<ContextType>;
  ServiceRatingRectificationConnection?: ServiceRatingRectificationConnectionResolvers<ContextType>;
  ServiceRatingRectificationEdge?: ServiceRatingRectificationEdgeResolvers<ContextType>;
  ServiceRatingRectificationResult?: ServiceRatingRectificationResultResolvers<ContextType>;
  ServiceSimplifiedApproval?: ServiceSimplifiedApprovalResolvers<ContextType>;
  ServiceSimplifiedApprovalConnection?: ServiceSimplifiedApprovalConnectionResolvers<ContextType>;
  ServiceSimplifiedApprovalEdge?: ServiceSimplifiedApprovalEdgeResolvers<ContextType>;
  ServiceSimplifiedApprovalResult?: ServiceSimplifiedApprovalResultResolvers<ContextType>;
  ServiceWindow?: ServiceWindowResolvers<ContextType>;
  ServiceWindowConnection?: ServiceWindowConnectionResolvers<ContextType>;
  ServiceWindowEdge?: ServiceWindowEdgeResolvers<ContextType>;
  ServiceWindowPost?: ServiceWindowPostResolvers<ContextType>;
  ServiceWindowPostConnection?: ServiceWindowPostConnectionResolvers<ContextType>;
  ServiceWindowPostEdge?: ServiceWindowPostEdgeResolvers<ContextType>;
  ServiceWindowPostResult?: ServiceWindowPostResultResolvers<ContextType>;
  ServiceWindowResult?: ServiceWindowResultResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierResult?: SupplierResultResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TeamCompliance?: TeamComplianceResolvers<ContextType>;
  TeamComplianceConnection?: TeamComplianceConnectionResolvers<ContextType>;
  TeamComplianceEdge?: TeamComplianceEdgeResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamMemberConnection?: TeamMemberConnectionResolvers<ContextType>;
  TeamMemberEdge?: TeamMemberEdgeResolvers<ContextType>;
  TeamMemberResult?: TeamMemberResultResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderAward?: TenderAwardResolvers<ContextType>;
  TenderAwardConnection?: TenderAwardConnectionResolvers<ContextType>;
  TenderAwardEdge?: TenderAwardEdgeResolvers<ContextType>;
  TenderAwardResult?: TenderAwardResultResolvers<ContextType>;
  TenderBid?: TenderBidResolvers<ContextType>;
  TenderBidConnection?: TenderBidConnectionResolvers<ContextType>;
  TenderBidEdge?: TenderBidEdgeResolvers<ContextType>;
  TenderBidResult?: TenderBidResultResolvers<ContextType>;
  TenderConnection?: TenderConnectionResolvers<ContextType>;
  TenderContract?: TenderContractResolvers<ContextType>;
  TenderContractConnection?: TenderContractConnectionResolvers<ContextType>;
  TenderContractEdge?: TenderContractEdgeResolvers<ContextType>;
  TenderContractResult?: TenderContractResultResolvers<ContextType>;
  TenderEdge?: TenderEdgeResolvers<ContextType>;
  TenderLot?: TenderLotResolvers<ContextType>;
  TenderLotConnection?: TenderLotConnectionResolvers<ContextType>;
  TenderLotEdge?: TenderLotEdgeResolvers<ContextType>;
  TenderLotResult?: TenderLotResultResolvers<ContextType>;
  TenderNotice?: TenderNoticeResolvers<ContextType>;
  TenderNoticeConnection?: TenderNoticeConnectionResolvers<ContextType>;
  TenderNoticeEdge?: TenderNoticeEdgeResolvers<ContextType>;
  TenderNoticeResult?: TenderNoticeResultResolvers<ContextType>;
  TenderRedFlag?: TenderRedFlagResolvers<ContextType>;
  TenderRedFlagConnection?: TenderRedFlagConnectionResolvers<ContextType>;
  TenderRedFlagEdge?: TenderRedFlagEdgeResolvers<ContextType>;
  TenderResult?: TenderResultResolvers<ContextType>;
  TenderRevocation?: TenderRevocationResolvers<ContextType>;
  TenderRevocationConnection?: TenderRevocationConnectionResolvers<ContextType>;
  TenderRevocationEdge?: TenderRevocationEdgeResolvers<ContextType>;
  TenderRevocationResult?: TenderRevocationResultResolvers<ContextType>;
  TenderingMetrics?: TenderingMetricsResolvers<ContextType>;
  TenderingSlice?: TenderingSliceResolvers<ContextType>;
  ToldColumn?: ToldColumnResolvers<ContextType>;
  ToldSheet?: ToldSheetResolvers<ContextType>;
  UndoResult?: UndoResultResolvers<ContextType>;
};

