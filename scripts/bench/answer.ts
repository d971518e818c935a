import { loadHttp } from './http-load.ts';
import { median, medianMs } from './measure.ts';
import { Q1, Q2, Q2_TABLE, Q3, Q4 } from './questions.ts';
import { type ServerProcess, startServer } from './server-process.ts';

/** Requests a second of one question on both servers, in turns, so that what else the machine does falls on both. */
export interface Compared {
  readonly name: string;
  readonly minxin: number;
  readonly other: number;
}

const ROUNDS = 3;
const headers = {
  ...{ authorization: 'Bearer a-token-for-benches', 'content-type': 'application/json' },
};
/**
 * A question as it is sent. Where none may be answered from what was worked out for another, each is
 * its own by a variable that nobody reads.
 */
const request = (port: number, query: string, isOwn: boolean) => ({
  ...{ port, headers, method: 'POST' as const, path: '/graphql' },
  body: JSON.stringify({ query, ...(isOwn && { variables: { n: '{n}' } }) }),
});

async function compare(
  name: string,
  minxin: readonly [ServerProcess, string],
  other: readonly [ServerProcess, string],
  isCached = false,
): Promise<Compared> {
  const rates: { minxin: number[]; other: number[] } = { minxin: [], other: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [side, [server, query]] of Object.entries({ other, minxin })) {
      const { requestsPerSecond } = await loadHttp(request(server.port, query, !isCached));
      rates[side as keyof typeof rates].push(requestsPerSecond);
    }
  }
  return { name, minxin: median(rates.minxin), other: median(rates.other) };
}

/** Everything that is asked of one database, and how much memory it takes. */
export async function answerAll(url: string) {
  const bare = await startServer('serve-bare.ts', url);
  const uncached = await startServer('serve-minxin.mjs', url, '1');
  const cached = await startServer('serve-minxin.mjs', url);
  try {
    const compared: Compared[] = [];
    for (const { name, query, bareQuery } of [Q1, Q2, Q4]) {
      compared.push(
        await compare(
          `${name}, not cached, to a bare Apollo`,
          [uncached, query],
          [bare, bareQuery],
        ),
      );
    }
    compared.push(
      await compare('Q2 as a table, to Q2 as objects', [uncached, Q2_TABLE], [uncached, Q2.query]),
    );
    compared.push(
      await compare(
        'Q1 cached, to a constant of a bare Apollo',
        [cached, Q1.query],
        [bare, '{ constant { label metrics { accepted { value } } } }'],
        true,
      ),
    );
    const latencies = [];
    for (const { name, query } of [
      Q1,
      Q2,
      Q4,
      { name: 'Q3 top 20 items of a year, 同比 (on the records)', query: Q3 },
    ]) {
      latencies.push({ name, ms: await medianMs(() => askOnce(uncached.port, query)) });
    }
    return {
      compared,
      latencies,
      memory: { uncached: await uncached.memory(), cached: await cached.memory() },
    };
  } finally {
    for (const server of [bare, uncached, cached]) server.stop();
  }
}

async function askOnce(port: number, query: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    ...{ method: 'POST', headers, body: JSON.stringify({ query }) },
  });
  const body = await response.text();
  if (body.includes('"errors"')) throw new Error(body);
}
