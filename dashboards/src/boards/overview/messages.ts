import { inLanguage } from '../../app/language.ts';

export const text = inLanguage({
  zh: {
    name: '总览',
    volume: '政务大厅受理量（件）',
    amounts: '招投标成交额（元），按季、按类别',
    onTime: '12345 到期工单按期办结的比例，灰柱为到期数',
    gain: (year: string) => `${year}各村户均增收（元），农户少于 5 户的不显示`,
    worst: (count: number) => `按期率最低的 ${count} 个部门`,
    allOnTime: '有排名的部门全部按期办结',
    worstSubtitle: (few: number) =>
      `政务大厅，到期不少于 30 件的部门，低的在前；另有 ${few} 个样本不足`,
    owner: '部门',
    movers: '变动最大的承办对象',
    moversSubtitle: '办件量与工单量，和对比期相比的件数',
    todo: {
      title: (count: number) => `须办 ${count} 项`,
      none: '没有逾期和超前的事项',
      subtitle: '逾期在前；点开看明细',
      others: (count: number) => `等 ${count} 个`,
      orders: { what: '12345 工单逾期未结', size: (count: string) => `${count} 件` },
      cases: { what: '政务大厅办件逾期未结', size: (count: string) => `${count} 件` },
      payments: {
        what: (count: number) => `${count} 份协议付款超前于核验进度`,
        size: (points: string) => `最多 +${points} 个百分点`,
      },
      findings: { what: '检视问题逾期未整改', size: (count: string) => `${count} 个` },
      quotas: { what: '三支队伍贫困户占比不足', size: (count: string) => `还差 ${count} 人` },
    },
    quality: {
      title: (agreed: number, all: number) => `公布数 ${all} 项，${agreed} 项与明细吻合`,
      none: (year: number) => `${year} 年没有公布数可核对`,
      open: (count: number) => `${count} 项待查`,
      simulated: '明细为模拟，按公布数配平',
      real: '明细全部来自导入和录入',
      all: '数据核对',
    },
  },
  en: {
    name: 'Overview',
    volume: 'Cases accepted at the service hall',
    amounts: 'Amounts awarded by quarter and kind (yuan)',
    onTime: 'Share of due hotline orders closed on time, over grey columns of orders due',
    gain: (year: string) =>
      `Gain per household by village in ${year} (yuan); fewer than 5 households are not shown`,
    worst: (count: number) => `The ${count} departments with the lowest on-time rate`,
    allOnTime: 'Every department that is ranked closed all cases on time',
    worstSubtitle: (few: number) =>
      `Service hall, departments with 30 or more cases due, lowest first; ${few} more rest on too few`,
    owner: 'Department',
    movers: 'Biggest movers',
    moversSubtitle: 'Cases and orders, against the base period',
    todo: {
      title: (count: number) => `${count} to deal with`,
      none: 'Nothing overdue or ahead of its rule',
      subtitle: 'Overdue first; open one to see its records',
      others: (count: number) => `of ${count}`,
      orders: { what: 'Hotline orders open and overdue', size: (count: string) => count },
      cases: { what: 'Service hall cases open and overdue', size: (count: string) => count },
      payments: {
        what: (count: number) => `${count} agreements paid ahead of verified progress`,
        size: (points: string) => `up to +${points} pp`,
      },
      findings: { what: 'Findings overdue', size: (count: string) => count },
      quotas: {
        what: 'Teams short of poor-household members',
        size: (count: string) => `${count} short`,
      },
    },
    quality: {
      title: (agreed: number, all: number) => `${agreed} of ${all} published figures agree`,
      none: (year: number) => `No published figures of ${year}`,
      open: (count: number) => `${count} open`,
      simulated: 'detail is made up to match them',
      real: 'all detail is imported or entered',
      all: 'Reconciliation',
    },
  },
});
