import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const stageRules = {
  fund_stages_number: {
    table: 'fund_stages',
    field: 'stageNo',
    wrong: { zh: '阶段序号应从 1 起', en: 'Stages are numbered from 1' },
    fix: { zh: '请填写 1、2、3 …', en: 'Write 1, 2, 3 and so on' },
  },
  fund_stages_cap: {
    table: 'fund_stages',
    field: 'capFen',
    wrong: { zh: '阶段上限应大于零', en: 'The cap of a stage is more than zero' },
    fix: {
      zh: '请按协议填写本阶段最多可付的金额',
      en: 'Write the most that the agreement allows for the stage',
    },
  },
  fund_stages_paid: {
    table: 'fund_stages',
    field: 'capFen',
    wrong: {
      zh: '本阶段已付金额超过阶段上限',
      en: 'More has been paid for the stage than its cap',
    },
    fix: {
      zh: '已付款的阶段，上限不能减到已付金额以下，请核对上限',
      en: 'The cap cannot be cut below what was paid: correct it',
    },
    broken: (districtCode) => sql`
      select s.agreement_no || ' / ' || s.stage_no as key,
        '账面已付 ' || minxin_yuan(s.paid_fen) || ' 元，按明细应为 ' || minxin_yuan(coalesce(sum(y.amount_fen), 0)) || ' 元' as what
      from fund_stages s
      left join fund_payments y on y.district_code = s.district_code
        and y.agreement_no = s.agreement_no and y.stage_no = s.stage_no
      where s.district_code = ${districtCode}
      group by s.agreement_no, s.stage_no, s.paid_fen
      having s.paid_fen <> coalesce(sum(y.amount_fen), 0)`,
  },
  fund_stages_numbered: {
    table: 'fund_stages',
    field: 'stageNo',
    wrong: {
      zh: '协议 {agreement} 有 {count} 个阶段，最大序号却是 {highest}',
      en: 'Agreement {agreement} has {count} stages, but the highest number is {highest}',
    },
    fix: {
      zh: '阶段序号应从 1 起连续编排，请补齐或更正',
      en: 'Number the stages from 1 without a gap',
    },
    broken: (districtCode) => sql`
      select s.agreement_no as key, '阶段 ' || count(*) || ' 个，最大序号 ' || max(s.stage_no) as what
      from fund_stages s where s.district_code = ${districtCode}
      group by s.agreement_no having max(s.stage_no) <> count(*)`,
  },
  fund_stages_last: {
    table: 'fund_stages',
    field: 'isLast',
    wrong: {
      zh: '协议 {agreement} 的最后阶段标了 {count} 个，应只标第 {highest} 阶段',
      en: 'Agreement {agreement} marks {count} stages as its last; it must be stage {highest} alone',
    },
    fix: {
      zh: '请只把序号最大的阶段标为最后阶段：它须验收后支付',
      en: 'Mark the stage with the highest number, and no other: it is paid after acceptance',
    },
    broken: (districtCode) => sql`
      select s.agreement_no as key, '标为最后阶段的有 ' || count(*) filter (where s.is_last) || ' 个' as what
      from fund_stages s where s.district_code = ${districtCode}
      group by s.agreement_no
      having count(*) filter (where s.is_last) <> 1
        or max(s.stage_no) filter (where s.is_last) <> max(s.stage_no)`,
  },
  fund_stages_total: {
    table: 'fund_stages',
    field: 'capFen',
    wrong: {
      zh: '协议 {agreement} 各阶段上限合计 {caps} 元，超过合同金额 {contract} 元',
      en: 'The caps of agreement {agreement} come to {caps} yuan, more than its contract of {contract} yuan',
    },
    fix: {
      zh: '请核对各阶段上限和合同金额',
      en: 'Correct the caps, or the amount of the contract',
    },
    broken: (districtCode) => sql`
      select a.agreement_no as key,
        '上限合计 ' || minxin_yuan(sum(s.cap_fen)) || ' 元，合同 ' || minxin_yuan(a.contract_fen) || ' 元' as what
      from fund_agreements a
      join fund_stages s on s.district_code = a.district_code and s.agreement_no = a.agreement_no
      where a.district_code = ${districtCode}
      group by a.agreement_no, a.contract_fen having sum(s.cap_fen) > a.contract_fen`,
  },
} satisfies Rules;
