import type { MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { baseRelation } from './base-relation.ts';
import { distance } from './distance.ts';
import { type FigureValue, type PeriodFigure, tellable } from './figures.ts';
import { absence, LEVEL_WORDS, type NamedTime } from './level.ts';
import { lowerFirst } from './lower-first.ts';
import { justBefore } from './period-prose.ts';
import { exactValue, toldValue } from './told-value.ts';

/** A metric and the one of its figures that is told. */
export interface ToldSide {
  readonly metric: MetricWords;
  readonly figure: FigureValue;
}

/** "3月工单量 1,206 件", "Orders: 1,206 in Mar"; or why it can't be told. */
export function sideLevel(
  { metric, figure }: ToldSide,
  time: NamedTime,
  language: Language,
  digits: 'TOLD' | 'EXACT',
): string {
  const value = tellable(figure);
  const absent = absence(metric.label, figure, time, language);
  if (absent !== undefined || value === null) return absent ?? '';
  const text = (digits === 'EXACT' ? exactValue : toldValue)(metric, value, language);
  return LEVEL_WORDS[language].level(metric.label, time, text);
}

/** "办结量比工单量少 26 件"; "orders closed 26 below orders". */
export function sidesApart(went: ToldSide, came: ToldSide, language: Language): string | undefined {
  const [out, into] = [tellable(went.figure), tellable(came.figure)];
  if (out === null || into === null) return undefined;
  const far = distance(went.metric, out, into, language);
  if (language === 'zh') {
    const [first, second] = [went.metric.label, came.metric.label];
    return far === undefined ? `${first}与${second}相等` : `${first}比${second}${far}`;
  }
  const [first, second] = [lowerFirst(went.metric.label), lowerFirst(came.metric.label)];
  return far === undefined ? `${first} equal to ${second}` : `${first} ${far} ${second}`;
}

/** How what is left moved since the end of the period before: "比上月末多 26 件"; "26 above the end of Nov 2020". */
export function sinceBefore(
  metric: MetricWords,
  before: PeriodFigure | undefined,
  now: PeriodFigure | undefined,
  language: Language,
): string | undefined {
  const [then, value] = [tellable(before), tellable(now)];
  if (before === undefined || now === undefined || then === null || value === null)
    return undefined;
  if (baseRelation(now.key, before.key) === 'OTHER') return undefined;
  const far = distance(metric, value, then, language);
  if (far === undefined) return undefined;
  return language === 'zh'
    ? `比${justBefore(now.key)}末${far}`
    : `${far} the end of ${before.label}`;
}
