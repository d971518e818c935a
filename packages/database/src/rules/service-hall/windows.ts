import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Windows, who staffs them, and the consultation desk. */
export const windowRules = {
  service_windows_days: {
    table: 'service_windows',
    field: 'closedOn',
    wrong: { zh: '关闭日期早于开放日期', en: 'It closed before it opened' },
    fix: { zh: '请核对开放和关闭日期', en: 'Correct one of the two days' },
  },
  service_windows_staffed: {
    table: 'service_windows',
    field: 'closedOn',
    wrong: {
      zh: '{post} 自 {from} 起在这个窗口在岗，窗口的开放期要包含在岗期间',
      en: '{post} staffs this window from {from}; it is open on every day of the post',
    },
    fix: {
      zh: '请先填写或更正上岗、离岗日期，再改窗口的开放、关闭日期',
      en: 'End or correct the post first, then the days of the window',
    },
  },
  service_window_posts_days: {
    table: 'service_window_posts',
    field: 'untilOn',
    wrong: { zh: '离岗日期早于上岗日期', en: 'The post ends before it begins' },
    fix: { zh: '请核对上岗和离岗日期', en: 'Correct one of the two days' },
  },
  service_window_posts_one_window: {
    table: 'service_window_posts',
    field: 'fromOn',
    wrong: {
      zh: '{post} 自 {from} 起在 {window} 在岗，同一时间只能在一个窗口',
      en: '{post} is at {window} from {from}; nobody is at two windows at the same time',
    },
    fix: {
      zh: '请先填写前一岗位的离岗日期，或改上岗日期',
      en: 'End the earlier post first, or begin this one later',
    },
    broken: (
      districtCode,
    ) => sql`select p.post_no || ' ' || p.from_on as key, p.window_code || ', ' || o.window_code as what
      from service_window_posts p
      join service_window_posts o on o.district_code = p.district_code and o.post_no = p.post_no
        and o.from_on > p.from_on and o.from_on <= coalesce(p.until_on, 'infinity')
      where p.district_code = ${districtCode}`,
  },
  service_window_posts_window_open: {
    table: 'service_window_posts',
    field: 'windowCode',
    wrong: {
      zh: '{window} 自 {opened} 开放，在岗期间超出了窗口的开放期',
      en: '{window} opened on {opened}; the post lies outside the days on which it is open',
    },
    fix: {
      zh: '请把上岗、离岗日期改到窗口开放期内',
      en: 'Keep the post within the days on which the window is open',
    },
    broken: (districtCode) => sql`select p.post_no || ' ' || p.from_on as key, p.window_code as what
      from service_window_posts p
      join service_windows w on w.district_code = p.district_code and w.code = p.window_code
      where p.district_code = ${districtCode} and (p.from_on < w.opened_on
        or coalesce(p.until_on, 'infinity') > coalesce(w.closed_on, 'infinity'))`,
  },
  service_consultations_persons: {
    table: 'service_consultations',
    field: 'persons',
    wrong: { zh: '咨询人次为负', en: 'The number of persons is negative' },
    fix: { zh: '请填写 0 或以上的人次', en: 'Enter 0 or more' },
  },
} satisfies Rules;
