// `npm test`: every check there is, one after the other, with one count at the end.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import {
  bin,
  build,
  checkNode,
  fail,
  install,
  node,
  pnpm,
  root,
  run,
  SetupError,
} from './bootstrap.mjs';

const say = (line) => process.stdout.write(`${line}\n`);
const counts = { passed: 0, failed: 0, skipped: 0 };
/** What failed and why, said once more at the end: in a long log, nobody scrolls up. */
const failures = [];

function fault(name, reason) {
  counts.failed += 1;
  failures.push(`✗ ${name}\n${reason}`);
}

/** A check that passes or fails as a whole. */
async function check(name, work) {
  try {
    await work();
    counts.passed += 1;
    say(`✓ ${name}`);
  } catch (error) {
    fault(name, error.output ?? error.stack);
    say(failures.at(-1));
  }
}

/** The failed tests of a file; a file that failed outside its tests counts as one. */
function reportFile({ name, status, message, assertionResults }) {
  const path = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  for (const test of failed) fault(`${path} > ${test.fullName}`, test.failureMessages.join('\n'));
  if (status === 'failed' && failed.length === 0) fault(path, message);
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
    counts.skipped += result.numPendingTests;
    const before = failures.length;
    for (const file of result.testResults) reportFile(file);
    if (!result.success && failures.length === before)
      fault('vitest', 'It failed and names no test: read its output above.');
  } catch (error) {
    fault('vitest did not finish', error.message);
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
  // What a page or a file shows does not depend on the server's version.
  await vitest(['--project', 'database', '.db.test.'], { ...process.env, DATABASE_URL: second });
}

for (const failure of failures) say(`\n${failure}`);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
say(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed > 0 ? 1 : 0);
