import type { Attempt } from '../rules-tried.ts';
import { both, closing, type Line, voucher } from './ledger-entries.ts';

const booked = (lines: readonly Line[], day = '2026-02-20') => voucher('R-L', 'V-X', day, lines);

const back = (day: string, amount: string, reverses: string) =>
  voucher('R-L', 'V-X', day, both('1002', '5001', amount), { reverses });

const VOUCHERS: readonly Attempt[] = [
  [
    'a voucher recorded before its day',
    voucher('R-L', 'V-X', '2026-02-20', both('5001', '1002', '1'), { recordedOn: '2026-02-19' }),
    ...(['LEDGER_VOUCHERS_RECORDED_AFTER', 'recordedOn'] as const),
  ],
  [
    'a voucher that takes itself back',
    back('2026-02-20', '1', 'V-X'),
    ...(['LEDGER_VOUCHERS_NOT_ITSELF', 'reversesNo'] as const),
  ],
  [
    'a second reversal',
    back('2026-02-20', '70', 'V-3'),
    ...(['LEDGER_VOUCHERS_REVERSED_ONCE', 'reversesNo'] as const),
  ],
  [
    'a reversal before what it takes back',
    back('2026-02-09', '50', 'V-2'),
    ...(['LEDGER_VOUCHERS_REVERSED_LATER', 'bookedOn'] as const),
  ],
  [
    'a reversal that leaves a fen',
    back('2026-02-20', '49.99', 'V-2'),
    ...(['LEDGER_VOUCHERS_REVERSAL_MIRRORS', null] as const),
  ],
  ['no lines', booked([]), 'LEDGER_VOUCHERS_TWO_LINES', null],
  ['one side alone', booked([['1001', '1', '0']]), 'LEDGER_VOUCHERS_TWO_LINES', null],
  [
    'debits a fen above the credits',
    booked([
      ['1001', '1.01', '0'],
      ['3001', '0', '1'],
    ]),
    ...(['LEDGER_VOUCHERS_BALANCED', null] as const),
  ],
  [
    'a line 0',
    voucher('R-L', 'V-X', '2026-02-20', both('1001', '3001', '1'), { from: 0 }),
    ...(['LEDGER_LINES_NUMBERED', 'lineNo'] as const),
  ],
  [
    'a debit below nothing',
    booked([
      ['1001', '-1', '2'],
      ['3001', '0', '1'],
    ]),
    ...(['LEDGER_LINES_NOT_NEGATIVE', null] as const),
  ],
  [
    'a line on both sides',
    booked([
      ['1001', '1', '1'],
      ['3001', '1', '1'],
    ]),
    ...(['LEDGER_LINES_ONE_SIDE', null] as const),
  ],
  ['lines of nothing', booked(both('1001', '3001', '0')), 'LEDGER_LINES_ONE_SIDE', null],
];

const CLOSINGS: readonly Attempt[] = [
  [
    'more than there is in the bank',
    booked(both('5001', '1002', '450.01')),
    ...(['LEDGER_ACCOUNTS_CASH_FLOOR', null] as const),
  ],
  [
    'what is there only later',
    booked(both('5001', '1002', '380.01'), '2026-02-11'),
    ...(['LEDGER_ACCOUNTS_CASH_FLOOR', null] as const),
  ],
  [
    'a bank account that is cash no more',
    'amendLedgerAccount(id: "R-L/1002", input: { kind: ASSET })',
    ...(['LEDGER_ACCOUNTS_KIND_KEPT', 'kind'] as const),
  ],
  [
    'a voucher in a closed month',
    booked(both('1001', '3001', '1'), '2026-01-31'),
    ...(['LEDGER_VOUCHERS_MONTH_OPEN', 'bookedOn'] as const),
  ],
  [
    'a month by another day than its first',
    closing('R-L', '2026-02', '2026-03-02').replace('2026-02-01', '2026-02-02'),
    ...(['LEDGER_MONTH_CLOSINGS_FIRST_DAY', 'month'] as const),
  ],
  [
    'a month that is not over',
    closing('R-L', '2026-02', '2026-02-27'),
    ...(['LEDGER_MONTH_CLOSINGS_MONTH_OVER', 'closedOn'] as const),
  ],
  [
    'a month closed before all of it was recorded',
    closing('R-L', '2026-02', '2026-03-04'),
    ...(['LEDGER_MONTH_CLOSINGS_ALL_RECORDED', 'closedOn'] as const),
  ],
  [
    'a month after one that is open',
    closing('R-L', '2026-03', '2026-04-01'),
    ...(['LEDGER_MONTH_CLOSINGS_IN_ORDER', 'month'] as const),
  ],
];

export const LEDGER_ATTEMPTS: readonly Attempt[] = [...VOUCHERS, ...CLOSINGS];
