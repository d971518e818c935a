import type { Finding, MetricWords } from '../finding.ts';
import type { Language } from '../language.ts';
import { type PeriodFigure, tellable, type WholeFigure } from './figures.ts';
import { sideLevel, sidesApart, sinceBefore } from './flow-phrases.ts';
import { LEVEL_WORDS, UNNAMED } from './level.ts';
import { lowerFirst } from './lower-first.ts';
import { sentences, title } from './sentence.ts';
import { toldPeriod } from './told-period.ts';

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
  const periods = ({ figures, whole }: FlowSide) => ({
    ...{ figures, ...(focus !== undefined && { focus }) },
    ...(whole !== undefined && { whole }),
  });
  const told = toldPeriod(periods(came), language);
  const into = { metric: came.metric, figure: told.figure };
  const out = {
    metric: inside(went.metric, language),
    figure: toldPeriod(periods(went), language).figure,
  };
  const end = left && leftAtEnd(left, told.place);
  const incomplete = told.partial ? LEVEL_WORDS[language].incomplete : undefined;
  const remains = (digits: 'TOLD' | 'EXACT') =>
    left === undefined || end === undefined || tellable(end) === null
      ? undefined
      : sideLevel(
          { metric: inside(left.metric, language), figure: end },
          UNNAMED,
          language,
          digits,
        );
  const since =
    left === undefined || told.place === undefined
      ? undefined
      : sinceBefore(left.metric, left.figures[told.place - 1], left.figures[told.place], language);
  return {
    title: title(
      language,
      [
        sideLevel(into, told, language, 'TOLD'),
        sideLevel(out, UNNAMED, language, 'TOLD'),
        incomplete,
      ],
      [remains('TOLD')],
    ),
    summary: sentences(
      language,
      [
        sideLevel(into, told.full, language, 'EXACT'),
        sideLevel(out, UNNAMED, language, 'EXACT'),
        incomplete,
        sidesApart(out, into, language),
      ],
      [remains('EXACT'), since],
    ),
  };
}

/** Its name as it stands inside a sentence. */
const inside = (metric: MetricWords, language: Language): MetricWords =>
  language === 'zh' ? metric : { ...metric, label: lowerFirst(metric.label) };

const leftAtEnd = ({ figures, whole }: FlowSide, place: number | undefined) =>
  place === undefined
    ? (whole ?? figures.findLast((figure) => tellable(figure) !== null))
    : figures[place];
