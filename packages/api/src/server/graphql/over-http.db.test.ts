import type { AddressInfo } from 'node:net';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../../testing/ask.ts';

/**
 * Where the server leaves the specification's SHOULD or MAY: GET takes trusted documents alone, and a
 * refused request is 4xx whatever the media type.
 */
const OUR_CHOICES = ['572B', 'FDE2', '7B9B', '5A70', 'D6D5', '6A70'];

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await openTestApi();
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => api.close());

const authorization = `Bearer ${TEST_TOKEN}`;
const signed: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, authorization } });

describe('GraphQL over HTTP', () => {
  it('is what the specification asks, but for what we chose', async () => {
    const results = await auditServer({ url, fetchFn: signed });
    const told = (status: string) =>
      results.flatMap((result) =>
        result.status === status
          ? [`${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`]
          : [],
      );
    expect(told('error')).toEqual([]);
    const others = [...told('warn'), ...told('notice')];
    const notOurs = others.filter((line) => !OUR_CHOICES.some((id) => line.startsWith(id)));
    expect(notOurs).toEqual([]);
  });
});
