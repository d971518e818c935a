import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTenderDesk, refusal, type TenderDesk } from './testing/tender-desk.ts';

let desk: TenderDesk;
beforeAll(async () => {
  desk = await openTenderDesk();
});
afterAll(() => desk.database.drop());

describe('a contract', () => {
  beforeEach(async () => {
    await desk.enterTender();
    await desk.threeBids();
    await desk.award('A', 9_000_000n);
  });

  it('rests on an award that stands, at its amount and after it', async () => {
    expect(await refusal(desk.sign({ amountFen: 9_000_001n }))).toMatchObject({
      rule: 'tender_contracts_price',
      facts: { contract: '90,000.01', award: '90,000.00' },
    });
    expect(await refusal(desk.sign({ signedOn: '2020-03-26' }))).toMatchObject({
      rule: 'tender_contracts_early',
    });
    await desk.revoke('A');
    expect(await refusal(desk.sign())).toMatchObject({
      rule: 'tender_contracts_standing',
      facts: { revoked: '2020-04-10' },
    });
    await desk.sql`delete from tender_revocations where tender_no = ${desk.tenderNo}`;
    expect(await refusal(desk.sign())).toBe('allowed');
    expect(await refusal(desk.revoke('A'))).toMatchObject({ rule: 'tender_revocations_contract' });
    await desk.damage(
      'tender_contracts',
      `update tender_contracts set amount_fen = 8, signed_on = '2020-01-01' where tender_no = '${desk.tenderNo}'`,
    );
    await desk.damage(
      'tender_awards',
      `update tender_awards set revoked_on = '2020-04-10' where tender_no = '${desk.tenderNo}'`,
    );
    await desk.damage(
      'tender_revocations',
      `insert into tender_revocations (district_code, batch_id, source_row, origin,
      tender_no, lot_no, supplier_code, revoked_on, reason)
      values ('610902', ${desk.batchId}, 1, 'entered', '${desk.tenderNo}', 1, 'A', '2020-04-10', '?')`,
    );
    expect(await desk.broken('tender_contracts_price')).toEqual([`${desk.tenderNo}-HT`]);
    expect(await desk.broken('tender_contracts_early')).toEqual([`${desk.tenderNo}-HT`]);
    expect(await desk.broken('tender_contracts_standing')).toEqual([`${desk.tenderNo}-HT`]);
    expect(await desk.broken('tender_revocations_contract')).toEqual([`${desk.tenderNo}/1/A`]);
    await desk.damage(
      'tender_contracts',
      `delete from tender_contracts where tender_no = '${desk.tenderNo}'`,
    );
  });

  it('keeps its total with every amendment', async () => {
    await desk.sign({ totalFen: 5n });
    const total = async () => {
      const [row] = await desk.sql`
        select total_fen::int as total from tender_contracts where tender_no = ${desk.tenderNo}`;
      return row?.total;
    };
    expect(await total()).toBe(9_000_000);
    await desk.amend(1, 5_000_000n);
    await desk.amend(2, -1_000_000n);
    expect(await total()).toBe(13_000_000);
    expect(await refusal(desk.amend(3, -13_000_000n))).toMatchObject({
      rule: 'tender_contracts_total',
    });
    expect(await refusal(desk.amend(3, 1n, '2020-04-07'))).toMatchObject({
      rule: 'contract_amendments_early',
    });
    await desk.sql`delete from contract_amendments where amendment_no = 1 and contract_no = ${`${desk.tenderNo}-HT`}`;
    expect(await total()).toBe(8_000_000);
    await desk.damage(
      'contract_amendments',
      `update contract_amendments set signed_on = '2020-01-01' where contract_no = '${desk.tenderNo}-HT'`,
    );
    expect(await desk.broken('contract_amendments_early')).toEqual([`${desk.tenderNo}-HT/2`]);
    await desk.damage(
      'contract_amendments',
      `delete from contract_amendments where contract_no = '${desk.tenderNo}-HT'`,
    );
  });

  it('of a procurement grows by at most a tenth, also by two clerks at once', async () => {
    await desk.enterTender({ kind: 'procurement' });
    await desk.threeBids();
    await desk.award('A', 9_000_000n);
    await desk.sign();
    expect(await refusal(desk.amend(1, 900_001n))).toMatchObject({
      rule: 'contract_amendments_share',
      facts: { added: '9,000.01', contract: '90,000.00' },
    });
    const answers = await Promise.all([
      refusal(desk.amend(1, 500_000n)),
      refusal(desk.amend(2, 500_000n)),
    ]);
    expect(answers.filter((answer) => answer === 'allowed')).toHaveLength(1);
    expect(await refusal(desk.amend(3, 400_000n))).toBe('allowed');
    await desk.damage(
      'tenders',
      `update tenders set kind = 'works' where tender_no = '${desk.tenderNo}'`,
    );
    await desk.amend(4, 1n);
    await desk.damage(
      'tenders',
      `update tenders set kind = 'procurement' where tender_no = '${desk.tenderNo}'`,
    );
    expect(await desk.broken('contract_amendments_share')).toEqual([`${desk.tenderNo}-HT`]);
  });
});
