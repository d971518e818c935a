import { hotlineCategories, hotlineOrders, hotlineUnits, type Transaction } from '@minxin/database';
import {
  hotlineCallbacks,
  hotlineCategories,
  hotlineOrderEvents,
  hotlineOrders,
  hotlineRateWeights,
  hotlineUnits,
  householdIncomes,
  households,
  serviceCases,
  serviceConsultations,
  serviceDepartments,
  serviceItems,
  serviceWindows,
  suppliers,
  type Transaction,
  tenders,
} from '@minxin/database';
import { writeDistribution } from '../distribution/write.ts';
import { writeEnterprises } from '../enterprises/write.ts';
import { writeFunds } from '../funds/write.ts';
import { WEIGHTS } from '../hotline/weights.ts';
import { makeHotline } from '../hotline.ts';
import { writeHouseholds } from '../households/write.ts';
import { writeIndustry } from '../industry/write.ts';
import { writePartyBuilding } from '../party-building/write.ts';
import { writeRecognition } from '../recognition/write.ts';
import { writeServiceHall } from '../service-hall/write.ts';
import { makeServiceHall } from '../service-hall.ts';
import { writeTendering } from '../tendering/write.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import { copyMade, type Log, type Stamp } from './copy-made.ts';
import type { Plan } from './plan.ts';

/** Makes and writes all subjects, what is referred to before what refers to it. Returns the rows written. */
export async function writeSubjects(
  tx: Transaction,
  plan: Plan,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const { targets, towns, seed } = plan;
  const days = new Days(FIRST_DAY, LAST_DUE_DAY);
  const hall = makeServiceHall(targets.serviceHall, days, seed);
  const hotline = makeHotline(targets.hotline, towns, days, seed);
  const counts = [
    await writeServiceHall(tx, hall, stamp, log),
    await writeTendering(tx, plan, days, stamp, log),
    await copyMade(tx, hotlineUnits, hotline.units, stamp, log),
    await copyMade(tx, hotlineCategories, hotline.categories, stamp, log),
    await copyMade(tx, hotlineOrders, hotline.orders(), stamp, log),
    await writeHouseholds(tx, plan, stamp, log),
    await copyMade(tx, hotlineOrderEvents, hotline.events(), stamp, log),
    await copyMade(tx, hotlineCallbacks, hotline.callbacks(), stamp, log),
    await copyMade(tx, hotlineRateWeights, WEIGHTS, stamp, log),
    await copyMade(tx, households, homes.households, stamp, log),
    await copyMade(tx, householdIncomes, homes.incomes, stamp, log),
    await writePartyBuilding(tx, plan, stamp, log),
    await writeRecognition(tx, plan, stamp, log),
    await writeEnterprises(tx, plan, stamp, log),
    await writeFunds(tx, plan, stamp, log),
    await writeDistribution(tx, plan, stamp, log),
    await writeIndustry(tx, plan, stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
