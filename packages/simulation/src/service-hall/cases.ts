import type { serviceCases } from '@minxin/database';
import type { Random } from '../random/random.ts';
import { dayLoad, type LoadShape } from '../time/day-load.ts';
import type { Days } from '../time/days.ts';
import { LAST_DAY } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import { type Arrival, arrivals } from './arrivals.ts';
import { caseFate } from './case-fate.ts';
import type { Catalogue } from './catalogue.ts';
import { demandByDay } from './demand.ts';
import { latenessOf } from './lateness.ts';
import { rating, visits } from './opinions.ts';
import type { HallYear } from './year-shapes.ts';

export type Case = Made<typeof serviceCases>;

/**
 * The cases accepted in one year, in order of acceptance; exactly `count` of them.
 */
export function* makeCases(
  days: Days,
  catalogue: Catalogue,
  hallYear: HallYear,
  count: number,
  random: Random,
): Generator<Case> {
  const { year, from, to } = hallYear;
  const first = days.positionOf(from);
  const open = (position: number) =>
    days.isWorking(position) && !hallYear.isShut(days.dayAt(position));
  const shape: LoadShape = hallYear.load;
  const load = dayLoad(days, first, days.positionOf(to), count, shape, random, open);
  const demandOn = demandByDay(catalogue);
  const lateChance = latenessOf(year, catalogue, random);
  const horizon = days.endOf(days.positionOf(LAST_DAY));
  let number = 0;
  for (const [offset, cases] of load.entries()) {
    const position = first + offset;
    const demand = demandOn(days.dayAt(position));
    for (const arrival of arrivals(cases, open(position), random)) {
      number += 1;
      const caseNo = `SIM-${year}-${String(number).padStart(7, '0')}`;
      yield makeCase(caseNo, arrival, position);
    }
    function makeCase(caseNo: string, { channel, time }: Arrival, day: number): Case {
      const item = demand.item(random);
      const fate = caseFate(days, day, time, item, lateChance(item.departmentCode), random);
      const ended = fate.endedAt <= horizon ? new Date(fate.endedAt) : null;
      const closedAt = fate.end === 'closed' ? ended : null;
      return {
        caseNo,
        departmentCode: item.departmentCode,
        itemCode: item.code,
        windowCode: channel === 'window' ? demand.window(item.departmentCode, random).code : null,
        channel,
        acceptedAt: new Date(days.startOf(day) + time),
        dueAt: fate.dueAt === null ? null : new Date(fate.dueAt),
        closedAt,
        withdrawnAt: fate.end === 'withdrawn' ? ended : null,
        visits: visits(channel, random),
        rating: closedAt && rating(random),
        promisedDays: closedAt && item.caseType === 'promised' ? item.promisedDays : null,
        workedDays: closedAt && days.workedUntil(day, time, fate.endedAt),
      };
    }
  }
}
