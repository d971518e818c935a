import { expect, test } from 'vitest';
import { progressOf } from './job-progress.ts';

const job = {
  isTrial: false,
  state: 'RUNNING',
  waitsFor: null,
  phase: 'WRITING',
  rowsRead: 40_000,
  rowsDone: 10_000,
  rowsPerSecond: 812.4,
  secondsLeft: 36.9,
} as const;

test('a running import tells its phase, speed and time left', () => {
  expect(progressOf(job)).toEqual({
    phase: '写入',
    details: ['已处理 10,000 / 40,000 行', '每秒 812 行', '约剩 37 秒'],
    share: 0.25,
  });
});

test('while a file is read nobody knows its length', () => {
  expect(progressOf({ ...job, phase: 'STAGING', secondsLeft: null })).toEqual({
    ...{ phase: '读取文件', details: ['已读 40,000 行', '每秒 812 行'], share: null },
  });
});

test('a long wait is told in minutes', () => {
  expect(progressOf({ ...job, secondsLeft: 121 }).details.at(-1)).toBe('约剩 3 分钟');
});

test('a trial writes nothing that stays', () => {
  expect(progressOf({ ...job, isTrial: true }).phase).toBe('试写，随后撤回');
});

test('a job that waits for others says so, and for which file', () => {
  const waiting = { ...job, state: 'WAITING', phase: null } as const;
  expect(progressOf(waiting).phase).toMatch('前面还有');
  expect(progressOf({ ...waiting, waitsFor: '工单.csv' }).phase).toMatch('正在等“工单.csv”办完');
  expect(progressOf({ ...job, phase: 'WAITING' }).phase).toMatch('正在等另一批数据写完');
});
