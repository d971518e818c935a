import { expect, it } from 'vitest';
import { inARow, sentences, withCommas } from './clauses.ts';
import { numberOf } from './numbers.ts';
import { said, textOf } from './segment.ts';

const seven = numberOf('7 件', 'overdue', 'VALUE');

it('a clause keeps its numbers apart and its words together', () => {
  const label = said`${'逾期'}${'未结'}`;
  expect(said`${label} ${seven}，${false}${[]}`).toEqual([
    { kind: 'TEXT', text: '逾期未结 ' },
    { kind: 'NUMBER', text: '7 件', reference: { figure: 'overdue', part: 'VALUE' } },
    { kind: 'TEXT', text: '，' },
  ]);
});

it('clauses that there are have commas between them', () => {
  expect(textOf(withCommas('zh', [said`甲`, undefined, [], said`乙`]))).toBe('甲，乙');
  expect(withCommas('en', [])).toEqual([]);
});

it('things stand in a row', () => {
  const [a, b, c] = [said`A`, said`B`, said`C`];
  expect([[], [a], [a, b], [a, b, c]].map((row) => textOf(inARow('en', row)))).toEqual([
    ...['', 'A', 'A and B', 'A, B and C'],
  ]);
  expect(textOf(inARow('zh', [a, b, c]))).toBe('A、B、C');
});

it('a sentence begins with a capital, but not a number', () => {
  expect(textOf(sentences('en', [said`open: ${seven}`, [], said`${seven} open`]))).toBe(
    'Open: 7 件. 7 件 open.',
  );
  expect(textOf(sentences('zh', [said`甲`, undefined, said`乙`]))).toBe('甲。乙。');
});
