import { expect, test } from 'vitest';
import { shownChange } from './metric-change.ts';
import { splitText } from './number-text.ts';
import { answer } from './overview-answer.fixture.ts';
import { metricKey, tilesOf } from './tiles.ts';

const moved = (change: { percent?: number; points?: number; text: string }) => ({
  percent: change.percent ?? null,
  points: change.points ?? null,
  absolute: change.percent ?? change.points ?? null,
  text: change.text,
  basePeriod: { label: '2019年' },
});

test('six tiles in the order of the band, each with its value, unit and base', () => {
  const tiles = tilesOf(answer());
  expect(tiles.map(({ metric, number, unit, base }) => [metric, number, unit, base.text])).toEqual([
    ['serviceHall.accepted', '18.19', '万件', '181,887 件'],
    ['serviceHall.onTimeRate', '99.2', '%', '1,000'],
    ['tendering.amount', '16.9', '亿元', '208 项'],
    ['hotline.onTimeRate', '100', '%', '12,098'],
    ['hotline.satisfactionRate', '98.6', '%', '8,294 / 8,412'],
    ['households.gainPerHousehold', '1.2', '万元', '890 户'],
  ]);
});

test('a definition is found by its subject and its id', () => {
  const definition = {
    label: '按期办结率',
    direction: 'HIGHER_IS_BETTER',
    description: '口径',
    formula: 'a / b',
  } as const;
  const metrics = [{ ...definition, id: 'onTimeRate', subject: 'HOTLINE' as const }];
  expect(tilesOf(answer({ metrics })).map(({ definition }) => definition?.text)).toEqual([
    undefined,
    undefined,
    undefined,
    '口径',
    undefined,
    undefined,
  ]);
  expect(metricKey({ subject: 'SERVICE_HALL', id: 'accepted' })).toBe('serviceHall.accepted');
});

test('only an overdue count above zero is marked late', () => {
  const marks = tilesOf(answer()).map(({ beside }) => beside.map(({ late }) => late ?? false));
  expect(marks).toEqual([[], [true], [], [false], [false], [false, false]]);
});

test('households are not counted by month', () => {
  expect(tilesOf(answer()).map(({ trend }) => trend)).toEqual([
    [11240],
    [0.99],
    [5],
    [1],
    [null],
    null,
  ]);
});

test('a change without a base says why', () => {
  const change = { ...moved({ text: '—' }), basePeriod: { label: '2018年' } };
  expect(shownChange(change, 'HIGHER_IS_BETTER')).toEqual({
    text: '—',
    tone: 'plain',
    reason: '2018年无可比数据',
  });
});

test('a change is welcome or not by the direction of its metric', () => {
  const fall = moved({ points: -1.25, text: '-1.3 个百分点' });
  expect(shownChange(fall, 'HIGHER_IS_BETTER')).toMatchObject({ text: '-1.3 点', tone: 'bad' });
  expect(shownChange(fall, 'LOWER_IS_BETTER').tone).toBe('good');
  const rise = moved({ percent: 5.1, text: '+5.1 %' });
  expect(shownChange(rise, 'NEUTRAL')).toMatchObject({ text: '+5.1 %', tone: 'plain' });
  expect(shownChange(moved({ percent: 0, text: '0 %' }), 'HIGHER_IS_BETTER').tone).toBe('plain');
});

test('text splits into a number and its unit', () => {
  expect(splitText('181,887 件')).toEqual({ number: '181,887', unit: '件' });
  expect(splitText('-300 元')).toEqual({ number: '-300', unit: '元' });
  expect(splitText('—')).toEqual({ number: '—', unit: '' });
});
