import type { Day } from '@minxin/calendar';
import type { partyBranches, partyMembers } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { valueNear } from '../random/value-near.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import type { Made } from '../writing/made.ts';
import { personNo } from './people.ts';
import type { PartyBuildingTargets } from './targets.ts';

export type Branch = Made<typeof partyBranches>;
export type Member = Made<typeof partyMembers>;

/** A week after the hall opened. */
export const BRANCHES_FOUNDED: Day = '2019-02-18';
const ORDINALS = '一二三四五六七八九十';
/** Who comes and goes in the free year. */
const LEAVERS = 3;
const NEWCOMERS = 5;

export const makeBranches = ({ branches }: PartyBuildingTargets): Branch[] =>
  Array.from({ length: branches }, (_, position) => ({
    code: `SIM-B${position + 1}`,
    name: `模拟大厅第${ORDINALS[position] ?? position + 1}党支部`,
    foundedOn: BRANCHES_FOUNDED,
  }));

/** As many members at the end of the published year as printed; in the free year some leave, more join. */
export function makeMembers(
  { members }: PartyBuildingTargets,
  branches: readonly Branch[],
  random: Random,
): Member[] {
  const count = Math.ceil(valueNear(members, random));
  return Array.from({ length: count + NEWCOMERS }, (_, position) => {
    const isNew = position >= count;
    // The leaders stay; those who leave have been there for a while.
    const leaves = !isNew && position >= count - LEAVERS;
    return {
      memberNo: personNo(position + 1),
      branchCode: branches[position % branches.length]?.code ?? '',
      joinedOn: isNew
        ? workingDayIn('2020-03-02', '2020-11-30', random)
        : joiningDay(position, random),
      leftOn: leaves ? workingDayIn('2020-04-01', '2020-10-30', random) : null,
    };
  });
}

/** Most were there when the branches were founded. */
function joiningDay(position: number, random: Random): Day {
  if (position < 12 || random.chance(0.8)) return BRANCHES_FOUNDED;
  return workingDayIn('2019-03-01', '2019-06-28', random);
}
