import type { Language } from '@minxin/commentary';
import { type WrittenFile, writeTogether } from '../files/write-together.ts';
import { writePack } from '../pack/write-pack.ts';
import { readDocument } from './read-document.ts';
import type { WholeRevision } from './revision.ts';
import type { RevisionContext } from './revision-context.ts';

export interface WriteRequest {
  readonly language: Language;
  /** The folder to write to; made if missing. Files of an earlier export are replaced. */
  readonly out: string;
}

/**
 * Writes all files of a revision into a folder: all of them or none. Of a published one they are those that
 * were given out, as long as the program that writes them is the same.
 * @throws BriefingError BRIEFING_OUT_NOT_WRITABLE; the folder is then as it was
 */
export async function writeRevision(
  { connection: { db }, districtCode }: RevisionContext,
  revision: WholeRevision,
  { language, out }: WriteRequest,
): Promise<readonly WrittenFile[]> {
  const document = await readDocument(db, districtCode, revision, language);
  return writeTogether(out, () => writePack(document));
}
