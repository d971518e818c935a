import type { apiTokens } from '@minxin/database';
import { ROLES, type Role } from './roles.ts';
import type { Reach, Scope } from './scope.ts';

/** Roles, and the part of the district that they hold for. */
export interface Granted {
  readonly roles: readonly Role[];
  readonly scope: Scope;
}

type Columns = Pick<typeof apiTokens.$inferSelect, 'roles' | 'subjects' | 'towns' | 'departments'>;

export const grantedOf = ({ roles, subjects, towns, departments }: Columns): Granted => ({
  roles,
  scope: {
    subjects: subjects ?? 'all',
    towns: towns ?? 'all',
    departments: departments ?? 'all',
  },
});

export const grantedColumns = ({ roles, scope }: Granted): Columns => ({
  roles: ROLES.filter((role) => roles.includes(role)),
  subjects: listOf(scope.subjects),
  towns: listOf(scope.towns),
  departments: listOf(scope.departments),
});

/** What both grant. */
export const narrowedTo = (granted: Granted, by: Granted): Granted => ({
  roles: granted.roles.filter((role) => by.roles.includes(role)),
  scope: {
    subjects: both(granted.scope.subjects, by.scope.subjects),
    towns: both(granted.scope.towns, by.scope.towns),
    departments: both(granted.scope.departments, by.scope.departments),
  },
});

function both<Name extends string>(one: Reach<Name>, other: Reach<Name>): Reach<Name> {
  if (one === 'all') return other;
  if (other === 'all') return one;
  return one.filter((name) => other.includes(name));
}

const listOf = <Name extends string>(reach: Reach<Name>): Name[] | null =>
  reach === 'all' ? null : [...new Set(reach)].toSorted();
