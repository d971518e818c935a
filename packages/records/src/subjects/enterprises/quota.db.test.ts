import { addDays } from '@minxin/calendar';
import {
  batches,
  divisions,
  enterprises,
  hiringQuotas,
  TEAMS,
  teamMembers,
} from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { teamCompliance } from './quota.ts';

const DISTRICT = '610902';
const stamp = { districtCode: DISTRICT, batchId: 1, sourceRow: 1, origin: 'imported' as const };
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database.connection;
  await db.insert(batches).values({
    ...{ districtCode: DISTRICT, kind: 'test', origin: 'imported', fileName: 'test.csv' },
    ...{ fileSha256: '0'.repeat(64), dataVersion: 1 },
  });
  await db.insert(divisions).values({
    ...{ ...stamp, code: '610902111', level: 'town', parentCode: DISTRICT },
    ...{ name: '镇', shortName: '镇' },
  });
});
afterAll(() => database.drop());

const day = fc.nat(40).map((offset) => addDays('2019-01-01', offset));
const team = fc.constantFrom(...TEAMS);
const member = fc
  .record({
    team,
    joinedOn: day,
    stays: fc.option(fc.integer({ min: 1, max: 20 })),
    poor: fc.boolean(),
  })
  .map(({ team, joinedOn, stays, poor }) => ({
    ...{ team, joinedOn, wasPoorAtHiring: poor },
    leftOn: stays === null ? null : addDays(joinedOn, stays),
  }));
const quotas = fc.uniqueArray(fc.record({ team, fromDay: day, percent: fc.nat(100) }), {
  selector: (one) => `${one.team} ${one.fromDay}`,
  maxLength: 6,
});

let number = 0;

it('the view and its twin say the same of every team on any day', async () => {
  const { db, sql } = database.connection;
  await fc.assert(
    fc.asyncProperty(fc.array(member, { maxLength: 25 }), quotas, async (members, rules) => {
      number += 1;
      const code = `E${number}`;
      await db.delete(hiringQuotas);
      if (rules.length > 0) {
        await db
          .insert(hiringQuotas)
          .values(rules.map((rule) => ({ ...stamp, ...rule, document: '文件' })));
      }
      await db.insert(enterprises).values({
        ...{ ...stamp, code, name: '企业', townCode: '610902111', registeredOn: '2019-01-01' },
      });
      if (members.length > 0) {
        await db.insert(teamMembers).values(
          members.map((one, position) => ({
            ...{ ...stamp, ...one, enterpriseCode: code, memberNo: `M${position}` },
            isPoorNow: false,
          })),
        );
      }
      const rows = await sql`
        select d.day::date::text as day, c.team, c.headcount, c.poor, c.percent, c.state, c.shortfall
        from generate_series('2019-01-01'::date, '2019-03-05', interval '1 day') d (day)
        join team_compliance c on c.since_day <= d.day and (c.until_day is null or c.until_day > d.day)
        where c.district_code = ${DISTRICT} and c.enterprise_code = ${code}
        order by d.day, c.team`;
      const days = Array.from({ length: 64 }, (_, offset) => addDays('2019-01-01', offset));
      const expected = days.flatMap((day) =>
        [...TEAMS].sort().flatMap((team) => {
          const compliance = teamCompliance(team, members, rules, day);
          return compliance ? [{ day, team, ...compliance }] : [];
        }),
      );
      expect([...rows]).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
