import type { Day } from '@minxin/calendar';
import { AWARD_KINDS, type recognitionAwards } from '@minxin/database';
import { allocate } from '../random/allocate.ts';
import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { Holders } from './holders.ts';
import type { RecognitionTargets } from './targets.ts';

export type Award = Made<typeof recognitionAwards>;
type Kind = Award['kind'];

interface Round {
  readonly period: string;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
}

/** A quarter is awarded in the month after it, the year before it ends. */
const ROUNDS: Readonly<Record<number, readonly Round[]>> = {
  [PUBLISHED_YEAR]: [
    { period: '2019Q1', awardedOn: '2019-04-12', expiresOn: '2019-07-12' },
    { period: '2019Q2', awardedOn: '2019-07-12', expiresOn: '2019-10-14' },
    { period: '2019Q3', awardedOn: '2019-10-14', expiresOn: '2020-01-14' },
    { period: '2019', awardedOn: '2019-12-27', expiresOn: '2020-12-28' },
  ],
  [FREE_YEAR]: [
    { period: '2019Q4', awardedOn: '2020-01-14', expiresOn: '2020-04-14' },
    { period: '2020Q1', awardedOn: '2020-04-14', expiresOn: '2020-07-14' },
    { period: '2020Q2', awardedOn: '2020-07-14', expiresOn: '2020-10-14' },
    { period: '2020Q3', awardedOn: '2020-10-14', expiresOn: '2021-01-14' },
    { period: '2020', awardedOn: '2020-12-28', expiresOn: '2021-12-28' },
  ],
};
/** In each round of the free year. */
const FREE: Readonly<Record<Kind, number>> = {
  red_flag_window: 1,
  demonstration_post: 3,
  service_star: 3,
};
const LETTERS: Readonly<Record<Kind, string>> = {
  red_flag_window: 'HQ',
  demonstration_post: 'SF',
  service_star: 'ZX',
};

/** Awards of two years: the published year's are as many of each kind as printed, over its rounds. */
export function makeAwards(
  targets: RecognitionTargets,
  holders: Holders,
  random: Random,
): readonly Award[] {
  return [PUBLISHED_YEAR, FREE_YEAR].flatMap((year) => {
    const rounds = ROUNDS[year] ?? [];
    return AWARD_KINDS.flatMap((kind) => {
      const total = year === PUBLISHED_YEAR ? targets[kind] : FREE[kind] * rounds.length;
      const counts = allocate(
        total,
        rounds.map(() => 1),
      );
      return rounds
        .flatMap((round, position) => drawn(kind, round, counts[position] ?? 0, holders, random))
        .map((award, position) => ({
          awardNo: `SIM-${LETTERS[kind]}${year}-${String(position + 1).padStart(2, '0')}`,
          ...award,
        }));
    });
  });
}

/** Different holders within a round; another round may draw them again. */
function drawn(kind: Kind, round: Round, count: number, holders: Holders, random: Random) {
  return shuffled(holders[kind], random)
    .slice(0, count)
    .map((holderNo) => ({
      ...{ kind, ...round, holderNo },
      periodKind: round.period.includes('Q') ? ('quarter' as const) : ('year' as const),
      windowCode: kind === 'red_flag_window' ? holderNo : null,
      evidence: `模拟评优通报 ${round.period}`,
    }));
}
