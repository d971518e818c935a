import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const inspectionRules = {
  fund_inspections_verified: {
    table: 'fund_inspections',
    field: 'verifiedPermille',
    wrong: {
      zh: '核定进度应在 0 到 1000（千分数，即 100 %）之间',
      en: 'The verified progress lies between 0 and 1000 per mille (100 %)',
    },
    fix: {
      zh: '请按千分数填写，例如 42.5 % 填 425',
      en: 'Write it per mille: 425 for 42.5 %',
    },
  },
  fund_inspections_inspector: {
    table: 'fund_inspections',
    field: 'inspector',
    wrong: { zh: '没有写明由哪个单位核查', en: 'The inspecting office is missing' },
    fix: { zh: '请填写核查单位，例如产业办', en: 'Write the office that inspected' },
  },
  fund_inspections_falling: {
    table: 'fund_inspections',
    field: 'verifiedPermille',
    wrong: {
      zh: '协议 {agreement} 在 {otherDay} 已核定进度 {otherVerified} %，{day} 不能核定为 {verified} %：进度只升不降',
      en: 'Agreement {agreement} was verified at {otherVerified} % on {otherDay}; {verified} % on {day} would let it fall',
    },
    fix: {
      zh: '请核对核查日期和核定进度',
      en: 'Correct the day or the progress of this inspection',
    },
    broken: (districtCode) => sql`
      select i.agreement_no || ' / ' || i.inspected_on as key,
        '核定 ' || minxin_fund_percent(i.verified_permille) || ' %，此前已达 ' || minxin_fund_percent(i.reached) || ' %' as what
      from (
        select f.agreement_no, f.inspected_on, f.verified_permille,
          max(f.verified_permille) over (partition by f.agreement_no order by f.inspected_on) as reached
        from fund_inspections f where f.district_code = ${districtCode} and f.on_site
      ) as i
      where i.verified_permille < i.reached`,
  },
  fund_inspections_kept: {
    table: 'fund_inspections',
    wrong: {
      zh: '协议 {agreement} 在 {day} 的核查已登记，不能修改或删除',
      en: 'The inspection of agreement {agreement} on {day} is on record and stays as it is',
    },
    fix: {
      zh: '核查有新的结论，请另行登记一次核查',
      en: 'Enter another inspection for what was found later',
    },
  },
  fund_sign_offs_inspected: {
    table: 'fund_sign_offs',
    field: 'signedOn',
    wrong: {
      zh: '协议 {agreement} 到 {day} 还没有现场核查，不能签批第 {stage} 阶段',
      en: 'Agreement {agreement} had not been inspected on site by {day}: stage {stage} cannot be signed off',
    },
    fix: {
      zh: '请先登记现场核查，再签批；已核查的，请核对签批日期',
      en: 'Enter the inspection on site first, or correct the day of the sign-off',
    },
    broken: (districtCode) => sql`
      select s.agreement_no || ' / ' || s.stage_no || ' / ' || s.office as key,
        s.signed_on || ' 签批前没有现场核查' as what
      from fund_sign_offs s
      where s.district_code = ${districtCode}
        and minxin_fund_verified(s.district_code, s.agreement_no, s.signed_on) is null`,
  },
  fund_sign_offs_paid: {
    table: 'fund_sign_offs',
    wrong: {
      zh: '协议 {agreement} 第 {stage} 阶段已付款 {paid} 元，签批不能再改动',
      en: 'Stage {stage} of agreement {agreement} has been paid {paid} yuan: its sign-offs stay as they are',
    },
    fix: {
      zh: '请核对签批单原件；确有差错的，报财审所处理',
      en: 'Check the original; report a mistake to the finance and audit office',
    },
  },
  collective_approvals_document: {
    table: 'collective_approvals',
    field: 'meetingDocument',
    wrong: { zh: '没有写明会议纪要', en: 'The minutes of the meeting are missing' },
    fix: {
      zh: '请填写村集体议定付款的会议纪要名称或文号',
      en: 'Write the number or title of the minutes that approve the payment',
    },
  },
  collective_approvals_paid: {
    table: 'collective_approvals',
    wrong: {
      zh: '协议 {agreement} 第 {stage} 阶段已付款 {paid} 元，村集体的同意意见不能再改动',
      en: 'Stage {stage} of agreement {agreement} has been paid {paid} yuan: its approval stays as it is',
    },
    fix: {
      zh: '请核对会议纪要原件；确有差错的，报财审所处理',
      en: 'Check the minutes; report a mistake to the finance and audit office',
    },
  },
} satisfies Rules;
