import { expect, it } from 'vitest';
import { completed } from './complete-plan.ts';

const percents = { reservePercent: 10, welfarePercent: 20 };
const row = { planNo: 'P-1', ruleSetCode: 'R', incomeFen: 1_000n };

it('works out everything but income, rule set and shares', () => {
  const shares = [
    { householdNo: 'b', shares: 2 },
    { householdNo: 'a', shares: 1 },
  ];
  expect(completed({ row, parts: { shares } }, percents)).toEqual({
    row: {
      ...row,
      ...{ deficitFen: 0n, reserveFen: 100n, welfareFen: 200n, distributableFen: 700n },
    },
    parts: {
      shares: [
        { householdNo: 'b', shares: 2, amountFen: 467n },
        { householdNo: 'a', shares: 1, amountFen: 233n },
      ],
    },
  });
});

it('leaves what no rule allows to the rules', () => {
  const parts = { shares: [{ householdNo: 'a', shares: 0 }] };
  expect(completed({ row, parts }, percents).parts.shares).toEqual([
    { householdNo: 'a', shares: 0, amountFen: 0n },
  ]);
  expect(completed({ row: { ...row, deficitFen: 2_000n }, parts: {} }, percents).row).toMatchObject(
    { deficitFen: 2_000n },
  );
});
