import type { BatchCounts } from '@minxin/database';
import { publicNameOf } from '@minxin/records';
import type { ImportReport, TableReport } from './import-report.ts';
import type { SourceProblem } from './source/source.ts';
import type { Problems } from './staging/problems.ts';
import type { StagedTable } from './staging/staged-table.ts';
import { type Standing, Tally } from './write/writing.ts';

/** What has come of the lines of a file so far. */
export class ImportOutcome {
  readonly problems: Problems;
  readonly tally = new Tally();
  readonly standing = new Map<StagedTable, Standing>();
  readonly #tables: readonly StagedTable[];

  constructor(tables: readonly StagedTable[], problems: Problems) {
    this.#tables = tables;
    this.problems = problems;
  }

  counts(): BatchCounts {
    const all = this.#tables.map((table) => this.#countsOf(table));
    const total = (what: keyof BatchCounts) => all.reduce((sum, one) => sum + one[what], 0);
    return {
      added: total('added'),
      changed: total('changed'),
      unchanged: total('unchanged'),
      refused: total('refused'),
    };
  }

  /** @param told what only the import as a whole knows */
  report(
    told: Pick<ImportReport, 'status' | 'batchId' | 'dataVersion' | 'tooMany'>,
    fileProblems: readonly SourceProblem[],
  ): ImportReport {
    const place = ({ table, line }: { table: number; line: number }) => table * 2 ** 32 + line;
    return {
      ...told,
      counts: this.counts(),
      tables: this.#tables.map((table) => this.#reportOf(table)),
      fileProblems,
      problems: this.problems.all.toSorted((a, b) => place(a) - place(b)),
    };
  }

  #countsOf(table: StagedTable): BatchCounts {
    return {
      ...this.tally.of(table),
      unchanged: this.standing.get(table)?.unchanged ?? 0,
      refused: this.problems.refusedLines(table.index),
    };
  }

  #reportOf(table: StagedTable): TableReport {
    const { kind, source, lines } = table;
    const filled = new Map(source.fields.map((name, f) => [source.columns[f], publicNameOf(name)]));
    return {
      ...{ kind, name: source.name, headerRow: source.headerRow, rows: lines },
      columns: source.headers.map((header, c) => ({ header, field: filled.get(c) ?? null })),
      counts: this.#countsOf(table),
      madeUp: this.standing.get(table)?.madeUp ?? 0,
      leftOut: source.leftOut,
    };
  }
}
