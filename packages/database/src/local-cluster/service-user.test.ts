import { expect, test } from 'vitest';
import { parsePasswd } from './service-user.ts';

test('users of /etc/passwd by name, without root and broken lines', () => {
  const text = [
    'root:x:0:0:root:/:/bin/sh',
    '# a note',
    '+::::::',
    'nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin',
    'postgres:x:101:104:PostgreSQL administrator,,,:/var/lib/postgresql:/bin/bash',
    '',
  ].join('\n');
  expect([...parsePasswd(text)]).toEqual([
    ['nobody', { uid: 65_534, gid: 65_533 }],
    ['postgres', { uid: 101, gid: 104 }],
  ]);
});
