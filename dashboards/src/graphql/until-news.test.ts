import { StandingDocument } from '@minxin/boards';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { describe, expect, test } from 'vitest';
import { untilNews } from './until-news.ts';

/** A client whose server answers with how often it was asked, and what it hears of news. */
function clientOf() {
  const server: { asked: number; news: number | undefined; answers: boolean } = {
    ...{ asked: 0, news: 0, answers: true },
  };
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [untilNews(() => server.news), cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-first',
    fetch: async () => {
      server.asked += 1;
      const body = server.answers
        ? `{"data":{"asked":${server.asked}}}`
        : '{"errors":[{"message":"x"}]}';
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    },
  });
  const ask = async (year = 2019) =>
    (await client.query(StandingDocument, { period: { year } }).toPromise()).data;
  return { server, ask };
}

describe('an answer', () => {
  test('stands until there are news', async () => {
    const { server, ask } = clientOf();
    await ask();
    expect(await ask()).toEqual({ asked: 1 });
    server.news = 1;
    expect(await ask()).toEqual({ asked: 2 });
    expect(await ask()).toEqual({ asked: 2 });
  });

  test('is old for its own question alone', async () => {
    const { server, ask } = clientOf();
    await ask(2019);
    await ask(2020);
    server.news = 1;
    expect(await ask(2020)).toEqual({ asked: 3 });
    expect(await ask(2019)).toEqual({ asked: 4 });
  });

  test('is asked for every time while no news could be heard', async () => {
    const { server, ask } = clientOf();
    server.news = undefined;
    await ask();
    expect(await ask()).toEqual({ asked: 2 });
    server.news = 0;
    expect(await ask()).toEqual({ asked: 3 });
    expect(await ask()).toEqual({ asked: 3 });
  });

  test('that did not come is asked for again, and the old one does not hide it', async () => {
    const { server, ask } = clientOf();
    await ask();
    server.news = 1;
    server.answers = false;
    expect(await ask()).toBeUndefined();
    server.answers = true;
    expect(await ask()).toEqual({ asked: 3 });
  });
});
