import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Errors and complaints: what counts against the zero-commitments. */
export const commitmentRules = {
  service_corrections_what: {
    table: 'service_corrections',
    field: 'what',
    wrong: { zh: '没有写明差错', en: 'It does not say what was wrong' },
    fix: { zh: '请写明错在哪里', en: 'Say what was wrong' },
  },
  service_corrections_after_acceptance: {
    table: 'service_corrections',
    field: 'foundOn',
    wrong: {
      zh: '发现日期早于受理日期 {accepted}',
      en: 'It was found before the acceptance on {accepted}',
    },
    fix: { zh: '请核对日期和办件编号', en: 'Correct the day or the case number' },
    broken: (districtCode) => sql`select r.correction_no as key, r.found_on::text as what
      from service_corrections r
      join service_cases c on c.district_code = r.district_code and c.case_no = r.case_no
      where r.district_code = ${districtCode} and r.found_on < minxin_day(c.accepted_at)`,
  },
  service_complaints_what: {
    table: 'service_complaints',
    field: 'what',
    wrong: { zh: '没有写明投诉内容', en: 'It does not say what the complaint is about' },
    fix: { zh: '请写明投诉内容', en: 'Say what the complaint is about' },
  },
  service_complaints_decided: {
    table: 'service_complaints',
    field: 'decidedOn',
    wrong: {
      zh: '办结日期早于收到日期，或没有写明是否属实',
      en: 'It was decided before it was received, or nobody said whether it is upheld',
    },
    fix: { zh: '请核对日期，并写明是否属实', en: 'Correct the day, and say whether it is upheld' },
  },
  service_complaints_after_acceptance: {
    table: 'service_complaints',
    field: 'receivedOn',
    wrong: {
      zh: '收到日期早于所涉办件的受理日期 {accepted}',
      en: 'It was received before its case was accepted on {accepted}',
    },
    fix: { zh: '请核对日期和办件编号', en: 'Correct the day or the case number' },
    broken: (districtCode) => sql`select r.complaint_no as key, r.received_on::text as what
      from service_complaints r
      join service_cases c on c.district_code = r.district_code and c.case_no = r.case_no
      where r.district_code = ${districtCode} and r.received_on < minxin_day(c.accepted_at)`,
  },
} satisfies Rules;
