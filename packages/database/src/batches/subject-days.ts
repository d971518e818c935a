import type { Day } from '@minxin/calendar';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  benefitEntries,
  collectiveIncomes,
  dataDays,
  distributionPayouts,
  distributionPlans,
  distributionSteps,
  enterprises,
  factories,
  factoryLeases,
  fundAcceptances,
  fundAgreements,
  fundInspections,
  fundPayments,
  fundProjects,
  grassrootsProblems,
  hotlineCallbacks,
  hotlineOrderEvents,
  hotlineOrders,
  householdIncomes,
  ledgerVouchers,
  type Origin,
  partyActivities,
  partyFindings,
  partyOpinions,
  partyTalks,
  plantedAreas,
  recognitionAwards,
  recognitionBoardEntries,
  rentPayments,
  serviceCaseEvents,
  serviceCases,
  serviceComplaints,
  serviceConsultations,
  serviceCorrections,
  serviceRatingRectifications,
  serviceSimplifiedApprovals,
  teamMembers,
  tenderAwards,
  tenders,
} from '../tables/index.ts';
import type { Transaction } from '../transaction.ts';

interface Source {
  readonly table: PgTable & { districtCode: PgColumn; origin: PgColumn };
  /** Days on which something happened. */
  readonly happened: readonly SQL[];
  /** Days on which something is expected, perhaps after the last that the records reach. */
  readonly expected?: readonly SQL[];
}

const shanghai = (column: PgColumn) => sql`(${column} at time zone 'Asia/Shanghai')::date`;
const yearsGain = (month: number, day: number) =>
  // A year that only serves as a base has no gain of its own.
  sql`case when ${householdIncomes.baseYear} is not null then make_date(${householdIncomes.year}, ${sql.raw(`${month}, ${day}`)}) end`;

