import { parsePeriod } from '@minxin/calendar';
import type { Transaction } from '@minxin/database';
import { createTestDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcile } from '../../reconciliation/reconcile.ts';
import { readRecords } from '../../records/read-records.ts';
import { openSlice } from '../../slice/open-slice.ts';
import { at, DISTRICT } from '../../testing/write-records.ts';
import { enterprises } from './index.ts';

const TOWN = '610902111';
const YEAR = parsePeriod({ year: 2019 });
type Row = Readonly<Record<string, string | number | boolean | null>>;

let database: TestDatabase;
const context = () => ({
  db: database.connection.db,
  districtCode: DISTRICT,
  now: at('2020-06-01 00:00'),
});
const open = (period = YEAR) => openSlice(context(), enterprises, { period });

beforeAll(async () => {
  database = await createTestDatabase();
  await database.connection.sql.begin(async (sql) => {
    await sql`insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
      values (${DISTRICT}, 'test', 'imported', 'test.csv', ${'0'.repeat(64)}, 1)`;
    await sql`insert into data_days values (${DISTRICT}, 'enterprises', '2019-01-01', '2019-12-31')`;
    for (const [table, rows] of Object.entries(RECORDS)) await insert(sql, table, rows);
  });
});
afterAll(() => database.drop());

function insert(sql: Transaction['sql'], table: string, rows: readonly Row[]) {
  const stamp = { district_code: DISTRICT, batch_id: 1, source_row: 1, origin: 'imported' };
  return sql`insert into ${sql(table)} ${sql(rows.map((row) => ({ ...stamp, ...row })))}`;
}

const member = (enterprise_code: string, team: string, number: number, poor: boolean) => ({
  ...{ enterprise_code, team, member_no: `M${number}`, was_poor_at_hiring: poor },
  ...{ is_poor_now: false, joined_on: '2019-03-01', left_on: null as string | null },
});
/** 98 labourers, 39 of them poor: 40 % needs one more. The first is a technician too; one left. */
const MEMBERS = [
  ...Array.from({ length: 98 }, (_, n) => member('A', 'labour', n, n < 39)),
  member('A', 'technical', 0, true),
  member('A', 'marketing', 98, true),
  { ...member('A', 'labour', 99, false), left_on: '2019-12-31' },
  member('B', 'labour', 0, true),
];

const benefit = (
  entry_no: string,
  household_no: string,
  way: string,
  fen: number,
  month = '03',
) => ({
  ...{ enterprise_code: 'A', entry_no, household_no, way, amount_fen: fen },
  ...{ happened_on: '2019-03-10', recorded_on: `2019-${month}-31` },
});

const figure = (id: string, metric: string, value: string, qualifier = 'exact') => ({
  ...{ id, role: 'yardstick', subject: 'enterprises', metric, value, unit: '', qualifier },
  ...{ period_from: '2019-12-31', period_to: '2019-12-31', area_code: TOWN, area_name: '' },
  ...{ source: '', locator: '', note: '' },
});

const RECORDS: Readonly<Record<string, readonly Row[]>> = {
  divisions: [
    { code: TOWN, level: 'town', parent_code: DISTRICT, name: '大竹园镇', short_name: '大竹园镇' },
    { code: `${TOWN}201`, level: 'village', parent_code: TOWN, name: '村', short_name: '村' },
  ],
  households: ['H1', 'H2'].map((household_no) => ({
    ...{ household_no, village_code: `${TOWN}201`, town_code: TOWN },
  })),
  enterprises: [
    { code: 'A', name: '甲', town_code: TOWN, registered_on: '2019-01-01' },
    { code: 'B', name: '乙', town_code: TOWN, registered_on: '2019-01-01' },
  ],
  hiring_quotas: [
    { team: 'labour', from_day: '2019-01-01', percent: 40, document: '文件' },
    { team: 'technical', from_day: '2019-01-01', percent: 10, document: '文件' },
    { team: 'marketing', from_day: '2019-01-01', percent: 5, document: '文件' },
  ],
  team_members: MEMBERS,
  enterprise_household_links: ['A', 'B'].map((enterprise_code) => ({
    ...{ enterprise_code, household_no: 'H1', from_day: '2019-02-01', until_day: null },
  })),
  benefit_entries: [
    benefit('1', 'H1', 'wage', 100_000),
    benefit('2', 'H1', 'dividend', 50_000),
    { ...benefit('3', 'H2', 'wage', 20_050), recorded_on: '2019-04-01' },
    benefit('4', 'H2', 'training', 0),
  ],
  ledger_accounts: [
    { enterprise_code: 'A', code: 'bank', name: '银行存款', kind: 'asset_cash' },
    { enterprise_code: 'A', code: 'capital', name: '实收资本', kind: 'equity' },
  ],
  ledger_vouchers: ['2019-03-31', '2019-04-01'].map((recorded_on, n) => ({
    ...{ enterprise_code: 'A', voucher_no: `V${n}`, booked_on: '2019-03-31', recorded_on },
    ...{ summary: '投入资本', reverses_no: null },
  })),
  ledger_lines: ['V0', 'V1'].flatMap((voucher_no) =>
    ['bank', 'capital'].map((account_code, n) => ({
      ...{ enterprise_code: 'A', voucher_no, line_no: n + 1, account_code },
      ...{ debit_fen: n === 0 ? 100 : 0, credit_fen: n === 0 ? 0 : 100 },
    })),
  ),
  published_figures: [
    figure('EN-01', 'enterprises', '2'),
    figure('EN-02', 'enterprises_with_three_teams', '1'),
    figure('EN-03', 'team_members', '101'),
    figure('EN-04', 'quota_labour_team', '0.40', 'rule_minimum'),
  ],
};

