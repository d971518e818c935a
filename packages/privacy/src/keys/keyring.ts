import { keyMissing, PrivacyError } from '../privacy-error.ts';
import type { Key } from './key.ts';

/**
 * The keys to what is known of persons. How it is kept from whoever holds the disk but not the keys:
 *
 * - A field of a record kind that says what it tells of a person (`sensitive`) has a text column that
 *   holds nothing but sealed text (a CHECK of its table), and one beside it, `<column>_index`, by which an
 *   exact value is found. The database never sees the clear: values are sealed before any statement
 *   that carries them, so tables, temporary tables of imports, row images, the WAL and the log of the
 *   server hold sealed text alone.
 * - `Connection.keys` carries the ring to where values are written: an entry is sealed once it is read and
 *   found well formed (records/write), a line of a file before it is staged (importing/staging). Files
 *   that came in are sealed as they stream to the disk.
 * - What is read stays sealed in its row, through references, snapshots and loaders. It is opened in two
 *   places: where a field is shown or exported, which masks it in the same breath, and by `unmask`. What
 *   forgets to mask shows sealed text.
 * - Keys lie in the data home (`keys.json`, 0600) or in MINXIN_KEYS, never in the database. The last one
 *   seals; all of them open. `minxin keys rotate` adds one and seals everything anew, `minxin keys
 *   remove` drops one that nothing is sealed with.
 */
export interface Keyring {
  /** All keys, the one that seals last. A ring without keys has none yet. */
  all(): readonly Key[];
  /** The key that seals; made where there is none. */
  current(): Key;
  /** @throws PrivacyError KEY_MISSING, with its id */
  named(id: string): Key;
}

/** A ring of the keys that are given. */
export const keyringOf = (keys: readonly Key[]): Keyring => ({
  all: () => keys,
  current() {
    const last = keys.at(-1);
    if (last) return last;
    throw noKeys();
  },
  named(id) {
    const found = keys.find((key) => key.id === id);
    if (found) return found;
    throw keyMissing(id);
  },
});

/** The ring of who works without keys: what is sealed stays so, and nothing can be sealed. */
export const NO_KEYS: Keyring = keyringOf([]);

const noKeys = (): PrivacyError =>
  new PrivacyError('KEYS_NOT_OPENED', {
    zh: '没有打开密钥，不能写入个人信息。请用数据目录或 MINXIN_KEYS 中的密钥启动。',
    en: 'No keys are open, so nothing of persons can be written. Start with the data home that holds them, or with MINXIN_KEYS.',
  });
