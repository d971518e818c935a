import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../schema/', import.meta.url));

/** The public contract: every file of `schema/`. */
export const typeDefs: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(`${folder}${name}`, 'utf8'));
