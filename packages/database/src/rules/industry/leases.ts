import { sql } from 'drizzle-orm';
import type { Rules } from '../rule.ts';

export const leaseRules = {
  factory_leases_leased: {
    table: 'factory_leases',
    field: 'leasedM2',
    wrong: { zh: '出租面积应大于 0 平方米', en: 'The leased area must be above 0 m²' },
    fix: { zh: '请按合同填写出租面积', en: 'Enter the area of the contract' },
  },
  factory_leases_term: {
    table: 'factory_leases',
    field: 'toDay',
    wrong: { zh: '租期止日不能早于起日', en: "A lease can't end before it begins" },
    fix: { zh: '请核对租期；止日为租期的最后一天', en: 'Check the term; its end is its last day' },
  },
  factory_leases_signed: {
    table: 'factory_leases',
    field: 'signedOn',
    wrong: {
      zh: '签订日期晚于租期起日：厂房应先签约、后交付使用',
      en: 'The lease was signed after its term had begun',
    },
    fix: { zh: '请核对签订日期和租期', en: 'Check the day of signing and the term' },
  },
  factory_leases_rent: {
    table: 'factory_leases',
    field: 'rentFen',
    wrong: { zh: '合同租金总额应大于 0 元', en: 'The rent of the contract must be above 0' },
    fix: { zh: '请填写整个租期的租金总额', en: 'Enter the rent of the whole term' },
  },
  factory_leases_rent_every: {
    table: 'factory_leases',
    field: 'rentEvery',
    wrong: {
      zh: '租金支付方式应为按月、按季、按半年或按年',
      en: 'Rent is due every month, quarter, half year or year',
    },
    fix: { zh: '请从列表中选择', en: 'Choose one from the list' },
  },
  factory_leases_built: {
    table: 'factory_leases',
    field: 'fromDay',
    wrong: {
      zh: '{factory} 于 {built} 建成，不能自 {from} 起出租',
      en: "{factory} was built on {built}: it can't be let from {from} on",
    },
    fix: { zh: '请核对租期起日和厂房建成日期', en: 'Check the term and the day it was built' },
    broken: (districtCode) => sql`
      select l.lease_no as key, 'begins ' || l.from_day || ', the factory was built ' || f.built_on as what
      from factory_leases l
      join factories f on f.district_code = l.district_code and f.factory_no = l.factory_no
      where l.district_code = ${districtCode} and l.from_day < f.built_on`,
  },
  factory_leases_area: {
    table: 'factory_leases',
    field: 'leasedM2',
    wrong: {
      zh: '{factory} 共 {area} 平方米，{day} 出租面积合计达 {leased} 平方米',
      en: '{factory} has {area} m², but {leased} m² would be let on {day}',
    },
    fix: {
      zh: '请核对出租面积和租期，同一天出租的面积合计不能超过厂房面积',
      en: "Check area and term: what is let on a day can't exceed the factory",
    },
    broken: (districtCode) => sql`
      select f.factory_no || '/' || p.day as key, p.leased || ' of ' || f.area_m2 || ' m2 are let' as what
      from factories f, minxin_factory_leases_peak(f.district_code, f.factory_no, '-infinity', 'infinity') p
      where f.district_code = ${districtCode} and p.leased > f.area_m2`,
  },
  factory_leases_rents: {
    table: 'factory_leases',
    wrong: {
      zh: '合同 {lease} 租金总额 {rent} 元，各期应收合计 {due} 元，两者应当相等',
      en: 'The rent of {lease} is {rent} yuan, its instalments add up to {due}',
    },
    fix: {
      zh: '请由系统按合同重新生成各期应收',
      en: 'Have the instalments worked out from the contract',
    },
    broken: (districtCode) => sql`
      select l.lease_no as key, 'rent ' || l.rent_fen || ' fen, due ' || coalesce(sum(r.due_fen), 0) as what
      from factory_leases l
      left join lease_rents r on r.district_code = l.district_code and r.lease_no = l.lease_no
      where l.district_code = ${districtCode}
      group by l.lease_no, l.rent_fen having coalesce(sum(r.due_fen), 0) <> l.rent_fen`,
  },
} satisfies Rules;
