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
      const { counts } = await removeSimulated(connection, load);
      if (json) print(JSON.stringify(counts));
      else for (const [table, count] of Object.entries(counts)) say(`已移除 ${table}：${count} 行`);
      return;
    }
    await loadDivisions(connection, load);
    await loadPublished(connection, load);
    const { rowCount, dataVersion } = await simulate(connection, {
      ...load,
      seed,
      scale,
      replace,
      log: say,
    });
    if (json) print(JSON.stringify({ rowCount, dataVersion }));
    else say(`已生成 ${rowCount} 行模拟明细。`);
  });
}

function whole(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('Give a whole number of 1 or more.');
}
