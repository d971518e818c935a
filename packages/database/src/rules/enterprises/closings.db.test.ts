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
  await books.opening();
});
afterAll(() => bench.drop());

it('the first month is closed with nothing booked before it', async () => {
  expect(await refusal(books.close('2019-02-01', '2019-03-01'))).toEqual({
    rule: 'ledger_month_closings_in_order',
    facts: { month: '2019-02', expected: '2019-01' },
  });
  await books.close('2019-01-01', '2019-03-01');
});

describe('a closed month', () => {
  beforeEach(async () => {
    await books.pay('V1', '2019-01-20', 100);
    await books.close('2019-01-01', '2019-02-05');
  });

  it('takes nothing in', async () => {
    expect(await refusal(books.pay('V2', '2019-01-31', 1))).toEqual({
      rule: 'ledger_vouchers_month_open',
      facts: { voucher: 'V2', month: '2019-01' },
    });
    await books.pay('V2', '2019-02-01', 1);
    expect(await refusal(books.addLine('V1'))).toEqual({
      rule: 'ledger_lines_month_open',
      facts: { voucher: 'V1', month: '2019-01' },
    });
  });

  it('lets nothing out', async () => {
    const { sql } = bench;
    const lines = sql`delete from ledger_lines where enterprise_code = ${books.enterprise}`;
    expect(await refusal(lines)).toMatchObject({ rule: 'ledger_lines_month_open' });
    const voucher = sql`delete from ledger_vouchers where enterprise_code = ${books.enterprise}`;
    expect(await refusal(voucher)).toMatchObject({ rule: 'ledger_vouchers_month_open' });
  });

  it('stays closed', async () => {
    const { sql } = bench;
    const reopened = sql`delete from ledger_month_closings
      where enterprise_code = ${books.enterprise}`;
    expect(await refusal(reopened)).toEqual({
      rule: 'ledger_month_closings_kept',
      facts: { month: '2019-01' },
    });
    const changed = sql`update ledger_month_closings set closed_on = '2019-03-01'
      where enterprise_code = ${books.enterprise}`;
    expect(await refusal(changed)).toMatchObject({ rule: 'ledger_month_closings_kept' });
  });

  it('is followed by the next, not by a later one', async () => {
    expect(await refusal(books.close('2019-03-01', '2019-04-01'))).toEqual({
      rule: 'ledger_month_closings_in_order',
      facts: { month: '2019-03', expected: '2019-02' },
    });
    await books.close('2019-02-01', '2019-02-28');
    expect(await refusal(books.close('2018-11-01', '2019-04-01'))).toMatchObject({
      facts: { expected: '2018-12' },
    });
    await bench.byHand('ledger_month_closings', () => books.close('2019-04-01', '2019-05-01'));
    expect(await bench.brokenKeys('ledger_month_closings_in_order')).toEqual([
      `${books.enterprise}/2019-04-01`,
    ]);
  });

  it('is closed when it is over and all of it is recorded', async () => {
    expect(await refusal(books.close('2019-02-02', '2019-04-01'))).toMatchObject({
      rule: 'ledger_month_closings_first_day',
    });
    expect(await refusal(books.close('2019-02-01', '2019-02-27'))).toMatchObject({
      rule: 'ledger_month_closings_month_over',
    });
    await books.book('V2', '2019-02-10', both('wages', 'bank', 1), { recorded_on: '2019-03-09' });
    expect(await refusal(books.close('2019-02-01', '2019-03-08'))).toEqual({
      rule: 'ledger_month_closings_all_recorded',
      facts: { month: '2019-02', recorded: '2019-03-09' },
    });
    await bench.byHand('ledger_month_closings', () => books.close('2019-02-01', '2019-03-08'));
    expect(await bench.brokenKeys('ledger_month_closings_all_recorded')).toEqual([
      `${books.enterprise}/2019-02-01`,
    ]);
  });

  it('makes a voucher that comes at the same moment wait, and refuses it', async () => {
    const closing = bench.sql.begin(async (tx) => {
      const row = { month: '2019-02-01', closed_on: '2019-03-05' };
      await bench.insert(
        'ledger_month_closings',
        [{ enterprise_code: books.enterprise, ...row }],
        tx,
      );
      await tx`select pg_sleep(0.3)`;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const voucher = refusal(books.pay('V2', '2019-02-20', 1));
    await closing;
    expect(await voucher).toMatchObject({ rule: 'ledger_vouchers_month_open' });
  });
});
