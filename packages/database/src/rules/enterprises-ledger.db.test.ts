import type postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { enterprisesRules } from './enterprises.ts';
import type { Rule } from './rule.ts';
import { violationOf } from './violation.ts';

let database: TestDatabase;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await createTestDatabase();
  sql = database.connection.sql;
  await sql`insert into batches (district_code, kind, origin, file_name, file_sha256, data_version)
    values ('610902', 'test', 'imported', 'test.csv', ${'0'.repeat(64)}, 1)`;
  await insert('divisions', [
    { code: '610902111', level: 'town', parent_code: '610902', name: '镇', short_name: '镇' },
  ]);
});
afterAll(() => database.drop());

type Client = postgres.Sql | postgres.TransactionSql;
type Row = Readonly<Record<string, string | number | null>>;
const stamp = { district_code: '610902', batch_id: 1, source_row: 1, origin: 'imported' };

function insert(table: string, rows: readonly Row[], on: Client = sql) {
  return on`insert into ${on(table)} ${on(rows.map((row) => ({ ...stamp, ...row })))}`;
}

/** The rule that refuses it, with its facts; undefined where nothing does. */
async function refusal(work: PromiseLike<unknown>) {
  try {
    await work;
    return undefined;
  } catch (failure) {
    const violation = violationOf(failure);
    if (!violation) throw failure;
    return { rule: violation.rule, facts: violation.facts };
  }
}

async function brokenKeys(name: keyof typeof enterprisesRules): Promise<unknown[]> {
  const rule: Rule = enterprisesRules[name];
  if (!rule.broken) throw new Error(`${name} is judged nowhere.`);
  const rows = await database.connection.db.execute(rule.broken('610902'));
  return rows.map((row) => row.key);
}

async function byHand(table: string, work: () => PromiseLike<unknown>): Promise<void> {
  await sql.unsafe(`alter table ${table} disable trigger user`);
  await work();
  await sql.unsafe(`alter table ${table} enable trigger user`);
}

let number = 0;
let enterprise = '';
beforeEach(async () => {
  number += 1;
  enterprise = `E${number}`;
  await insert('enterprises', [
    { code: enterprise, name: '企业', town_code: '610902111', registered_on: '2019-01-01' },
  ]);
  await insert(
    'ledger_accounts',
    [
      { code: 'bank', name: '银行存款', kind: 'asset_cash' },
      { code: 'cash', name: '库存现金', kind: 'asset_cash' },
      { code: 'capital', name: '实收资本', kind: 'equity' },
      { code: 'wages', name: '务工支出', kind: 'expense' },
    ].map((row) => ({ enterprise_code: enterprise, ...row })),
  );
});

/** [account, fen], above zero a debit, below a credit. */
type Line = readonly [account: string, fen: number];

async function bookOn(
  on: Client,
  voucherNo: string,
  day: string,
  lines: readonly Line[],
  more: Row = {},
) {
  const voucher = { enterprise_code: enterprise, voucher_no: voucherNo };
  await insert(
    'ledger_vouchers',
    [{ ...voucher, booked_on: day, recorded_on: day, summary: '摘要', reverses_no: null, ...more }],
    on,
  );
  const rows = lines.map(([account_code, fen], position) => ({
    ...{ ...voucher, line_no: position + 1, account_code },
    ...{ debit_fen: Math.max(fen, 0), credit_fen: Math.max(-fen, 0) },
  }));
  if (rows.length > 0) await insert('ledger_lines', rows, on);
}

const book = (voucherNo: string, day: string, lines: readonly Line[], more: Row = {}) =>
  sql.begin((tx) => bookOn(tx, voucherNo, day, lines, more));
const opening = (fen = 1000) =>
  book('V0', '2019-01-02', [
    ['bank', fen],
    ['capital', -fen],
  ]);
const pay = (voucherNo: string, day: string, fen: number) =>
  book(voucherNo, day, [
    ['wages', fen],
    ['bank', -fen],
  ]);
const close = (month: string, closed_on: string) =>
  insert('ledger_month_closings', [{ enterprise_code: enterprise, month, closed_on }]);

