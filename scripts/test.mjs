// `npm test`: every check there is, one after the other, with one count at the end.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, build, checkNode, fail, install, node, pnpm, run, SetupError } from './bootstrap.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0, skipped: 0 };

/** A check that passes or fails as a whole. */
async function check(name, work) {
  try {
    await work();
    counts.passed += 1;
    say(`✓ ${name}`);
  } catch (error) {
    counts.failed += 1;
    say(`✗ ${name}\n${error.output ?? error.stack}`);
  }
}

/** Runs vitest and adds its counts; a run that reports nothing is a failure. */
async function vitest(args = [], env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'minxin-test-'));
  const report = join(folder, 'report.json');
  try {
    await run(
      bin('vitest'),
      ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { env },
    ).catch((error) => {
      if (!(error instanceof SetupError)) throw error;
    });
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
    counts.skipped += result.numPendingTests;
    if (!result.success && result.numFailedTests === 0) counts.failed += 1;
  } catch (error) {
    counts.failed += 1;
    say(`✗ vitest did not finish: ${error.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  checkNode();
  await install(say);
} catch (error) {
  fail(error);
}

const quiet = { quiet: true };
await check('generated code is up to date', () =>
  run(bin('tsx'), ['--conditions=source', 'scripts/generate.ts', '--check'], quiet),
);
await check('format and lint', () =>
  run(bin('biome'), ['check', '--error-on-warnings', '.'], quiet),
);
await check('dependency rules', () =>
  run(
    bin('depcruise'),
    ['--config', '.dependency-cruiser.mjs', 'packages', 'dashboards/src'],
    quiet,
  ),
);
await check('migrations hold the tables as declared', () =>
  node(['scripts/check-migrations.mjs'], quiet),
);
await check('build', () => build(say));
await check('types of the scripts', () =>
  node(['node_modules/typescript/bin/tsc', '-p', 'scripts'], quiet),
);
await check('types of the dashboards', () =>
  pnpm(['--filter', '@minxin/dashboards', 'typecheck'], quiet),
);
await vitest();

// The same database tests on a server that is not ours, where one is named (an older PostgreSQL in CI).
const { MINXIN_SECOND_SERVER: second } = process.env;
if (second) {
  say('Once more, on the server of MINXIN_SECOND_SERVER.');
  await vitest(['--project', 'database'], { ...process.env, DATABASE_URL: second });
}

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
say(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed > 0 ? 1 : 0);
