import { RECORD_SUBJECTS } from '@minxin/database';
import type { Catalogue } from '../definition/catalogue.ts';
import { columnsOf } from '../definition/column.ts';
import { isEntered, type RecordKind } from '../definition/record-kind.ts';
import { mutationName } from './names.ts';
import { enteredParts, renderKind, renderPart } from './render-kind.ts';

const BANNER =
  '# Made from the kinds of record by `pnpm generate`. Change the kind, not this file.\n';

/** The contract of all records, a file a subject and one for what they share, by path under `schema/`. */
export function renderRecords(catalogue: Catalogue): ReadonlyMap<string, string> {
  const files = new Map([['records.generated.graphql', renderRoot(catalogue)]]);
  for (const subject of ['places', ...RECORD_SUBJECTS]) {
    const kinds = catalogue.kinds.filter((kind) => kind.subject === subject);
    if (kinds.length === 0) continue;
    const parts = kinds.flatMap((kind) =>
      enteredParts(catalogue, kind).map(([, part]) => renderPart(catalogue, kind, part)),
    );
    const types = kinds.map((kind) => renderKind(catalogue, kind));
    files.set(
      `${subject}-records.generated.graphql`,
      `${BANNER}\n${[...types, ...parts].join('\n\n')}\n`,
    );
  }
  return files;
}

function renderRoot({ kinds }: Catalogue): string {
  const lists = kinds.map(
    ({ label, plural, type }) => `  "${label}"
  ${plural}(where: ${type}Where, orderBy: ${type}Order, first: Int, after: String, last: Int, before: String): ${type}Connection!`,
  );
  const mutations = kinds.flatMap((kind) => {
    if (!isEntered(kind)) return [];
    const { type, label } = kind;
    const enter = `  "录入${label}"
  ${mutationName('record', kind)}(input: ${type}Input!): ${type}Result!`;
    if (kind.keeping === 'append') return [enter];
    return [
      enter,
      ...(isAmendable(kind)
        ? [
            `  "更正${label}"
  ${mutationName('amend', kind)}(id: ID!, input: ${type}Amendment!): ${type}Result!`,
          ]
        : []),
      `  "删除${label}"
  ${mutationName('remove', kind)}(id: ID!): ${type}Result!`,
    ];
  });
  return `${BANNER}
extend type Query {
  "The records themselves, kind by kind, in pages."
  records: Records!
}

"""
Every kind of record as a Relay connection: 1 to 200 a page (50 unless told), forwards by first and
after, backwards by last and before, by key unless ordered otherwise.
"""
type Records {
${lists.join('\n')}
}

"""
What is done by hand. An entry goes in whole or is refused with a sentence; it is never half done.
"""
type Mutation {
${mutations.join('\n')}
}
`;
}

/** Whether a kind can be corrected field by field. */
export const isAmendable = (kind: RecordKind): boolean =>
  kind.keeping === 'amend' && columnsOf(kind).some(({ entered, isKey }) => entered && !isKey);
