import { sqlList, type Transaction } from '@minxin/database';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Catalogue, Reference } from '../definition/catalogue.ts';
import { enteredAs } from '../definition/column.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { sourceColumns } from '../definition/source.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Whether rows point at made-up records. What is built on made-up detail is made up too: it must
 * never pass for real, and goes when the made-up detail goes.
 */
export async function pointsAtMadeUp(
  tx: Transaction,
  catalogue: Catalogue,
  districtCode: string,
  kind: RecordKind,
  rows: readonly Values[],
): Promise<boolean> {
  for (const reference of catalogue.from(kind)) {
    if (reference.to === kind || rows.length === 0) continue;
    if (await anyMadeUp(tx, districtCode, reference, rows)) return true;
  }
  return false;
}

async function anyMadeUp(
  tx: Transaction,
  districtCode: string,
  { from, to, columns }: Reference,
  rows: readonly Values[],
): Promise<boolean> {
  const others = sourceColumns(to);
  const keys = new Set(
    rows
      .map((row) => columns.map(({ own }) => row[enteredAs(from, own)]))
      .filter((key) => key.every((part) => part !== null && part !== undefined))
      .map((key) => JSON.stringify(key.map(String))),
  );
  if (keys.size === 0) return false;
  const target = sqlList(columns.map(({ other }) => sql`${others[other]}::text`));
  const wanted = [...keys].map(
    (key) => sql`(${sqlList((JSON.parse(key) as string[]).map((part) => sql`${part}::text`))})`,
  );
  const [found] = await tx.db
    .select({ one: sql`1` })
    .from(to.table)
    .where(
      and(
        eq(to.table.districtCode, districtCode),
        inArray(to.table.origin, ['simulated']),
        sql`(${target}) in (${sqlList(wanted)})`,
      ),
    )
    .limit(1);
  return found !== undefined;
}
