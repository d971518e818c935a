import { factoryLeases, leaseRents } from '@minxin/database';
import { defineRecord } from '../../definition/define-record.ts';
import { field } from '../../definition/record-kind.ts';
import { type RentTerms, rentSchedule } from './rents.ts';

export const leaseRent = defineRecord({
  subject: 'industry',
  type: 'LeaseRent',
  plural: 'leaseRents',
  label: '各期应收租金',
  labelEn: 'Rent due',
  description: '租约各期的应收日期和金额，合计等于合同租金总额。',
  table: leaseRents,
  at: ['dueOn'],
  keeping: 'part',
  fields: {
    leaseNo: field('合同编号', 'Lease number'),
    dueOn: field('应收日期', 'Due on', { description: '每期的第一天：先付后用。', entered: false }),
    dueFen: field('应收金额', 'Due', { entered: false }),
  },
});

export const factoryLease = defineRecord({
  subject: 'industry',
  type: 'FactoryLease',
  plural: 'factoryLeases',
  label: '厂房租约',
  labelEn: 'Factory lease',
  description: '承租单位租用厂房的合同；同一天各租约的面积合计不超过厂房面积。',
  table: factoryLeases,
  at: ['signedOn', 'fromDay'],
  keeping: 'append',
  parts: { rents: leaseRent },
  /** The instalments follow from the contract. */
  complete: async (_tx, _districtCode, { row, parts }) => {
    const terms = row as unknown as RentTerms & { readonly leaseNo: string };
    const rents = rentSchedule(terms).map((rent) => ({ leaseNo: terms.leaseNo, ...rent }));
    return { row, parts: { ...parts, rents } };
  },
  fields: {
    leaseNo: field('合同编号', 'Lease number'),
    factoryNo: field('厂房编号', 'Factory number'),
    tenant: field('承租单位', 'Tenant'),
    leasedM2: field('出租面积（㎡）', 'Leased area in m²'),
    signedOn: field('签订日期', 'Signed on'),
    fromDay: field('租期起日', 'From'),
    toDay: field('租期止日', 'To', { description: '租期的最后一天。' }),
    rentFen: field('合同租金总额', 'Rent of the whole term', {
      description: '按天平均摊到各期，各期应收由系统算出。',
    }),
    rentEvery: field('支付方式', 'Rent due every', {
      values: { month: '按月', quarter: '按季', half_year: '按半年', year: '按年' },
    }),
  },
});
