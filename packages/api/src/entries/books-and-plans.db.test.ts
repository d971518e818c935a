import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

const voucher = (no: string, day: string, lines: readonly (readonly [string, string, string])[]) =>
  `recordLedgerVoucher(input: { enterpriseCode: "E-1", voucherNo: "${no}", bookedOn: "${day}", recordedOn: "${day}", summary: "试记",
    lines: [${lines.map(([account, debit, credit], n) => `{ lineNo: ${n + 1}, accountCode: "${account}", debit: "${debit}", credit: "${credit}" }`).join(' ')}] })`;

describe('the special account of an enterprise', () => {
  it('takes a voucher that balances, with its lines in one entry', async () => {
    await clerk.enter(
      'recordEnterprise(input: { code: "E-1", name: "试办合作社", townCode: "610902111", registeredOn: "2026-01-05" })',
      'id',
    );
    for (const [code, name, kind] of [
      ['1001', '库存现金', 'ASSET_CASH'],
      ['4001', '实收资本', 'EQUITY'],
      ['5001', '经营支出', 'EXPENSE'],
    ]) {
      await clerk.enter(
        `recordLedgerAccount(input: { enterpriseCode: "E-1", code: "${code}", name: "${name}", kind: ${kind} })`,
        'id',
      );
    }
    const entered = await clerk.enter(
      voucher('V-1', '2026-01-10', [
        ['1001', '500.00', '0'],
        ['4001', '0', '500.00'],
      ]),
      'ledgerLines { debit credit } provenance { origin }',
    );
    expect(entered.ledgerLines).toHaveLength(2);
    expect(entered).toMatchObject({ provenance: { origin: 'ENTERED' } });
  });

  it('refuses what does not balance, overdraws the cash or comes into a closed month', async () => {
    const uneven = voucher('V-2', '2026-01-11', [
      ['5001', '100', '0'],
      ['1001', '0', '99.99'],
    ]);
    expect(await clerk.refused(uneven)).toMatchObject({ code: 'LEDGER_VOUCHERS_BALANCED' });
    const one = voucher('V-2', '2026-01-11', [['5001', '100', '0']]);
    expect((await clerk.refused(one)).code).toMatch(/^LEDGER_VOUCHERS_/);
    const overdrawn = voucher('V-2', '2026-01-11', [
      ['5001', '500.01', '0'],
      ['1001', '0', '500.01'],
    ]);
    expect(await clerk.refused(overdrawn)).toMatchObject({ code: 'LEDGER_ACCOUNTS_CASH_FLOOR' });
    await clerk.enter(
      'recordLedgerMonthClosing(input: { enterpriseCode: "E-1", month: "2026-01-01", closedOn: "2026-02-02" })',
      'id',
    );
    const late = voucher('V-2', '2026-01-12', [
      ['5001', '1', '0'],
      ['1001', '0', '1'],
    ]);
    expect(await clerk.refused(late)).toMatchObject({ code: 'LEDGER_VOUCHERS_MONTH_OPEN' });
  });
});

describe('a supplier', () => {
  it('has a credit code whose check digit agrees', async () => {
    const supplier = (code: string, creditCode: string) =>
      `recordSupplier(input: { code: "${code}", name: "试办公司", creditCode: "${creditCode}" })`;
    await clerk.enter(supplier('E-S1', '91110000600037341L'), 'creditCode');
    expect(await clerk.refused(supplier('E-S2', '91110000600037342L'))).toMatchObject({
      code: 'SUPPLIERS_CREDIT_CODE',
      field: 'creditCode',
    });
  });
});

describe('a finding', () => {
  it('is closed, then verified by another office than its owner', async () => {
    await clerk.enter(
      'recordPartyFinding(input: { findingNo: "E-F", matter: "台账不全", foundOn: "2026-09-01", ownerOffice: "办公室", ownerRole: "主任", dueOn: "2026-09-30" })',
      'id',
    );
    const taken = (n: number, kind: string, office: string) =>
      `recordPartyFindingStep(input: { findingNo: "E-F", stepNo: ${n}, kind: ${kind}, takenOn: "2026-09-2${n}", office: "${office}", statement: "已补齐" })`;
    expect((await clerk.refused(taken(1, 'VERIFIED', '纪委'))).code).toMatch(/^PARTY_FINDING/);
    await clerk.enter(taken(1, 'CLOSED', '办公室'), 'id');
    expect((await clerk.refused(taken(2, 'VERIFIED', '办公室'))).code).toMatch(/^PARTY_FINDING/);
    const verified = await clerk.enter(
      taken(2, 'VERIFIED', '纪委'),
      'finding { closedOn verifiedOn }',
    );
    expect(verified).toEqual({ finding: { closedOn: '2026-09-21', verifiedOn: '2026-09-22' } });
  });
});
