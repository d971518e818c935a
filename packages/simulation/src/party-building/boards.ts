import type { publicityBoards } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { PartyBuildingTargets } from './targets.ts';

export type Board = Made<typeof publicityBoards>;

/** Boards of the free year that take the place of older ones. */
const REPLACED = 4;
const THEMES = ['主题教育', '党章党规', '廉政建设', '优质服务', '营商环境'];
const PLACES = ['一楼大厅', '二楼走廊', '三楼走廊', '党员活动室'];

/** As many boards hang at the end of the published year as printed; in the free year some are replaced. */
export function makeBoards(targets: PartyBuildingTargets, random: Random): Board[] {
  const count = targets.publicityBoards;
  const replaced = Math.min(REPLACED, count);
  const swaps = Array.from({ length: replaced }, () =>
    workingDayIn(`${FREE_YEAR}-05-06`, `${FREE_YEAR}-09-25`, random),
  );
  return Array.from({ length: count + replaced }, (_, position) => ({
    boardNo: `SIM-ZB${String(position + 1).padStart(2, '0')}`,
    theme: `模拟展板：${THEMES[position % THEMES.length]}`,
    place: PLACES[position % PLACES.length] ?? '一楼大厅',
    putUpOn:
      swaps[position - count] ??
      workingDayIn(`${PUBLISHED_YEAR}-03-04`, `${PUBLISHED_YEAR}-11-29`, random),
    takenDownOn: swaps[position] ?? null,
  }));
}
