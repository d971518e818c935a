import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAsk } from '@minxin/api';
import { makeRevision } from '@minxin/briefings';
import { connect } from '@minxin/database';

const DISTRICT = '610902';
const PERIOD = '2019-12';

/**
 * The briefing of a month of the made-up detail, as a file that each child composes its document from. Of
 * the database that DATABASE_URL names, which holds what a first start loads; undefined without one.
 */
export async function freezeMonth(): Promise<
  { readonly path: string; remove(): Promise<void> } | undefined
> {
  const url = process.env.DATABASE_URL;
  if (!url) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'minxin-bench-'));
  const connection = await connect(url);
  try {
    const context = { connection, districtCode: DISTRICT, now: new Date(), actor: 'bench' };
    const { revision } = await makeRevision(context, PERIOD, openAsk);
    const path = join(folder, `${PERIOD}.json`);
    await writeFile(path, JSON.stringify(revision));
    return { path, remove: () => rm(folder, { recursive: true }) };
  } finally {
    await connection.close();
  }
}
