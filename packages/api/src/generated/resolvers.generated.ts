import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Slice, BoundValue, ValueChange, MetricEntry } from '@minxin/metrics';
import type { PeriodValue, ServiceCaseRow, TenderRow, HotlineOrderRow, HouseholdGainRow, Page, PrintedFigure, Reconciled } from '../mappers.ts';
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
  /** A day in Asia/Shanghai: "2019-12-31". */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with an offset: "2019-12-31T23:59:59+08:00". */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as text, so that no digit is lost: "1412000123.45". */
  Decimal: { input: string; output: string; }
};

/** What a value is compared with. */
export type Base =
  /** 环比: the period just before, of the same length. */
  | 'PREVIOUS'
  /** 同比: the same period a year before. */
  | 'YEAR_AGO';

export type Change = {
  __typename?: 'Change';
  absolute?: Maybe<Scalars['Float']['output']>;
  /** The base period's value; null where it has none. */
  base?: Maybe<Scalars['Float']['output']>;
  basePeriod: Period;
  /** The period is still running: both sides cover the same number of days. */
  partial: Scalars['Boolean']['output'];
  /** 9.1 is +9.1 %. Null for a ratio, and where the base is missing, zero or negative. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Percentage points, for a ratio: -1.2. */
  points?: Maybe<Scalars['Float']['output']>;
  /** +9.1 %, -1.2 个百分点, or — where there is nothing to compare with. */
  text: Scalars['String']['output'];
};

export type DateRange = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type DimensionValue = {
  __typename?: 'DimensionValue';
  /** Null where the records name none. */
  key?: Maybe<Scalars['ID']['output']>;
  label: Scalars['String']['output'];
};

export type Direction =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER'
  | 'NEUTRAL';

