import {
  serviceCaseEvents,
  serviceCases,
  serviceComplaints,
  serviceConsultations,
  serviceCorrections,
  serviceDepartments,
  serviceItems,
  serviceRatingRectifications,
  serviceSimplifiedApprovals,
  serviceWindowPosts,
  serviceWindows,
  type Transaction,
} from '@minxin/database';
import type { ServiceHall } from '../service-hall.ts';
import { copyMade, type Log, type Stamp } from '../writing/copy-made.ts';

/** Writes the hall, cases before what happened to them. Returns the rows written. */
export async function writeServiceHall(
  tx: Transaction,
  hall: ServiceHall,
  stamp: Stamp,
  log: Log,
): Promise<number> {
  const { catalogue, posts } = hall;
  const { rectifications, corrections, complaints } = hall.aftermath();
  const counts = [
    await copyMade(tx, serviceDepartments, catalogue.departments, stamp, log),
    await copyMade(tx, serviceItems, catalogue.items, stamp, log),
    await copyMade(tx, serviceWindows, catalogue.windows, stamp, log),
    await copyMade(tx, serviceWindowPosts, posts, stamp, log),
    await copyMade(tx, serviceCases, hall.cases(), stamp, log),
    await copyMade(tx, serviceCaseEvents, hall.events(), stamp, log),
    await copyMade(tx, serviceRatingRectifications, rectifications, stamp, log),
    await copyMade(tx, serviceSimplifiedApprovals, hall.approvals(), stamp, log),
    await copyMade(tx, serviceCorrections, corrections, stamp, log),
    await copyMade(tx, serviceComplaints, complaints, stamp, log),
    await copyMade(tx, serviceConsultations, hall.consultations(), stamp, log),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
