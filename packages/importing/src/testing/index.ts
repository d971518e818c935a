export { gb18030 } from './encodings.ts';
