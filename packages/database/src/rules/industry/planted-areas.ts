import type { Rules } from '../rule.ts';

export const plantedAreaRules = {
  planted_areas_village_in_town: {
    table: 'planted_areas',
    field: 'villageCode',
    wrong: {
      zh: '村（社区）代码应为 12 位，且属于所填的镇',
      en: 'The village code must have 12 digits and lie in the town given',
    },
    fix: {
      zh: '请核对村和镇的代码：村代码的前 9 位就是镇代码',
      en: 'Check both codes: the first 9 digits of the village are its town',
    },
  },
  planted_areas_crop: {
    table: 'planted_areas',
    field: 'crop',
    wrong: { zh: '产业种类应为茶叶、林果或蔬菜', en: 'The crop is tea, fruit or vegetable' },
    fix: { zh: '请从列表中选择', en: 'Choose one from the list' },
  },
  planted_areas_way: {
    table: 'planted_areas',
    field: 'way',
    wrong: {
      zh: '发展方式应为新发展、改造或原有',
      en: 'Ground is planted anew, renovated or existing',
    },
    fix: {
      zh: '请从列表中选择；原有园地的改造不算新发展',
      en: 'Choose one from the list; renovating an old garden plants nothing new',
    },
  },
  planted_areas_mu: {
    table: 'planted_areas',
    field: 'mu',
    wrong: { zh: '面积应大于 0 亩', en: 'The area must be above 0 mu' },
    fix: { zh: '请填写实有面积，单位为亩', en: 'Enter the area in mu' },
  },
  planted_areas_days: {
    table: 'planted_areas',
    field: 'untilDay',
    wrong: { zh: '终止日期应晚于起始日期', en: 'The ground is given up after it was planted' },
    fix: {
      zh: '请核对起止日期；仍在种植的不填终止日期',
      en: 'Check both days; leave the end out while it is planted',
    },
  },
} satisfies Rules;
