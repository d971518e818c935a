import type { Connection } from '@minxin/database';
import { FileStore } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { CATALOGUE } from '@minxin/records';
import type { FastifyInstance } from 'fastify';
import type { ImportDesk } from '../../imports/import-desk.ts';
import { ImportJobs } from '../../imports/import-jobs.ts';
import { registerOriginals, registerWorkbooks } from './register-downloads.ts';
import { registerUploads } from './register-uploads.ts';

const HOUR_MS = 60 * 60 * 1000;
/** A server that stops has ten seconds: two are left for everything else. */
const PATIENCE_MS = 8000;

export interface ImportsOptions {
  readonly connection: Connection;
  readonly districtCode: string;
  /** Where files are kept. */
  readonly filesFolder: string;
  /** Bytes that an upload may have. */
  readonly largestUpload: number;
}

/** Where files come in and go out. An import that runs when the server stops is let end, or is taken back. */
export async function registerImports(
  app: FastifyInstance,
  options: ImportsOptions,
): Promise<ImportDesk> {
  const { connection, districtCode, filesFolder, largestUpload } = options;
  const store = new FileStore(filesFolder, connection.keys);
  const context = { connection, districtCode, catalogue: CATALOGUE, refresh: refreshRollups };
  const jobs = new ImportJobs({ store, context, log: app.log });
  const desk = { store, jobs };
  await registerUploads(app, store, largestUpload);
  const place = { connection, districtCode };
  registerOriginals(app, desk, place);
  registerWorkbooks(app, desk, place);
  const clear = () => void store.clear(new Date());
  const clearing = setInterval(clear, HOUR_MS).unref();
  clear();
  app.addHook('onClose', async () => {
    clearInterval(clearing);
    await jobs.stop(PATIENCE_MS);
  });
  return desk;
}
