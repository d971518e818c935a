import { createHash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { type Key, sealStream } from '@minxin/privacy';
import { diskError, tooLarge } from './file-error.ts';

/** What was received, as it came. */
export interface Received {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/**
 * Seals a stream into a new file, down to the disk; whatever goes wrong, nothing of it is left.
 * @param most how many bytes it may have
 * @throws FileError; what the stream itself fails with
 */
export async function receive(
  body: AsyncIterable<Uint8Array>,
  path: string,
  key: Key,
  most: number,
): Promise<Received> {
  const file = await open(path, 'wx', 0o600).catch((failure) => {
    throw diskError(failure);
  });
  try {
    const received = await write(body, file, key, most);
    await file.close();
    return received;
  } catch (failure) {
    await file.close().catch(() => {});
    await rm(path, { force: true });
    throw diskError(failure);
  }
}

async function write(
  body: AsyncIterable<Uint8Array>,
  file: FileHandle,
  key: Key,
  most: number,
): Promise<Received> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > most) throw tooLarge(most);
      hash.update(chunk);
      yield chunk;
    }
  }
  for await (const part of sealStream(key, counted())) await file.writeFile(part);
  await file.sync();
  return { bytes, sha256: hash.digest('hex') };
}
