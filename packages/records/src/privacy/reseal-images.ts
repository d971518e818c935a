import { type Database, rowImages } from '@minxin/database';
import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import type { RecordKind } from '../definition/record-kind.ts';
import { columnNamed, sourceColumns, sourceName } from '../definition/source.ts';
import type { Row } from '../read/row.ts';
import { type Resealing, sealedAnew, sensitiveKinds } from './reseal.ts';
import { sensitiveColumns } from './seal-place.ts';

type Image = typeof rowImages.$inferSelect;

const STEP = 500;

/**
 * The same for the rows as they were before a batch, by which it is taken back: nobody changes those.
 * @throws PrivacyError KEY_MISSING, SEAL_BROKEN
 */
export async function* resealImages({ db, catalogue, keys }: Resealing): AsyncGenerator<number> {
  const { id } = keys.current();
  for (const kind of sensitiveKinds(catalogue)) {
    for (;;) {
      const found = await db
        .select()
        .from(rowImages)
        .where(
          and(
            isOf(kind),
            anySealed(kind, (text) => sql`not starts_with(${text}, ${start(id)})`),
          ),
        )
        .limit(STEP);
      if (found.length === 0) break;
      await db.transaction(async (tx) => {
        for (const one of found) {
          const values = sealedAnew(keys, kind, rowIn(kind, one));
          const patch = Object.fromEntries(
            Object.entries(values).map(([name, value]) => [columnNamed(kind, name).name, value]),
          );
          await tx
            .update(rowImages)
            .set({ image: { ...one.image, ...patch } })
            .where(
              and(
                eq(rowImages.districtCode, one.districtCode),
                eq(rowImages.batchId, one.batchId),
                eq(rowImages.id, one.id),
              ),
            );
        }
      });
      yield found.length;
    }
  }
}

/** The number of images of a kind's rows that a key is needed for. */
export const countImagesSealedWith = (db: Database, kind: RecordKind, id: string) =>
  db.$count(
    rowImages,
    and(
      isOf(kind),
      anySealed(kind, (text) => sql`starts_with(${text}, ${start(id)})`),
    ),
  );

const start = (id: string): string => `mx1.${id}.`;

const isOf = (kind: RecordKind): SQL => eq(rowImages.tableName, sourceName(kind));

const anySealed = (kind: RecordKind, test: (text: SQL) => SQL): SQL | undefined =>
  or(
    ...sensitiveColumns(kind).map(({ column }) =>
      test(sql`(${rowImages.image} ->> ${column.name}::text)`),
    ),
  );

/** The row that an image is of, by Drizzle names. */
const rowIn = (kind: RecordKind, { image }: Image): Row =>
  Object.fromEntries(
    Object.entries(sourceColumns(kind)).map(([name, column]) => [name, image[column.name]]),
  ) as unknown as Row;
