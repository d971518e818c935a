export { gb18030 } from './encodings.ts';
export { workbookOf } from './workbook-of.ts';
