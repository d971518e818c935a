import type { BriefingDocument } from '@minxin/briefings';
import { largeDocument, sampleDocument } from '@minxin/briefings/testing';

export function documentNamed(name: string | undefined): BriefingDocument {
  if (name === 'large') return largeDocument();
  if (name === 'sample') return sampleDocument();
  throw new Error(`There is no document ${name}: it is sample or large.`);
}

/** Its charts, and the rows of its tables. */
export function sizeOf({ sections }: BriefingDocument) {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    charts: blocks.filter(({ kind }) => kind === 'chart').length,
    rows: blocks.reduce((sum, one) => sum + (one.kind === 'table' ? one.table.rows.length : 0), 0),
  };
}
