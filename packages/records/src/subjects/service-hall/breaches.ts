import { serviceBreaches, serviceDepartments, serviceWindows } from '@minxin/database';
import { defineDerived } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const serviceBreach = defineDerived({
  subject: 'service-hall',
  type: 'ServiceBreach',
  plural: 'serviceBreaches',
  label: '违诺记录',
  labelEn: 'Breach of a commitment',
  description:
    '由办件、差错和投诉推算：到期未办结为“延误”，登记的差错为“失误”，查实的投诉为“投诉”。',
  view: serviceBreaches,
  key: ['kind', 'recordNo'],
  refers: {
    department: { table: serviceDepartments, columns: { departmentCode: 'code' } },
    window: { table: serviceWindows, columns: { windowCode: 'code' } },
  },
  fields: {
    kind: field('承诺', 'Commitment', {
      values: { delay: '审批零延误', error: '办事零失误', complaint: '群众零投诉' },
    }),
    recordNo: field('来自', 'Shown by', { description: '办件、差错或投诉的编号。' }),
    departmentCode: field('单位', 'Department'),
    windowCode: field('窗口', 'Window'),
    day: field('日期', 'Day', { description: '到期日、发现日或收到日。' }),
  },
});
