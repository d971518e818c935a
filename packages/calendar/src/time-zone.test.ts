import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const program = `
import { addDays, dayOf, dueAt, dueDay, isWorkingDay, likeForLike, parsePeriod }
  from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
import chineseDays from 'chinese-days';
const working = [];
const byLibrary = [];
for (let day = '2018-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
  if (isWorkingDay(day)) working.push(day);
  if (chineseDays.isWorkday(day)) byLibrary.push(day);
}
const accepted = new Date('2019-10-11T17:30:01+08:00');
console.log(JSON.stringify({
  offset: new Date('2019-07-01T00:00:00Z').getTimezoneOffset(),
  byLibrary,
  answers: [working, dayOf(accepted), dueDay({ accepted, limit: 1 }), dueAt({ accepted, limit: 1 }),
    likeForLike(parsePeriod({ year: 2019 }), 'YEAR_AGO', '2019-07-31')],
}));`;

interface Answers {
  offset: number;
  byLibrary: string[];
  answers: unknown[];
}

function askUnder(timeZone: string): Answers {
  const args = ['--import', tsx, '--input-type=module', '--eval', program];
  const cwd = new URL('.', import.meta.url);
  const env = { ...process.env, TZ: timeZone };
  return JSON.parse(execFileSync(process.execPath, args, { cwd, env, encoding: 'utf8' }));
}

test('the answers are the same wherever the process runs', { timeout: 60_000 }, () => {
  const utc = askUnder('UTC');
  const shanghai = askUnder('Asia/Shanghai');
  const newYork = askUnder('America/New_York');
  expect([utc.offset, shanghai.offset, newYork.offset]).toEqual([0, -480, 240]);
  expect(shanghai.answers).toEqual(utc.answers);
  expect(newYork.answers).toEqual(utc.answers);
  expect(utc.answers[0]).toEqual(utc.byLibrary);
  expect(utc.byLibrary).toContain('2019-10-12');
  expect(utc.answers[2]).toEqual({ original: '2019-10-14', adjusted: '2019-10-14' });
});
