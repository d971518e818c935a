import type { BriefingDocument } from '@minxin/briefings';

/** A document's charts, and the rows of its tables. */
export function sizeOf({ sections }: BriefingDocument) {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    charts: blocks.filter(({ kind }) => kind === 'chart').length,
    rows: blocks.reduce((sum, one) => sum + (one.kind === 'table' ? one.table.rows.length : 0), 0),
  };
}
