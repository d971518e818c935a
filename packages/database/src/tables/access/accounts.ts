import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { nonblank } from '../nonblank.ts';
import { grantedColumns, grantedRoles } from './granted.ts';

/** People who sign in. An account is never deleted, so that what it did keeps its name: it is disabled. */
export const accounts = pgTable(
  'accounts',
  {
    districtCode: text('district_code').notNull(),
    id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity(),
    userName: text('user_name').notNull(),
    /** The user name as it is compared: NFKC, in small letters. */
    nameKey: text('name_key').notNull(),
    displayName: text('display_name').notNull(),
    ...grantedColumns(),
    seesSmallCells: boolean('sees_small_cells').notNull().default(false),
    /** argon2id in PHC form; null for who has chosen no password yet, or signs in by OIDC. */
    passwordHash: text('password_hash'),
    passwordChangedAt: timestamp('password_changed_at', { withTimezone: true }),
    /** Who vouches for them; null for who signs in by a password. */
    oidcIssuer: text('oidc_issuer'),
    /** As whom; null until the first sign-in, which is matched by the user name. */
    oidcSubject: text('oidc_subject'),
    isEnabled: boolean('is_enabled').notNull().default(true),
    /** When password, roles or scope last changed: a session that is older gets a new token. */
    securedAt: timestamp('secured_at', { withTimezone: true }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: text('created_by').notNull(),
  },
  (table) => [
    primaryKey({ name: 'accounts_pk', columns: [table.districtCode, table.id] }),
    unique('accounts_name').on(table.districtCode, table.nameKey),
    unique('accounts_oidc').on(table.districtCode, table.oidcIssuer, table.oidcSubject),
    grantedRoles('accounts_roles', table.roles),
    check('accounts_display_name', nonblank(table.displayName)),
    check(
      'accounts_oidc_whole',
      sql`${table.oidcSubject} is null or ${table.oidcIssuer} is not null`,
    ),
    check('accounts_one_way_in', sql`${table.oidcIssuer} is null or ${table.passwordHash} is null`),
  ],
);
