import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { ENTERPRISES_ATTEMPTS } from '../testing/enterprises/attempts.ts';
import {
  amendEnterprise,
  benefit,
  enterprise,
  leaves,
  link,
  member,
  quota,
  stayId,
} from '../testing/enterprises/entries.ts';
import { account, both, closing, voucher } from '../testing/enterprises/ledger-entries.ts';
import { ENTERPRISES_SCENE } from '../testing/enterprises/scene.ts';
import { untried } from '../testing/rules-tried.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of ENTERPRISES_SCENE) await clerk.enter(mutation, 'id');
});
afterAll(() => api.close());

const TABLES = [
  ...['enterprises', 'team_members', 'hiring_quotas', 'enterprise_household_links'],
  ...['benefit_entries', 'ledger_accounts', 'ledger_vouchers', 'ledger_lines'],
  'ledger_month_closings',
];
const NOTHING = both('1001', '3001', '1');

describe('a rule of enterprises', () => {
  it.each(ENTERPRISES_ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    expect(untried(TABLES, ENTERPRISES_ATTEMPTS)).toEqual([
      // Blanks, which are MISSING before the rule is asked.
      'HIRING_QUOTAS_DOCUMENT_NAMED',
      // What no mutation adds to, changes or removes once it is entered.
      'LEDGER_LINES_KEPT',
      'LEDGER_LINES_MONTH_OPEN',
      'LEDGER_MONTH_CLOSINGS_KEPT',
      'LEDGER_VOUCHERS_KEPT',
      // A blank again.
      'LEDGER_VOUCHERS_SUMMARY_GIVEN',
    ]);
  });

  it.each([
    [quota('LABOUR', '2026-03-01', 40, '　'), 'MISSING', 'document'],
    [voucher('R-L', 'V-X', '2026-03-01', NOTHING, { summary: ' ' }), 'MISSING', 'summary'],
    [enterprise('R-X', '', '2026-01-05', '610902999'), 'NOT_FOUND', 'townCode'],
    [enterprise('R-X', 'villageCode: "610902111999"'), 'NOT_FOUND', 'villageCode'],
    [member('R-Z', 'LABOUR', 'M-1', '2026-03-01'), 'NOT_FOUND', 'enterpriseCode'],
    [
      member('R-E', 'LABOUR', 'M-9', '2026-03-01', true, 'householdNo: "R-Z"'),
      ...['NOT_FOUND', 'householdNo'],
    ],
    [link('R-E', 'R-Z', '2026-03-01'), 'NOT_FOUND', 'householdNo'],
    [benefit('R-E', 'B-X', 'R-Z', '1'), 'NOT_FOUND', 'householdNo'],
    [benefit('R-E', 'B-X', 'R-H1', '1.005'), 'BAD_VALUE', 'amount'],
    [voucher('R-L', 'V-X', '2026-03-01', both('9999', '3001', '1')), 'NOT_FOUND', 'accountCode'],
    [voucher('R-L', 'V-X', '2026-03-01', [['1001', '1.005', '0']]), 'BAD_VALUE', 'debit'],
    [
      voucher('R-L', 'V-X', '2026-03-01', NOTHING, { reverses: 'V-Z' }),
      ...['NOT_FOUND', 'reversesNo'],
    ],
    [closing('R-Z', '2026-03', '2026-04-01'), 'NOT_FOUND', 'enterpriseCode'],
    [enterprise('R-E'), 'ALREADY_THERE', null],
    [quota('LABOUR', '2026-02-01', 40), 'ALREADY_THERE', null],
    [account('R-L', '1001', '现金', 'ASSET_CASH'), 'ALREADY_THERE', null],
    [voucher('R-L', 'V-2', '2026-03-01', NOTHING), 'ALREADY_THERE', null],
    [closing('R-L', '2026-01', '2026-02-01'), 'ALREADY_THERE', null],
    ['removeEnterprise(id: "R-E")', 'STILL_USED', null],
    ['removeHousehold(id: "R-H1")', 'STILL_USED', null],
    ['removeLedgerAccount(id: "R-L/1002")', 'STILL_USED', null],
  ] as const)('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('lets through what just holds', async () => {
    for (const mutation of [
      amendEnterprise('R-E', 'registeredOn: "2026-02-01", closedOn: "2026-06-02"'),
      amendEnterprise('R-E', 'registeredOn: "2026-01-05", closedOn: null'),
      // Who left may come back on that day, and stays no longer than until then.
      leaves(stayId('R-E', 'LABOUR', 'M-1', '2026-02-01'), '2026-06-01'),
      'amendEnterpriseHouseholdLink(id: "R-E/R-H1/2026-02-01", input: { untilDay: "2026-06-01" })',
      member('R-E', 'MARKETING', 'M-1', '2026-02-01', false, 'householdNo: "R-H1"'),
      quota('TECHNICAL', '2026-02-01', 0),
      quota('TECHNICAL', '2026-02-02', 100),
      voucher('R-L', 'V-9', '2026-02-20', both('5001', '1002', '450')),
      'amendLedgerAccount(id: "R-L/1009", input: { kind: ASSET })',
      closing('R-L', '2026-02', '2026-03-05'),
    ]) {
      await clerk.enter(mutation, 'id');
    }
  });
});
