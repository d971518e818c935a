import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const householdRules = {
  households_village_in_town: {
    table: 'households',
    field: 'villageCode',
    wrong: {
      zh: '村（社区）代码应为 12 位，且属于所填的镇',
      en: 'The village code must have 12 digits and lie in the town given',
    },
    fix: {
      zh: '请核对村和镇的代码：村代码的前 9 位就是镇代码',
      en: 'Check both codes: the first 9 digits of the village are its town',
    },
  },
  households_in_plans: {
    table: 'households',
    field: 'villageCode',
    wrong: {
      zh: '分配方案 {plan} 已把该户列在原来的村，不能改到别的村',
      en: 'Distribution plan {plan} lists the household in the village where it was, so it stays there',
    },
    fix: {
      zh: '确实迁到别村的，请在新村另立一户',
      en: 'Where it moved, enter a household of the new village',
    },
  },
  households_ended_by_change: {
    table: 'households',
    field: 'endedOn',
    wrong: {
      zh: '农户 {household} 的终止日期与其分户、并户记录不符',
      en: 'The end of household {household} is not that of its splits and merges',
    },
    fix: {
      zh: '终止日期由系统根据分户、并户记录得出，请登记分户或并户',
      en: 'The end follows from splits and merges: enter the change instead',
    },
    broken: (districtCode) => sql`
      select h.household_no as key,
        'ends on ' || coalesce(h.ended_on::text, 'no day') || ', its changes say ' || coalesce(e.day::text, 'no day') as what
      from households h, minxin_households_end(h.district_code, h.household_no) e(day)
      where h.district_code = ${districtCode} and h.ended_on is distinct from e.day`,
  },
} satisfies Rules;
