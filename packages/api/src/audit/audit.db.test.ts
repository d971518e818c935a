import { WHOLE_DISTRICT } from '@minxin/access';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { clerkOf } from '../testing/clerk.ts';
import * as funds from '../testing/funds/entries.ts';
import { CATEGORIES, importDesk, orders, UNITS } from '../testing/import-desk.ts';

let api: TestApi;
let desk: ReturnType<typeof importDesk>;
/** The headers of somebody who may do less than the owner of the machine. */
let analyst: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await openTestApi();
  analyst = api.as({
    ...{ accountId: '7', name: '王某', roles: ['analyst'], scope: WHOLE_DISTRICT },
    seesSmallCells: false,
  });
  desk = importDesk(api.app);
});
afterAll(() => api.close());

interface Told {
  readonly sequence: number;
  readonly event: string;
  readonly actor: string;
  readonly address: string | null;
  readonly requestId: string | null;
  readonly isSuccess: boolean;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  readonly details: readonly { readonly name: string; readonly text: string }[];
}

const EVENT = `sequence event label actor address requestId isSuccess objectKind objectLabel objectId
  details { name label text } hash previousHash`;

/** Of the log what a filter lets through, the oldest first; details by name. */
async function told(where = '') {
  const { auditEvents } = await api.answer<{ auditEvents: { nodes: Told[] } }>(
    `{ auditEvents(first: 200${where && `, where: { ${where} }`}) { nodes { ${EVENT} } } }`,
  );
  return auditEvents.nodes.toReversed().map((row) => ({
    ...row,
    details: Object.fromEntries(row.details.map(({ name, text }) => [name, text])),
  }));
}
const chain = async () =>
  (
    await api.answer<{ auditChain: { isSound: boolean; through: number; rows: number } }>(
      '{ auditChain(now: true) { isSound through rows hash verifiedAt faults { kind message } } }',
    )
  ).auditChain;
const asAnalyst = (query: string) =>
  api.app.inject({
    ...{ method: 'POST', url: '/graphql', payload: { query } },
    headers: analyst,
  });

describe('what people do', () => {
  it('is written down when a file comes in and is taken back, with how much', async () => {
    for (const text of [UNITS, CATEGORIES]) {
      const upload = await desk.upload('名册.csv', text);
      expect((await desk.run({ upload })).state).toBe('DONE');
    }
    const upload = await desk.upload('工单.csv', orders('AU', 3));
    await desk.try({ upload });
    const { report } = await desk.run({ upload });
    const batch = report?.batch?.id ?? 0;
    await desk.undo(batch);
    await desk.undo(batch);
    expect((await told('events: [IMPORT, UNDO]')).slice(-2)).toMatchObject([
      {
        ...{ event: 'IMPORT', actor: 'API', address: '127.0.0.1', isSuccess: true },
        ...{ objectKind: 'batch', objectId: `${batch}` },
        details: { added: '3', changed: '0', refused: '0' },
      },
      { event: 'UNDO', objectId: `${batch}`, details: { removed: '3', restored: '0' } },
    ]);
    // Beside what the first start loaded.
    expect(await told('events: [IMPORT, UNDO], actor: "API"')).toHaveLength(4);
  });

  it('is written down with each entry, and not where it is refused', async () => {
    const clerk = clerkOf(api);
    await clerk.enter(
      funds.project(
        'projectNo: "R-P", budget: "2000000", townCode: "610902111", approvedOn: "2026-03-01"',
      ),
      'id',
    );
    await clerk.enter(funds.agreement('R-A'), 'id');
    await clerk.refused(funds.payment('R-A', 1, '1'));
    await clerk.enter(funds.inspection('R-A', '2026-03-10', 400), 'id');
    for (const office of funds.OFFICES) await clerk.enter(funds.signOff('R-A', 1, office), 'id');
    await clerk.enter(funds.approval('R-A', 1), 'id');
    await clerk.enter(
      'amendCollectiveApproval(id: "R-A/1", input: { approvedOn: "2026-03-14" })',
      'id',
    );
    await clerk.enter('removeCollectiveApproval(id: "R-A/1")', 'id');
    await clerk.enter(funds.approval('R-A', 1), 'id');
    await clerk.enter(funds.payment('R-A', 1, '100000'), 'id');
    const all = await told('events: [ENTER, AMEND, REMOVE, PAYMENT]');
    expect(all.map(({ event, objectKind, objectId }) => [event, objectKind, objectId])).toEqual([
      ['ENTER', 'FundProject', 'R-P'],
      ['ENTER', 'FundAgreement', 'R-A'],
      ['ENTER', 'FundInspection', 'R-A/2026-03-10'],
      ...funds.OFFICES.map((office) => ['ENTER', 'FundSignOff', `R-A/1/${office.toLowerCase()}`]),
      ['ENTER', 'CollectiveApproval', 'R-A/1'],
      ['AMEND', 'CollectiveApproval', 'R-A/1'],
      ['REMOVE', 'CollectiveApproval', 'R-A/1'],
      ['ENTER', 'CollectiveApproval', 'R-A/1'],
      ['PAYMENT', 'FundPayment', 'R-N'],
    ]);
    expect(all.find(({ event }) => event === 'AMEND')?.details).toMatchObject({
      fields: 'approvedOn',
    });
  });

  it('is written down when records go out as a file: how many, and not by what they were looked for', async () => {
    const url = '/exports/records.csv?kind=HotlineUnit&where.name.contains=%E6%B5%8B%E8%AF%95';
    expect((await desk.get(url)).statusCode).toBe(200);
    expect((await told('events: [EXPORT]')).at(-1)).toMatchObject({
      ...{ objectKind: 'HotlineUnit', details: { rows: '2', filters: 'where.name.contains' } },
    });
  });

  it('holds no text that was entered', async () => {
    const rows = await api.database.connection.sql`select * from audit_events`;
    expect(JSON.stringify(rows)).not.toMatch(/测试|某建筑公司|100000/);
  });
});

