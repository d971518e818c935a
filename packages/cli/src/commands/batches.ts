import { type Command, InvalidArgumentError } from 'commander';
import { readEnvironment } from '../environment.ts';

const MOST = 200;

export function addBatches(program: Command): void {
  program
    .command('batches')
    .description('everything that was written together, newest first')
    .option('--limit <number>', `how many, up to ${MOST}`, limit, 20)
    .option('--json', 'print the batches as JSON')
    .action(async (options: { readonly limit: number; readonly json?: boolean }) => {
      const environment = readEnvironment(process.env);
      const { listBatches } = await import('../actions/batches.ts');
      await listBatches(environment, { limit: options.limit, json: options.json ?? false });
    });
}

function limit(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1 && number <= MOST) return number;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
}
