import { loadDivisions, loadPublished } from '@minxin/importing';
import { refreshRollups } from '@minxin/metrics';
import { removeSimulated, simulate } from '@minxin/simulation';
import { type Command, InvalidArgumentError } from 'commander';
import { withDatabase } from '../database/open-database.ts';
import { readEnvironment } from '../environment.ts';
import { print, say } from '../output/report.ts';

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
    .action((options: SimulateOptions) => run(options));
}

async function run({
  seed,
  scale,
  replace = false,
  remove = false,
  json = false,
}: SimulateOptions): Promise<void> {
  const environment = readEnvironment(process.env);
  await withDatabase(environment, async (connection) => {
    const load = { districtCode: environment.districtCode, refresh: refreshRollups };
    if (remove) {
      const removed = await removeSimulated(connection, load);
      report(json, '已移除', removed.counts);
      return;
    }
    await loadDivisions(connection, load);
    await loadPublished(connection, load);
    const made = await simulate(connection, { ...load, seed, scale, replace, log: say });
    report(json, '已生成', made.counts);
  });
}

function report(json: boolean, done: string, counts: Readonly<Record<string, number>>): void {
  if (json) print(JSON.stringify(counts));
  for (const [table, count] of Object.entries(counts)) say(`${done} ${table}：${count} 行`);
}

function whole(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('Give a whole number of 1 or more.');
}
