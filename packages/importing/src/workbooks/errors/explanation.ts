import { columnLetters } from '../../readers/xlsx/cell-reference.ts';
import type { SourceProblem } from '../../source/source.ts';
import type { FaultyCell } from './faults.ts';
import { type Handed, nextSteps } from './next-steps.ts';
import type { ReturnedFile, ReturnedTable } from './returned-file.ts';

/** Where a cell at fault stands in the workbook that is handed back. */
export interface HandedPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A line of the list: one thing that is wrong. */
export interface ExplainedFault {
  readonly place: HandedPlace;
  /** Where it stood in the clerk's file. */
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly path: string | null;
  readonly header: string;
  readonly message: string;
  readonly fix: string;
}

/** What the added sheet says. */
export interface Explanation {
  readonly fileName: string;
  readonly outcome: string;
  readonly steps: readonly string[];
  readonly faults: readonly ExplainedFault[];
  /** What of the file could not be made into rows, or keeps it from being used. */
  readonly fileProblems: readonly SourceProblem[];
}

/** @param placeOf where a cell of a table stands in the workbook that is handed back */
export function explain(
  file: ReturnedFile,
  handed: Handed,
  placeOf: (table: ReturnedTable, cell: FaultyCell) => HandedPlace,
): Explanation {
  const faults = file.tables.flatMap((table) =>
    table.cells.flatMap((cell) => {
      const place = placeOf(table, cell);
      const { row, path, header } = cell;
      // A tree has no columns but those that it is given here.
      const column = columnLetters(path === null ? cell.column : place.column);
      return cell.problems.map(({ message, fix }) => ({
        ...{ place, sheet: table.name ?? place.sheet, row, column, path, header },
        ...{ message, fix },
      }));
    }),
  );
  return {
    ...{ fileName: file.open.name, outcome: file.outcome, faults },
    ...{ steps: nextSteps(file, handed), fileProblems: file.fileProblems },
  };
}