describe('a voucher', () => {
  it('has debits that equal its credits', async () => {
    const uneven = book('V1', '2019-01-02', [
      ['bank', 123_456],
      ['capital', -123_400],
    ]);
    expect(await refusal(uneven)).toEqual({
      rule: 'ledger_vouchers_balanced',
      facts: { voucher: 'V1', debit: '1,234.56', credit: '1,234.00', difference: '0.56' },
    });
    await book('V1', '2019-01-02', [
      ['bank', 56],
      ['cash', 123_400],
      ['capital', -123_456],
    ]);
  });

  it('has two lines or more', async () => {
    expect(await refusal(book('V1', '2019-01-02', []))).toEqual({
      rule: 'ledger_vouchers_two_lines',
      facts: { voucher: 'V1', lines: 0 },
    });
    expect(await refusal(book('V1', '2019-01-02', [['bank', 5]]))).toMatchObject({
      rule: 'ledger_vouchers_two_lines',
    });
  });

  it('stays balanced when a line is added or taken away later', async () => {
    await opening();
    const line = {
      enterprise_code: enterprise,
      voucher_no: 'V0',
      line_no: 3,
      account_code: 'cash',
    };
    const more = insert('ledger_lines', [{ ...line, debit_fen: 5, credit_fen: 0 }]);
    expect(await refusal(more)).toMatchObject({ rule: 'ledger_vouchers_balanced' });
    const less = sql`delete from ledger_lines where enterprise_code = ${enterprise} and line_no = 2`;
    expect(await refusal(less)).toMatchObject({ rule: 'ledger_vouchers_two_lines' });
  });

  it('goes as a whole while its month is open, as when an import is undone', async () => {
    await opening();
    await sql.begin(async (tx) => {
      await tx`delete from ledger_lines where enterprise_code = ${enterprise}`;
      await tx`delete from ledger_vouchers where enterprise_code = ${enterprise}`;
    });
  });

  it('is never changed', async () => {
    await opening();
    const voucher = sql`update ledger_vouchers set summary = '别的' where enterprise_code = ${enterprise}`;
    expect(await refusal(voucher)).toEqual({
      rule: 'ledger_vouchers_kept',
      facts: { voucher: 'V0' },
    });
    const line = sql`update ledger_lines set debit_fen = 1 where enterprise_code = ${enterprise} and line_no = 1`;
    expect(await refusal(line)).toEqual({
      rule: 'ledger_lines_kept',
      facts: { voucher: 'V0', line: 1 },
    });
    await sql`update ledger_vouchers set source_row = 7 where enterprise_code = ${enterprise}`;
  });

  it('is taken back by one that mirrors it, once', async () => {
    await opening();
    await pay('V1', '2019-01-03', 300);
    const back: readonly Line[] = [
      ['bank', 300],
      ['wages', -300],
    ];
    const partly = book(
      'V2',
      '2019-02-01',
      [
        ['bank', 200],
        ['wages', -200],
      ],
      { reverses_no: 'V1' },
    );
    expect(await refusal(partly)).toEqual({
      rule: 'ledger_vouchers_reversal_mirrors',
      facts: { voucher: 'V2', reversed: 'V1', account: 'bank', amount: '1.00' },
    });
    await book('V2', '2019-02-01', back, { reverses_no: 'V1' });
    expect(await refusal(book('V3', '2019-02-01', back, { reverses_no: 'V1' }))).toEqual({
      rule: 'ledger_vouchers_reversed_once',
      facts: { voucher: 'V1', by: 'V2' },
    });
    expect(await brokenKeys('ledger_vouchers_reversal_mirrors')).toEqual([]);
    await byHand(
      'ledger_lines',
      () => sql`update ledger_lines set account_code = 'cash'
      where enterprise_code = ${enterprise} and voucher_no = 'V2' and line_no = 1`,
    );
    expect(new Set(await brokenKeys('ledger_vouchers_reversal_mirrors'))).toEqual(
      new Set([`${enterprise}/V2`]),
    );
  });

  it.each([
    ['ledger_vouchers_recorded_after', { recorded_on: '2019-01-01' }],
    ['ledger_vouchers_summary_given', { summary: '' }],
    ['ledger_vouchers_not_itself', { reverses_no: 'V1' }],
  ])('%s', async (rule, wrong) => {
    const entry = book(
      'V1',
      '2019-01-02',
      [
        ['bank', 5],
        ['capital', -5],
      ],
      wrong,
    );
    expect(await refusal(entry)).toMatchObject({ rule });
  });

  it.each([
    ['ledger_lines_numbered', { line_no: 0 }],
    ['ledger_lines_not_negative', { debit_fen: -5, credit_fen: 5 }],
    ['ledger_lines_one_side', { debit_fen: 5, credit_fen: 5 }],
    ['ledger_lines_one_side', { debit_fen: 0, credit_fen: 0 }],
  ])('%s', async (rule, wrong) => {
    await opening();
    const line = {
      enterprise_code: enterprise,
      voucher_no: 'V0',
      line_no: 3,
      account_code: 'bank',
    };
    const row = { ...line, debit_fen: 5, credit_fen: 0, ...wrong };
    expect(await refusal(insert('ledger_lines', [row]))).toMatchObject({ rule });
  });

  it('is found when it was damaged by hand', async () => {
    await opening();
    await byHand(
      'ledger_lines',
      () => sql`update ledger_lines set debit_fen = 7
      where enterprise_code = ${enterprise} and line_no = 1`,
    );
    expect(await brokenKeys('ledger_vouchers_balanced')).toEqual([`${enterprise}/V0`]);
    await byHand(
      'ledger_lines',
      () => sql`delete from ledger_lines
      where enterprise_code = ${enterprise} and line_no = 1`,
    );
    expect(await brokenKeys('ledger_vouchers_two_lines')).toEqual([`${enterprise}/V0`]);
    await byHand(
      'ledger_lines',
      () => sql`delete from ledger_lines where enterprise_code = ${enterprise}`,
    );
    await sql`delete from ledger_vouchers where enterprise_code = ${enterprise}`;
  });
});

