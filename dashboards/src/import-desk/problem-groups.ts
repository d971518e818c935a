import type { Report } from './job-documents.ts';
import type { RowProblem } from './problem-documents.ts';

export type ProblemGroup = Report['problemGroups'][number];

/** Whether a problem is one of a group: the same rule, at the same column of the same table. */
export const isOf = (group: Pick<ProblemGroup, 'table' | 'column' | 'code'>, problem: RowProblem) =>
  problem.table === group.table && problem.column === group.column && problem.code === group.code;