describe('three teams, two ledgers', () => {
  it('counts enterprises, people and places as of the end of the period', async () => {
    const slice = await open();
    const value = async (metric: string) => (await slice.metric(metric)).value;
    expect(await value('enterprises')).toBe(2);
    expect(await value('enterprisesWithThreeTeams')).toBe(1);
    expect(await value('threeTeamsCoverage')).toBe(0.5);
    expect(await value('teamMembers')).toBe(101);
    expect(await value('membersNow')).toBe(100);
    expect(await value('membersHired')).toBe(102);
    expect(await value('householdsServed')).toBe(1);
  });

  it('judges quotas in integers: 39 of 98 fails, a team of nobody is no team', async () => {
    const slice = await open();
    const rate = await slice.metric('quotaComplianceRate');
    expect([rate.numerator, rate.denominator].map(Number)).toEqual([3, 4]);
    expect((await slice.metric('quotaShortfall')).value).toBe(1);
    const before = await open(parsePeriod({ month: '2019-02' }));
    expect((await before.metric('quotaComplianceRate')).value).toBeNull();
  });

  it('cuts shares and shortfalls by team', async () => {
    const slice = await open();
    const teams = await slice.by('TEAM', { metrics: ['poorMembersShare', 'quotaShortfall'] });
    const rows = await Promise.all(
      teams.map(async (team) => {
        const share = await team.metric('poorMembersShare');
        const shortfall = await team.metric('quotaShortfall');
        return [team.label, Number(share.numerator), Number(share.denominator), shortfall.value];
      }),
    );
    expect(rows).toContainEqual(['务工队', 40, 99, 1]);
    expect(rows).toContainEqual(['技术队', 1, 1, expect.toSatisfy((value) => !value)]);
  });

  it('shows each team beside its quota, and the teams of nobody', async () => {
    const slice = await open();
    const parts = async (metric: string) => {
      const { numerator, denominator } = await slice.metric(metric);
      return [numerator, denominator].map(Number);
    };
    expect(await parts('labourPoorShare')).toEqual([40, 99]);
    expect(await parts('technicalPoorShare')).toEqual([1, 1]);
    expect(await parts('marketingPoorShare')).toEqual([1, 1]);
    expect((await slice.metric('placesNow')).value).toBe(101);
    expect((await slice.metric('unstaffedTeams')).value).toBe(2);
    expect(slice.definition('labourPoorShare').targets).toMatchObject([{ value: 0.4 }]);
  });

  it('judges the timeliness of both ledgers by the month', async () => {
    const slice = await open();
    expect((await slice.metric('voucherTimeliness')).value).toBe(0.5);
    expect((await slice.metric('benefitTimeliness')).value).toBe(0.75);
    const months = await slice.metric('ledgerCompliance');
    expect([months.numerator, months.denominator].map(Number)).toEqual([0, 24]);
  });

  it('adds benefits up by way and counts a household once', async () => {
    const slice = await open();
    expect((await slice.metric('benefitAmount')).value).toBe(1700.5);
    expect((await slice.metric('householdsBenefiting')).value).toBe(2);
    expect((await slice.metric('benefitPerHousehold')).value).toBe(850.25);
    const ways = await slice.by('WAY', { metrics: ['benefitAmount'] });
    const rows = await Promise.all(
      ways.map(async (way) => [way.label, (await way.metric('benefitAmount')).value]),
    );
    expect(rows).toContainEqual(['务工工资', 1200.5]);
    expect(rows).toContainEqual(['入股分红', 500]);
  });

  it('opens the entries behind it', async () => {
    const page = await readRecords(await open(), { first: 3 });
    expect(page.rows.map(({ record, labels }) => [record, labels.TOWN?.label])).toMatchObject([
      [{ entryNo: '4', way: 'training' }, '大竹园镇'],
      [{ entryNo: '3' }, '大竹园镇'],
      [{ entryNo: '2' }, '大竹园镇'],
    ]);
    expect(await page.total()).toBe(4);
  });

  it('matches what is printed', async () => {
    const rows = await reconcile(context(), 2019);
    expect(rows.map(({ published, state }) => [published.id, state])).toEqual([
      ['EN-01', 'MATCHES'],
      ['EN-02', 'MATCHES'],
      ['EN-03', 'MATCHES'],
      ['EN-04', 'RULE'],
    ]);
  });
});
