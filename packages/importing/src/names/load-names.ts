import { type Database, divisions } from '@minxin/database';
import { type Catalogue, columnsOf, type RecordKind } from '@minxin/records';
import { eq } from 'drizzle-orm';
import { fillablesOf, type PointsAt } from '../mappings/fillable.ts';
import { Directory, type Named } from './directory.ts';
import { divisionNames } from './division-names.ts';

/** Who can be called by name in the columns of a kind, by the columns' Drizzle names. */
export type Names = ReadonlyMap<string, Directory>;

/** Where there are more, codes are asked for. */
const MOST = 200_000;

/**
 * Codes and names of everything that the columns of a kind point at, in one district.
 * @param arriving kinds of which more may come with the same file; the kind itself unless told
 */
export async function loadNames(
  db: Database,
  catalogue: Catalogue,
  kind: RecordKind,
  districtCode: string,
  arriving: readonly RecordKind[] = [kind],
): Promise<Names> {
  const names = new Map<string, Directory>();
  for (const { column, pointsAt } of fillablesOf(kind, catalogue)) {
    if (!pointsAt || column.type !== 'text') continue;
    const entries = await namedOf(db, pointsAt, districtCode);
    if (!entries) continue;
    const { label, labelEn } = pointsAt.kind;
    const isOpen = arriving.includes(pointsAt.kind);
    names.set(column.name, new Directory({ zh: label, en: labelEn }, entries, isOpen));
  }
  return names;
}

async function namedOf(
  db: Database,
  { kind, column, reference }: PointsAt,
  districtCode: string,
): Promise<readonly Named[] | undefined> {
  if (kind.table === divisions) return divisionsOf(db, districtCode, reference.name);
  const columns = columnsOf(kind);
  const name = columns.find((one) => one.name === 'name' || one.name === 'title');
  const code = columns.find((one) => one.name === column);
  if (!name || !code || columns.filter(({ isKey }) => isKey).length > 1) return undefined;
  const rows = await db
    .select({ code: code.column, name: name.column })
    .from(kind.table)
    .where(eq(kind.table.districtCode, districtCode))
    .limit(MOST + 1);
  if (rows.length > MOST) return undefined;
  return rows.map((row) => {
    const called = String(row.name);
    return { code: String(row.code), shown: called, names: [[called]] };
  });
}

/** Of a column for towns the towns alone, of one for villages the villages. */
async function divisionsOf(
  db: Database,
  districtCode: string,
  reference: string,
): Promise<readonly Named[]> {
  const rows = await db
    .select({
      ...{ code: divisions.code, level: divisions.level, parentCode: divisions.parentCode },
      ...{ name: divisions.name, shortName: divisions.shortName },
    })
    .from(divisions)
    .where(eq(divisions.districtCode, districtCode))
    .limit(MOST);
  const levels = new Map(rows.map(({ code, level }) => [code, level]));
  const isAsked = ({ code }: Named) =>
    (reference !== 'town' && reference !== 'village') || levels.get(code) === reference;
  return divisionNames(rows).filter(isAsked);
}
