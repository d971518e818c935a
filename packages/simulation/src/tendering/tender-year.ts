import { addDays, addWorkingDays, isWorkingDay } from '@minxin/calendar';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import { dayLoad } from '../time/day-load.ts';
import type { Days } from '../time/days.ts';
import { makeAmounts } from './amounts.ts';
import type { Tender } from './detail.ts';
import { KIND_IDEAS, type Kind, type MethodIdea } from './kinds.ts';
import { winnerOf } from './suppliers.ts';

/** Few awards around the Spring Festival, most before the year ends. */
const SEASON = {
  months: [0.45, 0.3, 0.8, 1, 1.1, 1.1, 1, 1, 1.1, 1, 1.3, 1.5],
  weekdays: [0, 1, 1, 1, 1, 1, 0],
  shutDay: 0,
  noise: 0.6,
};
const BUDGET_KNOWN = 0.85;
/** Budgets are set to the hundred yuan. */
const BUDGET_UNIT = 10_000;

/** The awards of one kind in one year, in order of award; their amounts add up to `totalFen`. */
export function* tenderYear(
  days: Days,
  kind: Kind,
  year: number,
  count: number,
  totalFen: number,
  random: Random,
): Generator<Tender> {
  const idea = KIND_IDEAS[kind];
  const methodOf = weightedPick(idea.methods.map((method) => [method, method.weight] as const));
  const first = days.positionOf(`${year}-01-01`);
  const last = days.positionOf(`${year}-12-31`);
  const amounts = makeAmounts(totalFen, count, idea, random);
  const load = dayLoad(days, first, last, count, SEASON, random);
  const awardDays = load.flatMap((awards, offset) =>
    new Array<number>(awards).fill(first + offset),
  );
  for (const [position, awardFen] of amounts.entries()) {
    const method = methodOf(random);
    const awardedOn = days.dayAt(awardDays[position] ?? last);
    const number = String(position + 1).padStart(3, '0');
    const subject = idea.subjects[random.whole(0, idea.subjects.length - 1)];
    yield {
      tenderNo: `SIM-${idea.letters}${year}-${number}`,
      kind,
      method: method.method,
      methodDetails: method.words,
      title: `${idea.word} ${year}-${number} 号：${subject}`,
      noticeOn: noticeBefore(awardedOn, method, random),
      awardedOn,
      budgetFen: random.chance(BUDGET_KNOWN) ? budgetFor(awardFen, method, random) : null,
      awardFen: BigInt(awardFen),
      bidders: biddersFor(method, random),
      supplierCode: winnerOf[kind](random).code,
    };
  }
}

/** A working day, the method's cycle before the award: rather sooner than too late for its bid period. */
function noticeBefore(awardedOn: string, { cycle }: MethodIdea, random: Random): string {
  const day = addDays(awardedOn, -random.whole(...cycle));
  return isWorkingDay(day) ? day : addWorkingDays(day, -1);
}

function budgetFor(awardFen: number, { method }: MethodIdea, random: Random): bigint {
  const saving = method === 'direct' ? 0.02 * random.unit() : 0.02 + 0.07 * random.unit();
  return BigInt(Math.ceil(awardFen / (1 - saving) / BUDGET_UNIT) * BUDGET_UNIT);
}

/** Most tenders draw few more than they must. */
function biddersFor({ bidders: [least, most] }: MethodIdea, random: Random): number {
  return Math.min(most, least + Math.floor(random.lognormal(1.2, 0.7)));
}
