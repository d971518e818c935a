import { auditEvents, type Connection } from '@minxin/database';
import { and, eq, gte, lte, min, sql } from 'drizzle-orm';
import { AuditError } from './audit-error.ts';
import type { Actor } from './audit-event.ts';
import { exportChain } from './export-chain.ts';
import { readChain } from './read-chain.ts';
import { recordEvent } from './record-event.ts';
import { verifyChain } from './verify-chain.ts';

export interface Pruning {
  readonly districtCode: string;
  readonly actor: Actor;
  /** What was written down before this instant goes; at least 6 months ago. */
  readonly before: Date;
  /** The file that it is written into first (JSON Lines); it must not be there yet. */
  readonly file: string;
}

export interface Pruned {
  readonly rows: number;
  /** The last row that went; null where there was none to take out, and no file was written. */
  readonly through: number | null;
}

/**
 * Takes the oldest rows of a log out once they are kept in a file. A row of the log tells up to where they
 * went, with the hash of the last and of the file: what is left follows on that, and can be verified as before.
 * @throws AuditError AUDIT_TOO_YOUNG, AUDIT_BROKEN for a log that is not sound: then nothing is taken out
 */
export async function pruneChain(connection: Connection, pruning: Pruning): Promise<Pruned> {
  const { districtCode, actor, before, file } = pruning;
  const { db } = connection;
  await requireAge(connection, before);
  const { isSound, through: end } = await verifyChain(connection, districtCode);
  if (!isSound) throw broken();
  const own = eq(auditEvents.districtCode, districtCode);
  const [kept] = await db
    .select({ first: min(auditEvents.sequence) })
    .from(auditEvents)
    .where(and(own, gte(auditEvents.at, before)));
  const through = kept?.first ? Number(kept.first) - 1 : (end?.sequence ?? 0);
  const [last] = await db
    .select({ hash: auditEvents.hash })
    .from(auditEvents)
    .where(and(own, eq(auditEvents.sequence, through)));
  if (!last) return { rows: 0, through: null };
  const exported = await exportChain(readChain({ db, districtCode, through }), file);
  // Told of before, and apart: whoever writes meanwhile does not wait until all the rows have gone.
  await recordEvent(connection, {
    ...{ districtCode, actor, event: 'pruned', isSuccess: true },
    details: { through, hash: last.hash, rows: exported.rows, sha256: exported.sha256 },
  });
  await db.delete(auditEvents).where(and(own, lte(auditEvents.sequence, through)));
  return { rows: exported.rows, through };
}

async function requireAge({ db }: Connection, before: Date): Promise<void> {
  const [found] = await db.execute<{ is_old: boolean }>(
    sql`select ${before.toISOString()}::timestamptz <= now() - interval '6 months' as is_old`,
  );
  if (found?.is_old) return;
  throw new AuditError('AUDIT_TOO_YOUNG', {
    zh: '审计日志至少保存 6 个月：请给 6 个月以前的日期。',
    en: 'The audit log is kept for at least 6 months: give a day that is longer ago.',
  });
}

const broken = () =>
  new AuditError('AUDIT_BROKEN', {
    zh: '审计日志的链不完整，不能清理：请先用 minxin audit verify 查明。',
    en: 'The audit log is not sound, and none of it is taken out: see minxin audit verify.',
  });