describe('a cash account', () => {
  it('is at zero or above on every day, also for what is booked late', async () => {
    await opening(1000);
    await pay('V1', '2019-03-01', 600);
    expect(await refusal(pay('V2', '2019-02-01', 401))).toEqual({
      rule: 'ledger_accounts_cash_floor',
      facts: { account: '银行存款', day: '2019-03-01', balance: '-0.01' },
    });
    await pay('V2', '2019-02-01', 400);
    expect(await refusal(pay('V3', '2019-01-01', 1))).toMatchObject({
      rule: 'ledger_accounts_cash_floor',
      facts: { day: '2019-01-01' },
    });
  });

  it('may be below within a day', async () => {
    await sql.begin(async (tx) => {
      await bookOn(tx, 'V1', '2019-01-02', [
        ['wages', 10],
        ['bank', -10],
      ]);
      await bookOn(tx, 'V2', '2019-01-02', [
        ['bank', 10],
        ['capital', -10],
      ]);
    });
  });

  it('is judged again after a later statement of the same transaction', async () => {
    await opening(10);
    const late = sql.begin(async (tx) => {
      await tx`set constraints all immediate`;
      await tx`set constraints all deferred`;
      await bookOn(tx, 'V1', '2019-01-03', [
        ['wages', 10],
        ['bank', -10],
      ]);
      await tx`set constraints all immediate`;
      await tx`set constraints all deferred`;
      await bookOn(tx, 'V2', '2019-01-03', [
        ['wages', 1],
        ['bank', -1],
      ]);
    });
    expect(await refusal(late)).toMatchObject({ rule: 'ledger_accounts_cash_floor' });
  });

  it('can not be emptied by two writers at once', async () => {
    await opening(1000);
    const results = await Promise.all(
      ['V1', 'V2'].map((voucherNo) =>
        refusal(
          sql.begin(async (tx) => {
            await bookOn(tx, voucherNo, '2019-01-03', [
              ['wages', 600],
              ['bank', -600],
            ]);
            await tx`select pg_sleep(0.2)`;
          }),
        ),
      ),
    );
    expect(results.filter((one) => one === undefined)).toHaveLength(1);
    expect(results.find((one) => one)).toMatchObject({ rule: 'ledger_accounts_cash_floor' });
  });

  it('keeps its kind once it is booked on', async () => {
    await opening();
    const change = sql`update ledger_accounts set kind = 'asset'
      where enterprise_code = ${enterprise} and code = 'bank'`;
    expect(await refusal(change)).toEqual({
      rule: 'ledger_accounts_kind_kept',
      facts: { account: '银行存款' },
    });
    await sql`update ledger_accounts set kind = 'asset'
      where enterprise_code = ${enterprise} and code = 'cash'`;
  });

  it('is found when it is below zero', async () => {
    await opening(10);
    await byHand('ledger_lines', () => pay('V1', '2019-01-03', 11));
    expect(await brokenKeys('ledger_accounts_cash_floor')).toEqual([`${enterprise}/bank`]);
    await byHand(
      'ledger_lines',
      () => sql`delete from ledger_lines where enterprise_code = ${enterprise}`,
    );
  });
});

