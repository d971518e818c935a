// What `npm start` and `npm test` share: plain JavaScript, since a fresh machine has Node alone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Pinned here and run through npx: Node 20's corepack can't verify today's signatures. */
const PNPM = 'pnpm@12.21.0';
const stampFile = join(root, 'node_modules', '.minxin', 'stamps.json');

/**
 * What the built program runs in. Of glibc: fonts and pictures come and go by the megabyte, and each arena would
 * keep what it once held.
 */
export const programEnv = { MALLOC_ARENA_MAX: '1', ...process.env };

/** A failure whose sentence is all that a reader needs. */
export class SetupError extends Error {}

/** Refuses a Node that is older than package.json asks for. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const [needMajor, needMinor] = engines.node.replace('>=', '').split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new SetupError(
    `Node ${version} is too old: Minxin needs ${engines.node}. 请安装 Node ${needMajor}.${needMinor} 或更新的版本。`,
  );
}

/**
 * Runs a program and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] quiet: its output is shown only if it fails
 * @returns {Promise<string>} what it printed, if quiet
 */
export function run(command, args, { quiet = false, env = process.env, cwd = root } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      if (code === 0) return done(output);
      const error = new SetupError(`${command} ${args.join(' ')} ended with ${signal ?? code}.`);
      failed(Object.assign(error, { output }));
    });
  });
}

export const pnpm = (args, options) => run('npx', ['--yes', PNPM, ...args], options);
export const node = (args, options) => run(process.execPath, args, options);
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Installs what the lock file names, unless that was done already. */
export async function install(say) {
  const wanted = fingerprint(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'],
    () => true,
    contentOf,
  );
  if (existsSync(join(root, 'node_modules', '.pnpm')) && readStamps().install === wanted) return;
  say('正在安装依赖（只在第一次或依赖变化时）……');
  // In production too it is built here, which takes the tools that are not needed to run it.
  const env = { ...process.env, NODE_ENV: 'development' };
  await pnpm(['install', '--frozen-lockfile', '--reporter=append-only'], {
    quiet: true,
    env,
  }).catch(explainInstall);
  writeStamp('install', wanted);
}

/** Turns what a failed install printed into what to do about it. */
export function explainInstall({ output = '' }) {
  if (/ENOSPC|No space left/i.test(output)) {
    throw new SetupError('The disk is full: free about 2 GB and run this again. 磁盘空间不足。');
  }
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|EAI_AGAIN|META_FETCH_FAIL/i.test(output)) {
    throw new SetupError(
      `The npm registry can't be reached: check the network or npm's registry setting. 无法访问 npm 仓库。\n${output.slice(-2000)}`,
    );
  }
  throw new SetupError(`Installing failed:\n${output.slice(-4000)}`);
}

/** Compiles the packages and the dashboards, unless nothing changed since the last time. */
export async function build(say) {
  const sources = [
    'packages',
    'dashboards',
    'schema',
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'tsconfig.json',
  ];
  const wanted = fingerprint(sources, isSource, mtimeOf);
  const built = ['packages/cli/dist/main.js', 'dashboards/dist/index.html'].every((path) =>
    existsSync(join(root, path)),
  );
  if (built && readStamps().build === wanted) return;
  say('正在编译（只在第一次或代码变化时）……');
  await node([join(root, 'node_modules/typescript/bin/tsc'), '-b'], { quiet: true }).catch(
    showOutput,
  );
  await pnpm(['--filter', '@minxin/dashboards', 'build'], { quiet: true }).catch(showOutput);
  writeStamp('build', wanted);
}

export function showOutput(error) {
  if (error.output) process.stderr.write(error.output);
  throw error;
}

const isSource = (name) =>
  !['node_modules', 'dist'].includes(name) && !name.endsWith('.tsbuildinfo');
const mtimeOf = (path) => `${statSync(path).mtimeMs} ${statSync(path).size}`;
const contentOf = (path) => readFileSync(path, 'utf8');

/** One hash over files and folders, by what `read` says of each file. */
function fingerprint(paths, keep, read) {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (!existsSync(path)) return;
    if (!statSync(path).isDirectory()) return hash.update(`${path} ${read(path)}\n`);
    for (const name of readdirSync(path).filter(keep).sort()) visit(join(path, name));
  };
  for (const path of paths) visit(join(root, path));
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(name, value) {
  mkdirSync(join(stampFile, '..'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [name]: value }));
}

/** Says what failed in one sentence, without a stack, and ends. */
export function fail(error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
}
