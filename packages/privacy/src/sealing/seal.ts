import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { type Key, keyFor } from '../keys/key.ts';
import type { Keyring } from '../keys/keyring.ts';
import { sealBroken } from '../privacy-error.ts';

/** Where a value belongs: it can't be opened anywhere else. */
export interface SealPlace {
  /** `household_contacts.phone` */
  readonly column: string;
  readonly districtCode: string;
}

const NONCE = 12;
const TAG = 16;
const SEALED = /^mx1\.([0-9a-z]{8})\.([A-Za-z0-9_-]+)$/;

/** A value as it is stored: `mx1.<key id>.<base64url>` of a random nonce, AES-256-GCM's text and its tag. */
export function seal(key: Key, place: SealPlace, clear: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(key, 'value'), nonce);
  cipher.setAAD(nameOf(place));
  const text = Buffer.concat([nonce, cipher.update(clear, 'utf8'), cipher.final()]);
  return `mx1.${key.id}.${Buffer.concat([text, cipher.getAuthTag()]).toString('base64url')}`;
}

/** @throws PrivacyError KEY_MISSING; SEAL_BROKEN for what was sealed for another place, or changed since */
export function open(keys: Keyring, place: SealPlace, sealed: string): string {
  const [, id = '', body = ''] = SEALED.exec(sealed) ?? [];
  const bytes = Buffer.from(body, 'base64url');
  if (bytes.length < NONCE + TAG) throw sealBroken(place.column);
  const decipher = createDecipheriv(
    ...(['aes-256-gcm', keyFor(keys.named(id), 'value'), bytes.subarray(0, NONCE)] as const),
  );
  decipher.setAAD(nameOf(place));
  decipher.setAuthTag(bytes.subarray(-TAG));
  try {
    return decipher.update(bytes.subarray(NONCE, -TAG), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw sealBroken(place.column);
  }
}

/** By what an exact value is found: the same for the same value in one place, and no way back. */
export const blindIndex = (key: Key, place: SealPlace, clear: string): string => {
  const digest = createHmac('sha256', keyFor(key, 'lookup')).update(nameOf(place)).update(clear);
  return `mx1.${key.id}.${digest.digest('base64url')}`;
};

/** What a value may be indexed by: while keys are being changed there are several. */
export const blindIndexes = (keys: Keyring, place: SealPlace, clear: string): readonly string[] =>
  keys.all().map((key) => blindIndex(key, place, clear));

/** Where the one ends and what follows begins must be beyond doubt. */
const nameOf = ({ column, districtCode }: SealPlace): Buffer =>
  Buffer.from(`${column}\0${districtCode}\0`);
