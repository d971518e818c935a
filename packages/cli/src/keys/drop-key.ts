import { type Connection, dataVersions, inTransaction } from '@minxin/database';
import type { FileStore } from '@minxin/importing';
import { type KeyFile, PrivacyError } from '@minxin/privacy';
import { keyUse, nothingSealed } from './key-use.ts';

/**
 * Drops a key that nothing is sealed with. Batches of all districts wait meanwhile: one that comes after
 * seals with another key, or is refused.
 * @throws PrivacyError KEY_IN_USE
 */
export function dropKey(
  connection: Connection,
  store: FileStore,
  keys: KeyFile,
  id: string,
): Promise<void> {
  return inTransaction(connection, async ({ db }) => {
    await db.select().from(dataVersions).for('update');
    const use = await keyUse(db, store, id);
    if (!nothingSealed(use)) {
      const { rows, images, files } = use;
      throw new PrivacyError('KEY_IN_USE', {
        zh: `密钥 ${id} 仍在使用（记录 ${rows} 行，更正前的记录 ${images} 行，文件 ${files} 个）。请先执行 minxin keys rotate --resume。`,
        en: `The key ${id} is still needed (${rows} rows, ${images} images of rows, ${files} files). Run \`minxin keys rotate --resume\` first.`,
      });
    }
    keys.replace(keys.all().filter((key) => key.id !== id));
  });
}
