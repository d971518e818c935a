import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { loadHttp } from './http-load.ts';
import { median } from './measure.ts';

const ROUNDS = 3;

interface Months {
  readonly data: { readonly serviceHall: { readonly over: readonly object[] } };
}

/** Apollo on Fastify with nothing around it, which answers the months of a year without a database. */
async function constantServer(over: readonly object[]): Promise<FastifyInstance> {
  const apollo = new ApolloServer({
    typeDefs: `
      type Query { serviceHall(period: PeriodInput!): Slice! }
      input PeriodInput { year: Int }
      enum Grain { MONTH }
      type Slice { label: String!  metrics: Metrics!  over(grain: Grain!): [Slice!]! }
      type Metrics { accepted: Value! }
      type Value { value: Float }`,
    resolvers: { Query: { serviceHall: () => ({ over }) } },
  });
  await apollo.start();
  const app = Fastify();
  app.post('/graphql', fastifyApolloHandler(apollo));
  return app;
}

async function listen(app: FastifyInstance): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

/** Requests/s of a question of the service hall's months, answered before, and of Apollo answering the same constant. */
export async function compareCached(
  minxin: FastifyInstance,
  token: string,
  query: string,
): Promise<{ readonly minxin: number; readonly apollo: number }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const payload = { query };
  const request = {
    method: 'POST',
    path: '/graphql',
    headers,
    body: JSON.stringify(payload),
  } as const;
  const answer = await minxin.inject({ method: 'POST', url: '/graphql', headers, payload });
  const apollo = await constantServer(answer.json<Months>().data.serviceHall.over);
  const ports = { minxin: await listen(minxin), apollo: await listen(apollo) };
  const rates: Record<keyof typeof ports, number[]> = { minxin: [], apollo: [] };
  // In turns, so that what else the machine does meanwhile falls on both.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['apollo', 'minxin'] as const)
      rates[name].push((await loadHttp({ ...request, port: ports[name] })).requestsPerSecond);
  }
  await minxin.close();
  await apollo.close();
  return { minxin: median(rates.minxin), apollo: median(rates.apollo) };
}
