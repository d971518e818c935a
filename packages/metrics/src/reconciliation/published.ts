import { type Database, publishedFigures } from '@minxin/database';
import { and, asc, eq, gte, lte } from 'drizzle-orm';

export type PublishedFigure = typeof publishedFigures.$inferSelect;

/** The district's printed figures in the order of their ids; of the periods that touch a year, or all. */
export function readPublished(
  db: Database,
  districtCode: string,
  filter: { readonly year?: number | null; readonly role?: PublishedFigure['role'] } = {},
): Promise<PublishedFigure[]> {
  const { year, role } = filter;
  return db
    .select()
    .from(publishedFigures)
    .where(
      and(
        eq(publishedFigures.districtCode, districtCode),
        year == null ? undefined : lte(publishedFigures.periodFrom, `${year}-12-31`),
        year == null ? undefined : gte(publishedFigures.periodTo, `${year}-01-01`),
        role && eq(publishedFigures.role, role),
      ),
    )
    .orderBy(asc(publishedFigures.id));
}
