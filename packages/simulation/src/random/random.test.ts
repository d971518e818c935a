import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliasTable } from './alias-table.ts';
import { shuffled } from './pick.ts';
import { quota } from './quota.ts';
import { randomStream } from './random.ts';
import { valueNear } from './value-near.ts';

const draw = (seed: number, name: string, count = 20) => {
  const random = randomStream(seed, name);
  return Array.from({ length: count }, () => random.unit());
};

test('a seed and a name decide the stream', () => {
  expect(draw(2019, 'cases')).toEqual(draw(2019, 'cases'));
  expect(draw(2019, 'cases')).not.toEqual(draw(2020, 'cases'));
  expect(draw(2019, 'cases')).not.toEqual(draw(2019, 'orders'));
});

test('uniform and normal numbers have their mean and deviation', () => {
  const random = randomStream(1, 'moments');
  const numbers = Array.from({ length: 50_000 }, () => random.normal());
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
  expect(mean).toBeCloseTo(0, 1);
  expect(variance).toBeCloseTo(1, 1);
  const units = draw(1, 'units', 50_000);
  expect(units.reduce((sum, x) => sum + x, 0) / units.length).toBeCloseTo(0.5, 2);
  expect(units.every((x) => x >= 0 && x < 1)).toBe(true);
});

test('an alias table draws by weight and never what weighs nothing', () => {
  const weights = [5, 0, 1, 2, 0, 2];
  const table = aliasTable(weights);
  const random = randomStream(7, 'alias');
  const counts = weights.map(() => 0);
  for (let i = 0; i < 100_000; i += 1) {
    const position = table(random);
    counts[position] = (counts[position] ?? 0) + 1;
  }
  for (const [i, weight] of weights.entries()) {
    expect((counts[i] ?? 0) / 100_000).toBeCloseTo(weight / 10, 1.9);
    if (weight === 0) expect(counts[i]).toBe(0);
  }
});

test('a quota marks exactly as many as it should, wherever they fall', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(300), fc.nat(300), (seed, a, b) => {
      const [marked, size] = [Math.min(a, b), Math.max(a, b)];
      const random = randomStream(seed, 'quota');
      const mark = quota(marked, size);
      const hits = Array.from({ length: size }, () => mark(random)).filter(Boolean);
      expect(hits).toHaveLength(marked);
      expect(mark(random)).toBe(false);
    }),
  );
});

test('a shuffle keeps every value', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.nat()), (seed, list) => {
      const result = shuffled(list, randomStream(seed, 'shuffle'));
      expect(result.toSorted()).toEqual(list.toSorted());
    }),
  );
});

test('a value near a target would have been printed so', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomStream(seed, 'near');
      const amount = valueNear({ value: 1_412e6, tolerance: 5e5, atLeast: false }, random);
      expect(Math.round(amount / 1e6)).toBe(1412);
      expect(valueNear({ value: 62, tolerance: 0, atLeast: false }, random)).toBe(62);
      const more = valueNear({ value: 200_000, tolerance: 0, atLeast: true }, random);
      expect(more).toBeGreaterThan(200_000);
      expect(more).toBeLessThan(207_000);
    }),
  );
});
