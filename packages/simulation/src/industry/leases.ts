import { addDays, type Day, daysBetween } from '@minxin/calendar';
import type { factories, factoryLeases, leaseRents, rentPayments } from '@minxin/database';
import type { Village } from '../places.ts';
import { allocate } from '../random/allocate.ts';
import { type Random, randomStream } from '../random/random.ts';
import { LAST_DAY, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { IndustryTargets } from './targets.ts';

type Rent = Made<typeof leaseRents>;
type Payment = Made<typeof rentPayments>;

export interface Leasing {
  readonly factories: readonly Made<typeof factories>[];
  readonly leases: readonly Made<typeof factoryLeases>[];
  readonly rents: readonly Rent[];
  readonly payments: readonly Payment[];
}

interface Idea {
  readonly tenant: string;
  readonly signedOn: Day;
  readonly fromDay: Day;
  readonly toDay: Day;
  /** First days of the instalments, by month. */
  readonly every: 'quarter' | 'half_year';
  /** From this day on its rents stay unpaid, to the end of what is made up. */
  readonly unpaidFrom?: Day;
  /** A rent due in these days is paid months late. */
  readonly late?: readonly [from: Day, to: Day];
}

const FACTORY_NO = 'SIM-CF-01';
const M2_PARTS = 100;
/** Fen for a square metre and day: about 4.5 to 7 yuan a month. */
const DAILY_FEN = { least: 15, most: 23 };

/** Three tenants fill the factory in the published year; in the free one the smallest gives up and is followed by another on half its room. */
const IDEAS: readonly Idea[] = [
  {
    tenant: '模拟毛绒玩具有限公司',
    ...{ signedOn: '2018-12-18', fromDay: '2019-01-01', toDay: '2021-12-31', every: 'quarter' },
    late: ['2020-01-01', '2020-04-30'],
  },
  {
    tenant: '模拟茶叶包装有限公司',
    ...{ signedOn: '2018-12-25', fromDay: '2019-01-01', toDay: '2021-12-31', every: 'half_year' },
    unpaidFrom: '2020-07-01',
  },
  {
    tenant: '模拟服装加工专业合作社',
    ...{ signedOn: '2019-03-12', fromDay: '2019-04-01', toDay: '2020-06-30', every: 'quarter' },
    unpaidFrom: '2020-04-01',
  },
  {
    tenant: '模拟电子元件装配有限公司',
    ...{ signedOn: '2020-09-21', fromDay: '2020-10-01', toDay: '2022-09-30', every: 'quarter' },
  },
];

/** The printed factory, wholly let at the end of the published year, its rents and what was paid of them. */
export function makeLeasing(
  { townCode, factory }: IndustryTargets,
  villages: readonly Village[],
  seed: number,
): Leasing {
  const random = randomStream(seed, 'industry/leases');
  const [village] = villages;
  if (!village) return { factories: [], leases: [], rents: [], payments: [] };
  const shares = [0.5, 0.32, 0.18].map((share) => share * (0.9 + 0.2 * random.unit()));
  const parts = allocate(Math.round(factory * M2_PARTS), shares);
  const m2 = [...parts, Math.floor((parts[2] ?? 0) / 2)];
  const made = IDEAS.map((idea, position) => makeLease(idea, position, m2[position] ?? 1, random));
  return {
    factories: [
      {
        ...{ factoryNo: FACTORY_NO, name: `模拟${village.name}社区工厂`, townCode },
        ...{
          villageCode: village.code,
          areaM2: factory.toFixed(2),
          builtOn: `${PUBLISHED_YEAR}-01-01`,
        },
      },
    ],
    leases: made.map(({ lease }) => lease),
    rents: made.flatMap(({ rents }) => rents),
    payments: made.flatMap(({ payments }) => payments),
  };
}

function makeLease(idea: Idea, position: number, m2Parts: number, random: Random) {
  const leaseNo = `SIM-CL-${String(position + 1).padStart(2, '0')}`;
  // A whole number of fen a day: every instalment is then its days' share exactly.
  const daily = Math.max(
    1,
    Math.round((m2Parts / M2_PARTS) * random.whole(DAILY_FEN.least, DAILY_FEN.most)),
  );
  const starts = startsOf(idea);
  const end = addDays(idea.toDay, 1);
  const rents = starts.map(
    (dueOn, i): Rent => ({
      leaseNo,
      dueOn,
      dueFen: BigInt(daily * daysBetween(dueOn, starts[i + 1] ?? end)),
    }),
  );
  const payments = rents
    .map(({ dueOn, dueFen }) => ({ dueFen, paidOn: paidOn(idea, dueOn, random) }))
    .filter(({ paidOn: day }) => day !== undefined && day <= LAST_DAY)
    .map(
      ({ dueFen, paidOn: day = '' }, i): Payment => ({
        paymentNo: `${leaseNo}-P${String(i + 1).padStart(2, '0')}`,
        leaseNo,
        paidOn: day,
        amountFen: dueFen,
      }),
    );
  const { tenant, signedOn, fromDay, toDay, every } = idea;
  const lease = {
    ...{ leaseNo, factoryNo: FACTORY_NO, tenant, leasedM2: (m2Parts / M2_PARTS).toFixed(2) },
    ...{ signedOn, fromDay, toDay, rentEvery: every },
    rentFen: BigInt(daily * daysBetween(fromDay, end)),
  };
  return { lease, rents, payments };
}

/** The first of every third or sixth month of the term, which begins on the first of one. */
function startsOf({ fromDay, toDay, every }: Idea): readonly Day[] {
  const [year = 0, month = 1] = fromDay.split('-').map(Number);
  const step = every === 'quarter' ? 3 : 6;
  return Array.from({ length: 24 }, (_, i) => {
    const index = year * 12 + month - 1 + i * step;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  }).filter((day) => day <= toDay);
}

/** Within ten days of falling due, as a rule; in the published year always, so that nothing is owed. */
function paidOn(idea: Idea, dueOn: Day, random: Random): Day | undefined {
  if (idea.unpaidFrom !== undefined && dueOn >= idea.unpaidFrom) return undefined;
  const [from = '', to = ''] = idea.late ?? [];
  const isLate = dueOn >= from && dueOn <= to;
  return addDays(dueOn, isLate ? random.whole(70, 130) : random.whole(0, 10));
}
