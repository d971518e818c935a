import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';

const folder = fileURLToPath(new URL('../../rules/', import.meta.url));
/** What the subjects' files call: defined before them. */
const FIRST = ['shared.sql', 'calendar.sql'];

/**
 * Brings the rules that live in the database as functions and triggers up to date: all are dropped
 * and made anew in one transaction whenever a file of `rules/` has changed. Every function of ours
 * is named `minxin_…`; its triggers go with it.
 */
export async function applyRules(sql: postgres.Sql): Promise<void> {
  const files = ruleFiles().map(({ text }) => text);
  const sha256 = createHash('sha256')
    .update([...files, SEE_ALL].join('\n'))
    .digest('hex');
  await sql.begin(async (tx) => {
    const [applied] = await tx<{ sha256: string }[]>`
      select sha256 from applied_rules where name = 'rules'`;
    if (applied?.sha256 === sha256) return;
    await tx.unsafe(DROP_ALL);
    for (const text of files) await tx.unsafe(text);
    await tx.unsafe(SEE_ALL);
    await tx`insert into applied_rules (name, sha256) values ('rules', ${sha256})
      on conflict (name) do update set sha256 = excluded.sha256, applied_at = now()`;
  });
}

/** The files of `rules/` in the order in which they are applied. */
export function ruleFiles(): readonly { readonly name: string; readonly text: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const rest = names.filter((name) => !FIRST.includes(name)).sort();
  return [...FIRST, ...rest].map((name) => ({
    name,
    text: readFileSync(`${folder}${name}`, 'utf8'),
  }));
}

const DROP_ALL = `
do $$
declare
  made regprocedure;
begin
  for made in select oid::regprocedure from pg_proc
    where pronamespace = current_schema()::regnamespace and proname like 'minxin\\_%'
  loop
    execute 'drop function if exists ' || made || ' cascade';
  end loop;
end $$`;

/** A rule judges by all rows, also those that whoever writes may not see. */
const SEE_ALL = `
do $$
declare
  made regprocedure;
begin
  for made in select oid::regprocedure from pg_proc
    where pronamespace = current_schema()::regnamespace and proname like 'minxin\\_%'
      and prorettype = 'trigger'::regtype
  loop
    execute 'alter function ' || made || ' security definer';
  end loop;
end $$`;
