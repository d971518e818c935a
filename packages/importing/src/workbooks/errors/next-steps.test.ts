import { CATALOGUE } from '@minxin/records';
import { expect, it } from 'vitest';
import type { FileImport } from '../../import-file.ts';
import type { ImportStatus } from '../../import-report.ts';
import { nextSteps, outcomeText } from './next-steps.ts';

const request = { path: '/x', name: '工单.csv' };
const outcome = (status: ImportStatus): FileImport => ({
  plan: { format: 'csv', tables: [], passedOver: [], problems: [] },
  sha256: '',
  report: {
    ...{ status, batchId: null, dataVersion: null, tables: [], fileProblems: [], problems: [] },
    ...{ tooMany: false, counts: { added: 3, changed: 0, unchanged: 1, refused: 2 } },
  },
});
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
  expect(nextSteps(request, outcome('imported'), rows).join()).toContain('已导入的行不会重复');
  expect(nextSteps(request, outcome('imported'), rows).join()).not.toContain('正确的行还在');
  expect(nextSteps(request, outcome('refused'), rows).join()).toContain('正确的行还在原文件里');
  expect(nextSteps(request, outcome('refused'), own).join()).not.toContain('正确的行还在');
});

it('names what did not come along, and what has to be told again', () => {
  const lost = { form: 'own', lost: ['宏', '图表'] } as const;
  expect(nextSteps(request, outcome('imported'), lost)).toContain(
    '原文件中的宏、图表没有带到本文件，请保留原文件。',
  );
  const kind = CATALOGUE.kinds[0]?.label ?? '';
  expect(nextSteps({ ...request, kind, sheet: '三月' }, outcome('imported'), own)).toContain(
    `重新导入时请和上次一样选择类别“${kind}”、工作表“三月”。`,
  );
});
