import { expect, it } from 'vitest';
import { guarded, unguarded } from './formula-guard.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['-见附件', "'-见附件"],
  ['\t=1', "'\t=1"],
  ["'=1", "''=1"],
  ["''@x", "'''@x"],
  ['-300.5', '-300.5'],
  ["'-300.5", "'-300.5"],
  ["'007", "'007"],
  ["O'Brien", "O'Brien"],
  ['', ''],
])('%j is written as %j, and read as it was', (text, cell) => {
  expect(guarded(text)).toBe(cell);
  expect(unguarded(cell)).toBe(text);
});
