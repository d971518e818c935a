import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { recordEvent } from '@minxin/access';
import { CalendarInputError, coveredYears, noticeDays, workingDaysBetween } from '@minxin/calendar';
import { loadNotice } from '@minxin/database';
import { COMMAND_LINE } from '../command-line.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

export async function show(environment: Environment, json: boolean): Promise<void> {
  // Opening the database learns what was loaded into it.
  await withDatabase(environment, async () => {});
  const { first, last } = coveredYears();
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n).map((year) => ({
    year,
    // Of 31 December before, the first covered year knows nothing: 1 January is never a working day.
    workingDays: workingDaysBetween(`${year}-01-01`, `${year}-12-31`),
  }));
  if (json) print(JSON.stringify(years));
  for (const { year, workingDays } of json ? [] : years) print(`${year}\t${workingDays} 个工作日`);
}

export async function load(environment: Environment, file: string): Promise<void> {
  const content = await readFile(file).catch((cause: Error) => {
    throw new CommandError(
      'USAGE',
      `${file} can't be read (${cause.message}). 读不到文件，请核对路径。`,
      { cause },
    );
  });
  try {
    const notice = noticeDays(textOf(content));
    const { districtCode } = environment;
    await withDatabase(environment, async (connection) => {
      await loadNotice(connection.sql, notice);
      await recordEvent(connection, {
        ...{ districtCode, actor: COMMAND_LINE, event: 'calendar_loaded', isSuccess: true },
        details: {
          period: [...new Set(notice.map(({ day }) => day.slice(0, 4)))],
          sha256: createHash('sha256').update(content).digest('hex'),
        },
      });
    });
  } catch (failure) {
    if (!(failure instanceof CalendarInputError)) throw failure;
    throw new CommandError('USAGE', `${file}: ${failure.message}`, { cause: failure });
  }
  const { first, last } = coveredYears();
  print(`${first}-${last}`);
  say(`工作日历现覆盖 ${first}-${last} 年。正在运行的民心重启后生效；错过的定时简报随后补上。`);
}

/** As Excel writes a CSV here, where it is not UTF-8. */
function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}
