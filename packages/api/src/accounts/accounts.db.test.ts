import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWNERS_TOKEN, openPeople, PASSWORD, type People } from '../testing/people.ts';

let people: People;
let administrator: { readonly cookie: string };
beforeAll(async () => {
  people = await openPeople();
  await people.enter('chief', { roles: ['administrator', 'leader'] });
  administrator = await people.cookieOf('chief');
});
afterAll(() => people.close());

interface Result {
  readonly ok: boolean;
  readonly account: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly passwordLink: string | null;
  readonly problem: { readonly code: string; readonly message: string } | null;
}

interface Me {
  readonly me: { readonly account: { readonly id: string; readonly userName: string } };
}

const RESULT = `{ ok passwordLink problem { code message } account {
  id userName displayName roles { id } scope { subjects towns departments } seesSmallCells signsInBy
  hasPassword isEnabled lockedUntil permissions { id } sessions { id } tokens { id } } }`;
const change = async (mutation: string): Promise<Result> => {
  const { data, errors } = await people.ask(
    administrator,
    `mutation { result: ${mutation} ${RESULT} }`,
  );
  expect(errors).toBeUndefined();
  return data?.result as Result;
};
const input = (userName: string, more = '') =>
  `account: { userName: "${userName}", displayName: "某同志", roles: [CLERK] ${more} }`;

