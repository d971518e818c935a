import type { Language } from '@minxin/commentary';
import { type WrittenFile, writeTogether } from '../files/write-together.ts';
import { writePack } from '../pack/write-pack.ts';
import type { Templates } from '../templates/templates.ts';
import { keptPack } from './kept-pack.ts';
import { readDocument } from './read-document.ts';
import type { WholeRevision } from './revision.ts';
import type { RevisionContext } from './revision-context.ts';

export interface WriteRequest {
  readonly language: Language;
  /** The folder to write to; made if missing. Files of an earlier export are replaced. */
  readonly out: string;
  /** Without any, a published revision is written as it was given out. */
  readonly templates?: Templates | undefined;
}

/**
 * Writes all files of a revision into a folder: all of them or none. Of a published one they are those that
 * were given out, byte for byte, unless they shall stand in other templates, which their manifest then names.
 * @throws BriefingError BRIEFING_OUT_NOT_WRITABLE; the folder is then as it was
 */
export async function writeRevision(
  { connection: { db }, districtCode }: RevisionContext,
  revision: WholeRevision,
  { language, out, templates }: WriteRequest,
): Promise<readonly WrittenFile[]> {
  const kept =
    revision.state === 'published' && templates === undefined
      ? await keptPack(db, districtCode, revision, language)
      : undefined;
  if (kept) return writeTogether(out, () => kept);
  const document = await readDocument(db, districtCode, revision, language);
  return writeTogether(out, () => writePack(document, templates));
}
