import type { BENEFIT_WAYS, benefitEntries } from '@minxin/database';
import { weightedPick } from '../../random/pick.ts';
import { type Random, randomStream } from '../../random/random.ts';
import type { Days } from '../../time/days.ts';
import type { Made } from '../../writing/made.ts';
import type { Enterprise } from '../enterprises.ts';
import { type Month, monthsOf, recordingOf, workingDay } from '../lateness.ts';
import type { Link } from './make-links.ts';

export type Benefit = Made<typeof benefitEntries>;
type Way = (typeof BENEFIT_WAYS)[number];

/** Median yuan of an entry; dividends and rents come once a year. */
const YUAN: Readonly<Record<Way, number>> = {
  wage: 1400,
  dividend: 620,
  purchase: 480,
  lease: 850,
  training: 100,
};
const wayOf = weightedPick<Way>([
  ['wage', 55],
  ['purchase', 33],
  ['training', 12],
]);
const FREE_TRAINING = 0.6;
/** The share of an enterprise's households that a month brings something. */
const HELPED = 0.22;
const LEASING = 0.3;
const LEASE_MONTH = 11;
const DIVIDEND_MONTH = 12;

/** Entries of two years: each household served by an enterprise has its dividend every December. */
export function makeBenefits(
  enterprises: readonly Enterprise[],
  links: readonly Link[],
  days: Days,
  seed: number,
): Benefit[] {
  return enterprises.flatMap((enterprise) => {
    const random = randomStream(seed, `enterprises/benefits/${enterprise.code}`);
    const own = links.filter(({ enterpriseCode }) => enterpriseCode === enterprise.code);
    return monthsOf(days).flatMap((month) => monthsBenefits(enterprise, month, own, days, random));
  });
}

function monthsBenefits(
  { code }: Enterprise,
  month: Month,
  links: readonly Link[],
  days: Days,
  random: Random,
): Benefit[] {
  const record = recordingOf(month, random);
  const [middle, last] = [days.dayAt(month.first + 14), days.dayAt(month.last)];
  const active = links.filter(
    ({ fromDay, untilDay }) => fromDay <= middle && (!untilDay || untilDay > last),
  );
  const given = active.flatMap((link) => waysOf(month, random).map((way) => ({ link, way })));
  const dated = given
    .map((one) => ({
      ...one,
      day: workingDay(month, days, random, days.positionOf(one.link.fromDay)),
    }))
    .sort((a, b) => a.day - b.day);
  return dated.map(({ link, way, day }, rank) => ({
    enterpriseCode: code,
    entryNo: `${code}-${month.letters}-${String(rank + 1).padStart(3, '0')}`,
    householdNo: link.householdNo,
    way,
    amountFen: amountOf(way, random),
    happenedOn: days.dayAt(day),
    recordedOn: days.dayAt(record(day)),
  }));
}

function waysOf({ month }: Month, random: Random): Way[] {
  return [
    ...(random.chance(HELPED) ? [wayOf(random)] : []),
    ...(month === LEASE_MONTH && random.chance(LEASING) ? (['lease'] as const) : []),
    ...(month === DIVIDEND_MONTH ? (['dividend'] as const) : []),
  ];
}

/** To the ten yuan; most training costs the household nothing and is paid nothing. */
function amountOf(way: Way, random: Random): bigint {
  if (way === 'training' && random.chance(FREE_TRAINING)) return 0n;
  return BigInt(Math.max(1, Math.round((YUAN[way] * random.lognormal(1, 0.45)) / 10))) * 1000n;
}
