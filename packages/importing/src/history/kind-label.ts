import type { Sentence } from '@minxin/database';

const LABELS: Readonly<Record<string, Sentence>> = {
  import: { zh: '导入', en: 'import' },
  entry: { zh: '录入', en: 'entry' },
  undo: { zh: '撤销', en: 'undo' },
  simulation: { zh: '模拟明细', en: 'made-up detail' },
  divisions: { zh: '区划', en: 'divisions' },
  published: { zh: '印发数据', en: 'published figures' },
  context: { zh: '背景数据', en: 'context figures' },
};

/** What a batch was, in a word. */
export const batchLabel = (kind: string): Sentence => LABELS[kind] ?? { zh: kind, en: kind };
