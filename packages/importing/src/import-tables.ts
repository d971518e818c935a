import {
  type Batch,
  type BatchCounts,
  type BatchDescription,
  batches,
  type Connection,
  commitBatch,
  type ReachedDays,
  type Refresh,
  type Transaction,
} from '@minxin/database';
import { type Catalogue, publicNameOf } from '@minxin/records';
import { eq, sql } from 'drizzle-orm';
import { judgeTable } from './checks/judge-table.ts';
import { refuseWithWholes } from './checks/references.ts';
import type { ImportMode, ImportReport, TableReport } from './import-report.ts';
import type { MappedTable } from './mappings/mapped-table.ts';
import { Progress, type ProgressReport } from './progress.ts';
import type { SourceProblem } from './source/source.ts';
import { Problems, TooManyProblems } from './staging/problems.ts';
import { stageTable } from './staging/stage-table.ts';
import { aside, type StagedTable } from './staging/staged-table.ts';
import { ImportStopped, stopping } from './stopping.ts';
import { familiesOf } from './write/families.ts';
import { reachedDays } from './write/reached.ts';
import { isWorkedOut, writeEntries } from './write/write-entries.ts';
import { writeFamily } from './write/write-family.ts';
import { Tally } from './write/writing.ts';

export interface ImportContext {
  readonly connection: Connection;
  readonly catalogue: Catalogue;
  readonly districtCode: string;
  readonly now: Date;
  readonly refresh: Refresh;
}

export interface ImportOptions {
  readonly file: Pick<BatchDescription, 'fileName' | 'fileSha256' | 'fileBytes' | 'actor'>;
  readonly mode: ImportMode;
  /** Whether nothing is written, and it is only told what would be. */
  readonly isTrial?: boolean;
  /** Whether the tables come in the order in which they must be written. */
  readonly isOrdered?: boolean;
  /** What of the file could not be made into rows; asked once all have been read. */
  readonly problemsOf?: () => readonly SourceProblem[];
  readonly onProgress?: (report: ProgressReport) => void;
  /** Stops it wherever it is: what it wrote is taken back by the database, at once. */
  readonly signal?: AbortSignal;
}

/** Ends the transaction without a trace. */
class Withdrawn extends Error {
  override readonly name = 'Withdrawn';
}

