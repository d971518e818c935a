export type { LoadOptions, LoadResult } from './batch/load-result.ts';
export { type DivisionFiles, loadDivisions } from './divisions/load-divisions.ts';
export { FileError, type FileErrorCode, tooLarge } from './files/file-error.ts';
export { fileName } from './files/file-name.ts';
export { FileStore, LARGEST_FILE, type StoredFile } from './files/file-store.ts';
export { importStored, type Told } from './files/import-stored.ts';
export { batchLabel } from './history/kind-label.ts';
export {
  type BatchRow,
  type HistoryContext,
  type HistoryPage,
  readBatch,
  readBatches,
} from './history/read-batches.ts';
export type { ImportContext } from './import-context.ts';
export { ImportError, type ImportErrorCode } from './import-error.ts';
export { type FileImport, type FileOptions, importFile } from './import-file.ts';
export type { ImportMode, ImportReport, ImportStatus, TableReport } from './import-report.ts';
export type { ColumnCorrection } from './mappings/correct-columns.ts';
export { isImportable } from './mappings/fillable.ts';
export { type Candidate, type Guess, guessKind } from './mappings/guess-kind.ts';
export { mapTable } from './mappings/map-table.ts';
export type { CellProblem, LeftOut, MappedRow, MappedTable } from './mappings/mapped-table.ts';
export { type ColumnMatch, matchColumns } from './mappings/match-columns.ts';
export { readHead } from './mappings/read-head.ts';
export { kindNamed } from './mappings/saved/check-mapping.ts';
export { matchSaved } from './mappings/saved/match-saved.ts';
export { type KindMapping, type MappingRead, readMapping } from './mappings/saved/read-mapping.ts';
export type { SavedMapping } from './mappings/saved/saved-mapping.ts';
export { savedOf } from './mappings/saved/saved-of.ts';
export { type Template, type TemplateColumn, templateOf } from './mappings/template.ts';
export { loadNames, type Names } from './names/load-names.ts';
export { Pace } from './pace.ts';
export {
  type FilePlan,
  type FileRequest,
  type PlannedTable,
  planFile,
  type ToldKind,
} from './plan-file.ts';
export type { Phase, ProgressReport } from './progress.ts';
export { loadPublished, type PublishedFiles } from './published/load-published.ts';
export { regularFile } from './readers/open-source.ts';
export type { SourceProblem } from './source/source.ts';
export type { RowProblem } from './staging/problems.ts';
export { ImportStopped } from './stopping.ts';

export { writeErrorWorkbookApart } from './workbooks/errors/write-apart.ts';
export { writeErrorWorkbook } from './workbooks/errors/write-error-workbook.ts';
export type { SheetColumn } from './workbooks/records/typed-cell.ts';
export {
  MOST_SHEET_ROWS,
  type RecordsWorkbook,
  writeRecordsWorkbook,
} from './workbooks/records/write-records.ts';
export { writeTemplate } from './workbooks/templates/write-template.ts';
