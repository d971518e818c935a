import type postgres from 'postgres';
import { expect, it } from 'vitest';
import type { RowScope } from './row-scope.ts';
import { scopedClient } from './scoped-client.ts';

const SCOPE: RowScope = {
  ...{ districtCode: '610902', subjects: 'all', towns: 'all', departments: 'all' },
};

/** A driver of one session that notes what is done with it, and at which statements it fails. */
function driver(fails: (text: string) => boolean) {
  const done: string[] = [];
  const session = {
    unsafe: async (text: string) => {
      const [word = ''] = text.split(' ');
      done.push(word);
      if (fails(text)) throw new Error(`ended: ${word}`);
      return [{ text }];
    },
    quiet: async () => void done.push('quiet'),
    release: () => void done.push('release'),
  };
  const sql = { reserve: async () => session } as unknown as postgres.Sql;
  const ask = () => scopedClient(sql, SCOPE).unsafe('table hotline_orders');
  return { done, ask };
}

it('a statement stands between its scope and the end of its transaction', async () => {
  const { done, ask } = driver(() => false);
  expect(await ask()).toEqual([{ text: 'table hotline_orders' }]);
  expect(done).toEqual(['begin', 'table', 'commit', 'release']);
});

it.each(['begin', 'table', 'commit'])(
  'nothing of it is left in the session where %s fails',
  async (word) => {
    const { done, ask } = driver((text) => text.startsWith(word));
    await expect(ask()).rejects.toThrow(`ended: ${word}`);
    expect(done.slice(3)).toEqual(['quiet', 'rollback', 'release']);
  },
);
