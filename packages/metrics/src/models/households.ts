import { divisions, householdGains } from '@minxin/database';
import { lt } from 'drizzle-orm';
import { defineModel } from '../definition/define-model.ts';
import { count, distinct, quantile, sum } from '../definition/measure.ts';
import { fact, namedBy } from '../definition/model.ts';

const { yearDay, gainFen, persons, householdNo, villageCode } = householdGains;
const SOURCE = '农户收入台账：工资、经营、财产、转移收入减经营成本';

export const households = defineModel({
  subject: 'households',
  label: '农户增收',
  labelEn: 'Households',
  finest: 'year',
  facts: [fact(householdGains, { VILLAGE: villageCode, TOWN: householdGains.townCode })],
  dimensions: {
    VILLAGE: {
      label: '村',
      labelEn: 'Village',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
    TOWN: {
      label: '镇',
      labelEn: 'Town',
      labels: namedBy(divisions, divisions.code, divisions.shortName),
    },
  },
  measures: {
    households: distinct(householdNo, { at: yearDay }),
    villages: distinct(villageCode, { at: yearDay }),
    persons: sum(persons, { at: yearDay }),
    gainFen: sum(gainFen, { at: yearDay, inFen: true }),
    medianGainFen: quantile(0.5, gainFen, { at: yearDay, inFen: true }),
    fallers: count({ at: yearDay, where: lt(gainFen, 0n) }),
  },
  metrics: {
    households: {
      label: '受益农户',
      labelEn: 'Households',
      unit: 'household',
      direction: 'neutral',
      description: '当年有收入记录和基年可比的农户；一户只计一次。',
      formula: '#{农户}',
      source: SOURCE,
      value: { measure: 'households' },
      published: [{ metric: 'benefiting_households' }],
    },
    persons: {
      label: '受益人口',
      labelEn: 'Persons',
      unit: 'person',
      direction: 'neutral',
      description: '上述农户当年的人口。',
      formula: 'Σ 户内人口',
      source: SOURCE,
      value: { measure: 'persons' },
    },
    villages: {
      label: '村（社区）',
      labelEn: 'Villages',
      unit: 'village',
      direction: 'neutral',
      description: '有受益农户的村和社区。',
      formula: '#{村}',
      source: '行政区划代码',
      value: { measure: 'villages' },
      published: [{ metric: 'villages' }],
    },
    gainPerHousehold: {
      label: '户均增收',
      labelEn: 'Gain per household',
      unit: 'cny',
      direction: 'higher_is_better',
      description: '当年收入减基年收入，按户平均；看平均时也看中位数和收入下降户。',
      formula: 'Σ(当年收入 − 基年收入) / 户数',
      source: SOURCE,
      value: { numerator: 'gainFen', denominator: 'households' },
      published: [{ metric: 'gain_per_household' }],
    },
    gainPerPerson: {
      label: '人均增收',
      labelEn: 'Gain per person',
      unit: 'cny',
      direction: 'higher_is_better',
      description: '同一增收额按人口平均；与户均之比就是户均人口。',
      formula: 'Σ(当年收入 − 基年收入) / 人口',
      source: SOURCE,
      value: { numerator: 'gainFen', denominator: 'persons' },
      published: [{ metric: 'gain_per_person' }],
    },
    medianGain: {
      label: '增收中位数',
      labelEn: 'Median gain',
      unit: 'cny',
      direction: 'higher_is_better',
      description: '一半农户的增收不低于它；取自逐户数据，两户居中时取其平均。',
      formula: 'median(当年收入 − 基年收入)',
      source: SOURCE,
      value: { measure: 'medianGainFen' },
    },
    fallers: {
      label: '收入下降户',
      labelEn: 'Households that lost',
      unit: 'household',
      direction: 'lower_is_better',
      description: '当年收入低于基年的农户：平均数会把他们藏起来。',
      formula: '#{当年收入 < 基年收入}',
      source: SOURCE,
      value: { measure: 'fallers' },
    },
  },
  rollups: [],
  records: { type: 'HouseholdGain', table: householdGains, at: yearDay, key: householdNo },
});
