import type { Rules } from '../rule.ts';

export const factoryRules = {
  factories_village_in_town: {
    table: 'factories',
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
  factories_area: {
    table: 'factories',
    field: 'areaM2',
    wrong: { zh: '厂房面积应大于 0 平方米', en: 'The area must be above 0 m²' },
    fix: { zh: '请填写可出租面积，单位为平方米', en: 'Enter the lettable area in m²' },
  },
  // What is let is judged on the leases: `broken` stands with factory_leases_area and factory_leases_built.
  factories_leased_area: {
    table: 'factories',
    field: 'areaM2',
    wrong: {
      zh: '{factory} 在 {day} 已出租 {leased} 平方米，面积不能改为 {area} 平方米',
      en: "{leased} m² of {factory} are let on {day}: its area can't be {area} m²",
    },
    fix: {
      zh: '请核对面积；确需核减的，请先更正租赁合同',
      en: 'Check the area, or correct the leases first',
    },
  },
  factories_leased_before: {
    table: 'factories',
    field: 'builtOn',
    wrong: {
      zh: '{factory} 自 {from} 起已有租约，建成日期不能改为 {built}',
      en: "{factory} is let from {from} on: it can't have been built on {built}",
    },
    fix: { zh: '请核对建成日期和租赁合同', en: 'Check the day it was built, and the leases' },
  },
} satisfies Rules;
