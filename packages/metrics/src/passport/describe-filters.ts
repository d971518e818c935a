import { and, eq, inArray, sql } from 'drizzle-orm';
import { known } from '../compile/known.ts';
import { tableName } from '../definition/model.ts';
import { labelIn } from '../definition/words.ts';
import { keyFilter } from '../question/question.ts';
import { labelOf } from '../run/label-of.ts';
import type { Slice } from '../slice/slice.ts';
import { languageOf } from '../slice/slice-context.ts';
import { sliceQuestion } from '../slice/slice-question.ts';
import type { PassportFilter } from './passport.ts';

/** Everything that narrows a slice beside its period, with the names that people know the keys by. */
export async function describeFilters(slice: Slice): Promise<readonly PassportFilter[]> {
  const { where, ranges = {} } = sliceQuestion(slice, []);
  const language = languageOf(slice.family.shape.context);
  const described: PassportFilter[] = [];
  for (const [dimension, given] of Object.entries(where)) {
    const filter = keyFilter(given);
    const label = labelIn(known(slice.model.dimensions[dimension], dimension), language);
    const one = { dimension, label };
    for (const [relation, keys] of [
      ['IS', filter.in],
      ['IS_NOT', filter.not],
    ] as const) {
      if (keys) described.push({ ...one, relation, values: await namesOf(slice, dimension, keys) });
    }
    if (filter.search) {
      const values = [{ key: null, label: filter.search }];
      described.push({ ...one, relation: 'HOLDS', values });
    }
  }
  for (const [name, { from, to }] of Object.entries(ranges)) {
    const one = {
      dimension: name,
      label: labelIn(known(slice.model.ranges?.[name], name), language),
    };
    for (const [relation, value] of [
      ['FROM', from],
      ['TO', to],
    ] as const) {
      if (value !== undefined)
        described.push({ ...one, relation, values: [{ key: value, label: value }] });
    }
  }
  return described;
}

async function namesOf(slice: Slice, dimension: string, keys: readonly (string | null)[]) {
  const labels = slice.model.dimensions[dimension]?.labels;
  const { context } = slice.family.shape;
  const names = new Map<string, string>();
  const texts = keys.filter((key) => key !== null);
  if (labels?.kind === 'table' && texts.length > 0) {
    const { db, districtCode } = context;
    const rows = await db.execute<{ key: string; name: string }>(
      sql`select ${labels.key} as key, ${labels.name} as name from ${sql.identifier(tableName(labels.key))}
        where ${and(eq(labels.districtCode, districtCode), inArray(labels.key, texts))}`,
    );
    for (const { key, name } of rows) names.set(key, name);
  }
  return keys.map((key) => ({
    key,
    label: labelOf(
      labels,
      key,
      key === null ? null : (names.get(key) ?? null),
      languageOf(context),
    ),
  }));
}
