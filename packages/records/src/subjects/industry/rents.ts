import { addDays, type Day, daysBetween } from '@minxin/calendar';

const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const;

/** What a contract says of its rent. */
export interface RentTerms {
  readonly fromDay: Day;
  /** The last day of the lease. */
  readonly toDay: Day;
  /** The rent of the whole term. */
  readonly rentFen: bigint;
  readonly rentEvery: keyof typeof MONTHS;
}

export interface Rent {
  readonly dueOn: Day;
  readonly dueFen: bigint;
}

/**
 * The instalments of a rent, each due on the first day of its stretch. The rent is spread evenly over
 * the days of the term (straight-line, domain §8); fen that don't divide go one each to the largest
 * remainders, the earlier instalment first on a tie, so that the sum is the contract's to the fen.
 * Instalments of nothing are left out; terms that contradict themselves have none, and the table's
 * own rules say why.
 */
export function rentSchedule(terms: RentTerms): readonly Rent[] {
  const { fromDay, toDay, rentFen, rentEvery } = terms;
  if (fromDay > toDay || rentFen <= 0n || !(rentEvery in MONTHS)) return [];
  const starts = startsOf(fromDay, toDay, MONTHS[rentEvery]);
  const end = addDays(toDay, 1);
  const lengths = starts.map((start, i) => BigInt(daysBetween(start, starts[i + 1] ?? end)));
  const term = BigInt(daysBetween(fromDay, end));
  const shares = lengths.map((days, position) => ({
    position,
    fen: (rentFen * days) / term,
    remainder: (rentFen * days) % term,
  }));
  let left = rentFen - shares.reduce((sum, { fen }) => sum + fen, 0n);
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.position - b.position : a.remainder > b.remainder ? -1 : 1,
  );
  const extra = new Set<number>();
  for (const { position } of byRemainder) {
    if (left === 0n) break;
    extra.add(position);
    left -= 1n;
  }
  return shares
    .map(({ position, fen }) => ({
      dueOn: starts[position] ?? fromDay,
      dueFen: fen + (extra.has(position) ? 1n : 0n),
    }))
    .filter(({ dueFen }) => dueFen > 0n);
}

/** The first day, and the same day of every `months`-th month after it. */
function startsOf(from: Day, to: Day, months: number): readonly Day[] {
  const starts: Day[] = [];
  for (let start = from, i = 1; start <= to; i += 1) {
    starts.push(start);
    start = monthsAfter(from, i * months);
  }
  return starts;
}

/** The same day of a later month, or that month's last where it has none: 01-31 + 1 is 02-28. */
function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(index / 12), (index % 12) + 1, Math.min(date, last)];
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
