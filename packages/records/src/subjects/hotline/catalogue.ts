import { hotlineCategories, hotlineUnits } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const hotlineUnit = defineRecord({
  subject: 'hotline',
  type: 'HotlineUnit',
  plural: 'hotlineUnits',
  label: '承办单位',
  labelEn: 'Hotline unit',
  description: '承接 12345 热线工单的部门和镇办。',
  table: hotlineUnits,
  fields: {
    code: field('单位代码', 'Code'),
    name: field('单位名称', 'Name'),
  },
  at: [],
  keeping: 'amend',
});

export const hotlineCategory = defineRecord({
  subject: 'hotline',
  type: 'HotlineCategory',
  plural: 'hotlineCategories',
  label: '诉求类别',
  labelEn: 'Hotline category',
  description: '群众诉求的分类，逐级细分；工单只归入末级类别。',
  table: hotlineCategories,
  fields: {
    code: field('类别代码', 'Code'),
    name: field('类别名称', 'Name'),
    parentCode: field('上级类别', 'Parent', { description: '一级类别没有上级，留空。' }),
    level: field('级次', 'Level', {
      description: '一级为 1，每往下一级加 1，最多 5 级；由系统推算。',
      entered: false,
    }),
  },
  at: [],
  keeping: 'amend',
});
