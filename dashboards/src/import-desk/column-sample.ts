import type { PlannedTable } from './job-documents.ts';

const ROWS = 2;

/** What the first rows hold in a column, cut to what fits beside its name. */
export const sampleOf = ({ sample }: Pick<PlannedTable, 'sample'>, place: number) =>
  sample.slice(0, ROWS).map((row) => row[place] ?? '');
