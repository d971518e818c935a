import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePostmasterPid } from './postmaster-pid.ts';

const whole = [
  '4711',
  '/srv/minxin/postgres/data',
  '1767225600',
  '40123',
  '',
  '127.0.0.1',
  '  1234567         3',
  'ready   ',
  '',
].join('\n');

describe('postmaster.pid', () => {
  test('a ready server gives its pid, port and status', () => {
    expect(parsePostmasterPid(whole)).toEqual({ pid: 4711, port: 40123, status: 'ready' });
  });

  test('a server that has not yet written its status has none', () => {
    const text = whole.split('\n').slice(0, 6).join('\n');
    expect(parsePostmasterPid(`${text}\n`)).toEqual({ pid: 4711, port: 40123, status: undefined });
  });

  test('a port cut off in the middle of its line is not taken for a port', () => {
    expect(parsePostmasterPid('4711\n/data\n1767225600\n401')).toBeUndefined();
  });

  test.each([
    '',
    '\n',
    'postgres\n/data\n1\n5432\n',
    '-4711\n/data\n1\n5432\n',
    '1\n/d\n1\n70000\n',
  ])('refuses %j', (text) => {
    expect(parsePostmasterPid(text)).toBeUndefined();
  });

  test('no beginning of the file gives anything but the true pid and port', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), (length) => {
        const read = parsePostmasterPid(whole.slice(0, length));
        if (read) expect(read).toMatchObject({ pid: 4711, port: 40123 });
      }),
    );
  });
});
