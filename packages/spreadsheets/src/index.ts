export { cellText } from './cell-text.ts';
export { CSV_START, csvLine } from './csv.ts';
export { unguarded } from './formula-guard.ts';
export { sheetNames } from './sheet-names.ts';
export { widthOf } from './width-of.ts';
