import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKey } from './key.ts';
import { KeyFile } from './key-file.ts';
import { keyText } from './key-text.ts';
import { keyFileIn, openKeyring } from './open-keyring.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'minxin-keys-'));
});
afterAll(() => rm(home, { recursive: true }));

const failing = (code: string) => expect.objectContaining({ code });

describe('the key file', () => {
  it('is made with one key when the first is asked for, for its owner alone, and stays', async () => {
    const folder = join(home, 'first');
    const keys = keyFileIn(folder);
    expect(keys.all()).toEqual([]);
    const key = keys.current();
    expect(key.secret).toHaveLength(32);
    expect((await stat(keys.path)).mode & 0o777).toBe(0o600);
    expect(keyFileIn(folder).current()).toEqual(key);
    expect(await readdir(folder)).toEqual(['keys.json']);
  });

  it('is read again when another process has changed it', () => {
    const folder = join(home, 'changed');
    const [here, there] = [keyFileIn(folder), keyFileIn(folder)];
    const first = here.current();
    const second = newKey();
    there.replace([first, second]);
    expect(here.current()).toEqual(second);
    expect(here.named(first.id)).toEqual(first);
    there.replace([second]);
    expect(here.all()).toEqual([second]);
    expect(() => here.named(first.id)).toThrow(failing('KEY_MISSING'));
  });

  it('is refused where others may read it', async () => {
    const keys = keyFileIn(join(home, 'exposed'));
    keys.current();
    await chmod(keys.path, 0o640);
    expect(() => new KeyFile(keys.path).current()).toThrow(failing('KEYS_EXPOSED'));
  });

  it.each(['', '{}', '{"keys":[]}', '{"keys":["aaaaaaaa:short"]}'])(
    'is refused where it holds %j, and left as it is',
    async (content) => {
      const path = join(home, 'broken.json');
      await writeFile(path, content, { mode: 0o600 });
      expect(() => new KeyFile(path).current()).toThrow(failing('KEYS_UNREADABLE'));
      expect(await readFile(path, 'utf8')).toBe(content);
    },
  );

  it('is told not to be writable', () => {
    const keys = keyFileIn('/dev/null');
    expect(() => keys.current()).toThrow(failing('KEYS_NOT_WRITABLE'));
  });
});

describe('MINXIN_KEYS', () => {
  it('lists keys of which the last one seals', () => {
    const [one, other] = [newKey(), newKey()];
    const ring = openKeyring(home, [one, other].map(keyText).join(','));
    expect(ring.all()).toEqual([one, other]);
    expect(ring.current()).toEqual(other);
    expect(() => ring.named('00000000')).toThrow(failing('KEY_MISSING'));
  });

  it('is refused in any other form, and not repeated', () => {
    const key = keyText(newKey());
    for (const listed of ['x', `${key},`, `${key},${key}`, key.slice(0, -4), `${key}:x`]) {
      expect(() => openKeyring(home, listed)).toThrow(failing('KEYS_UNREADABLE'));
      expect(() => openKeyring(home, listed)).not.toThrow(listed.slice(9) || 'x:');
    }
  });
});
