export type { Check } from './checks/check.ts';
export { checkRecords } from './checks/check-records.ts';
export { Catalogue, type Reference } from './definition/catalogue.ts';
export { type Column, columnsOf, publicNameOf, type ValueType } from './definition/column.ts';
export { type NamedReference, namedBy } from './definition/named-by.ts';
export {
  type Entry,
  type Field,
  field,
  isEntered,
  type RecordKind,
} from './definition/record-kind.ts';
export { columnNamed, keyNames, sourceName } from './definition/source.ts';
export { labelIn, valueLabel } from './definition/words.ts';
export { masked } from './privacy/masked.ts';
export { leadsToPersons, type PersonRecord, personsBehind } from './privacy/persons.ts';
export {
  countSealedWith,
  type Resealing,
  resealRecords,
  sensitiveKinds,
} from './privacy/reseal.ts';
export { countImagesSealedWith, resealImages } from './privacy/reseal-images.ts';
export { indexColumn, indexName, sealPlace, sensitiveColumns } from './privacy/seal-place.ts';
export { sealValue } from './privacy/seal-row.ts';
export { type ClearField, type UnmaskQuestion, unmask } from './privacy/unmask.ts';
export { countOrigins, type OriginCount } from './read/count-origins.ts';
export { decodeCursor, encodeCursor } from './read/cursor.ts';
export { OVERDUE_DAYS, overdueDays } from './read/overdue.ts';
export {
  LARGEST_PAGE,
  type Page,
  type PageArgs,
  type PageContext,
  pagesOf,
  type RecordContext,
  readPage,
} from './read/read-page.ts';
export { RecordError } from './read/record-error.ts';
export { RecordLoaders } from './read/record-loaders.ts';
export { idOf, type Row } from './read/row.ts';
export { fenOf, shown, yuanOf } from './read/values.ts';
export type { Where } from './read/where.ts';
export { wallClock, written } from './read/written.ts';
export { mutationName } from './sdl/names.ts';
export { isAmendable, renderRecords } from './sdl/render-records.ts';
export { CATALOGUE, RECORD_KINDS } from './subjects/index.ts';
export { type Undone, undoBatch } from './undo/undo-batch.ts';
export { amendRecord, changeRow, removeRecord, restsOnMadeUp } from './write/amend-record.ts';
export { type EntrySource, enterRecord, insertEntry } from './write/enter-record.ts';
export { missing, outOfScope, type Refusal, refusal, refusalOf } from './write/refusal.ts';
export { type Outcome, RefusedEntry, type WriteContext } from './write/write-record.ts';
