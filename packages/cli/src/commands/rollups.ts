import { isDay } from '@minxin/calendar';
import { type Command, InvalidArgumentError } from 'commander';
import { readEnvironment } from '../environment.ts';

interface RebuildOptions {
  readonly from?: string;
  readonly json?: boolean;
}

export function addRollups(program: Command): void {
  const rollups = program
    .command('rollups')
    .description('the sums by day that answer most questions (every batch keeps them right)');
  rollups
    .command('verify')
    .description('compare every cell with the records')
    .option('--json', 'print the rollups as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const environment = readEnvironment(process.env);
      const { verify } = await import('../actions/rollups.ts');
      await verify(environment, json);
    });
  rollups
    .command('rebuild')
    .description('make them anew from the records; batches wait meanwhile, readers do not')
    .option('--from <day>', 'only from the month of this day on, such as 2019-12-01', day)
    .option('--json', 'print the rollups as JSON')
    .action(async ({ from, json = false }: RebuildOptions) => {
      const environment = readEnvironment(process.env);
      const { rebuild } = await import('../actions/rollups.ts');
      await rebuild(environment, from, json);
    });
}

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Give a day that exists as YYYY-MM-DD, such as 2019-12-01.');
}
