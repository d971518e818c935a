import { type Command, InvalidArgumentError } from 'commander';
import { readEnvironment } from '../environment.ts';

interface SimulateOptions {
  readonly seed: number;
  readonly scale: number;
  readonly replace?: boolean;
  readonly remove?: boolean;
  readonly json?: boolean;
}

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description(
      'make detail up that adds up to the published figures, marked as made up (模拟明细)',
    )
    .option('--seed <number>', 'the same seed makes the same records', whole, 2019)
    .option('--scale <number>', 'cases and orders times this, for benches', whole, 1)
    .option('--replace', 'remove the made-up detail that is there first')
    .option('--remove', 'only remove all made-up detail')
    .option('--json', 'print counts as JSON')
    .action(
      async ({ seed, scale, replace = false, remove = false, json = false }: SimulateOptions) => {
        const environment = readEnvironment(process.env);
        const { makeDetail, removeDetail } = await import('../actions/simulate.ts');
        if (remove) await removeDetail(environment, json);
        else await makeDetail(environment, { seed, scale, replace, json });
      },
    );
}

function whole(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('Give a whole number of 1 or more.');
}
