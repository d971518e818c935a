import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalBy } from '../testing/enter.ts';
import { area, factory, lease, letOut, openYard, type Yard } from './testing/yard.ts';

let yard: Yard;
beforeAll(async () => {
  yard = await openYard();
});
afterAll(() => yard.database.drop());
beforeEach(() => yard.clear());

describe('a row of itself', () => {
  it.each([
    ['planted_areas_mu', area({ mu: 0 })],
    ['planted_areas_crop', area({ crop: 'rice' })],
    ['planted_areas_way', area({ way: 'planned' })],
    ['planted_areas_days', area({ until_day: '2019-03-01' })],
    ['planted_areas_village_in_town', area({ village_code: '610902001003' })],
    ['factories_area', factory('G', { area_m2: 0 })],
    ['factories_village_in_town', factory('G', { village_code: '610902111' })],
    ['factory_leases_leased', lease('L', 0, '2019-01-01', '2019-12-31')],
    ['factory_leases_term', lease('L', 1, '2019-01-02', '2019-01-01')],
    [
      'factory_leases_signed',
      lease('L', 1, '2019-01-01', '2019-12-31', { signed_on: '2019-01-02' }),
    ],
    ['factory_leases_rent', lease('L', 1, '2019-01-01', '2019-12-31', { rent_fen: 0 })],
    ['factory_leases_rent_every', lease('L', 1, '2019-01-01', '2019-12-31', { rent_every: 'day' })],
  ])('is held to %s', async (rule, entry) => {
    expect(await yard.refused(entry)).toMatchObject({ rule });
  });

  it('is taken where it is in order', async () => {
    await yard.put(
      area({}),
      area({ area_no: 'Q', until_day: '2019-03-02' }),
      ...letOut('L', 1, '2019-01-01', '2019-01-01'),
    );
  });
});

describe('what is let of a factory', () => {
  it('never exceeds it on any day, though it may over the leases together', async () => {
    await yard.put(
      ...letOut('1', 600, '2019-01-01', '2019-06-30'),
      ...letOut('2', 600, '2019-07-01', '2019-12-31'),
    );
    await yard.put(...letOut('3', 400, '2019-01-01', '2019-12-31'));
    expect(await yard.refused(...letOut('4', 0.01, '2018-12-31', '2019-01-01'))).toMatchObject({
      rule: 'factory_leases_built',
    });
    expect(await yard.refused(...letOut('4', 0.01, '2019-12-31', '2020-12-31'))).toMatchObject({
      rule: 'factory_leases_area',
      facts: { factory: '模拟社区工厂', area: 1000, day: '2019-12-31', leased: 1000.01 },
    });
    await yard.put(...letOut('4', 1000, '2020-01-01', '2020-12-31'));
    expect(await yard.refused(...letOut('5', 1, '2019-06-30', '2021-12-31'))).toMatchObject({
      rule: 'factory_leases_area',
    });
  });

  it('never exceeds it by two leases of the same moment', async () => {
    const both = await Promise.all([
      yard.refused(...letOut('1', 600, '2019-01-01', '2019-12-31')),
      yard.refused(...letOut('2', 600, '2019-01-01', '2019-12-31')),
    ]);
    expect(both.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(both.find((refusal) => refusal)?.rule).toBe('factory_leases_area');
  });

  it('holds the factory to its area and its age', async () => {
    await yard.put(...letOut('1', 600, '2019-01-01', '2019-06-30'));
    expect(await refusalBy(yard.sql`update factories set area_m2 = 599`)).toMatchObject({
      rule: 'factories_leased_area',
      facts: { leased: 600, area: 599, day: '2019-01-01' },
    });
    expect(await refusalBy(yard.sql`update factories set built_on = '2019-01-02'`)).toMatchObject({
      rule: 'factories_leased_before',
    });
    await yard.sql`update factories set area_m2 = 600, built_on = '2018-01-01'`;
  });

  it('is found by the doctor where it was damaged', async () => {
    await yard.put(...letOut('1', 600, '2019-01-01', '2019-06-30'));
    await yard.damage('factories', `update factories set area_m2 = 500, built_on = '2019-02-01'`);
    expect(await yard.broken('factory_leases_area')).toEqual(['F/2019-01-01']);
    expect(await yard.broken('factory_leases_built')).toEqual(['1']);
  });
});
