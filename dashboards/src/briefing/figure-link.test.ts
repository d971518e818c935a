import { expect, test } from 'vitest';
import { figureLink } from './figure-link.ts';

test('a figure leads to its board, its period and its passport', () => {
  expect(figureLink('hotline.onTimeRate@2019-12')).toEqual({
    path: '/hotline',
    query: { period: '2019-12', show: 'passport:HOTLINE:onTimeRate' },
  });
});

test('a figure of a unit leads to what is narrowed to it', () => {
  expect(figureLink('service-hall.onTimeRate@2019-12/DEPARTMENT=D7')?.query).toMatchObject({
    'where.department': ['D7'],
    show: 'passport:SERVICE_HALL:onTimeRate',
  });
});

test('a year so far is a range of days', () => {
  const link = figureLink('hotline.orders@2019[2019-01-01/2019-11-30]');
  expect(link?.query.period).toBe('2019-01-01~2019-11-30');
});

test('what no board asks leads nowhere', () => {
  expect(figureLink('weather.rain@2019-12')).toBeUndefined();
  expect(figureLink('')).toBeUndefined();
});
