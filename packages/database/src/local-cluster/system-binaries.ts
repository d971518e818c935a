import { readdir, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Binaries, BinarySource } from './binary-source.ts';
import type { Place } from './place.ts';
import { runProgram } from './run-program.ts';

/** The first PostgreSQL with ICU as a database's locale provider. */
export const oldestMajor = 15;

/** Where distributions put each version, apart from the PATH: the folder above, and the one inside. */
const versioned = [
  ['/usr/lib/postgresql', 'bin'],
  ['/usr/local/opt', 'bin'],
  ['/opt/homebrew/opt', 'bin'],
  ['/Library/PostgreSQL', 'bin'],
  ['C:\\Program Files\\PostgreSQL', 'bin'],
] as const;

/** The newest PostgreSQL of the system that the server's user may run, or the one of `major`. */
export async function systemBinaries(
  place: Place,
  major: number | undefined,
  oldest: number = oldestMajor,
): Promise<BinarySource | undefined> {
  const found: Binaries[] = [];
  for (const folder of await candidates()) {
    const version = await versionOf(folder, place);
    if (version && version >= oldest) found.push({ major: version, bin: folder });
  }
  found.sort((a, b) => b.major - a.major);
  const chosen = found.find((one) => one.major === major) ?? found[0];
  return chosen && { major: chosen.major, install: async () => chosen };
}

async function candidates(): Promise<string[]> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const [above, inside] of versioned) {
    const names = await readdir(above).catch(() => []);
    folders.push(...names.map((name) => join(above, name, inside)));
  }
  const program = process.platform === 'win32' ? 'initdb.exe' : 'initdb';
  // A link on the PATH leads to one program; its real folder has all of them.
  const real = folders.map((folder) => realpath(join(folder, program)).catch(() => undefined));
  const present = (await Promise.all(real)).filter((path) => path !== undefined);
  return [...new Set(present.map((path) => dirname(path)))];
}

async function versionOf(bin: string, { user }: Place): Promise<number | undefined> {
  const postgres = join(bin, 'postgres');
  const result = await runProgram(postgres, ['--version'], { user, folder: bin }).catch(
    () => undefined,
  );
  const version = /\(PostgreSQL\) (\d+)/.exec(result?.output ?? '')?.[1];
  return result?.exitCode === 0 && version ? Number(version) : undefined;
}
