import {
  grassrootsProblems,
  partyActivities,
  partyBranches,
  partyFindingSteps,
  partyFindings,
  partyMembers,
  partyOpinions,
  partyTalks,
  publicityBoards,
  type Transaction,
} from '@minxin/database';
import { makePartyBuilding } from '../party-building.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';
import type { Plan } from '../writing/plan.ts';

/** Makes and writes the subject's detail. Returns the rows written. */
export async function writePartyBuilding(
  tx: Transaction,
  { targets, villages, seed }: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const made = makePartyBuilding(targets.partyBuilding, villages, seed);
  const counts = [
    await copyMade(tx, partyBranches, made.branches, stamp, log),
    await copyMade(tx, partyMembers, made.members, stamp, log),
    await copyMade(tx, partyActivities, made.activities, stamp, log),
    await copyMade(tx, partyTalks, made.talks, stamp, log),
    await copyMade(tx, partyOpinions, made.opinions, stamp, log),
    await copyMade(tx, partyFindings, made.findings, stamp, log),
    await copyMade(tx, partyFindingSteps, made.steps, stamp, log),
    await copyMade(tx, grassrootsProblems, made.problems, stamp, log),
    await copyMade(tx, publicityBoards, made.boards, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
