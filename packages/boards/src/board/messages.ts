import { bilingual } from './bilingual.ts';

/** What the charts and listings of all boards say. */
export const boardMessages = bilingual({
  zh: {
    chartNotNarrowed: (label: string) => `${label}不能按此筛选`,
  },
  en: {
    chartNotNarrowed: (label: string) => `${label} can't be filtered so`,
  },
});
