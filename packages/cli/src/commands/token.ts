import { type Command, InvalidArgumentError } from 'commander';
import type { TokenOptions } from '../actions/token.ts';
import { readEnvironment } from '../environment.ts';

const HELP = `
Examples:
  minxin token
  minxin token create --account zhangsan --name "月报脚本" --days 90 --roles analyst
  minxin token revoke 3`;

/** `minxin token`: the owner's way in, and tokens for programs. */
export function addToken(program: Command): void {
  const token = program
    .command('token')
    .description('print a sign-in link that works once, within 30 minutes')
    .option('--bearer', 'print a token for Authorization: Bearer instead, valid for 30 days')
    .addHelpText('after', HELP)
    .action(async ({ bearer = false }: { bearer?: boolean }) => {
      const environment = readEnvironment(process.env);
      const { createBearer, printLink } = await actions();
      if (bearer) await createBearer(environment, { name: '命令行', days: 30 });
      else await printLink(environment);
    });
  token
    .command('create')
    .description('print a new token for Authorization: Bearer, once')
    .requiredOption('--name <name>', 'where it is used')
    .option('--days <days>', 'how long it is valid, 365 at most', wholeNumber, 90)
    .option('--account <user name>', 'whose it is; the owner of the machine unless told')
    .option('--roles <role...>', 'some of the roles of whose it is; all of them unless told')
    .option('--json', 'print what is kept of it too, as JSON')
    .action(async (options: TokenOptions) => {
      await (await actions()).createBearer(readEnvironment(process.env), options);
    });
  token
    .command('list')
    .description('tokens that still let in')
    .option('--account <user name>', 'whose they are; the owner of the machine unless told')
    .option('--json', 'print them as JSON')
    .action(async (options: { account?: string; json?: boolean }) => {
      await (await actions()).listBearers(readEnvironment(process.env), options);
    });
  token
    .command('revoke')
    .description('take a token back: its next request is refused')
    .argument('<number>', 'as `token list` shows it', wholeNumber)
    .action(async (number: number) => {
      await (await actions()).revokeBearer(readEnvironment(process.env), number);
    });
}

const actions = () => import('../actions/token.ts');

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('Give a whole number of 1 or more.');
}
