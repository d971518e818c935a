import type { PARTY_ACTIVITY_KINDS } from '@minxin/database';
import type { PartyBuildingTargets } from './targets.ts';

export interface ActivityIdea {
  readonly kind: (typeof PARTY_ACTIVITY_KINDS)[number];
  readonly word: string;
  readonly letters: string;
  /** Who should attend. */
  readonly who: 'leaders' | 'branch' | 'all';
  /** The first and the last month in which it is held. */
  readonly season: readonly [first: number, last: number];
  readonly published: (targets: PartyBuildingTargets) => number;
  /** How many are planned in the free year. */
  readonly free: number;
  /** Whether the last ones of the free year are not held. */
  readonly mayLapse: boolean;
  readonly topics: readonly string[];
}

/** Three meetings and one lesson are not printed. */
const LESSONS = 10;

export const ACTIVITY_IDEAS: readonly ActivityIdea[] = [
  {
    ...{ kind: 'democratic_life_meeting', word: '民主生活会', letters: 'MS', who: 'leaders' },
    ...{ season: [9, 12], published: (targets) => targets.democraticLifeMeetings, free: 1 },
    ...{ mayLapse: false, topics: ['主题教育专题民主生活会', '年度民主生活会'] },
  },
  {
    ...{ kind: 'organisational_life_meeting', word: '组织生活会', letters: 'ZS', who: 'all' },
    ...{ season: [12, 12], published: (targets) => targets.organisationalLifeMeetings, free: 1 },
    ...{ mayLapse: false, topics: ['专题组织生活会和民主评议党员'] },
  },
  {
    ...{ kind: 'themed_day', word: '主题党日', letters: 'DR', who: 'all' },
    ...{ season: [2, 12], published: (targets) => targets.themedDays, free: 12, mayLapse: true },
    topics: ['重温入党誓词', '窗口服务我先行', '义务植树', '政策进社区', '走访困难党员'],
  },
  {
    ...{ kind: 'three_meetings_one_lesson', word: '三会一课', letters: 'HK', who: 'branch' },
    ...{ season: [3, 12], published: () => LESSONS, free: 16, mayLapse: false },
    topics: ['支部党员大会', '支部委员会', '党小组会', '党课'],
  },
  {
    ...{ kind: 'study_session', word: '学习研讨', letters: 'XX', who: 'leaders' },
    ...{ season: [2, 12], published: (targets) => targets.studySessions, free: 12, mayLapse: true },
    topics: ['理论专题学习', '对照党章检视', '优化营商环境', '廉政警示教育'],
  },
  {
    ...{ kind: 'survey', word: '调查研究', letters: 'DY', who: 'leaders' },
    ...{ season: [6, 11], published: (targets) => targets.surveys, free: 6, mayLapse: false },
    topics: ['窗口排队情况', '企业办事需求', '镇办便民服务', '热线办理质量'],
  },
];
