import type { Language } from '../language.ts';
import { formatCount } from '../numbers/number-style.ts';

/** (12, "单位") → "12 个单位"; (12, "unit") → "12 units". */
export function countOf(count: number, owner: string, language: Language): string {
  if (language === 'zh') return `${formatCount(count)} 个${owner}`;
  return `${formatCount(count)} ${count === 1 ? owner : plural(owner)}`;
}

/** "共比较 12 个单位", "12 units compared"; undefined of none. */
export function comparedNote(count: number, owner: string, language: Language): string | undefined {
  if (count === 0) return undefined;
  const who = countOf(count, owner, language);
  return language === 'zh' ? `共比较 ${who}` : `${who} compared`;
}

/** "village" → "villages", "category" → "categories", "branch" → "branches", "kind of case" → "kinds of case". */
function plural(word: string): string {
  const [head = '', ...of] = word.split(/(?= of )/);
  if (of.length > 0) return plural(head) + of.join('');
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** "1 个村的数值已隐去"; undefined where none is. */
export function withheldNote(count: number, owner: string, language: Language): string | undefined {
  if (count === 0) return undefined;
  const who = countOf(count, owner, language);
  return language === 'zh' ? `${who}的数值已隐去` : `${who} withheld`;
}
