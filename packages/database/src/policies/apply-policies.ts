import { createHash } from 'node:crypto';
import { getTableName } from 'drizzle-orm';
import type postgres from 'postgres';
import { ConnectionError } from '../connect.ts';
import { RECORD_TABLES } from '../record-tables.ts';
import { DISTRICT_ROLE, SCOPED_ROLE } from '../scope/enter-scope.ts';
import { ROW_POLICIES } from './by-table.ts';
import { policyStatements, SCOPE_FUNCTIONS } from './policy-sql.ts';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Brings roles, rights and row policies up to date, in one transaction whenever they have changed.
 * @throws Error for a table without a policy; ConnectionError where we may not make the roles
 */
export async function applyPolicies(sql: postgres.Sql): Promise<void> {
  const tables = await sql<{ name: string; hasDistrict: boolean }[]>`
    select c.relname as name, exists (select from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'district_code' and not a.attisdropped) as "hasDistrict"
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
    order by 1`;
  const records = new Set(RECORD_TABLES.map(getTableName));
  const statements = tables.flatMap((table) => {
    const policy = ROW_POLICIES[table.name];
    if (!policy) {
      throw new Error(
        `${table.name} has no row policy: say in policies/by-table.ts who sees its rows.`,
      );
    }
    // What is of the whole district is written by who is responsible for it; the rest that is no record is not.
    const isWritten = records.has(table.name) || policy.kind === 'district';
    return policyStatements({ ...table, isWritten }, policy);
  });
  const roles = `${DISTRICT_ROLE}, ${SCOPED_ROLE}`;
  const all = [
    SCOPE_FUNCTIONS,
    ...statements,
    `grant update (origin) on batches to ${roles}`,
    `grant usage on all sequences in schema public to ${roles}`,
    GRANT_VIEWS,
  ];
  const sha256 = createHash('sha256').update(all.join('\n')).digest('hex');
  await sql.begin(async (tx) => {
    const [applied] = await tx<{ sha256: string }[]>`
      select sha256 from applied_rules where name = 'policies'`;
    await makeRoles(tx);
    if (applied?.sha256 === sha256) return;
    for (const statement of all) await tx.unsafe(statement);
    await tx`insert into applied_rules (name, sha256) values ('policies', ${sha256})
      on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`;
  });
}

/** Views ask as who asks them: what their tables hide they hide too. */
const GRANT_VIEWS = `
do $$
declare
  made regclass;
begin
  for made in select oid::regclass from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'v'
  loop
    execute 'grant select on ' || made || ' to ${DISTRICT_ROLE}, ${SCOPED_ROLE}';
  end loop;
end $$`;

/** Roles belong to the server: another database of it may make them at the same time. */
async function makeRoles(tx: postgres.TransactionSql): Promise<void> {
  for (const role of [DISTRICT_ROLE, SCOPED_ROLE]) {
    try {
      await tx.savepoint((sp) =>
        sp.unsafe(`
        do $$
        begin
          if not exists (select from pg_roles where rolname = '${role}') then
            create role ${role} nologin nosuperuser nobypassrls;
          end if;
          if not pg_has_role('${role}', 'member') then
            execute 'grant ${role} to ' || quote_ident(current_user);
          end if;
        exception when duplicate_object or unique_violation then null;
        end $$`),
      );
    } catch (cause) {
      if ((cause as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw cause;
      throw new ConnectionError(
        'DATABASE_REFUSED',
        `Minxin may not make the role ${role}. Have an administrator of the server run: create role ${role} nologin; grant ${role} to <the user of DATABASE_URL>;`,
        { cause },
      );
    }
  }
}
