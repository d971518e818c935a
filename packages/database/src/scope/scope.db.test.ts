import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../open-snapshot.ts';
import { ROW_POLICIES } from '../policies/by-table.ts';
import { createLoadedDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { inTransaction } from '../transaction.ts';
import { DISTRICT_ROLE, SCOPED_ROLE } from './enter-scope.ts';
import type { RowScope } from './row-scope.ts';
import { scopedConnection } from './scoped-connection.ts';

const TOWN = '610902111';
const WHOLE: RowScope = {
  ...{ districtCode: '610902', subjects: 'all', towns: 'all', departments: 'all' },
};
const ONE_TOWN: RowScope = { ...WHOLE, towns: [TOWN] };

let database: TestDatabase;
beforeAll(async () => {
  database = await createLoadedDatabase();
});
afterAll(() => database.drop());

const within = (scope: RowScope) => scopedConnection(database.connection, scope);
async function numberOf(scope: RowScope, query: string): Promise<number> {
  const [row] = await within(scope).db.execute<{ n: number }>(
    sql.raw(`select count(*)::int as n ${query}`),
  );
  return row?.n ?? -1;
}
const truly = async (query: string): Promise<number> => {
  const [row] = await database.connection.sql.unsafe(`select count(*)::int as n ${query}`);
  return row?.n;
};

describe('every table', () => {
  it('has a policy, which holds for its owner too', async () => {
    const tables = await database.connection.sql<{ name: string; holds: boolean }[]>`
      select relname as name, relrowsecurity and relforcerowsecurity as holds from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`;
    expect(tables.filter(({ holds }) => !holds)).toEqual([]);
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(ROW_POLICIES).toSorted());
  });

  it('is read through views as who asks', async () => {
    const views = await database.connection.sql<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
        and not coalesce('security_invoker=true' = any(reloptions), false)`;
    expect(views).toEqual([]);
    expect(
      await truly(`from pg_class where relkind = 'm' and relnamespace = 'public'::regnamespace`),
    ).toBe(0);
  });

  it('shows nothing to a role without a scope', async () => {
    for (const role of [DISTRICT_ROLE, SCOPED_ROLE]) {
      await database.connection.sql.begin(async (tx) => {
        await tx.unsafe(`set local role ${role}`);
        for (const table of [
          'hotline_orders',
          'households',
          'tenders',
          'batches',
          'hotline_daily',
        ]) {
          const [row] = await tx.unsafe(`select count(*)::int as n from ${table}`);
          expect([role, table, row?.n]).toEqual([role, table, 0]);
        }
      });
    }
  });
});

describe('the roles', () => {
  it('can neither log in nor pass a policy by, and own nothing', async () => {
    const roles = await database.connection.sql`
      select rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as "canMore",
        exists (select from pg_class where relowner = r.oid) as owns
      from pg_roles r where rolname in (${DISTRICT_ROLE}, ${SCOPED_ROLE})`;
    expect(roles).toEqual([
      { canMore: false, owns: false },
      { canMore: false, owns: false },
    ]);
  });

  it('may touch none of the server’s own tables, nor leave their role in a statement', async () => {
    for (const scope of [WHOLE, ONE_TOWN]) {
      for (const table of ['access_tokens', 'row_images', 'applied_rules']) {
        await expect(numberOf(scope, `from ${table}`)).rejects.toThrow();
      }
      await expect(
        within(scope).db.execute(sql`update data_versions set version = version`),
      ).rejects.toThrow();
    }
  });
});

describe('a scope', () => {
  it('of the whole district sees all there is', async () => {
    for (const table of ['hotline_orders', 'hotline_daily', 'household_incomes', 'tender_bids']) {
      expect(await numberOf(WHOLE, `from ${table}`)).toBe(await truly(`from ${table}`));
    }
  });

  it('of another district sees nothing', async () => {
    const other: RowScope = { ...WHOLE, districtCode: '610924' };
    for (const table of ['hotline_orders', 'batches', 'divisions', 'published_figures']) {
      expect(await numberOf(other, `from ${table}`)).toBe(0);
    }
  });

  it('of a town sees its records and what belongs to them, and no sum over more', async () => {
    expect(await numberOf(ONE_TOWN, 'from hotline_orders')).toBe(
      await truly(`from hotline_orders where town_code = '${TOWN}'`),
    );
    expect(await numberOf(ONE_TOWN, 'from hotline_order_events')).toBe(
      await truly(
        `from hotline_order_events join hotline_orders using (district_code, order_no) where town_code = '${TOWN}'`,
      ),
    );
    expect(await numberOf(ONE_TOWN, 'from fund_payments')).toBe(await truly('from fund_payments'));
    for (const table of ['hotline_daily', 'service_cases', 'service_hall_daily', 'tenders']) {
      expect([table, await numberOf(ONE_TOWN, `from ${table}`)]).toEqual([table, 0]);
    }
    const nowhere: RowScope = { ...WHOLE, towns: ['610902112'] };
    for (const table of ['fund_payments', 'household_incomes', 'ledger_lines', 'lease_rents']) {
      expect([table, await numberOf(nowhere, `from ${table}`)]).toEqual([table, 0]);
    }
  });

  it('of a department sees its cases and its sums', async () => {
    const [{ code } = { code: '' }] = await database.connection.sql<{ code: string }[]>`
      select department_code as code from service_cases limit 1`;
    const own: RowScope = { ...WHOLE, departments: [code] };
    for (const table of ['service_cases', 'service_hall_daily', 'service_items']) {
      const all = await truly(`from ${table} where department_code = '${code}'`);
      expect([table, await numberOf(own, `from ${table}`)]).toEqual([table, all]);
    }
    expect(await numberOf(own, 'from service_hall_hours_daily')).toBe(0);
    expect(await numberOf(own, 'from households')).toBe(0);
  });

  it('shows the rows of its towns, units and subjects whatever they are', async () => {
    const { sql: raw } = database.connection;
    const towns = await raw<
      { code: string }[]
    >`select distinct town_code as code from hotline_orders`;
    const units = await raw<
      { code: string }[]
    >`select distinct unit_code as code from hotline_orders`;
    const some = (rows: readonly { code: string }[]) =>
      fc.oneof(
        fc.constant('all' as const),
        fc.subarray(rows.map(({ code }) => code ?? '')),
        fc.array(fc.string({ maxLength: 4 }), { maxLength: 2 }),
      );
    const subjects = fc.oneof(
      fc.constant('all' as const),
      fc.subarray(['hotline', 'funds'] as const).map((list) => [...list]),
    );
    await fc.assert(
      fc.asyncProperty(some(towns), some(units), subjects, async (town, unit, subject) => {
        const among = (column: string, reach: 'all' | readonly string[]) =>
          reach === 'all' ? raw`true` : raw`${raw(column)} = any(${[...reach]})`;
        const reaches = subject === 'all' || subject.includes('hotline');
        const [expected] = await raw`select count(*)::int as n from hotline_orders
          where ${among('town_code', town)} and ${among('unit_code', unit)} and ${reaches}`;
        const scope: RowScope = { ...WHOLE, subjects: subject, towns: town, departments: unit };
        expect(await numberOf(scope, 'from hotline_orders')).toBe(expected?.n);
      }),
      { numRuns: 40 },
    );
  });

  it('is what it names, whatever is in the names', async () => {
    const names = ["'; reset role; --", '\\', "\\'", '"', '},{', '*', 'a,b', '$1', '乡镇'];
    const none: RowScope = { ...WHOLE, towns: names };
    expect(await numberOf(none, 'from hotline_orders')).toBe(0);
    const [row] = await within(none).db.execute<{ role: string; towns: string[] }>(
      sql`select current_user as role, current_setting('minxin.towns')::text[] as towns`,
    );
    expect(row).toEqual({ role: SCOPED_ROLE, towns: names });
    expect(() => within({ ...WHOLE, districtCode: '\0' })).toThrow(RangeError);
  });

  it('writes and removes nothing outside of it', async () => {
    const move = (tx: Parameters<Parameters<typeof inTransaction>[1]>[0], where: string) =>
      tx.db.execute(sql.raw(`update enterprises set town_code = '610902112' where ${where}`));
    await expect(
      inTransaction(within(ONE_TOWN), (tx) => move(tx, `town_code = '${TOWN}'`)),
    ).rejects.toThrow();
    const nowhere: RowScope = { ...WHOLE, towns: ['610902112'] };
    const { count } = await inTransaction(within(nowhere), (tx) =>
      tx.db.execute(sql`delete from household_incomes`),
    );
    expect(count).toBe(0);
  });

  it('holds for a snapshot, and only in its transaction', async () => {
    const snapshot = await openSnapshot(within(ONE_TOWN));
    const [row] = await snapshot.db.execute<{ n: number }>(
      sql`select count(*)::int as n from tenders`,
    );
    expect(row?.n).toBe(0);
    await snapshot.close();
    expect(await truly('from tenders')).toBeGreaterThan(0);
  });
});

describe('sessions of the pool', () => {
  it('mix up no two viewers in a thousand statements that cross', async () => {
    const { sql: raw } = database.connection;
    const counts = await raw<{ code: string; n: number }[]>`
      select town_code as code, count(*)::int as n from hotline_orders group by 1 order by 2`;
    const [few, many] = [counts.at(0), counts.at(-1)];
    const asked = Array.from({ length: 1000 }, (_, turn) => {
      const town = (turn * 7) % 3 === 0 ? few : many;
      return numberOf({ ...WHOLE, towns: [town?.code ?? ''] }, 'from hotline_orders').then((n) => ({
        n,
        expected: town?.n,
      }));
    });
    for (const { n, expected } of await Promise.all(asked)) expect(n).toBe(expected);
    expect(await truly('from hotline_orders')).toBeGreaterThan(many?.n ?? 0);
  });

  it('are the server’s own again after a statement that failed', async () => {
    await Promise.allSettled(
      Array.from({ length: 40 }, () => numberOf(ONE_TOWN, 'from nowhere_at_all')),
    );
    expect(await numberOf(ONE_TOWN, 'from hotline_orders')).toBeGreaterThan(0);
    const roles = await Promise.all(
      Array.from({ length: 20 }, () => database.connection.sql`select current_user as role`),
    );
    for (const [row] of roles) expect(row?.role).not.toMatch(/^minxin_(district|scoped)$/);
  });
});
