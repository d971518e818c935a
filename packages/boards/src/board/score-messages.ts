import { bilingual } from './bilingual.ts';

export const scoreMessages = bilingual({
  zh: {
    parts: '分子 / 分母',
    rate: '比率',
    interval: '95 % 区间',
    change: '对比',
    none: '没有可排名的对象：分母都不到 30。',
  },
  en: {
    parts: 'n / of',
    rate: 'Rate',
    interval: '95 % interval',
    change: 'Change',
    none: 'Nobody to rank: all rest on fewer than 30.',
  },
});
