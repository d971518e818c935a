import { isWorkingDay } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Tender } from './tendering/detail.ts';
import { makeTendering } from './tendering.ts';
import { PRINTED } from './testing/figures.ts';
import { fingerprint } from './testing/fingerprint.ts';
import { Days } from './time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from './time/years.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const days = new Days(FIRST_DAY, LAST_DUE_DAY);
const make = (seed: number) => [...makeTendering(PRINTED.tendering, days, seed).tenders()];
const of = (tenders: readonly Tender[], kind: Tender['kind'], year: string) =>
  tenders.filter((one) => one.kind === kind && one.awardedOn.startsWith(year));
const sum = (tenders: readonly Tender[]) =>
  tenders.reduce((total, one) => total + one.awardFen, 0n);
const hundredMillions = (fen: bigint) => (Number(fen) / 1e10).toFixed(2);

describe('tenders of any seed', () => {
  test('are 62 and 146 in 2019, for 14.12 and 2.78 亿元 but not for the round sum', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const tenders = make(seed);
        const works = of(tenders, 'works', '2019');
        const procurements = of(tenders, 'procurement', '2019');
        expect([works.length, procurements.length]).toEqual([62, 146]);
        expect(hundredMillions(sum(works))).toBe('14.12');
        expect(hundredMillions(sum(procurements))).toBe('2.78');
        expect(sum(works) % 10_000_000_000n).not.toBe(0n);
        const free = tenders.filter((one) => one.awardedOn.startsWith('2020'));
        expect(free).toHaveLength(66 + 158);
        expect(Number(sum(free)) / 1e10).toBeCloseTo(15.3, 0.7);
      }),
      { numRuns: 25 },
    );
  });

  test('keep the rules of their methods', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const tenders = make(seed);
        const broken = tenders.filter((one) => {
          const cycle = (Date.parse(one.awardedOn) - Date.parse(one.noticeOn)) / 86_400_000;
          const rules = [
            one.awardFen > 0n && (!one.budgetFen || one.budgetFen >= one.awardFen),
            isWorkingDay(one.noticeOn) && isWorkingDay(one.awardedOn),
            cycle >= (one.method === 'open' ? 20 : 1),
            one.method === 'direct' ? one.bidders === 1 : one.bidders >= 3 && one.bidders <= 12,
          ];
          return rules.includes(false);
        });
        expect(broken).toEqual([]);
        expect(new Set(tenders.map((one) => one.tenderNo)).size).toBe(tenders.length);
      }),
      { numRuns: 20 },
    );
  });
});

test('budgets are known for most, with a saving of some percent', () => {
  const budgeted = make(2019).flatMap((one) =>
    one.budgetFen ? [{ ...one, budget: one.budgetFen }] : [],
  );
  expect(budgeted.length / 432).toBeCloseTo(0.85, 1);
  const budget = budgeted.reduce((total, one) => total + one.budget, 0n);
  const saving = 1 - Number(sum(budgeted)) / Number(budget);
  expect(saving).toBeGreaterThan(0.03);
  expect(saving).toBeLessThan(0.07);
});

test('amounts are skewed and not all round', () => {
  const amounts = of(make(2019), 'works', '2019')
    .map((one) => Number(one.awardFen))
    .sort((a, b) => a - b);
  const mean = amounts.reduce((total, fen) => total + fen, 0) / amounts.length;
  expect(amounts[31] ?? 0).toBeLessThan(mean);
  expect(amounts.some((fen) => fen % 100 !== 0)).toBe(true);
  expect(amounts.some((fen) => fen % 10_000 === 0)).toBe(true);
});

test('the same seed makes the same tenders, another others', () => {
  expect(fingerprint(make(5))).toBe(fingerprint(make(5)));
  expect(fingerprint(make(5))).not.toBe(fingerprint(make(6)));
});
