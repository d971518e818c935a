import type { Connection } from '@minxin/database';
import { FileStore } from '@minxin/importing';
import { KeyFile, newKey } from '@minxin/privacy';
import { CATALOGUE, resealImages, resealRecords } from '@minxin/records';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { dropKey } from '../keys/drop-key.ts';
import { keyUse, nothingSealed } from '../keys/key-use.ts';
import { CommandError } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

/** Prints every key and how much is sealed with it. */
export async function listKeys(environment: Environment, json: boolean): Promise<void> {
  const { keys, filesFolder } = environment;
  const all = keys.all();
  await withDatabase(environment, async ({ db }) => {
    const store = new FileStore(filesFolder, keys);
    const uses = [];
    for (const { id } of all) uses.push({ id, ...(await keyUse(db, store, id)) });
    if (json) return print(JSON.stringify(uses));
    for (const { id, rows, images, files } of uses) {
      const current = id === all.at(-1)?.id ? '，现用' : '';
      print(`${id}  记录 ${rows} 行，更正前的记录 ${images} 行，文件 ${files} 个${current}`);
    }
  });
}

/**
 * Adds a key and seals everything anew with it, step by step.
 * @param isResuming whether the last key is the one, and none is added
 */
export async function rotateKeys(environment: Environment, isResuming: boolean): Promise<void> {
  const { keys, filesFolder } = environment;
  if (!isResuming && !(keys instanceof KeyFile)) throw givenByVariable();
  await withDatabase(environment, async ({ db }) => {
    const before = keys.current();
    if (!isResuming && keys instanceof KeyFile) keys.replace([...keys.all(), newKey()]);
    const { id } = keys.current();
    say(`用密钥 ${id} 重新加密……`);
    const resealing = { db, catalogue: CATALOGUE, keys };
    const rows = await sum(resealRecords(resealing));
    const images = await sum(resealImages(resealing));
    const files = await new FileStore(filesFolder, keys).sealAnew();
    print(`已用密钥 ${id} 重新加密：记录 ${rows} 行，更正前的记录 ${images} 行，文件 ${files} 个`);
    if (before.id !== id) say(`旧密钥不再用到时可以移除：minxin keys remove ${before.id}`);
  });
}

/** Drops a key from the key file, unless something is sealed with it. */
export async function removeKey(environment: Environment, id: string): Promise<void> {
  const { keys, filesFolder } = environment;
  const all = keys.all();
  if (!all.some((key) => key.id === id)) {
    throw new CommandError(
      'USAGE',
      `There is no key ${JSON.stringify(id)}; there are: ${all.map((key) => key.id).join(', ')}. 没有这把密钥。`,
    );
  }
  if (all.at(-1)?.id === id) {
    throw new CommandError(
      'USAGE',
      `${id} is the key that seals: run \`minxin keys rotate\` first. 现用的密钥不能移除。`,
    );
  }
  await withDatabase(environment, async (connection: Connection) => {
    const store = new FileStore(filesFolder, keys);
    if (keys instanceof KeyFile) await dropKey(connection, store, keys, id);
    else if (nothingSealed(await keyUse(connection.db, store, id))) throw givenByVariable();
  });
  print(`已移除密钥 ${id}`);
}

async function sum(steps: AsyncIterable<number>): Promise<number> {
  let total = 0;
  for await (const step of steps) total += step;
  return total;
}

const givenByVariable = () =>
  new CommandError(
    'USAGE',
    'The keys are those of MINXIN_KEYS: add the new one at its end and run `minxin keys rotate --resume`, or take the old one out of it once `minxin keys list` shows nothing sealed with it.',
  );
