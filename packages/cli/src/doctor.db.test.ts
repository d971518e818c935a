import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './testing/run-cli.ts';

let loaded: TestDatabase;
beforeAll(async () => {
  loaded = await createLoadedDatabase();
});
afterAll(() => loaded.drop());

describe('the loaded district', () => {
  const env = () => ({ DATABASE_URL: loaded.url });

  it('is sound to the doctor, who says how much he looked at', async () => {
    const { status, stdout } = await runCli(['doctor', '--json'], env());
    const checks = JSON.parse(stdout) as { name: string; checked: number; findings: string[] }[];
    expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
    expect(checks.find(({ name }) => name.startsWith('service_cases'))?.checked).toBeGreaterThan(
      300_000,
    );
    expect(status).toBe(0);
  });

  it('is unsound to him when a row was changed by hand', async () => {
    const hurt = await createLoadedDatabase();
    await hurt.connection.sql`update service_cases set accepted_at = accepted_at - interval '1 day'
      where case_no = (select case_no from service_cases where accepted_at < '2019-06-01' order by case_no limit 1)`;
    const { status, stdout } = await runCli(['doctor'], { DATABASE_URL: hurt.url });
    await hurt.drop();
    expect(stdout).toMatch(/✗ .*service_hall_daily/);
    expect(status).toBe(8);
  });

  it('is told from rollups that are damaged, which can be made anew', async () => {
    const hurt = await createLoadedDatabase();
    const env = { DATABASE_URL: hurt.url };
    const verify = async () => {
      const { status, stdout, stderr } = await runCli(['rollups', 'verify', '--json'], env);
      const checks = JSON.parse(stdout) as { rollup: string; wrong: number; waiting: number }[];
      return { status, stderr, wrong: checks.map(({ rollup, wrong }) => [rollup, wrong]) };
    };
    expect(await verify()).toMatchObject({ status: 0, stderr: '' });
    const { sql } = hurt.connection;
    await sql`update service_hall_daily set closed = closed + 1 where day = '2019-03-04'`;
    const damaged = await verify();
    expect(damaged).toMatchObject({
      status: 8,
      stderr: expect.stringContaining('rollups rebuild'),
    });
    expect(damaged.wrong).toContainEqual(['tendering_daily', 0]);
    const later = await runCli(['rollups', 'rebuild', '--from', '2019-04-05'], env);
    expect(later.stdout).toMatch(/已重算 service_hall_daily：\d+ 格/);
    expect(await verify()).toEqual(damaged);
    const whole = await runCli(['rollups', 'rebuild', '--json'], env);
    expect(JSON.parse(whole.stdout)).toMatchObject({ dataVersion: expect.any(Number) });
    expect(await verify()).toMatchObject({ status: 0 });
    await hurt.drop();
  });

  it('names every row that was damaged behind the rules of its subject', async () => {
    const hurt = await createLoadedDatabase();
    const { sql } = hurt.connection;
    const damage = async (table: string, change: string) => {
      await sql.unsafe(`alter table ${table} disable trigger user`);
      const [row] = await sql.unsafe(change);
      await sql.unsafe(`alter table ${table} enable trigger user`);
      return `${table} ${Object.values(row ?? {}).join('/')}`;
    };
    const one = (table: string, key: string) =>
      `(select min(${key}) from ${table} where origin = 'simulated')`;
    const damaged = [
      await damage(
        'service_case_events',
        `update service_case_events set days = days + 40 where case_no = ${one('service_case_events', 'case_no')} and kind = 'extended' returning case_no, seq`,
      ),
      await damage(
        'fund_payments',
        `update fund_payments set amount_fen = amount_fen * 50 where payment_no = ${one('fund_payments', 'payment_no')} returning payment_no`,
      ),
      await damage(
        'ledger_lines',
        `update ledger_lines set debit_fen = debit_fen + 1 where debit_fen > 0 and (enterprise_code, voucher_no) = (select enterprise_code, voucher_no from ledger_lines order by 1, 2 limit 1) returning enterprise_code, voucher_no, line_no`,
      ),
      await damage(
        'distribution_shares',
        `update distribution_shares set amount_fen = amount_fen + 1 where (plan_no, household_no) = (select plan_no, household_no from distribution_shares order by 1, 2 limit 1) returning plan_no, household_no`,
      ),
    ];
    await sql`alter table hotline_orders drop constraint hotline_orders_rating`;
    const [order] = await sql`update hotline_orders set rating = 9
      where order_no = (select min(order_no) from hotline_orders where rating is not null) returning order_no`;
    const { status, stdout } = await runCli(['doctor'], { DATABASE_URL: hurt.url });
    await hurt.drop();
    expect(status).toBe(8);
    expect(stdout).toContain(`hotline_orders ${order?.order_no}: `);
    const named = damaged.map((row) => stdout.includes(row.split(' ')[1]?.split('/')[0] ?? '?'));
    expect(named).toEqual(damaged.map(() => true));
  });
});
