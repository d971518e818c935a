import { exportBriefing } from '@minxin/briefings';
import { type PeriodInput, parsePeriod } from '@minxin/calendar';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { print, say } from '../output/report.ts';

export interface ExportOptions {
  readonly period: PeriodInput;
  /** The folder that the files go into. */
  readonly out: string;
  readonly json: boolean;
}

/** Writes the briefing's files and prints their paths. */
export async function exportFiles(
  environment: Environment,
  { period, out, json }: ExportOptions,
): Promise<void> {
  const parsed = parsePeriod(period);
  await withDatabase(environment, async (connection) => {
    const { districtCode } = environment;
    const made = await exportBriefing({
      connection,
      districtCode,
      period: parsed,
      out,
      now: new Date(),
      log: say,
    });
    for (const line of json ? [JSON.stringify(made.files)] : made.files.map(({ path }) => path))
      print(line);
    if (made.simulated) say('含模拟明细：每个文件都已标明。');
  });
}