/** The facts of each subject and the columns whose days they count on. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  'service-hall': [
    {
      table: serviceCases,
      happened: [
        shanghai(serviceCases.acceptedAt),
        shanghai(serviceCases.closedAt),
        shanghai(serviceCases.withdrawnAt),
      ],
      expected: [shanghai(serviceCases.dueAt)],
    },
    { table: serviceCaseEvents, happened: [shanghai(serviceCaseEvents.at)] },
    {
      table: serviceRatingRectifications,
      happened: [
        sql`${serviceRatingRectifications.rectifiedOn}`,
        sql`${serviceRatingRectifications.verifiedOn}`,
      ],
      expected: [sql`${serviceRatingRectifications.dueOn}`],
    },
    {
      table: serviceSimplifiedApprovals,
      happened: [sql`${serviceSimplifiedApprovals.commitmentBrokenOn}`],
    },
    { table: serviceCorrections, happened: [sql`${serviceCorrections.foundOn}`] },
    { table: serviceComplaints, happened: [sql`${serviceComplaints.receivedOn}`] },
    { table: serviceConsultations, happened: [sql`${serviceConsultations.day}`] },
  ],
  tendering: [
    { table: tenders, happened: [sql`${tenders.awardedOn}`] },
    { table: tenderAwards, happened: [sql`${tenderAwards.awardedOn}`] },
  ],
  hotline: [
    {
      table: hotlineOrders,
      happened: [
        shanghai(hotlineOrders.receivedAt),
        shanghai(hotlineOrders.closedAt),
        shanghai(hotlineOrders.voidedAt),
      ],
      expected: [shanghai(hotlineOrders.dueAt)],
    },
    { table: hotlineOrderEvents, happened: [shanghai(hotlineOrderEvents.at)] },
    { table: hotlineCallbacks, happened: [shanghai(hotlineCallbacks.calledAt)] },
  ],
  'party-building': [
    {
      table: partyActivities,
      happened: [sql`${partyActivities.heldOn}`],
      expected: [sql`${partyActivities.plannedOn}`],
    },
    { table: partyTalks, happened: [sql`${partyTalks.day}`] },
    {
      table: partyOpinions,
      happened: [sql`${partyOpinions.receivedOn}`, sql`${partyOpinions.answeredOn}`],
    },
    {
      table: partyFindings,
      happened: [
        sql`${partyFindings.foundOn}`,
        sql`${partyFindings.closedOn}`,
        sql`${partyFindings.verifiedOn}`,
      ],
      expected: [sql`${partyFindings.dueOn}`],
    },
    {
      table: grassrootsProblems,
      happened: [sql`${grassrootsProblems.foundOn}`, sql`${grassrootsProblems.solvedOn}`],
    },
  ],
  recognition: [
    {
      table: recognitionAwards,
      happened: [sql`${recognitionAwards.awardedOn}`],
      expected: [sql`${recognitionAwards.expiresOn}`],
    },
    {
      table: recognitionBoardEntries,
      happened: [
        sql`${recognitionBoardEntries.fromDay}`,
        sql`${recognitionBoardEntries.appealedOn}`,
        sql`${recognitionBoardEntries.decidedOn}`,
      ],
      expected: [sql`${recognitionBoardEntries.expiresOn}`],
    },
  ],
  funds: [
    { table: fundProjects, happened: [sql`${fundProjects.approvedOn}`] },
    { table: fundAgreements, happened: [sql`${fundAgreements.signedOn}`] },
    { table: fundInspections, happened: [sql`${fundInspections.inspectedOn}`] },
    { table: fundAcceptances, happened: [sql`${fundAcceptances.heldOn}`] },
    { table: fundPayments, happened: [sql`${fundPayments.paidOn}`] },
  ],
  distribution: [
    { table: collectiveIncomes, happened: [sql`${collectiveIncomes.receivedOn}`] },
    { table: distributionPlans, happened: [sql`${distributionPlans.plannedOn}`] },
    { table: distributionSteps, happened: [sql`${distributionSteps.doneOn}`] },
    { table: distributionPayouts, happened: [sql`${distributionPayouts.paidOn}`] },
  ],
  enterprises: [
    {
      table: enterprises,
      happened: [sql`${enterprises.registeredOn}`, sql`${enterprises.closedOn}`],
    },
    { table: teamMembers, happened: [sql`${teamMembers.joinedOn}`, sql`${teamMembers.leftOn}`] },
    { table: ledgerVouchers, happened: [sql`${ledgerVouchers.bookedOn}`] },
    { table: benefitEntries, happened: [sql`${benefitEntries.happenedOn}`] },
  ],
  households: [{ table: householdIncomes, happened: [yearsGain(1, 1), yearsGain(12, 31)] }],
  industry: [
    {
      table: plantedAreas,
      happened: [sql`${plantedAreas.sinceDay}`, sql`${plantedAreas.untilDay}`],
    },
    { table: factories, happened: [sql`${factories.builtOn}`] },
    { table: factoryLeases, happened: [sql`${factoryLeases.fromDay}`] },
    { table: rentPayments, happened: [sql`${rentPayments.paidOn}`] },
  ],
};

export interface SubjectDays {
  readonly subject: string;
  readonly from: Day;
  /** The last day on which something happened. */
  readonly reached: Day;
}

/** The days of a district's records by subject, of one origin or of all; subjects without records are left out. */
export async function subjectDays(
  tx: Transaction,
  districtCode: string,
  origin?: Origin,
): Promise<SubjectDays[]> {
  const found: SubjectDays[] = [];
  for (const [subject, sources] of Object.entries(SOURCES)) {
    const parts = sources.map(({ table, happened, expected = [] }) => {
      const all = sql.join([...happened, ...expected], sql`, `);
      const done = sql.join([...happened], sql`, `);
      return sql`select min(least(${all})) as first, max(greatest(${done})) as reached
        from ${table} where ${table.districtCode} = ${districtCode}
        ${origin ? sql`and ${table.origin} = ${origin}` : sql``}`;
    });
    const union = sql.join(parts, sql` union all `);
    const [row] = await tx.db.execute<{ first: Day | null; reached: Day }>(
      sql`select min(first)::text as first, max(reached)::text as reached from (${union}) as days`,
    );
    if (row?.first) found.push({ subject, from: row.first, reached: row.reached });
  }
  return found;
}

/** Lets each subject reach only as far as the records that are left, after some have gone. */
export async function narrowDataDays(tx: Transaction, districtCode: string): Promise<void> {
  const left = await subjectDays(tx, districtCode);
  for (const subject of Object.keys(SOURCES)) {
    const days = left.find((found) => found.subject === subject);
    const row = and(eq(dataDays.districtCode, districtCode), eq(dataDays.subject, subject));
    if (days) {
      const reach = { firstDay: days.from, lastDay: days.reached };
      await tx.db.update(dataDays).set(reach).where(row);
    } else {
      await tx.db.delete(dataDays).where(row);
    }
  }
}
