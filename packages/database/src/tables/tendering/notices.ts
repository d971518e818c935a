import { sql } from 'drizzle-orm';
import { check, date, foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { batchKey, recordColumns } from '../record.ts';
import { tenders } from './tenders.ts';

export const TENDER_NOTICE_KINDS = ['tender', 'change', 'award', 'contract', 'cancelled'] as const;

/** What was published about a tender. A cancelled tender has ended without a result. */
export const tenderNotices = pgTable(
  'tender_notices',
  {
    ...recordColumns(),
    tenderNo: text('tender_no').notNull(),
    documentNo: text('document_no').notNull(),
    kind: text('kind', { enum: TENDER_NOTICE_KINDS }).notNull(),
    publishedOn: date('published_on', { mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.districtCode, table.tenderNo, table.documentNo] }),
    batchKey(table),
    foreignKey({
      name: 'tender_notices_tender',
      columns: [table.districtCode, table.tenderNo],
      foreignColumns: [tenders.districtCode, tenders.tenderNo],
    }),
    check('tender_notices_document', sql`btrim(${table.documentNo}) <> ''`),
  ],
);
