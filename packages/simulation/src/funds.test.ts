import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Funds, makeFunds } from './funds/make-funds.ts';
import { VILLAGES } from './testing/figures.ts';
import { fingerprint } from './testing/fingerprint.ts';

const TOWN = { code: '610902111', name: '大竹园镇' };
const make = (seed: number) => makeFunds(TOWN, VILLAGES, seed);
const FEN_PER_WAN = 1_000_000n;

/** What each agreement was paid, and what its verified progress allowed, on every day of a payment. */
function* paidAgainstProgress({ agreements, inspections, payments }: Funds) {
  for (const { agreementNo, contractFen } of agreements) {
    const of = payments.filter((one) => one.agreementNo === agreementNo);
    for (const { paidOn } of of) {
      const verified = inspections
        .filter((one) => one.agreementNo === agreementNo && one.inspectedOn <= paidOn)
        .map((one) => one.verifiedPermille);
      const paid = of
        .filter((one) => one.paidOn <= paidOn)
        .reduce((sum, one) => sum + one.amountFen, 0n);
      yield { paid, payable: (contractFen * BigInt(Math.max(...verified))) / 1000n };
    }
  }
}

describe('projects of any seed', () => {
  test('are paid within their progress, one of them to the fen', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const funds = make(seed);
        const days = [...paidAgainstProgress(funds)];
        expect(days.every(({ paid, payable }) => paid <= payable)).toBe(true);
        expect(funds.payments.every(({ amountFen }) => amountFen > 0n)).toBe(true);
        expect(
          days.some(({ paid, payable }) => paid === payable),
          'one stands at the edge of its progress',
        ).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('are believable sums, with stages that add up to the contract', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { projects, agreements, stages } = make(seed);
        expect(projects).toHaveLength(15);
        for (const { budgetFen } of projects) {
          expect(budgetFen >= 30n * FEN_PER_WAN && budgetFen <= 300n * FEN_PER_WAN).toBe(true);
        }
        for (const { agreementNo, contractFen } of agreements) {
          const caps = stages.filter((one) => one.agreementNo === agreementNo);
          expect(caps.reduce((sum, { capFen }) => sum + capFen, 0n)).toBe(contractFen);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('leave something to see to: two stand still, one office and one bank have not signed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { agreements, inspections, signatories, signOffs, payments } = make(seed);
        const stands = agreements.filter(({ agreementNo, signedOn }) => {
          const last = inspections.filter((one) => one.agreementNo === agreementNo).at(-1);
          const seen = last?.inspectedOn ?? signedOn;
          return seen <= '2020-11-01' && last?.verifiedPermille !== 1000;
        });
        expect(stands).toHaveLength(2);
        expect(signatories).toHaveLength(15 * 4 - 1);
        const held = signOffs.filter((one) => one.agreementNo.endsWith('-13') && one.stageNo === 2);
        expect(held.map(({ office }) => office)).toEqual([
          'industry_office',
          'finance_audit_office',
        ]);
        expect(payments.filter((one) => one.paidOn.startsWith('2019')).length).toBeGreaterThan(12);
        expect(payments.filter((one) => one.paidOn.startsWith('2020')).length).toBeGreaterThan(12);
      }),
      { numRuns: 100 },
    );
  });
});

test('the same seed makes the same projects, another others', () => {
  const print = (seed: number) => fingerprint(Object.values(make(seed)));
  expect(print(5)).toBe(print(5));
  expect(print(5)).not.toBe(print(6));
});