describe('what somebody may not', () => {
  it('is refused, and written down with the field', async () => {
    const answer = await asAnalyst('{ auditEvents { totalCount } }');
    expect(answer.json().errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const field of ['auditChain { isSound }', 'auditEventKinds { label }']) {
      const refused = await asAnalyst(`{ ${field} }`);
      expect(refused.json().errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    await expect.poll(() => told('events: [DENIED], actor: "王"')).toHaveLength(3);
    const denied = await told('events: [DENIED], actor: "王"');
    expect(denied.map(({ objectId }) => objectId).toSorted()).toEqual([
      ...['auditChain', 'auditEventKinds', 'auditEvents'],
    ]);
    expect(denied[0]).toMatchObject({
      ...{ isSuccess: false, objectKind: 'field', details: { code: 'FORBIDDEN', count: '1' } },
    });
  });

  it('is refused and written down as a file too', async () => {
    const answer = await api.app.inject({
      url: '/exports/audit.csv',
      headers: analyst,
    });
    expect(answer.statusCode).toBe(403);
    const paths = async () =>
      (await told('events: [DENIED], objectKind: "path"')).map(({ objectId }) => objectId);
    await expect.poll(paths).toContain('/exports/audit.csv');
  });

  it('is one row however often somebody without a sign-in asks', async () => {
    for (let time = 0; time < 20; time += 1) {
      const answer = await api.app.inject({ url: `/nothing-${time}` });
      expect(answer.statusCode).toBe(401);
    }
    const strangers = () => told('events: [DENIED], isSuccess: false, objectId: "*"');
    await expect.poll(strangers).toHaveLength(1);
    expect((await strangers())[0]).toMatchObject({
      actor: '',
      details: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('the log', () => {
  it('is read in pages that join, newest first', async () => {
    const all = await told();
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { auditEvents }: { auditEvents: Pages } = await api.answer(
        `{ auditEvents(first: 3${after ? `, after: "${after}"` : ''}) { totalCount nodes { sequence }
          pageInfo { hasNextPage endCursor } } }`,
      );
      expect(auditEvents.totalCount).toBe(all.length);
      seen.push(...auditEvents.nodes.map(({ sequence }) => sequence));
      after = auditEvents.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.map(({ sequence }) => sequence).toReversed());
  });

  it.each([
    ['first: 0', 'BAD_FIRST'],
    ['first: 201', 'BAD_FIRST'],
    ['after: "x"', 'BAD_CURSOR'],
  ])('refuses %s', async (args, code) => {
    const { errors } = await api.ask(`{ auditEvents(${args}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it('goes out as CSV by the same filters, and that is written down', async () => {
    const payments = await told('events: [PAYMENT]');
    const answer = await desk.get('/exports/audit.csv?event=PAYMENT&lang=en');
    const text = String(answer.rawPayload);
    expect(text).toMatch(/^\u{FEFF}No\.,Time,User,/u);
    const [, ...lines] = text.trim().split('\r\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${payments[0]?.sequence},`);
    expect(lines[0]).toContain('Payment,success,');
    expect((await told('events: [EXPORT], objectKind: "audit"')).at(-1)).toMatchObject({
      details: { format: 'csv', rows: '1' },
    });
  });

  it.each([
    ['event=NOTHING', /PAYMENT|payment/],
    ['from=yesterday', /yesterday/],
    ['success=maybe', /true/],
    ['who=me', /actor/],
  ])('is not exported for %s', async (query, says) => {
    const answer = await desk.get(`/exports/audit.csv?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(String(answer.rawPayload)).toMatch(says);
  });

  it('is sound, and tells which row was changed', async () => {
    const before = await chain();
    expect(before).toMatchObject({ isSound: true, rows: before.through });
    await api.database.connection.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update audit_events set actor = '别人' where sequence = 2`;
    });
    expect(await chain()).toMatchObject({
      ...{ isSound: false, faults: [{ kind: 'CHANGED', message: '第 2 条被改动过' }] },
    });
  });
});

interface Pages {
  readonly totalCount: number;
  readonly nodes: readonly { readonly sequence: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
