import {
  addSchedule,
  nextOf,
  type Recipient,
  readRuns,
  readSchedule,
  readSchedules,
  removeSchedule,
  runAtOnce,
  type Schedule,
  type WholeRun,
} from '@minxin/briefings';
import { byCommand } from '../command-line.ts';
import type { AddOptions } from '../commands/briefing-schedule.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { EXIT_STATUS } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';
import { workerOptions } from '../schedule/worker-options.ts';
import { untilSignal } from '../until-signal.ts';

const RUNS_SHOWN = 3;

export async function list(environment: Environment, json: boolean): Promise<void> {
  const { districtCode } = environment;
  await withDatabase(environment, async ({ db }) => {
    const place = { db, districtCode };
    const all = [];
    for (const schedule of await readSchedules(place)) {
      const runs = await readRuns(place, { scheduleId: schedule.id }, RUNS_SHOWN);
      all.push({ ...schedule, ...told(schedule), runs });
    }
    if (json) print(JSON.stringify(all));
    for (const { runs, ...schedule } of json ? [] : all) {
      print(lineOf(schedule));
      for (const run of runs) print(`    ${runLine(run)}`);
    }
  });
}

export async function add(
  environment: Environment,
  grain: Schedule['grain'],
  { send, folder, email, language, formats, subjects, json = false }: AddOptions,
): Promise<void> {
  const { districtCode } = environment;
  const recipient = (kind: Recipient['kind']) => (place: string) => ({
    ...{ kind, place, language, formats: [...formats] },
    // What is no subject is refused with the list of them.
    mayRead: (subjects as Recipient['mayRead']) ?? null,
  });
  await withDatabase(environment, async (connection) => {
    const context = { connection, districtCode, now: new Date(), ...byCommand(districtCode) };
    const id = await addSchedule(context, {
      ...{ grain, send, isEnabled: true },
      recipients: [...folder.map(recipient('folder')), ...email.map(recipient('email'))],
    });
    const schedule = await readSchedule({ db: connection.db, districtCode }, id);
    print(json ? JSON.stringify(schedule) : lineOf({ ...schedule, ...told(schedule) }));
    if (email.length > 0 && !environment.mail)
      say('还没有配置邮件服务器：请设置 MINXIN_SMTP_URL 和 MINXIN_SMTP_FROM，否则邮件发不出。');
  });
}

export async function remove(environment: Environment, id: number): Promise<void> {
  const { districtCode } = environment;
  await withDatabase(environment, (connection) =>
    removeSchedule({ connection, districtCode, now: new Date(), ...byCommand(districtCode) }, id),
  );
}

/** Does one issue here and now; fails where it did not come about. */
export async function run(
  environment: Environment,
  id: number,
  { period, json }: { readonly period: string | undefined; readonly json: boolean },
): Promise<void> {
  await withDatabase(environment, async (connection) => {
    const ending = new AbortController();
    void untilSignal().then(() => ending.abort());
    const options = { ...workerOptions(connection, environment), signal: ending.signal };
    const after = await runAtOnce(options, id, period);
    print(json ? JSON.stringify(after) : runLine(after));
    if (after.state === 'pending' || after.state === 'failed')
      process.exitCode = EXIT_STATUS.FAILED;
  });
}

/** When it is due next, or why that is not known. */
function told(schedule: Schedule) {
  const next = nextOf(schedule, new Date());
  return next instanceof Error ? { next: null, problem: next.messageZh } : { next: next ?? null };
}

const GRAINS = { month: '每月', quarter: '每季', half_year: '每半年', year: '每年' } as const;
const SENDS = { draft: '编出即发（草稿）', published: '发布后发' } as const;
const STATES = {
  ...{ pending: '待运行', running: '运行中', waiting: '草稿已编，待发布' },
  ...{ done: '完成', failed: '未完成' },
} as const;

const clock = (at: Date) => at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });

function lineOf({
  id,
  grain,
  send,
  recipients,
  next,
  problem,
}: Schedule & Readonly<{ next: { dueAt: Date } | null; problem?: string }>): string {
  const places = recipients.map(({ place }) => place).join('、') || '只编草稿';
  const due = next ? `下次 ${clock(next.dueAt)}` : (problem ?? '停用');
  return `${id}\t${GRAINS[grain]}\t${SENDS[send]}\t${places}\t${due}`;
}

function runLine({ periodKey, state, problem, deliveries }: WholeRun): string {
  const arrived = deliveries.filter((one) => one.state === 'done').map(({ place }) => place);
  const told = [STATES[state], ...(problem ? [problem.zh] : []), arrived.join('、')];
  return [periodKey, ...told.filter((text) => text !== '')].join('\t');
}
