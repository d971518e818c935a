import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { formatValue } from '../numbers/format-value.ts';

/** How a value lies to its target: "低于目标 98 %", "on target (98 %)"; undefined without one, or where neither side is better. */
export function targetNote(
  { unit, direction }: MetricWords,
  value: number,
  target: number | undefined,
  language: Language,
): { readonly text: string; readonly missed: boolean } | undefined {
  if (target === undefined || direction === 'NEUTRAL') return undefined;
  const missed = direction === 'HIGHER_IS_BETTER' ? value < target : value > target;
  const aim = aimText(target, unit, language);
  const side = direction === 'HIGHER_IS_BETTER' ? 'below' : 'above';
  const chinese = missed ? `${side === 'below' ? '低' : '高'}于目标 ${aim}` : `达到目标 ${aim}`;
  const english = `${missed ? side : 'on'} target (${aim})`;
  return { missed, text: language === 'zh' ? chinese : english };
}

/** A target is a round number: "98 %", not "98.0 %". */
export const aimText = (target: number, unit: string, language: Language): string =>
  formatValue(target, unit, language).replace(/\.0(?= %$)/, '');
