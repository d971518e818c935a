import { divisions, householdGains } from '@minxin/database';
import { defineModel } from '../../definition/define-model.ts';
import { fact, namedBy } from '../../definition/model.ts';
import { measures } from './measures.ts';
import { metrics } from './metrics.ts';

export const households = defineModel({
  subject: 'households',
  label: '农户增收',
  labelEn: 'Households',
  finest: 'year',
  facts: [
    fact(
      householdGains,
      { VILLAGE: householdGains.villageCode, TOWN: householdGains.townCode },
      {
        gain: householdGains.gainFen,
        income: householdGains.incomeFen,
        persons: householdGains.persons,
      },
      { protects: householdGains.householdNo },
    ),
  ],
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
  ranges: {
    gain: { label: '增收', labelEn: 'Gain', inFen: true },
    income: { label: '当年收入', labelEn: 'Income', inFen: true },
    persons: { label: '户内人口', labelEn: 'Persons' },
  },
  measures,
  metrics,
  rollups: [],
  records: {
    type: 'HouseholdGain',
    table: householdGains,
    at: householdGains.yearDay,
    key: householdGains.householdNo,
  },
});
