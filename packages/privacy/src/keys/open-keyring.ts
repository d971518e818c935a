import { join } from 'node:path';
import { PrivacyError } from '../privacy-error.ts';
import { KeyFile } from './key-file.ts';
import { readKey } from './key-text.ts';
import { type Keyring, keyringOf } from './keyring.ts';

export const keyFileIn = (home: string): KeyFile => new KeyFile(join(home, 'keys.json'));

/**
 * The keys that MINXIN_KEYS lists (`<id>:<base64>`, commas between), or else those of the data home.
 * @throws PrivacyError KEYS_UNREADABLE for a list that holds anything else
 */
export function openKeyring(home: string, listed: string | undefined): Keyring {
  if (!listed) return keyFileIn(home);
  const keys = listed.split(',').map(readKey);
  const ids = keys.map((key) => key?.id);
  if (keys.every((key) => key !== undefined) && new Set(ids).size === ids.length)
    return keyringOf(keys);
  // What is wrong with it may be a secret: it is not repeated.
  throw new PrivacyError('KEYS_UNREADABLE', {
    zh: 'MINXIN_KEYS 无法识别：应为“编号:密钥”，以逗号分隔，编号为 8 位小写字母和数字且不重复，密钥为 32 字节的 base64。',
    en: 'MINXIN_KEYS must list "id:key" with commas between: ids of 8 small letters and digits, none twice, and 32 bytes in base64.',
  });
}
