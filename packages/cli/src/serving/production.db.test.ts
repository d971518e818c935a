import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, lacksTools, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli, startCli } from '../testing/run-cli.ts';

const PASSWORD = 'four unrelated words here';
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'minxin-production-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => probe.once('listening', ready));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

const production = (more: Readonly<Record<string, string>> = {}) => ({
  ...{ NODE_ENV: 'production', DATABASE_URL: database.url, MINXIN_HOME: folder, ...more },
});
const proxy = { MINXIN_TRUSTED_PROXY: '127.0.0.1' };
const serve = async (env: Readonly<Record<string, string>>) =>
  runCli(['serve', '--no-detail'], { ...env, PORT: String(await freePort()) });

describe('in production', () => {
  it.each([
    ['without TLS', production, {}, /MINXIN_TLS_CERT.*MINXIN_TRUSTED_PROXY/],
    ['at an address of others without TLS', () => ({ HOST: '0.0.0.0' }), {}, /MINXIN_TLS_CERT/],
    [
      'with a token that all would guess',
      production,
      { ...proxy, MINXIN_TOKEN: 'changemechangeme' },
      /anybody would guess/,
    ],
    ['without an account', production, proxy, /minxin setup/],
  ] as const)('%s it does not start, and says what to do', async (_, base, more, sentence) => {
    const { status, stdout, stderr } = await serve({ ...base(), ...more });
    expect(stderr).toMatch(sentence);
    expect({ status, stdout }).toEqual({ status: 10, stdout: '' });
  });

  it('the first account is made on the command line, once, and then it starts', async () => {
    const weak = await runCli(
      ['setup', '--user', 'first', '--name', '首位', '--password-stdin'],
      production(),
      'short\n',
    );
    expect(weak).toMatchObject({ status: 2, stderr: expect.stringContaining('12') });
    const made = await runCli(
      ['setup', '--user', 'first', '--name', '首位', '--password-stdin'],
      production(),
      PASSWORD,
    );
    expect(made).toMatchObject({ status: 0, stdout: '' });
    const again = await runCli(['setup', '--user', 'second', '--name', '第二位'], production());
    expect(again).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('closed'),
    });

    const port = await freePort();
    const server = startCli(['serve', '--no-detail'], { ...production(proxy), PORT: String(port) });
    expect(await server.printed(/http\S+/)).toBe(`http://127.0.0.1:${port}`);
    expect(server.said()).not.toContain('token=');
    const signedIn = await fetch(`http://127.0.0.1:${port}/sign-in`, {
      ...{ method: 'POST', redirect: 'manual' },
      headers: { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' },
      body: new URLSearchParams({ user: 'first', password: PASSWORD }),
    });
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers.get('set-cookie')).toMatch(/^__Host-minxin_session=.*Secure/);
    const [session] = await database.connection.sql`select address from sessions`;
    expect(session).toEqual({ address: '192.0.2.1' });
    server.process.kill('SIGTERM');
    expect(await server.finished).toMatchObject({ status: 0 });
  });

  it('a token of an account is made, listed and taken back on the command line', async () => {
    const made = await runCli(
      ['token', 'create', '--account', 'FIRST', '--name', '月报', '--roles', 'analyst', '--json'],
      production(),
    );
    const { id, token } = JSON.parse(made.stdout) as { id: number; token: string };
    expect(token).toMatch(/^minxin_/);
    const list = async () =>
      (await runCli(['token', 'list', '--account', 'first'], production())).stdout;
    expect(await list()).toContain(token.slice(0, 12));
    expect(await runCli(['token', 'revoke', String(id)], production())).toMatchObject({
      status: 0,
    });
    expect(await list()).toBe('');
    const wide = await runCli(
      ['token', 'create', '--name', 'x', '--roles', 'emperor'],
      production(),
    );
    expect(wide).toMatchObject({ status: 2, stderr: expect.stringContaining('leader') });
  });
});

describe.skipIf(lacksTools('openssl'))('with a certificate', () => {
  it('it serves by TLS, and a file that is not there is named', async () => {
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const words = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout';
    execFileSync('openssl', [...words.split(' '), key, '-out', cert], { stdio: 'ignore' });
    const tls = { MINXIN_TLS_CERT: cert, MINXIN_TLS_KEY: key };
    const missing = await serve(production({ ...tls, MINXIN_TLS_CERT: join(folder, 'none.pem') }));
    expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining('none.pem') });

    const port = await freePort();
    const server = startCli(['serve', '--no-detail'], { ...production(tls), PORT: String(port) });
    expect(await server.printed(/http\S+/)).toBe(`https://127.0.0.1:${port}`);
    const status = await new Promise((answered, failed) =>
      request({ port, path: '/healthz', rejectUnauthorized: false }, (response) => {
        response.resume();
        answered(response.statusCode);
      })
        .once('error', failed)
        .end(),
    );
    expect(status).toBe(200);
    server.process.kill('SIGTERM');
    await server.finished;
  });
});
