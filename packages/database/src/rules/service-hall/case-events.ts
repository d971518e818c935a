import type { Rules } from '../rule.ts';

/** What may happen to a case, and when. */
export const caseEventRules = {
  service_case_events_kind: {
    table: 'service_case_events',
    field: 'kind',
    wrong: { zh: '没有这种办理记录', en: 'There is no such kind of event' },
    fix: {
      zh: '请选暂停、恢复、延期、办结、撤回或重新办理',
      en: 'Choose paused, resumed, extended, closed, withdrawn or reopened',
    },
  },
  service_case_events_seq: {
    table: 'service_case_events',
    field: 'seq',
    wrong: { zh: '序号小于 1', en: 'The number is less than 1' },
    fix: { zh: '请留空，由系统编号', en: 'Leave it out: it is numbered by itself' },
  },
  service_case_events_days: {
    table: 'service_case_events',
    field: 'days',
    wrong: {
      zh: '天数只用于暂停和延期，且不少于 1 个工作日',
      en: 'Days belong to pauses and extensions alone, and are at least 1',
    },
    fix: {
      zh: '请填写 1 或以上的工作日数，其他记录留空',
      en: 'Enter 1 working day or more, or nothing for other kinds',
    },
  },
  service_case_events_pause: {
    table: 'service_case_events',
    field: 'pauseKind',
    wrong: {
      zh: '暂停要写明事由和文书号，其他记录不写事由',
      en: 'A pause names its reason and its document; other kinds name no reason',
    },
    fix: {
      zh: '请填写暂停事由和文书号',
      en: 'Give the reason and the document number of the pause',
    },
  },
  service_case_events_extension: {
    table: 'service_case_events',
    field: 'approvedBy',
    wrong: {
      zh: '延期没有写明天数或批准单位',
      en: 'The extension names no days or no approving office',
    },
    fix: {
      zh: '请填写延期的工作日数和批准单位',
      en: 'Give the working days and the office that approved',
    },
  },
  service_case_events_gap: {
    table: 'service_case_events',
    field: 'seq',
    wrong: {
      zh: '下一条记录应为第 {next} 条，不是第 {seq} 条',
      en: 'The next event is number {next}, not {seq}',
    },
    fix: { zh: '请留空，由系统编号', en: 'Leave it out: it is numbered by itself' },
  },
  service_case_events_after_acceptance: {
    table: 'service_case_events',
    field: 'at',
    wrong: {
      zh: '记录时间 {at} 早于受理时间 {accepted}',
      en: '{at} is before the acceptance at {accepted}',
    },
    fix: { zh: '请核对记录的时间', en: 'Correct the time of the event' },
  },
  service_case_events_in_order: {
    table: 'service_case_events',
    field: 'at',
    wrong: {
      zh: '记录时间 {at} 早于上一条记录 {last}',
      en: '{at} is before the previous event at {last}',
    },
    fix: { zh: '请按发生的先后登记', en: 'Enter events in the order in which they happened' },
  },
  service_case_events_withdrawn: {
    table: 'service_case_events',
    field: 'kind',
    wrong: {
      zh: '办件已于 {at} 撤回，不再有后续记录',
      en: 'The case was withdrawn at {at}; nothing follows',
    },
    fix: {
      zh: '申请人再来申请的，请另行受理',
      en: 'Accept a new case where the applicant comes again',
    },
  },
  service_case_events_closed: {
    table: 'service_case_events',
    field: 'kind',
    wrong: { zh: '办件已于 {at} 办结', en: 'The case was closed at {at}' },
    fix: { zh: '确需再办的，请先登记重新办理', en: 'Reopen it first where it must be done again' },
  },
  service_case_events_not_closed: {
    table: 'service_case_events',
    field: 'kind',
    wrong: {
      zh: '办件还没有办结，谈不上重新办理',
      en: 'The case is not closed, so it cannot be reopened',
    },
    fix: {
      zh: '请核对办件编号，或先登记办结',
      en: 'Check the case number, or enter the closing first',
    },
  },
  service_case_events_paused: {
    table: 'service_case_events',
    field: 'kind',
    wrong: { zh: '办件自 {at} 起暂停', en: 'The case is paused since {at}' },
    fix: {
      zh: '请先登记恢复；申请人不办了的，可登记撤回',
      en: 'Resume it first; it may also be withdrawn',
    },
  },
  service_case_events_not_paused: {
    table: 'service_case_events',
    field: 'kind',
    wrong: {
      zh: '办件没有暂停，谈不上恢复',
      en: 'The case is not paused, so it cannot be resumed',
    },
    fix: {
      zh: '请核对办件编号，或先登记暂停',
      en: 'Check the case number, or enter the pause first',
    },
  },
  service_case_events_time_decided: {
    table: 'service_case_events',
    field: 'kind',
    wrong: {
      zh: '办件已于 {at} 首次办结，是否按期已定，重新办理期间不再暂停或延期',
      en: 'The first closing at {at} decided whether the case was on time; no pause or extension follows a reopening',
    },
    fix: { zh: '请直接办结，或登记撤回', en: 'Close it, or withdraw it' },
  },
  service_case_events_outcome: {
    table: 'service_case_events',
    field: 'at',
    wrong: {
      zh: '办件本身记的结束时间是 {recorded}，与这条记录不符',
      en: 'The case itself says that it ended at {recorded}, which is not what the event says',
    },
    fix: { zh: '请核对办件和过程记录，两处应一致', en: 'Make the case and its event agree' },
  },
  service_case_events_append_only: {
    table: 'service_case_events',
    wrong: {
      zh: '办件 {case} 的第 {seq} 条记录不能修改或删除',
      en: 'Event {seq} of case {case} cannot be changed or removed',
    },
    fix: { zh: '记错了的，请另登记一条记录说明', en: 'Enter another event that answers it' },
  },
} satisfies Rules;
