import { plantedAreas } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const plantedArea = defineRecord({
  subject: 'industry',
  type: 'PlantedArea',
  plural: 'plantedAreas',
  label: '种植面积',
  labelEn: 'Planted area',
  description: '一片茶园、林果或菜地及其发展方式；改造的是原有园地，与新发展的面积不相加。',
  table: plantedAreas,
  at: ['sinceDay', 'untilDay'],
  keeping: 'amend',
  fields: {
    areaNo: field('地块编号', 'Area number'),
    townCode: field('镇', 'Town', { description: '9 位区划代码。' }),
    villageCode: field('村（社区）', 'Village', { description: '12 位区划代码。' }),
    crop: field('产业种类', 'Crop', { values: { tea: '茶叶', fruit: '林果', vegetable: '蔬菜' } }),
    way: field('发展方式', 'Way', {
      values: { new: '新发展', renovated: '改造', existing: '原有' },
    }),
    mu: field('面积（亩）', 'Area in mu'),
    sinceDay: field('起始日期', 'Since', { description: '建成或改造完成的日期。' }),
    untilDay: field('终止日期', 'Until', {
      description: '不再种植的第一天；空表示仍在种植。',
    }),
  },
});
