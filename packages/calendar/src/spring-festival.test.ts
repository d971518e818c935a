import { describe, expect, it } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { acrossFestival, springFestival } from './spring-festival.ts';

describe('the Spring Festival', () => {
  it.each([
    [2018, '2018-02-16'],
    [2019, '2019-02-05'],
    [2020, '2020-01-25'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
  ])('of %i began on %s', (year, day) => {
    expect(springFestival(year)).toBe(day);
  });
});

describe('a month beside the Spring Festival', () => {
  const across = (month: string) => acrossFestival(parsePeriod({ month }));

  it('is taken with the other one where the festival moved from one to the other', () => {
    const both = { grain: 'RANGE', from: '2020-01-01', to: '2020-03-01' };
    expect(across('2020-01')).toEqual(both);
    expect(across('2020-02')).toEqual(both);
    expect(across('2021-01')).toMatchObject({ from: '2021-01-01' });
  });

  it('stands alone where it did not move, in other months, and in what holds both', () => {
    expect(across('2019-01')).toBeNull();
    expect(across('2020-03')).toBeNull();
    expect(acrossFestival(parsePeriod({ quarter: '2020Q1' }))).toBeNull();
    expect(
      acrossFestival(parsePeriod({ range: { from: '2020-01-15', to: '2020-02-14' } })),
    ).toBeNull();
  });
});
