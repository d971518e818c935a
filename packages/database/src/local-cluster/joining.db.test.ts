import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalCluster } from './index.ts';
import { runningServer } from './running-server.ts';
import { openInChild } from './testing/open-in-child.ts';
import { type TemporaryHome, temporaryHome } from './testing/temporary-home.ts';

let temporary: TemporaryHome;

beforeEach(async () => {
  temporary = await temporaryHome();
});

afterEach(() => temporary.remove());

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1 });
  const rows = await sql`select 1 as one`.catch(() => []);
  await sql.end();
  return rows.length === 1;
}

test('a second process joins the server, and leaves it running when it goes', async () => {
  const { home } = temporary;
  const cluster = await openLocalCluster({ home });
  const visitor = openInChild(home);
  expect(await visitor.outcome).toEqual({ url: cluster.url, startedHere: false, adopted: false });
  await visitor.finish();
  expect(await answers(cluster.url)).toBe(true);

  await cluster.stop();
  expect(await answers(cluster.url)).toBe(false);
  expect(await runningServer(await temporary.place())).toBeUndefined();
});

test('a second opening in the same process joins as well', async () => {
  const { home } = temporary;
  const [one, other] = await Promise.all([openLocalCluster({ home }), openLocalCluster({ home })]);
  expect(one.url).toBe(other.url);
  expect([one.startedHere, other.startedHere].sort()).toEqual([false, true]);
  const [starter, visitor] = one.startedHere ? [one, other] : [other, one];
  await visitor.stop();
  expect(await answers(one.url)).toBe(true);
  await starter.stop();
  expect(await answers(one.url)).toBe(false);
});

test('of three processes that open an empty home at once one initialises and all are in', async () => {
  const openers = [1, 2, 3].map(() => openInChild(temporary.home));
  const outcomes = await Promise.all(openers.map(({ outcome }) => outcome));
  expect(outcomes.filter(({ startedHere }) => startedHere)).toHaveLength(1);
  expect(new Set(outcomes.map(({ url }) => url)).size).toBe(1);
  const lines = openers.flatMap(({ logged }) => logged);
  expect(lines.filter((line) => line.includes('首次启动'))).toHaveLength(1);
  expect(await answers(outcomes[0]?.url ?? '')).toBe(true);
  await Promise.all(openers.map((opener) => opener.finish()));
  expect(await runningServer(await temporary.place())).toBeUndefined();
});
