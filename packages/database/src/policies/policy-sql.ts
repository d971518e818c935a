import { DISTRICT_ROLE, SCOPED_ROLE } from '../scope/enter-scope.ts';
import type { RowPolicy } from './row-policy.ts';

/** What policies ask of the scope that a transaction has entered; nothing is reached where none was. */
export const SCOPE_FUNCTIONS = `
create or replace function viewer_district() returns text
language sql stable parallel safe as $$ select current_setting('minxin.district', true) $$;

-- Whether the scope names all there is of a kind: subjects, towns, departments.
create or replace function viewer_reaches_all(kind text) returns boolean
language sql stable parallel safe as $$ select coalesce(current_setting('minxin.' || kind, true) = '*', false) $$;

-- What it names of a kind; nothing where it reaches all.
create or replace function viewer_named(kind text) returns text[]
language sql stable parallel safe as $$
  select case when current_setting('minxin.' || kind, true) like '{%'
    then current_setting('minxin.' || kind, true)::text[] else '{}' end
$$;

create or replace function viewer_reaches(kind text, name text) returns boolean
language sql stable parallel safe as $$ select viewer_reaches_all(kind) or name = any(viewer_named(kind)) $$;
`;

/** A table as the statements need it. */
export interface PolicedTable {
  readonly name: string;
  readonly hasDistrict: boolean;
  /** Whether viewers write to it: batches do not of what the server works out. */
  readonly isWritten: boolean;
}

/** The statements that put a policy on a table: nobody passes it by, the table's owner included. */
export function policyStatements(table: PolicedTable, policy: RowPolicy): readonly string[] {
  const { name, isWritten } = table;
  const conditions = { [DISTRICT_ROLE]: inDistrict(table), [SCOPED_ROLE]: inScope(table, policy) };
  const columns = policy.kind === 'open' && policy.columns ? ` (${policy.columns.join(', ')})` : '';
  const rights = isWritten ? 'select, insert, update, delete' : `select${columns}`;
  return [
    `alter table ${name} enable row level security, force row level security`,
    ...['owner', DISTRICT_ROLE, SCOPED_ROLE].map(
      (role) => `drop policy if exists ${role} on ${name}`,
    ),
    `create policy owner on ${name} to current_user using (true)`,
    `revoke all on ${name} from ${DISTRICT_ROLE}, ${SCOPED_ROLE}`,
    ...Object.entries(conditions).flatMap(([role, condition]) =>
      policy.kind === 'system' || condition === null
        ? []
        : [
            `create policy ${role} on ${name} ${commands(role, policy)} to ${role} using (${condition})`,
            `grant ${rights} on ${name} to ${role}`,
          ],
    ),
  ];
}

/** What belongs to the whole district is changed by who is responsible for all of it. */
const commands = (role: string, policy: RowPolicy): string =>
  role === SCOPED_ROLE &&
  (policy.kind === 'open' || (policy.kind === 'subject' && !policy.isWritten))
    ? 'for select'
    : 'for all';

// A subselect without a row of its own is asked once a statement.
const inDistrict = ({ hasDistrict }: PolicedTable): string =>
  hasDistrict ? 'district_code = (select viewer_district())' : 'true';

/** Null for what nobody with a scope reaches. */
function inScope(table: PolicedTable, policy: RowPolicy): string | null {
  switch (policy.kind) {
    case 'system':
    case 'district':
      return null;
    case 'open':
      return inDistrict(table);
    case 'subject':
      return `${inDistrict(table)} and ${reachesSubject(policy.subject)}`;
    case 'own':
      return [
        inDistrict(table),
        reachesSubject(policy.subject),
        reached('towns', policy.town),
        reached('departments', policy.department),
      ].join(' and ');
    case 'part': {
      const same = Object.entries({ district_code: 'district_code', ...policy.by });
      const on = same.map(([ownColumn, other]) => `whole.${other} = ${table.name}.${ownColumn}`);
      return `exists (select from ${policy.of} whole where ${on.join(' and ')})`;
    }
  }
}

const reachesSubject = (subject: string): string =>
  `(select viewer_reaches('subjects', '${subject}'))`;

const reached = (kind: 'towns' | 'departments', column: string | undefined): string => {
  const all = `(select viewer_reaches_all('${kind}'))`;
  return column ? `(${all} or ${column} = any((select viewer_named('${kind}'))::text[]))` : all;
};
