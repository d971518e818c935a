import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { faultOf, faultText } from './fault-of.ts';

const refused = Object.assign(new Error('duplicate key value violates unique constraint "k"'), {
  ...{ name: 'PostgresError', code: '23505', constraint_name: 'k', table_name: 'households' },
  ...{ detail: 'Key (phone)=(19900001234) already exists.', parameters: ['19900001234'] },
});
const failed = new DrizzleQueryError(
  'insert into households (phone, file) values ($1, $2)',
  ['19900001234', Buffer.from('欧阳测试')],
  refused,
);

describe('an error of a statement', () => {
  it('is kept with its statement, code and constraint, and with nothing that was written', () => {
    const fault = faultOf(failed);
    expect(fault).toMatchObject({
      message: 'Failed query: insert into households (phone, file) values ($1, $2)',
      cause: {
        type: 'PostgresError',
        facts: { code: '23505', constraint_name: 'k', table_name: 'households' },
      },
    });
    expect(fault.stack).toMatch(/fault-of\.test\.ts/);
    expect(JSON.stringify(fault)).not.toMatch(/19900001234|欧阳|params|parameters/);
  });

  it('is told in one line', () => {
    expect(faultText(failed)).toBe(
      'Failed query: insert into households (phone, file) values ($1, $2): duplicate key value violates unique constraint "k"',
    );
  });
});

it.each([
  [new RangeError('too far'), 'too far'],
  [new Error('a: b', { cause: new Error('b') }), 'a: b'],
  ['thrown', 'thrown'],
  [undefined, 'undefined'],
])('any other is told as it is: %s', (error, text) => {
  expect(faultText(error)).toBe(text);
});
