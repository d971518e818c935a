import { describe, expect, it } from 'vitest';
import { listed, sentences, title } from './sentence.ts';

describe('a title', () => {
  it('holds 32 Chinese characters, digits being half of one', () => {
    const level = '一'.repeat(27);
    expect(title('zh', [level], ['二'.repeat(4)])).toBe(`${level}，${'二'.repeat(4)}`);
    expect(title('zh', [level], ['1'.repeat(8)])).toBe(`${level}，11111111`);
    expect(title('zh', [level], ['二'.repeat(5)])).toBe(level);
  });

  it('holds 80 English letters', () => {
    expect(title('en', ['a'.repeat(70)], ['b'.repeat(8)])).toHaveLength(80);
    expect(title('en', ['a'.repeat(70)], ['b'.repeat(9)])).toHaveLength(70);
  });

  it('says what must be said however long, and a later clause where an earlier one is too long', () => {
    expect(title('en', ['a'.repeat(90), undefined, 'b'])).toHaveLength(93);
    expect(title('zh', ['一'], ['二'.repeat(40), undefined, '三'])).toBe('一，三');
  });
});

it('sentences are those that have a clause', () => {
  expect(sentences('zh', ['甲', undefined, '乙'], [undefined], ['丙'])).toBe('甲；乙。丙。');
  expect(sentences('en', ['one', 'two'], [], ['three'])).toBe('One; two. Three.');
  expect(sentences('en')).toBe('');
});

it('names stand in a row', () => {
  expect(listed(['甲', '乙', '丙'], 'zh')).toBe('甲、乙、丙');
  expect(['', 'A', 'A and B', 'A, B and C']).toEqual(
    [[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => listed(names, 'en')),
  );
});
