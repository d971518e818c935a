import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { benefit, enterprise } from '../testing/enterprises/entries.ts';
import {
  account,
  accounts,
  both,
  closing,
  voucher,
} from '../testing/enterprises/ledger-entries.ts';
import { household } from '../testing/households/entries.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of [enterprise('E-1'), household('E-H1'), household('E-H2')]) {
    await clerk.enter(mutation, 'id');
  }
});
afterAll(() => api.close());

const slice = (month: string, of = 'E-1') =>
  `enterprises(period: { month: "${month}" }, where: { enterprise: ["${of}"] })`;
const books = (month: string) =>
  clerk.metrics(slice(month), ['vouchers', 'voucherTimeliness', 'ledgerCompliance']);
const benefits = (month: string) =>
  clerk.metrics(slice(month), ['benefitAmount', 'householdsBenefiting', 'benefitTimeliness']);

describe('the special account of an enterprise', () => {
  it('takes a voucher that balances, with its lines in one entry', async () => {
    for (const mutation of accounts('E-1')) await clerk.enter(mutation, 'id');
    const entered = await clerk.enter(
      voucher('E-1', 'V-1', '2026-01-10', [
        ['1001', '200.00', '0'],
        ['1002', '300', '0'],
        ['3001', '0', '500.00'],
      ]),
      'ledgerLines { lineNo debit credit account { name } } provenance { origin fileName }',
    );
    expect(entered).toEqual({
      ledgerLines: [
        { lineNo: 1, debit: '200.00', credit: '0.00', account: { name: '库存现金' } },
        { lineNo: 2, debit: '300.00', credit: '0.00', account: { name: '银行存款' } },
        { lineNo: 3, debit: '0.00', credit: '500.00', account: { name: '实收资本' } },
      ],
      provenance: { origin: 'ENTERED', fileName: '手工录入：记账凭证' },
    });
    expect(await books('2026-01')).toMatchObject({ vouchers: '1', voucherTimeliness: '1/1' });
  });

  it('refuses what does not balance, to the fen, and one side alone', async () => {
    const uneven = await clerk.refused(
      voucher('E-1', 'V-2', '2026-01-11', [
        ['5001', '100', '0'],
        ['1001', '0', '99.99'],
      ]),
    );
    expect(uneven).toMatchObject({ code: 'LEDGER_VOUCHERS_BALANCED', field: null });
    expect(uneven.message).toContain('借方 100.00 元，贷方 99.99 元，相差 0.01 元');
    const alone = await clerk.refused(voucher('E-1', 'V-2', '2026-01-11', [['5001', '100', '0']]));
    expect(alone).toMatchObject({ code: 'LEDGER_VOUCHERS_TWO_LINES', field: null });
  });

  it('has no less than nothing in cash on any day, also where it is booked late', async () => {
    await clerk.enter(voucher('E-1', 'V-2', '2026-01-20', both('5001', '1001', '150')), 'id');
    const over = await clerk.refused(
      voucher('E-1', 'V-3', '2026-01-15', both('5001', '1001', '50.01')),
    );
    expect(over).toMatchObject({ code: 'LEDGER_ACCOUNTS_CASH_FLOOR', field: null });
    expect(over.message).toContain('“库存现金”在 2026-01-20 的余额为 -0.01 元');
    const early = voucher('E-1', 'V-3', '2026-01-09', both('5001', '1002', '1'));
    expect((await clerk.refused(early)).message).toContain('“银行存款”在 2026-01-09');
    await clerk.enter(voucher('E-1', 'V-3', '2026-01-15', both('5001', '1001', '50')), 'id');
  });

  it('pays what is left once, however many pay it at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        api.answer<{ result: { ok: boolean; refusals: { code: string }[] } }>(
          `mutation { result: ${voucher('E-1', `V-P${n}`, '2026-01-25', both('5001', '1002', '300'))} { ok refusals { code } } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
    expect(
      new Set(answers.flatMap(({ result }) => result.refusals.map(({ code }) => code))),
    ).toEqual(new Set(['LEDGER_ACCOUNTS_CASH_FLOOR']));
  });

  it('is corrected by a voucher that reverses another in full', async () => {
    const back = voucher('E-1', 'V-4', '2026-02-02', both('1001', '5001', '50'), {
      ...{ reverses: 'V-3', recordedOn: '2026-03-01', summary: '红字冲销' },
    });
    const reversed = await clerk.enter(
      back,
      'reversed { voucherNo summary ledgerVouchers { voucherNo } }',
    );
    expect(reversed).toEqual({
      reversed: { voucherNo: 'V-3', summary: '试记', ledgerVouchers: [{ voucherNo: 'V-4' }] },
    });
    // Booked in February and recorded in March.
    expect(await books('2026-02')).toMatchObject({ vouchers: '1', voucherTimeliness: '0/1' });
  });

  it('is closed month by month, and takes nothing into what is closed', async () => {
    await clerk.enter(closing('E-1', '2026-01', '2026-02-02'), 'month');
    const late = voucher('E-1', 'V-5', '2026-01-31', both('5001', '1001', '1'));
    const refused = await clerk.refused(late);
    expect(refused).toMatchObject({ code: 'LEDGER_VOUCHERS_MONTH_OPEN', field: 'bookedOn' });
    expect(refused.message).toContain('2026-01 已结账');
    await clerk.enter(voucher('E-1', 'V-5', '2026-02-03', both('5001', '1001', '1')), 'id');
    const skipped = await clerk.refused(closing('E-1', '2026-03', '2026-04-01'));
    expect(skipped.message).toContain('要结 2026-03，应先结 2026-02');
    await clerk.enter(closing('E-1', '2026-02', '2026-03-02'), 'month');
  });

  it('keeps its own codes: another enterprise has none of its accounts', async () => {
    await clerk.enter(enterprise('E-2'), 'id');
    const strange = voucher('E-2', 'V-1', '2026-01-10', both('1001', '3001', '1'));
    expect(await clerk.refused(strange)).toMatchObject({
      ...{ code: 'NOT_FOUND', field: 'accountCode' },
    });
    await clerk.enter(account('E-2', '1001', '库存现金', 'ASSET_CASH'), 'id');
    await clerk.enter(account('E-2', '3001', '实收资本', 'EQUITY'), 'id');
    await clerk.enter(strange, 'id');
  });
});

describe('the benefit ledger of an enterprise', () => {
  it('says who was helped, how, by how much, and when that was recorded', async () => {
    const entered = await clerk.enter(
      benefit('E-1', 'B-1', 'E-H1', '1234.56'),
      'amount household { householdNo } provenance { origin }',
    );
    expect(entered).toEqual({
      amount: '1234.56',
      household: { householdNo: 'E-H1' },
      provenance: { origin: 'ENTERED' },
    });
    for (const mutation of [
      benefit('E-1', 'B-2', 'E-H1', '0', { way: 'TRAINING' }),
      benefit('E-1', 'B-3', 'E-H2', '0.44', { way: 'DIVIDEND', recordedOn: '2026-02-01' }),
    ]) {
      await clerk.enter(mutation, 'id');
    }
    // Two of the three entries are of one household, and the third was recorded a month late.
    expect(await benefits('2026-01')).toEqual({
      ...{ benefitAmount: '1235', householdsBenefiting: '2', benefitTimeliness: '2/3' },
    });
  });

  it('makes a month compliant together with the account, when neither was written up late', async () => {
    expect(await books('2026-01')).toMatchObject({ ledgerCompliance: '0/1' });
    await clerk.enter(
      'amendBenefitEntry(id: "E-1/B-3", input: { recordedOn: "2026-01-31" })',
      'recordedOn',
    );
    expect(await books('2026-01')).toMatchObject({ ledgerCompliance: '1/1' });
    await clerk.enter(voucher('E-1', 'V-6', '2026-03-31', both('5001', '1001', '1')), 'recordedOn');
    expect(await books('2026-02')).toMatchObject({ ledgerCompliance: '0/1' });
    // A voucher of February was recorded in March, which no entry of benefits makes good.
    await clerk.enter(benefit('E-1', 'B-4', 'E-H1', '1', { happenedOn: '2026-02-05' }), 'id');
    expect(await books('2026-02')).toMatchObject({ ledgerCompliance: '0/1' });
    await clerk.enter(benefit('E-1', 'B-5', 'E-H1', '1', { happenedOn: '2026-03-31' }), 'id');
    expect(await books('2026-03')).toMatchObject({ ledgerCompliance: '1/1' });
  });

  it('is corrected and taken from, and the metrics follow', async () => {
    await clerk.enter(
      'amendBenefitEntry(id: "E-1/B-1", input: { amount: "1000", householdNo: "E-H2" })',
      'amount',
    );
    await clerk.enter('removeBenefitEntry(id: "E-1/B-2")', 'id');
    expect(await benefits('2026-01')).toEqual({
      ...{ benefitAmount: '1000.44', householdsBenefiting: '1', benefitTimeliness: '2/2' },
    });
  });

  it('is made up where the household is', async () => {
    const { records } = await api.answer<{
      records: { households: { nodes: { householdNo: string }[] } };
    }>(
      '{ records { households(first: 1, where: { householdNo: { startsWith: "610902" } }) { nodes { householdNo } } } }',
    );
    const home = records.households.nodes[0]?.householdNo ?? '';
    const made = await clerk.enter(benefit('E-1', 'B-9', home, '1'), 'provenance { origin }');
    expect(made).toEqual({ provenance: { origin: 'SIMULATED' } });
  });
});
