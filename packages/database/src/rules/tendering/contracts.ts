import { type SQL, sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Contracts `c` with their award `a`, where the condition holds. */
const contractsWhere = (districtCode: string, what: SQL, condition: SQL): SQL => sql`
  select c.contract_no as key, ${what} as what
  from tender_contracts c join tender_awards a on a.district_code = c.district_code
    and a.tender_no = c.tender_no and a.lot_no = c.lot_no and a.supplier_code = c.supplier_code
  where c.district_code = ${districtCode} and ${condition}`;

export const tenderContractRules = {
  tender_contracts_amount: {
    table: 'tender_contracts',
    field: 'amountFen',
    wrong: { zh: '合同金额须大于零', en: 'The amount of a contract must be above zero' },
    fix: { zh: '请填写大于零的金额', en: 'Enter an amount above zero' },
  },
  tender_contracts_total: {
    table: 'tender_contracts',
    field: 'totalFen',
    fieldIn: { contract_amendments: 'changeFen' },
    wrong: {
      zh: '变更后的合同总额须大于零',
      en: 'The total of a contract must stay above zero after its amendments',
    },
    fix: { zh: '请核对变更金额及其正负', en: 'Check the amount of the change and its sign' },
  },
  tender_contracts_standing: {
    table: 'tender_contracts',
    wrong: {
      zh: '该中标已于 {revoked} 撤销，不能据以签订合同',
      en: 'The award was revoked on {revoked}: no contract can rest on it',
    },
    fix: { zh: '请选择有效的中标结果', en: 'Choose an award that stands' },
    broken: (districtCode) =>
      contractsWhere(
        districtCode,
        sql`'中标已撤销 ' || a.revoked_on`,
        sql`a.revoked_on is not null`,
      ),
  },
  tender_contracts_early: {
    table: 'tender_contracts',
    field: 'signedOn',
    wrong: {
      zh: '合同签订日期 {signed} 早于中标日期 {awarded}',
      en: 'The contract of {signed} comes before the award of {awarded}',
    },
    fix: { zh: '请核对签订日期', en: 'Check the day of signing' },
    broken: (districtCode) =>
      contractsWhere(
        districtCode,
        sql`'签订 ' || c.signed_on || '，中标 ' || a.awarded_on`,
        sql`c.signed_on < a.awarded_on`,
      ),
  },
  tender_contracts_price: {
    table: 'tender_contracts',
    field: 'amountFen',
    wrong: {
      zh: '合同金额 {contract} 元与中标金额 {award} 元不一致',
      en: 'The contract of {contract} yuan differs from the award of {award} yuan',
    },
    fix: {
      zh: '合同金额应等于中标金额；签订后的增减请登记为合同变更',
      en: 'A contract is signed at the amount awarded; what changes later is recorded as an amendment',
    },
    broken: (districtCode) =>
      contractsWhere(
        districtCode,
        sql`'合同 ' || minxin_yuan(c.amount_fen) || ' 元，中标 ' || minxin_yuan(a.amount_fen) || ' 元'`,
        sql`c.amount_fen <> a.amount_fen`,
      ),
  },
  contract_amendments_number: {
    table: 'contract_amendments',
    field: 'amendmentNo',
    wrong: { zh: '变更序号须从 1 起', en: 'Amendments are numbered from 1' },
    fix: { zh: '请按先后顺序填写序号', en: 'Number them in the order of signing' },
  },
  contract_amendments_reason: {
    table: 'contract_amendments',
    field: 'reason',
    wrong: { zh: '合同变更须写明原因', en: 'An amendment needs its reason' },
    fix: { zh: '请填写变更原因', en: 'Enter the reason' },
  },
  contract_amendments_early: {
    table: 'contract_amendments',
    field: 'signedOn',
    wrong: {
      zh: '变更日期 {signed} 早于合同签订日期 {contract}',
      en: 'The amendment of {signed} comes before the contract of {contract}',
    },
    fix: { zh: '请核对变更日期', en: 'Check the day of the amendment' },
    broken: (districtCode) => sql`
      select m.contract_no || '/' || m.amendment_no as key, '变更 ' || m.signed_on as what
      from contract_amendments m
      join tender_contracts c on c.district_code = m.district_code and c.contract_no = m.contract_no
      where m.district_code = ${districtCode} and m.signed_on < c.signed_on`,
  },
  contract_amendments_share: {
    table: 'contract_amendments',
    field: 'changeFen',
    wrong: {
      zh: '政府采购合同累计追加 {added} 元，超过原合同金额 {contract} 元的 10%',
      en: 'Amendments add {added} yuan to a procurement contract of {contract} yuan, more than 10 % of it',
    },
    fix: {
      zh: '追加金额不得超过原合同的百分之十（政府采购法第四十九条），超出部分应另行采购',
      en: 'At most 10 % may be added (Government Procurement Law, art. 49): procure the rest apart',
    },
    broken: (districtCode) => sql`
      select c.contract_no as key, '累计追加 ' || minxin_yuan(c.total_fen - c.amount_fen) || ' 元' as what
      from tender_contracts c join tenders t on t.district_code = c.district_code and t.tender_no = c.tender_no
      where c.district_code = ${districtCode} and t.kind = 'procurement'
        and (c.total_fen - c.amount_fen) * 10 > c.amount_fen`,
  },
} satisfies Rules;
