import { exportBriefing } from '@minxin/briefings';
import { parsePeriod } from '@minxin/calendar';
import type { Command } from 'commander';
import { withDatabase } from '../database/open-database.ts';
import { readEnvironment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';

interface ExportOptions {
  readonly month?: string;
  readonly year?: string;
  readonly out: string;
  readonly json?: boolean;
}

export function addBriefing(program: Command): void {
  const briefing = program.command('briefing').description('the briefing of a month or a year');
  briefing
    .command('export')
    .description('write its charts (SVG, PNG) and its PDF into a folder')
    .option('--month <month>', 'such as 2019-12')
    .option('--year <year>', 'such as 2019')
    .requiredOption('--out <folder>', 'made when missing; files of an earlier export are replaced')
    .option('--json', 'print the files as JSON')
    .action((options: ExportOptions) => exportFiles(options));
}

async function exportFiles({ month, year, out, json = false }: ExportOptions): Promise<void> {
  if ((month === undefined) === (year === undefined)) {
    throw new CommandError('USAGE', 'Name a month or a year: --month 2019-12, or --year 2019.');
  }
  const period = parsePeriod(month === undefined ? { year: Number(year) } : { month });
  const environment = readEnvironment(process.env);
  await withDatabase(environment, async (connection) => {
    const { districtCode } = environment;
    const made = await exportBriefing({
      connection,
      districtCode,
      period,
      out,
      now: new Date(),
      log: say,
    });
    for (const line of json ? [JSON.stringify(made.files)] : made.files.map(({ path }) => path))
      print(line);
    if (made.simulated) say('含模拟明细：每个文件都已标明。');
  });
}
