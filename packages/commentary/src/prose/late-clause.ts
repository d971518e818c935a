import { lowerFirst } from '../findings/lower-first.ts';
import type { Language } from '../language.ts';
import { decimal, subtract } from '../numbers/decimal.ts';
import { exactSum } from './exact-sum.ts';
import { isWithheld, known } from './known.ts';
import { firstOf, type OwnersTold, sorted } from './late-order.ts';
import { eachClause, longestClause, ownersClause } from './late-owners.ts';
import { ownersNumber, valueNumber } from './numbers.ts';
import type { LateOwner, ProseLate } from './prose-subject.ts';
import { type Clause, said } from './segment.ts';

/**
 * What is late and who owns it: "逾期未结 7 件，涉及 3 个单位：住建局 4 件，最长 12 个工作日；…". Undefined where
 * nothing is late. Beside a withheld owner none is named, lest it be worked out from the others; nor
 * are some of those who stand alike where there is no room for all.
 */
export function lateClause(
  late: ProseLate,
  told: OwnersTold,
  language: Language,
): Clause | undefined {
  const { metric, total } = late;
  if ((known(total) ?? 0) <= 0) return undefined;
  const count = valueNumber(metric, total, language);
  const level =
    language === 'zh'
      ? said`${metric.label} ${count}`
      : said`${lowerFirst(metric.label)} came to ${count}`;
  const whose = late.owners.some(isWithheld) ? [] : whoseClause(late, told, language);
  return said`${level}${whose}`;
}

function whoseClause(late: ProseLate, told: OwnersTold, language: Language): Clause {
  const { total, owner } = late;
  const all = late.owners.filter((one) => (known(one) ?? 0) > 0);
  const owners = sorted(all.filter(isNamed), told);
  const chinese = language === 'zh';
  const [only, ...others] = owners;
  if (only === undefined) {
    if (!addUp(all, late)) return [];
    return chinese ? said`，均未注明${owner}` : said` with no ${lowerFirst(owner)} named`;
  }
  const whole = addUp(owners, late);
  if (whole && others.length === 0) {
    const days = longestClause(only, language);
    if (chinese) return said`，均属${only.label}${days && said`，${days}`}`;
    return said`, all with ${only.label}${days && said` (${days})`}`;
  }
  const count = ownersNumber(owners.length, owner, total.reference, 'OWNERS', language);
  const many = whole && (chinese ? said`，涉及 ${count}` : said` with ${count}`);
  const first = firstOf(owners, told);
  if (first.length === 0) return said`${many}${whole && eachClause(late, owners, language)}`;
  const led = whole && first.length === owners.length ? [': ', '：'] : [', of which ', '，其中'];
  return said`${many}${led[chinese ? 1 : 0] ?? ''}${ownersClause(late, first, language)}`;
}

const isNamed = ({ key, rest }: LateOwner): boolean => key !== null && rest !== true;

const addUp = (owners: readonly LateOwner[], { total }: ProseLate): boolean =>
  subtract(exactSum(owners), decimal(total.exact ?? total.value ?? 0)).units === 0n;
