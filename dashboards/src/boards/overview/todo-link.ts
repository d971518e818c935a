import type { TodoItem } from '@minxin/boards/overview';
import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router';

/** The board of an item, with its records beside it. */
export const todoLink = (
  { board, subject, metric }: TodoItem,
  query: LocationQueryRaw,
): RouteLocationRaw => ({
  path: `/${board}`,
  query: { ...query, show: `records:${subject}:${metric}` },
});
