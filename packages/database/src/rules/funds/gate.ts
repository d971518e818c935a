import { type SQL, sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

/** One district's payments that fail a condition of the gate, each with what is wrong. */
const payments = (districtCode: string, what: SQL, broken: SQL): SQL => sql`
  select y.payment_no as key, ${what} as what
  from fund_payments y
  join fund_stages s on s.district_code = y.district_code
    and s.agreement_no = y.agreement_no and s.stage_no = y.stage_no
  join fund_agreements a on a.district_code = y.district_code and a.agreement_no = y.agreement_no
  join fund_projects p on p.district_code = a.district_code and p.project_no = a.project_no
  where y.district_code = ${districtCode} and ${broken}`;

const verified = sql`minxin_fund_verified(y.district_code, y.agreement_no, y.paid_on)`;
const parties = sql`minxin_fund_parties_missing(y.district_code, y.agreement_no, y.paid_on) ->> 'missing'`;
const offices = sql`minxin_fund_offices_missing(y.district_code, y.agreement_no, y.stage_no, y.paid_on) ->> 'missing'`;
const skipped = sql`minxin_fund_stage_skipped(y.district_code, y.agreement_no, y.stage_no, y.paid_on)`;
/** What the agreement had been paid by the end of the payment's day. */
const paid = sql`(select sum(o.amount_fen) from fund_payments o
  where o.district_code = y.district_code and o.agreement_no = y.agreement_no and o.paid_on <= y.paid_on)`;
const payable = sql`div(a.contract_fen::numeric * ${verified}, 1000)`;

/** The payment gate (domain §7), in the order in which it asks. */
export const gateRules = {
  fund_payments_signed: {
    table: 'fund_payments',
    wrong: {
      zh: '协议 {agreement} 到 {day} 还缺{missing}签署，不能付款',
      en: 'Agreement {agreement} lacked the signature of {missingEn} on {day}: nothing can be paid',
    },
    fix: {
      zh: '请待镇办、村集体、企业、银行四方都签署并登记后再付款',
      en: 'Enter the signatures of town, collective, enterprise and bank first',
    },
    broken: (districtCode) =>
      payments(
        districtCode,
        sql`'付款日 ' || y.paid_on || ' 缺' || (${parties}) || '签署'`,
        sql`(${parties}) is not null`,
      ),
  },
  fund_payments_inspected: {
    table: 'fund_payments',
    wrong: {
      zh: '协议 {agreement} 到 {day} 还没有现场核查，不能付款',
      en: 'Agreement {agreement} had not been inspected on site by {day}: nothing can be paid',
    },
    fix: {
      zh: '请先登记现场核查和核定进度',
      en: 'Enter an inspection on site with its verified progress first',
    },
    broken: (districtCode) =>
      payments(
        districtCode,
        sql`'付款日 ' || y.paid_on || ' 前没有现场核查'`,
        sql`${verified} is null`,
      ),
  },
  fund_payments_sign_offs: {
    table: 'fund_payments',
    wrong: {
      zh: '协议 {agreement} 第 {stage} 阶段到 {day} 还缺{missing}签批，不能付款',
      en: 'Stage {stage} of agreement {agreement} lacked the sign-off of the {missingEn} on {day}',
    },
    fix: {
      zh: '请待产业办、财审所、脱贫办都签批后再付款',
      en: 'Wait for the industry office, the finance and audit office and the poverty relief office',
    },
    broken: (districtCode) =>
      payments(
        districtCode,
        sql`'付款日 ' || y.paid_on || ' 缺' || (${offices}) || '签批'`,
        sql`(${offices}) is not null`,
      ),
  },
  fund_payments_approved: {
    table: 'fund_payments',
    wrong: {
      zh: '协议 {agreement} 第 {stage} 阶段到 {day} 还没有村集体的同意意见，不能付款',
      en: 'The collective had not approved stage {stage} of agreement {agreement} by {day}',
    },
    fix: {
      zh: '请先登记村集体议定付款的会议',
      en: 'Enter the meeting of the collective that approves the payment first',
    },
    broken: (districtCode) =>
      payments(
        districtCode,
        sql`'付款日 ' || y.paid_on || ' 前没有村集体同意意见'`,
        sql`not exists (select from collective_approvals c
          where c.district_code = y.district_code and c.agreement_no = y.agreement_no
            and c.stage_no = y.stage_no and c.approved_on <= y.paid_on)`,
      ),
  },
  fund_payments_accepted: {
    table: 'fund_payments',
    wrong: {
      zh: '项目 {project} 到 {day} 还没有通过验收，协议 {agreement} 的最后阶段（第 {stage} 阶段）不能付款',
      en: 'Project {project} had not passed acceptance by {day}: stage {stage} of agreement {agreement} is the last and waits for it',
    },
    fix: { zh: '请先登记项目验收', en: 'Enter the acceptance of the project first' },
    broken: (districtCode) =>
      payments(
        districtCode,
        sql`'付款日 ' || y.paid_on || '，验收日 ' || coalesce(p.accepted_on::text, '无')`,
        sql`s.is_last and (p.accepted_on is null or p.accepted_on > y.paid_on)`,
      ),
  },
  fund_payments_order: {
    table: 'fund_payments',
    wrong: {
      zh: '协议 {agreement} 第 {skipped} 阶段到 {day} 还没有付款，不能先付第 {stage} 阶段',
      en: 'Stage {skipped} of agreement {agreement} had been paid nothing by {day}: stage {stage} cannot come first',
    },
    fix: {
      zh: '请按阶段先后付款；已付的，请先登记前一阶段的付款',
      en: 'Pay the stages in their order; enter the earlier payment first',
    },
    broken: (districtCode) =>
      payments(
        districtCode,
        sql`'第 ' || y.stage_no || ' 阶段付款时第 ' || ${skipped} || ' 阶段尚未付款'`,
        sql`${skipped} is not null`,
      ),
  },
  fund_payments_cap: {
    table: 'fund_payments',
    field: 'amountFen',
    wrong: {
      zh: '协议 {agreement} 第 {stage} 阶段已付 {paid} 元，加本次 {amount} 元，超过阶段上限 {limit} 元',
      en: 'Stage {stage} of agreement {agreement} has been paid {paid} yuan; {amount} more would pass its cap of {limit} yuan',
    },
    fix: {
      zh: '请核对本次金额，以及这笔款是否已经付过',
      en: 'Correct the amount, and check whether this has been paid already',
    },
    broken: (districtCode) => sql`
      select s.agreement_no || ' / ' || s.stage_no as key,
        '已付 ' || minxin_yuan(sum(y.amount_fen)) || ' 元，阶段上限 ' || minxin_yuan(s.cap_fen) || ' 元' as what
      from fund_stages s
      join fund_payments y on y.district_code = s.district_code
        and y.agreement_no = s.agreement_no and y.stage_no = s.stage_no
      where s.district_code = ${districtCode}
      group by s.agreement_no, s.stage_no, s.cap_fen having sum(y.amount_fen) > s.cap_fen`,
  },
  fund_payments_caps_so_far: {
    table: 'fund_payments',
    field: 'amountFen',
    wrong: {
      zh: '协议 {agreement} 累计已付 {paid} 元，加本次 {amount} 元，超过前 {stage} 个阶段上限合计 {limit} 元',
      en: 'Agreement {agreement} has been paid {paid} yuan; {amount} more would pass the caps up to stage {stage}, {limit} yuan together',
    },
    fix: {
      zh: '后面的阶段已经付款，请核对本次付款属于哪个阶段',
      en: 'A later stage has been paid: check which stage this payment belongs to',
    },
    broken: (districtCode) => sql`
      select s.agreement_no || ' / ' || s.stage_no as key,
        '前 ' || s.stage_no || ' 个阶段已付 ' || minxin_yuan(s.paid) || ' 元，上限合计 ' || minxin_yuan(s.caps) || ' 元' as what
      from (
        select f.agreement_no, f.stage_no,
          sum(f.cap_fen) over earlier as caps,
          sum(coalesce(y.paid, 0)) over earlier as paid
        from fund_stages f
        left join (
          select o.agreement_no, o.stage_no, sum(o.amount_fen) as paid from fund_payments o
          where o.district_code = ${districtCode} group by o.agreement_no, o.stage_no
        ) as y on y.agreement_no = f.agreement_no and y.stage_no = f.stage_no
        where f.district_code = ${districtCode}
        window earlier as (partition by f.agreement_no order by f.stage_no)
      ) as s
      where s.paid > s.caps`,
  },
  fund_payments_progress: {
    table: 'fund_payments',
    field: 'amountFen',
    wrong: {
      zh: '协议 {agreement} 累计已付 {paid} 元，加本次 {amount} 元，超过 {day} 可付上限 {limit} 元（合同 {contract} 元 × 核定进度 {verified} %）',
      en: 'Agreement {agreement} has been paid {paid} yuan; {amount} more would pass the {limit} yuan payable on {day} (contract {contract} yuan × {verified} % verified)',
    },
    fix: {
      zh: '请减少本次金额，或待现场核查核定新的进度后再付',
      en: 'Pay less, or wait until an inspection on site has verified more',
    },
    broken: (districtCode) =>
      payments(
        districtCode,
        sql`'到 ' || y.paid_on || ' 累计已付 ' || minxin_yuan(${paid}) || ' 元，可付上限 ' || minxin_yuan(${payable}) || ' 元'`,
        sql`${paid} > ${payable}`,
      ),
  },
} satisfies Rules;
