import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const projectRules = {
  fund_projects_town_code: {
    table: 'fund_projects',
    field: 'townCode',
    wrong: { zh: '所属镇办代码应为 9 位数字', en: 'The code of the town has 9 digits' },
    fix: {
      zh: '请填写镇办的区划代码，例如 610902111',
      en: 'Write the code of the town, such as 610902111',
    },
  },
  fund_projects_village_in_town: {
    table: 'fund_projects',
    field: 'villageCode',
    wrong: {
      zh: '所填的村（社区）不属于所填的镇办',
      en: 'The village does not belong to the town',
    },
    fix: {
      zh: '请核对村（社区）代码；跨村项目可不填村',
      en: 'Correct the village, or leave it out where the project spans several',
    },
  },
  fund_projects_budget: {
    table: 'fund_projects',
    field: 'budgetFen',
    wrong: { zh: '项目预算应大于零', en: 'The budget of a project is more than zero' },
    fix: { zh: '请按批复文件填写预算金额', en: 'Write the budget as it was approved' },
  },
  fund_projects_finished: {
    table: 'fund_projects',
    field: 'finishedOn',
    wrong: { zh: '完工日期早于批复日期', en: 'The project was finished before it was approved' },
    fix: { zh: '请核对批复日期和完工日期', en: 'Correct one of the two days' },
  },
  fund_projects_accepted: {
    table: 'fund_projects',
    field: 'finishedOn',
    wrong: {
      zh: '项目已通过验收，完工日期不能为空，也不能晚于验收日期',
      en: 'The project has passed acceptance: it was finished on that day or before',
    },
    fix: {
      zh: '请填写验收之前的完工日期；验收记录有误的，先更正验收记录',
      en: 'Write a day up to the acceptance, or correct the acceptance first',
    },
  },
  fund_acceptances_document: {
    table: 'fund_acceptances',
    field: 'documentNo',
    wrong: { zh: '验收没有文号', en: 'The acceptance names no document' },
    fix: { zh: '请填写验收报告的文号', en: 'Write the number of the acceptance report' },
  },
  fund_acceptances_finished: {
    table: 'fund_acceptances',
    field: 'heldOn',
    wrong: {
      zh: '项目 {project} 到 {day} 尚未完工，不能通过验收',
      en: 'Project {project} was not finished by {day} and cannot pass acceptance',
    },
    fix: {
      zh: '请先在项目中登记完工日期，或核对验收日期和结论',
      en: 'Enter the day on which it was finished first, or correct the day or the result',
    },
    broken: (districtCode) => sql`
      select x.project_no as key, '验收日 ' || x.held_on || '，完工日 ' || coalesce(p.finished_on::text, '无') as what
      from fund_acceptances x
      join fund_projects p on p.district_code = x.district_code and p.project_no = x.project_no
      where x.district_code = ${districtCode} and x.outcome = 'passed'
        and (p.finished_on is null or p.finished_on > x.held_on)`,
  },
  fund_acceptances_once: {
    table: 'fund_acceptances',
    field: 'outcome',
    wrong: {
      zh: '项目 {project} 已于 {day} 通过验收，不能再次通过',
      en: 'Project {project} has passed acceptance already, on {day}',
    },
    fix: {
      zh: '请核对项目编号；原记录有误的，请更正原记录',
      en: 'Check the project; correct the earlier record if that is the wrong one',
    },
    broken: (districtCode) => sql`
      select x.project_no as key, '通过验收 ' || count(*) || ' 次' as what
      from fund_acceptances x
      where x.district_code = ${districtCode} and x.outcome = 'passed'
      group by x.project_no having count(*) > 1`,
  },
  fund_acceptances_paid: {
    table: 'fund_acceptances',
    wrong: {
      zh: '项目 {project} 已凭 {day} 的验收支付最后一个阶段，这次验收不能再改动',
      en: 'The last stage of project {project} was paid on the acceptance of {day}, which stays as it is',
    },
    fix: {
      zh: '请核对原始验收资料；确有差错的，报财审所处理',
      en: 'Check the papers of the acceptance; report a mistake to the finance and audit office',
    },
  },
} satisfies Rules;
