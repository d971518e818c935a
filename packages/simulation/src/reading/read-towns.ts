import { divisions, type Transaction } from '@minxin/database';
import { asc, eq } from 'drizzle-orm';
import type { Town } from '../places.ts';
import { SimulationError } from '../simulation-error.ts';

/** The district's towns with their villages, by code. Throws SimulationError DIVISIONS_MISSING. */
export async function readTowns(tx: Transaction, districtCode: string): Promise<Town[]> {
  const rows = await tx.db
    .select({
      code: divisions.code,
      level: divisions.level,
      parentCode: divisions.parentCode,
      name: divisions.shortName,
    })
    .from(divisions)
    .where(eq(divisions.districtCode, districtCode))
    .orderBy(asc(divisions.code));
  const towns = rows
    .filter(({ level }) => level === 'town')
    .map(({ code, name }) => ({
      code,
      name,
      villages: rows.filter(({ parentCode }) => parentCode === code),
    }));
  if (towns.length > 0) return towns;
  throw new SimulationError(
    'DIVISIONS_MISSING',
    `District ${districtCode} has no towns. Load its divisions first.`,
  );
}

/**
 * The villages of the town whose households were printed.
 * Throws SimulationError DIVISIONS_MISSING when they are not as many as printed.
 */
export function villagesOf(towns: readonly Town[], townCode: string, printed: number) {
  const villages = towns.find(({ code }) => code === townCode)?.villages ?? [];
  if (villages.length === printed && printed > 0) return villages;
  throw new SimulationError(
    'DIVISIONS_MISSING',
    `${printed} villages are printed for ${townCode}; the divisions hold ${villages.length}. Load the divisions that belong to the figures.`,
  );
}
