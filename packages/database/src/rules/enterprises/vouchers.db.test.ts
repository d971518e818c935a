import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, openBench, refusal } from './testing/rule-bench.ts';
import { type Books, both, openBooks } from './testing/test-books.ts';

let bench: Bench;
let books: Books;
beforeAll(async () => {
  bench = await openBench();
});
beforeEach(async () => {
  books = await openBooks(bench);
});
afterAll(() => bench.drop());

describe('a voucher', () => {
  it('has debits that equal its credits', async () => {
    const uneven = books.book('V1', '2019-01-02', [
      ['bank', 123_456],
      ['capital', -123_400],
    ]);
    expect(await refusal(uneven)).toEqual({
      rule: 'ledger_vouchers_balanced',
      facts: { voucher: 'V1', debit: '1,234.56', credit: '1,234.00', difference: '0.56' },
    });
    await books.book('V1', '2019-01-02', [
      ['bank', 56],
      ['cash', 123_400],
      ['capital', -123_456],
    ]);
  });

  it('has two lines or more', async () => {
    expect(await refusal(books.book('V1', '2019-01-02', []))).toEqual({
      rule: 'ledger_vouchers_two_lines',
      facts: { voucher: 'V1', lines: 0 },
    });
    expect(await refusal(books.book('V1', '2019-01-02', [['bank', 5]]))).toMatchObject({
      rule: 'ledger_vouchers_two_lines',
    });
  });

  it('stays balanced when a line is added or taken away later', async () => {
    await books.opening();
    expect(await refusal(books.addLine('V0'))).toMatchObject({ rule: 'ledger_vouchers_balanced' });
    const less = bench.sql`delete from ledger_lines
      where enterprise_code = ${books.enterprise} and line_no = 2`;
    expect(await refusal(less)).toMatchObject({ rule: 'ledger_vouchers_two_lines' });
  });

  it('goes as a whole while its month is open, as when an import is undone', async () => {
    await books.opening();
    await bench.sql.begin(async (tx) => {
      await tx`delete from ledger_lines where enterprise_code = ${books.enterprise}`;
      await tx`delete from ledger_vouchers where enterprise_code = ${books.enterprise}`;
    });
  });

  it('is never changed', async () => {
    await books.opening();
    const { sql } = bench;
    const voucher = sql`update ledger_vouchers set summary = '别的'
      where enterprise_code = ${books.enterprise}`;
    expect(await refusal(voucher)).toEqual({
      rule: 'ledger_vouchers_kept',
      facts: { voucher: 'V0' },
    });
    const line = sql`update ledger_lines set debit_fen = 1
      where enterprise_code = ${books.enterprise} and line_no = 1`;
    expect(await refusal(line)).toEqual({
      rule: 'ledger_lines_kept',
      facts: { voucher: 'V0', line: 1 },
    });
    await sql`update ledger_vouchers set source_row = 7 where enterprise_code = ${books.enterprise}`;
  });

  it('is taken back by one that mirrors it, once', async () => {
    await books.opening();
    await books.pay('V1', '2019-01-03', 300);
    const reversal = (voucherNo: string, fen: number, day = '2019-02-01') =>
      books.book(voucherNo, day, both('bank', 'wages', fen), { reverses_no: 'V1' });
    expect(await refusal(reversal('V2', 300, '2019-01-02'))).toEqual({
      rule: 'ledger_vouchers_reversed_later',
      facts: { voucher: 'V1', booked: '2019-01-03' },
    });
    expect(await refusal(reversal('V2', 200))).toEqual({
      rule: 'ledger_vouchers_reversal_mirrors',
      facts: { voucher: 'V2', reversed: 'V1', account: 'bank', amount: '1.00' },
    });
    const [first, second] = await Promise.all(
      ['V2', 'V3'].map((voucherNo) => refusal(reversal(voucherNo, 300))),
    );
    expect([first, second].filter((one) => one === undefined)).toHaveLength(1);
    const by = first ? 'V3' : 'V2';
    expect(first ?? second).toEqual({
      rule: 'ledger_vouchers_reversed_once',
      facts: { voucher: 'V1', by },
    });
    expect(await bench.brokenKeys('ledger_vouchers_reversal_mirrors')).toEqual([]);
    await bench.byHand(
      'ledger_lines',
      () => bench.sql`update ledger_lines set account_code = 'cash'
        where enterprise_code = ${books.enterprise} and voucher_no = ${by} and line_no = 1`,
    );
    expect(await bench.brokenKeys('ledger_vouchers_reversal_mirrors')).toEqual([
      `${books.enterprise}/${by}`,
    ]);
    await bench.byHand(
      'ledger_vouchers',
      () => bench.sql`update ledger_vouchers set booked_on = '2019-01-02'
        where enterprise_code = ${books.enterprise} and voucher_no = ${by}`,
    );
    expect(await bench.brokenKeys('ledger_vouchers_reversed_later')).toEqual([
      `${books.enterprise}/${by}`,
    ]);
  });

  it.each([
    ['ledger_vouchers_recorded_after', { recorded_on: '2019-01-01' }],
    ['ledger_vouchers_summary_given', { summary: '' }],
    ['ledger_vouchers_not_itself', { reverses_no: 'V1' }],
  ])('%s', async (rule, wrong) => {
    const entry = books.book('V1', '2019-01-02', both('bank', 'capital', 5), wrong);
    expect(await refusal(entry)).toMatchObject({ rule });
  });

  it.each([
    ['ledger_lines_numbered', { line_no: 0 }],
    ['ledger_lines_not_negative', { debit_fen: -5, credit_fen: 5 }],
    ['ledger_lines_one_side', { debit_fen: 5, credit_fen: 5 }],
    ['ledger_lines_one_side', { debit_fen: 0, credit_fen: 0 }],
  ])('%s', async (rule, wrong) => {
    await books.opening();
    expect(await refusal(books.addLine('V0', wrong))).toMatchObject({ rule });
  });

  it('is found when it was damaged by hand', async () => {
    await books.opening();
    const { sql, byHand } = bench;
    await byHand(
      'ledger_lines',
      () => sql`update ledger_lines set debit_fen = 7
        where enterprise_code = ${books.enterprise} and line_no = 1`,
    );
    expect(await bench.brokenKeys('ledger_vouchers_balanced')).toEqual([`${books.enterprise}/V0`]);
    await byHand(
      'ledger_lines',
      () => sql`delete from ledger_lines
        where enterprise_code = ${books.enterprise} and line_no = 1`,
    );
    expect(await bench.brokenKeys('ledger_vouchers_two_lines')).toEqual([`${books.enterprise}/V0`]);
  });
});
