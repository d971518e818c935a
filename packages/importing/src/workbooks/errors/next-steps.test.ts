import { expect, it } from 'vitest';
import type { FileImport } from '../../import-file.ts';
import type { ImportStatus } from '../../import-report.ts';
import { nextSteps, outcomeText, toldAgain } from './next-steps.ts';

const outcome = (status: ImportStatus): FileImport => ({
  plan: { format: 'csv', tables: [], passedOver: [], problems: [] },
  sha256: '',
  report: {
    ...{ status, batchId: null, dataVersion: null, tables: [], fileProblems: [], problems: [] },
    ...{ tooMany: false, counts: { added: 3, changed: 0, unchanged: 1, refused: 2 } },
  },
});
const file = { isWritten: true, tooMany: false, told: [] };
const own = { form: 'own', lost: [] } as const;
const rows = { form: 'rows', why: null } as const;

it('says what came of the file', () => {
  expect(outcomeText(outcome('imported'))).toBe(
    '已导入：新增 3 行，更新 0 行，未变 1 行，有误 2 行。',
  );
  expect(outcomeText(outcome('refused'))).toBe('没有写入任何数据：有误 2 行。');
  expect(outcomeText(outcome('tried'))).toContain('试导入');
});

it('tells where the good rows are when none went in and only the bad ones come back', () => {
  const refused = { ...file, isWritten: false };
  expect(nextSteps(file, rows).join()).toContain('已导入的行不会重复');
  expect(nextSteps(file, rows).join()).not.toContain('正确的行还在');
  expect(nextSteps(refused, rows).join()).toContain('正确的行还在原文件里');
  expect(nextSteps(refused, own).join()).not.toContain('正确的行还在');
});

it('names what did not come along, and what has to be told again', () => {
  const lost = { form: 'own', lost: ['宏', '图表'] } as const;
  expect(nextSteps(file, lost)).toContain('原文件中的宏、图表没有带到本文件，请保留原文件。');
  const request = { path: '/x', name: '工单.xlsx', kind: '热线工单', sheet: '三月' };
  expect(nextSteps({ ...file, told: toldAgain(request) }, own)).toContain(
    '重新导入时请和上次一样选择类别“热线工单”、工作表“三月”。',
  );
  const sheets = [{ sheet: '三月', kind: '承办单位' }];
  expect(toldAgain({ path: '/x', name: '工单.xlsx', sheets })).toEqual([
    '工作表“三月”的类别“承办单位”',
  ]);
});
