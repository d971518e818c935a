import { addDays, type Day } from '@minxin/calendar';
import type { PARTY_OPINION_SOURCES, partyOpinions } from '@minxin/database';
import { weightedPick } from '../random/pick.ts';
import { quota } from '../random/quota.ts';
import type { Random } from '../random/random.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { PartyBuildingTargets } from './targets.ts';

export type Opinion = Made<typeof partyOpinions>;

const FREE_OPINIONS = 38;
/** In the free year some opinions wait for an answer. */
const UNANSWERED = 4;
const MATTERS = [
  ...['增设老年人绿色通道', '延长周末办事时间', '减少重复提交材料', '公开办理进度'],
  ...['改善等候区设施', '加强窗口业务培训', '统一热线答复口径', '招标信息及时公告'],
];
const sourceOf = weightedPick<(typeof PARTY_OPINION_SOURCES)[number]>([
  ['public', 40],
  ['enterprise', 25],
  ['unit', 20],
  ['member', 10],
  ['superior', 5],
]);

/** Opinions of two years: the published year's are as many as printed and all answered within it. */
export function makeOpinions({ opinions }: PartyBuildingTargets, random: Random): Opinion[] {
  return [
    ...opinionsOf(PUBLISHED_YEAR, opinions, 0, random),
    ...opinionsOf(FREE_YEAR, FREE_OPINIONS, UNANSWERED, random),
  ];
}

function opinionsOf(year: number, count: number, unanswered: number, random: Random): Opinion[] {
  const waits = quota(unanswered, count);
  const last: Day = `${year}-11-22`;
  return Array.from({ length: count }, () => workingDayIn(`${year}-03-04`, last, random))
    .sort()
    .map((receivedOn, position) => {
      return {
        opinionNo: `SIM-YJ${year}-${String(position + 1).padStart(2, '0')}`,
        source: sourceOf(random),
        matter: `模拟意见：${MATTERS[position % MATTERS.length]}`,
        receivedOn,
        answeredOn: waits(random)
          ? null
          : workingDayIn(receivedOn, addDays(receivedOn, 25), random),
      };
    });
}