export type District = {
  __typename?: 'District';
  code: Scalars['ID']['output'];
  /** Raised by one with every committed change of the district's records. */
  dataVersion: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

export type Grain =
  | 'DAY'
  | 'HALF_YEAR'
  | 'MONTH'
  | 'QUARTER'
  | 'WEEK'
  | 'YEAR';

export type HotlineDimension =
  /** 类别 */
  | 'CATEGORY'
  /** 渠道 */
  | 'CHANNEL'
  /** 镇办 */
  | 'TOWN'
  /** 承办单位 */
  | 'UNIT';

export type HotlineMetricId =
  | 'callbackSatisfactionRate'
  | 'closed'
  | 'closedOnTimeRate'
  | 'extendedRate'
  | 'medianHandlingHours'
  | 'onTimeRate'
  | 'open'
  | 'openOverdue'
  | 'orders'
  | 'ratedShare'
  | 'reopenedRate'
  | 'responseRate'
  | 'returnedRate'
  | 'satisfactionRate'
  | 'signedInTimeRate'
  | 'solutionRate'
  | 'threeRatesScore';

export type HotlineMetrics = {
  __typename?: 'HotlineMetrics';
  /**
   * 回访满意率（Call-back satisfaction）：期内有效回访的满意率，按回访当日适用的算法计；未登记算法的，基本满意按 0.9 计。
   * (满意 + 0.9 × 基本满意) / V；另有 满意 / V 和 (V − 不满意) / V
   */
  callbackSatisfactionRate: MetricValue;
  /**
   * 办结量（Orders closed）：期内首次办结的工单数，不论何时受理。
   * #{办结时间 ∈ 期}
   */
  closed: MetricValue;
  /**
   * 办结工单按期率（On-time rate of closed orders）：期内首次办结、有时限的工单中按期的比例；逾期未结的不在其中，须与按期办结率并看。
   * #{办结 ∈ 期, 办结 ≤ 到期} / #{办结 ∈ 期, 有时限}
   */
  closedOnTimeRate: MetricValue;
  /**
   * 延期率（Extended）：期内受理的工单中获准延期的比例。
   * #{受理 ∈ 期, 延期} / #{受理 ∈ 期}
   */
  extendedRate: MetricValue;
  /**
   * 办理时长中位数（Median handling time）：期内首次办结的工单从受理到办结的小时数，取中位数；节假日也计入。
   * median(办结时间 − 受理时间)
   */
  medianHandlingHours: MetricValue;
  /**
   * 热线按期办结率（Hotline on-time rate）：期内到期的工单中按期办结的比例；逾期未结的也在分母里，作废的不在，首次办结定按期与否。
   * #{到期 ∈ 期, 办结 ≤ 到期} / #{到期 ∈ 期, 到期 ≤ 截至}
   */
  onTimeRate: MetricValue;
  /**
   * 在办工单（Open orders）：截至期末（或数据截至日）未办结、未作废的工单，正在重办的也计入。
   * #受理 − #办结 − #作废 + #重办（期初起累计）
   */
  open: MetricValue;
  /**
   * 逾期未结（Open and overdue）：截至期末（或数据截至日）已过时限而未办结、未作废的工单；重办的以首次办结为准。
   * #{到期 < 截至, 未办结, 未作废}
   */
  openOverdue: MetricValue;
  /**
   * 工单量（Orders）：期内受理的工单数。
   * #{受理时间 ∈ 期}
   */
  orders: MetricValue;
  /**
   * 参评率（Rated share）：期内办结的工单中已评价的比例：满意率以它为底。
   * #{办结 ∈ 期, 已评价} / #{办结 ∈ 期}
   */
  ratedShare: MetricValue;
  /**
   * 重办率（Reopened）：期内首次办结的工单中重办过的比例；重办几次都只计一件。
   * #{办结 ∈ 期, 重办 ≥ 1 次} / #{办结 ∈ 期}
   */
  reopenedRate: MetricValue;
  /**
   * 响应率（Response rate）：期内有效回访中，承办单位联系过诉求人的比例。
   * #{已联系} / V，V = 期内有效回访
   */
  responseRate: MetricValue;
  /**
   * 退单率（Returned）：期内派单中被承办单位退回的比例；一件工单派几次计几次，归派往的单位。
   * #{派单 ∈ 期, 退单} / #{派单 ∈ 期}
   */
  returnedRate: MetricValue;
  /**
   * 热线满意率（Hotline satisfaction）：期内办结、已回访评价的工单中评为基本满意及以上的比例；未评价的不算满意。
   * #{办结 ∈ 期, 评价 ≥ 基本满意} / #{办结 ∈ 期, 已评价}
   */
  satisfactionRate: MetricValue;
  /**
   * 及时签收率（Signed in time）：签收时限（派单后 24 小时）在期内的派单中按时签收的比例；退单和时限前作废的不计。
   * #{签收 ≤ 派单 + 24 小时} / #{派单 + 24 小时 ∈ 期, 未退单, 未作废}
   */
  signedInTimeRate: MetricValue;
  /**
   * 解决率（Solution rate）：期内有效回访中，诉求人认为已解决的比例。
   * #{已解决} / V，V = 期内有效回访
   */
  solutionRate: MetricValue;
  /**
   * 三率综合得分（Score of the three rates）：响应率、解决率、满意率按回访当日适用的权重合成；未登记权重的，按 10、50、40 计。
   * 0.1 × 响应率 + 0.5 × 解决率 + 0.4 × 满意率
   */
  threeRatesScore: MetricValue;
};

/** One 12345 order (工单). */
export type HotlineOrder = {
  __typename?: 'HotlineOrder';
  category: DimensionValue;
  channel: DimensionValue;
  /** The first closure, which decides whether the order was on time. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 23:59:59 of the last working day of the limit. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  orderNo: Scalars['String']['output'];
  /** 5 非常满意 … 1 非常不满意; null is unrated, which is not satisfied. */
  rating?: Maybe<Scalars['Int']['output']>;
  receivedAt: Scalars['DateTime']['output'];
  source: RecordSource;
  town: DimensionValue;
  unit: DimensionValue;
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

/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSlice = {
  __typename?: 'HotlineSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /** The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. */
  by: Array<HotlineSlice>;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: HotlineMetrics;
  /** The same slice, cut by time. */
  over: Array<HotlineSlice>;
  period: Period;
  /** The records behind it, 1 to 200 a page. */
  records: HotlineOrderConnection;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceByArgs = {
  dimension: HotlineDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HotlineSliceOrder>;
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceOverArgs = {
  grain: Grain;
};


/** 12345 热线: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HotlineSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

export type HotlineSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: HotlineMetricId;
};

/** Filters of 12345 热线: in each dimension named, one of its keys; an empty list matches nothing. */
export type HotlineWhere = {
  /** 类别: keys of the dimension CATEGORY. */
  category?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 渠道: keys of the dimension CHANNEL. */
  channel?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 镇办: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 承办单位: keys of the dimension UNIT. */
  unit?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A household's year: its income against the base year. */
export type HouseholdGain = {
  __typename?: 'HouseholdGain';
  /** Yuan, of the base year. */
  baseIncome: Scalars['Decimal']['output'];
  /** Yuan; negative where income fell. */
  gain: Scalars['Decimal']['output'];
  householdNo: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Yuan. */
  income: Scalars['Decimal']['output'];
  persons: Scalars['Int']['output'];
  source: RecordSource;
  town: DimensionValue;
  village: DimensionValue;
  year: Scalars['Int']['output'];
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

export type HouseholdsDimension =
  /** 镇 */
  | 'TOWN'
  /** 村 */
  | 'VILLAGE';

export type HouseholdsMetricId =
  | 'fallers'
  | 'gainPerHousehold'
  | 'gainPerPerson'
  | 'households'
  | 'medianGain'
  | 'persons'
  | 'villages';

export type HouseholdsMetrics = {
  __typename?: 'HouseholdsMetrics';
  /**
   * 收入下降户（Households that lost）：当年收入低于基年的农户：平均数会把他们藏起来。
   * #{当年收入 < 基年收入}
   */
  fallers: MetricValue;
  /**
   * 户均增收（Gain per household）：当年收入减基年收入，按户平均；看平均时也看中位数和收入下降户。
   * Σ(当年收入 − 基年收入) / 户数
   */
  gainPerHousehold: MetricValue;
  /**
   * 人均增收（Gain per person）：同一增收额按人口平均；与户均之比就是户均人口。
   * Σ(当年收入 − 基年收入) / 人口
   */
  gainPerPerson: MetricValue;
  /**
   * 受益农户（Households）：当年有收入记录和基年可比的农户；一户只计一次。
   * #{农户}
   */
  households: MetricValue;
  /**
   * 增收中位数（Median gain）：一半农户的增收不低于它；取自逐户数据，两户居中时取其平均。
   * median(当年收入 − 基年收入)
   */
  medianGain: MetricValue;
  /**
   * 受益人口（Persons）：上述农户当年的人口。
   * Σ 户内人口
   */
  persons: MetricValue;
  /**
   * 村（社区）（Villages）：有受益农户的村和社区。
   * #{村}
   */
  villages: MetricValue;
};

/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSlice = {
  __typename?: 'HouseholdsSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /** The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. */
  by: Array<HouseholdsSlice>;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: HouseholdsMetrics;
  /** The same slice, cut by time. */
  over: Array<HouseholdsSlice>;
  period: Period;
  /** The records behind it, 1 to 200 a page. */
  records: HouseholdGainConnection;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceByArgs = {
  dimension: HouseholdsDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<HouseholdsSliceOrder>;
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceOverArgs = {
  grain: Grain;
};


/** 农户增收: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type HouseholdsSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

export type HouseholdsSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: HouseholdsMetricId;
};

/** Filters of 农户增收: in each dimension named, one of its keys; an empty list matches nothing. */
export type HouseholdsWhere = {
  /** 镇: keys of the dimension TOWN. */
  town?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 村: keys of the dimension VILLAGE. */
  village?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The definition of a metric: what it counts, and by which rule. */
export type Metric = {
  __typename?: 'Metric';
  /** Whether values of parts add up to the value of the whole. */
  additive: Scalars['Boolean']['output'];
  description: Scalars['String']['output'];
  direction: Direction;
  formula: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** The standard or rule that the formula rests on. */
  source: Scalars['String']['output'];
  subject: Subject;
  unit: Unit;
};

/** One number, with the parts it is made of. */
export type MetricValue = {
  __typename?: 'MetricValue';
  /** Against the base period, like for like: a running period with as many days of its base. */
  change: Change;
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** All digits; null for a quotient, whose exact form is numerator and denominator. */
  exact?: Maybe<Scalars['Decimal']['output']>;
  numerator?: Maybe<Scalars['Decimal']['output']>;
  state: ValueState;
  /** As a reader of Chinese writes it: 18.19 万件, 14.12 亿元, 98.6 %. */
  text: Scalars['String']['output'];
  unit: Unit;
  /** Null where the state is NO_DATA. Money in yuan, a ratio between 0 and 1. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** One number, with the parts it is made of. */
export type MetricValueChangeArgs = {
  from: Base;
};

export type Origin =
  /** Entered by hand. */
  | 'ENTERED'
  | 'IMPORTED'
  | 'PUBLISHED'
  /** Made up so that it adds up to the published figures (模拟明细). */
  | 'SIMULATED';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
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

export type PublishedFigure = {
  __typename?: 'PublishedFigure';
  areaCode: Scalars['ID']['output'];
  areaName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
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
  /** The value as a reader of Chinese writes it. */
  text: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  value: Scalars['Decimal']['output'];
};

export type PublishedRole =
  | 'CONTEXT'
  | 'YARDSTICK';

export type Query = {
  __typename?: 'Query';
  /** The district whose records these are. */
  district: District;
  /** 12345 热线: the records of a period as a slice. */
  hotline: HotlineSlice;
  /** 农户增收: the records of a period as a slice. */
  households: HouseholdsSlice;
  /** Every metric with its definition; of one subject, or of all. */
  metrics: Array<Metric>;
  /** The figures that the district printed, with their sources; of one year, or all. */
  published: Array<PublishedFigure>;
  /** Each printed figure of a year beside what the records add up to. None is left out. */
  reconciliation: Array<Reconciliation>;
  /** 政务大厅: the records of a period as a slice. */
  serviceHall: ServiceHallSlice;
  /** 招投标: the records of a period as a slice. */
  tendering: TenderingSlice;
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


export type QueryMetricsArgs = {
  subject?: InputMaybe<Subject>;
};


export type QueryPublishedArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReconciliationArgs = {
  year: Scalars['Int']['input'];
};


export type QueryServiceHallArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<ServiceHallWhere>;
};


export type QueryTenderingArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  period: PeriodInput;
  where?: InputMaybe<TenderingWhere>;
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
  state: ReconciliationState;
};

export type ReconciliationState =
  /** The records add up to the printed figure. */
  | 'MATCHES'
  /** No records are kept of it yet. */
  | 'NO_RECORDS'
  /** A rule that was printed, not a count. */
  | 'RULE'
  | 'UNEXPLAINED'
  /** They differ by less than the printed digits can show. */
  | 'WITHIN_ROUNDING';

export type RecordOrder =
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

/** The place of a record in what was loaded. */
export type RecordSource = {
  __typename?: 'RecordSource';
  batchId: Scalars['Int']['output'];
  fileName: Scalars['String']['output'];
  origin: Origin;
  row: Scalars['Int']['output'];
};

/** One case (办件): one instance of one service item. */
export type ServiceCase = {
  __typename?: 'ServiceCase';
  acceptedAt: Scalars['DateTime']['output'];
  caseNo: Scalars['String']['output'];
  channel: DimensionValue;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  department: DimensionValue;
  /** 23:59:59 of the last promised working day; null is a defect of the data, never on time. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  item: DimensionValue;
  /** 好差评: 5 非常满意 … 1 非常不满意. */
  rating?: Maybe<Scalars['Int']['output']>;
  source: RecordSource;
  /** Times the applicant came to the hall; null where nobody wrote it down. */
  visits?: Maybe<Scalars['Int']['output']>;
  window: DimensionValue;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
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

export type ServiceHallDimension =
  /** 渠道 */
  | 'CHANNEL'
  /** 单位 */
  | 'DEPARTMENT'
  /** 事项 */
  | 'ITEM'
  /** 窗口 */
  | 'WINDOW';

export type ServiceHallMetricId =
  | 'accepted'
  | 'atMostOneVisitRate'
  | 'closed'
  | 'consultations'
  | 'departments'
  | 'items'
  | 'onTimeRate'
  | 'open'
  | 'openOverdue'
  | 'ratedShare'
  | 'satisfactionRate'
  | 'windows';

export type ServiceHallMetrics = {
  __typename?: 'ServiceHallMetrics';
  /**
   * 受理量（Cases accepted）：期内受理的办件数；一件是一个事项的一次申请，咨询不计入。
   * #{受理时间 ∈ 期}
   */
  accepted: MetricValue;
  /**
   * 最多跑一次率（At most one visit）：期内办结、记有到场次数的办件中，到场不超过一次的比例。
   * #{办结 ∈ 期, 到场 ≤ 1} / #{办结 ∈ 期, 记有到场次数}
   */
  atMostOneVisitRate: MetricValue;
  /**
   * 办结量（Cases closed）：期内办结的办件数，不论何时受理。
   * #{办结时间 ∈ 期}
   */
  closed: MetricValue;
  /**
   * 咨询人次（Consultations）：期内接待的咨询人次，自成一项，不与办件相加。
   * Σ 当日咨询人次
   */
  consultations: MetricValue;
  /**
   * 进驻单位（Resident departments）：截至期末在大厅设窗口的单位。
   * #{进驻 < 截至, 未撤出}
   */
  departments: MetricValue;
  /**
   * 服务事项（Service items）：截至期末可在大厅申请的事项。
   * #{上线 < 截至, 未下线}
   */
  items: MetricValue;
  /**
   * 按期办结率（On-time rate）：期内到期的办件中按期办结的比例；逾期未结的也在分母里，到期前撤回的和没有时限的不在。
   * #{到期 ∈ 期, 办结 ≤ 到期} / #{到期 ∈ 期, 到期 ≤ 截至}
   */
  onTimeRate: MetricValue;
  /**
   * 在办量（Open cases）：截至期末（或数据截至日）已受理而未办结、未撤回的办件。
   * #{受理 < 截至, 未办结, 未撤回}
   */
  open: MetricValue;
  /**
   * 逾期未结（Open and overdue）：截至期末（或数据截至日）已过时限而未办结、未撤回的办件。
   * #{到期 < 截至, 未办结, 未撤回}
   */
  openOverdue: MetricValue;
  /**
   * 参评率（Rated share）：期内办结的办件中已评价的比例：满意率以它为底。
   * #{办结 ∈ 期, 已评价} / #{办结 ∈ 期}
   */
  ratedShare: MetricValue;
  /**
   * 满意率（Satisfaction）：期内办结、已评价的办件中评为基本满意及以上的比例；未评价的不算满意。
   * #{办结 ∈ 期, 评价 ≥ 基本满意} / #{办结 ∈ 期, 已评价}
   */
  satisfactionRate: MetricValue;
  /**
   * 服务窗口（Windows）：截至期末开放的窗口。
   * #{开放 < 截至, 未关闭}
   */
  windows: MetricValue;
};

/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSlice = {
  __typename?: 'ServiceHallSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /** The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. */
  by: Array<ServiceHallSlice>;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: ServiceHallMetrics;
  /** The same slice, cut by time. */
  over: Array<ServiceHallSlice>;
  period: Period;
  /** The records behind it, 1 to 200 a page. */
  records: ServiceCaseConnection;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceByArgs = {
  dimension: ServiceHallDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ServiceHallSliceOrder>;
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceOverArgs = {
  grain: Grain;
};


/** 政务大厅: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type ServiceHallSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

export type ServiceHallSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: ServiceHallMetricId;
};

/** Filters of 政务大厅: in each dimension named, one of its keys; an empty list matches nothing. */
export type ServiceHallWhere = {
  /** 渠道: keys of the dimension CHANNEL. */
  channel?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 单位: keys of the dimension DEPARTMENT. */
  department?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 事项: keys of the dimension ITEM. */
  item?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 窗口: keys of the dimension WINDOW. */
  window?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type Subject =
  /** 12345 热线 */
  | 'HOTLINE'
  /** 农户增收 */
  | 'HOUSEHOLDS'
  /** 政务大厅 */
  | 'SERVICE_HALL'
  /** 招投标 */
  | 'TENDERING';

/** One awarded tender of works, or procurement. */
export type Tender = {
  __typename?: 'Tender';
  /** Yuan. */
  award: Scalars['Decimal']['output'];
  awardedOn: Scalars['Date']['output'];
  bidders: Scalars['Int']['output'];
  /** Yuan; null where no budget is known (无预算数据). */
  budget?: Maybe<Scalars['Decimal']['output']>;
  id: Scalars['ID']['output'];
  kind: DimensionValue;
  method: DimensionValue;
  noticeOn: Scalars['Date']['output'];
  source: RecordSource;
  supplier: DimensionValue;
  tenderNo: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type TenderConnection = {
  __typename?: 'TenderConnection';
  edges: Array<TenderEdge>;
  nodes: Array<Tender>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TenderEdge = {
  __typename?: 'TenderEdge';
  cursor: Scalars['String']['output'];
  node: Tender;
};

export type TenderingDimension =
  /** 类别 */
  | 'KIND'
  /** 方式 */
  | 'METHOD'
  /** 供应商 */
  | 'SUPPLIER';

export type TenderingMetricId =
  | 'amount'
  | 'averageAmount'
  | 'count'
  | 'savingRate';

export type TenderingMetrics = {
  __typename?: 'TenderingMetrics';
  /**
   * 成交额（Amount awarded）：期内中标或成交金额之和，按人民币分计，不同币种不相加。
   * Σ 中标金额
   */
  amount: MetricValue;
  /**
   * 平均成交额（Average award）：成交额除以成交项数。
   * Σ 中标金额 / #{中标日 ∈ 期}
   */
  averageAmount: MetricValue;
  /**
   * 成交项数（Awards）：期内中标或成交的工程招标与政府采购项数。
   * #{中标日 ∈ 期}
   */
  count: MetricValue;
  /**
   * 节资率（Saving rate）：有预算的成交项中，预算与成交额之差占预算的比例；没有预算的不计入，也不当作零。
   * (Σ 预算 − Σ 中标金额) / Σ 预算，仅有预算者
   */
  savingRate: MetricValue;
};

/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSlice = {
  __typename?: 'TenderingSlice';
  /** The instant that open and overdue are judged at. */
  asOf: Scalars['DateTime']['output'];
  /** The same slice, cut by a dimension; the first `first` by `orderBy`, or all by key. */
  by: Array<TenderingSlice>;
  /** 数据截至: the last day that the records reach. */
  dataThrough?: Maybe<Scalars['Date']['output']>;
  /** The value that this slice was cut by; null for a whole or a cut by time. */
  key?: Maybe<DimensionValue>;
  label: Scalars['String']['output'];
  metrics: TenderingMetrics;
  /** The same slice, cut by time. */
  over: Array<TenderingSlice>;
  period: Period;
  /** The records behind it, 1 to 200 a page. */
  records: TenderConnection;
  /** Whether any record behind it is made up (模拟明细). */
  simulated: Scalars['Boolean']['output'];
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceByArgs = {
  dimension: TenderingDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TenderingSliceOrder>;
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceOverArgs = {
  grain: Grain;
};


/** 招投标: a set of records, its metrics, and the ways to cut it. Slices nest. */
export type TenderingSliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecordOrder>;
};

export type TenderingSliceOrder = {
  direction?: InputMaybe<SortDirection>;
  metric: TenderingMetricId;
};

/** Filters of 招投标: in each dimension named, one of its keys; an empty list matches nothing. */
export type TenderingWhere = {
  /** 类别: keys of the dimension KIND. */
  kind?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 方式: keys of the dimension METHOD. */
  method?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 供应商: keys of the dimension SUPPLIER. */
  supplier?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Unit =
  /** 次 */
  | 'ACTIVITY'
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
  /** 元 */
  | 'CNY'
  /** 天 */
  | 'DAY'
  /** 家 */
  | 'DEPARTMENT'
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
  | 'PROBLEM'
  /** 个 */
  | 'PROJECT'
  /** % */
  | 'RATIO'
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
  | 'PARTIAL';



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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Base: Base;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ValueChange>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DimensionValue: ResolverTypeWrapper<DimensionValue>;
  Direction: Direction;
  District: ResolverTypeWrapper<District>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Grain: Grain;
  HotlineDimension: HotlineDimension;
  HotlineMetricId: HotlineMetricId;
  HotlineMetrics: ResolverTypeWrapper<Slice>;
  HotlineOrder: ResolverTypeWrapper<HotlineOrderRow>;
  HotlineOrderConnection: ResolverTypeWrapper<Page<HotlineOrderRow>>;
  HotlineOrderEdge: ResolverTypeWrapper<Omit<HotlineOrderEdge, 'node'> & { node: ResolversTypes['HotlineOrder'] }>;
  HotlineSlice: ResolverTypeWrapper<Slice>;
  HotlineSliceOrder: HotlineSliceOrder;
  HotlineWhere: HotlineWhere;
  HouseholdGain: ResolverTypeWrapper<HouseholdGainRow>;
  HouseholdGainConnection: ResolverTypeWrapper<Page<HouseholdGainRow>>;
  HouseholdGainEdge: ResolverTypeWrapper<Omit<HouseholdGainEdge, 'node'> & { node: ResolversTypes['HouseholdGain'] }>;
  HouseholdsDimension: HouseholdsDimension;
  HouseholdsMetricId: HouseholdsMetricId;
  HouseholdsMetrics: ResolverTypeWrapper<Slice>;
  HouseholdsSlice: ResolverTypeWrapper<Slice>;
  HouseholdsSliceOrder: HouseholdsSliceOrder;
  HouseholdsWhere: HouseholdsWhere;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Metric: ResolverTypeWrapper<MetricEntry>;
  MetricValue: ResolverTypeWrapper<BoundValue>;
  Origin: Origin;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<PeriodValue>;
  PeriodInput: PeriodInput;
  PublishedFigure: ResolverTypeWrapper<PrintedFigure>;
  PublishedRole: PublishedRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reconciliation: ResolverTypeWrapper<Reconciled>;
  ReconciliationState: ReconciliationState;
  RecordOrder: RecordOrder;
  RecordSource: ResolverTypeWrapper<RecordSource>;
  ServiceCase: ResolverTypeWrapper<ServiceCaseRow>;
  ServiceCaseConnection: ResolverTypeWrapper<Page<ServiceCaseRow>>;
  ServiceCaseEdge: ResolverTypeWrapper<Omit<ServiceCaseEdge, 'node'> & { node: ResolversTypes['ServiceCase'] }>;
  ServiceHallDimension: ServiceHallDimension;
  ServiceHallMetricId: ServiceHallMetricId;
  ServiceHallMetrics: ResolverTypeWrapper<Slice>;
  ServiceHallSlice: ResolverTypeWrapper<Slice>;
  ServiceHallSliceOrder: ServiceHallSliceOrder;
  ServiceHallWhere: ServiceHallWhere;
  SortDirection: SortDirection;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: Subject;
  Tender: ResolverTypeWrapper<TenderRow>;
  TenderConnection: ResolverTypeWrapper<Page<TenderRow>>;
  TenderEdge: ResolverTypeWrapper<Omit<TenderEdge, 'node'> & { node: ResolversTypes['Tender'] }>;
  TenderingDimension: TenderingDimension;
  TenderingMetricId: TenderingMetricId;
  TenderingMetrics: ResolverTypeWrapper<Slice>;
  TenderingSlice: ResolverTypeWrapper<Slice>;
  TenderingSliceOrder: TenderingSliceOrder;
  TenderingWhere: TenderingWhere;
  Unit: Unit;
  ValueState: ValueState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Change: ValueChange;
  Date: Scalars['Date']['output'];
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DimensionValue: DimensionValue;
  District: District;
  Float: Scalars['Float']['output'];
  HotlineMetrics: Slice;
  HotlineOrder: HotlineOrderRow;
  HotlineOrderConnection: Page<HotlineOrderRow>;
  HotlineOrderEdge: Omit<HotlineOrderEdge, 'node'> & { node: ResolversParentTypes['HotlineOrder'] };
  HotlineSlice: Slice;
  HotlineSliceOrder: HotlineSliceOrder;
  HotlineWhere: HotlineWhere;
  HouseholdGain: HouseholdGainRow;
  HouseholdGainConnection: Page<HouseholdGainRow>;
  HouseholdGainEdge: Omit<HouseholdGainEdge, 'node'> & { node: ResolversParentTypes['HouseholdGain'] };
  HouseholdsMetrics: Slice;
  HouseholdsSlice: Slice;
  HouseholdsSliceOrder: HouseholdsSliceOrder;
  HouseholdsWhere: HouseholdsWhere;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Metric: MetricEntry;
  MetricValue: BoundValue;
  PageInfo: PageInfo;
  Period: PeriodValue;
  PeriodInput: PeriodInput;
  PublishedFigure: PrintedFigure;
  Query: Record<PropertyKey, never>;
  Reconciliation: Reconciled;
  RecordSource: RecordSource;
  ServiceCase: ServiceCaseRow;
  ServiceCaseConnection: Page<ServiceCaseRow>;
  ServiceCaseEdge: Omit<ServiceCaseEdge, 'node'> & { node: ResolversParentTypes['ServiceCase'] };
  ServiceHallMetrics: Slice;
  ServiceHallSlice: Slice;
  ServiceHallSliceOrder: ServiceHallSliceOrder;
  ServiceHallWhere: ServiceHallWhere;
  String: Scalars['String']['output'];
  Tender: TenderRow;
  TenderConnection: Page<TenderRow>;
  TenderEdge: Omit<TenderEdge, 'node'> & { node: ResolversParentTypes['Tender'] };
  TenderingMetrics: Slice;
  TenderingSlice: Slice;
  TenderingSliceOrder: TenderingSliceOrder;
  TenderingWhere: TenderingWhere;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  absolute?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basePeriod?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HotlineMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineMetrics'] = ResolversParentTypes['HotlineMetrics']> = {
  callbackSatisfactionRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  closedOnTimeRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  extendedRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  medianHandlingHours?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  openOverdue?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  ratedShare?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  reopenedRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  responseRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  returnedRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  satisfactionRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  signedInTimeRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  solutionRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  threeRatesScore?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
};

export type HotlineOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineOrder'] = ResolversParentTypes['HotlineOrder']> = {
  category?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RecordSource'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
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

export type HotlineSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HotlineSlice'] = ResolversParentTypes['HotlineSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['HotlineSlice']>, ParentType, ContextType, RequireFields<HotlineSliceByArgs, 'dimension'>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['HotlineMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['HotlineSlice']>, ParentType, ContextType, RequireFields<HotlineSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['HotlineOrderConnection'], ParentType, ContextType, RequireFields<HotlineSliceRecordsArgs, 'first' | 'orderBy'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HouseholdGainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdGain'] = ResolversParentTypes['HouseholdGain']> = {
  baseIncome?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  householdNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RecordSource'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type HouseholdsMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdsMetrics'] = ResolversParentTypes['HouseholdsMetrics']> = {
  fallers?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  gainPerHousehold?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  gainPerPerson?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  medianGain?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  villages?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
};

export type HouseholdsSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdsSlice'] = ResolversParentTypes['HouseholdsSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['HouseholdsSlice']>, ParentType, ContextType, RequireFields<HouseholdsSliceByArgs, 'dimension'>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['HouseholdsMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['HouseholdsSlice']>, ParentType, ContextType, RequireFields<HouseholdsSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['HouseholdGainConnection'], ParentType, ContextType, RequireFields<HouseholdsSliceRecordsArgs, 'first' | 'orderBy'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type MetricValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricValue'] = ResolversParentTypes['MetricValue']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType, RequireFields<MetricValueChangeArgs, 'from'>>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ValueState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  areaCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  areaName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  hotline?: Resolver<ResolversTypes['HotlineSlice'], ParentType, ContextType, RequireFields<QueryHotlineArgs, 'period'>>;
  households?: Resolver<ResolversTypes['HouseholdsSlice'], ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'period'>>;
  metrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, Partial<QueryMetricsArgs>>;
  published?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType, Partial<QueryPublishedArgs>>;
  reconciliation?: Resolver<Array<ResolversTypes['Reconciliation']>, ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'year'>>;
  serviceHall?: Resolver<ResolversTypes['ServiceHallSlice'], ParentType, ContextType, RequireFields<QueryServiceHallArgs, 'period'>>;
  tendering?: Resolver<ResolversTypes['TenderingSlice'], ParentType, ContextType, RequireFields<QueryTenderingArgs, 'period'>>;
};

export type ReconciliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  computed?: Resolver<Maybe<ResolversTypes['MetricValue']>, ParentType, ContextType>;
  computedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReconciliationState'], ParentType, ContextType>;
};

export type RecordSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSource'] = ResolversParentTypes['RecordSource']> = {
  batchId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCase'] = ResolversParentTypes['ServiceCase']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RecordSource'], ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type ServiceHallMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHallMetrics'] = ResolversParentTypes['ServiceHallMetrics']> = {
  accepted?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  atMostOneVisitRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  consultations?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  onTimeRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  openOverdue?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  ratedShare?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  satisfactionRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
};

export type ServiceHallSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHallSlice'] = ResolversParentTypes['ServiceHallSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['ServiceHallSlice']>, ParentType, ContextType, RequireFields<ServiceHallSliceByArgs, 'dimension'>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ServiceHallMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['ServiceHallSlice']>, ParentType, ContextType, RequireFields<ServiceHallSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['ServiceCaseConnection'], ParentType, ContextType, RequireFields<ServiceHallSliceRecordsArgs, 'first' | 'orderBy'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  award?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  awardedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bidders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  noticeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RecordSource'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  tenderNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderConnection'] = ResolversParentTypes['TenderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderEdge'] = ResolversParentTypes['TenderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
};

export type TenderingMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderingMetrics'] = ResolversParentTypes['TenderingMetrics']> = {
  amount?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  averageAmount?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
  savingRate?: Resolver<ResolversTypes['MetricValue'], ParentType, ContextType>;
};

export type TenderingSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenderingSlice'] = ResolversParentTypes['TenderingSlice']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['TenderingSlice']>, ParentType, ContextType, RequireFields<TenderingSliceByArgs, 'dimension'>>;
  dataThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['TenderingMetrics'], ParentType, ContextType>;
  over?: Resolver<Array<ResolversTypes['TenderingSlice']>, ParentType, ContextType, RequireFields<TenderingSliceOverArgs, 'grain'>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['TenderConnection'], ParentType, ContextType, RequireFields<TenderingSliceRecordsArgs, 'first' | 'orderBy'>>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Change?: ChangeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  HotlineMetrics?: HotlineMetricsResolvers<ContextType>;
  HotlineOrder?: HotlineOrderResolvers<ContextType>;
  HotlineOrderConnection?: HotlineOrderConnectionResolvers<ContextType>;
  HotlineOrderEdge?: HotlineOrderEdgeResolvers<ContextType>;
  HotlineSlice?: HotlineSliceResolvers<ContextType>;
  HouseholdGain?: HouseholdGainResolvers<ContextType>;
  HouseholdGainConnection?: HouseholdGainConnectionResolvers<ContextType>;
  HouseholdGainEdge?: HouseholdGainEdgeResolvers<ContextType>;
  HouseholdsMetrics?: HouseholdsMetricsResolvers<ContextType>;
  HouseholdsSlice?: HouseholdsSliceResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricValue?: MetricValueResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  RecordSource?: RecordSourceResolvers<ContextType>;
  ServiceCase?: ServiceCaseResolvers<ContextType>;
  ServiceCaseConnection?: ServiceCaseConnectionResolvers<ContextType>;
  ServiceCaseEdge?: ServiceCaseEdgeResolvers<ContextType>;
  ServiceHallMetrics?: ServiceHallMetricsResolvers<ContextType>;
  ServiceHallSlice?: ServiceHallSliceResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderConnection?: TenderConnectionResolvers<ContextType>;
  TenderEdge?: TenderEdgeResolvers<ContextType>;
  TenderingMetrics?: TenderingMetricsResolvers<ContextType>;
  TenderingSlice?: TenderingSliceResolvers<ContextType>;
};

