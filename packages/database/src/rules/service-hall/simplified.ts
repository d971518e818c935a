import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Cases under simplified approval (一表一书一章). */
export const simplifiedRules = {
  service_simplified_approvals_one_form: {
    table: 'service_simplified_approvals',
    field: 'applicationForms',
    wrong: { zh: '简易审批只用一张申请表', en: 'Simplified approval takes one application form' },
    fix: {
      zh: '多于一张的，请按一般程序办理',
      en: 'Where it takes more, handle the case in the ordinary way',
    },
  },
  service_simplified_approvals_one_letter: {
    table: 'service_simplified_approvals',
    field: 'commitmentLetters',
    wrong: {
      zh: '简易审批只用一份承诺书',
      en: 'Simplified approval takes one letter of commitment',
    },
    fix: {
      zh: '请合并为一份承诺书，或按一般程序办理',
      en: 'Make it one letter, or handle the case in the ordinary way',
    },
  },
  service_simplified_approvals_one_seal: {
    table: 'service_simplified_approvals',
    field: 'seals',
    wrong: { zh: '简易审批只盖一枚公章', en: 'Simplified approval takes one seal' },
    fix: {
      zh: '请用审批专用章，或按一般程序办理',
      en: 'Use the seal for approvals, or handle the case in the ordinary way',
    },
  },
  service_simplified_approvals_documents: {
    table: 'service_simplified_approvals',
    field: 'documentsAsked',
    wrong: { zh: '索要材料份数为负', en: 'The number of documents is negative' },
    fix: { zh: '请填写 0 或以上的份数', en: 'Enter 0 or more' },
  },
  service_simplified_approvals_finding: {
    table: 'service_simplified_approvals',
    field: 'finding',
    wrong: {
      zh: '失信日期和情况只写了一个',
      en: 'A broken commitment needs both its day and what was found',
    },
    fix: {
      zh: '两项请同时填写；未发现失信的都留空',
      en: 'Give both, or neither where the commitment held',
    },
  },
  service_simplified_approvals_after_acceptance: {
    table: 'service_simplified_approvals',
    field: 'commitmentBrokenOn',
    wrong: {
      zh: '失信日期早于受理日期 {accepted}',
      en: 'The commitment was found broken before the acceptance on {accepted}',
    },
    fix: { zh: '请核对日期', en: 'Correct the day' },
    broken: (districtCode) => sql`select r.case_no as key, r.commitment_broken_on::text as what
      from service_simplified_approvals r
      join service_cases c on c.district_code = r.district_code and c.case_no = r.case_no
      where r.district_code = ${districtCode} and r.commitment_broken_on < minxin_day(c.accepted_at)`,
  },
} satisfies Rules;
