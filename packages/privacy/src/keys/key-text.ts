import { KEY_BYTES, KEY_ID, type Key } from './key.ts';

/** `<id>:<base64 of 32 bytes>`, as it stands in MINXIN_KEYS and in the key file. */
export const keyText = ({ id, secret }: Key): string => `${id}:${secret.toString('base64')}`;

/** Undefined for what is no key. */
export function readKey(text: string): Key | undefined {
  const [id = '', secret = '', ...more] = text.trim().split(':');
  const bytes = Buffer.from(secret, 'base64');
  const isKey = more.length === 0 && KEY_ID.test(id) && bytes.length === KEY_BYTES;
  return isKey ? { id, secret: bytes } : undefined;
}
