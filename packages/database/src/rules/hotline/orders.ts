import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const hotlineOrderRules = {
  hotline_orders_leaf: {
    table: 'hotline_orders',
    field: 'categoryCode',
    wrong: {
      zh: '工单 {order} 的类别“{category}”还有下级，不是末级类别',
      en: 'Category {category} of order {order} has others below it',
    },
    fix: {
      zh: '请选择末级类别',
      en: 'Choose a lowest category',
    },
    broken: (districtCode) => sql`
      select o.order_no as key, 'category ' || o.category_code as what from hotline_orders o
      where o.district_code = ${districtCode} and exists (
        select from hotline_categories c
        where c.district_code = o.district_code and c.parent_code = o.category_code)`,
  },
  hotline_orders_closed_after: {
    table: 'hotline_orders',
    field: 'closedAt',
    wrong: {
      zh: '办结时间早于受理时间',
      en: 'The order was closed before it was received',
    },
    fix: {
      zh: '请核对受理时间和办结时间',
      en: 'Check when it was received and when it was closed',
    },
  },
  hotline_orders_due_after: {
    table: 'hotline_orders',
    field: 'dueAt',
    wrong: {
      zh: '办理时限早于受理时间',
      en: 'The order is due before it was received',
    },
    fix: {
      zh: '请核对受理时间和办理时限；时限留空时，系统按 5 个工作日推算',
      en: 'Check both; left out, the due date is five working days after the reception',
    },
  },
  hotline_orders_rating: {
    table: 'hotline_orders',
    field: 'rating',
    wrong: {
      zh: '评价应为 1（非常不满意）至 5（非常满意）',
      en: 'A rating goes from 1 (very dissatisfied) to 5 (very satisfied)',
    },
    fix: {
      zh: '请填 1 至 5；没有评价的留空',
      en: 'Write 1 to 5, or leave it empty where nobody rated',
    },
  },
  hotline_orders_rated_when_closed: {
    table: 'hotline_orders',
    field: 'rating',
    wrong: {
      zh: '工单还没有办结，不能有评价',
      en: 'The order is rated, but was never closed',
    },
    fix: {
      zh: '请先办结，再录评价',
      en: 'Close it first, then enter the rating',
    },
  },
  hotline_orders_voided_after: {
    table: 'hotline_orders',
    field: 'voidedAt',
    wrong: {
      zh: '作废时间早于受理时间',
      en: 'The order was voided before it was received',
    },
    fix: {
      zh: '请核对受理时间和作废时间',
      en: 'Check when it was received and when it was voided',
    },
  },
  hotline_orders_last_closure: {
    table: 'hotline_orders',
    field: 'finalClosedAt',
    wrong: {
      zh: '最后办结时间早于首次办结时间',
      en: 'The last closure comes before the first',
    },
    fix: {
      zh: '请核对流转记录中的各次办结',
      en: 'Check the closures among the events of the order',
    },
  },
  hotline_orders_extension: {
    table: 'hotline_orders',
    field: 'extendedDays',
    wrong: {
      zh: '延期天数与办理时限不符',
      en: 'The days of extension and the due date do not agree',
    },
    fix: {
      zh: '请以延期的流转记录为准：最多 5 个工作日，从原时限起算',
      en: 'The extension event decides: at most 5 working days, counted from the original due date',
    },
    broken: (districtCode) => sql`
      select order_no as key, 'due ' || coalesce(due_at::text, 'never') as what from hotline_orders
      where district_code = ${districtCode} and events > 0
        and due_at is distinct from case
          when extended_days = 0 then original_due_at
          else minxin_end_of_day(minxin_add_working_days(minxin_day(original_due_at), extended_days)) end`,
  },
  hotline_orders_counts: {
    table: 'hotline_orders',
    wrong: {
      zh: '重办次数和流转次数不能小于 0',
      en: 'Reopenings and events are counted from 0',
    },
    fix: {
      zh: '这两项由系统计数，不必填写',
      en: 'Both are counted by the system: leave them out',
    },
  },
  hotline_orders_by_events: {
    table: 'hotline_orders',
    wrong: {
      zh: '工单 {order} 已有流转记录，受理时间、承办单位、时限、办结等以流转记录为准，不能直接修改',
      en: 'Order {order} has events: its times, unit, due date and state follow them and are not changed by hand',
    },
    fix: {
      zh: '请新增一条流转记录（派单、延期、办结、重办、作废等）',
      en: 'Enter another event instead (assigned, extended, closed, reopened, voided and so on)',
    },
    broken: (districtCode) => sql`
      with told as (
        select order_no, count(*) as events, max(seq) as last_seq, max(at) as last_at,
          (array_agg(kind order by seq desc) filter (where kind <> 'extended'))[1] as state,
          (array_agg(unit_code order by seq desc))[1] as unit_code,
          count(*) filter (where kind = 'reopened') as reopenings,
          coalesce(max(days), 0) as extended_days,
          min(seq) filter (where kind = 'reopened') as first_reopening,
          min(seq) filter (where kind = 'closed') as first_closure,
          min(at) filter (where kind = 'closed') as first_closed,
          max(at) filter (where kind = 'closed') as last_closed,
          max(at) filter (where kind = 'voided') as voided
        from hotline_order_events where district_code = ${districtCode} group by order_no)
      select o.order_no as key, concat('state ', o.state, ', told ', t.state) as what
      from hotline_orders o
      left join told t on t.order_no = o.order_no
      where o.district_code = ${districtCode} and (o.events > 0 or t.events > 0) and (
        t.events is null or o.events <> t.events or t.last_seq <> t.events
        or o.last_event_at is distinct from t.last_at
        or o.state <> coalesce(t.state, 'received')
        or o.unit_code is distinct from t.unit_code
        or o.reopenings <> t.reopenings or o.extended_days <> t.extended_days
        or o.voided_at is distinct from t.voided
        or o.closed_at is null and t.first_closure is not null
        or t.first_closure < coalesce(t.first_reopening, t.first_closure + 1) and o.closed_at <> t.first_closed
        or o.final_closed_at is distinct from case when t.state = 'closed' then t.last_closed end)`,
  },
} satisfies Rules;
