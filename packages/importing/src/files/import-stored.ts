import { batches } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import type { ImportContext } from '../import-context.ts';
import { type FileImport, type FileOptions, importFile } from '../import-file.ts';
import type { FileRequest } from '../plan-file.ts';
import type { FileStore, StoredFile } from './file-store.ts';

/** What is told of a file beside where it lies. */
export type Told = Omit<FileRequest, 'path' | 'name'>;

/**
 * Takes a stored file in, from the store's own copy: what was hashed is what is read. A file that
 * something was imported from stays for good, and is there before what came of it can be seen.
 * @throws ImportError, ImportStopped, FileError, PrivacyError
 */
export async function importStored(
  store: FileStore,
  context: ImportContext,
  stored: StoredFile,
  told: Told,
  options: FileOptions,
): Promise<FileImport> {
  const known = { ...options, digest: stored };
  const take = () =>
    store.open(stored, (path) => importFile(context, { ...told, path, name: stored.name }, known));
  if (options.isTrial) return take();
  await store.keep(stored);
  try {
    return await take();
  } finally {
    await settle(store, context, stored);
  }
}

/**
 * Kept again where something was imported from this content: another process that imported nothing from
 * it may have released it meanwhile.
 */
async function settle(
  store: FileStore,
  { connection: { db }, districtCode }: ImportContext,
  stored: StoredFile,
): Promise<void> {
  const [batch] = await db
    .select({ id: batches.id })
    .from(batches)
    .where(and(eq(batches.districtCode, districtCode), eq(batches.fileSha256, stored.sha256)))
    .limit(1);
  if (batch) await store.keep(stored);
  else await store.release(stored.sha256);
}
