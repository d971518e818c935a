import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

const table = 'hotline_order_events';

export const hotlineEventRules = {
  hotline_order_events_kind: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '流转记录的种类只有派单、签收、退单、延期、办结、重办、作废',
      en: 'An event is an assignment, a receipt, a return, an extension, a closure, a reopening or a void',
    },
    fix: { zh: '请选择其中一种', en: 'Choose one of these' },
  },
  hotline_order_events_unit_given: {
    ...{ table, field: 'unitCode' },
    wrong: { zh: '派单没有写明承办单位', en: 'The assignment names no unit' },
    fix: { zh: '请选择承办单位', en: 'Choose the unit that the order is assigned to' },
  },
  hotline_order_events_days: {
    ...{ table, field: 'days' },
    wrong: {
      zh: '延期应为 1 至 5 个工作日；其他流转记录不填天数',
      en: 'An extension is 1 to 5 working days; no other event has days',
    },
    fix: { zh: '请更正天数，或留空', en: 'Correct the days, or leave them empty' },
  },
  hotline_order_events_approved: {
    ...{ table, field: 'approvedBy' },
    wrong: {
      zh: '延期须写明批准单位；其他流转记录不填批准单位',
      en: 'An extension names the office that approved it; no other event does',
    },
    fix: { zh: '请填写批准单位，或留空', en: 'Name the office, or leave it empty' },
  },
  hotline_order_events_reason: {
    ...{ table, field: 'reason' },
    wrong: {
      zh: '退单、延期、重办、作废须写明原因',
      en: 'A return, an extension, a reopening and a void need a reason',
    },
    fix: { zh: '请填写原因', en: 'Write the reason' },
  },
  hotline_order_events_after_void: {
    table,
    wrong: {
      zh: '工单 {order} 已作废，不再流转',
      en: 'Order {order} is void: nothing follows',
    },
    fix: {
      zh: '诉求仍须办理的，请另立工单',
      en: 'Enter a new order if the matter still needs work',
    },
    broken: (districtCode) => sql`
      select e.order_no as key, 'event ' || e.seq || ' after the void' as what
      from hotline_order_events e
      where e.district_code = ${districtCode} and exists (
        select from hotline_order_events v
        where v.district_code = e.district_code and v.order_no = e.order_no and v.kind = 'voided' and v.seq < e.seq)`,
  },
  hotline_order_events_in_order: {
    ...{ table, field: 'at' },
    wrong: {
      zh: '工单 {order} 的这条记录时间为 {at}，早于上一环节的 {before}',
      en: 'This event of order {order} at {at} comes before the step at {before}',
    },
    fix: {
      zh: '请核对时间；流转记录按先后录入',
      en: 'Check the time: events are entered in the order in which they happened',
    },
    broken: (districtCode) => sql`
      select e.order_no as key, 'event ' || e.seq || ' at ' || e.at as what
      from hotline_order_events e
      join hotline_orders o on o.district_code = e.district_code and o.order_no = e.order_no
      left join hotline_order_events p
        on p.district_code = e.district_code and p.order_no = e.order_no and p.seq = e.seq - 1
      where e.district_code = ${districtCode} and e.at < coalesce(p.at, o.received_at)`,
  },
  hotline_order_events_assigned: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 不是刚受理、已退单或重办的工单，不能派单',
      en: 'Order {order} can’t be assigned: it is neither new, returned nor reopened',
    },
    fix: {
      zh: '派错单位的，请先由该单位退单；已办结的，请先重办',
      en: 'If the unit is wrong, it returns the order first; a closed order is reopened first',
    },
  },
  hotline_order_events_signed: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 没有待签收的派单',
      en: 'Order {order} has no assignment to sign for',
    },
    fix: { zh: '请先派单', en: 'Assign it first' },
  },
  hotline_order_events_returned: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 没有待签收的派单，不能退单；签收后不再退单',
      en: 'Order {order} can’t be returned: only an assignment that is not signed for can',
    },
    fix: {
      zh: '确须改派的，请办结或作废后另立工单',
      en: 'If another unit must act, close or void it and enter a new order',
    },
  },
  hotline_order_events_return_limit: {
    ...{ table, field: 'at' },
    wrong: {
      zh: '工单 {order} 于 {assigned} 派出，退单须在 24 小时内',
      en: 'Order {order} was assigned at {assigned} and could be returned within 24 hours',
    },
    fix: {
      zh: '已过退单时限，请签收办理',
      en: 'The time to return it is over: sign for it',
    },
    broken: (districtCode) => sql`
      select order_no as key, 'returned at ' || returned_at as what from hotline_assignments
      where district_code = ${districtCode} and returned_at > sign_by`,
  },
  hotline_order_events_extended: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 已办结，不能延期：按期与否以首次办结为准',
      en: 'Order {order} was closed: its first closure decides, and no extension changes that',
    },
    fix: { zh: '请取消这次延期', en: 'Leave the extension out' },
  },
  hotline_order_events_extended_once: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 已延期一次，不能再次延期',
      en: 'Order {order} was extended before, and is extended only once',
    },
    fix: { zh: '请在现有时限内办结', en: 'Close it within the limit that it has' },
    broken: (districtCode) => sql`
      select order_no as key, count(*) || ' extensions' as what from hotline_order_events
      where district_code = ${districtCode} and kind = 'extended' group by order_no having count(*) > 1`,
  },
  hotline_order_events_no_due: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 没有办理时限，无从延期',
      en: 'Order {order} has no due date that could be moved',
    },
    fix: { zh: '请先补录工单的办理时限', en: 'Enter the due date of the order first' },
  },
  hotline_order_events_closed: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 还没有签收，不能办结',
      en: 'Order {order} is not signed for, so it can’t be closed',
    },
    fix: { zh: '请先签收', en: 'Sign for it first' },
  },
  hotline_order_events_reopened: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 还没有办结，谈不上重办',
      en: 'Order {order} is open, so it can’t be reopened',
    },
    fix: { zh: '重办只用于已办结的工单', en: 'Only a closed order is reopened' },
  },
  hotline_order_events_voided: {
    ...{ table, field: 'kind' },
    wrong: {
      zh: '工单 {order} 已办结，不能作废',
      en: 'Order {order} is closed, so it can’t be voided',
    },
    fix: {
      zh: '确须作废的，请先重办再作废',
      en: 'Reopen it first if it really must be voided',
    },
  },
  hotline_order_events_as_came: {
    ...{ table, field: 'at' },
    wrong: {
      zh: '工单 {order} 录入时已注明 {came} 办结或作废，流转记录与此不符',
      en: 'Order {order} came as closed or void at {came}, and this event says otherwise',
    },
    fix: {
      zh: '请核对时间，使流转记录与工单一致',
      en: 'Check the time, so that the history agrees with the order',
    },
  },
  hotline_order_events_whole: {
    table,
    wrong: {
      zh: '工单 {order} 录入时已办结或作废，补录的流转记录没有走到那一步',
      en: 'Order {order} came as closed or void, and the history brought in stops before that',
    },
    fix: {
      zh: '请把流转记录补录完整',
      en: 'Bring in its whole history',
    },
    broken: (districtCode) => sql`
      select order_no as key, 'history stops at ' || state as what from hotline_orders
      where district_code = ${districtCode} and events > 0
        and (closed_at is not null and reopenings = 0 and state <> 'closed'
          or voided_at is not null and state <> 'voided')`,
  },
  hotline_order_events_kept: {
    table,
    wrong: {
      zh: '工单 {order} 的第 {seq} 条流转记录已入册，不能修改或删除',
      en: 'Event {seq} of order {order} is on record and is neither changed nor removed',
    },
    fix: {
      zh: '请用新的流转记录更正',
      en: 'Correct it by another event',
    },
  },
} satisfies Rules;
