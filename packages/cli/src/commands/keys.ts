import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';

const HELP = `
What is known of persons is sealed with the keys in keys.json of the data home, or in MINXIN_KEYS. Keep a copy
of them apart from that of the data: without its key nothing that was sealed can be read.`;

/** `minxin keys …`: what is known of persons is sealed with. */
export function addKeys(program: Command): void {
  const keys = program
    .command('keys')
    .description('the keys to what is known of persons')
    .addHelpText('after', HELP);
  const actions = () => import('../actions/keys.ts');
  keys
    .command('list')
    .description('every key and how much is sealed with it; the last one seals')
    .option('--json', 'print them as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      await (await actions()).listKeys(readEnvironment(process.env), json);
    });
  keys
    .command('rotate')
    .description('add a key and seal everything anew with it; run it again to go on after a stop')
    .option('--resume', 'seal with the last key, and add none')
    .action(async ({ resume = false }: { resume?: boolean }) => {
      await (await actions()).rotateKeys(readEnvironment(process.env), resume);
    });
  keys
    .command('remove')
    .description('drop a key that nothing is sealed with any more')
    .argument('<id>', 'as `minxin keys list` prints it')
    .action(async (id: string) => {
      await (await actions()).removeKey(readEnvironment(process.env), id);
    });
}
