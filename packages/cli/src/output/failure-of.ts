import { BriefingError } from '@minxin/briefings';
import { CalendarInputError, PeriodError } from '@minxin/calendar';
import { ClusterError, type ClusterErrorCode, ConnectionError } from '@minxin/database';
import { CommandError, type FailureKind } from './command-error.ts';

const CLUSTER_KINDS: Readonly<Record<ClusterErrorCode, FailureKind>> = {
  CLUSTER_OTHER_MAJOR_VERSION: 'OTHER_DATA_VERSION',
  CLUSTER_NO_BINARIES: 'DATABASE_UNREACHABLE',
  CLUSTER_DISK: 'NOT_WRITABLE',
  CLUSTER_PERMISSION: 'NOT_WRITABLE',
  CLUSTER_START_FAILED: 'DATABASE_UNREACHABLE',
  CLUSTER_BUSY: 'DATABASE_UNREACHABLE',
};

const BRIEFING_KINDS: Readonly<Record<BriefingError['code'], FailureKind>> = {
  BRIEFING_NO_DATA: 'NO_DATA',
  BRIEFING_OUT_NOT_WRITABLE: 'NOT_WRITABLE',
  BRIEFING_BAD_PERIOD: 'USAGE',
  BRIEFING_NOT_PRINTED: 'FAILED',
};

/** What kind of failure an error is, whichever package it comes from. */
export function failureOf(error: unknown): FailureKind {
  if (error instanceof CommandError) return error.kind;
  if (error instanceof ClusterError) return CLUSTER_KINDS[error.code];
  if (error instanceof ConnectionError) return 'DATABASE_UNREACHABLE';
  if (error instanceof BriefingError) return BRIEFING_KINDS[error.code];
  if (error instanceof PeriodError || error instanceof CalendarInputError) return 'USAGE';
  return 'FAILED';
}
