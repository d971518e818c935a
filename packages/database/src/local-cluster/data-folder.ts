import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binary-source.ts';
import { ClusterError, errorFromOutput } from './cluster-error.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

export const superuser = 'minxin';
export const database = 'minxin';

/**
 * The major version of PostgreSQL that wrote a data folder; undefined when there is none yet.
 * @throws ClusterError CLUSTER_START_FAILED for a folder with files but no version
 */
export function majorVersion(dataFolder: string): number | undefined {
  const file = join(dataFolder, 'PG_VERSION');
  if (existsSync(file)) return Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) return undefined;
  throw new ClusterError(
    'CLUSTER_START_FAILED',
    `${dataFolder} holds files but no PG_VERSION, so it is no whole database. Restore it from a backup, or move it aside to begin with an empty one. 数据目录不完整，请从备份恢复。`,
  );
}

/** @throws ClusterError CLUSTER_OTHER_MAJOR_VERSION, before anything is touched */
export function refuseOtherVersion(data: string, found: number | undefined, ours: number): void {
  if (found === undefined || found === ours) return;
  throw new ClusterError(
    'CLUSTER_OTHER_MAJOR_VERSION',
    `The database in ${data} was made by PostgreSQL ${found}, but this Minxin runs PostgreSQL ${ours}. Nothing was changed. ` +
      `Start that folder with PostgreSQL ${found} and save it with pg_dump, move it aside, start Minxin to make a new one and load the dump; or run it with PostgreSQL ${found} and name that server in DATABASE_URL. ` +
      `数据目录由 PostgreSQL ${found} 创建，而当前程序为 PostgreSQL ${ours}，数据未作任何改动，请先用 pg_dump 导出再迁移。`,
  );
}

/**
 * Makes the data folder with its database. It is made under another name and renamed when whole:
 * an interrupted one is never taken for a cluster. Needs the opening lock.
 *
 * Chinese sorts by pinyin through ICU; everything that libc decides stays with the C locale, which
 * exists on every machine and never changes under an index.
 */
export async function initialise(binaries: Binaries, place: Place): Promise<void> {
  await removePartials(place.folder);
  const partial = join(place.folder, `data.${randomUUID()}.partial`);
  const passwordFile = join(place.folder, `password.${randomUUID()}.partial`);
  await mkdir(partial, { mode: 0o700 });
  await writeFile(passwordFile, await password(place), { flag: 'wx', mode: 0o600 });
  if (place.user) {
    await chown(partial, place.user.uid, place.user.gid);
    await chown(passwordFile, place.user.uid, place.user.gid);
  }
  try {
    await run(binaries, place, 'initdb', [
      `--pgdata=${partial}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=zh-CN',
      '--data-checksums',
    ]);
    const single = ['--single', '-D', partial, '-c', 'exit_on_error=on', 'postgres'];
    await run(binaries, place, 'postgres', single, `CREATE DATABASE ${database};\n`);
    await rename(partial, place.data);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * The superuser's password, made at the first call. It lies beside the data, readable by its owner
 * alone, and is there before the data: a cluster without its password would be closed to everyone.
 */
export async function password({ folder }: Place): Promise<string> {
  const file = join(folder, 'password');
  if (!existsSync(file)) {
    const partial = join(folder, `password.${randomUUID()}.partial`);
    await writeFile(partial, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
    const { uid, gid } = await stat(folder);
    if (process.geteuid?.() === 0) await chown(partial, uid, gid);
    await rename(partial, file);
  }
  return readFileSync(file, 'utf8');
}

async function run(
  { bin }: Binaries,
  { folder, user }: Place,
  program: string,
  args: string[],
  input = '',
): Promise<void> {
  const result = await runProgram(join(bin, program), args, { user, folder, input });
  if (result.exitCode !== 0) throw errorFromOutput(folder, result.output);
}

async function removePartials(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.partial')) continue;
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
