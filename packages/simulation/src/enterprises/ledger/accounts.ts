import type { ledgerAccounts } from '@minxin/database';
import type { Made } from '../../writing/made.ts';
import type { Enterprise } from '../enterprises.ts';

export type Account = Made<typeof ledgerAccounts>;

/** Accounts of the small-enterprise standard (《小企业会计准则》), those that the vouchers use. */
const ACCOUNTS = [
  ['1001', '库存现金', 'asset_cash'],
  ['1002', '银行存款', 'asset_cash'],
  ['1405', '库存商品', 'asset'],
  ['2202', '应付账款', 'liability'],
  ['3001', '实收资本', 'equity'],
  ['3104', '利润分配', 'equity'],
  ['5001', '主营业务收入', 'income'],
  ['5401', '务工支出', 'expense'],
  ['5402', '土地租金', 'expense'],
  ['5602', '管理费用', 'expense'],
] as const;

export type AccountCode = (typeof ACCOUNTS)[number][0];

export const makeAccounts = (enterprises: readonly Enterprise[]): Account[] =>
  enterprises.flatMap((enterprise) =>
    ACCOUNTS.map(([code, name, kind]) => ({ enterpriseCode: enterprise.code, code, name, kind })),
  );
