import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Cases: what one row may say, and that it says what its events tell. */
export const caseRules = {
  service_cases_closed_after: {
    table: 'service_cases',
    field: 'closedAt',
    wrong: { zh: '办结时间早于受理时间', en: 'It was closed before it was accepted' },
    fix: { zh: '请核对受理和办结时间', en: 'Correct one of the two times' },
  },
  service_cases_due_after: {
    table: 'service_cases',
    field: 'dueAt',
    wrong: { zh: '到期时间早于受理时间', en: 'It falls due before it was accepted' },
    fix: { zh: '请核对受理和到期时间', en: 'Correct one of the two times' },
  },
  service_cases_withdrawn_after: {
    table: 'service_cases',
    field: 'withdrawnAt',
    wrong: { zh: '撤回时间早于受理时间', en: 'It was withdrawn before it was accepted' },
    fix: { zh: '请核对受理和撤回时间', en: 'Correct one of the two times' },
  },
  service_cases_one_end: {
    table: 'service_cases',
    field: 'withdrawnAt',
    wrong: { zh: '办件已经办结，又记了撤回', en: 'The case is closed and withdrawn at once' },
    fix: {
      zh: '办结和撤回只能有一个；重新办理以后才可以撤回',
      en: 'Keep one of the two; only a reopened case can be withdrawn after its closing',
    },
  },
  service_cases_visits: {
    table: 'service_cases',
    field: 'visits',
    wrong: { zh: '到场次数为负', en: 'The number of visits is negative' },
    fix: {
      zh: '请填写 0 或以上的次数；没有记录就留空',
      en: 'Enter 0 or more, or nothing where nobody wrote it down',
    },
  },
  service_cases_rating: {
    table: 'service_cases',
    field: 'rating',
    wrong: { zh: '评价不在 1 至 5 之间', en: 'The rating is not 1 to 5' },
    fix: {
      zh: '请填写 5 非常满意 至 1 非常不满意；未评价就留空',
      en: 'Enter 5 (very satisfied) to 1 (very dissatisfied), or nothing where it was not rated',
    },
  },
  service_cases_rated_when_closed: {
    table: 'service_cases',
    field: 'rating',
    wrong: { zh: '办件还没有办结，不能评价', en: 'A case that is not closed cannot be rated' },
    fix: { zh: '请先登记办结', en: 'Enter the closing first' },
  },
  service_cases_rectified: {
    table: 'service_cases',
    field: 'rating',
    wrong: {
      zh: '这件办件的差评已有整改记录，评价不能再改为 3 分以上或清空',
      en: 'The bad rating of this case was answered by a rectification, so it cannot be raised above 2 or emptied',
    },
    fix: {
      zh: '评价确实记错的，请先删除整改记录',
      en: 'Where the rating was wrong, remove the rectification first',
    },
  },
  service_cases_accepted_after: {
    table: 'service_cases',
    field: 'acceptedAt',
    wrong: {
      zh: '受理时间晚于 {day}：那天已有这件办件的更正、投诉或违反承诺的记录',
      en: 'A correction, a complaint or a broken commitment of this case is on record on {day}, before the acceptance',
    },
    fix: {
      zh: '请核对受理时间，或先更正那条记录',
      en: 'Correct the acceptance, or that record first',
    },
  },
  service_cases_original_due: {
    table: 'service_cases',
    field: 'originalDueAt',
    wrong: {
      zh: '原定到期时间不在受理时间和现到期时间之间',
      en: 'The original due time does not lie between acceptance and the due time',
    },
    fix: {
      zh: '暂停和延期只会推后到期时间，请核对两个到期时间',
      en: 'Pauses and extensions only put it off: correct one of the two due times',
    },
  },
  service_cases_paused_after: {
    table: 'service_cases',
    field: 'pausedAt',
    wrong: { zh: '暂停时间早于受理时间', en: 'It was paused before it was accepted' },
    fix: { zh: '请核对受理和暂停时间', en: 'Correct one of the two times' },
  },
  service_cases_reopened_after: {
    table: 'service_cases',
    field: 'reopenedAt',
    wrong: {
      zh: '没有办结，或重新办理早于办结',
      en: 'It was reopened before it was closed, or never closed',
    },
    fix: {
      zh: '先有办结，才有重新办理；请核对时间',
      en: 'A case is closed before it is reopened: correct the times',
    },
  },
  service_cases_final_after: {
    table: 'service_cases',
    field: 'finalClosedAt',
    wrong: { zh: '再次办结没有对应的重新办理', en: 'The final closing has no reopening before it' },
    fix: {
      zh: '再次办结应晚于最近一次重新办理，且办件未撤回',
      en: 'It comes after the latest reopening of a case that was not withdrawn',
    },
  },
  service_cases_told_by_events: {
    table: 'service_cases',
    wrong: {
      zh: '办件 {case} 的暂停、办结、撤回和重新办理由办理过程记录得出，不能直接改',
      en: 'How case {case} was paused, closed, withdrawn or reopened is told by its events, and is not written by hand',
    },
    fix: { zh: '请在办理过程中登记一条记录', en: 'Enter an event of the case instead' },
    broken: (districtCode) => sql`select c.case_no as key, c.state || ', ' || told.kind as what
      from service_cases c
      join (
        select case_no, count(*) filter (where kind = 'closed') - count(*) filter (where kind = 'reopened') as shut,
          count(*) filter (where kind = 'withdrawn') as withdrawn,
          count(*) filter (where kind = 'reopened') as reopened,
          min(at) filter (where kind = 'closed') as first_closed,
          max(at) filter (where kind = 'reopened') as last_reopened,
          (array_agg(kind order by seq desc))[1] as kind, (array_agg(at order by seq desc))[1] as at
        from service_case_events
        where district_code = ${districtCode}
        group by case_no
      ) told using (case_no)
      where c.district_code = ${districtCode} and (
        (first_closed is not null and first_closed is distinct from c.closed_at)
        or (last_reopened is not null and last_reopened is distinct from c.reopened_at)
        or (told.kind in ('closed', 'withdrawn', 'reopened', 'paused') and c.state <> told.kind)
        or (told.kind = 'paused' and c.paused_at is distinct from told.at)
        or (told.kind <> 'paused' and c.paused_at is not null)
        or (told.kind = 'withdrawn' and c.withdrawn_at is distinct from told.at)
        or (told.kind = 'closed' and coalesce(c.final_closed_at, c.closed_at) is distinct from told.at)
        -- Stock: accepted − closed − withdrawn + reopened, by events, is 1 while it is open, else 0.
        or (first_closed is not null and 1 - shut - withdrawn
          <> (c.state in ('accepted', 'paused', 'reopened'))::int))`,
  },
  service_cases_due_by_events: {
    table: 'service_cases',
    field: 'dueAt',
    wrong: {
      zh: '办件 {case} 的到期时间由受理时间、承诺时限和暂停、延期记录算出，不能直接改',
      en: 'When case {case} falls due follows from its acceptance, promise, pauses and extensions, and is not written by hand',
    },
    fix: {
      zh: '请登记暂停或延期；已有办理过程的，受理时间和事项也不再改',
      en: 'Enter a pause or an extension; once it has events, acceptance and item stay as they are',
    },
    broken: (districtCode) => sql`select c.case_no as key, c.due_at::text || ', ' || due as what
      from service_cases c
      join (
        select case_no, max(seq) as seq from service_case_events
        where district_code = ${districtCode}
        group by case_no
      ) told using (case_no)
      cross join lateral (select minxin_service_cases_due(c.original_due_at,
        minxin_service_cases_days_added(c.district_code, c.case_no, told.seq)) as due) by_events
      where c.district_code = ${districtCode} and c.due_at is distinct from due`,
  },
} satisfies Rules;
