import { addDays, addWorkingDays, type Day, isWorkingDay } from '@minxin/calendar';
import type { Random } from '../random/random.ts';
import type { Fate } from './ideas.ts';

export interface Visit {
  readonly day: Day;
  readonly permille: number;
}

/** How a stage comes to be paid: the visit it rests on, and the days after it. */
export interface Opening {
  readonly stageNo: number;
  /** By office, in the order of FUND_OFFICES; null where it has not signed. */
  readonly signedOff: readonly (Day | null)[];
  readonly approvedOn: Day;
  /** Null while something is missing. */
  readonly paidOn: Day | null;
}

/** The days of one project, each after what it rests on; how many of them come to pass is decided later. */
export interface Course {
  readonly signedOn: Day;
  /** By party, in the order of town, collective, enterprise, bank; null where it has not signed. */
  readonly signatures: readonly (Day | null)[];
  readonly visits: readonly Visit[];
  readonly finishedOn: Day | null;
  readonly acceptances: readonly { readonly day: Day; readonly passed: boolean }[];
  readonly openings: readonly Opening[];
}

/** What the work has reached at each visit, per mille: enough for the stages of 30, 70 and 100 %. */
const REACHED = [
  [310, 380],
  [520, 600],
  [720, 860],
  [1000, 1000],
] as const;
/** Working days that each office takes over a sign-off. */
const OFFICE_DAYS = [
  [1, 4],
  [2, 6],
  [3, 8],
] as const;
const FAILS_FIRST = 0.2;

/** Draws the course of a project from its approval. */
export function makeCourse(approvedOn: Day, fate: Fate, random: Random): Course {
  const signedOn = addWorkingDays(approvedOn, random.whole(12, 20));
  const signatures = [0, 1, 2, 3].map((party) =>
    fate === 'unsigned' && party === 3 ? null : later(signedOn, random.whole(0, 3)),
  );
  const visits = makeVisits(signedOn, fate, random);
  const [first, second, third, last] = visits;
  const open = (visit: Visit, stageNo: number, after: Day = visit.day) =>
    opening(visit.day, stageNo, after, fate, random);
  const acceptances = last ? acceptancesAfter(last.day, random) : [];
  const accepted = acceptances.find(({ passed }) => passed)?.day;
  const openings = [
    ...(first ? [open(first, 1)] : []),
    ...(fate === 'at_limit' && second ? [open(second, 2)] : []),
    ...(third ? [open(third, 2)] : []),
    ...(last && accepted ? [open(last, 3, accepted)] : []),
  ];
  const finishedOn = last ? addDays(last.day, -random.whole(1, 5)) : null;
  return { signedOn, signatures, visits, finishedOn, acceptances, openings };
}

const VISITS: Readonly<Record<Fate, number>> = {
  steady: 4,
  stagnant: 2,
  at_limit: 2,
  held_up: 3,
  unsigned: 0,
};

function makeVisits(signedOn: Day, fate: Fate, random: Random): Visit[] {
  let day = signedOn;
  return REACHED.slice(0, VISITS[fate]).map(([least, most]) => {
    day = workingDay(addDays(day, random.whole(24, 34)));
    return { day, permille: random.whole(least, most) };
  });
}

function opening(visited: Day, stageNo: number, after: Day, fate: Fate, random: Random): Opening {
  const waits = fate === 'held_up' && stageNo === 2;
  const signedOff = OFFICE_DAYS.map(([least, most], office) =>
    waits && office === 2 ? null : addWorkingDays(visited, random.whole(least, most)),
  );
  const approvedOn = addWorkingDays(visited, random.whole(3, 9));
  const days = [after, approvedOn, ...signedOff.filter((day) => day !== null)].sort();
  const paidOn = waits ? null : addWorkingDays(days.at(-1) ?? after, random.whole(1, 5));
  return { stageNo, signedOff, approvedOn, paidOn };
}

function acceptancesAfter(day: Day, random: Random): Course['acceptances'] {
  const first = addWorkingDays(day, random.whole(5, 10));
  if (!random.chance(FAILS_FIRST)) return [{ day: first, passed: true }];
  return [
    { day: first, passed: false },
    { day: addWorkingDays(first, random.whole(8, 12)), passed: true },
  ];
}

const later = (day: Day, n: number) => (n === 0 ? day : addWorkingDays(day, n));
const workingDay = (day: Day) => (isWorkingDay(day) ? day : addWorkingDays(day, 1));
