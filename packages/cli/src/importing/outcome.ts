import type { FileImport, ImportReport, RowProblem, SourceProblem } from '@minxin/importing';

/** What came of a file, as a script reads it. */
export interface FileOutcome {
  readonly file: string;
  readonly sha256: string | null;
  /** `failed`: the file can't be read, or not be understood. */
  readonly status: ImportReport['status'] | 'failed';
  readonly batch: number | null;
  readonly counts: ImportReport['counts'] | null;
  readonly tables: readonly TableOutcome[];
  readonly problems: readonly PlacedProblem[];
  /** Sheets that hold nothing we know, and were left out: covers, notes. */
  readonly passedOver: readonly string[];
  /** Of the file as a whole. */
  readonly fileProblems: readonly SourceProblem[];
  readonly failure: { readonly code: string; readonly message: string } | null;
  /** Where its errors are marked. */
  readonly errorWorkbook: string | null;
}

interface TableOutcome {
  readonly kind: string;
  readonly label: string;
  readonly name: string | null;
  readonly rows: number;
  readonly counts: ImportReport['counts'];
  readonly madeUp: number;
}

export type PlacedProblem = Omit<RowProblem, 'line' | 'table'> & {
  readonly sheet: string | null;
  readonly header: string | null;
};

const NOTHING: Omit<FileOutcome, 'file'> = {
  sha256: null,
  status: 'failed',
  batch: null,
  counts: null,
  tables: [],
  passedOver: [],
  problems: [],
  fileProblems: [],
  failure: null,
  errorWorkbook: null,
};

export const failed = (file: string, code: string, message: string): FileOutcome => ({
  ...NOTHING,
  file,
  failure: { code, message },
});

export function outcomeOf(file: string, { plan, sha256, report }: FileImport): FileOutcome {
  if (!report) return { ...NOTHING, file, sha256, fileProblems: plan.problems };
  return {
    ...NOTHING,
    ...{ file, sha256, status: report.status, batch: report.batchId, counts: report.counts },
    tables: report.tables.map(({ kind, name, rows, counts, madeUp }) => ({
      ...{ kind: kind.type, label: kind.label, name, rows, counts, madeUp },
    })),
    passedOver: plan.passedOver.flatMap(({ name }) => (name === null ? [] : [name])),
    problems: report.problems.map(({ line: _, table, ...problem }) => ({
      ...problem,
      sheet: report.tables[table]?.name ?? null,
      header:
        problem.column === null
          ? null
          : (report.tables[table]?.columns[problem.column]?.header ?? null),
    })),
    fileProblems: report.fileProblems,
  };
}

/** Whether everything of it is in, or would be. */
export const isWhole = ({ status, counts, fileProblems }: FileOutcome): boolean =>
  status !== 'failed' &&
  status !== 'refused' &&
  (counts?.refused ?? 0) === 0 &&
  fileProblems.length === 0;
