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
import { makeHouseholds } from '../households.ts';
import { writeIndustry } from '../industry/write.ts';
import { writePartyBuilding } from '../party-building/write.ts';
import { writeRecognition } from '../recognition/write.ts';
import { makeServiceHall } from '../service-hall.ts';
import { makeTendering } from '../tendering.ts';
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
  const { targets, towns, villages, seed } = plan;
  const days = new Days(FIRST_DAY, LAST_DUE_DAY);
  const hall = makeServiceHall(targets.serviceHall, days, seed);
  const tendering = makeTendering(targets.tendering, days, seed);
  const hotline = makeHotline(targets.hotline, towns, days, seed);
  const homes = makeHouseholds(targets.households, villages, seed);
  const counts = [
    await copyMade(tx, serviceDepartments, hall.catalogue.departments, stamp, log),
    await copyMade(tx, serviceItems, hall.catalogue.items, stamp, log),
    await copyMade(tx, serviceWindows, hall.catalogue.windows, stamp, log),
    await copyMade(tx, serviceCases, hall.cases(), stamp, log),
    await copyMade(tx, serviceConsultations, hall.consultations(), stamp, log),
    await copyMade(tx, suppliers, tendering.suppliers, stamp, log),
    await copyMade(tx, tenders, tendering.tenders(), stamp, log),
    await copyMade(tx, hotlineUnits, hotline.units, stamp, log),
    await copyMade(tx, hotlineCategories, hotline.categories, stamp, log),
    await copyMade(tx, hotlineOrders, hotline.orders(), stamp, log),
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
