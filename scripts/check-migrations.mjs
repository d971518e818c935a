// Fails when the declared tables have moved on from the migrations: drizzle-kit would write a new one.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './bootstrap.mjs';

const database = join(root, 'packages', 'database');
// Inside the package, since drizzle-kit takes its output folder relative to where it runs.
const draft = mkdtempSync(join(database, 'migrations-draft-'));
const config = `${draft}.config.json`;
try {
  cpSync(join(database, 'migrations'), draft, { recursive: true });
  const before = readdirSync(draft).length;
  const out = `./${draft.slice(database.length + 1)}`;
  writeFileSync(
    config,
    JSON.stringify({ dialect: 'postgresql', schema: './src/tables/index.ts', out }),
  );
  const kit = join(database, 'node_modules', 'drizzle-kit', 'bin.cjs');
  await node([kit, 'generate', '--config', config], { quiet: true, cwd: database });
  if (readdirSync(draft).length !== before) {
    process.stderr.write(
      'Tables changed without a migration: run `pnpm --filter @minxin/database exec drizzle-kit generate`.\n',
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(draft, { recursive: true, force: true });
  rmSync(config, { force: true });
}
