import { existsSync, lstatSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBinaries } from './binaries.ts';
import { packagedBinaries } from './packaged-binaries.ts';
import { preparePlace } from './place.ts';
import { runProgram } from './run-program.ts';
import { systemBinaries } from './system-binaries.ts';
import { type TemporaryHome, temporaryHome } from './testing/temporary-home.ts';

let temporary: TemporaryHome;

beforeEach(async () => {
  temporary = await temporaryHome();
});

afterEach(async () => {
  await temporary.remove();
});

test('the package is copied once per version, with the links it lists', async () => {
  const place = await temporary.place();
  await preparePlace(place);
  const shelf = join(place.folder, 'binaries');
  await mkdir(join(shelf, 'left-over.partial'), { recursive: true });

  const source = packagedBinaries(place, process.platform, process.arch);
  const binaries = await source?.install();
  expect(readdirSync(shelf)).toEqual([expect.stringMatching(/^18\.\d/)]);
  const bin = binaries?.bin ?? '';
  const version = await runProgram(join(bin, 'postgres'), ['--version'], {
    user: place.user,
    folder: '/',
  });
  expect(version.output).toMatch(/\(PostgreSQL\) 18\./);
  if (process.platform === 'linux') {
    const link = join(bin, '..', 'lib', 'libpq.so.5');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readlinkSync(link)).toMatch(/^libpq\.so\.5\.\d+$/);
  }

  const mark = join(bin, 'mark');
  writeFileSync(mark, '');
  await source?.install();
  expect(existsSync(mark)).toBe(true);
});

test('a platform without a package has none', async () => {
  expect(packagedBinaries(await temporary.place(), 'linux', 's390x')).toBeUndefined();
  expect(packagedBinaries(await temporary.place(), 'sunos', 'x64')).toBeUndefined();
});

test('the system is asked for 15 or later, by version if it has several', async ({ skip }) => {
  const place = await temporary.place();
  const system = await systemBinaries(place, undefined);
  if (!system) return skip('no PostgreSQL in this system');
  expect(system.major).toBeGreaterThanOrEqual(15);
  const { bin, major } = await system.install();
  expect(existsSync(join(bin, 'initdb'))).toBe(true);
  expect((await systemBinaries(place, major))?.major).toBe(major);
  expect((await systemBinaries(place, 14))?.major).toBe(major);
});

test('the package comes before the system', async () => {
  expect((await findBinaries(await temporary.place(), 15)).major).toBe(18);
});

test('a machine with neither is told what to install', async () => {
  const bare = { platform: 'linux', arch: 's390x', oldest: 1000 };
  await expect(findBinaries(await temporary.place(), undefined, bare)).rejects.toMatchObject({
    code: 'CLUSTER_NO_BINARIES',
    message: expect.stringMatching(/linux-s390x.*install PostgreSQL.*DATABASE_URL/),
  });
});
