import { addDays, dayOf } from '@minxin/calendar';
import type { serviceSimplifiedApprovals } from '@minxin/database';
import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import { LAST_DAY } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { Case } from './cases.ts';
import type { Item } from './catalogue.ts';

export type Approval = Made<typeof serviceSimplifiedApprovals>;

/** Simplified approval began some months after the hall did, for some of the items with a promise. */
const SINCE = new Date('2019-06-03T00:00:00+08:00');
const ITEMS = 0.15;
const BROKEN = 0.003;

const documents = weightedPick([
  [0, 0.15],
  [1, 0.4],
  [2, 0.3],
  [3, 0.15],
] as const);
const FINDINGS = ['承诺的场所条件现场核查不符', '承诺补交的材料逾期未交', '承诺的从业资格核查不实'];

/** The cases handled with one form, one letter of commitment and one seal. */
export function* makeApprovals(
  cases: Iterable<Case>,
  items: readonly Item[],
  random: Random,
): Generator<Approval> {
  const simplified = new Set(
    items
      .filter((item) => item.caseType === 'promised' && random.chance(ITEMS))
      .map(({ code }) => code),
  );
  for (const one of cases) {
    if (one.acceptedAt < SINCE || !simplified.has(one.itemCode)) continue;
    const documentsAsked = documents(random);
    const brokenOn = addDays(dayOf(one.acceptedAt), random.whole(20, 90));
    const broken = random.chance(BROKEN) && brokenOn <= LAST_DAY;
    yield {
      caseNo: one.caseNo,
      ...{ applicationForms: 1, commitmentLetters: 1, seals: 1, documentsAsked },
      commitmentBrokenOn: broken ? brokenOn : null,
      finding: broken ? (FINDINGS[random.whole(0, FINDINGS.length - 1)] ?? '') : null,
    };
  }
}
