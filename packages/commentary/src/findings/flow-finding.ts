import type { Finding, MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { baseRelation } from './base-relation.ts';
import { distance } from './distance.ts';
import { type PeriodFigure, tellable, type WholeFigure } from './figures.ts';
import { absence, LEVEL_WORDS, type NamedTime, UNNAMED } from './level.ts';
import { lowerFirst } from './lower-first.ts';
import { justBefore } from './period-prose.ts';
import { sentences, title } from './sentence.ts';
import { toldPeriod } from './told-period.ts';
import { exactValue, toldValue } from './told-value.ts';

/** One of the three that a flow is told of. */
export interface FlowSide {
  readonly metric: MetricWords;
  readonly figures: readonly PeriodFigure[];
  /** All periods together; of what is left, at their end. */
  readonly whole?: WholeFigure;
}

export interface FlowInput {
  readonly language: Language;
  readonly came: FlowSide;
  readonly went: FlowSide;
  /** What is open at the end of each period. */
  readonly left?: FlowSide;
  /** The key of the period that is told; without it the whole, without that the last with data. */
  readonly focus?: string;
}

/** What came and went in a period and is left at its end; the summary has their differences. */
export function flowFinding({ language, came, went, left, focus }: FlowInput): Finding {
  const periods = (side: FlowSide) => ({
    figures: side.figures,
    ...(focus !== undefined && { focus }),
    ...(side.whole !== undefined && { whole: side.whole }),
  });
  const told = toldPeriod(periods(came), language);
  const wentTold = toldPeriod(periods(went), language);
  const said = (side: FlowSide, figure: WholeFigure, time: NamedTime, exact: boolean) =>
    levelOf(side.metric, figure, time, exact, language);
  const end = left && leftAtEnd(left, told.place);
  const remains = (exact: boolean) =>
    left && end && tellable(end) !== null
      ? said({ ...left, metric: inside(left.metric, language) }, end, UNNAMED, exact)
      : undefined;
  const wentOf = { ...went, metric: inside(went.metric, language) };
  const incomplete = told.partial ? LEVEL_WORDS[language].incomplete : undefined;
  return {
    title: title(
      language,
      [said(came, told.figure, told, false), said(wentOf, wentTold.figure, UNNAMED, false)],
      [incomplete, remains(false)],
    ),
    summary: sentences(
      language,
      [
        said(came, told.figure, told.full, true),
        said(wentOf, wentTold.figure, UNNAMED, true),
        incomplete,
        difference(went, wentTold.figure, came, told.figure, language),
      ],
      [remains(true), left && sinceBefore(left, told.place, language)],
    ),
  };
}

function levelOf(
  metric: MetricWords,
  figure: WholeFigure,
  time: NamedTime,
  exact: boolean,
  language: Language,
): string {
  const value = tellable(figure);
  const absent = absence(metric.label, figure, time, language);
  if (absent !== undefined || value === null) return absent ?? '';
  const text = exact ? exactValue(metric, value, language) : toldValue(metric, value, language);
  return LEVEL_WORDS[language].level(metric.label, time, text);
}

const inside = (metric: MetricWords, language: Language): MetricWords =>
  language === 'zh' ? metric : { ...metric, label: lowerFirst(metric.label) };

const leftAtEnd = ({ figures, whole }: FlowSide, place: number | undefined) =>
  place === undefined
    ? (whole ?? figures.findLast((figure) => tellable(figure) !== null))
    : figures[place];

/** "办结量比工单量少 26 件"; "orders closed 26 below orders". */
function difference(
  went: FlowSide,
  wentFigure: WholeFigure,
  came: FlowSide,
  cameFigure: WholeFigure,
  language: Language,
): string | undefined {
  const [out, into] = [tellable(wentFigure), tellable(cameFigure)];
  if (out === null || into === null) return undefined;
  const far = distance(went.metric, out, into, language);
  const [first, second] = [went, came].map(({ metric }) => inside(metric, language).label);
  if (far === undefined)
    return language === 'zh' ? `${first}与${second}相等` : `${first} equal to ${second}`;
  return language === 'zh' ? `${first}比${second}${far}` : `${first} ${far} ${second}`;
}

/** "比上月末多 26 件"; "26 above the end of Nov". */
function sinceBefore({ metric, figures }: FlowSide, place: number | undefined, language: Language) {
  if (place === undefined) return undefined;
  const [before, now] = [figures[place - 1], figures[place]];
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
