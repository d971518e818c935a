import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const recognitionBoardRules = {
  recognition_board_entries_colour: {
    table: 'recognition_board_entries',
    field: 'colour',
    wrong: { zh: '只有红榜和黄榜', en: 'A board is red or yellow' },
    fix: { zh: '请选择红榜或黄榜', en: 'Choose red or yellow' },
  },
  recognition_board_entries_rule: {
    table: 'recognition_board_entries',
    field: 'rule',
    wrong: { zh: '没有写明上榜依据的规定', en: 'An entry rests on a rule' },
    fix: {
      zh: '请填写所依据的制度名称和条款',
      en: 'Name the rule and the clause that it rests on',
    },
  },
  recognition_board_entries_evidence: {
    table: 'recognition_board_entries',
    field: 'evidence',
    wrong: { zh: '没有写明上榜的佐证材料', en: 'An entry needs evidence' },
    fix: {
      zh: '请填写检查记录、评价单等材料的名称、编号',
      en: 'Name the document that proves it',
    },
  },
  recognition_board_entries_expiry: {
    table: 'recognition_board_entries',
    field: 'expiresOn',
    wrong: { zh: '失效日期应晚于上榜日期', en: 'An entry expires after it was put up' },
    fix: { zh: '请核对上榜和失效日期', en: 'Correct the first day or the expiry' },
  },
  recognition_board_entries_appealed_after: {
    table: 'recognition_board_entries',
    field: 'appealedOn',
    fieldIn: { recognition_appeal_events: 'day' },
    wrong: { zh: '申诉日期早于上榜日期', en: 'An entry was appealed before it was put up' },
    fix: { zh: '请核对申诉日期', en: 'Correct the day of the appeal' },
  },
  recognition_board_entries_decided_after: {
    table: 'recognition_board_entries',
    field: 'decidedOn',
    fieldIn: { recognition_appeal_events: 'day' },
    wrong: {
      zh: '申诉之后才能作出决定，决定日期不能早于申诉日期',
      en: 'An appeal is decided after it was filed, with an outcome and a day',
    },
    fix: { zh: '请核对申诉和决定日期', en: 'Correct the day it was filed or decided' },
  },
  recognition_board_entries_lifted: {
    table: 'recognition_board_entries',
    field: 'liftedOn',
    wrong: {
      zh: '申诉成立的，自决定之日起撤榜；其余不撤榜',
      en: 'An entry is lifted on the day its appeal is upheld, and only then',
    },
    fix: { zh: '请核对申诉结果和撤榜日期', en: 'Correct the outcome or the day it was lifted' },
  },
  recognition_board_entries_settled: {
    table: 'recognition_board_entries',
    wrong: {
      zh: '已于 {day} 提出申诉，上榜记录不能再修改或删除',
      en: 'The entry was appealed on {day} and can no longer be changed or removed',
    },
    fix: { zh: '请登记申诉的处理结果', en: 'Enter the decision on the appeal' },
  },
  recognition_board_entries_by_appeals: {
    table: 'recognition_board_entries',
    wrong: {
      zh: '申诉情况与申诉记录不符：只能由申诉记录产生，不能直接填写',
      en: 'What became of an appeal comes from its events alone',
    },
    fix: { zh: '请登记一条申诉记录', en: 'Enter an event of the appeal' },
    broken: (districtCode) => sql`
      select e.entry_no as key,
        coalesce(e.appealed_on::text, '—') || ' / ' || coalesce(e.appeal_outcome, '—') as what
      from recognition_board_entries e
      left join recognition_appeal_events f on f.district_code = e.district_code
        and f.entry_no = e.entry_no and f.kind = 'filed'
      left join recognition_appeal_events d on d.district_code = e.district_code
        and d.entry_no = e.entry_no and d.kind <> 'filed'
      where e.district_code = ${districtCode}
        and (e.appealed_on, e.appeal_outcome, e.decided_on) is distinct from (f.day, d.kind, d.day)`,
  },
  recognition_appeal_events_kind: {
    table: 'recognition_appeal_events',
    field: 'kind',
    wrong: { zh: '没有这一类申诉记录', en: 'There is no such event of an appeal' },
    fix: { zh: '请从记录类别中选择', en: 'Choose one of the kinds of event' },
  },
  recognition_appeal_events_grounds: {
    table: 'recognition_appeal_events',
    field: 'grounds',
    wrong: { zh: '没有写明理由', en: 'An appeal and its decision have grounds' },
    fix: { zh: '请写明申诉或决定的理由', en: 'Write the grounds' },
  },
  recognition_appeal_events_filed_first: {
    table: 'recognition_appeal_events',
    field: 'kind',
    wrong: { zh: '该条上榜没有申诉，不能作出决定', en: 'Nobody has appealed against the entry' },
    fix: { zh: '请先登记申诉', en: 'Enter the appeal first' },
    broken: (districtCode) => sql`
      select d.entry_no || ' / ' || d.kind as key, d.day::text as what from recognition_appeal_events d
      where d.district_code = ${districtCode} and d.kind <> 'filed' and not exists (
        select from recognition_appeal_events f
        where f.district_code = d.district_code and f.entry_no = d.entry_no and f.kind = 'filed')`,
  },
  recognition_appeal_events_decided_once: {
    table: 'recognition_appeal_events',
    field: 'kind',
    wrong: { zh: '该申诉已于 {day} 作出决定', en: 'The appeal was decided on {day}' },
    fix: { zh: '一次上榜只决定一次申诉', en: 'An appeal is decided once' },
    broken: (districtCode) => sql`
      select d.entry_no as key, count(*)::text as what from recognition_appeal_events d
      where d.district_code = ${districtCode} and d.kind <> 'filed'
      group by d.entry_no having count(*) > 1`,
  },
  recognition_appeal_events_kept: {
    table: 'recognition_appeal_events',
    wrong: {
      zh: '申诉记录登记后不能修改或删除',
      en: 'Events of an appeal can not be changed or removed',
    },
    fix: {
      zh: '误登的申诉，请登记驳回决定并在理由中说明',
      en: 'Reject an appeal entered by mistake, and say so in the grounds',
    },
  },
} satisfies Rules;
