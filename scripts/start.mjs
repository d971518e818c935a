// `npm start`: from a fresh clone to a served page, with Node and npm alone.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, checkNode, fail, install, root } from './bootstrap.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

try {
  checkNode();
  await install(say);
  await build(say);
} catch (error) {
  fail(error);
}

const server = spawn(
  process.execPath,
  [join(root, 'packages/cli/dist/main.js'), 'serve', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
// A terminal sends Ctrl-C to both; a service manager only to us. The server ends in its own time.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
