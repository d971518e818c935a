import type { Sentence } from '@minxin/database';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { RecordKind } from '../definition/record-kind.ts';
import { columnNamed, keyNames } from '../definition/source.ts';
import { refusingBadText } from './bad-text.ts';
import type { RecordContext } from './read-page.ts';
import { keyText, type Row } from './row.ts';

/** The condition that finds one record by the values of its key, by Drizzle name. */
export const isKey = (
  { districtCode }: Pick<RecordContext, 'districtCode'>,
  kind: RecordKind,
  key: Readonly<Record<string, unknown>>,
): SQL | undefined =>
  and(
    eq(kind.table.districtCode, districtCode),
    ...keyNames(kind).map((name) => {
      const column = columnNamed(kind, name);
      return sql`${column} = ${keyText(key[name])}::text::${sql.raw(column.getSQLType())}`;
    }),
  );

const noSuchId = ({ label, type }: RecordKind): Sentence => ({
  zh: `没有${label}会有这样的 id。`,
  en: `No ${type} can have that id.`,
});

/** One record by the values of its key; undefined where there is none. */
export async function readOne(
  context: RecordContext,
  kind: RecordKind,
  key: Readonly<Record<string, unknown>>,
): Promise<Row | undefined> {
  const [row] = await refusingBadText('BAD_ID', noSuchId(kind), () =>
    context.db
      .select()
      .from(kind.table)
      .where(isKey(context, kind, key))
      .limit(1),
  );
  return row as Row | undefined;
}
