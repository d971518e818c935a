import type { Sentence } from '@minxin/database';
import type { ImportErrorCode } from '../import-error.ts';

const beginsWith =
  (...bytes: readonly number[]) =>
  (head: Uint8Array): boolean =>
    bytes.every((byte, at) => head[at] === byte);

const saysEarly = (pattern: RegExp) => (head: Uint8Array) =>
  pattern.test(Buffer.from(head.subarray(0, 4096)).toString('latin1'));

/** A zip file: its first entry, or the end of one without entries. */
export const isZip = (head: Uint8Array): boolean =>
  beginsWith(0x50, 0x4b, 3, 4)(head) || beginsWith(0x50, 0x4b, 5, 6)(head);

/** A compound file: an Office file of before 2007, or the envelope of an encrypted one. */
export const isCompoundFile = beginsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** What files that hold no table for us begin with, and what to do about them. */
export interface Foreign {
  readonly code: ImportErrorCode;
  is(head: Uint8Array): boolean;
  readonly problem: Sentence;
}

const SAVE_AS_XLSX = {
  zh: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  en: 'Open it in Excel or WPS, save it as .xlsx and import that.',
};

const IMAGES = [
  beginsWith(0x89, 0x50, 0x4e, 0x47),
  beginsWith(0xff, 0xd8, 0xff),
  beginsWith(0x47, 0x49, 0x46, 0x38),
  beginsWith(0x49, 0x49, 0x2a, 0),
  beginsWith(0x4d, 0x4d, 0, 0x2a),
];
const PACKED = [
  beginsWith(0x52, 0x61, 0x72, 0x21),
  beginsWith(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
  beginsWith(0x1f, 0x8b),
];

export const FOREIGN: readonly Foreign[] = [
  {
    code: 'PDF',
    is: beginsWith(0x25, 0x50, 0x44, 0x46, 0x2d),
    problem: {
      zh: '这是 PDF 文件，不是表格。请向提供方索取 .xlsx 或 .csv 文件。',
      en: 'this is a PDF, not a table. Ask whoever sent it for an .xlsx or .csv file.',
    },
  },
  {
    code: 'IMAGE',
    is: (head) => IMAGES.some((is) => is(head)),
    problem: {
      zh: '这是图片，不是表格。请向提供方索取 .xlsx 或 .csv 文件。',
      en: 'this is a picture, not a table. Ask whoever sent it for an .xlsx or .csv file.',
    },
  },
  {
    code: 'PACKED',
    is: (head) => PACKED.some((is) => is(head)),
    problem: {
      zh: '这是压缩包。请先解压，再导入其中的文件。',
      en: 'this is a packed archive. Unpack it and import the files in it.',
    },
  },
  {
    code: 'XML_SPREADSHEET',
    is: saysEarly(/<\?mso-application\s+progid="Excel\.Sheet"|<(?:\w+:)?Workbook[\s>]/),
    problem: {
      zh: `这是“XML 电子表格 2003”文件。${SAVE_AS_XLSX.zh}`,
      en: `this is an "XML Spreadsheet 2003" file. ${SAVE_AS_XLSX.en}`,
    },
  },
  {
    code: 'WEB_PAGE',
    is: saysEarly(
      /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|meta|body|table)[\s>]/i,
    ),
    problem: {
      zh: `这是网页（HTML），只是名字像表格文件。${SAVE_AS_XLSX.zh}`,
      en: `this is a web page (HTML) named like a spreadsheet. ${SAVE_AS_XLSX.en}`,
    },
  },
];
