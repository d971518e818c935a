import { households } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const household = defineRecord({
  subject: 'households',
  type: 'Household',
  plural: 'households',
  label: '农户',
  labelEn: 'Household',
  description: '参与村级增收项目的农户，只记户号和所在村镇，不记姓名和身份证号。',
  table: households,
  at: ['endedOn'],
  keeping: 'amend',
  fields: {
    householdNo: field('户号', 'Household number'),
    villageCode: field('村（社区）', 'Village', { description: '12 位区划代码。' }),
    townCode: field('镇', 'Town', { description: '9 位区划代码。' }),
    endedOn: field('终止日期', 'Ended on', {
      entered: false,
      description: '因分户或并户不再单独成户的日期，由分户、并户记录得出；空表示仍在。',
    }),
  },
});
