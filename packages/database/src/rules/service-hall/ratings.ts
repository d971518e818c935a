import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** What follows a bad rating. */
export const ratingRules = {
  service_rating_rectifications_verified: {
    table: 'service_rating_rectifications',
    field: 'verifiedOn',
    wrong: { zh: '回访核实早于整改，或还没有整改', en: 'It was verified before it was rectified' },
    fix: {
      zh: '先整改，后回访核实；请核对两个日期',
      en: 'Rectify first, then verify by a call-back: correct the days',
    },
  },
  service_rating_rectifications_bad_rating: {
    table: 'service_rating_rectifications',
    field: 'caseNo',
    wrong: {
      zh: '这件的评价是 {rating}，不是差评',
      en: 'The case is rated {rating}, which is no bad rating',
    },
    fix: {
      zh: '只有 1、2 分的评价需要整改；请核对办件编号',
      en: 'Only ratings of 1 and 2 are rectified: check the case number',
    },
    broken: (districtCode) => sql`select r.case_no as key, coalesce(c.rating::text, '-') as what
      from service_rating_rectifications r
      join service_cases c on c.district_code = r.district_code and c.case_no = r.case_no
      where r.district_code = ${districtCode} and coalesce(c.rating, 5) > 2`,
  },
  service_rating_rectifications_due: {
    table: 'service_rating_rectifications',
    field: 'dueOn',
    wrong: {
      zh: '整改期限应为办结后第 15 个工作日，即 {due}',
      en: 'It is due on the 15th working day after the closing, {due}',
    },
    fix: { zh: '请留空，由系统计算', en: 'Leave it out: it is worked out' },
    broken: (districtCode) => sql`select r.case_no as key, r.due_on::text as what
      from service_rating_rectifications r
      join service_cases c on c.district_code = r.district_code and c.case_no = r.case_no
      where r.district_code = ${districtCode} and r.due_on is distinct from minxin_add_working_days(minxin_day(c.closed_at), 15)`,
  },
  service_rating_rectifications_after_closing: {
    table: 'service_rating_rectifications',
    field: 'rectifiedOn',
    wrong: {
      zh: '整改日期早于办结日期 {closed}',
      en: 'It was rectified before the case was closed on {closed}',
    },
    fix: { zh: '请核对整改日期', en: 'Correct the day of the rectification' },
    broken: (districtCode) => sql`select r.case_no as key, r.rectified_on::text as what
      from service_rating_rectifications r
      join service_cases c on c.district_code = r.district_code and c.case_no = r.case_no
      where r.district_code = ${districtCode} and r.rectified_on < minxin_day(c.closed_at)`,
  },
} satisfies Rules;
