import type { Transaction } from '@minxin/database';
import { writeDistribution } from '../distribution/write.ts';
import { writeEnterprises } from '../enterprises/write.ts';
import { writeFunds } from '../funds/write.ts';
import { writeHotline } from '../hotline/write.ts';
import { writeHouseholds } from '../households/write.ts';
import { writeIndustry } from '../industry/write.ts';
import { writePartyBuilding } from '../party-building/write.ts';
import { writeRecognition } from '../recognition/write.ts';
import { writeServiceHall } from '../service-hall/write.ts';
import { makeServiceHall } from '../service-hall.ts';
import { writeTendering } from '../tendering/write.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import type { Log, Stamp } from './copy-made.ts';
import type { Plan } from './plan.ts';

/** Makes and writes all subjects, what is referred to before what refers to it. Returns the rows written. */
export async function writeSubjects(
  tx: Transaction,
  plan: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const days = new Days(FIRST_DAY, LAST_DUE_DAY);
  const hall = makeServiceHall(plan.targets.serviceHall, days, plan.seed);
  const counts = [
    await writeServiceHall(tx, hall, stamp, log),
    await writeTendering(tx, plan, days, stamp, log),
    await writeHotline(tx, plan, days, stamp, log),
    await writeHouseholds(tx, plan, stamp, log),
    await writePartyBuilding(tx, plan, stamp, log),
    await writeRecognition(tx, plan, stamp, log),
    await writeEnterprises(tx, plan, stamp, log),
    await writeFunds(tx, plan, stamp, log),
    await writeDistribution(tx, plan, stamp, log),
    await writeIndustry(tx, plan, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
