import { PARTY_TALK_KINDS, type partyTalks } from '@minxin/database';
import { allocate } from '../random/allocate.ts';
import type { Random } from '../random/random.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { PartyBuildingTargets } from './targets.ts';

export type Talk = Made<typeof partyTalks>;

const FREE_PERSONS = 26;
const PERSONS_A_DAY = 2;

/** Talks of two years, two persons a day on average: the published year's persons are as printed. */
export function makeTalks({ talks }: PartyBuildingTargets, random: Random): Talk[] {
  return [
    ...talksOf(PUBLISHED_YEAR, talks, '03', random),
    ...talksOf(FREE_YEAR, FREE_PERSONS, '01', random),
  ];
}

function talksOf(year: number, persons: number, firstMonth: string, random: Random): Talk[] {
  const days = Math.ceil(persons / PERSONS_A_DAY);
  // One each, and what is left where chance has it.
  const extra = allocate(
    persons - days,
    Array.from({ length: days }, () => 0.2 + random.unit()),
  );
  return extra
    .map((more) => ({
      day: workingDayIn(`${year}-${firstMonth}-04`, `${year}-12-20`, random),
      kind: PARTY_TALK_KINDS[random.whole(0, PARTY_TALK_KINDS.length - 1)] ?? 'members',
      persons: 1 + more,
    }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map((talk, position) => ({
      ...talk,
      talkNo: `SIM-TH${year}-${String(position + 1).padStart(2, '0')}`,
      branchCode: null,
    }));
}
