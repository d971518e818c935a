import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPeople, type People } from '../testing/people.ts';
import { startProvider, type VouchingProvider } from '../testing/vouching-provider.ts';

const BACK = 'http://localhost:4000/sign-in/provider/back';
let provider: VouchingProvider;
let people: People;
beforeAll(async () => {
  provider = await startProvider(BACK);
  const { issuer, clientId, clientSecret } = provider;
  people = await openPeople({ oidc: { issuer, clientId, clientSecret, rolesClaim: 'roles' } });
});
afterAll(async () => {
  await people?.close();
  await provider?.close();
});

const headers = { host: 'localhost:4000' };
const flowOf = ({ cookies }: LightMyRequestResponse) =>
  cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

/** Goes there as a person, and comes back. */
async function comeBack(
  person: VouchingProvider['person'],
  change: (returned: URL) => void = () => {},
): Promise<LightMyRequestResponse> {
  provider.person = person;
  const there = await people.app.inject({ url: '/sign-in/provider?next=/hotline', headers });
  const returned = new URL(await provider.follow(String(there.headers.location), BACK));
  change(returned);
  return people.app.inject({
    url: `${returned.pathname}${returned.search}`,
    headers: { ...headers, cookie: flowOf(there) },
  });
}

const entered = (userName: string, subject: string | null = null) =>
  people.enter(userName, { oidc: { issuer: provider.issuer, subject } });

async function rolesOf(response: LightMyRequestResponse): Promise<unknown> {
  const session = response.cookies.find(({ name }) => name === 'minxin_session');
  const cookie = `minxin_session=${session?.value}`;
  return (await people.ask({ cookie }, '{ me { account { userName } roles { id } } }')).data?.me;
}

describe('by the identity provider', () => {
  it('goes by authorization code, with PKCE, state and nonce', async () => {
    const there = await people.app.inject({ url: '/sign-in/provider', headers });
    const asked = new URL(String(there.headers.location)).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: 'code', client_id: 'minxin', redirect_uri: BACK },
      ...{ code_challenge_method: 'S256', scope: 'openid profile' },
      ...{ state: expect.stringMatching(/.{20}/), nonce: expect.stringMatching(/.{20}/) },
    });
    expect(there.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  });

  it('lets in who was entered by user name, and knows them by subject from then on', async () => {
    await entered('wang.wu');
    const first = await comeBack({ subject: 's-1', userName: 'Wang.Wu' });
    expect([first.statusCode, first.headers.location]).toEqual([303, '/hotline']);
    expect(await rolesOf(first)).toMatchObject({ account: { userName: 'wang.wu' } });
    const renamed = await comeBack({ subject: 's-1', userName: 'wang.wu.2' });
    expect(await rolesOf(renamed)).toMatchObject({ account: { userName: 'wang.wu' } });
    const other = await comeBack({ subject: 's-2', userName: 'wang.wu' });
    expect(other.statusCode).toBe(403);
  });

  it('lets in who was entered by subject, with the roles that it tells of those there are', async () => {
    await entered('li.si', 's-3');
    const first = await comeBack({ subject: 's-3', roles: ['clerk', 'auditor', 'emperor'] });
    expect(await rolesOf(first)).toMatchObject({ roles: [{ id: 'CLERK' }, { id: 'AUDITOR' }] });
    const later = await comeBack({ subject: 's-3', roles: ['auditor'] });
    expect(await rolesOf(later)).toMatchObject({ roles: [{ id: 'AUDITOR' }] });
  });

  it('refuses whom nobody entered, and who has a password here, and says whom to ask', async () => {
    await people.enter('local');
    for (const userName of ['stranger', 'local']) {
      const refused = await comeBack({ subject: `s-${userName}`, userName });
      expect(refused.statusCode).toBe(403);
      expect(refused.body).toContain(`统一身份认证认得您（${userName}）`);
      expect(refused.cookies.some(({ name }) => name === 'minxin_session')).toBe(false);
    }
  });

  it.each([
    ['another state', (returned: URL) => returned.searchParams.set('state', 'x'.repeat(43))],
    ['another code', (returned: URL) => returned.searchParams.set('code', 'x'.repeat(43))],
    ['no code', (returned: URL) => returned.searchParams.delete('code')],
  ])('does not let in who comes back with %s', async (_, change) => {
    const refused = await comeBack({ subject: 's-1', userName: 'wang.wu' }, change);
    expect(refused.statusCode).toBe(502);
    expect(refused.body).toContain('统一身份认证没有完成');
  });

  it('sends back to the sign-in whoever never went', async () => {
    const lost = await people.app.inject({ url: '/sign-in/provider/back?code=x', headers });
    expect([lost.statusCode, lost.headers.location]).toEqual([303, '/sign-in']);
  });

  it('is offered on the sign-in page', async () => {
    const { body } = await people.app.inject('/sign-in?next=/hotline');
    expect(body).toContain('href="/sign-in/provider?next=%2Fhotline"');
  });
});
