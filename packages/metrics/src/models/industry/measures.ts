import { factories, factoryDays, plantedAreas, rentDebts, rentEntries } from '@minxin/database';
import { and, eq, ne, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { distinct, type Measure, stockOf, sum } from '../../definition/measure.ts';

const { crop, way, mu, sinceDay, untilDay } = plantedAreas;
const { amountFen, dueOn, settledOn, over30On, over90On } = rentDebts;

/** Mu under a crop as of a day. */
const areaOf = (where: SQL | undefined) =>
  stockOf(mu, { since: sinceDay, until: [untilDay], where });

/** Ground that is there: what was renovated had been ground before, so it is no more of it. */
const grown = (name: 'fruit' | 'vegetable') => and(eq(crop, name), ne(way, 'renovated'));

/** Fen owed from a day on, until it is settled or a later day has come. */
const owed = (since: PgColumn, ...until: PgColumn[]) =>
  stockOf(amountFen, { since, until: [settledOn, ...until], inFen: true });

export const measures = {
  newTeaMu: areaOf(and(eq(crop, 'tea'), eq(way, 'new'))),
  renovatedTeaMu: areaOf(and(eq(crop, 'tea'), eq(way, 'renovated'))),
  fruitMu: areaOf(grown('fruit')),
  vegetableMu: areaOf(grown('vegetable')),
  factoryM2: stockOf(factories.areaM2, { since: factories.builtOn, until: [] }),
  factoryDays: distinct(factoryDays.day, { at: factoryDays.day }),
  leasedM2Days: sum(factoryDays.leasedM2, { at: factoryDays.day }),
  lettableM2Days: sum(factoryDays.lettableM2, { at: factoryDays.day }),
  dueFen: sum(rentEntries.dueFen, { at: rentEntries.day, inFen: true }),
  paidFen: sum(rentEntries.paidFen, { at: rentEntries.day, inFen: true }),
  arrearsFen: owed(dueOn),
  arrearsUpTo30Fen: owed(dueOn, over30On),
  arrearsUpTo90Fen: owed(over30On, over90On),
  arrearsOver90Fen: owed(over90On),
} as const satisfies Record<string, Measure>;
