import { sql } from 'drizzle-orm';
import { check, type PgColumn, text } from 'drizzle-orm/pg-core';
import type { RecordSubject } from '../../subjects.ts';

export const ACCESS_ROLES = ['leader', 'analyst', 'clerk', 'auditor', 'administrator'] as const;

/** What an account or a token is granted: roles, and the part of the district that they hold for. */
export const grantedColumns = () => ({
  roles: text('roles', { enum: ACCESS_ROLES }).array().notNull(),
  /** The subjects in reach; null for all of them, as of the two below. */
  subjects: text('subjects').array().$type<readonly RecordSubject[]>(),
  /** Codes of towns, 9 digits. */
  towns: text('towns').array(),
  /** Codes of departments of the service hall and of units of the hotline. */
  departments: text('departments').array(),
});

export const grantedRoles = (name: string, roles: PgColumn) =>
  check(
    name,
    sql`${roles} <@ array[${sql.raw(ACCESS_ROLES.map((role) => `'${role}'`).join(', '))}]`,
  );
