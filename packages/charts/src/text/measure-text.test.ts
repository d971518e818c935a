import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balancedText, measureText, textWidth, wrapText } from './measure-text.ts';

it('gives a Han character one em and a figure about half', () => {
  expect(textWidth('民心', 12)).toBe(24);
  expect(textWidth('100', 10)).toBeCloseTo(16.5);
  expect(measureText('受理', '600 14px sans-serif').width).toBe(28);
});

it('breaks between clauses and never between a number and its unit', () => {
  expect(wrapText('全年受理 19.12 万件，同比增 9.1 %，9月最多', 240, 16, true)).toEqual([
    '全年受理 19.12 万件，',
    '同比增 9.1 %，9月最多',
  ]);
});

it('loses no character', () => {
  const text = fc
    .array(fc.constantFrom('民', '心', '，', '年', '9.1 %', '12', ' 万'))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (line) => {
      const lines = wrapText(line, 120, 16);
      const bare = (value: string) => value.replace(/\s/g, '');
      expect(bare(lines.join(''))).toBe(bare(line));
    }),
  );
});

it('leaves no bracket open at the end of a line, and no character alone on the last', () => {
  expect(wrapText('样本不足（n < 30）', 60, 12)).toEqual(['样本不足', '（n < 30）']);
  expect(balancedText('区住房和城乡建设局', 100, 12)).toEqual(['区住房和城', '乡建设局']);
  expect(balancedText('恒口镇', 100, 12)).toEqual(['恒口镇']);
});

it('begins no line with a colon', () => {
  const lines = wrapText('模拟项目 2020-14 号：二联村社区工厂二期', 105, 12);
  expect(lines.filter((line) => line.startsWith('：'))).toEqual([]);
});
