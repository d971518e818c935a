import type { MetricDefinition } from '../../../definition/metric.ts';
import type { measures } from '../measures.ts';

const BIDS = '公共资源交易中心投标记录';

const DEALS = '公共资源交易中心成交记录';

/** How many competed, and what is to be looked into. */
export const competition = {
  competitiveShare: {
    label: '竞争性招标占比',
    labelEn: 'Competitive share',
    unit: 'ratio',
    direction: 'higher_is_better',
    description: '期内中标的标段中采用公开招标或邀请招标的比例。',
    formula: '#{中标日 ∈ 期, 公开或邀请} / #{中标日 ∈ 期}',
    source: DEALS,
    value: { numerator: 'competitiveLots', denominator: 'lots' },
  },
  singleBidShare: {
    label: '单一投标占比',
    labelEn: 'Single-bid share',
    unit: 'ratio',
    direction: 'lower_is_better',
    description: '期内中标的公开招标、邀请招标标段中只有一家投标的比例；被否决的投标也算投标。',
    formula: '#{投标家数 = 1, 公开或邀请} / #{公开或邀请}',
    source: BIDS,
    value: { numerator: 'singleBidLots', denominator: 'competitiveLots' },
  },
  averageBidders: {
    label: '平均投标家数',
    labelEn: 'Average bidders',
    unit: 'enterprise',
    direction: 'higher_is_better',
    description: '期内中标标段的投标家数的平均，含被否决的投标。',
    formula: 'Σ 投标家数 / #{中标日 ∈ 期}',
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
    formula: '#{中标日 ∈ 期, 公开招标, 投标家数 < 3}',
    source: BIDS,
    value: { measure: 'thinOpenLots' },
    targets: [
      {
        from: '2019-01-01',
        value: 0,
        source: '招标投标法第二十八条：投标人少于三个的应当重新招标',
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
    formula: '#{发生日 ∈ 期}，按规则 R003、R018、R024、R028、R030、R035、R058',
    source: '开放合同伙伴组织（OCP）采购风险规则',
    value: { measure: 'redFlags' },
  },
} as const satisfies Record<string, MetricDefinition<keyof typeof measures>>;
