import { dayOf, daysBetween } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makeTendering } from '../tendering.ts';
import { PRINTED } from '../testing/figures.ts';
import { fingerprint } from '../testing/fingerprint.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DAY, LAST_DUE_DAY } from '../time/years.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const days = new Days(FIRST_DAY, LAST_DUE_DAY);
const make = (seed: number) => [...makeTendering(PRINTED.tendering, days, seed).details()];
const sum = (amounts: readonly (bigint | null | undefined)[]) =>
  amounts.reduce<bigint>((total, fen) => total + (fen ?? 0n), 0n);

describe('what belongs to the tenders of any seed', () => {
  test('adds up to them: awards, budgets, bidders, winners', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const { tender, lots, bids, awards } of make(seed)) {
          const winners = awards.length > 0 ? [tender.supplierCode] : [];
          expect({
            award: sum(awards.map(({ amountFen }) => amountFen)),
            budget: sum(lots.map(({ budgetFen }) => budgetFen)),
            winners: [...new Set(awards.map(({ supplierCode }) => supplierCode))],
            awarded: awards.length === 0 || awards.length === lots.length,
          }).toEqual({
            award: tender.awardFen ?? 0n,
            budget: tender.budgetFen ?? 0n,
            winners,
            awarded: true,
          });
          for (const { lotNo } of lots) {
            const bidders = bids.filter((bid) => bid.lotNo === lotNo);
            expect(new Set(bidders.map(({ supplierCode }) => supplierCode)).size).toBe(
              tender.bidders ?? 0,
            );
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  test('keeps its days: bids after the notice, awards after the opening, nothing after the last day', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const short: string[] = [];
        for (const { tender, bids, contracts, amendments, notices } of make(seed)) {
          const { noticeOn, awardedOn, openedAt, bidDeadline, method } = tender;
          if (!bidDeadline) throw new Error(`${tender.tenderNo} has no deadline.`);
          const least = method === 'open' ? 20 : 1;
          if (daysBetween(noticeOn, dayOf(bidDeadline)) < least) short.push(tender.tenderNo);
          const late = [
            bids.some(({ receivedAt }) => dayOf(receivedAt) < noticeOn),
            openedAt && openedAt < bidDeadline,
            awardedOn && (!openedAt || awardedOn < dayOf(openedAt)),
            contracts.some(({ signedOn }) => signedOn > LAST_DAY || signedOn < (awardedOn ?? '')),
            amendments.some(({ signedOn }) => signedOn > LAST_DAY),
            notices.some(({ publishedOn }) => publishedOn > LAST_DAY || publishedOn < noticeOn),
          ];
          expect([tender.tenderNo, ...late.map(Boolean)]).toEqual([
            tender.tenderNo,
            ...late.map(() => false),
          ]);
        }
        expect(short).toHaveLength(2);
      }),
      { numRuns: 8 },
    );
  });
});

test('tenders without a result have failed or are still running', () => {
  const open = make(2019).filter(({ awards }) => awards.length === 0);
  const failed = open.filter(({ notices }) => notices.some(({ kind }) => kind === 'cancelled'));
  expect([open.length, failed.length]).toEqual([9, 3]);
  expect(failed.every(({ tender }) => (tender.bidders ?? 0) < 3)).toBe(true);
});

test('the same seed makes the same details, another others', () => {
  expect(fingerprint(make(5))).toBe(fingerprint(make(5)));
  expect(fingerprint(make(5))).not.toBe(fingerprint(make(6)));
});
