import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyringOf } from '../keys/keyring.ts';
import { OLDER_TEST_KEY, TEST_KEY, TEST_KEYS } from '../testing/index.ts';
import {
  clearBytes,
  openStream,
  SEALED_HEADER_BYTES,
  sealedWith,
  sealStream,
} from './seal-file.ts';

const CHUNK = 64 * 1024;

async function* inParts(bytes: Buffer, size = 10_000) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
const whole = async (stream: AsyncIterable<Uint8Array>) => {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};
const sealed = (clear: Buffer) => whole(sealStream(TEST_KEY, inParts(clear)));
const opened = (bytes: Buffer, keys = TEST_KEYS, size?: number) =>
  whole(openStream(keys, 'files/x', inParts(bytes, size)));
const BROKEN = expect.objectContaining({ code: 'SEAL_BROKEN' });

describe('a sealed file', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7])(
    'of %i bytes opens to what it was, and its length is known before',
    async (length) => {
      const clear = randomBytes(length);
      const bytes = await sealed(clear);
      expect((await opened(bytes)).equals(clear)).toBe(true);
      expect(clearBytes(bytes.length)).toBe(length);
      expect(sealedWith(bytes.subarray(0, SEALED_HEADER_BYTES))).toBe(TEST_KEY.id);
    },
  );

  it('opens however its bytes come', async () => {
    const clear = randomBytes(2 * CHUNK);
    const bytes = await sealed(clear);
    const sizes = fc.integer({ min: 1, max: 3 * CHUNK });
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        expect((await opened(bytes, TEST_KEYS, size + 500)).equals(clear)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('holds nothing of the clear, and is never the same twice', async () => {
    const clear = Buffer.from('户主,电话\n张三,19900000001\n');
    const [one, other] = [await sealed(clear), await sealed(clear)];
    expect(one.includes('19900000001')).toBe(false);
    expect(one.subarray(14).equals(other.subarray(14))).toBe(false);
  });

  it('is refused once it is cut off, lengthened, or a bit of it is another', async () => {
    const bytes = await sealed(randomBytes(2 * CHUNK));
    const chunk = CHUNK + 16;
    const cuts = [0, 5, SEALED_HEADER_BYTES, SEALED_HEADER_BYTES + chunk, bytes.length - 1];
    for (const to of cuts) await expect(opened(bytes.subarray(0, to))).rejects.toEqual(BROKEN);
    await expect(opened(Buffer.concat([bytes, Buffer.alloc(1)]))).rejects.toEqual(BROKEN);
    for (const at of [0, 14, SEALED_HEADER_BYTES, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(opened(changed)).rejects.toEqual(BROKEN);
    }
    const header = bytes.subarray(0, SEALED_HEADER_BYTES);
    const [first, second] = [0, 1].map((place) =>
      bytes.subarray(
        SEALED_HEADER_BYTES + place * chunk,
        SEALED_HEADER_BYTES + (place + 1) * chunk,
      ),
    ) as [Buffer, Buffer];
    await expect(opened(Buffer.concat([header, second, first]))).rejects.toEqual(BROKEN);
  });

  it('names the key that is missing', async () => {
    await expect(
      opened(await sealed(Buffer.from('x')), keyringOf([OLDER_TEST_KEY])),
    ).rejects.toMatchObject({ code: 'KEY_MISSING', message: expect.stringContaining('testkey2') });
  });
});

it('a file in the clear is known by how it begins', () => {
  for (const start of ['', 'mx1f.', '户主,电话', 'PK\u0003\u0004'.padEnd(60)]) {
    expect(sealedWith(Buffer.from(start))).toBeNull();
  }
});
