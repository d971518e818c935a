import { readMapping, type Told, type ToldKind } from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import { GraphQLError } from 'graphql';
import type {
  ImportInput,
  ImportSheetInput,
  ImportTold,
} from '../generated/resolvers.generated.ts';

/**
 * What the asker says of a file.
 * @throws GraphQLError BAD_MAPPING with everything that is wrong with a mapping
 */
export function toldOf(input: ImportInput): Told {
  const { sheets, sheet, encoding, delimiter, columns } = input;
  return {
    ...kindOf(input),
    ...(sheets != null && {
      sheets: sheets.map((told) => ({ sheet: told.sheet, ...kindOf(told) })),
    }),
    ...(sheet != null && { sheet }),
    ...(encoding != null && { encoding }),
    ...(delimiter != null && { delimiter }),
    ...(columns != null && {
      columns: columns.map(({ table, field, header = null }) => ({ table, field, header })),
    }),
  };
}

const kindOf = ({ kind, mapping }: Pick<ImportSheetInput, 'kind' | 'mapping'>): ToldKind => ({
  ...(kind != null && { kind }),
  ...(mapping != null && { mapping: mappingOf(mapping) }),
});

/** The same, for who opens the import anew. */
export const toldAgain = (told: Told): ImportTold => ({
  kind: told.kind ?? null,
  sheets: (told.sheets ?? []).map(({ sheet, kind = null }) => ({ sheet, kind })),
  sheet: told.sheet ?? null,
  encoding: told.encoding ?? null,
  delimiter: told.delimiter ?? null,
  columns: (told.columns ?? []).map(({ table, field, header }) => ({ table, field, header })),
});

function mappingOf(text: string) {
  const read = readMapping(text, CATALOGUE);
  if (read.ok) return read.mapping;
  const sentences = read.problems.map(({ message, fix }) => `${message}。${fix}。`);
  throw new GraphQLError(sentences.join('\n'), { extensions: { code: 'BAD_MAPPING' } });
}
