import { listed } from '../findings/sentence.ts';
import type { Language } from '../language.ts';
import { formatCount } from '../numbers/number-style.ts';
import { inARow, withSemicolons } from './clauses.ts';
import { furtherNumber, numberOf, valueNumber } from './numbers.ts';
import type { LateOwner, ProseLate } from './prose-subject.ts';
import { type Clause, said } from './segment.ts';

/** "住建局 4 件，最长 12 个工作日；城管局 2 件"; "甲 4 件、乙 2 件"; of those who have the same "甲、乙，各 1 件". */
export function ownersClause(
  late: ProseLate,
  owners: readonly LateOwner[],
  language: Language,
): Clause {
  const aged = owners.some(({ longest }) => longest !== null);
  const each = aged || owners.length < 2 ? [] : eachClause(late, owners, language);
  if (each.length > 0) {
    const names = owners.map(({ label }) => label);
    return said`${listed(names, language)}${each}`;
  }
  const told = owners.map((one) => ownerClause(late, one, language));
  return language === 'zh' && aged ? withSemicolons('zh', told) : inARow(language, told);
}

/** "，各 1 件"; ", 1 each"; empty where not all have the same. */
export function eachClause(
  { metric }: ProseLate,
  owners: readonly LateOwner[],
  language: Language,
): Clause {
  const [first] = owners;
  if (first === undefined || owners.some(({ value }) => value !== first.value)) return [];
  if (language === 'zh') return said`，各 ${valueNumber(metric, first, 'zh')}`;
  return said`, ${furtherNumber(metric, first, 'en')} each`;
}

/** "最长 12 个工作日"; "longest 12 working days"; empty where nobody can say. */
export function longestClause({ longest, reference }: LateOwner, language: Language): Clause | '' {
  if (longest === null) return '';
  const count = formatCount(longest.days);
  const [chinese, one, many] = DAYS[longest.kind];
  const text = `${count} ${language === 'zh' ? chinese : count === '1' ? one : many}`;
  return said`${language === 'zh' ? '最长' : 'longest'} ${numberOf(text, reference, 'DAYS')}`;
}

function ownerClause({ metric }: ProseLate, owner: LateOwner, language: Language): Clause {
  const days = longestClause(owner, language);
  if (language === 'zh')
    return said`${owner.label} ${valueNumber(metric, owner, 'zh')}${days && said`，${days}`}`;
  return said`${owner.label} ${furtherNumber(metric, owner, 'en')}${days && said` (${days})`}`;
}

const DAYS = {
  DAY: ['天', 'day', 'days'],
  WORKING_DAY: ['个工作日', 'working day', 'working days'],
} as const;
