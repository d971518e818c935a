import { inLanguage } from '../app/language.ts';

export const text = inLanguage({
  zh: {
    showTable: '看数据表',
    showPlot: '看图',
    download: (format: string, title: string) => `下载 ${format}：${title}`,
    heading: (label: string, unit: string) => `${label}（${unit}）`,
    moreRows: (shown: number, total: number) => `已列 ${shown} 行，共 ${total} 行，再看一些`,
    simulated: '模拟明细',
    failed: '图没能导出，请再试一次。',
  },
  en: {
    showTable: 'Show table',
    showPlot: 'Show chart',
    download: (format: string, title: string) => `Download ${format}: ${title}`,
    heading: (label: string, unit: string) => `${label} (${unit})`,
    moreRows: (shown: number, total: number) => `${shown} of ${total} rows: show more`,
    simulated: 'made-up detail',
    failed: 'The chart could not be saved. Try again.',
  },
});
