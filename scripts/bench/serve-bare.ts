import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { connect } from '@minxin/database';
import Fastify from 'fastify';
import { Q1, Q2, Q4 } from './questions.ts';
import { answerToParent } from './server-process.ts';

/** Apollo on Fastify with nothing around it: hand-written SQL on the rollup, and one constant. */
const { sql } = await connect(process.argv[2] ?? '');

interface Row {
  readonly month: string;
  readonly unit?: string;
  readonly accepted: number;
  readonly rate?: number;
}

const leaf = ({ month, unit, accepted, rate }: Row) => ({
  label: unit ?? month,
  metrics: { accepted: { value: accepted }, onTimeRate: { value: rate } },
});
const ask = async (statement: string) =>
  (await sql.unsafe<Row[]>(statement)).map((row) => ({ ...row }));
function byMonth(rows: readonly Row[]) {
  const months = new Map<string, Row[]>();
  for (const row of rows) months.set(row.month, [...(months.get(row.month) ?? []), row]);
  return [...months].map(([label, parts]) => ({ label, by: parts.map(leaf) }));
}

const constant = (await ask(Q1.sql)).map(leaf);

const apollo = new ApolloServer({
  typeDefs: `
    type Query { q1: [Slice!]!  q2: [Slice!]!  q4: [Slice!]!  constant: [Slice!]! }
    type Slice { label: String  metrics: Metrics  by: [Slice!] }
    type Metrics { accepted: Value!  onTimeRate: Value! }
    type Value { value: Float }`,
  resolvers: {
    Query: {
      q1: async () => (await ask(Q1.sql)).map(leaf),
      q2: async () => byMonth(await ask(Q2.sql)),
      q4: async () => (await ask(Q4.sql)).map(leaf),
      constant: () => constant,
    },
  },
});
await apollo.start();
const app = Fastify();
app.post('/graphql', fastifyApolloHandler(apollo));
await app.listen({ host: '127.0.0.1', port: 0 });
answerToParent((app.server.address() as AddressInfo).port);
