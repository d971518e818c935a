import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const stepRules = {
  distribution_steps_step: {
    table: 'distribution_steps',
    field: 'step',
    wrong: { zh: '“四议两公开”没有这一步', en: 'This is none of the six steps' },
    fix: {
      zh: '请从提议、商议、审议、决议、决议公开、结果公开中选择',
      en: 'Choose proposal, consultation, deliberation, resolution, resolution_public or result_public',
    },
  },
  distribution_steps_document: {
    table: 'distribution_steps',
    field: 'document',
    wrong: {
      zh: '没有写明这一步的会议记录或公示材料',
      en: 'The minutes or notice of the step are missing',
    },
    fix: { zh: '请填写材料名称和编号', en: 'Enter the title and number of the document' },
  },
  distribution_steps_order: {
    table: 'distribution_steps',
    field: 'step',
    wrong: {
      zh: '还没有记录“{nextZh}”，不能先记“{stepZh}”',
      en: 'The next step is {next}: {step} cannot be recorded before it',
    },
    fix: {
      zh: '请按四议两公开的次序，先记录“{nextZh}”',
      en: 'Record the steps in their order, {next} first',
    },
    broken: (districtCode) => sql`
      select p.plan_no as key,
        concat('已记步骤 ', string_agg(s.step, '、' order by s.place), '，方案上记为 ', p.steps_done, ' 步') as what
      from distribution_plans p
      left join (
        select district_code, plan_no, step, done_on,
          array_position(minxin_distribution_steps_names(), step) as place
        from distribution_steps) s
        on s.district_code = p.district_code and s.plan_no = p.plan_no
      where p.district_code = ${districtCode}
      group by p.plan_no, p.steps_done, p.result_public_on
      having (count(s.place), coalesce(max(s.place), 0)) is distinct from (p.steps_done::bigint, p.steps_done::int)
        or max(s.done_on) filter (where s.step = 'result_public') is distinct from p.result_public_on`,
  },
  distribution_steps_dates: {
    table: 'distribution_steps',
    field: 'doneOn',
    wrong: {
      zh: '日期 {done} 早于方案日期或上一步的日期 {last}',
      en: 'The day {done} lies before the plan or the step before it, {last}',
    },
    fix: { zh: '请填 {last} 或以后的日期', en: 'Enter {last} or a later day' },
    broken: (districtCode) => sql`
      select concat_ws('/', plan_no, step) as key, concat('日期 ', done_on, ' 早于上一步 ', earlier) as what
      from (
        select plan_no, step, done_on,
          lag(done_on) over (partition by plan_no order by array_position(minxin_distribution_steps_names(), step)) as earlier
        from distribution_steps where district_code = ${districtCode}) s
      where done_on < earlier`,
  },
  distribution_steps_shares: {
    table: 'distribution_steps',
    wrong: {
      zh: '方案 {plan} 还没有各户的份额，不能决议',
      en: 'Plan {plan} has no shares of households yet and cannot be resolved',
    },
    fix: {
      zh: '请先录入参与分配的各户及其份额',
      en: 'Enter the households and their shares first',
    },
    broken: (districtCode) => sql`
      select p.plan_no as key, '已经决议而没有各户份额' as what
      from distribution_plans p
      join distribution_steps s
        on s.district_code = p.district_code and s.plan_no = p.plan_no and s.step = 'resolution'
      where p.district_code = ${districtCode} and p.distributable_fen > 0
        and not exists (select from distribution_shares d
          where d.district_code = p.district_code and d.plan_no = p.plan_no)`,
  },
  distribution_steps_kept: {
    table: 'distribution_steps',
    wrong: {
      zh: '已记录的步骤不能修改或删除',
      en: 'A step that was recorded cannot be changed or removed',
    },
    fix: {
      zh: '记错的，请另编方案重新履行程序',
      en: 'If it was wrong, make another plan and take its steps anew',
    },
  },
} satisfies Rules;
