import type { Language } from '@minxin/commentary';
import type { Labels } from '../definition/model.ts';
import type { Words } from '../definition/words.ts';

/** What is said of a key that the records leave empty. */
const UNNAMED: Words = { zh: '未注明', en: 'Not named' };

/** The name that people know a key by: from a list, from what its table says, or the key itself. */
export function labelOf(
  labels: Labels | undefined,
  key: string | null,
  name: string | null,
  language: Language,
): string {
  if (key === null) return UNNAMED[language];
  return (labels?.kind === 'list' ? labels.names[key]?.[language] : name) ?? key;
}
