import { defineConfig } from 'vitest/config';

const source = { conditions: ['source'] };
const project = (name: string, include: string[], exclude: string[] = []) => ({
  resolve: source,
  ssr: { resolve: source },
  test: { name, include, exclude: ['**/node_modules/**', '**/dist/**', ...exclude] },
});

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
        ...project('database', ['{packages,dashboards,scripts}/**/*.{db,files,browser}.test.ts']),
        test: {
          ...project('database', ['{packages,dashboards,scripts}/**/*.{db,files,browser}.test.ts'])
            .test,
          globalSetup: ['./packages/cli/src/testing/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
