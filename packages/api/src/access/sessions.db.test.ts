import { changeAccount, createApiToken, enableAccount, WHOLE_DISTRICT } from '@minxin/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWNERS_TOKEN, openPeople, PASSWORD, type People } from '../testing/people.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

let people: People;
beforeAll(async () => {
  people = await openPeople();
});
afterAll(() => people.close());

const ME = '{ me { name roles { id } account { userName } sessions { id isThis } } }';
interface Me {
  readonly me: { readonly sessions: readonly { readonly id: string; readonly isThis: boolean }[] };
}
const statusOf = async (cookie: string) => (await people.ask({ cookie }, ME)).status;
const page = (cookie: string) =>
  people.app.inject({ url: '/sign-in/nowhere', headers: { cookie, accept: 'text/html' } });
/** Lets time pass for everybody. */
async function later(time: string): Promise<void> {
  const { sql } = people.database.connection;
  await sql`update sessions set token_made_at = token_made_at - ${time}::interval,
    last_seen_at = last_seen_at - ${time}::interval, expires_at = expires_at - ${time}::interval`;
  await sql`update accounts set secured_at = secured_at - ${time}::interval`;
}

describe('first-run setup', () => {
  const form = { user: 'first', name: '首位管理员', password: PASSWORD, again: PASSWORD };
  const owner = { authorization: `Bearer ${OWNERS_TOKEN}` };

  it('opens to the owner alone', async () => {
    const stranger = await people.app.inject({ url: '/setup', headers: { accept: 'text/html' } });
    expect(stranger.statusCode).toBe(401);
    expect((await people.post('/setup', form)).statusCode).toBe(401);
    expect((await people.app.inject({ url: '/setup', headers: owner })).body).toContain(
      'name="user"',
    );
  });

  it('makes one account, of two that try at once, and closes for good', async () => {
    const tries = await Promise.all([
      people.post('/setup', form, owner),
      people.post('/setup', { ...form, user: 'second' }, owner),
    ]);
    expect(tries.filter(({ headers }) => headers.location === '/accounts')).toHaveLength(1);
    const [{ count } = {}] = await people.database.connection
      .sql`select count(*)::int from accounts`;
    expect(count).toBe(1);
    const closed = await people.app.inject({ url: '/setup', headers: owner });
    expect([closed.statusCode, closed.headers.location]).toEqual([303, '/']);
    expect((await people.post('/setup', { ...form, user: 'third' }, owner)).headers.location).toBe(
      '/',
    );
  });

  it('leaves a sign-in page that asks for name and password', async () => {
    const asked = await people.app.inject({ url: '/', headers: { accept: 'text/html' } });
    expect(asked.body).toContain('<form action="/sign-in" method="post">');
    expect(asked.body).toContain('name="token"');
    const english = { accept: 'text/html', 'accept-language': 'en' };
    expect((await people.app.inject({ url: '/', headers: english })).body).toContain('User name');
  });
});

describe('a session', () => {
  it('asks as the account: its name, roles and rights as they are now', async () => {
    const account = await people.enter('clerk', { roles: ['clerk'] });
    const { cookie } = await people.cookieOf('clerk');
    const me = async () => (await people.ask({ cookie }, ME)).data?.me;
    expect(await me()).toMatchObject({
      ...{ name: 'clerk 同志（clerk）', roles: [{ id: 'CLERK' }], account: { userName: 'clerk' } },
      sessions: [{ isThis: true }],
    });
    await changeAccount(people.place, account.id, { ...account, roles: ['auditor'] }, new Date());
    expect(await me()).toMatchObject({ roles: [{ id: 'AUDITOR' }] });
    await enableAccount(people.place, account.id, false, new Date());
    expect(await statusOf(cookie)).toBe(401);
  });

  it('gets a new token with its next request after a change of roles; the old one soon ends', async () => {
    const account = await people.enter('renewed');
    const { cookie } = await people.cookieOf('renewed');
    expect((await page(cookie)).cookies).toEqual([]);
    await changeAccount(people.place, account.id, { ...account, roles: ['clerk'] }, new Date());
    const [next] = (await page(cookie)).cookies;
    expect(next).toMatchObject({ name: SESSION_COOKIE, httpOnly: true });
    const renewed = `${SESSION_COOKIE}=${next?.value}`;
    expect(renewed).not.toBe(cookie);
    expect([await statusOf(cookie), await statusOf(renewed)]).toEqual([200, 200]);
    await later('61 seconds');
    expect([await statusOf(cookie), await statusOf(renewed)]).toEqual([401, 200]);
  });

  it('gets a new token every day, and only one of many requests at once gives it', async () => {
    await people.enter('daily');
    const { cookie } = await people.cookieOf('daily');
    await later('23 hours');
    await statusOf(cookie);
    await later('2 hours');
    const answers = await Promise.all(Array.from({ length: 5 }, () => page(cookie)));
    expect(answers.flatMap(({ cookies }) => cookies)).toHaveLength(1);
  });

  it('ends where nothing was asked for a day, and after a week whatever was asked', async () => {
    await people.enter('idle');
    const { cookie } = await people.cookieOf('idle');
    await later('25 hours');
    expect(await statusOf(cookie)).toBe(401);
    let busy = (await people.cookieOf('idle')).cookie;
    const statuses: number[] = [];
    for (let day = 0; day < 8; day += 1) {
      const [renewed] = (await page(busy)).cookies;
      if (renewed) busy = `${SESSION_COOKIE}=${renewed.value}`;
      statuses.push(await statusOf(busy));
      await later('23 hours 50 minutes');
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200]);
    expect(await statusOf(busy)).toBe(401);
  });

  it('ends by signing out, and is ended by its owner from elsewhere, not by others', async () => {
    await people.enter('two-places');
    await people.enter('other');
    const [one, two, other] = [
      await people.cookieOf('two-places'),
      await people.cookieOf('two-places'),
      await people.cookieOf('other'),
    ];
    const { me } = await people.answer<Me>(one, ME);
    const elsewhere = me.sessions.find(({ isThis }) => !isThis)?.id;
    const end = `mutation { endSession(id: "${elsewhere}") { ok problem { code } } }`;
    expect((await people.ask(other, end)).data?.endSession).toEqual({
      ...{ ok: false, problem: { code: 'SESSION_UNKNOWN' } },
    });
    expect((await people.ask(one, end)).data?.endSession).toEqual({ ok: true, problem: null });
    expect(await statusOf(two.cookie)).toBe(401);
    const out = await people.post('/sign-out', {}, one);
    expect(out.headers.location).toBe('/sign-in');
    expect(out.cookies[0]).toMatchObject({ name: SESSION_COOKIE, value: '' });
    expect(await statusOf(one.cookie)).toBe(401);
  });
});

