import type { ImportProblemsQuery } from './problem.generated.ts';

export type RowProblem = NonNullable<
  NonNullable<ImportProblemsQuery['importJob']>['report']
>['problems'][number];

export { ImportProblemsDocument as importProblems } from './problem.generated.ts';
