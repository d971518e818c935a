import { type SubjectAliases, TOWN } from './aliases.ts';

const COLLECTIVE = {
  headers: ['集体名称', '集体代码', '村集体', '集体经济组织', '村', '村（社区）'],
  example: '610902111202',
};
const PLAN_NO = { headers: ['分配方案编号', '方案号', '方案'], example: 'FA2019001' };
const HOUSEHOLD = { headers: ['户号', '农户号', '农户', '户编号'], example: 'H000001' };

export const DISTRIBUTION: SubjectAliases = {
  CollectiveIncome: {
    incomeNo: { headers: ['编号', '入账编号'], example: 'SR2019001' },
    collectiveCode: COLLECTIVE,
    townCode: TOWN,
    source: {
      headers: ['来源', '收入类别'],
      values: { 经营: 'operation', 发包: 'contracting', 投资: 'investment', 补助: 'subsidy' },
    },
    receivedOn: { headers: ['到账时间', '入账日期'] },
    amountFen: { headers: ['收入金额', '到账金额'] },
  },
  DistributionRuleSet: {
    code: { headers: ['编号', '办法代码'], example: 'BF2019' },
    kind: { headers: ['类别', '办法种类'] },
    fromDay: { headers: ['生效日期', '施行日期'] },
    toDay: { headers: ['失效日期', '终止日期'] },
    reservePercent: { headers: ['公积金'], example: '10' },
    welfarePercent: { headers: ['公益金'], example: '20' },
    document: { headers: ['依据', '文件'], example: '分配办法（2019）' },
  },
  FourFourNotRule: {
    fromDay: { headers: ['施行日期', '生效日期'] },
    ordinal: { headers: ['条序', '第几条'], example: '1' },
    text: { headers: ['条款', '内容'], example: '按劳分' },
    document: { headers: ['依据文件', '文件'], example: '村规民约第三条' },
  },
  DistributionPlan: {
    planNo: { headers: [...PLAN_NO.headers, '编号'], example: PLAN_NO.example },
    collectiveCode: COLLECTIVE,
    townCode: TOWN,
    year: { headers: ['年度', '年份'], example: '2019' },
    plannedOn: { headers: ['方案时间', '制定日期'] },
    ruleSetCode: { headers: ['办法编号', '分配办法编号'], example: 'BF2019' },
    incomeFen: { headers: ['收益金额', '分配收益', '总收益'] },
    deficitFen: { headers: ['弥补以前年度亏损'], example: '0' },
  },
  DistributionShare: {
    planNo: PLAN_NO,
    householdNo: HOUSEHOLD,
    shares: { headers: ['股份', '份数', '人数'], example: '3' },
  },
  DistributionStep: {
    planNo: PLAN_NO,
    step: { headers: ['程序', '环节'] },
    doneOn: { headers: ['完成日期', '时间'] },
    document: { headers: ['材料', '会议记录', '公示材料'], example: '村民代表会议记录' },
  },
  DistributionPayout: {
    planNo: PLAN_NO,
    householdNo: HOUSEHOLD,
    amountFen: { headers: ['兑付金额', '分红金额'] },
    paidOn: { headers: ['兑付时间', '发放日期'] },
  },
};
