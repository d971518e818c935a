import type { Day } from '@minxin/calendar';
import type { FUND_SOURCES } from '@minxin/database';

/**
 * How far a project gets by the end of made-up time: `steady` goes its way to acceptance, as far as
 * time allows; `stagnant` is inspected twice and then no more; `at_limit` is paid to the fen what its
 * progress allows; `held_up` waits for one office's sign-off; `unsigned` waits for the bank.
 */
export type Fate = 'steady' | 'stagnant' | 'at_limit' | 'held_up' | 'unsigned';

export interface ProjectIdea {
  readonly work: string;
  readonly source: (typeof FUND_SOURCES)[number];
  readonly approvedOn: Day;
  readonly fate: Fate;
  /** The least and the most that it costs, in 万元. */
  readonly cost: readonly [least: number, most: number];
}

export const PROJECT_IDEAS: readonly ProjectIdea[] = [
  idea('产业路硬化', 'central', '2019-02-18', [80, 180]),
  idea('茶园提质改造', 'provincial', '2019-02-25', [60, 120]),
  idea('社区工厂厂房改造', 'collaboration', '2019-03-11', [150, 300]),
  idea('安全饮水巩固提升', 'central', '2019-04-08', [40, 90]),
  idea('魔芋种植基地', 'district', '2019-05-13', [50, 110]),
  idea('茶叶加工车间', 'collaboration', '2019-07-15', [180, 300]),
  idea('生猪养殖小区', 'municipal', '2019-09-02', [90, 160]),
  idea('蚕桑基地', 'provincial', '2019-10-14', [40, 80], 'stagnant'),
  idea('便民桥新建', 'central', '2020-03-02', [60, 130]),
  idea('冷藏库建设', 'collaboration', '2020-03-16', [120, 220]),
  idea('灌溉渠修复', 'district', '2020-04-13', [30, 70]),
  idea('农产品初加工厂', 'provincial', '2020-05-18', [100, 200], 'stagnant'),
  idea('茶园观光步道', 'municipal', '2020-08-05', [50, 100], 'held_up'),
  idea('社区工厂二期', 'collaboration', '2020-08-24', [160, 280], 'at_limit'),
  idea('光伏提灌站', 'social', '2020-11-16', [30, 60], 'unsigned'),
];

function idea(
  work: string,
  source: ProjectIdea['source'],
  approvedOn: Day,
  cost: ProjectIdea['cost'],
  fate: Fate = 'steady',
): ProjectIdea {
  return { work, source, approvedOn, cost, fate };
}
