import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../testing/ask.ts';
import { serverBeside } from '../testing/server-beside.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

it('a question that fails is in the log with its number and its statement, without what was asked for', async () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const app = await serverBeside(api, { logLevel: 'error' });
  try {
    await api.database.connection.sql`alter table hotline_units rename to hotline_units_away`;
    const response = await app.inject({
      ...{ method: 'POST', url: '/graphql', headers: { authorization: `Bearer ${TEST_TOKEN}` } },
      payload: {
        query:
          '{ records { hotlineUnits(where: { code: { eq: "SOMEBODY" } }) { nodes { name } } } }',
      },
    });
    const { requestId } = response.json().errors[0].extensions;
    const lines = written.mock.calls.map(([line]) => String(line));
    const [line = ''] = lines.filter((one) => one.includes(requestId));
    expect(JSON.parse(line)).toMatchObject({
      ...{ msg: 'A question failed.', path: ['records', 'hotlineUnits'] },
      err: {
        message: expect.stringMatching(/^Failed query: .*hotline_units/s),
        cause: { facts: { code: '42P01' } },
      },
    });
    expect(lines.join()).not.toContain('SOMEBODY');
  } finally {
    await api.database.connection.sql`alter table hotline_units_away rename to hotline_units`;
    await app.close();
    written.mockRestore();
  }
});
