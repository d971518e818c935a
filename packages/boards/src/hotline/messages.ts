import { bilingual } from '../board/bilingual.ts';

export const messages = bilingual({
  zh: {
    flow: '受理、办结与期末在办（件）',
    onTime: '到期工单按期办结的比例，灰柱为到期数；另两种口径并列',
    ageing: '逾期未结工单按逾期工作日分段（件）',
    units: '承办单位',
    worst: (count: number) => `按期率最低的 ${count} 个承办单位`,
    noneRanked: '到期的工单太少，承办单位不排名',
    allOnTime: '有排名的承办单位全部按期办结',
    unitsSubtitle: (few: number) =>
      `到期不少于 30 件的单位，低的在前；另有 ${few} 个单位样本不足，不排名`,
    categories: '工单按诉求大类（件），线为累计占比',
    towns: '各镇办工单量（件），按位置示意',
    callbacks: '回访三率：有效回访中的比例与 95 % 区间',
    parts: { numerator: '按期', denominator: '应办结' },
    owner: { category: '类别', unit: '单位', town: '镇办' },
  },
  en: {
    flow: 'Orders received and closed, and open at the end',
    onTime:
      'Share of due orders closed on time, over grey columns of orders due; beside two other readings',
    ageing: 'Open and overdue orders by working days overdue',
    units: 'Unit',
    worst: (count: number) => `The ${count} units with the lowest on-time rate`,
    noneRanked: 'Too few orders due for any unit to be ranked',
    allOnTime: 'Every unit that is ranked closed all orders on time',
    unitsSubtitle: (few: number) =>
      `Units with 30 or more orders due, lowest first; ${few} more rest on too few to be ranked`,
    categories: 'Orders by category, with the cumulative share',
    towns: 'Orders by town, roughly where it lies',
    callbacks: 'Call-backs: shares of the valid ones, with 95 % intervals',
    parts: { numerator: 'on time', denominator: 'due' },
    owner: { category: 'category', unit: 'unit', town: 'town' },
  },
});
