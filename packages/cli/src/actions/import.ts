import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import {
  FileStore,
  type ImportContext,
  ImportError,
  ImportStopped,
  importStored,
  regularFile,
  type StoredFile,
  type Told,
} from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { CATALOGUE } from '@minxin/records';
import { byCommand } from '../command-line.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { expandGlobs } from '../importing/expand-globs.ts';
import { interruption } from '../importing/interrupt.ts';
import { errorsPath, markErrors } from '../importing/mark-errors.ts';
import { type FileOutcome, failed, isWhole, outcomeOf } from '../importing/outcome.ts';
import { outcomeLines } from '../importing/outcome-lines.ts';
import { showProgress } from '../importing/show-progress.ts';
import { type ToldByArguments, toldOf } from '../importing/told.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

export interface ImportFilesOptions extends ToldByArguments {
  readonly mode: 'all' | 'good';
  readonly isTrial: boolean;
  readonly json: boolean;
  /** Where a file goes back with its errors marked: an .xlsx, or a folder for several. */
  readonly errors: string | null;
}

/** Takes files in one by one, each as a whole of its own, and prints what came of each. */
export async function importFiles(
  environment: Environment,
  args: readonly string[],
  options: ImportFilesOptions,
): Promise<void> {
  const paths = await expandGlobs(args);
  await errorsPath(options.errors, paths.length);
  const told = await toldOf(options);
  const { districtCode, filesFolder, keys } = environment;
  const store = new FileStore(filesFolder, keys);
  const outcomes: FileOutcome[] = [];
  const interrupted = interruption();
  await withDatabase(environment, async (connection) => {
    const context = { connection, districtCode, catalogue: CATALOGUE, refresh: refreshRollups };
    const work = { ...options, store, told, signal: interrupted.signal };
    for (const path of paths) {
      if (interrupted.signal.aborted) break;
      const outcome = await importOne({ ...context, now: new Date() }, path, work);
      outcomes.push(outcome);
      if (!options.json) for (const line of outcomeLines(outcome)) print(line);
    }
  });
  if (options.json) print(JSON.stringify({ files: outcomes }));
  if (!outcomes.every(isWhole)) process.exitCode = EXIT_STATUS.FAILED;
  const status = interrupted.status();
  if (status !== null) process.exitCode = status;
}

interface Work extends Pick<ImportFilesOptions, 'mode' | 'isTrial' | 'errors'> {
  readonly store: FileStore;
  readonly told: Told;
  readonly signal: AbortSignal;
}

async function importOne(
  context: ImportContext,
  path: string,
  { store, told, mode, isTrial, errors, signal }: Work,
): Promise<FileOutcome> {
  const name = path === '-' ? '标准输入' : basename(path);
  let stored: StoredFile | null = null;
  const progress = showProgress(name);
  try {
    stored = await receive(store, path, name);
    const done = await importStored(store, context, stored, told, {
      ...{ mode, isTrial, signal, ...byCommand(context.districtCode) },
      onProgress: (report) => progress.note(report),
    });
    progress.end();
    const marked = await store.open(stored, (open) =>
      markErrors({ ...told, path: open, name }, done, errors),
    );
    return { ...outcomeOf(name, done), errorWorkbook: marked };
  } catch (failure) {
    progress.end();
    if (failure instanceof ImportStopped) {
      say(`${name}：已中止，什么都没有写入。`);
      return failed(name, failure.code, `${name}：已中止`);
    }
    if (failure instanceof ImportError) return failed(name, failure.code, failure.messageZh);
    throw failure;
  } finally {
    if (stored) await store.drop(stored);
  }
}

/** The file's own copy: nobody changes it while it is read. */
async function receive(store: FileStore, path: string, name: string): Promise<StoredFile> {
  if (path === '-') return store.receive(process.stdin, name, Number.POSITIVE_INFINITY);
  await regularFile(path, name);
  return store.receive(createReadStream(path), name, Number.POSITIVE_INFINITY);
}
