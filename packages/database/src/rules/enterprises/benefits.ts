import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const benefitRules = {
  enterprise_household_links_until_after: {
    table: 'enterprise_household_links',
    field: 'untilDay',
    wrong: {
      zh: '结束带动的日期应晚于开始日期',
      en: 'A household is served until a day after the first',
    },
    fix: {
      zh: '请核对开始和结束日期；结束日期填不再带动的第一天',
      en: 'Check both days; the last one is the first day no longer served',
    },
  },
  enterprise_household_links_once: {
    table: 'enterprise_household_links',
    field: 'fromDay',
    wrong: {
      zh: '农户 {household} 在这一时段已由本企业带动（{from} 至 {until}）',
      en: 'The enterprise already serves household {household} at that time ({from} to {until})',
    },
    fix: {
      zh: '请先登记上一段的结束日期，或改填开始日期',
      en: 'Write when the earlier link ended, or correct the first day',
    },
    broken: (districtCode) => sql`
      select l.enterprise_code || '/' || l.household_no as key, l.from_day || ', ' || other.from_day as what
      from enterprise_household_links l
      join enterprise_household_links other on other.district_code = l.district_code
        and other.enterprise_code = l.enterprise_code and other.household_no = l.household_no
        and other.from_day > l.from_day
        and daterange(other.from_day, other.until_day) && daterange(l.from_day, l.until_day)
      where l.district_code = ${districtCode}`,
  },
  enterprise_household_links_again: {
    table: 'enterprise_household_links',
    field: 'untilDay',
    wrong: {
      zh: '农户 {household} 自 {again} 起又由本企业带动，{from} 开始的这一段最晚在这一天结束',
      en: 'The enterprise serves household {household} again from {again}: the link from {from} ends by then',
    },
    fix: {
      zh: '请把结束日期填在 {again} 或以前',
      en: 'Write {again} or an earlier day as its end',
    },
  },
  enterprise_household_links_enterprise_open: {
    table: 'enterprise_household_links',
    field: 'fromDay',
    wrong: {
      zh: '开始带动的日期 {from} 不在企业存续期内（登记 {registered}，退出 {closed}）',
      en: 'Served from {from}, when the enterprise was not one (registered {registered}, closed {closed})',
    },
    fix: {
      zh: '请核对开始日期和企业的登记、退出日期',
      en: 'Check the first day against the days of the enterprise',
    },
    broken: (districtCode) => sql`
      select l.enterprise_code || '/' || l.household_no as key,
        l.from_day || ' < ' || e.registered_on || ' / ' || coalesce(e.closed_on::text, '–') as what
      from enterprise_household_links l
      join enterprises e on e.district_code = l.district_code and e.code = l.enterprise_code
      where l.district_code = ${districtCode} and (l.from_day < e.registered_on or l.from_day >= e.closed_on)`,
  },
  benefit_entries_amount_for_way: {
    table: 'benefit_entries',
    field: 'amountFen',
    wrong: {
      zh: '带贫益贫金额应大于零，只有培训可以填 0',
      en: 'A benefit has an amount above zero; only training may have none',
    },
    fix: {
      zh: '请填写实际发放或支付的金额；没有支付的不登记',
      en: 'Write what was paid; what was not paid is not entered',
    },
  },
  benefit_entries_recorded_after: {
    table: 'benefit_entries',
    field: 'recordedOn',
    wrong: {
      zh: '登记日期不能早于发生日期',
      en: 'A benefit is not recorded before it happened',
    },
    fix: {
      zh: '请核对发生日期和登记日期',
      en: 'Check both days',
    },
  },
} satisfies Rules;
