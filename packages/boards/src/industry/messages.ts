import { bilingual } from '../board/bilingual.ts';

export const messages = bilingual({
  zh: {
    newTea: '新建茶园面积按村（亩）；新建与改造不相加',
    renovatedTea: '改造茶园面积按村（亩）',
    others: '果园与蔬菜面积按村（亩）',
    rent: '应收、实收租金与期末欠租（元）',
    debts: '欠租按拖欠天数分段（元）',
    factories: '社区工厂出租率：出租面积 × 天数占可出租的比例',
    village: '村',
    factory: '厂房',
    fruitEnd: '果园',
    vegetableEnd: '蔬菜',
  },
  en: {
    newTea: 'New tea gardens by village (mu); new and renovated are never added',
    renovatedTea: 'Renovated tea gardens by village (mu)',
    others: 'Fruit and vegetables by village (mu)',
    rent: 'Rent due and paid, and arrears at the end (yuan)',
    debts: 'Arrears by days overdue (yuan)',
    factories: 'Occupancy of community factories: floor let × days of that to let',
    village: 'village',
    factory: 'factory',
    fruitEnd: 'fruit',
    vegetableEnd: 'vegetables',
  },
});
