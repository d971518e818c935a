import { readFileSync } from 'node:fs';
import { SCHEMA_FOLDER } from '../../schema-folder.ts';

/** Documents by id: `sha256:` and the hash of the text, in hex. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The dashboards' documents, as `pnpm generate` found them. */
export const readTrustedDocuments = (): TrustedDocuments =>
  new Map(
    Object.entries<string>(
      JSON.parse(readFileSync(`${SCHEMA_FOLDER}trusted-documents.generated.json`, 'utf8')),
    ),
  );
