import { extname } from 'node:path';
import type { Language } from '@minxin/commentary';
import type { Database } from '@minxin/database';
import { unzipSync } from 'fflate';
import type { FileContent, FileKind } from '../files/file-content.ts';
import { readFile, readFiles } from './read-files.ts';
import type { Revision } from './revision.ts';

/** The files of a published revision as they were given out; undefined where none were in the language. */
export async function keptPack(
  db: Database,
  districtCode: string,
  revision: Revision,
  language: Language,
): Promise<readonly FileContent[] | undefined> {
  const files = await readFiles(db, districtCode, revision);
  const zip = files.find((file) => file.kind === 'zip' && file.language === language);
  const content = zip && (await readFile(db, districtCode, revision, zip));
  if (!content) return undefined;
  return Object.entries(unzipSync(content)).map(([name, bytes]) => ({
    ...{ name, kind: extname(name).slice(1) as FileKind },
    content: Buffer.from(bytes),
  }));
}
