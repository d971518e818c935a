import type { Page } from '@minxin/records';

/** Relay's shape of a page. */
export const connectionResolvers = <R = unknown>() => ({
  totalCount: (page: Page<R>) => page.total(),
  nodes: (page: Page<R>) => page.rows.map(({ row }) => row),
  edges: (page: Page<R>) => page.rows.map(({ row, cursor }) => ({ cursor, node: row })),
  pageInfo: ({ rows, hasNextPage, hasPreviousPage }: Page<R>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
  }),
});
