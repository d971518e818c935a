import { makeActivities } from './party-building/activities.ts';
import { makeBoards } from './party-building/boards.ts';
import { makeBranches, makeMembers } from './party-building/branches.ts';
import { makeFindings } from './party-building/findings.ts';
import { makeOpinions } from './party-building/opinions.ts';
import { makeProblems } from './party-building/problems.ts';
import { makeTalks } from './party-building/talks.ts';
import type { Village } from './places.ts';
import { randomStream } from './random/random.ts';
import type { Targets } from './targets.ts';

export type PartyBuilding = ReturnType<typeof makePartyBuilding>;

/** Two years of the Party organisation's life: the published year is as printed, the free one not all done. */
export function makePartyBuilding(
  targets: Targets['partyBuilding'],
  villages: readonly Village[],
  seed: number,
) {
  const stream = (name: string) => randomStream(seed, `party-building/${name}`);
  const branches = makeBranches(targets);
  const members = makeMembers(targets, branches, stream('members'));
  return {
    branches,
    members,
    activities: makeActivities(targets, branches, members, stream('activities')),
    talks: makeTalks(targets, stream('talks')),
    opinions: makeOpinions(targets, stream('opinions')),
    ...makeFindings(targets, stream('findings')),
    problems: makeProblems(targets, villages, stream('problems')),
    boards: makeBoards(targets, stream('boards')),
  };
}
