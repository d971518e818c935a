import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileImport, type FileRequest, writeErrorWorkbook } from '@minxin/importing';
import { CommandError } from '../output/command-error.ts';

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** @throws CommandError where several files would go back as one */
export async function errorsPath(errors: string | null, files: number): Promise<void> {
  if (errors === null || files < 2 || (await isFolder(errors))) return;
  throw new CommandError(
    'USAGE',
    `--errors ${errors}: name a folder that is there, since there are ${files} files.`,
  );
}

/** Writes a file back with its errors marked, where there are any; where it is now, else null. */
export async function markErrors(
  request: FileRequest,
  outcome: FileImport,
  errors: string | null,
): Promise<string | null> {
  const faults =
    (outcome.report?.problems.length ?? 0) + (outcome.report?.fileProblems.length ?? 0);
  if (errors === null || faults === 0) return null;
  const name = `${request.name.replace(/\.[^.]{1,10}$/, '')}（标注错误）.xlsx`;
  const to = (await isFolder(errors)) ? join(errors, name) : errors;
  await writeErrorWorkbook(request, outcome, to);
  return to;
}
