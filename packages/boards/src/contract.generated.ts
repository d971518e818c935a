export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  DateTime: { input: string; output: string; }
  /** An exact decimal number as text, so that no digit is lost: "1412000123.45". */
  Decimal: { input: string; output: string; }
};

/** Null is all; nothing named is nothing seen. */
export type AccessScopeInput = {
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  subjects?: InputMaybe<Array<Subject>>;
  towns?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type AccountInput = {
  displayName: Scalars['String']['input'];
  /** As whom the identity provider knows them; their user name there, unless told. */
  oidcSubject?: InputMaybe<Scalars['String']['input']>;
  roles: Array<RoleId>;
  scope?: AccessScopeInput;
  seesSmallCells?: Scalars['Boolean']['input'];
  signsInBy?: SignInWay;
  userName: Scalars['String']['input'];
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

export type ApiTokenInput = {
  /** From 1 to 365. */
  days?: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  /** Some of one's own. */
  roles: Array<RoleId>;
  scope?: AccessScopeInput;
};

export type AuditEventName =
  | 'AMEND'
  /** Where the log ended by then was written into the server's log. */
  | 'ANCHORED'
  | 'BRIEFING_EDITED'
  | 'BRIEFING_MADE'
  | 'BRIEFING_PUBLISHED'
  | 'BRIEFING_REVIEWED'
  | 'CALENDAR_LOADED'
  /** Something was asked for by somebody who may not; equal ones within a minute are one row with their number. */
  | 'DENIED'
  | 'DETAIL_MADE'
  | 'DETAIL_REMOVED'
  | 'ENTER'
  | 'EXPORT'
  | 'IMPORT'
  | 'LOCKED_OUT'
  | 'PAYMENT'
  /** Old rows were taken out into a file. */
  | 'PRUNED'
  | 'REMOVE'
  | 'RIGHTS_CHANGED'
  | 'SCHEDULE_CHANGED'
  | 'SIGN_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGN_OUT'
  | 'STARTED'
  | 'TOKEN_MADE'
  | 'TOKEN_REVOKED'
  | 'UNDO'
  | 'UNMASK';

export type AuditFaultKind =
  /** The row is not what its hash was made of. */
  | 'CHANGED'
  /** Rows at the end are gone. */
  | 'CUT'
  /** Rows between others are gone. */
  | 'MISSING'
  /** The row is not the one that was there when it was anchored. */
  | 'REPLACED'
  /** It does not follow on the row before: one of the two was replaced. */
  | 'UNLINKED'
  /** Rows at the beginning are gone, and no pruning tells of it. */
  | 'UNSEALED';

/** All that is given must hold. */
export type AuditWhere = {
  /** A part of the name of who did it. */
  actor?: InputMaybe<Scalars['String']['input']>;
  events?: InputMaybe<Array<AuditEventName>>;
  /** Inclusive. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  isSuccess?: InputMaybe<Scalars['Boolean']['input']>;
  /** A part of its id. */
  objectId?: InputMaybe<Scalars['String']['input']>;
  /** What it was done to: a type of record, batch, briefing … */
  objectKind?: InputMaybe<Scalars['String']['input']>;
  /** Exclusive. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a value is compared with. */
export type Base =
  /** 环比: the period just before, of the same length. */
  | 'PREVIOUS'
  /** 同比: the same period a year before. */
  | 'YEAR_AGO';

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

export type BriefingCheckId =
  /** Every rule of the records, the rollups and the stocks. */
  | 'INVARIANTS'
  /** Every record has the origin of its batch. */
  | 'ORIGINS'
  /** Printed figures agree with the records, or it is known why not. */
  | 'RECONCILIATION';

export type BriefingFormat =
  | 'DOCX'
  | 'PDF'
  | 'PPTX'
  | 'XLSX'
  /** All files, with every chart and table. */
  | 'ZIP';

export type BriefingGrain =
  | 'HALF_YEAR'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type BriefingLanguage =
  | 'EN'
  | 'ZH';

export type BriefingRecipientInput = {
  formats: Array<BriefingFormat>;
  kind: BriefingRecipientKind;
  language?: BriefingLanguage;
  /** The subjects that may be read there; all of them where there is none. */
  mayRead?: InputMaybe<Array<Subject>>;
  /** The whole path of a folder on the server, or an address. */
  place: Scalars['String']['input'];
};

export type BriefingRecipientKind =
  | 'EMAIL'
  | 'FOLDER';

export type BriefingRunState =
  | 'DONE'
  /** Not begun anew by itself. */
  | 'FAILED'
  /** In line, or to be begun anew. */
  | 'PENDING'
  | 'RUNNING'
  /** Its draft is made; its files go out when somebody publishes it. */
  | 'WAITING';

export type BriefingScheduleInput = {
  grain: BriefingGrain;
  isEnabled?: Scalars['Boolean']['input'];
  recipients: Array<BriefingRecipientInput>;
  send?: BriefingSend;
};

/** When the files of an issue go out. */
export type BriefingSend =
  /** At once, as the draft that it is. */
  | 'DRAFT'
  /** When somebody publishes it. */
  | 'PUBLISHED';

export type BriefingState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'REVIEWED';

/** Corrections of 村集体同意意见: what is left out stays as it is, null empties a field. */
export type CollectiveApprovalAmendment = {
  /** 议定日期（Approved on） */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 会议纪要（Minutes）：会议纪要的名称或文号。 */
  meetingDocument?: InputMaybe<Scalars['String']['input']>;
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

export type ColumnKind =
  | 'DENOMINATOR'
  | 'KEY'
  | 'LABEL'
  | 'METRIC'
  | 'NUMERATOR'
  | 'PERIOD';

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

export type DistributionNot = {
  rule?: InputMaybe<Array<Scalars['ID']['input']>>;
  ruleSet?: InputMaybe<Array<Scalars['ID']['input']>>;
  source?: InputMaybe<Array<Scalars['ID']['input']>>;
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
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

/** Corrections of 分配明细: what is left out stays as it is, null empties a field. */
export type DistributionShareAmendment = {
  /** 份额（Shares）：2019 年办法下为参与分配的人数；2025 年 5 月 1 日起为成员量化份额。 */
  shares?: InputMaybe<Scalars['Int']['input']>;
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

export type DistributionSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: DistributionMetricId;
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

/** Corrections of 带动关系: what is left out stays as it is, null empties a field. */
export type EnterpriseHouseholdLinkAmendment = {
  /** 结束日期（Until）：不再带动的第一天；仍在带动的不填。 */
  untilDay?: InputMaybe<Scalars['Date']['input']>;
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

/** Corrections of 四分四不分条款: what is left out stays as it is, null empties a field. */
export type FourFourNotRuleAmendment = {
  /** 出处（Document）：文件名称和文号。 */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 条款内容（Text） */
  text?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 项目验收: what is left out stays as it is, null empties a field. */
export type FundAcceptanceAmendment = {
  /** 验收文号（Document number） */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** 验收结论（Outcome） */
  outcome?: InputMaybe<FundAcceptanceOutcome>;
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

/** Corrections of 付款签批: what is left out stays as it is, null empties a field. */
export type FundSignOffAmendment = {
  /** 签批日期（Signed on） */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
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

/** Corrections of 付款阶段: what is left out stays as it is, null empties a field. */
export type FundStageAmendment = {
  /** 阶段上限（Cap，元）：本阶段最多可付的金额。 */
  cap?: InputMaybe<Scalars['Decimal']['input']>;
  /** 最后阶段（Last stage）：序号最大的阶段，项目通过验收之后才能支付。 */
  isLast?: InputMaybe<Scalars['Boolean']['input']>;
  /** 阶段名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 招录比例: what is left out stays as it is, null empties a field. */
export type HiringQuotaAmendment = {
  /** 依据文件（Document） */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 最低比例（Percent）：整数百分比：40 表示 40 %。 */
  percent?: InputMaybe<Scalars['Int']['input']>;
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

/** Corrections of 诉求人: what is left out stays as it is, null empties a field. */
export type HotlineCallerAmendment = {
  /** 诉求人姓名（Caller's name）：匿名的留空。 */
  callerName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话（Phone） */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 诉求人 as it is entered. */
export type HotlineCallerInput = {
  /** 诉求人姓名（Caller's name）：匿名的留空。 */
  callerName?: InputMaybe<Scalars['String']['input']>;
  /** 工单编号（Order number） */
  orderNo: Scalars['String']['input'];
  /** 联系电话（Phone） */
  phone: Scalars['String']['input'];
};

export type HotlineCallerOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HotlineCallerOrderField;
};

export type HotlineCallerOrderField =
  /** 工单编号（Order number） */
  | 'ORDER_NO';

/** Filters of 诉求人: all that are named must hold. */
export type HotlineCallerWhere = {
  /** 诉求人姓名（Caller's name）：匿名的留空。 */
  callerName?: InputMaybe<MaskedFilter>;
  /** 工单编号（Order number） */
  orderNo?: InputMaybe<TextFilter>;
  /** 联系电话（Phone） */
  phone?: InputMaybe<MaskedFilter>;
};

/** Corrections of 诉求类别: what is left out stays as it is, null empties a field. */
export type HotlineCategoryAmendment = {
  /** 类别名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 上级类别（Parent）：一级类别没有上级，留空。 */
  parentCode?: InputMaybe<Scalars['String']['input']>;
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

export type HotlineNot = {
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  categoryGroup?: InputMaybe<Array<Scalars['ID']['input']>>;
  channel?: InputMaybe<Array<Scalars['ID']['input']>>;
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  unit?: InputMaybe<Array<Scalars['ID']['input']>>;
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

export type HotlineSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: HotlineMetricId;
};

/** Corrections of 承办单位: what is left out stays as it is, null empties a field. */
export type HotlineUnitAmendment = {
  /** 单位名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 农户: what is left out stays as it is, null empties a field. */
export type HouseholdAmendment = {
  /** 镇（Town）：9 位区划代码。 */
  townCode?: InputMaybe<Scalars['String']['input']>;
  /** 村（社区）（Village）：12 位区划代码。 */
  villageCode?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 农户联系信息: what is left out stays as it is, null empties a field. */
export type HouseholdContactAmendment = {
  /** 收款账号（Bank account）：分红打入的账号。 */
  bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** 开户银行（Bank） */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 户主姓名（Head's name） */
  headName?: InputMaybe<Scalars['String']['input']>;
  /** 身份证号（Identity number）：户主的 18 位居民身份证号。 */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话（Phone） */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 农户联系信息 as it is entered. */
export type HouseholdContactInput = {
  /** 收款账号（Bank account）：分红打入的账号。 */
  bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** 开户银行（Bank） */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 户主姓名（Head's name） */
  headName: Scalars['String']['input'];
  /** 户号（Household number） */
  householdNo: Scalars['String']['input'];
  /** 身份证号（Identity number）：户主的 18 位居民身份证号。 */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话（Phone） */
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdContactOrder = {
  direction?: InputMaybe<SortDirection>;
  field: HouseholdContactOrderField;
};

export type HouseholdContactOrderField =
  /** 户号（Household number） */
  | 'HOUSEHOLD_NO';

/** Filters of 农户联系信息: all that are named must hold. */
export type HouseholdContactWhere = {
  /** 收款账号（Bank account）：分红打入的账号。 */
  bankAccount?: InputMaybe<MaskedFilter>;
  /** 开户银行（Bank） */
  bankName?: InputMaybe<TextFilter>;
  /** 户主姓名（Head's name） */
  headName?: InputMaybe<MaskedFilter>;
  /** 户号（Household number） */
  householdNo?: InputMaybe<TextFilter>;
  /** 身份证号（Identity number）：户主的 18 位居民身份证号。 */
  idNumber?: InputMaybe<MaskedFilter>;
  /** 联系电话（Phone） */
  phone?: InputMaybe<MaskedFilter>;
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

export type HouseholdsNot = {
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type HouseholdsSearch = {
  town?: InputMaybe<Scalars['String']['input']>;
  village?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 会计科目: what is left out stays as it is, null empties a field. */
export type LedgerAccountAmendment = {
  /** 类别（Kind） */
  kind?: InputMaybe<LedgerAccountKind>;
  /** 科目名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
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

/** Filters of 月度结账: all that are named must hold. */
export type LedgerMonthClosingWhere = {
  /** 结账日期（Closed on） */
  closedOn?: InputMaybe<DateFilter>;
  /** 企业（Enterprise） */
  enterpriseCode?: InputMaybe<TextFilter>;
  /** 月份（Month）：填当月 1 日。 */
  month?: InputMaybe<DateFilter>;
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

/** Of what tells of a person: found by its exact value, however it is typed, by who may see it in the clear. */
export type MaskedFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Origin =
  /** Entered by hand. */
  | 'ENTERED'
  | 'IMPORTED'
  | 'PUBLISHED'
  /** Made up so that it adds up to the published figures (模拟明细). */
  | 'SIMULATED';

export type PartRole =
  | 'DENOMINATOR'
  | 'NUMERATOR'
  | 'VALUE';

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

/** Corrections of 党支部: what is left out stays as it is, null empties a field. */
export type PartyBranchAmendment = {
  /** 撤销日期（Dissolved on）：留空表示仍在。 */
  dissolvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 成立日期（Founded on） */
  foundedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 支部名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 党员: what is left out stays as it is, null empties a field. */
export type PartyMemberAmendment = {
  /** 所在支部（Branch） */
  branchCode?: InputMaybe<Scalars['String']['input']>;
  /** 转入日期（Joined on）：编入该支部的日期，不是入党日期。 */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 转出日期（Left on）：留空表示仍在该支部。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
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

/** A stretch of days. Name exactly one. */
export type PeriodInput =
  /** A half-year: "2019H1". */
  { half: Scalars['String']['input']; month?: never; quarter?: never; range?: never; year?: never; }
  |  /** A month: "2019-12". */
  { half?: never; month: Scalars['String']['input']; quarter?: never; range?: never; year?: never; }
  |  /** A quarter: "2019Q4". */
  { half?: never; month?: never; quarter: Scalars['String']['input']; range?: never; year?: never; }
  |  /** Any days, both ends included. */
  { half?: never; month?: never; quarter?: never; range: DateRange; year?: never; }
  |  /** A calendar year: 2019. */
  { half?: never; month?: never; quarter?: never; range?: never; year: Scalars['Int']['input']; };

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

export type PublishedRole =
  | 'CONTEXT'
  | 'YARDSTICK';

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

export type RecordOrder =
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

export type RecordPart =
  /** Of a ratio: what is in the denominator and not in the numerator, such as what was not done on time. */
  | 'MISSED'
  | 'NUMERATOR'
  /** All that the metric counts; of a ratio its denominator. */
  | 'WHOLE';

/** The letterhead of an official paper (GB/T 9704). */
export type RedHeaderInput = {
  /** Who issues it: 汉滨区人民政府办公室文件. */
  issuer: Scalars['String']['input'];
  /** Its 发文字号: 汉政办函〔2021〕3号. */
  number: Scalars['String']['input'];
  /** 签发人, whom a paper to a higher authority names. */
  signatory?: InputMaybe<Scalars['String']['input']>;
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

export type RoleId =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'AUDITOR'
  | 'CLERK'
  | 'LEADER';

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

/** Filters of 咨询登记: all that are named must hold. */
export type ServiceConsultationWhere = {
  /** 渠道（Channel） */
  channel?: InputMaybe<ServiceConsultationChannelFilter>;
  /** 日期（Day） */
  day?: InputMaybe<DateFilter>;
  /** 人次（Persons） */
  persons?: InputMaybe<IntFilter>;
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

/** Corrections of 进驻单位: what is left out stays as it is, null empties a field. */
export type ServiceDepartmentAmendment = {
  /** 进驻日期（Joined on） */
  joinedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 撤出日期（Left on）：仍在大厅的留空。 */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
  /** 单位名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 差评整改: what is left out stays as it is, null empties a field. */
export type ServiceRatingRectificationAmendment = {
  /** 整改情况（What was done） */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** 整改日期（Rectified on） */
  rectifiedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 回访核实日期（Verified on） */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
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

/** Corrections of 窗口在岗: what is left out stays as it is, null empties a field. */
export type ServiceWindowPostAmendment = {
  /** 离岗日期（Until）：含当天；仍在岗的留空。 */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** 窗口（Window） */
  windowCode?: InputMaybe<Scalars['String']['input']>;
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

export type SignInWay =
  | 'OIDC'
  | 'PASSWORD';

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

/** Corrections of 供应商: what is left out stays as it is, null empties a field. */
export type SupplierAmendment = {
  /** 统一社会信用代码（Credit code）：18 位（GB 32100），核对校验码；不掌握的留空，模拟供应商不填。 */
  creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 供应商名称（Name） */
  name?: InputMaybe<Scalars['String']['input']>;
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

/** Filters of 供应商: all that are named must hold. */
export type SupplierWhere = {
  /** 供应商编号（Code）：本平台内的编号，可直接使用统一社会信用代码。 */
  code?: InputMaybe<TextFilter>;
  /** 统一社会信用代码（Credit code）：18 位（GB 32100），核对校验码；不掌握的留空，模拟供应商不填。 */
  creditCode?: InputMaybe<TextFilter>;
  /** 供应商名称（Name） */
  name?: InputMaybe<TextFilter>;
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

/** Corrections of 标段: what is left out stays as it is, null empties a field. */
export type TenderLotAmendment = {
  /** 标段预算（Budget，元）：没有预算数据的留空，不计入节资率；合计不超过项目预算。 */
  budget?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段控制价（Control price，元）：本标段的最高投标限价；中标金额不得超过它。 */
  controlPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** 标段名称（Title） */
  title?: InputMaybe<Scalars['String']['input']>;
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

/** Corrections of 公告: what is left out stays as it is, null empties a field. */
export type TenderNoticeAmendment = {
  /** 公告类型（Kind） */
  kind?: InputMaybe<TenderNoticeKind>;
  /** 发布日期（Published on） */
  publishedOn?: InputMaybe<Scalars['Date']['input']>;
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
