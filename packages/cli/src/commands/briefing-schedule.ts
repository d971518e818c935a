import { type Command, InvalidArgumentError, Option } from 'commander';
import { readEnvironment } from '../environment.ts';

const GRAINS = ['month', 'quarter', 'half_year', 'year'] as const;
const FORMATS = ['pdf', 'docx', 'pptx', 'xlsx', 'zip'] as const;

/** What `schedule add` is told: everybody of one command gets the same. */
export interface AddOptions {
  readonly send: 'draft' | 'published';
  readonly folder: readonly string[];
  readonly email: readonly string[];
  readonly language: 'zh' | 'en';
  readonly formats: readonly (typeof FORMATS)[number][];
  readonly subjects?: readonly string[];
  readonly json?: boolean;
}

const HELP = `
An issue is made at 07:00 in Shanghai on the first working day after its period, by whichever server runs;
what was missed is caught up with. E-mail needs MINXIN_SMTP_URL and MINXIN_SMTP_FROM.

Examples:
  minxin briefing schedule add month --folder /srv/briefings --email office@example.gov.cn --formats pdf docx
  minxin briefing schedule add quarter --send draft --email hall@example.gov.cn --subjects service-hall
  minxin briefing schedule run 1`;

/** `minxin briefing schedule …`: what is made by itself. */
export function addBriefingSchedule(briefing: Command): void {
  const schedule = briefing
    .command('schedule')
    .description('issues that are made by themselves, and where their files go')
    .addHelpText('after', HELP);
  schedule
    .command('list')
    .description('every schedule with its recipients, its next run and its last ones')
    .option('--json', 'print them as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      await (await actions()).list(readEnvironment(process.env), json);
    });
  schedule
    .command('add')
    .description('make an issue of each period from now on')
    .addOption(
      new Option('--send <when>', 'at once as a draft, or when somebody publishes it')
        .choices(['draft', 'published'])
        .default('published'),
    )
    .argument('<grain>', GRAINS.join(', '), oneGrain)
    .option('--folder <path...>', 'folders on the server that the files are written into', [])
    .option('--email <address...>', 'mailboxes that they are sent to', [])
    .addOption(new Option('--language <language>').choices(['zh', 'en']).default('zh'))
    .addOption(new Option('--formats <format...>').choices(FORMATS).default(['pdf']))
    .option('--subjects <subject...>', 'the subjects that may be read there; all unless told')
    .option('--json', 'print the schedule as JSON')
    .action(async (grain: (typeof GRAINS)[number], options: AddOptions) => {
      await (await actions()).add(readEnvironment(process.env), grain, options);
    });
  schedule
    .command('remove')
    .description('take a schedule away; the issues that it made stay')
    .argument('<number>', 'as `schedule list` shows it', scheduleNumber)
    .action(async (number: number) => {
      await (await actions()).remove(readEnvironment(process.env), number);
    });
  schedule
    .command('run')
    .description(
      'do one issue of a schedule now: make it, and give it out to whom it has not reached',
    )
    .argument('<number>', 'as `schedule list` shows it', scheduleNumber)
    .argument('[period]', 'the last whole one unless told: 2019-12, 2019Q4, 2019H2, 2019')
    .option('--json', 'print what came of it as JSON')
    .action(async (number: number, period: string | undefined, { json = false }) => {
      await (await actions()).run(readEnvironment(process.env), number, { period, json });
    });
}

const actions = () => import('../actions/briefing-schedule.ts');

function oneGrain(text: string): (typeof GRAINS)[number] {
  const found = GRAINS.find((grain) => grain === text);
  if (found) return found;
  throw new InvalidArgumentError(`Give one of ${GRAINS.join(', ')}.`);
}

function scheduleNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('Give the number of a schedule, 1 or more.');
}
