import type { RecordPage, RecordRow } from '@minxin/metrics';
import { upper } from './upper.ts';

type RowOf<Page> = Page extends RecordPage<infer Record> ? RecordRow<Record> : never;

/** Relay's shape of a page of records. */
export const connectionResolvers = <Page extends RecordPage>() => ({
  totalCount: (page: Page) => page.total(),
  nodes: (page: Page) => [...page.rows] as RowOf<Page>[],
  edges: (page: Page) => page.rows.map((row) => ({ cursor: row.cursor, node: row as RowOf<Page> })),
  pageInfo: (page: Page) => ({
    hasNextPage: page.hasNextPage,
    endCursor: page.rows.at(-1)?.cursor ?? null,
  }),
});

/** Where a record came from. */
export const sourceOf = ({ record, fileName }: RecordRow) => ({
  batchId: record.batchId,
  fileName,
  row: Number(record.sourceRow),
  origin: upper(record.origin),
});

const NOTHING = { key: null, label: '未注明' };

/** The key and name of a record in a dimension. */
export const keyOf = (dimension: string) => (row: RecordRow) => row.labels[dimension] ?? NOTHING;
