import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, chown, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLocalCluster } from './index.ts';
import { runProgram } from './run-program.ts';
import { runningServer } from './running-server.ts';
import { parsePasswd, type ServiceUser } from './service-user.ts';
import { openInChild } from './testing/open-in-child.ts';
import { type TemporaryHome, temporaryHome } from './testing/temporary-home.ts';

const asRoot = process.platform === 'linux' && process.geteuid?.() === 0;
const nobody = (): ServiceUser =>
  parsePasswd(readFileSync('/etc/passwd', 'utf8')).get('nobody') ?? { uid: 65_534, gid: 65_534 };

const serverUid = async (temporary: TemporaryHome) => {
  const server = await runningServer(await temporary.place());
  return Number(execFileSync('ps', ['-o', 'uid=', '-p', `${server?.pid}`], { encoding: 'utf8' }));
};

describe.runIf(asRoot)('root', () => {
  test.each([
    ['that the server can enter', 0o755],
    ['closed to all others', 0o700],
  ])('in a home %s runs the server as another user, who sees no secret', async (_, mode) => {
    const temporary = await temporaryHome(mode);
    const { home } = temporary;
    const cluster = await openLocalCluster({ home });
    const { folder, data, user } = await temporary.place();
    expect(user?.uid).toBeGreaterThan(0);
    expect(await serverUid(temporary)).toBe(user?.uid);
    expect(statSync(home).mode & 0o777).toBe(mode);
    expect(statSync(data).mode & 0o777).toBe(0o700);
    expect(folder).toMatch(
      mode === 0o755 ? join(home, 'postgres') : /^\/var\/lib\/minxin\/\w{12}$/,
    );
    const read = await runProgram('/bin/cat', [join(folder, 'password')], { user, folder: '/' });
    expect(read.exitCode).toBe(1);
    const enter = { user: nobody(), folder: '/' };
    const look = await runProgram('/bin/ls', [folder], enter);
    expect(look.exitCode).not.toBe(0);
    await cluster.stop();
    await temporary.remove();
    expect(existsSync(folder)).toBe(false);
  });

  test('makes a missing home that the server can enter and others cannot', async () => {
    const temporary = await temporaryHome();
    const home = join(temporary.home, 'new', 'home');
    const cluster = await openLocalCluster({ home });
    expect(existsSync(join(home, 'postgres', 'data', 'PG_VERSION'))).toBe(true);
    expect(statSync(home).mode & 0o777).toBe(0o710);
    await cluster.stop();
    await temporary.remove();
  });

  test('finds the data of a closed home again after it was moved and opened up', async () => {
    const temporary = await temporaryHome(0o700);
    const first = await openLocalCluster({ home: temporary.home });
    const { folder } = await temporary.place();
    const sql = postgres(first.url, { max: 1 });
    await sql`create table kept as select 42 as answer`;
    await sql.end();
    await first.stop();
    const moved = join(dirname(temporary.home), `moved-${process.pid}`);
    await rename(temporary.home, moved);
    await chmod(moved, 0o755);

    const second = await openLocalCluster({ home: moved });
    const again = postgres(second.url, { max: 1 });
    expect(await again`select answer from kept`).toEqual([{ answer: 42 }]);
    await again.end();
    await second.stop();

    await rm(folder, { recursive: true });
    await expect(openLocalCluster({ home: moved })).rejects.toMatchObject({
      code: 'CLUSTER_PERMISSION',
      message: expect.stringContaining(folder),
    });
    await rm(moved, { recursive: true });
    await rmdir(dirname(folder)).catch(() => undefined);
  });

  test('does not begin anew when a home is closed to the owner of its data', async () => {
    const temporary = await temporaryHome(0o755);
    const cluster = await openLocalCluster({ home: temporary.home });
    await cluster.stop();
    await chmod(temporary.home, 0o700);
    await expect(openLocalCluster({ home: temporary.home })).rejects.toMatchObject({
      code: 'CLUSTER_PERMISSION',
      message: expect.stringContaining('can no longer enter'),
    });
    await chmod(temporary.home, 0o755);
    await temporary.remove();
  });
});

describe.runIf(asRoot)('an ordinary user', () => {
  let temporary: TemporaryHome;

  beforeEach(async () => {
    temporary = await temporaryHome(0o700);
    await chown(temporary.home, nobody().uid, nobody().gid);
  });

  afterEach(() => temporary.remove());

  test('runs the server itself, in its closed home', async () => {
    const opener = openInChild(temporary.home, nobody());
    const { url, startedHere } = await opener.outcome;
    expect(startedHere).toBe(true);
    expect(await serverUid(temporary)).toBe(nobody().uid);
    const sql = postgres(url ?? '', { max: 1 });
    expect(await sql`show fsync`).toEqual([{ fsync: 'on' }]);
    await sql.end();
    await opener.finish();
    expect(await runningServer(await temporary.place())).toBeUndefined();
  });

  test('can go on in its home after root has used it, and joins what root runs', async () => {
    const cluster = await openLocalCluster({ home: temporary.home });
    expect(await serverUid(temporary)).toBe(nobody().uid);
    const visitor = openInChild(temporary.home, nobody());
    expect(await visitor.outcome).toEqual({ url: cluster.url, startedHere: false, adopted: false });
    await visitor.finish();
    await cluster.stop();

    const opener = openInChild(temporary.home, nobody());
    expect(await opener.outcome).toMatchObject({ startedHere: true });
    await opener.finish();
  });

  test('is told what to do where it may not write', async () => {
    await chmod(temporary.home, 0o500);
    const opener = openInChild(temporary.home, nobody());
    expect(await opener.outcome).toMatchObject({
      code: 'CLUSTER_PERMISSION',
      message: expect.stringContaining(temporary.home),
    });
    await opener.finish();
  });
});
