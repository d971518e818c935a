import { divisions, householdGains, households } from '@minxin/database';
import { defineDerived } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';

export const householdGain = defineDerived({
  subject: 'households',
  type: 'HouseholdGain',
  plural: 'householdGains',
  label: '农户增收',
  labelEn: 'Gain of a household',
  description: '一户一年的收入与其基年收入之差；由逐年收入推算。',
  view: householdGains,
  key: ['householdNo', 'yearDay'],
  refers: {
    household: { table: households, columns: { householdNo: 'householdNo' } },
    village: { table: divisions, columns: { villageCode: 'code' } },
    town: { table: divisions, columns: { townCode: 'code' } },
  },
  fields: {
    householdNo: field('农户编号', 'Household'),
    villageCode: field('村代码', 'Village code'),
    townCode: field('镇代码', 'Town code'),
    yearDay: field('年度', 'Year', { description: '以该年 1 月 1 日表示。' }),
    persons: field('人口', 'Persons'),
    incomeFen: field('当年收入', 'Income'),
    baseIncomeFen: field('基年收入', 'Income of the base year'),
    gainFen: field('增收', 'Gain', { description: '收入下降的为负。' }),
    wageFen: field('工资性收入', 'Wages'),
    businessFen: field('经营净收入', 'Business income', {
      description: '经营收入减经营成本，亏损的为负。',
    }),
    propertyFen: field('财产性收入', 'Property income'),
    transferFen: field('转移性收入', 'Transfers'),
  },
});
