import type { FileImport } from '../../import-file.ts';
import type { FileRequest } from '../../plan-file.ts';
import { columnLetters } from '../../readers/xlsx/cell-reference.ts';
import type { SourceProblem } from '../../source/source.ts';
import type { FaultyCell, FaultyTable } from './faults.ts';
import { type Handed, nextSteps, outcomeText } from './next-steps.ts';

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
  request: FileRequest,
  outcome: FileImport,
  handed: Handed,
  tables: readonly FaultyTable[],
  placeOf: (table: number, cell: FaultyCell) => HandedPlace,
): Explanation {
  const faults = tables.flatMap(({ table, cells }, index) =>
    cells.flatMap((cell) => {
      const place = placeOf(index, cell);
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
    ...{ fileName: request.name, outcome: outcomeText(outcome), faults },
    steps: nextSteps(request, outcome, handed),
    fileProblems: [...outcome.plan.problems, ...(outcome.report?.fileProblems ?? [])],
  };
}
