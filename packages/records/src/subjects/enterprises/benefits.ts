import { benefitEntries, enterpriseHouseholdLinks } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const enterpriseHouseholdLink = defineRecord({
  subject: 'enterprises',
  type: 'EnterpriseHouseholdLink',
  plural: 'enterpriseHouseholdLinks',
  label: '带动关系',
  labelEn: 'Household link',
  description: '一家企业带动一户农户的一段时间。两家企业带动同一户的，按户计数时只计一次。',
  table: enterpriseHouseholdLinks,
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    householdNo: field('农户编号', 'Household'),
    fromDay: field('开始日期', 'From'),
    untilDay: field('结束日期', 'Until', { description: '不再带动的第一天；仍在带动的不填。' }),
  },
  at: ['fromDay', 'untilDay'],
  keeping: 'amend',
});

export const benefitEntry = defineRecord({
  subject: 'enterprises',
  type: 'BenefitEntry',
  plural: 'benefitEntries',
  label: '带贫益贫台账',
  labelEn: 'Benefit entry',
  description: '带贫益贫台账的一笔：帮了哪一户，怎么帮，多少钱，什么时候。',
  table: benefitEntries,
  fields: {
    enterpriseCode: field('企业', 'Enterprise'),
    entryNo: field('台账编号', 'Entry number'),
    householdNo: field('农户编号', 'Household'),
    way: field('带动方式', 'Way', {
      values: {
        wage: '务工工资',
        dividend: '入股分红',
        purchase: '产品收购',
        lease: '土地流转',
        training: '技能培训',
      },
    }),
    amountFen: field('金额', 'Amount', { description: '只有技能培训可以为 0。' }),
    happenedOn: field('发生日期', 'Happened on'),
    recordedOn: field('登记日期', 'Recorded on', {
      description: '当月登记的算及时，跨月的算逾月补记。',
    }),
  },
  at: ['happenedOn'],
  keeping: 'amend',
});
