import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';

const HELP = `
A line for each day that is not as its weekday says: 休 for rest, 班 for work.
  2027-01-01,休
  2027-02-14,班`;

/** `minxin calendar …`: up to which year working days are known. */
export function addCalendar(program: Command): void {
  const calendar = program
    .command('calendar')
    .description('the working days, by the holiday notices of the State Council');
  calendar
    .command('show')
    .description('the years that are covered, with the working days of each')
    .option('--json', 'print them as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      await (await actions()).show(readEnvironment(process.env), json);
    });
  calendar
    .command('load')
    .description('take in the notice of the next year; the same year again replaces it')
    .argument('<file>', 'a CSV of the days that are not as their weekday says')
    .addHelpText('after', HELP)
    .action(async (file: string) => {
      await (await actions()).load(readEnvironment(process.env), file);
    });
}

const actions = () => import('../actions/calendar.ts');
