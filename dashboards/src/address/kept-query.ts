import type { LocationQueryRaw } from 'vue-router';
import { type View, writeView } from './view-text.ts';

/** What of a view stays with the reader from board to board: filters are of one subject alone. */
export const keptQuery = ({ period, base }: View): LocationQueryRaw =>
  writeView({ ...(period && { period }), ...(base && { base }), where: {}, unreadable: [] });
