import { factories } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const factory = defineRecord({
  subject: 'industry',
  type: 'Factory',
  plural: 'factories',
  label: '社区工厂厂房',
  labelEn: 'Community factory',
  description: '村（社区）用于出租的厂房及其可出租面积。',
  table: factories,
  at: ['builtOn'],
  keeping: 'amend',
  fields: {
    factoryNo: field('厂房编号', 'Factory number'),
    name: field('名称', 'Name'),
    townCode: field('镇', 'Town', { description: '9 位区划代码。' }),
    villageCode: field('村（社区）', 'Village', { description: '12 位区划代码。' }),
    areaM2: field('可出租面积（㎡）', 'Lettable area in m²'),
    builtOn: field('建成日期', 'Built on', { description: '自这一天起可以出租。' }),
  },
});
