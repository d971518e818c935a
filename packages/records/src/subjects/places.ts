import { divisions } from '@minxin/database';
import { defineRecord } from '../definition/define-record.ts';
import { field } from '../definition/record-kind.ts';

export const placesRecords = [
  defineRecord({
    subject: 'places',
    type: 'Division',
    plural: 'divisions',
    label: '镇办与村',
    labelEn: 'Towns and villages',
    description: '本区的镇、街道（9 位代码）和村、社区（12 位代码）；名称会重复，代码不会。',
    table: divisions,
    at: [],
    keeping: 'amend',
    fields: {
      code: field('代码', 'Code', {
        description: '9 位为镇办，12 位为村、社区。',
        lengths: [9, 12],
      }),
      level: field('层级', 'Level', { values: { town: '镇办', village: '村、社区' } }),
      parentCode: field('上级代码', 'Parent code', { lengths: [6, 9] }),
      name: field('名称', 'Name'),
      shortName: field('简称', 'Short name', { description: '如“七堰社区”。' }),
    },
  }),
];
