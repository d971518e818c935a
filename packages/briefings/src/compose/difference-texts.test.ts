import { describe, expect, it } from 'vitest';
import type { FigureState } from '../issues/differences.ts';
import { differenceTexts } from './difference-texts.ts';

const figure = (given: Partial<FigureState>): FigureState => ({
  ...{ value: null, exact: null, numerator: null, denominator: null, state: 'OK' },
  ...given,
});
const money = (exact: string) => figure({ value: Number(exact), exact });
const rate = (numerator: string, denominator: string) =>
  figure({ value: Number(numerator) / Number(denominator), numerator, denominator });

describe('a changed figure', () => {
  it.each([
    ['CNY', money('3822.98'), money('4100'), '3,823 元', '4,100 元'],
    ['CNY', money('3822.98'), money('3823.1'), '3,823 元（3,822.98）', '3,823 元（3,823.1）'],
    [
      'CNY',
      money('1412000000'),
      money('1412000001'),
      '14.12 亿元（1,412,000,000）',
      '14.12 亿元（1,412,000,001）',
    ],
    [
      'RATIO',
      rate('20818', '21006'),
      rate('20819', '21006'),
      '99.1 %（20,818 / 21,006）',
      '99.1 %（20,819 / 21,006）',
    ],
    ['CASE', null, money('12'), null, '12 件'],
  ])('of %s is told apart from what it was', (unit, before, after, ...texts) => {
    expect(Object.values(differenceTexts({ unit, before, after }, 'zh'))).toEqual(texts);
  });

  it('that is withheld says nothing', () => {
    const withheld = figure({ value: 3, exact: '3', state: 'SUPPRESSED' });
    const { before, after } = differenceTexts(
      { unit: 'CASE', before: withheld, after: { ...withheld, exact: '4' } },
      'en',
    );
    expect([before, after].join()).not.toMatch(/\d/);
  });
});
