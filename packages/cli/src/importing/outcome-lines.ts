import type { FileOutcome, PlacedProblem } from './outcome.ts';

const SHOWN = 10;

const STATUS: Readonly<Record<FileOutcome['status'], string>> = {
  imported: '已导入',
  unchanged: '没有变化',
  refused: '整批退回，什么都没有写入',
  tried: '试导，什么都没有写入',
  failed: '不能导入',
};

/** What came of a file in sentences, the first problems named by their place. */
export function outcomeLines(outcome: FileOutcome): readonly string[] {
  const { file, status, batch, failure, tables, passedOver } = outcome;
  const { problems, fileProblems, errorWorkbook } = outcome;
  if (failure) return [`✗ ${failure.message}`];
  const rest = problems.length - SHOWN;
  return [
    `${status === 'failed' || status === 'refused' ? '✗' : '✓'} ${file}：${STATUS[status]}${batch === null ? '' : `，批次 ${batch}`}`,
    ...tables.map(
      ({ label, name, counts, madeUp }) =>
        `  ${name === null ? '' : `${name} → `}${label}：新增 ${counts.added}，变更 ${counts.changed}，不变 ${counts.unchanged}，退回 ${counts.refused}${madeUp > 0 ? `；${madeUp} 行建立在模拟明细上，计为模拟` : ''}`,
    ),
    ...(passedOver.length === 0 ? [] : [`  没有用到的工作表：${passedOver.join('、')}`]),
    ...fileProblems.slice(0, SHOWN).map(({ message, fix }) => `  ${message}。${fix}`),
    ...problems
      .slice(0, SHOWN)
      .map((problem) => `  ${placeOf(problem)}：${problem.message}。${problem.fix}`),
    ...(rest > 0 ? [`  另有 ${rest} 处`] : []),
    ...(errorWorkbook === null ? [] : [`  标注了错误的文件：${errorWorkbook}`]),
  ];
}

const placeOf = ({ sheet, row, path, header }: PlacedProblem): string =>
  [sheet, path ?? `第 ${row} 行`, header === null ? '' : `“${header}”`].filter(Boolean).join(' ');
