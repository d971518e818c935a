import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { SCHEMA_FOLDER } from './schema-folder.ts';

/** The public contract: every file of `schema/`. */
export const typeDefs: readonly string[] = readdirSync(SCHEMA_FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(`${SCHEMA_FOLDER}${name}`, 'utf8'));

/** The contract as a schema that answers nothing. */
export const contract = (): GraphQLSchema =>
  buildSchema(typeDefs.join('\n'), { assumeValidSDL: true });
