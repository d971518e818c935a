import type { AccessErrorCode, AuditErrorCode } from '@minxin/access';
import type { BriefingErrorCode } from '@minxin/briefings';
import type { ClusterErrorCode, ConnectionError } from '@minxin/database';
import type { FileErrorCode } from '@minxin/importing';
import type { PrivacyErrorCode } from '@minxin/privacy';
import type { SimulationErrorCode } from '@minxin/simulation';
import { CommandError, type FailureKind } from './command-error.ts';

type Code =
  | AccessErrorCode
  | AuditErrorCode
  | ClusterErrorCode
  | ConnectionError['code']
  | BriefingErrorCode
  | SimulationErrorCode
  | FileErrorCode
  | PrivacyErrorCode
  | 'BAD_PERIOD';

/**
 * What kind of failure each package's coded error is. By code and not by class, so that a command
 * loads only the packages it needs.
 */
const KINDS: Readonly<Record<Code, FailureKind>> = {
  DATABASE_UNREACHABLE: 'DATABASE_UNREACHABLE',
  DATABASE_REFUSED: 'DATABASE_UNREACHABLE',
  DATABASE_TOO_OLD: 'OTHER_DATA_VERSION',
  CLUSTER_OTHER_MAJOR_VERSION: 'OTHER_DATA_VERSION',
  CLUSTER_NO_BINARIES: 'DATABASE_UNREACHABLE',
  CLUSTER_DISK: 'NOT_WRITABLE',
  CLUSTER_PERMISSION: 'NOT_WRITABLE',
  CLUSTER_START_FAILED: 'DATABASE_UNREACHABLE',
  CLUSTER_BUSY: 'DATABASE_UNREACHABLE',
  BRIEFING_NO_DATA: 'NO_DATA',
  BRIEFING_OUT_NOT_WRITABLE: 'NOT_WRITABLE',
  BRIEFING_BAD_MASTER: 'USAGE',
  BRIEFING_BAD_PERIOD: 'USAGE',
  BRIEFING_BAD_RED_HEADER: 'USAGE',
  BRIEFING_NOT_PRINTED: 'FAILED',
  BRIEFING_NOT_FOUND: 'USAGE',
  BRIEFING_WRONG_STATE: 'USAGE',
  BRIEFING_NO_PARAGRAPH: 'USAGE',
  BRIEFING_BLOCKED: 'UNSOUND',
  BRIEFING_NO_SCHEDULE: 'USAGE',
  BRIEFING_BAD_SCHEDULE: 'USAGE',
  BRIEFING_MAIL_NOT_CONFIGURED: 'FAILED',
  BRIEFING_MAIL_REFUSED: 'FAILED',
  BRIEFING_MAIL_UNCERTAIN: 'FAILED',
  AUDIT_BROKEN: 'AUDIT_BROKEN',
  AUDIT_BAD_FILE: 'USAGE',
  AUDIT_TOO_YOUNG: 'USAGE',
  AUDIT_ANCHOR_TAKEN_OUT: 'USAGE',
  BAD_PARAMETER: 'USAGE',
  PUBLISHED_MISSING: 'NO_DATA',
  PUBLISHED_OUT_OF_REACH: 'NO_DATA',
  DIVISIONS_MISSING: 'NO_DATA',
  ALREADY_SIMULATED: 'USAGE',
  SIMULATED_IN_USE: 'USAGE',
  BAD_PERIOD: 'USAGE',
  PASSWORD_TOO_SHORT: 'USAGE',
  PASSWORD_TOO_LONG: 'USAGE',
  PASSWORD_COMMON: 'USAGE',
  PASSWORD_IS_NAME: 'USAGE',
  SETUP_CLOSED: 'USAGE',
  ACCOUNT_UNKNOWN: 'USAGE',
  ACCOUNT_BAD_NAME: 'USAGE',
  ACCOUNT_NAME_TAKEN: 'USAGE',
  ACCOUNT_WITHOUT_ROLE: 'USAGE',
  ACCOUNT_UNKNOWN_PLACE: 'USAGE',
  ACCOUNT_LAST_ADMINISTRATOR: 'USAGE',
  SESSION_UNKNOWN: 'USAGE',
  TOKEN_UNKNOWN: 'USAGE',
  TOKEN_BAD_NAME: 'USAGE',
  TOKEN_BAD_EXPIRY: 'USAGE',
  TOKEN_TOO_WIDE: 'USAGE',
  OIDC_NOT_CONFIGURED: 'USAGE',
  FORBIDDEN: 'FAILED',
  SIGN_IN_WRONG: 'FAILED',
  SIGN_IN_LOCKED: 'FAILED',
  PASSWORD_WRONG: 'FAILED',
  PASSWORD_ELSEWHERE: 'FAILED',
  LINK_DEAD: 'FAILED',
  OIDC_UNKNOWN_ACCOUNT: 'FAILED',
  OIDC_FAILED: 'FAILED',
  NO_SUCH_UPLOAD: 'FAILED',
  UPLOAD_TOO_LARGE: 'FAILED',
  DISK_FULL: 'NOT_WRITABLE',
  FILES_NOT_WRITABLE: 'NOT_WRITABLE',
  KEYS_NOT_OPENED: 'FAILED',
  KEY_MISSING: 'FAILED',
  KEYS_EXPOSED: 'FAILED',
  KEYS_UNREADABLE: 'FAILED',
  KEYS_NOT_WRITABLE: 'NOT_WRITABLE',
  KEY_IN_USE: 'FAILED',
  SEAL_BROKEN: 'UNSOUND',
};

export function failureOf(error: unknown): FailureKind {
  if (error instanceof CommandError) return error.kind;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return Object.entries(KINDS).find(([known]) => known === code)?.[1] ?? 'FAILED';
}
