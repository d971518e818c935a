import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GivenTemplates } from '../actions/briefing-templates.ts';
import { readEnvironment } from '../environment.ts';
import { addBriefingSchedule } from './briefing-schedule.ts';

const PERIOD = 'a month, quarter, half-year or year: 2019-12, 2019Q4, 2019H2, 2019';

interface Export extends GivenTemplates {
  readonly out: string;
  readonly revision?: number;
  readonly language: 'zh' | 'en';
  readonly json?: boolean;
}

/** `minxin briefing …`: what staff do with the issues of the briefing. */
export function addBriefing(program: Command): void {
  const briefing = program
    .command('briefing')
    .description('the issues of the briefing: frozen figures, reviewed, published, restated');
  briefing
    .command('list')
    .description('every revision, the latest period first')
    .option('--json', 'print them as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      await (await actions()).list(readEnvironment(process.env), json);
    });
  briefing
    .command('create')
    .description('freeze the figures of a period as the next revision of its issue')
    .argument('<period>', PERIOD)
    .option('--json', 'print the revision as JSON')
    .action(async (period: string, { json = false }: { json?: boolean }) => {
      await (await actions()).create(readEnvironment(process.env), period, json);
    });
  withTemplates(briefing.command('export'))
    .description('write all files of a revision into a folder; the first is made where none is')
    .argument('<period>', PERIOD)
    .requiredOption('--out <folder>', 'made when missing; files of an earlier export are replaced')
    .option('--revision <number>', 'the latest unless told', wholeNumber)
    .addOption(new Option('--language <language>').choices(['zh', 'en']).default('zh'))
    .option('--json', 'print the files as JSON')
    .action(async (period: string, options: Export) => {
      await (await actions()).exportFiles(readEnvironment(process.env), period, options);
    });
  briefing
    .command('diff')
    .description('the figures that changed since an earlier revision, and the rows that did it')
    .argument('<period>', PERIOD)
    .option('--since <number>', 'the revision before unless told', wholeNumber)
    .option('--json', 'print them as JSON')
    .action(async (period: string, options: { since?: number; json?: boolean }) => {
      await (await actions()).diff(readEnvironment(process.env), period, options);
    });
  briefing
    .command('review')
    .description('note that somebody has read the draft and found it right')
    .argument('<period>', PERIOD)
    .action(async (period: string) => {
      await (await actions()).review(readEnvironment(process.env), period);
    });
  withTemplates(briefing.command('publish'))
    .description('publish the reviewed revision with its files, which never change again')
    .argument('<period>', PERIOD)
    .option('--overrule <reason>', 'why it goes out although a check failed; printed on its cover')
    .action(async (period: string, options: GivenTemplates & { overrule?: string }) => {
      await (await actions()).publish(readEnvironment(process.env), period, options);
    });
  addBriefingSchedule(briefing);
}

/** What the files are dressed in. */
const withTemplates = (command: Command): Command =>
  command
    .option(
      '--pptx-template <file>',
      'slides on its master; else templates/briefing.pptx of the home',
    )
    .option(
      '--docx-template <file>',
      'pages in its styles; else templates/briefing.docx of the home',
    )
    .option('--red-header <issuer>', 'a red head in place of the cover: who issues it')
    .option('--document-number <number>', 'of the red head: 汉政办函〔2021〕3号')
    .option('--signatory <name>', 'of the red head, where the paper goes to a higher authority');

const actions = () => import('../actions/briefing.ts');

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('Give the number of a revision, 1 or more.');
}