/**
 * Takes the tables of a file in, in one transaction and one batch, rollups rebuilt in it; or none of them.
 * A trial does the very same and takes it back, so that what it tells is what would be.
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
  readonly #problems = new Problems();
  readonly #tally = new Tally();
  readonly #progress: Progress;
  readonly #tables: StagedTable[] = [];
  readonly #known = new Map<StagedTable, { unchanged: number; madeUp: number }>();
  #begun: Pick<Batch, 'id' | 'dataVersion'> | null = null;

  constructor(context: ImportContext, options: ImportOptions) {
    this.#context = context;
    this.#options = options;
    this.#progress = new Progress(options.onProgress);
  }

  async run(tables: AsyncIterable<MappedTable>): Promise<ImportReport> {
    try {
      await this.#stage(tables);
      const batch = await this.#commit();
      return this.#report('imported', batch);
    } catch (failure) {
      if (failure instanceof TooManyProblems) return this.#report('refused', null, true);
      if (!(failure instanceof Withdrawn)) throw failure;
      return this.#report(this.#whyWithdrawn(), null);
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
    const [problems, progress] = [this.#problems, this.#progress];
    const staging = { connection, catalogue, districtCode, problems, progress };
    for await (const table of tables) {
      this.#tables.push(await stageTable(staging, table, this.#tables));
    }
  }

  #commit(): Promise<Batch> {
    const { connection, districtCode, refresh } = this.#context;
    const about = { districtCode, kind: 'import', origin: 'imported', keepsImages: true } as const;
    return commitBatch(
      connection,
      { ...about, ...this.#options.file },
      async (tx, batch) => {
        const reached = await this.#write(tx, batch.id);
        this.#begun = batch;
        this.#progress.enter('rebuilding');
        const counts = this.#counts();
        return { rowCount: counts.added + counts.changed, counts, dataDays: reached };
      },
      refresh,
    );
  }

  /** @throws Withdrawn where nothing is to stay */
  async #write(tx: Transaction, batchId: number): Promise<Readonly<Record<string, ReachedDays>>> {
    const { catalogue, districtCode, now } = this.#context;
    const [problems, tally, progress] = [this.#problems, this.#tally, this.#progress];
    const writing = { tx, catalogue, districtCode, problems, batchId, progress, tally };
    progress.enter('writing');
    for (const family of familiesOf(this.#tables, catalogue, this.#options.isOrdered === true)) {
      const members = [family.whole, ...family.parts];
      for (const table of members) await judgeTable(writing, table);
      await (isWorkedOut(family) ? writeEntries : writeFamily)(writing, family);
      for (const part of family.parts) await refuseWithWholes(writing, part);
    }
    const reached: Record<string, ReachedDays> = {};
    for (const table of this.#tables) {
      this.#known.set(table, await countAsides(tx, table));
      const days = await reachedDays(writing, table, now);
      const { subject } = table.kind;
      if (days) reached[subject] = widest(reached[subject], days);
    }
    const { added, changed, refused } = this.#counts();
    if (this.#isRefused(refused) || added + changed === 0 || this.#options.isTrial) {
      throw new Withdrawn();
    }
    return reached;
  }

  /** Whether something is at fault where all must be right. */
  #isRefused(refused: number): boolean {
    const { mode, problemsOf } = this.#options;
    return mode === 'all' && refused + (problemsOf?.().length ?? 0) > 0;
  }

  #whyWithdrawn(): ImportReport['status'] {
    if (this.#options.isTrial) return 'tried';
    const faults = this.#counts().refused + (this.#options.problemsOf?.().length ?? 0);
    return faults > 0 ? 'refused' : 'unchanged';
  }

  #counts(): BatchCounts {
    const all = this.#tables.map((table) => this.#countsOf(table));
    const total = (what: keyof BatchCounts) => all.reduce((sum, one) => sum + one[what], 0);
    return {
      added: total('added'),
      changed: total('changed'),
      unchanged: total('unchanged'),
      refused: total('refused'),
    };
  }

  #countsOf(table: StagedTable): BatchCounts {
    return {
      ...this.#tally.of(table),
      unchanged: this.#known.get(table)?.unchanged ?? 0,
      refused: this.#problems.refusedLines(table.index),
    };
  }

  #report(
    status: ImportReport['status'],
    batch: Pick<Batch, 'id' | 'dataVersion'> | null,
    tooMany = false,
  ): ImportReport {
    const place = ({ table, line }: { table: number; line: number }) => table * 2 ** 32 + line;
    return {
      ...{ status, tooMany, batchId: batch?.id ?? null, dataVersion: batch?.dataVersion ?? null },
      counts: this.#counts(),
      tables: this.#tables.map((table) => this.#reportOf(table)),
      fileProblems: this.#options.problemsOf?.() ?? [],
      problems: this.#problems.all.toSorted((a, b) => place(a) - place(b)),
    };
  }

  #reportOf(table: StagedTable): TableReport {
    const { kind, source, lines } = table;
    const filled = new Map(source.fields.map((name, f) => [source.columns[f], publicNameOf(name)]));
    return {
      ...{ kind, name: source.name, headerRow: source.headerRow, rows: lines },
      columns: source.headers.map((header, c) => ({ header, field: filled.get(c) ?? null })),
      counts: this.#countsOf(table),
      madeUp: this.#known.get(table)?.madeUp ?? 0,
      leftOut: source.leftOut,
    };
  }
}

async function countAsides(tx: Transaction, table: StagedTable) {
  const [row] = await tx.db.execute<{ unchanged: number; made_up: number }>(sql`select
    (select count(*)::int from ${aside(table, 'known')} k where k._same
      and not exists (select from ${aside(table, 'refused')} r where r._line = k._line)) as unchanged,
    (select count(*)::int from ${aside(table, 'made_up')} m
      where not exists (select from ${aside(table, 'refused')} r where r._line = m._line)) as made_up`);
  return { unchanged: row?.unchanged ?? 0, madeUp: row?.made_up ?? 0 };
}

const widest = (one: ReachedDays | undefined, other: ReachedDays): ReachedDays => ({
  firstDay: one && one.firstDay < other.firstDay ? one.firstDay : other.firstDay,
  lastDay: one && one.lastDay > other.lastDay ? one.lastDay : other.lastDay,
});
