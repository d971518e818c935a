import type { Language } from '@minxin/commentary';
import type { Database } from '@minxin/database';
import { composeDocument } from '../compose/compose-document.ts';
import type { BriefingDocument } from '../document/index.ts';
import type { Frozen } from '../freeze/frozen.ts';
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
  const edits = await readEdits(db, districtCode, revision);
  const before = await frozenBefore(db, districtCode, revision);
  return composeDocument({ revision, edits, before, language });
}

/** What was frozen for the revision before; undefined for the first. */
export async function frozenBefore(
  db: Database,
  districtCode: string,
  { periodKey: period, number }: WholeRevision,
): Promise<Frozen | undefined> {
  if (number === 1) return undefined;
  return (await readRevision({ db, districtCode }, { period, number: number - 1 })).frozen;
}
