import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asClusterError, ClusterError, errorFromOutput } from './cluster-error.ts';

function failure(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('an error of the system', () => {
  test.runIf(process.platform === 'linux')('of a full device is CLUSTER_DISK', () => {
    const error = asClusterError(
      '/srv/minxin',
      failure(() => writeFileSync('/dev/full', 'x')),
    );
    expect(error.code).toBe('CLUSTER_DISK');
    expect(error.message).toContain('/srv/minxin');
  });

  test.each(['EACCES', 'EPERM', 'EROFS'])('%s is CLUSTER_PERMISSION', (code) => {
    const cause = Object.assign(new Error('refused'), { code });
    expect(asClusterError('/srv', cause)).toMatchObject({ code: 'CLUSTER_PERMISSION', cause });
  });

  test('that is known already stays as it is', () => {
    const known = new ClusterError('CLUSTER_BUSY', 'busy');
    expect(asClusterError('/srv', known)).toBe(known);
  });
});

describe('what PostgreSQL printed', () => {
  test.each([
    ['FATAL:  could not write to file "x": No space left on device', 'CLUSTER_DISK'],
    ['initdb: error: could not access directory "x": Permission denied', 'CLUSTER_PERMISSION'],
    ['FATAL:  database files are incompatible with server', 'CLUSTER_START_FAILED'],
  ])('%s', (output, code) => {
    const error = errorFromOutput('/srv/minxin', output);
    expect(error.code).toBe(code);
    expect(error.message).toContain(output);
  });
});
