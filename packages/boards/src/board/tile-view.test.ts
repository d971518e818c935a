import { expect, test } from 'vitest';
import type { WordsFragment } from './fragments.generated.ts';
import { shownChange, tileView } from './tile-view.ts';

const moved = (points: number | null, percent: number | null = null) => ({
  ...{ points, percent, absolute: percent ?? points, partial: false },
  text: percent === null ? '—' : `+${percent} %`,
  basePeriod: { key: '2019-12', label: '2019年12月' },
});
const rate: WordsFragment = {
  ...{ id: 'onTimeRate', subject: 'HOTLINE' as const, label: '热线按期办结率' },
  ...{ unit: 'RATIO' as const, direction: 'HIGHER_IS_BETTER' as const },
};
const count: WordsFragment = {
  ...{ ...rate, id: 'orders', label: '工单量' },
  ...{ unit: 'ORDER' as const, direction: 'NEUTRAL' as const },
};
const value = (more: object) =>
  ({
    ...{ value: 0.974, numerator: '1175', denominator: '1206', unit: 'RATIO', text: '97.4 %' },
    ...{ state: 'OK', target: null, previous: moved(-1.2), against: moved(0.4) },
    ...more,
  }) as Parameters<typeof tileView>[1];

test('a rate shows what it rests on, and its changes in points', () => {
  const tile = tileView(rate, value({}), { language: 'zh' });
  expect(tile).toMatchObject({ number: '97.4', unit: '%', state: 'shown', late: false });
  expect(tile.parts?.text).toBe('1,175 / 1,206');
  expect(tile.previous).toMatchObject({ text: '-1.2 点', tone: 'bad' });
  expect(tile.against).toMatchObject({ text: '+0.4 点', tone: 'good' });
});

test('where the parts of a rate say less than their number, it is that which is shown', () => {
  const tile = tileView(rate, value({}), { language: 'zh', restsOn: 'n = 39 个标段' });
  expect(tile.parts).toMatchObject({ text: 'n = 39 个标段', denominator: '1206' });
});

test('a rate of amounts rests on amounts in their size', () => {
  const amounts = { numerator: '13682661.2', denominator: '16784700' };
  expect(tileView(rate, value(amounts), { language: 'zh' }).parts?.text).toBe(
    '1,368.27 万 / 1,678.47 万',
  );
  const few = { numerator: '623000', denominator: '623000' };
  expect(tileView(rate, value(few), { language: 'en' }).parts?.text).toBe('623,000 / 623,000');
});

test('a missed target is late, in words too', () => {
  const tile = tileView(rate, value({ target: { value: 0.98, met: false } }), { language: 'zh' });
  expect(tile).toMatchObject({ late: true, target: { text: '98.0 %', met: false } });
});

test('a count that people know by heart stands with every digit', () => {
  const whole = value({ value: 181_887, unit: 'ORDER', numerator: null, denominator: null });
  expect(tileView(count, whole, { language: 'zh' })).toMatchObject({
    number: '181,887',
    unit: '件',
  });
  expect(tileView(count, whole, { language: 'en' })).toMatchObject({
    ...{ number: '181,887', unit: 'orders' },
  });
  const large = value({ value: 12_345_678, unit: 'ORDER' });
  expect(tileView(count, large, { language: 'zh' })).toMatchObject({
    number: '1,234.57',
    unit: '万件',
  });
});

test('what is withheld, missing or cannot be narrowed so is told apart', () => {
  const state = (given: Parameters<typeof tileView>[1]) =>
    tileView(rate, given, { language: 'zh' }).state;
  expect(state(value({ value: null, state: 'SUPPRESSED' }))).toBe('suppressed');
  expect(state(value({ value: null, state: 'NO_DATA' }))).toBe('no-data');
  expect(state(null)).toBe('not-narrowed');
});

test('a change with nothing to compare with is a dash and says nothing', () => {
  expect(shownChange(moved(null), 'HIGHER_IS_BETTER', 'zh')).toEqual({
    ...{ text: '—', tone: 'plain', base: '2019年12月' },
  });
});
