export { compileQuestion } from './compile/compile-question.ts';
export * from './definition/metric.ts';
export * from './definition/model.ts';
export * from './definition/naming.ts';
export type { Unit } from './definition/unit.ts';
export { type Description, descriptionIn, labelIn, type Words } from './definition/words.ts';
export * from './models/index.ts';
export { listMetrics, type MetricEntry } from './models/list-metrics.ts';
export { describeFilters } from './passport/describe-filters.ts';
export type {
  Passport,
  PassportBatch,
  PassportFilter,
  PassportPart,
  PassportVersion,
} from './passport/passport.ts';
export type {
  Filter,
  KeyFilter,
  Question,
  RangeFilter,
  Ranges,
} from './question/question.ts';
export { QuestionError, type QuestionErrorCode } from './question/question-error.ts';
export type { ReconciliationState } from './reconciliation/compare.ts';
export { printedLabel } from './reconciliation/printed-label.ts';
export { type PublishedFigure, readPublished } from './reconciliation/published.ts';
export { computedText, publishedText } from './reconciliation/published-text.ts';
export { type Reconciliation, reconcile } from './reconciliation/reconcile.ts';
export type { RecordsOf } from './records/counted-rows.ts';
export { longestLate } from './records/longest-late.ts';
export {
  type PageOptions,
  type RecordPage,
  type RecordRow,
  readRecords,
} from './records/read-records.ts';
export { recordPages } from './records/record-pages.ts';
export { type Rebuilt, rebuildRollups } from './rollups/rebuild-rollups.ts';
export { refreshRollups } from './rollups/refresh.ts';
export { type RollupCheck, verifyRollups } from './rollups/verify.ts';
export { runQuestion } from './run/run-question.ts';
export { renderSubject, renderSubjects } from './sdl/render-sdl.ts';
export {
  type BoundValue,
  bindNow,
  bindValue,
  type ValueChange,
  type ValueTarget,
} from './slice/bound-value.ts';
export { openSlice, type SliceRequest } from './slice/open-slice.ts';
export { readDataEnd, readDataState } from './slice/read-data-state.ts';
export { type District, readDistrict } from './slice/read-district.ts';
export type { Slice, SliceKey } from './slice/slice.ts';
export {
  type DataSpan,
  languageOf,
  type Rights,
  type SliceContext,
} from './slice/slice-context.ts';
export { answeredByYear } from './suppression/answered-by-year.ts';
export { isGuarded } from './suppression/is-guarded.ts';
export { readTable, type Table, type TableColumn, type TableRequest } from './table/table.ts';
export { fenToYuan } from './value/decimal.ts';
export type { ValueState } from './value/metric-value.ts';
export { changeText, valueText, WITHHELD } from './value/value-text.ts';
