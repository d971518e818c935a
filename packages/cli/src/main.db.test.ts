import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from './testing/free-port.ts';
import { runCli } from './testing/run-cli.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();

describe('words and surroundings', () => {
  it('--help tells the commands, the environment and the exit statuses', async () => {
    const { status, stdout } = await runCli(['--help']);
    expect(status).toBe(0);
    for (const word of [
      'serve',
      'setup',
      'migrate',
      'import',
      'batches',
      'undo',
      'simulate',
      'briefing',
      'audit',
      'doctor',
      'calendar',
      'rollups',
      'token',
      'keys',
      'MINXIN_KEYS',
      'MINXIN_HOME',
      '5 port in use',
      '9 audit broken',
      '10 unsafe',
    ]) {
      expect(stdout).toContain(word);
    }
  });

  it.each([
    ['an unknown command', ['nothing'], {}, 2, /unknown command/],
    ['an unknown option', ['doctor', '--nothing'], {}, 2, /unknown option/],
    ['a PORT that is none', ['serve'], { PORT: 'abc' }, 2, /PORT is "abc"/],
    ['a token that is too short', ['serve'], { MINXIN_TOKEN: 'short' }, 2, /at least 16/],
    ['half a certificate', ['serve'], { MINXIN_TLS_CERT: 'x.pem' }, 2, /MINXIN_TLS_KEY/],
    ['a proxy that is none', ['serve'], { MINXIN_TRUSTED_PROXY: 'all' }, 2, /10\.0\.0\.5/],
    ['half a provider', ['serve'], { MINXIN_OIDC_CLIENT_ID: 'x' }, 2, /MINXIN_OIDC_ISSUER/],
    ['a limit that is none', ['serve'], { MINXIN_LIMITS: 'depht=3' }, 2, /MINXIN_LIMITS.*depth/],
    ['nothing to import', ['import'], {}, 2, /Name a file/],
    ['a pattern that finds nothing', ['import', 'none-*.csv'], {}, 2, /none-\*\.csv/],
    ['a batch that is no number', ['undo', 'x'], {}, 2, /number of a batch/],
    ['no period', ['briefing', 'export', '--out', 'x'], {}, 2, /period/],
    ['a month that is none', ['briefing', 'export', '2019-13', '--out', 'x'], {}, 2, /2019-12/],
    [
      'half a red head',
      ['briefing', 'export', '2019-12', '--out', 'x', '--red-header', '办公室文件'],
      {},
      2,
      /--document-number/,
    ],
    [
      'a template that is none',
      ['briefing', 'publish', '2019-12', '--pptx-template', import.meta.filename],
      {},
      2,
      /main\.db\.test\.ts.*不是完整的 Office 文件/,
    ],
    ['a day that is none', ['rollups', 'rebuild', '--from', '2019-02-30'], {}, 2, /2019-12-01/],
    ['a scale of nothing', ['simulate', '--scale', '0'], {}, 2, /1 or more/],
    [
      'a server that does not answer',
      ['migrate'],
      { DATABASE_URL: 'postgres://minxin:secret@127.0.0.1:1/x' },
      3,
      /127\.0\.0\.1:1\/x/,
    ],
  ])('%s: status and sentence', async (_, args, env, status, sentence) => {
    const finished = await runCli(args, env);
    expect(finished.stderr).toMatch(sentence);
    expect(finished.stderr).not.toMatch(/secret|at .*\.ts:\d/);
    expect(finished).toMatchObject({ status, stdout: '' });
  });

  it('a taken port ends with 5 before any database is opened', async () => {
    const port = await freePort();
    const taken = createServer().listen(port, '127.0.0.1');
    const home = join(folder, 'untouched');
    const { status, stderr } = await runCli(['serve'], { PORT: String(port), MINXIN_HOME: home });
    taken.close();
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(status).toBe(5);
  });
});

describe('a data home of another PostgreSQL', () => {
  it('is refused with 4, both versions named, and left as it is', async () => {
    const data = join(folder, 'old', 'postgres', 'data');
    await mkdir(data, { recursive: true });
    await writeFile(join(data, 'PG_VERSION'), '13\n');
    const { status, stderr } = await runCli(['migrate'], { MINXIN_HOME: join(folder, 'old') });
    expect(stderr).toMatch(/13/);
    expect(stderr).toMatch(/18/);
    expect(status).toBe(4);
    expect(await readdir(data)).toEqual(['PG_VERSION']);
  });
});
