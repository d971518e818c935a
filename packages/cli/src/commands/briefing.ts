import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';

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
    .action(async ({ month, year, out, json = false }: ExportOptions) => {
      const period = month === undefined ? { year: Number(year) } : { month };
      if ((month === undefined) === (year === undefined)) {
        throw new CommandError('USAGE', 'Name a month or a year: --month 2019-12, or --year 2019.');
      }
      const environment = readEnvironment(process.env);
      const { exportFiles } = await import('../actions/briefing.ts');
      await exportFiles(environment, { period, out, json });
    });
}
