import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const agreementRules = {
  fund_agreements_contract: {
    table: 'fund_agreements',
    field: 'contractFen',
    wrong: { zh: '合同金额应大于零', en: 'The contract amount is more than zero' },
    fix: { zh: '请按协议填写合同金额', en: 'Write the amount of the agreement' },
  },
  fund_agreements_verified: {
    table: 'fund_agreements',
    field: 'verifiedPermille',
    wrong: {
      zh: '核定进度应在 0 到 100 % 之间',
      en: 'The verified progress lies between 0 and 100 %',
    },
    fix: {
      zh: '核定进度取自现场核查，请登记核查，不要直接填写',
      en: 'It comes from the inspections on site: enter an inspection instead',
    },
  },
  fund_agreements_paid: {
    table: 'fund_agreements',
    field: 'contractFen',
    wrong: {
      zh: '累计付款超过合同金额与核定进度之积',
      en: 'More has been paid than the contract at its verified progress',
    },
    fix: {
      zh: '已付款的协议，合同金额不能减到进度款以下，请核对合同金额',
      en: 'The contract cannot be cut below what was paid for its progress: correct the amount',
    },
    broken: (districtCode) => sql`
      select a.agreement_no as key,
        '账面已付 ' || minxin_yuan(a.paid_fen) || ' 元、进度 ' || minxin_fund_percent(a.verified_permille)
          || ' %，按明细应为 ' || minxin_yuan(facts.paid) || ' 元、' || minxin_fund_percent(facts.verified) || ' %' as what
      from fund_agreements a
      cross join lateral (
        select
          (select coalesce(sum(y.amount_fen), 0) from fund_payments y
            where y.district_code = a.district_code and y.agreement_no = a.agreement_no) as paid,
          coalesce(minxin_fund_verified(a.district_code, a.agreement_no, 'infinity'), 0) as verified,
          minxin_fund_signed_by_all_on(a.district_code, a.agreement_no) as signed
      ) as facts
      where a.district_code = ${districtCode}
        and (a.paid_fen <> facts.paid or a.verified_permille <> facts.verified
          or a.signed_by_all_on is distinct from facts.signed)`,
  },
  fund_agreements_budget: {
    table: 'fund_agreements',
    field: 'contractFen',
    wrong: {
      zh: '项目 {project} 的合同合计 {contracted} 元，超过预算 {budget} 元',
      en: 'The contracts of project {project} come to {contracted} yuan, more than its budget of {budget} yuan',
    },
    fix: {
      zh: '请核对合同金额；预算确有调整的，先更正项目预算',
      en: 'Correct the amount, or the budget of the project first if that has changed',
    },
    broken: (districtCode) => sql`
      select p.project_no as key,
        '合同合计 ' || minxin_yuan(sum(a.contract_fen)) || ' 元，预算 ' || minxin_yuan(p.budget_fen) || ' 元' as what
      from fund_projects p
      join fund_agreements a on a.district_code = p.district_code and a.project_no = p.project_no
      where p.district_code = ${districtCode}
      group by p.project_no, p.budget_fen having sum(a.contract_fen) > p.budget_fen`,
  },
  fund_agreements_approved: {
    table: 'fund_agreements',
    field: 'signedOn',
    wrong: {
      zh: '协议 {agreement} 签订于 {signed}，早于项目批复日 {approved}',
      en: 'Agreement {agreement} was signed on {signed}, before its project was approved on {approved}',
    },
    fix: {
      zh: '项目批复之后才能签订协议，请核对两个日期',
      en: 'An agreement follows the approval of its project: correct one of the days',
    },
    broken: (districtCode) => sql`
      select a.agreement_no as key, '签订 ' || a.signed_on || '，批复 ' || p.approved_on as what
      from fund_agreements a
      join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
      where a.district_code = ${districtCode} and a.signed_on < p.approved_on`,
  },
  agreement_signatories_seq: {
    table: 'agreement_signatories',
    field: 'seq',
    wrong: { zh: '签署序号应从 1 起', en: 'Signatures are numbered from 1' },
    fix: { zh: '请填写 1、2、3 …', en: 'Write 1, 2, 3 and so on' },
  },
  agreement_signatories_organisation: {
    table: 'agreement_signatories',
    field: 'organisation',
    wrong: { zh: '没有写明由哪个单位签署', en: 'The signing organisation is missing' },
    fix: { zh: '请填写单位全称', en: 'Write the full name of the organisation' },
  },
  agreement_signatories_paid: {
    table: 'agreement_signatories',
    wrong: {
      zh: '协议 {agreement} 已付款 {paid} 元，签署情况不能再改动',
      en: 'Agreement {agreement} has been paid {paid} yuan: its signatures stay as they are',
    },
    fix: {
      zh: '请核对协议原件；确有差错的，报财审所处理。补充的签署可以新增',
      en: 'Check the original; report a mistake to the finance and audit office. Further signatures may be added',
    },
  },
} satisfies Rules;
