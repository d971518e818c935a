/** Mutations of a clerk who keeps the special account of an enterprise. */
const ACCOUNTS = [
  ['1001', '库存现金', 'ASSET_CASH'],
  ['1002', '银行存款', 'ASSET_CASH'],
  ['3001', '实收资本', 'EQUITY'],
  ['5001', '务工支出', 'EXPENSE'],
] as const;

export const account = (of: string, code: string, name: string, kind: string) =>
  `recordLedgerAccount(input: { enterpriseCode: "${of}", code: "${code}", name: "${name}", kind: ${kind} })`;

/** Cash 1001, bank 1002, capital 3001 and wages 5001. */
export const accounts = (of: string) =>
  ACCOUNTS.map(([code, name, kind]) => account(of, code, name, kind));

/** [account, debit, credit] */
export type Line = readonly [account: string, debit: string, credit: string];

/** A debit of one account and the same credit of another. */
export const both = (debit: string, credit: string, amount: string): readonly Line[] => [
  [debit, amount, '0'],
  [credit, '0', amount],
];

export interface Voucher {
  readonly recordedOn?: string;
  readonly summary?: string;
  readonly reverses?: string;
  /** The number of the first line. */
  readonly from?: number;
}

export const voucher = (
  of: string,
  no: string,
  bookedOn: string,
  lines: readonly Line[],
  given: Voucher = {},
) => {
  const { recordedOn = bookedOn, summary = '试记', reverses, from = 1 } = given;
  const parts = lines.map(
    ([code, debit, credit], n) =>
      `{ lineNo: ${from + n}, accountCode: "${code}", debit: "${debit}", credit: "${credit}" }`,
  );
  return `recordLedgerVoucher(input: { enterpriseCode: "${of}", voucherNo: "${no}", bookedOn: "${bookedOn}", recordedOn: "${recordedOn}",
    summary: "${summary}", ${reverses === undefined ? '' : `reversesNo: "${reverses}",`} lines: [${parts.join(' ')}] })`;
};

export const closing = (of: string, month: string, closedOn: string) =>
  `recordLedgerMonthClosing(input: { enterpriseCode: "${of}", month: "${month}-01", closedOn: "${closedOn}" })`;