describe('an own password', () => {
  const change = (present: string, next: string) =>
    `mutation { changePassword(present: "${present}", next: "${next}") { ok problem { code } } }`;

  it('is changed by who knows it; other sessions end, this one goes on', async () => {
    await people.enter('changer');
    const [here, there] = [await people.cookieOf('changer'), await people.cookieOf('changer')];
    const wrong = await people.ask(here, change('not this', 'a long sentence of mine'));
    expect(wrong.data?.changePassword).toEqual({ ok: false, problem: { code: 'PASSWORD_WRONG' } });
    const right = await people.ask(here, change(PASSWORD, 'a long sentence of mine'));
    expect(right.data?.changePassword).toEqual({ ok: true, problem: null });
    expect([await statusOf(here.cookie), await statusOf(there.cookie)]).toEqual([200, 401]);
    expect((await people.signIn('changer')).statusCode).toBe(401);
    expect((await people.signIn('changer', 'a long sentence of mine')).statusCode).toBe(303);
    const noted = await people.database.connection.sql`
      select event, is_success from audit_events
      where object_kind = 'account' and details ->> 'change' = 'password' order by sequence`;
    expect(noted).toEqual([
      { event: 'sign_in_failed', is_success: false },
      { event: 'rights_changed', is_success: true },
    ]);
  });
});

describe('a token of an account', () => {
  it('may do what it was granted and its owner still may, and nothing to accounts', async () => {
    const account = await people.enter('maker', { roles: ['administrator', 'analyst'] });
    const order = {
      name: '脚本',
      days: 1,
      roles: ['analyst', 'administrator'] as const,
      scope: WHOLE_DISTRICT,
    };
    const { token } = await createApiToken(people.place, account, order, new Date());
    expect(token).toMatch(/^minxin_[\w-]{43}$/);
    const bearer = { authorization: `Bearer ${token}` };
    const roles = async () => (await people.ask(bearer, ME)).data?.me;
    expect(await roles()).toMatchObject({ roles: [{ id: 'ANALYST' }, { id: 'ADMINISTRATOR' }] });
    const more = await people.ask(
      bearer,
      'mutation { createApiToken(token: { name: "x", roles: [ANALYST] }) { ok } }',
    );
    expect(more.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await changeAccount(people.place, account.id, { ...account, roles: ['analyst'] }, new Date());
    expect(await roles()).toMatchObject({ roles: [{ id: 'ANALYST' }] });
    await enableAccount(people.place, account.id, false, new Date());
    expect((await people.ask(bearer, ME)).status).toBe(401);
  });
});

describe('the log of who did what', () => {
  it('tells of sign-ins, of tries in vain, of the wait, and of signing out, by name and address', async () => {
    const { id } = await people.enter('watched');
    const asker = await people.cookieOf('watched');
    for (let at = 0; at < 6; at += 1) await people.signIn('watched', `guess ${at}`);
    await people.post('/sign-out', {}, asker);
    const rows = await people.database.connection.sql`
      select event, is_success, account_id, address from audit_events
      where actor in ('watched', 'watched 同志（watched）') order by sequence`;
    const address = '127.0.0.1';
    const failed = { event: 'sign_in_failed', is_success: false, account_id: null, address };
    expect(rows).toEqual([
      { event: 'sign_in', is_success: true, account_id: String(id), address },
      ...Array.from({ length: 5 }, () => failed),
      { event: 'locked_out', is_success: true, account_id: null, address },
      { event: 'sign_out', is_success: true, account_id: String(id), address },
    ]);
  });
});
