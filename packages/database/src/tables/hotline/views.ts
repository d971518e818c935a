import { sql } from 'drizzle-orm';
import {
  bigint,
  integer,
  numeric,
  type PgColumnBuilderBase,
  pgView,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { ORIGINS } from '../origin.ts';
import { ORDER_CHANNELS } from './orders.ts';

/** The stamp of a record, and what an order is cut by. */
const cuts = () => ({
  districtCode: text('district_code').notNull(),
  batchId: bigint('batch_id', { mode: 'number' }).notNull(),
  sourceRow: integer('source_row').notNull(),
  origin: text('origin', { enum: ORIGINS }).notNull(),
  orderNo: text('order_no').notNull(),
  townCode: text('town_code').notNull(),
  categoryCode: text('category_code').notNull(),
  unitCode: text('unit_code').notNull(),
  channel: text('channel', { enum: ORDER_CHANNELS }).notNull(),
});

const view = <C extends Record<string, PgColumnBuilderBase>>(name: string, columns: C) =>
  pgView(name, { ...cuts(), ...columns }).with({ securityInvoker: true });

const instant = (name: string) => timestamp(name, { withTimezone: true });

/** The spans in which orders were open: from the reception, and from every reopening, to the closure or void after it. */
export const hotlineOpenSpans = view('hotline_open_spans', {
  openedAt: instant('opened_at').notNull(),
  endedAt: instant('ended_at'),
}).as(sql`
    select district_code, batch_id, source_row, origin, order_no, town_code, category_code, unit_code, channel,
      received_at as opened_at, coalesce(closed_at, voided_at) as ended_at
    from hotline_orders
    union all
    select e.district_code, e.batch_id, e.source_row, e.origin, e.order_no, o.town_code, o.category_code,
      o.unit_code, o.channel, e.at,
      (select min(n.at) from hotline_order_events n
        where n.district_code = e.district_code and n.order_no = e.order_no and n.seq > e.seq
          and n.kind in ('closed', 'voided'))
    from hotline_order_events e
    join hotline_orders o on o.district_code = e.district_code and o.order_no = e.order_no
    where e.kind = 'reopened'
  `);

/**
 * Every assignment with its answer: signed, sent back (退单), or void before either. It is to be
 * signed within 24 hours. The unit is the one assigned to, also where the order went on to another.
 */
export const hotlineAssignments = view('hotline_assignments', {
  seq: integer('seq').notNull(),
  assignedAt: instant('assigned_at').notNull(),
  signBy: instant('sign_by').notNull(),
  signedAt: instant('signed_at'),
  returnedAt: instant('returned_at'),
  voidedAt: instant('voided_at'),
}).as(sql`
    select e.district_code, e.batch_id, e.source_row, e.origin, e.order_no, o.town_code, o.category_code,
      e.unit_code, o.channel, e.seq, e.at as assigned_at, e.at + interval '24 hours' as sign_by,
      case n.kind when 'signed' then n.at end as signed_at,
      case n.kind when 'returned' then n.at end as returned_at,
      case n.kind when 'voided' then n.at end as voided_at
    from hotline_order_events e
    join hotline_orders o on o.district_code = e.district_code and o.order_no = e.order_no
    left join lateral (
      select a.kind, a.at from hotline_order_events a
      where a.district_code = e.district_code and a.order_no = e.order_no and a.seq > e.seq
        and a.kind in ('signed', 'returned', 'voided')
      order by a.seq limit 1) n on true
    where e.kind = 'assigned'
  `);

/**
 * The valid call-backs with the points that the weights of their day give: the satisfaction formula
 * and the score of the three rates are sums over V, whatever the variant (domain §4). Where no
 * weights were entered: 10/50/40, basically satisfied at 0.9.
 */
export const hotlineScoredCallbacks = view('hotline_scored_callbacks', {
  calledAt: instant('called_at').notNull(),
  contacted: integer('contacted').notNull(),
  solved: integer('solved').notNull(),
  satisfied: numeric('satisfied').notNull(),
  score: numeric('score').notNull(),
}).as(sql`
    select c.district_code, c.batch_id, c.source_row, c.origin, c.order_no, o.town_code, o.category_code,
      o.unit_code, o.channel, c.called_at, c.contacted::int as contacted, c.solved::int as solved,
      p.satisfied,
      (coalesce(w.response_weight, 10) * c.contacted::int + coalesce(w.solution_weight, 50) * c.solved::int
        + coalesce(w.satisfaction_weight, 40) * p.satisfied) / 100 as score
    from hotline_callbacks c
    join hotline_orders o on o.district_code = c.district_code and o.order_no = c.order_no
    left join lateral (
      select r.* from hotline_rate_weights r
      where r.district_code = c.district_code and r.from_day <= (c.called_at at time zone 'Asia/Shanghai')::date
      order by r.from_day desc limit 1) w on true
    cross join lateral (
      select case c.satisfaction
        when 'satisfied' then 1
        when 'unsatisfied' then 0
        else case coalesce(w.formula, 'basic_at_nine_tenths')
          when 'basic_at_nine_tenths' then 0.9
          when 'satisfied_over_valid' then 0
          else 1 end
      end as satisfied) p
    where c.valid
  `);
