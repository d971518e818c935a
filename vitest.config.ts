import { defineConfig } from 'vitest/config';

const source = { conditions: ['source'] };
const project = (name: string, include: string[], exclude: string[] = []) => ({
  resolve: source,
  ssr: { resolve: source },
  test: { name, include, exclude: ['**/node_modules/**', '**/dist/**', ...exclude] },
});

// On a server of somebody else's there is no cluster of ours to test.
const database = project(
  'database',
  ['{packages,dashboards,scripts}/**/*.{db,files,browser}.test.ts'],
  process.env.DATABASE_URL ? ['**/local-cluster/**'] : [],
);

/**
 * One kind of test per file ending: `x.test.ts` needs nothing but Node, `x.db.test.ts` a PostgreSQL
 * (its own local cluster, or the server that DATABASE_URL names), `x.files.test.ts` a database and
 * the tools that read what we print, `x.browser.test.ts` a Chromium and the built dashboards.
 */
export default defineConfig({
  test: {
    projects: [
      project(
        'unit',
        ['{packages,scripts,dashboards}/**/*.test.ts'],
        ['**/*.{db,files,browser}.test.ts'],
      ),
      {
        ...database,
        test: {
          ...database.test,
          globalSetup: ['./packages/cli/src/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // Each takes a database and often a browser: more at once would only wait for each other.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
