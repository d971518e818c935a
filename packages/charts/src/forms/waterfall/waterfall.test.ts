import { describe, expect, it } from 'vitest';
import { drawn, tooltipOver } from '../../testing/drawn.ts';
import { setting } from '../../testing/tables.ts';
import { theme } from '../../theme.ts';
import type { WaterfallStep } from './input.ts';
import { leadsOn, levelsOf } from './levels.ts';
import { waterfall } from './waterfall.ts';

const step = (
  label: string,
  value: number | null,
  kind: WaterfallStep['kind'] = 'STEP',
  rest: Partial<WaterfallStep> = {},
): WaterfallStep => ({ id: label, label, value, kind, ...rest });

const income: readonly WaterfallStep[] = [
  step('收入', 890000, 'WHOLE', { mark: { metric: 'income' } }),
  step('公积金', -89000),
  step('结转', 12000),
  step('可分配', 813000, 'LEFT'),
];
const draw = (steps: readonly WaterfallStep[], width = 720) => {
  const heads = { step: '项目', value: '金额' };
  return waterfall(
    { ...setting('fall', '可分配 81.3 万元'), unit: 'CNY', heads, steps },
    theme('light'),
    {
      width,
    },
  );
};
const rowsOf = (steps: readonly WaterfallStep[]) =>
  draw(steps).table.rows.map((row) => row.map(({ text }) => text));

describe('from a whole to what is left', () => {
  it('begins each step where the one before it ended', () => {
    expect(levelsOf(income).map(({ from, to }) => [from, to])).toEqual([
      [0, 890000],
      [890000, 801000],
      [801000, 813000],
      [0, 813000],
    ]);
  });
  it('goes below zero', () => {
    const levels = levelsOf([step('收入', 10, 'WHOLE'), step('亏损', -35)]);
    expect(levels[1]).toMatchObject({ from: 10, to: -25 });
  });
  it('tells each step and what it leaves', () => {
    expect(rowsOf(income)).toEqual([
      ['收入', '890,000', '890,000'],
      ['公积金', '-89,000', '801,000'],
      ['结转', '12,000', '813,000'],
      ['可分配', '813,000', '813,000'],
    ]);
    expect(drawn(draw(income)).texts).toEqual(
      expect.arrayContaining(['89 万', '-8.9 万', '+1.2 万', '81.3 万']),
    );
  });
  it('narrows a step to what it names', () => {
    expect(draw(income).marks).toEqual([{ metric: 'income' }, undefined, undefined, undefined]);
  });
});

describe('a step that is not known', () => {
  const gaps = [
    step('收入', 100000, 'WHOLE'),
    step('公积金', null),
    step('公益金', -12345, 'STEP', { suppressed: true }),
    step('分配', 60000, 'LEFT'),
  ];
  it('leaves those after it without ground, up to what stands on its own', () => {
    expect(rowsOf(gaps)).toEqual([
      ['收入', '100,000', '100,000'],
      ['公积金', '—', '—'],
      ['公益金', '已隐去', '—'],
      ['分配', '60,000', '60,000'],
    ]);
  });
  it('is led to by no line', () => {
    const levels = levelsOf(gaps);
    expect(levels.map((_, at) => leadsOn(levels, at))).toEqual([false, false, false, false]);
    expect(leadsOn(levelsOf(income), 0)).toBe(true);
  });
  it('is a stub where it is withheld, and its number stands nowhere', () => {
    const { texts } = drawn(draw(gaps));
    expect(texts).toContain('已隐去');
    expect(texts.join()).not.toMatch(/1\.23|12,345/);
    expect(tooltipOver(draw(gaps), 2)).not.toMatch(/1\.23|12,345/);
  });
});

it('leaves numbers of many steps to the table rather than let them run into each other', () => {
  const many = Array.from({ length: 60 }, (_, i) => step(`第${i}步`, i === 0 ? 60000 : -900));
  expect(drawn(draw(many, 360), 360).texts).not.toContain('-900');
  expect(drawn(draw(many.slice(0, 4), 360), 360).texts).toContain('-900');
});

it('leaves a script in a name without effect', () => {
  expect(tooltipOver(draw([step('<b>', 1, 'WHOLE')]), 0)).toContain('&lt;b&gt;');
});
