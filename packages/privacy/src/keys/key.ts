import { hkdfSync, randomBytes } from 'node:crypto';

/** A key of the ring: nothing is done with the secret itself, only with keys derived from it for one use each. */
export interface Key {
  /** 8 small letters and digits: it stands in the clear in all that it sealed. */
  readonly id: string;
  /** 32 bytes. */
  readonly secret: Buffer;
}

export const KEY_BYTES = 32;
export const KEY_ID = /^[0-9a-z]{8}$/;

export const newKey = (): Key => ({
  id: randomBytes(4).toString('hex'),
  secret: randomBytes(KEY_BYTES),
});

export type KeyUse = 'value' | 'lookup' | 'file';

const derived = new WeakMap<Key, Map<string, Buffer>>();

/** The key for one use, by HKDF-SHA-256 (RFC 5869). */
export function keyFor(key: Key, use: Exclude<KeyUse, 'file'>): Buffer {
  const known = derived.get(key) ?? new Map<string, Buffer>();
  derived.set(key, known);
  const found = known.get(use) ?? derive(key, use, Buffer.alloc(0));
  known.set(use, found);
  return found;
}

/** The key of one file, by the salt that it begins with. */
export const keyOfFile = (key: Key, salt: Buffer): Buffer => derive(key, 'file', salt);

const derive = ({ secret }: Key, use: KeyUse, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, `minxin ${use}`, KEY_BYTES));
