import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { tellable } from './figures.ts';
import { LEVEL_WORDS } from './level.ts';
import { moveOf } from './move.ts';
import { movePhrase } from './move-phrase.ts';
import { joined } from './sentence.ts';
import { type Periods, toldPeriod } from './told-period.ts';
import { exactValue } from './told-value.ts';

/** "2020年 198,321 件，同比增 4.1 %": the whole beside a told period; undefined without one. */
export function wholeNote(
  metric: MetricWords,
  { figures, whole }: Periods,
  language: Language,
): string | undefined {
  const value = tellable(whole);
  if (whole === undefined || value === null) return undefined;
  const { name, time, key, partial } = toldPeriod({ figures, whole }, language);
  const text = exactValue(metric, value, language);
  const move = moveOf(metric, whole, undefined);
  return joined(
    language,
    language === 'zh' ? `${name} ${text}` : `${text} ${time}`,
    partial ? LEVEL_WORDS[language].incomplete : undefined,
    move && movePhrase(move, key, metric, language),
  );
}
