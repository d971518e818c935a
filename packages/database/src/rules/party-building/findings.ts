import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** Findings and their steps. */
export const partyBuildingFindingRules = {
  party_findings_due_after: {
    table: 'party_findings',
    field: 'dueOn',
    wrong: {
      zh: '整改期限早于问题检视日期',
      en: 'A finding falls due before it was found',
    },
    fix: { zh: '请核对检视日期和整改期限', en: 'Correct the day it was found or its due day' },
  },
  party_findings_closed_after: {
    table: 'party_findings',
    field: 'closedOn',
    fieldIn: { party_finding_steps: 'takenOn' },
    wrong: {
      zh: '整改完成日期早于问题检视日期',
      en: 'A finding was closed before it was found',
    },
    fix: { zh: '请核对整改完成日期', en: 'Correct the day it was closed' },
  },
  party_findings_verified_after: {
    table: 'party_findings',
    field: 'verifiedOn',
    fieldIn: { party_finding_steps: 'takenOn' },
    wrong: {
      zh: '整改完成之后才能核实，核实日期不能早于整改完成日期',
      en: 'A finding is verified once it is closed, and not before that day',
    },
    fix: { zh: '请核对整改完成和核实日期', en: 'Correct the day it was closed or verified' },
  },
  party_findings_verifier: {
    table: 'party_findings',
    field: 'verifiedByOffice',
    fieldIn: { party_finding_steps: 'office' },
    wrong: {
      zh: '核实须由责任单位以外的单位作出',
      en: 'A finding is verified by an office other than its owner',
    },
    fix: { zh: '请由其他单位核实并署名', en: 'Let another office verify it' },
  },
  party_findings_settled: {
    table: 'party_findings',
    wrong: {
      zh: '该问题已于 {day} 核实销号，不能再修改或删除',
      en: 'The finding was verified on {day} and can no longer be changed or removed',
    },
    fix: {
      zh: '如需补充说明，请在整改记录中添加“补充说明”',
      en: 'Add an answer to its steps instead',
    },
  },
  party_findings_by_steps: {
    table: 'party_findings',
    wrong: {
      zh: '整改完成、核实情况与整改记录不符：只能由整改记录产生，不能直接填写',
      en: 'The days of closing and verifying come from the steps of a finding alone',
    },
    fix: { zh: '请登记一条整改记录', en: 'Enter a step of the finding' },
    broken: (districtCode) => sql`
      select f.finding_no as key,
        coalesce(f.closed_on::text, '—') || ' / ' || coalesce(f.verified_on::text, '—') as what
      from party_findings f
      left join lateral (
        select s.kind, s.taken_on, s.office from party_finding_steps s
        where s.district_code = f.district_code and s.finding_no = f.finding_no and s.kind <> 'answer'
        order by s.step_no desc limit 1) last on true
      left join lateral (
        select s.taken_on from party_finding_steps s
        where s.district_code = f.district_code and s.finding_no = f.finding_no and s.kind = 'closed'
        order by s.step_no desc limit 1) closing on true
      where f.district_code = ${districtCode} and (
        f.closed_on is distinct from case when last.kind <> 'returned' then closing.taken_on end
        or f.verified_on is distinct from case when last.kind = 'verified' then last.taken_on end
        or f.verified_by_office is distinct from case when last.kind = 'verified' then last.office end)`,
  },
  party_finding_steps_kind: {
    table: 'party_finding_steps',
    field: 'kind',
    wrong: { zh: '没有这一类整改记录', en: 'There is no such kind of step' },
    fix: { zh: '请从记录类别中选择', en: 'Choose one of the kinds of step' },
  },
  party_finding_steps_number: {
    table: 'party_finding_steps',
    field: 'stepNo',
    wrong: { zh: '整改记录的序号从 1 起', en: 'Steps are numbered from 1' },
    fix: { zh: '请核对序号', en: 'Correct the number' },
  },
  party_finding_steps_statement: {
    table: 'party_finding_steps',
    field: 'statement',
    wrong: { zh: '整改记录没有写明情况', en: 'The step says nothing' },
    fix: { zh: '请写明整改或核实的情况', en: 'Write what was done or verified' },
  },
  party_finding_steps_in_turn: {
    table: 'party_finding_steps',
    field: 'stepNo',
    wrong: {
      zh: '整改记录应逐条编号：该问题还没有第 {before} 条记录',
      en: 'Steps are numbered in turn: the finding has no step {before} yet',
    },
    fix: {
      zh: '请接着最后一条记录编号',
      en: 'Take the number after that of the last step',
    },
    broken: (districtCode) => sql`
      select s.finding_no || ' / ' || s.step_no as key, s.kind as what from party_finding_steps s
      where s.district_code = ${districtCode} and s.step_no > 1 and not exists (
        select from party_finding_steps b
        where b.district_code = s.district_code and b.finding_no = s.finding_no and b.step_no = s.step_no - 1)`,
  },
  party_finding_steps_in_order: {
    table: 'party_finding_steps',
    field: 'takenOn',
    wrong: {
      zh: '日期早于上一条整改记录（{day}）',
      en: 'The step lies before the one ahead of it ({day})',
    },
    fix: { zh: '请核对日期', en: 'Correct the day' },
    broken: (districtCode) => sql`
      select s.finding_no || ' / ' || s.step_no as key, s.taken_on || ' / ' || b.taken_on as what
      from party_finding_steps s
      join party_finding_steps b on b.district_code = s.district_code
        and b.finding_no = s.finding_no and b.step_no = s.step_no - 1
      where s.district_code = ${districtCode} and s.taken_on < b.taken_on`,
  },
  party_finding_steps_closed_once: {
    table: 'party_finding_steps',
    field: 'kind',
    wrong: {
      zh: '责任单位已于 {day} 报整改完成，正待核实',
      en: 'The owner closed the finding on {day}; it waits to be verified',
    },
    fix: {
      zh: '请登记核实结果：核实销号或退回整改',
      en: 'Enter whether it was verified or returned',
    },
  },
  party_finding_steps_closed_first: {
    table: 'party_finding_steps',
    field: 'kind',
    wrong: {
      zh: '责任单位还没有报整改完成，不能核实或退回',
      en: 'The owner has not closed the finding: there is nothing to verify or return',
    },
    fix: { zh: '请先登记整改完成', en: 'Enter its closing first' },
  },
  party_finding_steps_after_verified: {
    table: 'party_finding_steps',
    field: 'kind',
    wrong: {
      zh: '该问题已于 {day} 核实销号，只能添加补充说明',
      en: 'The finding was verified on {day}: only answers can be added',
    },
    fix: {
      zh: '请选择“补充说明”；问题重新出现的，请作为新问题登记',
      en: 'Choose an answer; enter a new finding where the fault has come back',
    },
  },
  party_finding_steps_kept: {
    table: 'party_finding_steps',
    wrong: {
      zh: '整改记录登记后不能修改或删除',
      en: 'Steps of a finding can not be changed or removed',
    },
    fix: { zh: '请再登记一条记录予以更正', en: 'Answer it by another step' },
  },
} satisfies Rules;
