import { serviceConsultations, serviceWindowPosts, serviceWindows } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const serviceWindow = defineRecord({
  subject: 'service-hall',
  type: 'ServiceWindow',
  plural: 'serviceWindows',
  label: '服务窗口',
  labelEn: 'Window',
  description: '政务大厅的窗口，归进驻单位管理。',
  table: serviceWindows,
  fields: {
    code: field('窗口编号', 'Code'),
    name: field('窗口名称', 'Name'),
    departmentCode: field('所属单位', 'Department'),
    openedOn: field('开放日期', 'Opened on'),
    closedOn: field('关闭日期', 'Closed on', { description: '仍开放的留空。' }),
  },
  at: ['openedOn', 'closedOn'],
  keeping: 'amend',
});

export const serviceWindowPost = defineRecord({
  subject: 'service-hall',
  type: 'ServiceWindowPost',
  plural: 'serviceWindowPosts',
  label: '窗口在岗',
  labelEn: 'Window post',
  description: '谁在哪个窗口、从哪天到哪天；一人同一时间只在一个窗口。',
  table: serviceWindowPosts,
  fields: {
    postNo: field('工号', 'Staff code', { description: '只记工号，不记姓名。' }),
    fromOn: field('上岗日期', 'From'),
    untilOn: field('离岗日期', 'Until', { description: '含当天；仍在岗的留空。' }),
    windowCode: field('窗口', 'Window'),
  },
  at: ['fromOn', 'untilOn'],
  keeping: 'amend',
});

export const serviceConsultation = defineRecord({
  subject: 'service-hall',
  type: 'ServiceConsultation',
  plural: 'serviceConsultations',
  label: '咨询登记',
  labelEn: 'Consultations',
  description: '每天每个渠道接待的咨询人次，不与办件相加。',
  table: serviceConsultations,
  fields: {
    day: field('日期', 'Day'),
    channel: field('渠道', 'Channel', {
      values: { desk: '咨询台', phone: '电话', online: '网上' },
    }),
    persons: field('人次', 'Persons'),
  },
  at: ['day'],
  keeping: 'amend',
});
