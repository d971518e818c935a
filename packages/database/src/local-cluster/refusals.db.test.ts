import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { majorVersion, openLocalCluster } from './index.ts';
import { openCluster } from './open-cluster.ts';
import { systemBinaries } from './system-binaries.ts';
import { type TemporaryHome, temporaryHome } from './testing/temporary-home.ts';

/** Every file's path, mode, time and content. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const { mode, mtimeMs, uid } = statSync(join(folder, name));
    hash.update(`${name} ${mode} ${mtimeMs} ${uid}\n`);
    if (statSync(join(folder, name)).isFile()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

describe('a data folder of another major version', () => {
  let temporary: TemporaryHome;

  beforeEach(async () => {
    temporary = await temporaryHome();
  });

  afterEach(() => temporary.remove());

  test('is refused by name of both versions, and no byte of the home is changed', async () => {
    const cluster = await openLocalCluster({ home: temporary.home });
    await cluster.stop();
    const { data } = await temporary.place();
    const ours = majorVersion(data);
    await writeFile(join(data, 'PG_VERSION'), '14\n');
    const before = fingerprint(temporary.home);
    await expect(openLocalCluster({ home: temporary.home })).rejects.toMatchObject({
      name: 'ClusterError',
      code: 'CLUSTER_OTHER_MAJOR_VERSION',
      message: expect.stringMatching(new RegExp(`PostgreSQL 14.*PostgreSQL ${ours}.*pg_dump`)),
    });
    expect(fingerprint(temporary.home)).toBe(before);
  });

  test('made by a PostgreSQL of the system is served by it, and refused to the package', async ({
    skip,
  }) => {
    const place = await temporary.place();
    const system = await systemBinaries(place, undefined);
    if (!system || system.major === 18) return skip('needs a PostgreSQL of another version');
    const cluster = await openCluster({ home: temporary.home }, async () => system);
    expect(cluster.startedHere).toBe(true);
    await cluster.stop();
    expect(majorVersion(place.data)).toBe(system.major);
    const before = fingerprint(temporary.home);
    await expect(openLocalCluster({ home: temporary.home })).rejects.toMatchObject({
      code: 'CLUSTER_OTHER_MAJOR_VERSION',
      message: expect.stringMatching(new RegExp(`PostgreSQL ${system.major}.*PostgreSQL 18`)),
    });
    expect(fingerprint(temporary.home)).toBe(before);
  });

  test('with files but without a version is no cluster, and not overwritten', async () => {
    const cluster = await openLocalCluster({ home: temporary.home });
    await cluster.stop();
    const { data } = await temporary.place();
    await rm(join(data, 'PG_VERSION'));
    await expect(openLocalCluster({ home: temporary.home })).rejects.toMatchObject({
      code: 'CLUSTER_START_FAILED',
      message: expect.stringContaining('PG_VERSION'),
    });
    expect(existsSync(join(data, 'global'))).toBe(true);
  });
});

const canMount = process.platform === 'linux' && process.geteuid?.() === 0;

describe.runIf(canMount)('a disk', () => {
  let disk: string;

  beforeEach(async () => {
    disk = await mkdtemp(join(tmpdir(), 'minxin-disk-'));
  });

  afterEach(async () => {
    execFileSync('umount', [disk]);
    await rm(disk, { recursive: true });
  });

  const mount = (options: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', `mode=755,${options}`, 'tmpfs', disk]);

  test.each(['20m', '60m'])('of %s is too small: CLUSTER_DISK', async (size) => {
    mount(`size=${size}`);
    const home = join(disk, 'home');
    await expect(openLocalCluster({ home })).rejects.toMatchObject({
      code: 'CLUSTER_DISK',
      message: expect.stringMatching(/Free some disk space.*磁盘已满/),
    });
    expect(existsSync(join(home, 'postgres', 'data'))).toBe(false);
  });

  test('that is read-only gives CLUSTER_PERMISSION', async () => {
    mount('size=1m,ro');
    await expect(openLocalCluster({ home: join(disk, 'home') })).rejects.toMatchObject({
      code: 'CLUSTER_PERMISSION',
      message: expect.stringMatching(/another data home.*DATABASE_URL/),
    });
  });
});
