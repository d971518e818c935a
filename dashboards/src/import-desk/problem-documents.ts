import type { ImportProblemsQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export type RowProblem = NonNullable<
  NonNullable<ImportProblemsQuery['importJob']>['report']
>['problems'][number];

/** What is wrong with the rows of a job, one by one. */
export const importProblems = graphql(/* GraphQL */ `
  query ImportProblems($job: ID!, $first: Int!, $column: String) {
    importJob(id: $job) {
      report {
        problems(first: $first, column: $column) {
          table
          sheet
          row
          path
          column
          header
          code
          message
          messageEn
          fix
          fixEn
        }
      }
    }
  }
`);
