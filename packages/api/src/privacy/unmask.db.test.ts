import { localActor, ownerNamed, type Role, type Viewer, witnessOf } from '@minxin/access';
import { auditEvents } from '@minxin/database';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import type { UnmaskResult } from '../generated/resolvers.generated.ts';
import { createApollo } from '../server/create-apollo.ts';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { clerkOf } from '../testing/clerk.ts';
import { household } from '../testing/households/entries.ts';
import { contact, OTHER_PERSON, PERSON } from '../testing/persons.ts';
import { Unmaskings } from './unmaskings.ts';

let api: TestApi;
let ask: (query: string, viewer?: Viewer, now?: Date) => Promise<UnmaskResult>;
const OWNER = ownerNamed('甲', false);
const NOW = new Date('2026-03-02T01:00:00Z');

beforeAll(async () => {
  api = await openTestApi();
  const clerk = clerkOf(api);
  for (const no of ['U-1', 'U-2']) await clerk.enter(household(no), 'id');
  await clerk.enter(contact('U-1', PERSON), 'id');
  await clerk.enter(contact('U-2', OTHER_PERSON), 'id');
  const apollo = await createApollo();
  const { connection } = api.database;
  const unmaskings = new Unmaskings();
  ask = async (query, viewer = OWNER, now = NOW) => {
    const context: Partial<Context> = {
      ...{ connection, db: connection.db, districtCode: '610902' },
      ...{ viewer, now, unmaskings, language: 'zh' },
      witness: witnessOf('610902', localActor(viewer.name)),
    };
    const { body } = await apollo.executeOperation(
      {
        query: `mutation { unmask(${query}) { ok until fields { name label value }
          refusals { code field message messageEn fix fixEn } } }`,
      },
      { contextValue: context as Context },
    );
    if (body.kind !== 'single') throw new Error('It was answered in parts.');
    const [error] = body.singleResult.errors ?? [];
    if (error) throw error.extensions?.original;
    return JSON.parse(JSON.stringify(body.singleResult.data?.unmask)) as UnmaskResult;
  };
});
afterAll(() => api.close());

const asked = (id: string, reason: string | null = '电话核实发放账户', fields = '["phone"]') =>
  `kind: "HouseholdContact", id: "${id}", fields: ${fields}${reason === null ? '' : `, reason: "${reason}"`}`;
const codeOf = async (answer: Promise<UnmaskResult>) => (await answer).refusals[0]?.code;

describe('a record in the clear', () => {
  it('is shown for a reason, the fields that were asked for alone', async () => {
    const shown = await ask(asked('U-1', undefined, '["phone", "headName"]'));
    expect(shown).toMatchObject({
      ok: true,
      until: '2026-03-02T09:15:00+08:00',
      fields: [
        { name: 'headName', label: '户主姓名', value: PERSON.name },
        { name: 'phone', label: '联系电话', value: PERSON.phone },
      ],
    });
  });

  it('needs no other reason for 15 minutes, for this record and this viewer', async () => {
    const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
    const again = await ask(asked('U-1', null, '["bankAccount"]'), OWNER, at(14));
    expect(again).toMatchObject({ ok: true, until: '2026-03-02T09:15:00+08:00' });
    expect(again.fields[0]?.value).toBe(PERSON.account);
    expect(await codeOf(ask(asked('U-1', null), OWNER, at(15)))).toBe('BAD_REASON');
    expect(await codeOf(ask(asked('U-2', null)))).toBe('BAD_REASON');
    expect(await codeOf(ask(asked('U-1', null), ownerNamed('乙', false)))).toBe('BAD_REASON');
  });

  it('is written down with its reason, and what was shown is not', async () => {
    await ask(asked('U-1'));
    const { db } = api.database.connection;
    const [event] = await db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.event, 'unmask'))
      .orderBy(desc(auditEvents.sequence))
      .limit(1);
    expect(event).toMatchObject({
      ...{ actor: '甲', isSuccess: true, objectKind: 'HouseholdContact', objectId: 'U-1' },
    });
    expect(JSON.stringify(event)).toContain('电话核实发放账户');
    expect(JSON.stringify(event)).not.toContain(PERSON.phone);
  });

  it('is for a clerk', async () => {
    expect((await ask(asked('U-1'), { ...OWNER, roles: ['clerk'] })).ok).toBe(true);
  });

  it.each<{ roles: readonly Role[] }>([
    { roles: ['leader', 'analyst', 'auditor', 'administrator'] },
    { roles: [] },
  ])('is for nobody else: $roles', async ({ roles }) => {
    await expect(ask(asked('U-1'), { ...OWNER, roles })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it.each([
    ['BAD_REASON', asked('U-1', '核实')],
    ['BAD_REASON', asked('U-1', '        ')],
    ['BAD_REASON', asked('U-1', '长'.repeat(501))],
    ['BAD_FIELD', asked('U-1', undefined, '["phone", "bankName"]')],
    ['BAD_FIELD', asked('U-1', undefined, '[]')],
    ['NOT_FOUND', asked('U-9')],
    ['BAD_KIND', asked('U-1').replace('HouseholdContact', 'Household')],
    ['BAD_KIND', asked('U-1').replace('HouseholdContact', 'x')],
  ])('is refused with %s: %.80s', async (code, query) => {
    const { ok, fields, until, refusals } = await ask(query);
    expect({ ok, fields, until, code: refusals[0]?.code }).toEqual({
      ...{ ok: false, fields: [], until: null, code },
    });
  });
});

it('who may not see it may not look it up either', async () => {
  const apollo = await createApollo();
  const { connection } = api.database;
  const context: Partial<Context> = {
    ...{ connection, db: connection.db, districtCode: '610902', now: NOW, language: 'zh' },
    viewer: { ...OWNER, roles: ['leader'] },
  };
  const { body } = await apollo.executeOperation(
    {
      query: `{ records { hotlineCallers(where: { phone: { eq: "${PERSON.phone}" } }) { totalCount } } }`,
    },
    { contextValue: context as Context },
  );
  const errors = body.kind === 'single' ? body.singleResult.errors : [];
  expect(errors?.[0]?.extensions?.original).toMatchObject({ code: 'MASKED_FILTER' });
});
