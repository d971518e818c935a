import { bilingual } from '../board/bilingual.ts';

export const messages = bilingual({
  zh: {
    lots: (count: string) => `n = ${count} 个标段`,
    amounts: '成交额（元），按类别',
    methods: '成交额按采购方式（元），线为累计占比',
    suppliers: (count: string, top: string) =>
      `成交额按中标供应商（元）；共 ${count} 家中标，第一家占 ${top}`,
    saving: (known: string, excluded: string) =>
      `预算与中标价之差占预算的比例，按季；本期 ${known} 个标段计入，${excluded} 个无预算数据，不计入`,
    noBudget: (lots: string) => `无预算数据：${lots} 个标段都不计入节资率`,
    competition: '标段中公开或邀请招标的比例，其中只有一家投标的比例，按季',
    cycle: '首次公告到中标的平均天数，按采购方式',
    cycleBase: (period: string) => period,
    flags: {
      title: (year: string, total: string) => `${year}风险提示 ${total} 条，逐条附依据`,
      none: (year: string) => `${year}没有风险提示`,
      subtitle: '由投标、定标记录按规则得出，近的在前：提示核查，不是违规认定',
      latest: '只列最近的',
      lot: (lot: number) => `第 ${lot} 标段`,
      rule: '规则',
      tender: '项目',
      evidence: '依据',
      day: '日期',
      check: '核查什么',
      result: '结果',
      clear: '未发现',
      checks: {
        R003: '公开招标的投标期是否不足 20 天',
        R018: '公开或邀请招标是否只有一家投标',
        R024: '次低价与中标价是否过于接近（同类同年不少于 20 个标段）',
        R028: '有效投标的报价是否相同',
        R030: '截止之后收到的投标是否没有拒收',
        R035: '除中标人外是否全部否决',
        R058: '次低价与中标价是否相差过大（同类同年不少于 20 个标段）',
      },
    },
    rules: (year: string) => `${year}风险提示按规则（条）`,
    evidence: {
      shortPeriod: (days: string, least: string) => `投标期 ${days} 天，不足 ${least} 天`,
      singleBid: '只有 1 家投标',
      close: (share: string, fence: string, lots: string) =>
        `次低价只比中标价高 ${share}；同类同年 ${lots} 个标段的下界是 ${fence}`,
      far: (share: string, fence: string, lots: string) =>
        `次低价比中标价高 ${share}；同类同年 ${lots} 个标段的上界是 ${fence}`,
      samePrice: (bids: string, price: string, suppliers: string) =>
        `${bids} 份报价同为 ${price}：${suppliers}`,
      lateBid: (supplier: string, minutes: string) => `${supplier}：迟到 ${minutes} 分钟，未被拒收`,
      disqualified: (bids: string) => `${bids} 份投标，只有中标的有效`,
    },
    owner: { kind: '类别', method: '方式', supplier: '供应商', rule: '规则' },
  },
  en: {
    lots: (count: string) => `n = ${count} lots`,
    amounts: 'Amount awarded by kind (yuan)',
    methods: 'Amount awarded by method (yuan), with the cumulative share',
    suppliers: (count: string, top: string) =>
      `Amount awarded by supplier (yuan); ${count} suppliers won, the largest has ${top}`,
    saving: (known: string, excluded: string) =>
      `What awards lie below budgets, by quarter; in the period ${known} lots count, ${excluded} have no budget and do not`,
    noBudget: (lots: string) => `No budgets known: none of ${lots} lots counts for the saving rate`,
    competition:
      'Share of lots put to open or selective tender, and of these the share with one bid, by quarter',
    cycle: 'Average days from first notice to award, by method',
    cycleBase: (period: string) => `that of ${period}`,
    flags: {
      title: (year: string, total: string) =>
        `Red flags of ${year}: ${total}, each with its evidence`,
      none: (year: string) => `No red flags in ${year}`,
      subtitle:
        'Worked out by rule from bids and awards, latest first: a reason to look, not a finding of fault',
      latest: 'only the latest are listed',
      lot: (lot: number) => `lot ${lot}`,
      rule: 'Rule',
      tender: 'Tender',
      evidence: 'Evidence',
      day: 'Day',
      check: 'What is looked for',
      result: 'Result',
      clear: 'none found',
      checks: {
        R003: 'Open tenders with fewer than 20 days to bid',
        R018: 'Open or selective tenders with one bid',
        R024: 'Second lowest bids unusually close to the winner (20 or more lots of a kind and year)',
        R028: 'Valid bids of the same price',
        R030: 'Bids received after the deadline and not turned down',
        R035: 'Every bid disqualified but that of the winner',
        R058: 'Second lowest bids unusually far from the winner (20 or more lots of a kind and year)',
      },
    },
    rules: (year: string) => `Red flags of ${year} by rule`,
    evidence: {
      shortPeriod: (days: string, least: string) => `${days} days to bid, fewer than ${least}`,
      singleBid: 'Only one bid',
      close: (share: string, fence: string, lots: string) =>
        `Second lowest bid only ${share} above the winner; the lower fence of ${lots} lots of that kind and year is ${fence}`,
      far: (share: string, fence: string, lots: string) =>
        `Second lowest bid ${share} above the winner; the upper fence of ${lots} lots of that kind and year is ${fence}`,
      samePrice: (bids: string, price: string, suppliers: string) =>
        `${bids} bids of the same ${price}: ${suppliers}`,
      lateBid: (supplier: string, minutes: string) =>
        `${supplier} came ${minutes} minutes late and was not turned down`,
      disqualified: (bids: string) => `${bids} bids, every one disqualified but that of the winner`,
    },
    owner: { kind: 'kind', method: 'method', supplier: 'supplier', rule: 'rule' },
  },
});
