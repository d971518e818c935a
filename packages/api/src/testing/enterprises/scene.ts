import { household } from '../households/entries.ts';
import { benefit, enterprise, link, member, quota } from './entries.ts';
import { account, accounts, both, closing, voucher } from './ledger-entries.ts';

/**
 * An enterprise that is still one and another that is no more; a member who left and came back, and a
 * household that was served twice.
 */
const TEAMS: readonly string[] = [
  household('R-H1'),
  household('R-H2'),
  enterprise('R-E'),
  enterprise('R-C', 'closedOn: "2026-05-01"'),
  quota('LABOUR', '2026-02-01', 40),
  member('R-E', 'LABOUR', 'M-1', '2026-02-01', true, 'householdNo: "R-H1", leftOn: "2026-04-01"'),
  member('R-E', 'LABOUR', 'M-1', '2026-06-01', true, 'householdNo: "R-H1"'),
  link('R-E', 'R-H1', '2026-02-01', 'untilDay: "2026-04-01"'),
  link('R-E', 'R-H1', '2026-06-01'),
  benefit('R-E', 'B-1', 'R-H1', '10'),
];

/** Books with January closed: 500 in the bank, 50 paid in February and recorded in March. */
const BOOKS: readonly string[] = [
  enterprise('R-L'),
  ...accounts('R-L'),
  account('R-L', '1009', '其他货币资金', 'ASSET_CASH'),
  voucher('R-L', 'V-1', '2026-01-10', both('1002', '3001', '500')),
  closing('R-L', '2026-01', '2026-02-01'),
  voucher('R-L', 'V-2', '2026-02-10', both('5001', '1002', '50'), { recordedOn: '2026-03-05' }),
  voucher('R-L', 'V-3', '2026-02-11', both('5001', '1002', '70'), { recordedOn: '2026-02-27' }),
  voucher('R-L', 'V-4', '2026-02-12', both('1002', '5001', '70'), { reverses: 'V-3' }),
];

/** The records that the attempts stand on, in their order. */
export const ENTERPRISES_SCENE: readonly string[] = [...TEAMS, ...BOOKS];
