import { isDay } from '@minxin/calendar';
import { type Command, InvalidArgumentError } from 'commander';
import { readEnvironment } from '../environment.ts';

const MOST = 1000;

export interface ListOptions {
  readonly limit: number;
  readonly event?: readonly string[];
  readonly actor?: string;
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

export interface VerifyOptions {
  readonly anchor?: string;
  readonly file?: string;
  readonly json?: boolean;
}

export interface PruneOptions {
  readonly before: string;
  readonly out: string;
  readonly json?: boolean;
}

const HELP = `
The server writes {"audit":"anchor", …} lines to its log at its start, every day and at its end: keep that log
apart from the database, and rows that were cut off the end are missed by \`verify --anchor\`.

Examples:
  minxin audit list --event denied sign_in_failed --from 2026-01-01
  minxin audit verify --anchor 1841:9b74c9…
  minxin audit prune --before 2026-01-01 --out audit-2025.jsonl
  minxin audit verify --file audit-2025.jsonl`;

/** `minxin audit …`: who did what and when, and whether it was tampered with. */
export function addAudit(program: Command): void {
  const audit = program
    .command('audit')
    .description('the audit log: who did what and when, in a chain of hashes')
    .addHelpText('after', HELP);
  audit
    .command('list')
    .description('what was written down, newest first')
    .option('--limit <number>', `how many, up to ${MOST}`, limit, 50)
    .option('--event <name...>', 'only these: sign_in, export, import, payment …')
    .option('--actor <text>', 'only who has this in their name')
    .option('--from <day>', 'from this day on', day)
    .option('--to <day>', 'up to and with this day', day)
    .option('--json', 'print the rows as JSON')
    .action(async (options: ListOptions) => {
      await (await actions()).list(readEnvironment(process.env), options);
    });
  audit
    .command('verify')
    .description('read the whole log and work every hash out anew; a fault makes the exit status 9')
    .option('--anchor <sequence:hash>', 'a row that must still be there as it was')
    .option('--file <path>', 'an exported log (.jsonl) in place of that of the database')
    .option('--json', 'print what was found as JSON')
    .action(async (options: VerifyOptions) => {
      await (await actions()).verify(readEnvironment(process.env), options);
    });
  audit
    .command('export')
    .description('write the whole log into a file: .jsonl to be verified, .csv to be read')
    .argument('<file>', 'must not be there yet')
    .action(async (file: string) => {
      await (await actions()).exportLog(readEnvironment(process.env), file);
    });
  audit
    .command('prune')
    .description('take out what is older than a day, once it is written into a file')
    .requiredOption('--before <day>', 'at least 6 months ago', day)
    .requiredOption('--out <file>', 'a .jsonl that must not be there yet: keep it')
    .option('--json', 'print what went as JSON')
    .action(async (options: PruneOptions) => {
      await (await actions()).prune(readEnvironment(process.env), options);
    });
}

const actions = () => import('../actions/audit.ts');

function day(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Give a day that exists as YYYY-MM-DD, such as 2026-01-01.');
}

function limit(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1 && number <= MOST) return number;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
}
