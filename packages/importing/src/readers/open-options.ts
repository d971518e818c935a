import { ImportError } from '../import-error.ts';

export interface OpenOptions {
  /** What the clerk calls the file: messages name it so. */
  readonly name: string;
  /** Of a workbook only the sheet of this name. */
  readonly sheet?: string;
  /** A label of the WHATWG Encoding Standard, for a text whose encoding is not to be guessed. */
  readonly encoding?: string;
  /** One character, for a text whose delimiter is not to be guessed. */
  readonly delimiter?: string;
}

export const emptyFile = (file: string): ImportError =>
  new ImportError(
    'EMPTY_FILE',
    { file },
    {
      zh: '文件是空的。请检查是否选对了文件，或重新导出。',
      en: 'the file is empty. Check that the right file was given, or export it again.',
    },
  );
