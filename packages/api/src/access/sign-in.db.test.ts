import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApiToken, createLink, ROLES, WHOLE_DISTRICT } from '@minxin/access';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../server/create-server.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

const FIXED = 'sixteen-or-more-characters';
let database: TestDatabase;
let app: FastifyInstance;
let filesFolder: string;

beforeAll(async () => {
  filesFolder = await mkdtemp(join(tmpdir(), 'minxin-files-'));
  database = await createTestDatabase();
  app = await createServer({
    connection: database.connection,
    districtCode: '610902',
    filesFolder,
    fixedToken: FIXED,
    logLevel: 'silent',
  });
});
afterAll(async () => {
  await app.close();
  await database.drop();
  await rm(filesFolder, { recursive: true });
});

const DAY = 86_400_000;
const place = () => ({ db: database.connection.db, districtCode: '610902' });
const linkMade = (at = new Date()) => createLink(place(), 'sign_in', null, at);
const bearerMade = async (at = new Date()) => {
  const owner = { id: null, roles: ROLES, scope: WHOLE_DISTRICT };
  const order = { name: '试验', days: 30, roles: ROLES, scope: WHOLE_DISTRICT };
  return (await createApiToken(place(), owner, order, at)).token;
};
const ask = (headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query: '{ district { code } }' },
  });
const signIn = (token: string) =>
  app.inject({
    url: `/sign-in?token=${encodeURIComponent(token)}`,
    headers: { accept: 'text/html' },
  });

describe('without a sign-in', () => {
  it.each([
    ['/', 'text/html'],
    ['/graphiql', 'text/html'],
    ['/assets/anything.js', '*/*'],
    ['/reconciliation', 'text/html'],
    ['/nothing', 'application/json'],
  ])('%s is refused', async (url, accept) => {
    const response = await app.inject({ url, headers: { accept } });
    expect(response.statusCode).toBe(401);
  });

  it('the API answers 401 with a code and how to get in', async () => {
    const response = await ask();
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } }],
    });
  });

  it('the health checks answer', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });
});

describe('a bearer token', () => {
  it('lets in: the fixed one, and one that was made', async () => {
    expect((await ask({ authorization: `Bearer ${FIXED}` })).statusCode).toBe(200);
    const made = await bearerMade();
    expect((await ask({ authorization: `Bearer ${made}` })).statusCode).toBe(200);
  });

  it.each(['Bearer wrong', `Bearer ${FIXED}x`, `Basic ${FIXED}`, 'Bearer '])(
    '%j does not',
    async (authorization) => {
      expect((await ask({ authorization })).statusCode).toBe(401);
    },
  );

  it('does not outlive its time', async () => {
    const old = await bearerMade(new Date(Date.now() - 31 * DAY));
    expect((await ask({ authorization: `Bearer ${old}` })).statusCode).toBe(401);
  });

  it('is no session, and a session no bearer', async () => {
    const made = await bearerMade();
    expect((await ask({ cookie: `${SESSION_COOKIE}=${made}` })).statusCode).toBe(401);
  });
});

describe('a sign-in link', () => {
  it('works once, and becomes a session that pages and API take', async () => {
    const token = await linkMade();
    const first = await signIn(token);
    expect(first.statusCode).toBe(303);
    expect(first.headers.location).toBe('/');
    const cookie = first.cookies.find(({ name }) => name === SESSION_COOKIE);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect((await ask({ cookie: `${SESSION_COOKIE}=${cookie?.value}` })).statusCode).toBe(200);
    const second = await signIn(token);
    expect(second.statusCode).toBe(401);
    expect(second.body).toContain('已经用过');
  });

  it('lets only one of ten in who try at once', async () => {
    const token = await linkMade();
    const tries = await Promise.all(Array.from({ length: 10 }, () => signIn(token)));
    expect(tries.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  });

  it('is refused half an hour later, when wrong, and when it is script', async () => {
    const old = await linkMade(new Date(Date.now() - 31 * 60_000));
    expect((await signIn(old)).statusCode).toBe(401);
    const script = await signIn('<script>alert(1)</script>');
    expect(script.statusCode).toBe(401);
    expect(script.body).not.toContain('<script>');
  });

  it('may be the fixed token, as often as one likes', async () => {
    expect((await signIn(FIXED)).statusCode).toBe(303);
    expect((await signIn(FIXED)).statusCode).toBe(303);
  });

  it('goes on to the page that was wanted, and never to another site', async () => {
    const wanted = await app.inject({
      url: '/reconciliation?year=2019&x="><b>',
      headers: { accept: 'text/html' },
    });
    expect(wanted.body).toContain('name="next" value="/reconciliation?year=2019&amp;x=');
    expect(wanted.body).not.toContain('<b>');
    const next = async (path: string) =>
      (await app.inject(`/sign-in?token=${FIXED}&next=${encodeURIComponent(path)}`)).headers
        .location;
    expect(await next('/reconciliation?year=2019')).toBe('/reconciliation?year=2019');
    for (const path of [
      '//evil.example',
      'https://evil.example/',
      '/\\evil.example',
      '\\\\evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
    ]) {
      expect(await next(path)).toMatch(/^\/(?![/\\])/);
    }
  });

  it('keeps only hashes', async () => {
    const [link, bearer] = [await linkMade(), await bearerMade()];
    const session = (await signIn(link)).cookies[0]?.value;
    const { sql } = database.connection;
    const rows = [
      await sql`select * from one_time_links`,
      await sql`select * from sessions`,
      await sql`select * from api_tokens`,
    ];
    const kept = JSON.stringify(rows);
    expect(kept).toContain(bearer.slice(0, 12));
    for (const secret of [link, bearer, session]) expect(kept).not.toContain(secret);
  });
});

describe('headers', () => {
  it('let nothing in from outside and no other page frame ours', async () => {
    const { headers } = await app.inject('/healthz');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toMatch(
      /https?:|unsafe-eval|script-src[^;]*unsafe-inline/,
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
