import { readFile } from 'node:fs/promises';
import { type BriefingDocument, composeDocument, type WholeRevision } from '@minxin/briefings';
import { largeDocument, sampleDocument } from '@minxin/briefings/testing';

/** The made-up one of a name, or that of a frozen revision, by the path of its file. */
export async function documentNamed(name = ''): Promise<BriefingDocument> {
  if (name === 'large') return largeDocument();
  if (name === 'sample') return sampleDocument();
  const revision = JSON.parse(await readFile(name, 'utf8')) as WholeRevision;
  return composeDocument({ revision, edits: [], language: 'zh' });
}

/** Its charts, and the rows of its tables. */
export function sizeOf({ sections }: BriefingDocument) {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    charts: blocks.filter(({ kind }) => kind === 'chart').length,
    rows: blocks.reduce((sum, one) => sum + (one.kind === 'table' ? one.table.rows.length : 0), 0),
  };
}
