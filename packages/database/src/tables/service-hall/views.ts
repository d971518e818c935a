import { sql } from 'drizzle-orm';
import { date, pgView, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { caseColumns, stampColumns } from './view-columns.ts';

export const BREACH_KINDS = ['delay', 'error', 'complaint'] as const;

/**
 * What breaks the three zero-commitments (零延误, 零失误, 零投诉), by window and day: a case that fell
 * due unclosed counts on its due day, whenever it was closed; an error on the day it was found; an
 * upheld complaint on the day it was received (domain §5).
 */
export const serviceBreaches = pgView('service_breaches', {
  ...stampColumns(),
  /** The key of the case, correction or complaint. */
  recordNo: text('record_no').notNull(),
  departmentCode: text('department_code').notNull(),
  windowCode: text('window_code'),
  day: date('day', { mode: 'string' }).notNull(),
  kind: text('kind', { enum: BREACH_KINDS }).notNull(),
})
  .with({ securityInvoker: true })
  .as(sql`
    select district_code, batch_id, source_row, origin, case_no as record_no, department_code,
      window_code, (due_at at time zone 'Asia/Shanghai')::date as day, 'delay' as kind
    from service_cases
    where coalesce(closed_at, withdrawn_at, 'infinity') > due_at and due_at < now()
    union all
    select r.district_code, r.batch_id, r.source_row, r.origin, r.correction_no, w.department_code,
      r.window_code, r.found_on, 'error'
    from service_corrections r
    join service_windows w on w.district_code = r.district_code and w.code = r.window_code
    union all
    select r.district_code, r.batch_id, r.source_row, r.origin, r.complaint_no, w.department_code,
      r.window_code, r.received_on, 'complaint'
    from service_complaints r
    join service_windows w on w.district_code = r.district_code and w.code = r.window_code
    where r.upheld
  `);

/** Each reopening of a case, until it was closed again or withdrawn. */
export const serviceReopenings = pgView('service_reopenings', {
  ...caseColumns(),
  reopenedAt: timestamp('reopened_at', { withTimezone: true }).notNull(),
  endedAt: timestamp('ended_at', { withTimezone: true }),
  /** The same where it was closed again; null where it was withdrawn, and while it is open. */
  closedAgainAt: timestamp('closed_again_at', { withTimezone: true }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select e.district_code, e.batch_id, e.source_row, e.origin, e.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, e.at as reopened_at, n.at as ended_at,
      case n.kind when 'closed' then n.at end as closed_again_at
    from service_case_events e
    join service_cases c on c.district_code = e.district_code and c.case_no = e.case_no
    left join service_case_events n
      on n.district_code = e.district_code and n.case_no = e.case_no and n.seq = e.seq + 1
    where e.kind = 'reopened'
    union all
    select c.district_code, c.batch_id, c.source_row, c.origin, c.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, c.reopened_at, coalesce(c.final_closed_at, c.withdrawn_at),
      c.final_closed_at
    from service_cases c
    where c.reopened_at is not null and not exists (
      select from service_case_events e
      where e.district_code = c.district_code and e.case_no = c.case_no and e.kind = 'reopened')
  `);

/** Each bad rating (1-2) with the day by which it must be put right, whether or not anybody has begun. */
export const serviceBadRatings = pgView('service_bad_ratings', {
  ...caseColumns(),
  closedAt: timestamp('closed_at', { withTimezone: true }).notNull(),
  dueOn: date('due_on', { mode: 'string' }),
  rectifiedOn: date('rectified_on', { mode: 'string' }),
  verifiedOn: date('verified_on', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select c.district_code, c.batch_id, c.source_row, c.origin, c.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, c.closed_at,
      coalesce(r.due_on, due.day) as due_on, r.rectified_on, r.verified_on
    from service_cases c
    left join service_rating_rectifications r
      on r.district_code = c.district_code and r.case_no = c.case_no
    left join calendar_days closed on closed.day = (c.closed_at at time zone 'Asia/Shanghai')::date
    left join calendar_days due on due.is_working and due.rank = closed.rank + 15
    where c.rating <= 2
  `);

/** Cases under simplified approval, with what they are cut by. */
export const serviceSimplifiedCases = pgView('service_simplified_cases', {
  ...caseColumns(),
  acceptedAt: timestamp('accepted_at', { withTimezone: true }).notNull(),
  documentsAsked: smallint('documents_asked').notNull(),
  commitmentBrokenOn: date('commitment_broken_on', { mode: 'string' }),
})
  .with({ securityInvoker: true })
  .as(sql`
    select a.district_code, a.batch_id, a.source_row, a.origin, a.case_no, c.department_code,
      c.item_code, c.window_code, c.channel, c.accepted_at, a.documents_asked, a.commitment_broken_on
    from service_simplified_approvals a
    join service_cases c on c.district_code = a.district_code and c.case_no = a.case_no
  `);
