import { chmod, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrateDatabase, openLocalCluster } from '@minxin/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';

/** A cluster is made, started and stopped several times, on a machine that is busy with others. */
const LONG = { timeout: 240_000 };
const PAGE = 8192;

let home: string;
let file: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'minxin-damaged-'));
  // Open to others, so that a cluster of root's tests lies in it and goes with it.
  await chmod(home, 0o755);
  const cluster = await openLocalCluster({ home });
  await migrateDatabase(cluster.url);
  const { sql, close } = await connect(cluster.url);
  const [row] = await sql<{ file: string }[]>`select current_setting('data_directory') || '/'
    || pg_relation_filepath('calendar_days_pkey') as file`;
  file = row?.file ?? '';
  await close();
  await cluster.stop();
}, LONG.timeout);
afterAll(() => rm(home, { recursive: true, force: true }));

const examine = () => runCli(['doctor', '--json'], { MINXIN_HOME: home });

it(
  'an index whose bytes were overwritten on the disk makes the doctor fail, and is named',
  LONG,
  async () => {
    const whole = await examine();
    expect(whole).toMatchObject({ status: 0 });
    const content = await open(file, 'r+');
    // In the middle of its first leaf.
    await content.write(Buffer.alloc(256, 0xa5), 0, 256, PAGE + PAGE / 2);
    await content.close();
    const { status, stdout } = await examine();
    expect(status).toBe(8);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        subject: 'indexes',
        findings: [expect.stringMatching(/^calendar_days_pkey of calendar_days: /)],
      },
    ]);
  },
);
