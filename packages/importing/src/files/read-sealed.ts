import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  clearBytes,
  type Keyring,
  openStream,
  SEALED_HEADER_BYTES,
  sealedWith,
} from '@minxin/privacy';

interface Seal {
  /** Of the key; null for a file in the clear. */
  readonly id: string | null;
  /** On the disk. */
  readonly bytes: number;
}

/** What a file is sealed with. */
export async function sealOf(path: string): Promise<Seal> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SEALED_HEADER_BYTES));
    return { id: sealedWith(buffer.subarray(0, bytesRead)), bytes: size };
  } finally {
    await file.close();
  }
}

/** How many bytes a file has in the clear. */
export async function sealedLength(path: string): Promise<number> {
  const { id, bytes } = await sealOf(path);
  return id === null ? bytes : clearBytes(bytes);
}

/**
 * The bytes of a file in the clear. One from before files were sealed is read as it is.
 * @throws PrivacyError KEY_MISSING, SEAL_BROKEN
 */
export async function* readSealed(keys: Keyring, path: string): AsyncGenerator<Buffer> {
  const { id } = await sealOf(path);
  const bytes: AsyncIterable<Buffer> = createReadStream(path);
  yield* id === null ? bytes : openStream(keys, `files/${basename(path)}`, bytes);
}
