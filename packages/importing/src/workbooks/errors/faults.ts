import type { ImportReport, TableReport } from '../../import-report.ts';
import type { RowProblem } from '../../staging/problems.ts';

/** A cell at fault, with everything that is wrong with it. */
export interface FaultyCell {
  /** 1-based row of the file. */
  readonly row: number;
  /** 0-based. A row at fault as a whole is marked at its first cell. */
  readonly column: number;
  readonly header: string;
  /** Where it stands in a file that is a tree. */
  readonly path: string | null;
  readonly problems: readonly Told[];
}

type Told = Pick<RowProblem, 'message' | 'fix'>;

/** The cells at fault in the order of the file, in step with the report's tables. */
export function faultsOf({ tables, problems }: ImportReport): readonly (readonly FaultyCell[])[] {
  return tables.map((table, index) => {
    const cells = new Map<string, FaultyCell & { problems: Told[] }>();
    for (const problem of problems.filter((one) => one.table === index)) {
      const { row, path } = problem;
      const column = problem.column ?? firstColumn(table);
      const key = `${row} ${column}`;
      const header = problem.column === null ? '' : (table.columns[column]?.header ?? '');
      const cell = cells.get(key) ?? { row, column, header, path, problems: [] };
      cell.problems.push({ message: problem.message, fix: problem.fix });
      cells.set(key, cell);
    }
    return [...cells.values()];
  });
}

const firstColumn = ({ columns }: TableReport): number =>
  Math.max(
    0,
    columns.findIndex(({ header }) => header !== ''),
  );
