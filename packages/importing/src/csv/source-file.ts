import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ImportError } from '../import-error.ts';

/** A file's bytes with the hash by which it is known again. */
export interface SourceFile {
  readonly name: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly text: string;
}

/** Reads a UTF-8 file, with or without byte order mark. Throws ImportError FILE_UNREADABLE, NOT_UTF8. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const name = basename(path);
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new ImportError(
      'FILE_UNREADABLE',
      { file: name },
      `the file can't be read (${cause.code ?? cause.message}). Check its path and your right to read it.`,
      { cause },
    );
  });
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: utf8(bytes, name),
  };
}

function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImportError('NOT_UTF8', { file }, 'the file is not UTF-8. Save it as UTF-8.', {
      cause,
    });
  }
}
