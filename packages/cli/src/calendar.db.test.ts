import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from './testing/run-cli.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

/** Made up, so that it is not taken for the notice, which is out later. */
const HOLIDAYS = ['01-01', '02-08', '05-01', '10-01', '10-02', '10-03'];
const noticeOf = (year: number) => HOLIDAYS.map((day) => `${year}-${day},休\n`).join('');

let database: TestDatabase;
const folder = temporaryFolder();
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database?.drop());

const calendar = (...words: string[]) =>
  runCli(['calendar', ...words], { DATABASE_URL: database.url });
const file = async (name: string, content: string) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const later = async () => {
  const [row] = await database.connection.sql<{ day: string }[]>`
    select minxin_add_working_days('2026-12-31', 1)::text as day`;
  return row?.day;
};

it('of the next year is taken in from a file, by the program and by the rules of the database', async () => {
  await expect(later()).rejects.toThrow();
  const { status, stdout } = await calendar('load', await file('2027.csv', noticeOf(2027)));
  expect([status, stdout.trim()]).toEqual([0, '2018-2027']);
  expect(await later()).toBe('2027-01-04');
  // Another process, which brings the tables up to date first.
  const shown = JSON.parse((await calendar('show', '--json')).stdout) as { year: number }[];
  expect(shown).toContainEqual({ year: 2019, workingDays: 250 });
  expect(shown.at(-1)?.year).toBe(2027);
  expect(await later()).toBe('2027-01-04');
  const [noted] = await database.connection.sql`
    select actor, details from audit_events where event = 'calendar_loaded'`;
  expect(noted).toMatchObject({ actor: '命令行', details: { period: ['2027'] } });
});

it.each([
  ['leaves a year out', 'gap.csv', noticeOf(2029), /2028/],
  ['is not whole', 'half.csv', '2027-01-01,休\n', /2027-05-01/],
])('one that %s is refused, and nothing is changed', async (_, name, content, said) => {
  const { status, stderr } = await calendar('load', await file(name, content));
  expect(status).toBe(2);
  expect(stderr).toMatch(said);
  expect(await later()).toBe('2027-01-04');
});
