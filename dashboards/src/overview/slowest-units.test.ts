import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, department } from './overview-answer.fixture.ts';
import { RANK_FLOOR, slowestUnits } from './slowest-units.ts';

const slowest = (...by: ReturnType<typeof department>[]) => {
  const whole = answer();
  return slowestUnits({ ...whole, serviceHall: { ...whole.serviceHall, by } });
};

test('units with fewer than 30 cases due are not ranked', () => {
  const { units, ranked } = slowest(department('甲', 0, 29), department('乙', 29, 30));
  expect(units.map(({ label }) => label)).toEqual(['乙']);
  expect(ranked).toBe(1);
});

test('the slower unit stands first; of two alike, the one with more open and overdue', () => {
  const { units } = slowest(
    department('甲', 98, 100),
    department('乙', 90, 100, 1),
    department('丙', 90, 100, 4),
  );
  expect(units.map(({ label }) => label)).toEqual(['丙', '乙', '甲']);
});

test('says when every unit was always on time', () => {
  expect(slowest(department('甲', 50, 50), department('乙', 60, 60)).allOnTime).toBe(true);
  expect(slowest(department('甲', 50, 50), department('乙', 59, 60)).allOnTime).toBe(false);
  expect(slowest().allOnTime).toBe(false);
});

test('never more than five, all ranked, in order', () => {
  const unit = fc
    .tuple(fc.string(), fc.nat(200), fc.nat(200))
    .map(([key, a, b]) => department(key, Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 42 }), (all) => {
      const { units } = slowest(...all);
      expect(units.length).toBeLessThanOrEqual(5);
      expect(units.every(({ due }) => due >= RANK_FLOOR)).toBe(true);
      const rates = units.map(({ rate }) => rate);
      expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    }),
  );
});
