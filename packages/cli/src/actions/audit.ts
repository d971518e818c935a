import { writeFile } from 'node:fs/promises';
import {
  EVENT_NAMES,
  type EventRow,
  exportChain,
  faultText,
  parseAnchor,
  pruneChain,
  readChain,
  readChainFile,
  readEvents,
  recordEvent,
  type Verification,
  verifyChain,
  verifyRows,
  wordedDetails,
} from '@minxin/access';
import { auditCsv } from '@minxin/api';
import { addDays, startOfDay } from '@minxin/calendar';
import { AUDIT_EVENTS, type AuditEventName } from '@minxin/database';
import { COMMAND_LINE } from '../command-line.ts';
import type { ListOptions, PruneOptions, VerifyOptions } from '../commands/audit.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { CommandError, EXIT_STATUS } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

export async function list(
  environment: Environment,
  { limit: first, event, actor, from, to, json = false }: ListOptions,
): Promise<void> {
  const { districtCode } = environment;
  const filter = {
    ...{ actor, events: event?.map(eventNamed) },
    from: from === undefined ? undefined : startOfDay(from),
    to: to === undefined ? undefined : startOfDay(addDays(to, 1)),
  };
  const { rows } = await withDatabase(environment, ({ db }) =>
    readEvents({ db, districtCode }, filter, { first }),
  );
  if (json) print(JSON.stringify(rows));
  else for (const row of rows) print(lineOf(row));
}

function eventNamed(text: string): AuditEventName {
  const found = AUDIT_EVENTS.find((name) => name === text);
  if (found) return found;
  throw new CommandError(
    'USAGE',
    `${JSON.stringify(text)} is no event of the log; there are ${AUDIT_EVENTS.join(', ')}.`,
  );
}

function lineOf(row: EventRow): string {
  const { sequence, at, actor, address, event, isSuccess, objectKind, objectId, details } = row;
  const object = [objectKind, objectId].filter((part) => part !== null).join(' ');
  const told = wordedDetails(details, 'zh').map(({ label, text }) => `${label} ${text}`);
  return [
    ...[String(sequence), at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })],
    ...[actor, address ?? '', EVENT_NAMES[event].zh, isSuccess ? '成功' : '失败', object],
    told.join('，'),
  ].join('\t');
}

export async function verify(
  environment: Environment,
  { anchor: text, file, json = false }: VerifyOptions,
): Promise<void> {
  const anchor = text === undefined ? undefined : anchorIn(text);
  const found =
    file === undefined
      ? await withDatabase(environment, (connection) =>
          verifyChain(connection, environment.districtCode, anchor),
        )
      : await verifyRows(readChainFile(file), { head: null, anchors: anchor ? [anchor] : [] });
  if (json) print(JSON.stringify(found));
  else for (const line of verificationLines(found)) print(line);
  if (!found.isSound) process.exitCode = EXIT_STATUS.AUDIT_BROKEN;
}

function anchorIn(text: string) {
  const anchor = parseAnchor(text);
  if (anchor) return anchor;
  throw new CommandError(
    'USAGE',
    `${JSON.stringify(text)} is no anchor: give SEQUENCE:HASH as the server's log has it, the hash with 64 characters.`,
  );
}

function verificationLines({ isSound, rows, through, faults }: Verification): string[] {
  if (!through && isSound) return ['审计日志是空的。'];
  const end = through ? `，末条 ${through.sequence}:${through.hash}` : '';
  if (isSound) return [`审计日志完整：核验 ${rows} 条${end}`];
  return [
    `审计日志不完整：核验 ${rows} 条${end}`,
    ...faults.map((fault) => `    ${faultText(fault, 'zh')}`),
  ];
}

/** Writes the whole log into a file: JSON Lines, or CSV where it is called so. */
export async function exportLog(environment: Environment, file: string): Promise<void> {
  const { districtCode } = environment;
  const format = /\.(csv|jsonl)$/i.exec(file)?.[1]?.toLowerCase();
  if (!format) throw new CommandError('USAGE', `${file} must end in .jsonl or .csv.`);
  await withDatabase(environment, async (connection) => {
    const place = { db: connection.db, districtCode };
    await recordEvent(connection, {
      ...{ districtCode, actor: COMMAND_LINE, event: 'export', isSuccess: true },
      ...{ object: { kind: 'audit', id: null }, details: { format } },
    });
    const written =
      format === 'csv'
        ? writeFile(file, auditCsv(place, {}, 'zh'), { flag: 'wx', mode: 0o600 })
        : exportChain(readChain(place), file);
    await written.catch(refuse(file));
  });
  print(file);
}

export async function prune(
  environment: Environment,
  { before, out: file, json = false }: PruneOptions,
): Promise<void> {
  const { districtCode } = environment;
  const { rows, through } = await withDatabase(environment, (connection) =>
    pruneChain(connection, {
      ...{ districtCode, actor: COMMAND_LINE, before: startOfDay(before), file },
    }).catch(refuse(file)),
  );
  if (json) print(JSON.stringify({ rows, through, file: through === null ? null : file }));
  else if (through === null) say(`没有 ${before} 以前的记录。`);
  else print(`已清理 ${rows} 条，至第 ${through} 条；导出在 ${file}，请妥善保存。`);
}

/** What the disk says of a file that can't be written. */
const refuse =
  (file: string) =>
  (failure: unknown): never => {
    const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
    if (!(code in DISK)) throw failure;
    throw new CommandError('NOT_WRITABLE', `${file}: ${DISK[code]}`, { cause: failure });
  };

const DISK: Readonly<Record<string, string>> = {
  EEXIST: 'is there already; nothing is written over. Give another name.',
  ENOENT: 'its folder is not there; make it first.',
  EACCES: 'may not be written by this user.',
  EISDIR: 'is a folder; give the name of a file.',
  ENOSPC: 'the disk is full.',
  EROFS: 'the disk may only be read.',
};
