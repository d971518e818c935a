import { lowerFirst } from '../findings/lower-first.ts';
import type { Language } from '../language.ts';
import { decimal, subtract } from '../numbers/decimal.ts';
import { formatCount } from '../numbers/number-style.ts';
import { inARow, withSemicolons } from './clauses.ts';
import { exactSum } from './exact-sum.ts';
import type { FrozenLate, LateOwner } from './frozen-subject.ts';
import { isWithheld, known } from './known.ts';
import { furtherNumber, numberOf, ownersNumber, valueNumber } from './numbers.ts';
import { type Clause, said } from './segment.ts';

/** Which owners are told, and how many of them at most. */
export interface OwnersTold {
  readonly first: 'MOST' | 'LONGEST';
  readonly named: number;
}

/**
 * What is late and who owns it: "逾期未结 7 件，涉及 3 个单位：住建局 4 件，最长 12 个工作日；…". Undefined where
 * nothing is late. Beside a withheld owner none is named, lest it be worked out from the others.
 */
export function lateClause(
  late: FrozenLate,
  { first, named }: OwnersTold,
  language: Language,
): Clause | undefined {
  const { metric, total, owner } = late;
  if ((known(total) ?? 0) <= 0) return undefined;
  const chinese = language === 'zh';
  const count = valueNumber(metric, total, language);
  const level = chinese
    ? said`${metric.label} ${count}`
    : said`${lowerFirst(metric.label)} came to ${count}`;
  const owners = late.owners.filter((one) => (known(one) ?? 0) > 0).sort(ORDER[first]);
  const [only, ...others] = owners;
  if (only === undefined || late.owners.some(isWithheld)) return level;
  const owned = subtract(exactSum(owners), decimal(total.exact ?? total.value ?? 0)).units === 0n;
  if (owned && others.length === 0) return said`${level}${withOne(only, language)}`;
  const told = owners.slice(0, named).map((one) => ownerClause(late, one, language));
  const all = ownersNumber(owners.length, owner, total.reference, 'OWNERS', language);
  const whole = owned && told.length === owners.length;
  if (chinese)
    return said`${level}${owned && said`，涉及 ${all}`}${whole ? '：' : '，其中'}${withSemicolons('zh', told)}`;
  return said`${level}${owned && said` with ${all}`}${whole ? ': ' : ', of which '}${inARow('en', told)}`;
}

export const daysOf = ({ longest }: LateOwner): number => longest?.days ?? 0;

type Order = (a: LateOwner, b: LateOwner) => number;

const byCount: Order = (a, b) => (known(b) ?? 0) - (known(a) ?? 0);
const byDays: Order = (a, b) => daysOf(b) - daysOf(a);

const ORDER: Readonly<Record<OwnersTold['first'], Order>> = {
  MOST: (a, b) => byCount(a, b) || byDays(a, b),
  LONGEST: (a, b) => byDays(a, b) || byCount(a, b),
};

function withOne(owner: LateOwner, language: Language): Clause {
  const days = longestClause(owner, language);
  if (language === 'zh') return said`，均属${owner.label}${days && said`，${days}`}`;
  return said`, all with ${owner.label}${days && said` (${days})`}`;
}

function ownerClause({ metric }: FrozenLate, owner: LateOwner, language: Language): Clause {
  const days = longestClause(owner, language);
  if (language === 'zh')
    return said`${owner.label} ${valueNumber(metric, owner, 'zh')}${days && said`，${days}`}`;
  return said`${owner.label} ${furtherNumber(metric, owner, 'en')}${days && said` (${days})`}`;
}

function longestClause({ longest, reference }: LateOwner, language: Language): Clause | '' {
  if (longest === null) return '';
  const count = formatCount(longest.days);
  const [chinese, one, many] = DAYS[longest.kind];
  const text = `${count} ${language === 'zh' ? chinese : count === '1' ? one : many}`;
  return said`${language === 'zh' ? '最长' : 'longest'} ${numberOf(text, reference, 'DAYS')}`;
}

const DAYS = {
  DAY: ['天', 'day', 'days'],
  WORKING_DAY: ['个工作日', 'working day', 'working days'],
} as const;
