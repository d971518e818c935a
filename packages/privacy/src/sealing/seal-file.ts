import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type Key, keyOfFile } from '../keys/key.ts';
import type { Keyring } from '../keys/keyring.ts';
import { sealBroken } from '../privacy-error.ts';

/**
 * A sealed file: `mx1f.<key id>.`, 32 bytes of salt for a key of its own, then its bytes in chunks of
 * 64 KiB, each AES-256-GCM's text and tag. The nonce of a chunk is its number and whether it is the last
 * (the STREAM construction of Hoang et al. 2015): none can be moved, doubled, left out or cut off.
 */
const MAGIC = Buffer.from('mx1f.');
const ID = 8;
const SALT = 32;
const HEADER = MAGIC.length + ID + 1 + SALT;
const CHUNK = 64 * 1024;
const TAG = 16;

/** How much there is to read of a file before it is known whether and by what it is sealed. */
export const SEALED_HEADER_BYTES = HEADER;

/** The id of the key that a file is sealed with, by how it begins; null for a file in the clear. */
export function sealedWith(start: Buffer): string | null {
  if (start.length < HEADER || !start.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  return start.subarray(MAGIC.length, MAGIC.length + ID).toString('latin1');
}

/** How many bytes there are in the clear, by how many a sealed file has. */
export function clearBytes(sealedBytes: number): number {
  const body = sealedBytes - HEADER;
  return body - Math.max(1, Math.ceil(body / (CHUNK + TAG))) * TAG;
}

/** Seals a stream as it comes; memory does not grow with it. */
export async function* sealStream(key: Key, clear: AsyncIterable<Uint8Array>) {
  const salt = randomBytes(SALT);
  const header = Buffer.concat([MAGIC, Buffer.from(`${key.id}.`), salt]);
  const secret = keyOfFile(key, salt);
  yield header;
  let number = 0;
  for await (const { chunk, isLast } of inChunks(clear, CHUNK)) {
    const cipher = createCipheriv('aes-256-gcm', secret, nonceOf(number, isLast));
    cipher.setAAD(header);
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/**
 * The bytes of a sealed file in the clear; each is right when it comes, and that all have come is known
 * when the stream ends.
 * @throws PrivacyError KEY_MISSING; SEAL_BROKEN for a file that was changed or cut off
 */
export async function* openStream(keys: Keyring, name: string, sealed: AsyncIterable<Buffer>) {
  let header: Buffer | undefined;
  let secret: Buffer | undefined;
  let number = 0;
  for await (const { chunk, isLast } of inChunks(sealed, CHUNK + TAG, HEADER)) {
    if (!header || !secret) {
      header = chunk;
      const id = sealedWith(chunk);
      if (id === null || isLast) throw sealBroken(name);
      secret = keyOfFile(keys.named(id), header.subarray(-SALT));
      continue;
    }
    if (chunk.length < TAG) throw sealBroken(name);
    const decipher = createDecipheriv('aes-256-gcm', secret, nonceOf(number, isLast));
    decipher.setAAD(header);
    decipher.setAuthTag(chunk.subarray(-TAG));
    try {
      yield Buffer.concat([decipher.update(chunk.subarray(0, -TAG)), decipher.final()]);
    } catch {
      throw sealBroken(name);
    }
    number += 1;
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 3);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** Chunks of one size, the last as long as what is left, and there even where that is nothing. */
async function* inChunks(stream: AsyncIterable<Uint8Array>, size: number, first = size) {
  let parts: Uint8Array[] = [];
  let length = 0;
  let next = first;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length <= next) continue;
    let all = Buffer.concat(parts);
    while (all.length > next) {
      yield { chunk: all.subarray(0, next), isLast: false };
      all = all.subarray(next);
      next = size;
    }
    parts = [all];
    length = all.length;
  }
  yield { chunk: Buffer.concat(parts), isLast: true };
}
