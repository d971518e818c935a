import {
  grassrootsProblems,
  partyActivities,
  partyBranches,
  partyFindings,
  partyMembers,
  partyOpinions,
  partyTalks,
  publicityBoards,
} from '@minxin/database';
import { isNotNull, lt } from 'drizzle-orm';
import { count, type Measure, periodEnd, stock, sum } from '../../definition/measure.ts';

const { plannedOn, heldOn, expected, present } = partyActivities;
const { foundOn, dueOn, closedOn, verifiedOn } = partyFindings;
const { receivedOn, answeredOn } = partyOpinions;

export const measures = {
  branches: stock(partyBranches.foundedOn, partyBranches.dissolvedOn),
  members: stock(partyMembers.joinedOn, partyMembers.leftOn),
  planned: count({ at: plannedOn }),
  plannedAndHeld: count({ at: plannedOn, where: lt(heldOn, periodEnd) }),
  unheld: stock(plannedOn, heldOn),
  held: count({ at: heldOn }),
  expected: sum(expected, { at: heldOn, where: isNotNull(present) }),
  present: sum(present, { at: heldOn }),
  talks: sum(partyTalks.persons, { at: partyTalks.day }),
  opinions: count({ at: receivedOn }),
  opinionsAnswered: count({ at: receivedOn, where: lt(answeredOn, periodEnd) }),
  unanswered: stock(receivedOn, answeredOn),
  found: count({ at: foundOn }),
  rectified: count({ at: verifiedOn }),
  due: count({ at: dueOn }),
  dueAndRectified: count({ at: dueOn, where: lt(verifiedOn, periodEnd) }),
  unrectified: stock(foundOn, verifiedOn),
  unverified: stock(closedOn, verifiedOn),
  overdue: stock(dueOn, verifiedOn),
  problemsSolved: count({ at: grassrootsProblems.solvedOn }),
  problemsOpen: stock(grassrootsProblems.foundOn, grassrootsProblems.solvedOn),
  boards: stock(publicityBoards.putUpOn, publicityBoards.takenDownOn),
} as const satisfies Record<string, Measure>;
