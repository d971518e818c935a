import type { FileImport } from '../../import-file.ts';
import { type FileRequest, openOptionsOf } from '../../plan-file.ts';
import type { OpenOptions } from '../../readers/open-options.ts';
import type { SourceFormat, SourceProblem, SourceRow } from '../../source/source.ts';
import { type FaultyCell, faultsOf } from './faults.ts';
import { outcomeText, toldAgain } from './next-steps.ts';

/** A table of a file that goes back, with its cells at fault in the order of the file. */
export interface ReturnedTable {
  readonly name: string | null;
  /** What its kind is called. */
  readonly label: string;
  readonly rows: number;
  /** Its place in the file. */
  readonly index: number;
  /** Its first rows, and how many of them stand above the data. */
  readonly head: readonly SourceRow[];
  readonly rowsBefore: number;
  readonly cells: readonly FaultyCell[];
}

/** A file that goes back and what came of it: data alone, so that another thread can be given it. */
export interface ReturnedFile {
  readonly path: string;
  readonly open: OpenOptions;
  readonly format: SourceFormat;
  /** What came of it, in one sentence. */
  readonly outcome: string;
  /** Whether its good rows are in the database. */
  readonly isWritten: boolean;
  readonly tooMany: boolean;
  /** What was told of it and has to be told again, in words. */
  readonly told: readonly string[];
  readonly tables: readonly ReturnedTable[];
  /** What of it could not be made into rows, or keeps it from being used. */
  readonly fileProblems: readonly SourceProblem[];
}

export function returnedFile(request: FileRequest, outcome: FileImport): ReturnedFile {
  const { plan, report } = outcome;
  return {
    ...{ path: request.path, open: openOptionsOf(request), format: plan.format },
    outcome: outcomeText(outcome),
    isWritten: report?.status === 'imported' || report?.status === 'unchanged',
    tooMany: report?.tooMany ?? false,
    told: toldAgain(request),
    tables: tablesOf(outcome),
    fileProblems: [...plan.problems, ...(report?.fileProblems ?? [])],
  };
}

function tablesOf({ plan, report }: FileImport): readonly ReturnedTable[] {
  if (!report) return [];
  const used = plan.tables.filter(({ match }) => match);
  return faultsOf(report).map((cells, at) => {
    const [table, planned] = [report.tables[at], used[at]];
    if (!table || !planned?.match) throw new Error('A table was reported and not planned.');
    const { name, kind, rows } = table;
    const { index, head, match } = planned;
    const { rowsBefore } = match.plan;
    return { name, label: kind.label, rows, index, head, rowsBefore, cells };
  });
}
