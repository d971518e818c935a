import type { Language } from '@minxin/commentary';
import type { Database } from '@minxin/database';
import { type ComposeRequest, composeDocument } from '../compose/compose-document.ts';
import type { BriefingDocument } from '../document/index.ts';
import { readEdits } from './read-edits.ts';
import { readRevision } from './read-revisions.ts';
import type { WholeRevision } from './revision.ts';

/** The document of a revision, with what the one before it said. */
export async function readDocument(
  db: Database,
  districtCode: string,
  revision: WholeRevision,
  language: Language,
): Promise<BriefingDocument> {
  return composeDocument({ ...(await readComposed(db, districtCode, revision)), language });
}

/** All that the document of a revision is composed from, in whatever language. */
export async function readComposed(
  db: Database,
  districtCode: string,
  revision: WholeRevision,
): Promise<Omit<ComposeRequest, 'language'>> {
  const { periodKey: period, number } = revision;
  const edits = await readEdits(db, districtCode, revision);
  if (number === 1) return { revision, edits };
  const { frozen: before } = await readRevision(
    { db, districtCode },
    { period, number: number - 1 },
  );
  return { revision, edits, before };
}
