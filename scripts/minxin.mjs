// The `minxin` command from a clone (`npm start` is its `serve`): installs and builds what is not
// there or has changed, with Node and npm alone, then hands over.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, checkNode, fail, install, programEnv, root } from './bootstrap.mjs';

const say = (line) => process.stderr.write(`${line}\n`);

try {
  checkNode();
  await install(say);
  await build(say);
} catch (error) {
  fail(error);
}

const program = spawn(
  process.execPath,
  [join(root, 'packages/cli/dist/main.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    // npm and pnpm run scripts in the clone; paths in arguments are meant from where the person is.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: programEnv,
  },
);
// A terminal sends Ctrl-C to both; a service manager only to us. The program ends in its own time.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => program.kill(signal));
program.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
