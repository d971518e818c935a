import { KEY_BYTES, type Key } from '../keys/key.ts';
import { type Keyring, keyringOf } from '../keys/keyring.ts';

const testKey = (id: string, fill: number): Key => ({ id, secret: Buffer.alloc(KEY_BYTES, fill) });

/** Two keys for tests: what is sealed with the first is opened by both rings. */
export const OLDER_TEST_KEY = testKey('testkey1', 1);
export const TEST_KEY = testKey('testkey2', 2);

export const TEST_KEYS: Keyring = keyringOf([OLDER_TEST_KEY, TEST_KEY]);
