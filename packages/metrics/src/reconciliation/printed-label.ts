import type { Language } from '@minxin/commentary';
import type { Words } from '../definition/words.ts';
import type { PublishedFigure } from './published.ts';

/** What a printed figure is called, by subject and printed metric. */
const LABELS: Readonly<Record<string, Words>> = {
  'service-hall/windows': { zh: '服务窗口', en: 'Windows' },
  'service-hall/service_items': { zh: '服务事项', en: 'Service items' },
  'service-hall/resident_units': { zh: '进驻单位', en: 'Resident departments' },
  'service-hall/cases_handled': { zh: '办件量', en: 'Cases handled' },
  'service-hall/consultations': { zh: '咨询人次', en: 'Consultations' },
  'service-hall/on_time_rate': { zh: '按期办结率', en: 'On-time rate' },
  'service-hall/satisfaction_rate': { zh: '满意率', en: 'Satisfaction' },
  'tendering/works_tenders': { zh: '工程招标项数', en: 'Works tenders' },
  'tendering/works_amount': { zh: '工程中标额', en: 'Works, amount awarded' },
  'tendering/procurements': { zh: '政府采购项数', en: 'Government procurements' },
  'tendering/procurement_amount': { zh: '政府采购额', en: 'Government procurement, amount' },
  'tendering/deals': { zh: '交易项数', en: 'Deals' },
  'tendering/amount': { zh: '交易额', en: 'Amount of deals' },
  'hotline/orders': { zh: '热线工单', en: 'Hotline orders' },
  'hotline/contacts': { zh: '热线来电来信', en: 'Hotline calls and letters' },
  'hotline/orders_on_time': { zh: '按期办结工单', en: 'Orders closed in time' },
  'hotline/on_time_rate': { zh: '热线按期办结率', en: 'Hotline on-time rate' },
  'hotline/satisfaction_rate': { zh: '热线满意率', en: 'Hotline satisfaction' },
  'party-building/branches': { zh: '党支部', en: 'Party branches' },
  'party-building/members': { zh: '党员', en: 'Party members' },
  'party-building/democratic_life_meetings': { zh: '民主生活会', en: 'Democratic life meetings' },
  'party-building/organisational_life_meetings': {
    zh: '组织生活会',
    en: 'Organisational life meetings',
  },
  'party-building/themed_days': { zh: '主题党日', en: 'Themed Party days' },
  'party-building/study_sessions': {
    zh: '集体学习研讨和检视',
    en: 'Study and self-inspection sessions',
  },
  'party-building/surveys': { zh: '调查研究', en: 'Surveys' },
  'party-building/talks': { zh: '谈心谈话', en: 'Talks' },
  'party-building/opinions': { zh: '征求意见', en: 'Opinions received' },
  'party-building/findings': { zh: '检视问题', en: 'Findings' },
  'party-building/findings_rectified': { zh: '整改到位的问题', en: 'Findings rectified' },
  'party-building/grassroots_problems_solved': {
    zh: '解决的基层问题',
    en: 'Grass-roots problems solved',
  },
  'party-building/publicity_boards': { zh: '宣传展板', en: 'Publicity boards' },
  'recognition/red_flag_windows': { zh: '红旗窗口', en: 'Red flag windows' },
  'recognition/demonstration_posts': { zh: '党员示范岗', en: 'Demonstration posts' },
  'recognition/service_stars': { zh: '服务之星', en: 'Service stars' },
  'enterprises/enterprises': { zh: '带动企业', en: 'Enterprises' },
  'enterprises/enterprises_with_three_teams': {
    zh: '建成三队的企业',
    en: 'Enterprises with three teams',
  },
  'enterprises/team_members': { zh: '三队人员', en: 'Members of the three teams' },
  'enterprises/quota_labour_team': {
    zh: '劳务队贫困户占比',
    en: 'Labour team: share from poor households',
  },
  'enterprises/quota_technical_team': {
    zh: '技术队贫困户占比',
    en: 'Technical team: share from poor households',
  },
  'enterprises/quota_marketing_team': {
    zh: '营销队贫困户占比',
    en: 'Marketing team: share from poor households',
  },
  'distribution/collective_income': { zh: '集体经济收益', en: 'Collective income' },
  'distribution/reserve_fund_share': { zh: '公积金比例', en: 'Reserve share' },
  'distribution/welfare_fund_share': { zh: '公益金比例', en: 'Welfare share' },
  'distribution/dividend_households': { zh: '分红户数', en: 'Dividend households' },
  'distribution/dividend_per_person': { zh: '人均分红', en: 'Dividend per person' },
  'households/villages': { zh: '村（社区）', en: 'Villages and communities' },
  'households/benefiting_households': { zh: '受益农户', en: 'Households' },
  'households/gain_per_household': { zh: '户均增收', en: 'Gain per household' },
  'households/gain_per_person': { zh: '人均增收', en: 'Gain per person' },
  'industry/new_tea_area': { zh: '新发展茶园', en: 'Tea newly planted' },
  'industry/renovated_tea_area': { zh: '改造茶园', en: 'Tea renovated' },
  'industry/fruit_area': { zh: '林果', en: 'Fruit' },
  'industry/vegetable_area': { zh: '蔬菜', en: 'Vegetables' },
  'industry/factory_area': { zh: '社区工厂出租面积', en: 'Community factories, area let' },
};

/** The name of a printed figure; its printed key where it has none yet. */
export const printedLabel = (
  { subject, metric }: Pick<PublishedFigure, 'subject' | 'metric'>,
  language: Language,
): string => LABELS[`${subject}/${metric}`]?.[language] ?? metric;
