import type { ImportReport, RowProblem } from '@minxin/importing';
import type { ImportProblem, ProblemGroup } from '../generated/resolvers.generated.ts';
import { columnLetter } from './column-letter.ts';

const letterOf = ({ column }: RowProblem): string | null =>
  column === null ? null : columnLetter(column);

const headerOf = ({ tables }: ImportReport, { table, column }: RowProblem): string | null =>
  column === null ? null : (tables[table]?.columns[column]?.header ?? null);

/** The first problems of a report, in the order of the file; of one column where one is named. */
export function problemsOf(
  report: ImportReport,
  first: number,
  column: string | null,
): ImportProblem[] {
  const found = report.problems.filter(
    (problem) => column === null || letterOf(problem) === column.toUpperCase(),
  );
  return found.slice(0, first).map((problem) => {
    const { table, row, path, field, code, message, messageEn, fix, fixEn } = problem;
    return {
      ...{ table, row, path, field, code, message, messageEn, fix, fixEn },
      sheet: report.tables[table]?.name ?? null,
      column: letterOf(problem),
      header: headerOf(report, problem),
    };
  });
}

/** The problems of a report by table, column and kind of fault, most first. */
export function groupsOf(report: ImportReport): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const problem of report.problems) {
    const { table, column, code, message, messageEn } = problem;
    const key = JSON.stringify([table, column, code]);
    const known = groups.get(key);
    groups.set(key, {
      ...{ table, code, message, messageEn },
      ...{ column: letterOf(problem), header: headerOf(report, problem) },
      ...known,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
