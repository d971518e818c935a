import { recordEvent } from '@minxin/access';
import { openAsk } from '@minxin/api';
import {
  BriefingError,
  differences,
  differenceTexts,
  issuePeriod,
  makeRevision,
  publishRevision,
  type Revision,
  type RevisionContext,
  readRevision,
  readRevisions,
  reviewRevision,
  type WholeRevision,
  writeRevision,
} from '@minxin/briefings';
import { type Language, NO_VALUE, periodName } from '@minxin/commentary';
import { byCommand, COMMAND_LINE } from '../command-line.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';
import { type GivenTemplates, isGiven, templatesOf } from './briefing-templates.ts';

const withBriefings = <Result>(
  { districtCode, ...environment }: Environment,
  work: (context: RevisionContext) => Promise<Result>,
): Promise<Result> =>
  withDatabase({ districtCode, ...environment }, (connection) =>
    work({ connection, districtCode, now: new Date(), ...byCommand(districtCode) }),
  );

const placeOf = ({ connection: { db }, districtCode }: RevisionContext) => ({ db, districtCode });

export async function list(environment: Environment, json: boolean): Promise<void> {
  const all = await withBriefings(environment, (context) => readRevisions(placeOf(context)));
  if (json) print(JSON.stringify(all));
  else for (const revision of all) print(lineOf(revision));
}

export async function create(environment: Environment, period: string, json: boolean) {
  await withBriefings(environment, async (context) => {
    const { revision, isNew } = await makeRevision(context, period, openAsk, { log: say });
    if (!isNew) say('数据没有变化，与已发布的一版相同，未编新版。');
    tellChecks(revision);
    const { frozen: _, ...told } = revision;
    print(json ? JSON.stringify(told) : lineOf(revision));
  });
}

interface ExportOptions extends GivenTemplates {
  readonly out: string;
  readonly revision?: number;
  readonly language: Language;
  readonly json?: boolean;
}

/** Writes the files of a revision: as they were given out, or as they would be. */
export async function exportFiles(
  environment: Environment,
  period: string,
  { out, revision: number, language, json = false, ...given }: ExportOptions,
): Promise<void> {
  // Said before a database is opened for nothing.
  issuePeriod(period);
  const wanted = await templatesOf(environment, given);
  await withBriefings(environment, async (context) => {
    const revision = await findOrMake(context, period, number);
    // What was given out stays as it is, whatever lies in the data home by now.
    const isKept = revision.state === 'published' && !isGiven(given);
    const templates = isKept ? undefined : wanted;
    await recordEvent(context.connection, {
      ...{ districtCode: context.districtCode, actor: COMMAND_LINE, event: 'export' },
      ...{ isSuccess: true, details: { language } },
      object: { kind: 'briefing', id: `${revision.periodKey}/${revision.number}` },
    });
    const files = await writeRevision(context, revision, { language, out, templates });
    if (json) print(JSON.stringify(files));
    else for (const { path } of files) print(path);
    if (revision.frozen.subjects.some(({ simulated }) => simulated))
      say('含模拟明细：每个文件都已标明。');
  });
}

async function findOrMake(
  context: RevisionContext,
  period: string,
  number: number | undefined,
): Promise<WholeRevision> {
  try {
    return await readRevision(placeOf(context), { period, number });
  } catch (failure) {
    const isMissing = failure instanceof BriefingError && failure.code === 'BRIEFING_NOT_FOUND';
    if (!isMissing || number !== undefined) throw failure;
    say(`${period} 还没有简报，先编第 1 版草稿。`);
    return (await makeRevision(context, period, openAsk, { log: say })).revision;
  }
}

/** Prints what changed since an earlier revision, a figure a line. */
export async function diff(
  environment: Environment,
  period: string,
  { since, json = false }: { readonly since?: number; readonly json?: boolean },
): Promise<void> {
  await withBriefings(environment, async (context) => {
    const place = placeOf(context);
    const after = await readRevision(place, { period });
    const number = since ?? after.number - 1;
    const before = number < 1 ? after : await readRevision(place, { period, number });
    const changed = differences(before.frozen, after.frozen);
    if (json) print(JSON.stringify(changed));
    for (const one of json ? [] : changed) {
      const { before, after } = differenceTexts(one, 'zh');
      const change = `${before ?? NO_VALUE} → ${after ?? NO_VALUE}`;
      print(`${periodName(one.period, 'zh')} ${one.label.zh}\t${change}`);
      if (one.redefined) print('    口径已变');
      for (const { id, fileName, after: rows } of one.batches) {
        const which = rows
          ? `${rows.rows} 行，第 ${rows.firstRow}-${rows.lastRow} 行`
          : '已撤回或改写';
        print(`    批次 ${id} ${fileName}（${which}）`);
      }
    }
    if (changed.length === 0) say('没有变化的数。');
  });
}

export async function review(environment: Environment, period: string): Promise<void> {
  await withBriefings(environment, async (context) => {
    await reviewRevision(context, { period });
    print(lineOf(await readRevision(placeOf(context), { period })));
  });
}

export async function publish(
  environment: Environment,
  period: string,
  { overrule: overruled, ...given }: GivenTemplates & { readonly overrule?: string },
): Promise<void> {
  const templates = await templatesOf(environment, given);
  await withBriefings(environment, async (context) => {
    await publishRevision(context, { period }, { overruled, templates });
    print(lineOf(await readRevision(placeOf(context), { period })));
  });
}

const STATES = { draft: '草稿', reviewed: '已审核', published: '已发布' } as const;

function lineOf(revision: Revision): string {
  const { periodKey, number, state, contentHash, dataVersion, frozenAt } = revision;
  const at = frozenAt.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return `${periodKey}\t第 ${number} 版\t${STATES[state]}\t${at}\t数据版本 ${dataVersion}\t${contentHash.slice(0, 12)}`;
}

/** What would keep it from being published. */
function tellChecks({ frozen: { checks } }: WholeRevision): void {
  const findings = checks.flatMap((check) => check.findings);
  if (findings.length === 0) return;
  say(`有 ${findings.length} 项待核，不写明理由不能发布：`);
  for (const finding of findings) say(`    ${finding}`);
  process.exitCode = EXIT_STATUS.UNSOUND;
}
