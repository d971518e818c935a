import { createLink, enableAccount } from '@minxin/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPeople, PASSWORD, type People } from '../testing/people.ts';

let people: People;
beforeAll(async () => {
  people = await openPeople({ trustedProxy: '127.0.0.1' });
});
afterAll(() => people.close());

/** As the proxy says where it comes from. */
const from = (address: string) => ({ 'x-forwarded-for': address, 'x-forwarded-proto': 'https' });
const tried = async (userName: string, password: string, address: string) =>
  (await people.signIn(userName, password, from(address))).statusCode;
const linkFor = async (id: number) => createLink(people.place, 'set_password', id, new Date());

describe('a user name and a password', () => {
  it('let in whatever the case of the name, with a session of its own each time', async () => {
    await people.enter('LiMing');
    const first = await people.signIn('liming');
    const second = await people.signIn('LIMING ');
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    expect(first.cookies[0]).toMatchObject({
      ...{ name: '__Host-minxin_session', httpOnly: true, secure: true },
      ...{ sameSite: 'Lax', path: '/' },
    });
    expect(first.cookies[0]?.value).not.toBe(second.cookies[0]?.value);
  });

  it('are the same however a keyboard writes them', async () => {
    await people.enter('wide');
    expect(await tried('ｗｉｄｅ', PASSWORD.replace('green', 'ｇｒｅｅｎ'), '192.0.2.2')).toBe(303);
  });

  it('answer an unknown name, a disabled account and a wrong password alike', async () => {
    const gone = await people.enter('gone');
    await people.enter('keeper', { roles: ['administrator'] });
    await enableAccount(people.place, gone.id, false, new Date());
    const [unknown, disabled, wrong] = [
      await people.signIn('nobody', PASSWORD, from('192.0.2.3')),
      await people.signIn('gone', PASSWORD, from('192.0.2.3')),
      await people.signIn('keeper', 'not the password', from('192.0.2.3')),
    ];
    const bare = (body: string) => body.replace(/value="(nobody|gone|keeper)"/, '');
    expect(unknown.statusCode).toBe(401);
    expect(bare(disabled.body)).toBe(bare(unknown.body));
    expect(bare(wrong.body)).toBe(bare(unknown.body));
    expect([disabled.statusCode, wrong.statusCode]).toEqual([401, 401]);
  });
});

describe('guessing', () => {
  it('a hundred at once: five are looked at, then the right one is refused too, and told until when', async () => {
    const { id } = await people.enter('target');
    const tries = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        tried('target', `guess number ${at}`, `198.51.100.${at}`),
      ),
    );
    expect(tries.filter((status) => status === 401)).toHaveLength(5);
    expect(tries.filter((status) => status === 429)).toHaveLength(95);
    const right = await people.signIn('target', PASSWORD, from('192.0.2.4'));
    expect(right.statusCode).toBe(429);
    expect(right.body).toMatch(/\d\d:\d\d:\d\d（北京时间）以后再试/);
    const [{ locked } = {}] = await people.database.connection
      .sql`select max(locked_until) > now() as locked from sign_in_tries where kind = 'name'`;
    expect(locked).toBe(true);
    expect(id).toBeGreaterThan(0);
  });

  it('is locked out for names that nobody has as well', async () => {
    const statuses = [];
    for (let at = 0; at < 6; at += 1)
      statuses.push(await tried('nobody-at-all', `guess ${at}`, `203.0.113.${at}`));
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('goes on after the wait, twice as long after each further failure, and ends with the right one', async () => {
    await people.enter('patient');
    const { sql } = people.database.connection;
    const waits: number[] = [];
    for (let at = 0; at < 8; at += 1) {
      await tried('patient', `guess ${at}`, `203.0.113.${100 + at}`);
      const [row] = await sql`
        select round(extract(epoch from locked_until - last_at))::int as wait, key_hash
        from sign_in_tries where kind = 'name' and last_at = (select max(last_at) from sign_in_tries where kind = 'name')`;
      if (row?.wait) waits.push(row.wait);
      await sql`update sign_in_tries set locked_until = now() - interval '1 second' where key_hash = ${row?.key_hash}`;
    }
    expect(waits).toEqual([60, 120, 240, 480]);
    expect(await tried('patient', PASSWORD, '203.0.113.200')).toBe(303);
    expect(await tried('patient', 'wrong once more', '203.0.113.201')).toBe(401);
  });

  it('of many names from one address locks the address', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 40 }, (_, at) => tried(`name-${at}`, 'the same guess', '192.0.2.77')),
    );
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    await people.enter('neighbour');
    expect(await tried('neighbour', PASSWORD, '192.0.2.77')).toBe(429);
    expect(await tried('neighbour', PASSWORD, '192.0.2.78')).toBe(303);
    const waits = await people.database.connection.sql`
      select object_kind, object_id from audit_events where event = 'locked_out' and address = '192.0.2.77'`;
    expect(waits).toContainEqual({ object_kind: 'address', object_id: '192.0.2.77' });
  });

  it('with characters that no name has is a wrong name like any other', async () => {
    for (const name of ['\0', 'a\0b', '\u{1f600}', "' or 1=1 --", '\r\n', 'x'.repeat(5000)])
      expect(await tried(name, 'x', '192.0.2.91')).toBe(401);
  });

  it('keeps no name that was typed, which may be a password', async () => {
    await tried('my secret password', 'x', '192.0.2.90');
    const rows = await people.database.connection.sql`select * from sign_in_tries`;
    expect(JSON.stringify(rows)).not.toContain('secret');
  });
});

