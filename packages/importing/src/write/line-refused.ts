import { inSavepoint, violationOf } from '@minxin/database';
import { RefusedEntry, refusalOf } from '@minxin/records';
import { type FoundLine, refuse } from '../checks/check.ts';
import type { StagedTable } from '../staging/staged-table.ts';
import type { Writing } from './writing.ts';

/** A line at fault, with the failure that says why. */
export class LineRefused extends Error {
  override readonly name = 'LineRefused';
  readonly table: StagedTable;
  readonly line: FoundLine;

  constructor(table: StagedTable, line: FoundLine, cause: unknown) {
    super('A line was refused.', { cause });
    this.table = table;
    this.line = line;
  }
}

const isRefusal = (failure: unknown): boolean =>
  failure instanceof RefusedEntry || violationOf(failure) !== undefined;

/** Does all of something or nothing; undefined where a rule refused it. */
export async function attempt<Result>(
  writing: Writing,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await inSavepoint(writing.tx, (tx) => work({ ...writing, tx }));
  } catch (failure) {
    if (isRefusal(failure)) return undefined;
    throw failure;
  }
}

/** Does what concerns one line. @throws LineRefused where a rule refuses it */
export async function orRefused<Result>(
  table: StagedTable,
  line: FoundLine,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (failure) {
    throw isRefusal(failure) ? new LineRefused(table, line, failure) : failure;
  }
}

/** The same, all or nothing, and the refusal as a result. */
export async function attemptLine<Result>(
  writing: Writing,
  table: StagedTable,
  line: FoundLine,
  work: (writing: Writing) => Promise<Result>,
): Promise<Result | LineRefused> {
  try {
    return await inSavepoint(writing.tx, (tx) =>
      orRefused(table, line, () => work({ ...writing, tx })),
    );
  } catch (failure) {
    if (failure instanceof LineRefused) return failure;
    throw failure;
  }
}

/** Tells a refused line with the words of the rule. */
export async function tell(writing: Writing, { table, line, cause }: LineRefused): Promise<void> {
  await refuse(writing, table, [line], () => {
    if (cause instanceof RefusedEntry) return cause.refusal;
    const violation = violationOf(cause);
    if (!violation) throw cause;
    return refusalOf(writing.catalogue, { kind: table.kind, fromFile: true }, violation);
  });
}
