import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const BIDS = { zh: '公共资源交易中心投标记录', en: 'Bids at the public resources trading centre' };

const DEALS = {
  zh: '公共资源交易中心成交记录',
  en: 'Awards at the public resources trading centre',
};

/** How many competed, and what is to be looked into. */
export const competition = {
  competitiveShare: {
    label: '竞争性招标占比',
    labelEn: 'Competitive share',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内中标的标段中采用公开招标或邀请招标的比例。',
    descriptionEn: 'Of the lots awarded in the period, the share put to open or invited tender.',
    formula: '#{中标日 ∈ 期, 公开或邀请} / #{中标日 ∈ 期}',
    formulaEn: '#{awarded ∈ period, open or invited} / #{awarded ∈ period}',
    source: DEALS,
    value: { numerator: 'competitiveLots', denominator: 'lots' },
  },
  singleBidShare: {
    label: '单一投标占比',
    labelEn: 'Single-bid share',
    unit: 'ratio',
    direction: 'lower_is_better',
    description: '期内中标的公开招标、邀请招标标段中只有一家投标的比例；被否决的投标也算投标。',
    descriptionEn:
      'Of the lots awarded in the period by open or invited tender, the share with a single bid; a rejected bid is a bid too.',
    formula: '#{投标家数 = 1, 公开或邀请} / #{公开或邀请}',
    formulaEn: '#{bids = 1, open or invited} / #{open or invited}',
    source: BIDS,
    value: { numerator: 'singleBidLots', denominator: 'competitiveLots' },
  },
  averageBidders: {
    label: '平均投标家数',
    labelEn: 'Average bidders',
    unit: 'enterprise',
    direction: 'higher_is_better',
    description: '期内中标标段的投标家数的平均，含被否决的投标。',
    descriptionEn:
      'Bidders on average over the lots awarded in the period, rejected bids included.',
    formula: 'Σ 投标家数 / #{中标日 ∈ 期}',
    formulaEn: 'Σ bidders / #{awarded ∈ period}',
    source: BIDS,
    value: { numerator: 'bids', denominator: 'lots' },
  },
  thinOpenTenders: {
    label: '不足三家的公开招标',
    labelEn: 'Open lots with under three bidders',
    unit: 'tender',
    direction: 'lower_is_better',
    description:
      '期内中标的公开招标标段中投标不足三家的：属违规，不是风险提示；经批准不再招标的也计入，须附批准文件。',
    descriptionEn:
      'Lots awarded in the period by open tender with fewer than three bidders: a breach, not a flag. Those approved to go on without a new tender count too and need the approval on file.',
    formula: '#{中标日 ∈ 期, 公开招标, 投标家数 < 3}',
    formulaEn: '#{awarded ∈ period, open tender, bidders < 3}',
    source: BIDS,
    value: { measure: 'thinOpenLots' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: {
          zh: '招标投标法第二十八条：投标人少于三个的应当重新招标',
          en: 'Tendering and Bidding Law, article 28: with fewer than three bidders there must be a new tender',
        },
      },
    ],
  },
  redFlags: {
    label: '风险提示',
    labelEn: 'Red flags',
    unit: 'flag',
    direction: 'lower_is_better',
    description:
      '期内由投标、定标记录自动得出的风险提示条数：提示应予核查，不是违规认定。价格离散类规则（R024、R058）按同类别、同年度标段的四分位距判断，样本不足 20 个不作判断。',
    descriptionEn:
      'Red flags raised in the period by rules over bids and awards: something to look into, not a finding of wrongdoing. Price fences (R024, R058) use the quartiles of lots of the same kind and year, with at least 20 of them.',
    formula: '#{发生日 ∈ 期}，按规则 R003、R018、R024、R028、R030、R035、R058',
    formulaEn: '#{occurred ∈ period}, by the rules R003, R018, R024, R028, R030, R035, R058',
    source: {
      zh: '开放合同伙伴组织（OCP）采购风险规则',
      en: 'Red flags of the Open Contracting Partnership (OCP)',
    },
    value: { measure: 'redFlags' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
