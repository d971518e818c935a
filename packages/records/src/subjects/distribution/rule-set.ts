import { distributionRuleSets, fourFourNotRules } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const distributionRuleSet = defineRecord({
  subject: 'distribution',
  type: 'DistributionRuleSet',
  plural: 'distributionRuleSets',
  label: '分配办法',
  labelEn: 'Distribution rule set',
  description: '收益怎样分配：公积金、公益金的比例和余额的去向。有方案使用后只能填写失效日。',
  table: distributionRuleSets,
  fields: {
    code: field('办法编号', 'Code'),
    kind: field('种类', 'Kind', {
      values: {
        fixed_shares_2019: '固定比例，余额按人分给贫困户（2019 年办法）',
        member_shares_2025: '按成员量化份额分配（2025 年 5 月 1 日起）',
      },
    }),
    fromDay: field('生效日', 'In force from'),
    toDay: field('失效日', 'In force to', { description: '最后一个有效日；仍在执行的留空。' }),
    reservePercent: field('公积金比例', 'Reserve, percent', {
      description: '整数百分比，以收益弥补亏损后的余额为基数。',
      per: 100,
    }),
    welfarePercent: field('公益金比例', 'Welfare, percent', {
      description: '整数百分比，以收益弥补亏损后的余额为基数。',
      per: 100,
    }),
    document: field('依据文件', 'Document', { description: '文件名称和文号。' }),
  },
  at: [],
  keeping: 'amend',
});

export const fourFourNotRule = defineRecord({
  subject: 'distribution',
  type: 'FourFourNotRule',
  plural: 'fourFourNotRules',
  label: '四分四不分条款',
  labelEn: 'Clause of what is divided and what is not',
  description: '“四分四不分”的一条，照本地文件原文录入。该提法没有公开的统一定义。',
  table: fourFourNotRules,
  fields: {
    fromDay: field('施行日', 'In force from'),
    kind: field('类别', 'Kind', { values: { divide: '分', withhold: '不分' } }),
    ordinal: field('序号', 'Number', { description: '同一类别中的第几条，1 到 4。' }),
    text: field('条款内容', 'Text'),
    document: field('出处', 'Document', { description: '文件名称和文号。' }),
  },
  at: [],
  keeping: 'amend',
});
