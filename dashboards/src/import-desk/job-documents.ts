import type { ImportJobFragment } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export type Job = ImportJobFragment;
export type Plan = NonNullable<Job['plan']>;
export type PlannedTable = Plan['tables'][number];
export type PlannedColumn = PlannedTable['columns'][number];
export type Report = NonNullable<Job['report']>;
export type Counts = Report['counts'];
export type FileProblem = Plan['problems'][number];

graphql(/* GraphQL */ `
  fragment FileProblem on ImportFileProblem {
    code
    place
    message
    messageEn
    fix
    fixEn
  }
`);

graphql(/* GraphQL */ `
  fragment ImportCounts on ImportCounts {
    added
    changed
    unchanged
    refused
  }
`);

graphql(/* GraphQL */ `
  fragment ImportJob on ImportJob {
    id
    upload
    fileName
    fileSize
    isTrial
    told {
      kind
      sheets {
        sheet
        kind
      }
      sheet
      encoding
      columns {
        table
        field
        header
      }
    }
    state
    waitsFor
    phase
    rowsRead
    rowsDone
    rowsPerSecond
    secondsLeft
    errorWorkbook
    failure {
      code
      message
      messageEn
    }
    plan {
      format
      encoding
      tables {
        index
        name
        headerRow
        sample
        kind {
          type
          label
          labelEn
        }
        columns {
          header
          field
          workedOut
        }
        candidates {
          type
        }
        problems {
          ...FileProblem
        }
      }
      passedOver {
        index
        name
        candidates {
          type
        }
        problems {
          code
        }
      }
      problems {
        ...FileProblem
      }
    }
    report {
      status
      batch {
        id
      }
      counts {
        ...ImportCounts
      }
      tables {
        name
        kind {
          label
          labelEn
        }
        rows
        counts {
          ...ImportCounts
        }
        madeUp
        leftOut {
          blank
          sum
          header
          note
          skipped
        }
      }
      problemCount
      problemGroups {
        table
        column
        header
        code
        message
        messageEn
        count
      }
      tooMany
      fileProblems {
        ...FileProblem
      }
    }
  }
`);

export const tryImport = graphql(/* GraphQL */ `
  mutation TryImport($input: ImportInput!) {
    tryImport(input: $input) {
      id
    }
  }
`);

export const runImport = graphql(/* GraphQL */ `
  mutation RunImport($input: ImportInput!) {
    runImport(input: $input) {
      id
    }
  }
`);

export const importJob = graphql(/* GraphQL */ `
  query ImportJobNow($id: ID!) {
    importJob(id: $id) {
      ...ImportJob
    }
  }
`);