describe('a closed month', () => {
  beforeEach(async () => {
    await opening();
    await pay('V1', '2019-01-20', 100);
    await close('2019-01-01', '2019-02-05');
  });

  it('takes nothing in', async () => {
    expect(await refusal(pay('V2', '2019-01-31', 1))).toEqual({
      rule: 'ledger_vouchers_month_open',
      facts: { voucher: 'V2', month: '2019-01' },
    });
    await pay('V2', '2019-02-01', 1);
    const line = {
      enterprise_code: enterprise,
      voucher_no: 'V1',
      line_no: 3,
      account_code: 'cash',
    };
    expect(
      await refusal(insert('ledger_lines', [{ ...line, debit_fen: 1, credit_fen: 0 }])),
    ).toEqual({
      rule: 'ledger_lines_month_open',
      facts: { voucher: 'V1', month: '2019-01' },
    });
  });

  it('lets nothing out', async () => {
    const lines = sql`delete from ledger_lines where enterprise_code = ${enterprise}`;
    expect(await refusal(lines)).toMatchObject({ rule: 'ledger_lines_month_open' });
    const voucher = sql`delete from ledger_vouchers where enterprise_code = ${enterprise}`;
    expect(await refusal(voucher)).toMatchObject({ rule: 'ledger_vouchers_month_open' });
  });

  it('stays closed', async () => {
    const again = sql`delete from ledger_month_closings where enterprise_code = ${enterprise}`;
    expect(await refusal(again)).toEqual({
      rule: 'ledger_month_closings_kept',
      facts: { month: '2019-01' },
    });
    const other = sql`update ledger_month_closings set closed_on = '2019-03-01'
      where enterprise_code = ${enterprise}`;
    expect(await refusal(other)).toMatchObject({ rule: 'ledger_month_closings_kept' });
  });

  it('is followed by the next, not by a later one', async () => {
    expect(await refusal(close('2019-03-01', '2019-04-01'))).toEqual({
      rule: 'ledger_month_closings_in_order',
      facts: { month: '2019-03', expected: '2019-02' },
    });
    await close('2019-02-01', '2019-02-28');
    expect(await refusal(close('2018-11-01', '2019-04-01'))).toMatchObject({
      facts: { expected: '2018-12' },
    });
    await byHand('ledger_month_closings', () => close('2019-04-01', '2019-05-01'));
    expect(await brokenKeys('ledger_month_closings_in_order')).toEqual([
      `${enterprise}/2019-04-01`,
    ]);
    await byHand(
      'ledger_month_closings',
      () => sql`delete from ledger_month_closings where enterprise_code = ${enterprise}`,
    );
  });

  it('is closed when it is over and all of it is recorded', async () => {
    expect(await refusal(close('2019-02-02', '2019-04-01'))).toMatchObject({
      rule: 'ledger_month_closings_first_day',
    });
    expect(await refusal(close('2019-02-01', '2019-02-27'))).toMatchObject({
      rule: 'ledger_month_closings_month_over',
    });
    await book(
      'V2',
      '2019-02-10',
      [
        ['wages', 1],
        ['bank', -1],
      ],
      { recorded_on: '2019-03-09' },
    );
    expect(await refusal(close('2019-02-01', '2019-03-08'))).toEqual({
      rule: 'ledger_month_closings_all_recorded',
      facts: { month: '2019-02', recorded: '2019-03-09' },
    });
    await byHand('ledger_month_closings', () => close('2019-02-01', '2019-03-08'));
    expect(await brokenKeys('ledger_month_closings_all_recorded')).toEqual([
      `${enterprise}/2019-02-01`,
    ]);
  });

  it('makes a voucher that comes at the same moment wait, and refuses it', async () => {
    const closing = sql.begin(async (tx) => {
      const row = { enterprise_code: enterprise, month: '2019-02-01', closed_on: '2019-03-05' };
      await insert('ledger_month_closings', [row], tx);
      await tx`select pg_sleep(0.3)`;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const voucher = refusal(pay('V2', '2019-02-20', 1));
    await closing;
    expect(await voucher).toMatchObject({ rule: 'ledger_vouchers_month_open' });
  });
});

it('the first month is closed with nothing booked before it', async () => {
  await opening();
  expect(await refusal(close('2019-02-01', '2019-03-01'))).toEqual({
    rule: 'ledger_month_closings_in_order',
    facts: { month: '2019-02', expected: '2019-01' },
  });
  await close('2019-01-01', '2019-03-01');
});