describe('an administrator', () => {
  it('enters an account, whose owner sets a password by the link', async () => {
    const made = await change(
      `createAccount(${input('New.Clerk', 'scope: { subjects: [HOTLINE] towns: [] }')})`,
    );
    expect(made).toMatchObject({
      ...{ ok: true, problem: null },
      account: {
        ...{ userName: 'New.Clerk', roles: [{ id: 'CLERK' }], signsInBy: 'PASSWORD' },
        ...{ hasPassword: false, isEnabled: true, lockedUntil: null, sessions: [], tokens: [] },
        scope: { subjects: ['HOTLINE'], towns: [], departments: null },
      },
    });
    expect((await people.signIn('new.clerk', PASSWORD)).statusCode).toBe(401);
    const link = new URL(made.passwordLink ?? '');
    const form = {
      token: link.searchParams.get('token') ?? '',
      password: PASSWORD,
      again: PASSWORD,
    };
    expect((await people.post(link.pathname, form)).statusCode).toBe(303);
    const { cookie } = await people.cookieOf('new.clerk');
    const me = await people.ask(
      { cookie },
      '{ me { permissions { id } account { scope { towns } } } }',
    );
    expect(me.data?.me).toMatchObject({
      permissions: expect.arrayContaining([{ id: 'enterRecords' }]),
      account: { scope: { towns: [] } },
    });
  });

  it.each([
    [input('NEW.CLERK'), 'ACCOUNT_NAME_TAKEN'],
    [input('x'), 'ACCOUNT_BAD_NAME'],
    [input('a b'), 'ACCOUNT_BAD_NAME'],
    [input('blank').replace('某同志', ' '), 'ACCOUNT_BAD_NAME'],
    [input('roleless').replace('CLERK', ''), 'ACCOUNT_WITHOUT_ROLE'],
    [input('placed', 'scope: { towns: ["999999999"] }'), 'ACCOUNT_UNKNOWN_PLACE'],
    [input('oidc', 'signsInBy: OIDC'), 'OIDC_NOT_CONFIGURED'],
    [input('x\\u0000y'), 'ACCOUNT_BAD_NAME'],
    [input('nul').replace('某同志', '某\\u0000同志'), 'ACCOUNT_BAD_NAME'],
  ])('is refused %s: %s', async (asked, code) => {
    const refused = await change(`createAccount(${asked})`);
    expect(refused).toMatchObject({ ok: false, account: null, problem: { code } });
    expect(refused.problem?.message).toMatch(/[一-鿿]/);
  });

  it('unlocks, gives another link, disables and enables', async () => {
    const { id } = await people.enter('worker');
    for (let at = 0; at < 5; at += 1) await people.signIn('worker', `guess ${at}`);
    const locked = await people.ask(administrator, '{ accounts { userName lockedUntil } }');
    const entries = locked.data?.accounts as { userName: string; lockedUntil: string | null }[];
    expect(
      entries.filter(({ lockedUntil }) => lockedUntil).map(({ userName }) => userName),
    ).toEqual(['worker']);
    expect((await change(`unlockAccount(id: "${id}")`)).account.lockedUntil).toBeNull();
    const { cookie } = await people.cookieOf('worker');
    expect((await change(`createPasswordLink(id: "${id}")`)).passwordLink).toContain(
      '/set-password?token=',
    );
    expect((await change(`enableAccount(id: "${id}", isEnabled: false)`)).account.isEnabled).toBe(
      false,
    );
    expect((await people.ask({ cookie }, '{ me { name } }')).status).toBe(401);
    expect((await change(`enableAccount(id: "${id}", isEnabled: true)`)).account.isEnabled).toBe(
      true,
    );
    expect((await people.signIn('worker')).statusCode).toBe(303);
  });

  it.each(['999999', '0', '-1', '1.5', 'x', '1e3', '99999999999999999999', '\\u0000', ''])(
    'finds no account, session or token by %j',
    async (id) => {
      for (const asked of [
        `unlockAccount(id: "${id}")`,
        `changeAccount(id: "${id}", ${input('n-n')})`,
      ])
        expect(await change(asked)).toMatchObject({ problem: { code: 'ACCOUNT_UNKNOWN' } });
      const { data } = await people.ask(
        administrator,
        `mutation { a: endSession(id: "${id}") { problem { code } } b: revokeApiToken(id: "${id}") { problem { code } } }`,
      );
      expect(data).toEqual({
        a: { problem: { code: 'SESSION_UNKNOWN' } },
        b: { problem: { code: 'TOKEN_UNKNOWN' } },
      });
    },
  );

  it('is never the last one to go', async () => {
    const { me } = await people.answer<Me>(administrator, '{ me { account { id } } }');
    const { id } = me.account;
    for (const asked of [
      `enableAccount(id: "${id}", isEnabled: false)`,
      `changeAccount(id: "${id}", ${input('chief')})`,
    ])
      expect(await change(asked)).toMatchObject({
        problem: { code: 'ACCOUNT_LAST_ADMINISTRATOR' },
      });
    expect((await people.ask(administrator, '{ accounts { id } }')).errors).toBeUndefined();
  });

  it('leaves in the log what was granted to whom, and never a secret', async () => {
    const made = await change(
      `createAccount(${input('logged', 'scope: { subjects: [HOTLINE] }')})`,
    );
    const rows = await people.database.connection.sql`
      select event, actor, details from audit_events
      where object_kind = 'account' and object_id = ${made.account.id}`;
    expect(rows).toEqual([
      {
        ...{ event: 'rights_changed', actor: 'chief 同志（chief）' },
        details: {
          change: 'added',
          roles: ['clerk'],
          subjects: 'hotline',
          towns: '*',
          departments: '*',
        },
      },
    ]);
    const secret = new URL(made.passwordLink ?? '').searchParams.get('token');
    const all = await people.database.connection.sql`select * from audit_events`;
    expect(JSON.stringify(all)).not.toContain(secret);
  });

  it('takes the table of rights away as CSV', async () => {
    await people.enter('reader', { displayName: '=1+1', roles: ['leader'] });
    const url = '/exports/rights.csv';
    const { body, headers, statusCode } = await people.app.inject({ url, headers: administrator });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = body.split('\r\n');
    expect(lines[0]).toMatch(/^\u{FEFF}用户名,姓名,状态,角色,主题,乡镇,部门,看小数值,查看指标,/u);
    const reader = lines.find((line) => line.startsWith('reader,'));
    expect(reader).toMatch(/^reader,'=1\+1,可用,领导,全部,全部,全部,否,是,是,否,是,/);
  });
});

describe('somebody else', () => {
  it('is refused all of it, and told which permission it takes', async () => {
    const { id } = await people.enter('curious', {
      roles: ['leader', 'analyst', 'clerk', 'auditor'],
    });
    const asker = await people.cookieOf('curious');
    for (const asked of [
      '{ accounts { id } }',
      '{ accountChoices { towns { code } } }',
      `mutation { createAccount(${input('mine')}) { ok } }`,
      `mutation { changeAccount(id: "${id}", ${input('curious')}) { ok } }`,
      `mutation { enableAccount(id: "${id}", isEnabled: true) { ok } }`,
      `mutation { unlockAccount(id: "${id}") { ok } }`,
      `mutation { createPasswordLink(id: "${id}") { ok } }`,
    ]) {
      const { errors } = await people.ask(asker, asked);
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('管理账号'),
        extensions: { code: 'FORBIDDEN' },
      });
    }
    const refused = await people.app.inject({ url: '/exports/rights.csv', headers: asker });
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('of a hundred who ask at once who they are, each is told their own name', async () => {
    const names = ['twin-a', 'twin-b', 'twin-c', 'twin-d'];
    for (const name of names) await people.enter(name);
    const askers = await Promise.all(names.map((name) => people.cookieOf(name)));
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, at) => {
        const asker = askers[at % 4] ?? {};
        const { me } = await people.answer<Me>(asker, '{ me { account { userName } } }');
        return me.account.userName;
      }),
    );
    expect(answers).toEqual(answers.map((_, at) => names[at % 4]));
  });

  it('makes tokens with some of their roles, and takes them back', async () => {
    await people.enter('scripter', { roles: ['analyst', 'clerk'] });
    const asker = await people.cookieOf('scripter');
    const create = (order: string) =>
      people.ask(
        asker,
        `mutation { made: createApiToken(token: { ${order} }) { ok secret problem { code } token { id start roles { id } } } }`,
      );
    const made = (await create('name: "月报", days: 30, roles: [ANALYST]')).data?.made as {
      readonly secret: string;
      readonly token: { readonly id: string; readonly start: string };
    };
    expect(made).toMatchObject({ ok: true, token: { roles: [{ id: 'ANALYST' }] } });
    expect(made.secret.startsWith(made.token.start)).toBe(true);
    const bearer = { authorization: `Bearer ${made.secret}` };
    expect(
      (await people.ask(bearer, '{ me { roles { id } tokens { lastUsedAt } } }')).data?.me,
    ).toMatchObject({
      roles: [{ id: 'ANALYST' }],
      tokens: [{ lastUsedAt: expect.any(String) }],
    });
    for (const [order, code] of [
      ['name: " ", roles: [ANALYST]', 'TOKEN_BAD_NAME'],
      ['name: "x", days: 366, roles: [ANALYST]', 'TOKEN_BAD_EXPIRY'],
      ['name: "x", roles: [ADMINISTRATOR]', 'TOKEN_TOO_WIDE'],
      ['name: "x", roles: []', 'TOKEN_TOO_WIDE'],
    ] as const)
      expect((await create(order)).data?.made).toMatchObject({
        ok: false,
        secret: null,
        problem: { code },
      });
    const revoke = `mutation { revokeApiToken(id: "${made.token.id}") { ok } }`;
    const stranger = await people.cookieOf('twin-a');
    expect((await people.ask(stranger, revoke)).data?.revokeApiToken).toEqual({ ok: false });
    expect((await people.ask(asker, revoke)).data?.revokeApiToken).toEqual({ ok: true });
    expect((await people.ask(bearer, '{ me { name } }')).status).toBe(401);
  });

  it('the owner of the machine has no account, every role, and no password', async () => {
    const owner = { authorization: `Bearer ${OWNERS_TOKEN}` };
    const { data } = await people.ask(owner, '{ me { account { id } name roles { id } } }');
    expect(data?.me).toMatchObject({ account: null, name: 'API' });
    const changed = await people.ask(
      owner,
      'mutation { changePassword(present: "a", next: "b") { ok problem { code } } }',
    );
    expect(changed.data?.changePassword).toEqual({
      ok: false,
      problem: { code: 'PASSWORD_ELSEWHERE' },
    });
  });
});
