import type { ledgerLines, ledgerMonthClosings, ledgerVouchers } from '@minxin/database';
import { type Random, randomStream } from '../../random/random.ts';
import type { Days } from '../../time/days.ts';
import { FREE_YEAR } from '../../time/years.ts';
import type { Made } from '../../writing/made.ts';
import type { Enterprise } from '../enterprises.ts';
import { type Month, monthsOf, recordingOf, workingDay } from '../lateness.ts';
import { CAPITAL, type Deal, dealsOf } from './deals.ts';
import { Purse } from './purse.ts';

export interface Ledger {
  readonly vouchers: Made<typeof ledgerVouchers>[];
  readonly lines: Made<typeof ledgerLines>[];
  readonly closings: Made<typeof ledgerMonthClosings>[];
}

/** The last enterprise has closed no month after this one. */
const LAGGARD_CLOSED = `${FREE_YEAR}08`;
/** Two months a year have a payment that is taken back in the next. */
const REVERSED_MONTHS = [4, 10];
const CLOSED_WITHIN = { least: 5, most: 12 };

/** Balanced books of two years: amounts are set in the order of their days, so that cash never runs out. */
export function makeLedger(enterprises: readonly Enterprise[], days: Days, seed: number): Ledger {
  const ledger: Ledger = { vouchers: [], lines: [], closings: [] };
  for (const [position, enterprise] of enterprises.entries()) {
    const random = randomStream(seed, `enterprises/ledger/${enterprise.code}`);
    const isLaggard = position === enterprises.length - 1;
    keepBooks(ledger, enterprise, isLaggard, days, random);
  }
  return ledger;
}

/** A payment of the month before that was booked by mistake, and is taken back. */
interface Reversal {
  readonly deal: Deal;
  readonly voucherNo: string;
  readonly fen: number;
}

interface Booking {
  readonly day: number;
  readonly deal: Deal;
  readonly reverses?: Reversal;
}

function keepBooks(
  ledger: Ledger,
  enterprise: Enterprise,
  isLaggard: boolean,
  days: Days,
  random: Random,
): void {
  const opened = days.positionOf(enterprise.registeredOn);
  const size = random.lognormal(1, 0.4);
  const purse = new Purse();
  let doubtful: Reversal | undefined;
  for (const month of monthsOf(days)) {
    const record = recordingOf(month, random);
    const bookings = bookingsOf(month, opened, doubtful, days, random);
    doubtful = undefined;
    let latest = month.last;
    let number = 0;
    for (const { deal, day, reverses } of bookings) {
      const wanted = Math.round(deal.yuan * size * random.lognormal(1, 0.35)) * 100;
      const fen = reverses ? reverses.fen : purse.affordable(deal, wanted);
      if (fen <= 0) continue;
      number += 1;
      const voucherNo = `SIM-${month.letters}-${String(number).padStart(2, '0')}`;
      const recorded = record(day);
      latest = Math.max(latest, recorded);
      purse.move(deal, fen);
      ledger.vouchers.push({
        ...{ enterpriseCode: enterprise.code, voucherNo, summary: deal.summary },
        ...{ bookedOn: days.dayAt(day), recordedOn: days.dayAt(recorded) },
        reversesNo: reverses?.voucherNo ?? null,
      });
      ledger.lines.push(...linesOf(enterprise.code, voucherNo, deal, BigInt(fen)));
      if (!reverses && isDoubtful(deal, month)) doubtful = { deal, voucherNo, fen };
    }
    if (!isClosed(month, isLaggard)) continue;
    const usual = month.last + random.whole(CLOSED_WITHIN.least, CLOSED_WITHIN.most);
    ledger.closings.push({
      ...{ enterpriseCode: enterprise.code, month: days.dayAt(month.first) },
      closedOn: days.dayAt(Math.max(latest, usual)),
    });
  }
}

/** What a month books, in the order of its days: its deals, capital at the start, and what it takes back. */
function bookingsOf(
  month: Month,
  opened: number,
  doubtful: Reversal | undefined,
  days: Days,
  random: Random,
): Booking[] {
  const from = Math.max(month.first, opened + 1);
  const bookings: Booking[] = dealsOf(month.month, random).map((deal) => ({
    ...{ deal, day: workingDay(month, days, random, from) },
  }));
  if (month.first <= opened) bookings.push({ deal: CAPITAL, day: opened });
  if (doubtful) {
    const { deal, voucherNo } = doubtful;
    const back = {
      ...{ ...deal, debit: deal.credit, credit: deal.debit },
      summary: `冲销凭证 ${voucherNo}：${deal.summary}重复入账`,
    };
    bookings.push({ deal: back, day: workingDay(month, days, random), reverses: doubtful });
  }
  return bookings.sort((a, b) => a.day - b.day);
}

const linesOf = (enterpriseCode: string, voucherNo: string, deal: Deal, fen: bigint) => {
  const line = { enterpriseCode, voucherNo };
  return [
    { ...line, lineNo: 1, accountCode: deal.debit, debitFen: fen, creditFen: 0n },
    { ...line, lineNo: 2, accountCode: deal.credit, debitFen: 0n, creditFen: fen },
  ];
};

const isDoubtful = (deal: Deal, { month }: Month) =>
  deal.debit === '1405' && REVERSED_MONTHS.includes(month);

/** The last month is still open; the laggard has more to do. */
function isClosed({ letters }: Month, isLaggard: boolean): boolean {
  return letters <= (isLaggard ? LAGGARD_CLOSED : `${FREE_YEAR}11`);
}
