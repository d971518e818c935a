import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { majorVersion, openLocalCluster } from './index.ts';
import { isAlive } from './process-identity.ts';
import { runningServer } from './running-server.ts';
import { openInChild } from './testing/open-in-child.ts';
import { type TemporaryHome, temporaryHome } from './testing/temporary-home.ts';

let temporary: TemporaryHome;

beforeEach(async () => {
  temporary = await temporaryHome();
});

afterEach(() => temporary.remove());

describe('a killed starter', () => {
  test('leaves its server, which the next opener adopts and stops', async () => {
    const starter = openInChild(temporary.home);
    const { url } = await starter.outcome;
    await starter.kill();
    const orphan = await runningServer(await temporary.place());
    expect(orphan?.status).toBe('ready');

    const lines: string[] = [];
    const cluster = await openLocalCluster({
      home: temporary.home,
      log: (line) => lines.push(line),
    });
    expect(cluster).toMatchObject({ url, startedHere: false, adopted: true });
    expect(lines.join()).toContain('接管');
    const visitor = await openLocalCluster({ home: temporary.home });
    expect(visitor).toMatchObject({ url, startedHere: false, adopted: false });
    await cluster.stop();
    expect(isAlive(orphan?.pid ?? 0)).toBe(false);
  });

  test('in the middle of initdb leaves nothing that is taken for a cluster', async () => {
    const starter = openInChild(temporary.home);
    const { folder, data } = await temporary.place();
    const partial = () => readdirSync(folder).find((name) => /^data\..*partial$/.test(name));
    while (!starter.logged.some((line) => line.includes('首次启动')) || !partial()) await sleep(5);
    while (majorVersionOf(join(folder, partial() ?? '')) === undefined) await sleep(5);
    await starter.kill();
    expect(majorVersion(data)).toBeUndefined();

    const cluster = await openLocalCluster({ home: temporary.home });
    expect(cluster.startedHere).toBe(true);
    expect(majorVersion(data)).toBeGreaterThanOrEqual(15);
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
    await cluster.stop();
  });
});

describe('a killed server', () => {
  test('is started again by the next opener, with all that was committed', async () => {
    const first = await openLocalCluster({ home: temporary.home });
    const sql = postgres(first.url, { max: 1, onclose: () => undefined });
    await sql`create table kept as select generate_series(1, 1000) as n`;
    const server = await runningServer(await temporary.place());
    process.kill(server?.pid ?? 0, 'SIGKILL');
    await sql.end();

    const second = await openLocalCluster({ home: temporary.home });
    expect(second.startedHere).toBe(true);
    const again = postgres(second.url, { max: 1 });
    expect(await again`select count(*)::int as rows from kept`).toEqual([{ rows: 1000 }]);
    await first.stop();
    expect(await again`select 1 as one`).toEqual([{ one: 1 }]);
    await again.end();
    await second.stop();
  });

  test.runIf(process.platform === 'linux')(
    'is started again even when its pid belongs to another process by now',
    async () => {
      const first = await openLocalCluster({ home: temporary.home });
      const place = await temporary.place();
      const file = join(place.data, 'postmaster.pid');
      const text = await readFile(file, 'utf8');
      await first.stop();
      await writeFile(file, text.replace(/^\d+/, `${process.pid}`));
      expect(await runningServer(place)).toBeUndefined();

      const second = await openLocalCluster({ home: temporary.home });
      expect(second.startedHere).toBe(true);
      await second.stop();
    },
  );
});

function majorVersionOf(folder: string): number | undefined {
  try {
    return majorVersion(folder);
  } catch {
    return undefined;
  }
}
