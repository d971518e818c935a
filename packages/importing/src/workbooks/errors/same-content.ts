import { openSource } from '../../readers/open-source.ts';
import type { Source, SourceRow, SourceTable } from '../../source/source.ts';
import { OWN_SHEETS } from '../own-sheets.ts';

/** Whether two workbooks hold the same texts at the same places, but for our own sheets. */
export async function hasSameContent(path: string, other: string): Promise<boolean> {
  const one = await openSource(path, { name: path });
  try {
    const two = await openSource(other, { name: other });
    try {
      return await areEqual(rowsOf(one), rowsOf(two));
    } finally {
      await two.close();
    }
  } finally {
    await one.close();
  }
}

const isOurs = ({ name }: SourceTable): boolean =>
  Object.values(OWN_SHEETS).some((own) => name?.startsWith(own));

/** Each row as one text, behind the name of its sheet. */
async function* rowsOf(source: Source): AsyncGenerator<string> {
  for await (const table of source.tables()) {
    if (isOurs(table)) continue;
    yield table.name ?? '';
    for await (const chunk of table.rows) yield* chunk.map(textOf);
  }
}

const textOf = ({ row, cells }: SourceRow): string => JSON.stringify([row, ...cells]);

async function areEqual(
  ones: AsyncGenerator<string>,
  others: AsyncGenerator<string>,
): Promise<boolean> {
  try {
    for (;;) {
      const [one, other] = await Promise.all([ones.next(), others.next()]);
      if (one.done || other.done) return one.done === other.done;
      if (one.value !== other.value) return false;
    }
  } finally {
    await Promise.all([ones.return(undefined), others.return(undefined)]);
  }
}
