import { bilingual } from '../board/bilingual.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const messages = bilingual({
  zh: {
    findings: '检视问题：新检视、核实销号与期末未销号（个）',
    activities: '开展的组织生活，按类别（次）',
    plans: '近十二个月的活动：圈为计划，点为已开展（次）',
    awards: '每季授予的荣誉，按类别（项）；人次与人数见上',
    opinions: '近十二个月的意见：圈为收到，点为已答复（条）',
    planParts: { numerator: '已开展', denominator: '计划' },
    opinionParts: { numerator: '已答复', denominator: '收到' },
    owner: { kind: '类别', award: '荣誉', source: '来源' },
    owners: {
      overdue: (count: number, offices: number, first: string) =>
        `逾期未整改 ${count} 个，${offices === 1 ? `均为${first}` : `涉及 ${offices} 个单位`}`,
      open: (count: number) => (count === 0 ? '检视问题全部销号' : `没有逾期，未销号 ${count} 个`),
      none: '没有要整改的问题',
      subtitle: '责任单位的整改情况；到期数按期内，其余截至期末，逾期的在前',
      office: '责任单位',
      parts: '已整改 / 到期',
      left: '未销号',
      late: '逾期',
      unverified: '未核实',
    },
    entries: {
      title: (yellow: number, red: number) => `黄榜在榜 ${yellow} 条，红榜 ${red} 条`,
      none: '期末红黄榜没有在榜记录',
      subtitle: '依据与失效日期，黄榜在前，截至期末',
      heads: { colour: '榜', rule: '依据', holder: '对象', until: '失效' },
      YELLOW: '黄榜',
      RED: '红榜',
      until: (day: string) => `至 ${day}`,
      appealed: '申诉中',
    },
  },
  en: {
    findings: 'Findings: new, verified as put right, and open at the end',
    activities: 'Activities held, by kind',
    plans: 'Activities of twelve months: the ring is what was planned, the dot what was held',
    awards: 'Awards given each quarter, by kind; awards and people are told apart above',
    opinions: 'Opinions of twelve months: the ring is what was received, the dot what was answered',
    planParts: { numerator: 'Held', denominator: 'Planned' },
    opinionParts: { numerator: 'Answered', denominator: 'Received' },
    owner: { kind: 'kind', award: 'kind', source: 'source' },
    owners: {
      overdue: (count: number, offices: number, first: string) =>
        `${counted(count, 'finding', 'findings')} overdue, ${offices === 1 ? `all of ${first}` : `of ${offices} offices`}`,
      open: (count: number) =>
        count === 0 ? 'All findings are put right' : `None overdue, ${count} open`,
      none: 'Nothing to put right',
      subtitle: 'Offices and their findings: due in the period, the rest at its end; overdue first',
      office: 'Office',
      parts: 'Rectified / due',
      left: 'Open',
      late: 'Overdue',
      unverified: 'Unverified',
    },
    entries: {
      title: (yellow: number, red: number) => `${yellow} on the yellow board, ${red} on the red`,
      none: 'Nothing stands on the red or yellow board',
      subtitle: 'Rule and expiry at the end of the period, yellow first',
      heads: { colour: 'Board', rule: 'Rule', holder: 'Whose', until: 'Until' },
      YELLOW: 'Yellow',
      RED: 'Red',
      until: (day: string) => `until ${day}`,
      appealed: 'under appeal',
    },
  },
});
