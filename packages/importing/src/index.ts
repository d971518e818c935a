export type { LoadOptions, LoadResult } from './batch/load-result.ts';
export { type DivisionFiles, loadDivisions } from './divisions/load-divisions.ts';
export { ImportError, type ImportErrorCode } from './import-error.ts';
export { loadPublished, type PublishedFiles } from './published/load-published.ts';
