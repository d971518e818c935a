import { serviceCaseEvents, serviceCases } from '@minxin/database';
import { sql } from 'drizzle-orm';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const serviceCaseEvent = defineRecord({
  subject: 'service-hall',
  type: 'ServiceCaseEvent',
  plural: 'serviceCaseEvents',
  label: '办理过程',
  labelEn: 'Case event',
  description: '办件受理以后发生的事：暂停、恢复、延期、办结、撤回、重新办理，只增不改。',
  table: serviceCaseEvents,
  fields: {
    caseNo: field('办件编号', 'Case'),
    seq: field('序号', 'Number', { description: '一件之内从 1 起。', entered: false }),
    kind: field('记录', 'Kind', {
      values: {
        paused: '暂停',
        resumed: '恢复',
        extended: '延期',
        closed: '办结',
        withdrawn: '撤回',
        reopened: '重新办理',
      },
    }),
    at: field('时间', 'At'),
    days: field('工作日数', 'Working days', {
      description: '延期的天数；暂停的为预计天数，恢复以后按实际天数算。',
    }),
    pauseKind: field('暂停事由', 'Reason of the pause', {
      values: {
        supplement: '补正材料',
        hearing: '听证',
        auction: '招标拍卖',
        inspection: '检验检测检疫',
        appraisal: '鉴定',
        expert_review: '专家评审',
        publicity: '公示公告',
        other: '其他',
      },
    }),
    documentNo: field('文书号', 'Document'),
    approvedBy: field('批准单位', 'Approved by', { description: '写单位，不写姓名。' }),
  },
  at: ['at'],
  keeping: 'append',
});

const told = { entered: false } as const;
/** What events tell of a case, and a case that comes without events tells itself. */
const came = { ...told, imported: true } as const;

export const serviceCase = defineRecord({
  subject: 'service-hall',
  type: 'ServiceCase',
  plural: 'serviceCases',
  label: '办件',
  labelEn: 'Case',
  description: '一件是一个事项的一次申请；到期、办结、撤回由受理和办理过程得出。',
  table: serviceCases,
  fields: {
    caseNo: field('办件编号', 'Case number'),
    departmentCode: field('承办单位', 'Department'),
    itemCode: field('事项', 'Item'),
    windowCode: field('窗口', 'Window', { description: '不经窗口的留空。' }),
    channel: field('渠道', 'Channel', {
      values: { window: '窗口', online: '网上', mobile: '移动端', kiosk: '自助终端' },
    }),
    acceptedAt: field('受理时间', 'Accepted at'),
    dueAt: field('到期时间', 'Due at', {
      description:
        '承诺时限最后一个工作日的 23:59:59，已加暂停和延期；留空的是数据缺陷，不算按期。',
      ...came,
    }),
    closedAt: field('办结时间', 'Closed at', {
      description: '首次办结，是否按期以它为准。',
      ...came,
    }),
    withdrawnAt: field('撤回时间', 'Withdrawn at', came),
    visits: field('到场次数', 'Visits', { description: '没有记录的留空。' }),
    rating: field('评价', 'Rating', {
      description: '5 非常满意，4 满意，3 基本满意，2 不满意，1 非常不满意；未评价的留空。',
    }),
    originalDueAt: field('原定到期时间', 'Originally due at', {
      description: '受理时承诺的，不含暂停和延期。',
      ...came,
    }),
    pausedAt: field('暂停时间', 'Paused since', { description: '暂停还没有结束的。', ...came }),
    reopenedAt: field('重新办理时间', 'Reopened at', { description: '最近一次。', ...came }),
    finalClosedAt: field('再次办结时间', 'Finally closed at', {
      description: '最近一次重新办理以后的办结。',
      ...came,
    }),
    supplementedAt: field('补正时间', 'Supplement asked at', {
      description: '第一次要求补正材料的时间；没有补正的留空。',
      ...came,
    }),
    promisedDays: field('承诺工作日', 'Days promised', {
      description: '首次办结时所属事项的承诺时限；即办件留空。',
      ...told,
    }),
    workedDays: field('办理工作日', 'Days taken', {
      description: '受理到首次办结的工作日，受理当日为零，暂停不计。',
      ...told,
    }),
    state: field('状态', 'State', {
      values: {
        accepted: '办理中',
        paused: '暂停',
        closed: '已办结',
        reopened: '重新办理中',
        withdrawn: '已撤回',
      },
      ...told,
    }),
  },
  at: ['acceptedAt', 'dueAt', 'closedAt', 'withdrawnAt', 'reopenedAt', 'finalClosedAt'],
  overdue: { due: 'dueAt', until: ['closedAt', 'withdrawnAt'] },
  keeping: 'amend',
  parts: { events: serviceCaseEvent },
  afterParts: ['rating'],
  inBulk: {
    joins: sql`left join service_items i on i.district_code = s.district_code and i.code = s.item_code
      left join calendar_days a on a.day = minxin_day(s.accepted_at)
      left join calendar_days b on b.day = minxin_day(s.closed_at)`,
    columns: {
      promisedDays: sql`case when s.closed_at is not null and i.case_type = 'promised' then i.promised_days end`,
      workedDays: sql`minxin_worked_days(s.accepted_at, a.rank, a.is_working, b.rank, 0)`,
    },
  },
});
