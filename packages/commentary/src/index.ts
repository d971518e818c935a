export type { Finding, MetricWords } from './finding.ts';
export {
  type FigureChange,
  type FigureValue,
  type KeyFigure,
  type PartWords,
  type PeriodFigure,
  SAMPLE_FLOOR,
  type WholeFigure,
} from './findings/figures.ts';
export { type FlowInput, type FlowSide, flowFinding } from './findings/flow-finding.ts';
export { type GapInput, gapFinding } from './findings/gap-finding.ts';
export type { GapFigure } from './findings/gap-phrases.ts';
export { type RankInput, rankFinding } from './findings/rank-finding.ts';
export { type RateInput, rateFinding } from './findings/rate-finding.ts';
export { type SeriesInput, seriesFinding } from './findings/series-finding.ts';
export { type ShareInput, shareFinding } from './findings/share-finding.ts';
export { type SpreadInput, spreadFinding } from './findings/spread-finding.ts';
export { type StockInput, stockFinding } from './findings/stock-finding.ts';
export type { Language } from './language.ts';
export { NotADecimalError, type Numeric } from './numbers/decimal.ts';
export { formatValue } from './numbers/format-value.ts';
export {
  type ChangeKind,
  formatChange,
  formatCompact,
  formatCount,
  formatExact,
  formatMagnitude,
  formatPercent,
  formatScaled,
  NO_VALUE,
  pointsBetween,
  scaleOf,
} from './numbers/number-style.ts';
export { sum } from './numbers/sum.ts';
export { periodName, periodNames } from './periods/period-name.ts';
export { overviewParagraph } from './prose/overview-paragraph.ts';
export { type Paragraph, type ParagraphTopic, paragraphText } from './prose/paragraph.ts';
export type {
  FestivalValue,
  FrozenTarget,
  FrozenValue,
  ProseChange,
  ProseFigure,
} from './prose/prose-figure.ts';
export type {
  CutBase,
  FrozenPeriod,
  LateOwner,
  ProseCut,
  ProseLate,
  ProseRow,
  ProseSubject,
} from './prose/prose-subject.ts';
export type {
  NumberPart,
  NumberReference,
  NumberSegment,
  Segment,
  TextSegment,
} from './prose/segment.ts';
export { subjectParagraphs } from './prose/subject-paragraphs.ts';
export { UnknownUnitError, unitWord } from './units/unit-word.ts';
export { UNIT_WORDS, type Unit } from './units/unit-words.ts';
export { NotAProportionError, wilson } from './wilson.ts';
