import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isAlive, stillRuns, thisProcess } from './process-identity.ts';

test('this process runs, and one of the same pid with another start does not', () => {
  expect(stillRuns(thisProcess())).toBe(true);
  if (process.platform === 'win32') return;
  expect(stillRuns({ ...thisProcess(), start: 'another' })).toBe(false);
});

test('in doubt about the start, a live pid counts as running', () => {
  expect(stillRuns({ pid: process.pid, start: '' })).toBe(true);
});

test('a process that has ended is not alive', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const pid = child.pid ?? 0;
  expect(isAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(pid)).toBe(false);
});

test.runIf(process.platform === 'linux')('a zombie is not alive', async () => {
  // The shell becomes `sleep`, which never asks after the child that it inherits; the child ends only
  // after that, or the shell itself would ask.
  const parent = spawn('/bin/sh', ['-c', 'sleep 1 & echo $!; exec sleep 60']);
  const [line] = await once(parent.stdout, 'data');
  const pid = Number(String(line));
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(() => process.kill(pid, 0)).not.toThrow();
  parent.kill('SIGKILL');
  await once(parent, 'exit');
});
