import { type SubjectAliases, TOWN, VILLAGE } from './aliases.ts';

const LEASE_NO = { headers: ['合同号', '租约编号', '租赁合同编号'], example: 'ZL2019001' };

export const INDUSTRY: SubjectAliases = {
  PlantedArea: {
    areaNo: { headers: ['编号', '地块号'], example: 'DK2019001' },
    townCode: TOWN,
    villageCode: VILLAGE,
    crop: {
      headers: ['作物', '种类', '产业', '产业类别'],
      values: { 茶: 'tea', 茶园: 'tea', 果: 'fruit', 蔬菜: 'vegetable' },
    },
    way: {
      headers: ['方式', '建设方式', '性质'],
      values: { 新建: 'new', 改建: 'renovated', 已有: 'existing' },
    },
    mu: { headers: ['面积', '亩数', '种植面积'], example: '12.50' },
    sinceDay: { headers: ['开始日期', '建成日期', '起始时间'] },
    untilDay: { headers: ['结束日期', '终止时间'] },
  },
  Factory: {
    factoryNo: { headers: ['编号', '厂房号'], example: 'CF001' },
    name: { headers: ['厂房名称', '厂房'], example: '粮茶村社区工厂' },
    townCode: TOWN,
    villageCode: VILLAGE,
    areaM2: { headers: ['面积', '可出租面积', '厂房面积', '建筑面积'], example: '860.00' },
    builtOn: { headers: ['建成时间', '竣工日期'] },
  },
  FactoryLease: {
    leaseNo: LEASE_NO,
    factoryNo: { headers: ['厂房号', '厂房', '厂房名称'], example: 'CF001' },
    tenant: { headers: ['承租方', '承租人', '承租企业', '乙方'], example: '某某服饰有限公司' },
    leasedM2: { headers: ['面积', '出租面积', '租赁面积'], example: '430.00' },
    signedOn: { headers: ['签订时间', '签约日期'] },
    fromDay: { headers: ['起租日', '起租日期', '租期开始', '开始日期'], example: '2019-03-05' },
    toDay: { headers: ['到期日', '到期日期', '租期结束', '结束日期'], example: '2022-03-04' },
    rentFen: { headers: ['租金总额', '合同租金', '租金', '合同金额'] },
    rentEvery: {
      headers: ['付款方式', '交租方式'],
      values: { 月付: 'month', 季付: 'quarter', 半年付: 'half_year', 年付: 'year' },
    },
  },
  RentPayment: {
    paymentNo: { headers: ['票号', '收据号', '编号'], example: 'SJ0001' },
    leaseNo: LEASE_NO,
    paidOn: { headers: ['收款时间', '缴款日期'] },
    amountFen: { headers: ['实收租金', '收款金额', '缴款金额'] },
  },
};
