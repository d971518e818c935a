import { type Command, InvalidArgumentError } from 'commander';
import { readEnvironment } from '../environment.ts';

export function addUndo(program: Command): void {
  program
    .command('undo')
    .description('take a batch back as if it had never been')
    .argument('<batch>', 'its number in `minxin batches`', batch)
    .option('--json', 'print what came of it as JSON')
    .action(async (id: number, { json = false }: { readonly json?: boolean }) => {
      const environment = readEnvironment(process.env);
      const { undo } = await import('../actions/undo.ts');
      await undo(environment, id, json);
    });
}

function batch(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('Give the number of a batch, as `minxin batches` prints it.');
}
