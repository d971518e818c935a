import {
  type Batch,
  type BatchDescription,
  batches,
  type Connection,
  commitBatch,
  type Transaction,
  tryBatch,
} from '@minxin/database';
import { eq } from 'drizzle-orm';
import type { ImportContext, ImportOptions } from './import-context.ts';
import { ImportOutcome } from './import-outcome.ts';
import type { ImportReport } from './import-report.ts';
import type { MappedTable } from './mappings/mapped-table.ts';
import { Progress } from './progress.ts';
import { Problems, TooManyProblems } from './staging/problems.ts';
import { refuseRemovedKeys, sealTable } from './staging/seal-table.ts';
import { stageTable } from './staging/stage-table.ts';
import type { StagedTable } from './staging/staged-table.ts';
import { ImportStopped, stopping } from './stopping.ts';
import { daysBySubject, standingOf, writeTables } from './write/write-tables.ts';

/** Ends the transaction without a trace. */
class Withdrawn extends Error {
  override readonly name = 'Withdrawn';
}

/**
 * Takes the tables of a file in, in one transaction and one batch, rollups rebuilt in it; or none of them.
 * A trial does the very same and takes it back, so that what it tells is what would be; others write meanwhile.
 * @throws ImportError for what can only be seen while the tables are read, ImportStopped
 */
export async function importTables(
  context: ImportContext,
  tables: AsyncIterable<MappedTable>,
  options: ImportOptions,
): Promise<ImportReport> {
  const alone = await context.connection.alone();
  const stop = await stopping(context.connection, alone, options.signal);
  const work = new Import({ ...context, connection: alone }, options);
  try {
    return await work.run(tables);
  } catch (failure) {
    const committed = await work.committedAfterAll(context.connection);
    if (committed) return committed;
    throw stop.isStopped() ? new ImportStopped() : failure;
  } finally {
    stop.dispose();
    await alone.close();
  }
}

class Import {
  readonly #context: ImportContext;
  readonly #options: ImportOptions;
  readonly #progress: Progress;
  readonly #tables: StagedTable[] = [];
  #outcome = new ImportOutcome(this.#tables, new Problems());
  #begun: Pick<Batch, 'id' | 'dataVersion'> | null = null;

  constructor(context: ImportContext, options: ImportOptions) {
    this.#context = context;
    this.#options = options;
    this.#progress = new Progress(options.onProgress);
  }

  async run(tables: AsyncIterable<MappedTable>): Promise<ImportReport> {
    try {
      await this.#stage(tables);
      if (!this.#options.isTrial) return this.#report('imported', await this.#commit());
      const staged = this.#outcome.problems;
      if (!(await this.#try(staged, false))) await this.#try(staged, true);
      return this.#report('tried', null);
    } catch (failure) {
      if (failure instanceof TooManyProblems) return this.#report('refused', null, true);
      if (!(failure instanceof Withdrawn)) throw failure;
      return this.#report(this.#faults() > 0 ? 'refused' : 'unchanged', null);
    }
  }

  /**
   * The report of an import whose session was cut off so late that its batch was committed all the same;
   * null where nothing of it is there.
   * @param other another connection to the same database
   */
  async committedAfterAll({ db }: Connection): Promise<ImportReport | null> {
    if (!this.#begun) return null;
    const { id } = this.#begun;
    const found = await db.select({ id: batches.id }).from(batches).where(eq(batches.id, id));
    return found.length > 0 ? this.#report('imported', this.#begun) : null;
  }

  async #stage(tables: AsyncIterable<MappedTable>): Promise<void> {
    const { connection, catalogue, districtCode } = this.#context;
    const { problems } = this.#outcome;
    const staging = { connection, catalogue, districtCode, problems, progress: this.#progress };
    for await (const table of tables) {
      const sealed = sealTable(table, connection.keys, districtCode);
      this.#tables.push(await stageTable(staging, sealed, this.#tables));
    }
  }

  #commit(): Promise<Batch> {
    const { connection, districtCode, refresh, now } = this.#context;
    const { witness, file } = this.#options;
    this.#progress.enter('waiting');
    return commitBatch(
      connection,
      { ...this.#about(districtCode), keepsImages: true },
      async (tx, batch) => {
        await this.#write(tx, batch.id);
        const dataDays = await daysBySubject(tx, this.#tables, now);
        const counts = this.#outcome.counts();
        const rowCount = counts.added + counts.changed;
        const isRefused = this.#options.mode === 'all' && this.#faults() > 0;
        if (isRefused || rowCount === 0) throw new Withdrawn();
        this.#begun = batch;
        this.#progress.enter('rebuilding');
        return { rowCount, counts, dataDays };
      },
      refresh,
      witness &&
        ((tx, { id }) =>
          witness(tx, {
            event: 'import',
            object: { kind: 'batch', id: String(id) },
            details: { sha256: file.fileSha256, ...this.#outcome.counts() },
          })),
    );
  }

  /**
   * @param staged the problems that were there before any try
   * @returns whether nothing came between: else it has to be tried again, in line
   */
  #try(staged: Problems, isInLine: boolean): Promise<boolean> {
    const { connection, districtCode } = this.#context;
    this.#outcome = new ImportOutcome(this.#tables, staged.copy());
    if (isInLine) this.#progress.enter('waiting');
    const write = (tx: Transaction, batchId: number) => this.#write(tx, batchId);
    return tryBatch(connection, this.#about(districtCode), write, isInLine);
  }

  #about(districtCode: string): BatchDescription {
    return { districtCode, kind: 'import', origin: 'imported', ...this.#options.file };
  }

  async #write(tx: Transaction, batchId: number): Promise<void> {
    const { catalogue, districtCode, connection } = this.#context;
    refuseRemovedKeys(this.#tables, connection.keys);
    const { problems, tally, standing } = this.#outcome;
    const progress = this.#progress;
    progress.enter('writing');
    const writing = { tx, catalogue, districtCode, problems, batchId, progress, tally };
    await writeTables(writing, this.#tables, this.#options.isOrdered === true);
    for (const table of this.#tables) standing.set(table, await standingOf(tx, table));
  }

  /** Lines and parts of the file that can't go in. */
  #faults(): number {
    const { problemsOf } = this.#options;
    return this.#outcome.counts().refused + (problemsOf?.().length ?? 0);
  }

  #report(
    status: ImportReport['status'],
    batch: Pick<Batch, 'id' | 'dataVersion'> | null,
    tooMany = false,
  ): ImportReport {
    const { id: batchId = null, dataVersion = null } = batch ?? {};
    return this.#outcome.report(
      { status, batchId, dataVersion, tooMany },
      this.#options.problemsOf?.() ?? [],
    );
  }
}
