import { inLanguage } from './language.ts';

export const text = inLanguage({
  zh: {
    product: '民心',
    tagline: (district: string) => (district === '' ? '政务数据' : `${district}政务数据`),
    label: '栏目',
    skip: '跳到正文',
    groups: { district: '全区', town: '大竹园镇', work: '工作' },
    reconciliation: '数据核对',
    briefing: '简报',
    imports: '数据导入',
    wall: '大屏',
    audit: '审计',
    account: '账号',
    accounts: '用户管理',
    queries: '查询台',
    noSuchPage: '没有这一页',
  },
  en: {
    product: 'Minxin',
    tagline: (district: string) =>
      district === '' ? 'Government data' : `${district} government data`,
    label: 'Pages',
    skip: 'Skip to content',
    groups: { district: 'District', town: 'Dazhuyuan town', work: 'Work' },
    reconciliation: 'Reconciliation',
    briefing: 'Briefing',
    imports: 'Import',
    wall: 'Wall screen',
    audit: 'Audit',
    account: 'Account',
    accounts: 'Users',
    queries: 'Query desk',
    noSuchPage: 'No such page',
  },
});
