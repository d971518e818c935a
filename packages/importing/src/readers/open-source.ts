import { createReadStream, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { ImportError } from '../import-error.ts';
import type { Source } from '../source/source.ts';
import { compoundFile } from './compound-file.ts';
import { FORMATS } from './formats.ts';
import { emptyFile, type OpenOptions } from './open-options.ts';
import { FOREIGN, isCompoundFile } from './signatures.ts';

const HEAD = 64 * 1024;

/**
 * Opens a file as tables of text; its format is found by its content, whatever its name ends in.
 * Nothing but this one file is ever opened: no link is followed, no address fetched.
 * @param path a regular file
 * @throws ImportError for a file that can't be read at all; what can only be seen further down is
 *   thrown while its rows are read
 */
export async function openSource(path: string, options: OpenOptions): Promise<Source> {
  const { name } = options;
  const { size } = await regularFile(path, name);
  if (size === 0) throw emptyFile(name);
  const head = await headOf(path, name);
  if (isCompoundFile(head)) throw await compoundFile(createReadStream(path), name);
  const foreign = FOREIGN.find(({ is }) => is(head));
  if (foreign) throw new ImportError(foreign.code, { file: name }, foreign.problem);
  for (const format of FORMATS) {
    if (format.sniff(head)) return format.open(path, options);
  }
  throw new Error('The last format takes every file.');
}

/**
 * What the system says of a regular file.
 * @throws ImportError SYMBOLIC_LINK, NOT_A_FILE, FILE_UNREADABLE
 */
export async function regularFile(path: string, file: string): Promise<Stats> {
  const stats = await lstat(path).catch((cause) => {
    throw unreadable(file, cause);
  });
  if (stats.isSymbolicLink()) {
    throw new ImportError(
      'SYMBOLIC_LINK',
      { file },
      {
        zh: '这是一个链接，不是文件本身。请给出它所指的文件。',
        en: 'this is a link, not a file. Give the file that it points to.',
      },
    );
  }
  if (stats.isFile()) return stats;
  throw new ImportError(
    'NOT_A_FILE',
    { file },
    stats.isDirectory()
      ? { zh: '这是文件夹。请给出其中的文件。', en: 'this is a folder. Give the files in it.' }
      : { zh: '这不是普通文件。请给出一个文件。', en: 'this is no regular file. Give a file.' },
  );
}

async function headOf(path: string, file: string): Promise<Uint8Array> {
  const handle = await open(path).catch((cause) => {
    throw unreadable(file, cause);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const unreadable = (file: string, cause: NodeJS.ErrnoException): ImportError =>
  new ImportError(
    'FILE_UNREADABLE',
    { file },
    {
      zh: `文件无法读取（${cause.code ?? cause.message}）。请检查路径和读取权限。`,
      en: `the file can't be read (${cause.code ?? cause.message}). Check its path and your right to read it.`,
    },
    { cause },
  );
