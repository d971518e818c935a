import { addDays, addWorkingDays, type Day } from '@minxin/calendar';
import type { recognitionAppealEvents, recognitionBoardEntries } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { Holders } from './holders.ts';

export type BoardEntry = Made<typeof recognitionBoardEntries>;
export type AppealEvent = Made<typeof recognitionAppealEvents>;

export interface Board {
  readonly entries: readonly BoardEntry[];
  readonly events: readonly AppealEvent[];
}

/** How an entry's appeal ends; `none` where nobody appeals. */
type Appeal = 'none' | 'pending' | 'upheld' | 'rejected';
interface Idea {
  readonly colour: BoardEntry['colour'];
  readonly month: number;
  readonly appeal: Appeal;
}

const red = (month: number): Idea => ({ colour: 'red', month, appeal: 'none' });
const yellow = (month: number, appeal: Appeal = 'none'): Idea => ({
  ...{ colour: 'yellow', month, appeal },
});
/** At the end of the free year a yellow entry stands, and an appeal waits for its decision. */
const IDEAS: Readonly<Record<number, readonly Idea[]>> = {
  [PUBLISHED_YEAR]: [
    ...[red(4), red(5), yellow(6, 'upheld'), red(7), red(8), yellow(9), red(10), red(11)],
  ],
  [FREE_YEAR]: [
    ...[red(3), red(5), yellow(5, 'rejected'), red(6), yellow(7, 'upheld'), red(8), red(9)],
    ...[yellow(10), red(11), yellow(11), yellow(12, 'pending'), red(12)],
  ],
};
const STANDS_DAYS = 90;
const RULES: Readonly<Record<BoardEntry['colour'], readonly string[]>> = {
  red: ['模拟窗口考核办法：季度考核前列', '模拟窗口考核办法：群众书面表扬'],
  yellow: ['模拟窗口考核办法：工作时间脱岗', '模拟窗口考核办法：一次性告知不到位'],
};

/** Entries of two years on the red and yellow board, with the appeals against some. */
export function makeBoard(holders: Holders, random: Random): Board {
  const made = [PUBLISHED_YEAR, FREE_YEAR].flatMap((year) =>
    (IDEAS[year] ?? []).map((idea, position) =>
      makeEntry(year, position, idea, holders.service_star, random),
    ),
  );
  return {
    entries: made.map(({ entry }) => entry),
    events: made.flatMap(({ events }) => events),
  };
}

function makeEntry(
  year: number,
  position: number,
  { colour, month, appeal }: Idea,
  people: readonly string[],
  random: Random,
) {
  const place = `${year}-${String(month).padStart(2, '0')}`;
  const fromDay = workingDayIn(`${place}-08`, `${place}-16`, random);
  const number = String(position + 1).padStart(2, '0');
  const entry: BoardEntry = {
    ...{ entryNo: `SIM-HB${year}-${number}`, colour, fromDay },
    holderNo: people[random.whole(0, people.length - 1)] ?? '',
    rule: RULES[colour][random.whole(0, 1)] ?? '',
    evidence: `模拟${colour === 'red' ? '考核' : '巡查'}记录 ${year}-${number}`,
    expiresOn: addDays(fromDay, STANDS_DAYS),
  };
  return { entry, events: eventsOf(entry.entryNo, fromDay, appeal) };
}

function eventsOf(entryNo: string, fromDay: Day, appeal: Appeal): AppealEvent[] {
  if (appeal === 'none') return [];
  const filed: AppealEvent = {
    ...{ entryNo, kind: 'filed', day: addWorkingDays(fromDay, 2), grounds: '模拟申诉：情况不符' },
  };
  if (appeal === 'pending') return [filed];
  const grounds = appeal === 'upheld' ? '经复核，情况属实，予以撤榜' : '经复核，原认定无误';
  return [filed, { entryNo, kind: appeal, day: addWorkingDays(fromDay, 7), grounds }];
}
