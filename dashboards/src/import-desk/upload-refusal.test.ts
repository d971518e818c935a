import { expect, test } from 'vitest';
import { uploadRefusal } from './upload-refusal.ts';

test('what the server says is told with its code', () => {
  const body = JSON.stringify({
    errors: [{ message: '磁盘已满', extensions: { code: 'DISK_FULL', requestId: 'r-1' } }],
  });
  expect(uploadRefusal(507, body)).toEqual({
    ...{ kind: 'failed', code: 'DISK_FULL', message: '磁盘已满', requestId: 'r-1' },
  });
});

test('a session that ended, a file that is too large and a server that is away are told apart', () => {
  expect([401, 413, 502].map((status) => uploadRefusal(status, '').kind)).toEqual([
    'sign-in',
    'too-large',
    'unreachable',
  ]);
});

test('an answer that is no JSON still has a code', () => {
  expect(uploadRefusal(500, '<html>')).toMatchObject({ kind: 'failed', code: 'HTTP_500' });
});
