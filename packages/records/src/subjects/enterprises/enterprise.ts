import { enterprises } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const enterprise = defineRecord({
  subject: 'enterprises',
  type: 'Enterprise',
  plural: 'enterprises',
  label: '企业',
  labelEn: 'Enterprise',
  description: '组建三支队伍、建立两本台账的经营主体。',
  table: enterprises,
  fields: {
    code: field('企业编号', 'Code'),
    name: field('企业名称', 'Name'),
    townCode: field('所在镇办', 'Town', { description: '9 位镇级区划代码。' }),
    villageCode: field('所在村', 'Village', { description: '12 位村级区划代码，可不填。' }),
    registeredOn: field('登记日期', 'Registered on'),
    closedOn: field('退出日期', 'Closed on', {
      description: '不再纳入管理的第一天；仍在的不填。',
    }),
  },
  at: ['registeredOn', 'closedOn'],
  keeping: 'amend',
});
