import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../packages/cli/dist/main.js', import.meta.url));

/** The built program, serving. */
export interface BuiltServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Serves as sign-in token and as bearer. */
  readonly token: string;
  stop(): Promise<void>;
}

/**
 * Starts the built program on a free port: over made-up detail in a throw-away home, or in the database
 * that DATABASE_URL names.
 * @throws Error where it ends before it serves
 */
export async function startBuilt(): Promise<BuiltServer> {
  const home = await mkdtemp(join(tmpdir(), 'minxin-bench-'));
  // Open to others, so that a cluster of root's lies in it and goes with it.
  await chmod(home, 0o755);
  const token = 'a-token-for-benches';
  const port = await freePort();
  const child = spawn(process.execPath, [main, 'serve'], {
    env: { ...process.env, MINXIN_HOME: home, MINXIN_TOKEN: token, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  // Its first line is the link to open.
  const [status] = await Promise.race([once(child.stdout, 'data').then(() => [null]), ended]);
  if (status !== null) {
    await stop();
    throw new Error(`The program ended with status ${status}: run \`pnpm build\` first.`);
  }
  return { url: `http://127.0.0.1:${port}`, token, stop };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
