import { expect, test } from 'vitest';
import { NO_CHOICES, stageOf } from './desk-file.ts';
import type { Job } from './job-documents.ts';

const fresh = {
  ...{ sent: 0, upload: null, choices: NO_CHOICES, trial: null, outcome: null, pending: null },
  job: null,
  ...{ busy: null, halt: null, isAway: false },
};
const job: Job = {
  ...{
    id: '1',
    upload: 'u',
    fileName: 'a.csv',
    fileSize: 9,
    isTrial: true,
    state: 'DONE',
    waitsFor: null,
    phase: null,
    rowsRead: 0,
    rowsDone: 0,
  },
  ...{ rowsPerSecond: null, secondsLeft: null, plan: null, report: null, failure: null },
  errorWorkbook: null,
  told: { kind: null, sheets: [], sheet: null, encoding: null, columns: [] },
};
const report: NonNullable<Job['report']> = {
  ...{ status: 'TRIED', batch: null, tables: [], problemCount: 0, problemGroups: [] },
  ...{ tooMany: false, fileProblems: [] },
  counts: { added: 1, changed: 0, unchanged: 0, refused: 0 },
};

test('a file is sent, then tried, then waits for a person', () => {
  expect(stageOf(fresh)).toBe('waiting');
  expect(stageOf({ ...fresh, sent: 5 })).toBe('uploading');
  const sent = { ...fresh, sent: 9, upload: 'u' };
  expect(stageOf(sent)).toBe('trying');
  expect(stageOf({ ...sent, trial: { ...job, report } })).toBe('tried');
  expect(stageOf({ ...sent, trial: { ...job, report }, busy: 'importing' as const })).toBe(
    'importing',
  );
  expect(stageOf({ ...sent, trial: { ...job, report }, outcome: job })).toBe('done');
});

test('what cannot be read and what cannot be told are not the same', () => {
  const sent = { ...fresh, upload: 'u' };
  expect(stageOf({ ...sent, trial: { ...job, state: 'FAILED' } })).toBe('failed');
  expect(stageOf({ ...sent, trial: job })).toBe('unreadable');
});

test('a correction is tried while the trial before still stands', () => {
  const sent = { ...fresh, upload: 'u', trial: { ...job, report }, busy: 'trying' as const };
  expect(stageOf(sent)).toBe('trying');
});

test('what was going on before the page was opened is looked for first', () => {
  expect(stageOf({ ...fresh, busy: 'resuming' })).toBe('resuming');
});

test('a file that was halted stands still', () => {
  expect(stageOf({ ...fresh, halt: { kind: 'too-large' } })).toBe('stopped');
});
