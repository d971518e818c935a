import type { Labels } from '../definition/model.ts';

/** What is said of a key that the records leave empty. */
const UNNAMED = '未注明';

/** The name that people know a key by: from a list, from what its table says, or the key itself. */
export function labelOf(
  labels: Labels | undefined,
  key: string | null,
  name: string | null,
): string {
  if (key === null) return UNNAMED;
  return (labels?.kind === 'list' ? labels.names[key] : name) ?? key;
}
