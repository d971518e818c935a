const LABELS: Readonly<Record<string, string>> = {
  import: '导入',
  entry: '录入',
  undo: '撤销',
  simulation: '模拟明细',
  divisions: '区划',
  published: '印发数据',
  context: '背景数据',
};

/** What a batch was, in a word. */
export const batchLabel = (kind: string): string => LABELS[kind] ?? kind;
