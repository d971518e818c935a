import { readMapping, type Told } from '@minxin/importing';
import { CATALOGUE } from '@minxin/records';
import { GraphQLError } from 'graphql';
import type { ImportInput } from '../generated/resolvers.generated.ts';

/**
 * What the asker says of a file.
 * @throws GraphQLError BAD_MAPPING with everything that is wrong with the mapping
 */
export function toldOf({ kind, mapping, sheet, encoding, delimiter, columns }: ImportInput): Told {
  return {
    ...(kind != null && { kind }),
    ...(mapping != null && { mapping: mappingOf(mapping) }),
    ...(sheet != null && { sheet }),
    ...(encoding != null && { encoding }),
    ...(delimiter != null && { delimiter }),
    ...(columns != null && {
      columns: columns.map(({ table, field, header = null }) => ({ table, field, header })),
    }),
  };
}

function mappingOf(text: string) {
  const read = readMapping(text, CATALOGUE);
  if (read.ok) return read.mapping;
  const sentences = read.problems.map(({ message, fix }) => `${message}。${fix}。`);
  throw new GraphQLError(sentences.join('\n'), { extensions: { code: 'BAD_MAPPING' } });
}
