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

describe('a cash account', () => {
  it('is at zero or above on every day, also for what is booked late', async () => {
    await books.opening(1000);
    await books.pay('V1', '2019-03-01', 600);
    expect(await refusal(books.pay('V2', '2019-02-01', 401))).toEqual({
      rule: 'ledger_accounts_cash_floor',
      facts: { account: '银行存款', day: '2019-03-01', balance: '-0.01' },
    });
    await books.pay('V2', '2019-02-01', 400);
    expect(await refusal(books.pay('V3', '2019-01-01', 1))).toMatchObject({
      rule: 'ledger_accounts_cash_floor',
      facts: { day: '2019-01-01' },
    });
  });

  it('may be below zero within a day', async () => {
    await bench.sql.begin(async (tx) => {
      await books.bookOn(tx, 'V1', '2019-01-02', both('wages', 'bank', 10));
      await books.bookOn(tx, 'V2', '2019-01-02', both('bank', 'capital', 10));
    });
  });

  it('is judged again after a later statement of the same transaction', async () => {
    await books.opening(10);
    const late = bench.sql.begin(async (tx) => {
      for (const [voucherNo, fen] of [
        ['V1', 10],
        ['V2', 1],
      ] as const) {
        await books.bookOn(tx, voucherNo, '2019-01-03', both('wages', 'bank', fen));
        await tx`set constraints all immediate`;
        await tx`set constraints all deferred`;
      }
    });
    expect(await refusal(late)).toMatchObject({ rule: 'ledger_accounts_cash_floor' });
  });

  it('can not be emptied by two writers at once', async () => {
    await books.opening(1000);
    const results = await Promise.all(
      ['V1', 'V2'].map((voucherNo) =>
        refusal(
          bench.sql.begin(async (tx) => {
            await books.bookOn(tx, voucherNo, '2019-01-03', both('wages', 'bank', 600));
            await tx`select pg_sleep(0.2)`;
          }),
        ),
      ),
    );
    expect(results.filter((one) => one === undefined)).toHaveLength(1);
    expect(results.find((one) => one)).toMatchObject({ rule: 'ledger_accounts_cash_floor' });
  });

  it('keeps its kind once it is booked on', async () => {
    await books.opening();
    const change = (code: string) => bench.sql`update ledger_accounts set kind = 'asset'
      where enterprise_code = ${books.enterprise} and code = ${code}`;
    expect(await refusal(change('bank'))).toEqual({
      rule: 'ledger_accounts_kind_kept',
      facts: { account: '银行存款' },
    });
    await change('cash');
  });

  it('is found when it is below zero', async () => {
    await books.opening(10);
    await bench.byHand('ledger_lines', () => books.pay('V1', '2019-01-03', 11));
    expect(await bench.brokenKeys('ledger_accounts_cash_floor')).toEqual([
      `${books.enterprise}/bank`,
    ]);
  });
});
