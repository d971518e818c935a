import { addDays, addWorkingDays, isWorkingDay } from '@minxin/calendar';
import { shuffled } from '../random/pick.ts';
import { type Random, randomStream } from '../random/random.ts';
import { FREE_YEAR, LAST_DAY } from '../time/years.ts';
import type { Bid, TenderDetail } from './detail.ts';
import { KIND_IDEAS, type Kind } from './kinds.ts';
import { notice } from './notices.ts';
import { suppliersOf } from './suppliers.ts';

const FAILED: Readonly<Record<Kind, number>> = { works: 1, procurement: 2 };
const RUNNING: Readonly<Record<Kind, number>> = { works: 2, procurement: 4 };
const BUDGET = [400_000_00, 6_000_000_00] as const;
const HUNDRED_YUAN = 10_000;
const BID_PERIOD = 21;

/**
 * Tenders of the free year that have no result: some failed for want of bidders and were
 * cancelled, some are still running on the last day. `after` is the last number taken.
 */
export function* unawarded(kind: Kind, after: number, seed: number): Generator<TenderDetail> {
  const random = randomStream(seed, `tendering/unawarded/${kind}`);
  const count = FAILED[kind] + RUNNING[kind];
  for (let place = 0; place < count; place += 1) {
    yield openTender(kind, after + 1 + place, place < FAILED[kind], random);
  }
}

function openTender(kind: Kind, number: number, failed: boolean, random: Random): TenderDetail {
  const { word, letters, subjects } = KIND_IDEAS[kind];
  const place = String(number).padStart(3, '0');
  const tenderNo = `SIM-${letters}${FREE_YEAR}-${place}`;
  const subject = subjects[random.whole(0, subjects.length - 1)];
  const noticeOn = failed
    ? workingDay(addDays(`${FREE_YEAR}-03-01`, random.whole(0, 180)))
    : workingDay(addDays(LAST_DAY, -random.whole(4, 24)));
  const title = `${word} ${FREE_YEAR}-${place} 号：${subject}`;
  const due = workingDay(addDays(noticeOn, BID_PERIOD));
  const deadline = new Date(`${due}T09:30:00+08:00`);
  const opened = due <= LAST_DAY;
  const budgetFen = BigInt(Math.round(random.whole(...BUDGET) / HUNDRED_YUAN) * HUNDRED_YUAN);
  const bidders = failed ? random.whole(1, 2) : opened ? random.whole(3, 5) : 0;
  const bids = shuffled(suppliersOf(kind), random)
    .slice(0, bidders)
    .map(
      ({ code }): Bid => ({
        ...{ tenderNo, lotNo: 1, supplierCode: code, state: 'valid', reason: null },
        amountFen: (budgetFen * BigInt(random.whole(900, 990))) / 1000n,
        receivedAt: new Date(deadline.getTime() - random.whole(20, 2000) * 60_000),
      }),
    );
  return {
    tender: {
      ...{ tenderNo, kind, method: 'open', methodDetails: '公开招标', title, noticeOn },
      ...{ budgetFen, bidDeadline: deadline, openedAt: opened ? deadline : null },
      bidders: bidders || null,
    },
    lots: [{ tenderNo, lotNo: 1, title, budgetFen, controlPriceFen: null }],
    ...{ bids, awards: [], contracts: [], amendments: [] },
    notices: [
      notice(tenderNo, 'tender', noticeOn),
      ...(failed ? [notice(tenderNo, 'cancelled', addWorkingDays(due, 2))] : []),
    ],
  };
}

const workingDay = (day: string): string => (isWorkingDay(day) ? day : addWorkingDays(day, 0));
