import { readFile } from 'node:fs/promises';
import type { Environment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';

/**
 * Reads the certificate and its key.
 * @throws CommandError USAGE where a file can't be read
 */
export async function readTls(
  tls: Environment['tls'],
): Promise<{ readonly cert: string; readonly key: string } | undefined> {
  if (!tls) return undefined;
  const read = (variable: string, path: string) =>
    readFile(path, 'utf8').catch((failure: NodeJS.ErrnoException) => {
      throw new CommandError(
        'USAGE',
        `${variable} names ${path}, which can't be read (${failure.code}): check the path and its rights.`,
        { cause: failure },
      );
    });
  return {
    cert: await read('MINXIN_TLS_CERT', tls.cert),
    key: await read('MINXIN_TLS_KEY', tls.key),
  };
}
