import type { Command } from 'commander';
import { readEnvironment } from '../environment.ts';

const HELP = `
The account has every role. Its owner sets the password by the link that is printed, or at once:
  printf %s "$PASSWORD" | minxin setup --user zhangsan --name 张三 --password-stdin`;

/** `minxin setup`: the first account, on the command line. */
export function addSetup(program: Command): void {
  program
    .command('setup')
    .description('make the first account, and print the link by which its password is set')
    .requiredOption('--user <user name>', 'by which it signs in')
    .requiredOption('--name <name>', 'as it is shown')
    .option('--password-stdin', 'read the password from standard input, and print no link')
    .addHelpText('after', HELP)
    .action(async (options: { user: string; name: string; passwordStdin?: boolean }) => {
      const environment = readEnvironment(process.env);
      const { setup } = await import('../actions/setup.ts');
      await setup(environment, options);
    });
}
