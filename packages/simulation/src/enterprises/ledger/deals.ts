import type { Random } from '../../random/random.ts';
import type { AccountCode } from './accounts.ts';

/** Something an enterprise books: what is debited, what credited, about how much. */
export interface Deal {
  readonly summary: string;
  readonly debit: AccountCode;
  readonly credit: AccountCode;
  /** Median, in yuan, for an enterprise of middling size. */
  readonly yuan: number;
}

const deal = (summary: string, debit: AccountCode, credit: AccountCode, yuan: number): Deal => ({
  summary,
  debit,
  credit,
  yuan,
});

const SALES = deal('销售收入到账', '1002', '5001', 62_000);
const WAGES = deal('发放务工工资', '5401', '1002', 24_000);
const PURCHASE = deal('收购农户产品', '1405', '1002', 16_000);
const OFFICE = deal('日常办公支出', '5602', '1001', 900);
const WITHDRAWAL = deal('提取备用金', '1001', '1002', 2000);
const SUPPLIES = deal('赊购农资', '5602', '2202', 5000);
const SETTLEMENT = deal('支付农资款', '2202', '1002', 5000);
const RENT = deal('支付土地流转租金', '5402', '1002', 18_000);
const DIVIDEND = deal('支付入股分红', '3104', '1002', 26_000);

export const CAPITAL = deal('投入资本', '1002', '3001', 400_000);

/** The deals of a month in the year. */
export function dealsOf(month: number, random: Random): Deal[] {
  const sales = Array.from({ length: random.whole(1, 2) }, () => SALES);
  return [
    ...sales,
    ...[WAGES, PURCHASE, WITHDRAWAL, OFFICE],
    ...(month % 3 === 2 ? [SUPPLIES] : []),
    ...(month % 3 === 0 ? [SETTLEMENT] : []),
    ...(month === 11 ? [RENT] : []),
    ...(month === 12 ? [DIVIDEND] : []),
  ];
}