describe('a link to set a password', () => {
  const set = (token: string, password: string, again = password) =>
    people.post('/set-password', { token, password, again });

  it('sets it once, signs in, and ends what was signed in before', async () => {
    const { id } = await people.enter('forgetful');
    const before = await people.cookieOf('forgetful');
    const token = await linkFor(id);
    expect((await people.app.inject(`/set-password?token=${token}`)).body).toContain(
      'forgetful 同志',
    );
    const done = await set(token, '另一句很长很长的话 about nothing');
    expect(done.statusCode).toBe(303);
    expect(await people.ask(before, '{ me { name } }')).toMatchObject({ status: 401 });
    expect((await people.signIn('forgetful')).statusCode).toBe(401);
    expect((await people.signIn('forgetful', '另一句很长很长的话 about nothing')).statusCode).toBe(
      303,
    );
    expect((await set(token, '第三句很长很长的话 about nothing')).statusCode).toBe(410);
  });

  it('stands until a password is taken that is good, and typed twice alike', async () => {
    const { id } = await people.enter('chooser');
    const token = await linkFor(id);
    for (const [password, again, told] of [
      ['short one', 'short one', '至少 12 个字符'],
      ['administrator2026', 'administrator2026', '太常见'],
      ['chooserchooser1', 'chooserchooser1', '用户名'],
      ['a good one, but once', 'a good one, but twice', '不一样'],
    ] as const) {
      const refused = await set(token, password, again);
      expect(refused.statusCode).toBe(400);
      expect(refused.body).toContain(told);
    }
    expect((await set(token, 'four unrelated words here')).statusCode).toBe(303);
  });

  it('stands no more when another is made, a day later, and when it is wrong', async () => {
    const { id } = await people.enter('links');
    const first = await linkFor(id);
    const old = await createLink(
      people.place,
      'set_password',
      id,
      new Date(Date.now() - 25 * 3_600_000),
    );
    for (const token of [first, old, 'wrong', '<b>']) {
      const page = await people.app.inject(`/set-password?token=${encodeURIComponent(token)}`);
      expect(page.statusCode).toBe(410);
      expect(page.body).not.toContain('<b>');
    }
  });
});

describe('a form of another site', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://localhost:80' }],
    [{ origin: 'null' }],
  ])('%j is refused', async (headers) => {
    for (const url of ['/sign-in', '/sign-out', '/set-password', '/setup']) {
      const bearer = { authorization: 'Bearer a-token-for-tests-only' };
      const refused = await people.post(url, { user: 'liming' }, { ...headers, ...bearer });
      expect(refused.statusCode).toBe(403);
      expect(refused.json()).toMatchObject({
        errors: [{ extensions: { code: 'CROSS_SITE_REFUSED' } }],
      });
    }
  });

  it('forms are taken by these pages alone', async () => {
    const bearer = { authorization: 'Bearer a-token-for-tests-only' };
    const refused = await people.post('/graphql', { query: '{ me { name } }' }, bearer);
    expect(refused.statusCode).toBe(415);
  });
});
