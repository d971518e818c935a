import { readFile } from 'node:fs/promises';
import { composeDocument } from '../compose/compose-document.ts';
import type { BriefingDocument } from '../document/index.ts';
import type { WholeRevision } from '../issues/revision.ts';
import { largeDocument } from './large-document.ts';
import { sampleDocument } from './sample-document.ts';

/** The made-up document of a name (`sample`, `large`), or that of a frozen revision, by the path of its JSON. */
export async function documentNamed(name = ''): Promise<BriefingDocument> {
  if (name === 'large') return largeDocument();
  if (name === 'sample') return sampleDocument();
  const revision = JSON.parse(await readFile(name, 'utf8')) as WholeRevision;
  return composeDocument({ revision, edits: [], language: 'zh' });
}
