import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { documentIds } from './build/document-ids.ts';

/** Where `vite` (not the build) finds a running server. */
const server = process.env.MINXIN_URL ?? 'http://127.0.0.1:4000';

/** Two pages: the boards, and GraphiQL, whose code never reaches the boards. */
export default defineConfig({
  // The server sends what lies compressed beside each file.
  plugins: [documentIds(), vue(), compression({ algorithms: ['gzip', 'brotliCompress'] })],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    proxy: Object.fromEntries(
      [
        '/graphql',
        '/imports',
        '/briefings',
        '/exports',
        '/sign-in',
        '/sign-out',
        '/set-password',
        '/setup',
      ].map((path) => [path, server]),
    ),
  },
  build: {
    target: 'es2022',
    // A data: worker or font would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: { boards: 'index.html', graphiql: 'graphiql.html' } },
  },
});
