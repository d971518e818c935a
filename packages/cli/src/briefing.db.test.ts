import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './testing/run-cli.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();
let loaded: TestDatabase;
beforeAll(async () => {
  loaded = await createLoadedDatabase();
});
afterAll(() => loaded.drop());

const exported = (period: string, out: string) =>
  runCli(['briefing', 'export', period, '--out', out], { DATABASE_URL: loaded.url });

describe('the briefing on the command line', () => {
  it('of a month without data is none', async () => {
    expect(await exported('2015-06', join(folder, 'none'))).toMatchObject({
      status: 7,
      stdout: '',
    });
  });

  it('does not go into a folder that is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'as it was');
    expect(await exported('2019-12', join(file, 'in'))).toMatchObject({ status: 6, stdout: '' });
    expect(await readFile(file, 'utf8')).toBe('as it was');
  });
});
