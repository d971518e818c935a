import { bilingual } from '../board/bilingual.ts';

export const messages = bilingual({
  zh: {
    volume: '受理量（件），浅色为对比期',
    departments: '受理量按单位（件），线为累计占比',
    items: '受理量按事项（件），线为累计占比',
    hours: '窗口受理的办件，按受理的星期与钟点（件）',
    cell: (weekday: string, hour: string) => `${weekday} ${hour}`,
    days: (count: number, speedUp: string, compression: string) =>
      `${count === 0 ? '承诺件按单位' : `承诺件最多的 ${count} 家单位`}，件均工作日；全部实际提速 ${speedUp}，目录时限已比法定压缩 ${compression}`,
    promised: '承诺',
    taken: '实际',
    visits: '办结的办件中不跑、最多跑一次、一次办结的比例',
    ratings: (rated: string) => `已评价的办件中满意的比例，灰柱为已评价数；参评率 ${rated}`,
    rectified: (bad: string, done: string, due: string) =>
      `；差评 ${bad} 件，整改到期 ${due} 件、按期整改 ${done} 件`,
    ratingParts: { numerator: '满意', denominator: '已评价' },
    breaches: (count: number) =>
      count === 0 ? '违诺按窗口和类别（次）' : `违诺最多的 ${count} 个窗口，按类别（次）`,
    worst: (count: number) => `按期率最低的 ${count} 家单位`,
    noneRanked: '到期的办件太少，单位不排名',
    allOnTime: '有排名的单位全部按期办结',
    worstSubtitle: (few: number) =>
      few === 0
        ? '到期不少于 30 件的单位，低的在前'
        : `到期不少于 30 件的单位，低的在前；另有 ${few} 家样本不足，不排名`,
    department: '单位',
    owner: { departments: '单位', items: '事项', hour: '时段', kind: '类别' },
  },
  en: {
    volume: 'Cases accepted, before the base in pale',
    departments: 'Cases accepted by department, with the cumulative share',
    items: 'Cases accepted by item, with the cumulative share',
    hours: 'Cases accepted at windows, by weekday and hour of acceptance',
    cell: (weekday: string, hour: string) => `${weekday}, ${hour}`,
    days: (count: number, speedUp: string, compression: string) =>
      `${count === 0 ? 'Promised cases by department' : `The ${count} departments with the most promised cases`}, working days a case; speed-up of all ${speedUp}, limits shortened by ${compression}`,
    promised: 'promised',
    taken: 'taken',
    visits: 'Shares of closed cases: at most one visit, done at once, no visit at all',
    ratings: (rated: string) =>
      `Share satisfied of rated cases, over grey columns of cases rated; ${rated} were rated`,
    rectified: (bad: string, done: string, due: string) =>
      `; ${bad} bad ratings, ${done} of ${due} due rectified in time`,
    ratingParts: { numerator: 'satisfied', denominator: 'rated' },
    breaches: (count: number) =>
      count === 0
        ? 'Breaches by window and kind'
        : `The ${count} windows with the most breaches, by kind`,
    worst: (count: number) =>
      count === 1
        ? 'The one department that is ranked'
        : `The ${count} departments with the lowest on-time rate`,
    noneRanked: 'Too few cases due for any department to be ranked',
    allOnTime: 'Every department that is ranked closed all cases on time',
    worstSubtitle: (few: number) =>
      few === 0
        ? 'Departments with 30 or more cases due, lowest first'
        : `Departments with 30 or more cases due, lowest first; ${few} more rest on too few to be ranked`,
    department: 'Department',
    owner: { departments: 'department', items: 'item', hour: 'hour', kind: 'kind' },
  },
});
