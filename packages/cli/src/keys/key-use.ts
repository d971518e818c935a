import type { Database } from '@minxin/database';
import type { FileStore } from '@minxin/importing';
import { CATALOGUE, countImagesSealedWith, countSealedWith, sensitiveKinds } from '@minxin/records';

/** How much a key is needed for. */
export interface KeyUse {
  readonly rows: number;
  /** Rows as they were before a batch. */
  readonly images: number;
  readonly files: number;
}

export async function keyUse(db: Database, store: FileStore, id: string): Promise<KeyUse> {
  let [rows, images] = [0, 0];
  for (const kind of sensitiveKinds(CATALOGUE)) {
    rows += await countSealedWith(db, kind, id);
    images += await countImagesSealedWith(db, kind, id);
  }
  return { rows, images, files: await store.sealedWith(id) };
}

export const nothingSealed = ({ rows, images, files }: KeyUse): boolean =>
  rows + images + files === 0;
