import type { Bench, Client, Row } from './rule-bench.ts';

/** [account, fen]: above zero a debit, below a credit. */
export type Line = readonly [account: string, fen: number];

const ACCOUNTS = [
  { code: 'bank', name: '银行存款', kind: 'asset_cash' },
  { code: 'cash', name: '库存现金', kind: 'asset_cash' },
  { code: 'capital', name: '实收资本', kind: 'equity' },
  { code: 'wages', name: '务工支出', kind: 'expense' },
];

/** The books of a new enterprise: its accounts, and short words for what is written in them. */
export async function openBooks({ sql, insert, newEnterprise }: Bench) {
  const enterprise = await newEnterprise();
  const own = { enterprise_code: enterprise };
  await insert(
    'ledger_accounts',
    ACCOUNTS.map((row) => ({ ...own, ...row })),
  );

  async function bookOn(
    on: Client,
    voucherNo: string,
    day: string,
    lines: readonly Line[],
    more: Row = {},
  ) {
    const voucher = { ...own, voucher_no: voucherNo };
    const row = { ...voucher, booked_on: day, recorded_on: day, summary: '摘要', ...more };
    await insert('ledger_vouchers', [{ reverses_no: null, ...row }], on);
    const rows = lines.map(([account_code, fen], position) => ({
      ...{ ...voucher, line_no: position + 1, account_code },
      ...{ debit_fen: Math.max(fen, 0), credit_fen: Math.max(-fen, 0) },
    }));
    if (rows.length > 0) await insert('ledger_lines', rows, on);
  }
  const book = (voucherNo: string, day: string, lines: readonly Line[], more: Row = {}) =>
    sql.begin((tx) => bookOn(tx, voucherNo, day, lines, more));

  return {
    enterprise,
    bookOn,
    book,
    /** Voucher V0: capital paid into the bank on 2019-01-02. */
    opening: (fen = 1000) => book('V0', '2019-01-02', both('bank', 'capital', fen)),
    pay: (voucherNo: string, day: string, fen: number) =>
      book(voucherNo, day, both('wages', 'bank', fen)),
    close: (month: string, closed_on: string) =>
      insert('ledger_month_closings', [{ ...own, month, closed_on }]),
    addLine: (voucherNo: string, more: Row = {}) => {
      const line = { ...own, voucher_no: voucherNo, line_no: 3, account_code: 'cash' };
      return insert('ledger_lines', [{ ...line, debit_fen: 5, credit_fen: 0, ...more }]);
    },
  };
}

export type Books = Awaited<ReturnType<typeof openBooks>>;

/** A debit of one account and the same credit of another. */
export const both = (debit: string, credit: string, fen: number): readonly Line[] => [
  [debit, fen],
  [credit, -fen],
];
