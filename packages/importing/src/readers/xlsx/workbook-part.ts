import type { Sentence } from '@minxin/database';
import { ImportError } from '../../import-error.ts';
import { relationshipsOf } from './relationships.ts';
import type { ZipArchive } from './zip-archive.ts';

const SAVE_AS_XLSX = {
  zh: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  en: 'Open it in Excel or WPS, save it as .xlsx and import that.',
};

/** What else a zip file may be, by a part that it has. */
const OTHERS: readonly (readonly [part: RegExp, problem: Sentence])[] = [
  [
    /^word\//,
    {
      zh: '这是 Word 文档，不是表格。请把其中的表格复制到 Excel，存为 .xlsx 后再导入。',
      en: 'this is a Word document. Copy its table to Excel, save it as .xlsx and import that.',
    },
  ],
  [
    /^ppt\//,
    {
      zh: '这是演示文稿，不是表格。请把其中的表格复制到 Excel，存为 .xlsx 后再导入。',
      en: 'this is a presentation. Copy its table to Excel, save it as .xlsx and import that.',
    },
  ],
  [
    /^xl\/workbook\.bin$/,
    {
      zh: `这是二进制工作簿（.xlsb）。${SAVE_AS_XLSX.zh}`,
      en: `this is a binary workbook (.xlsb). ${SAVE_AS_XLSX.en}`,
    },
  ],
  [
    /^(?:mimetype|meta-inf\/manifest\.xml)$/,
    {
      zh: `这是 OpenDocument 文件（如 .ods）。${SAVE_AS_XLSX.zh}`,
      en: `this is an OpenDocument file (like .ods). ${SAVE_AS_XLSX.en}`,
    },
  ],
  [
    /^/,
    {
      zh: '这是压缩包，里面不是工作簿。请先解压，再导入其中的文件。',
      en: 'this is a zip archive and no workbook. Unpack it and import the files in it.',
    },
  ],
];

/**
 * The name of an archive's workbook.
 * @throws ImportError NOT_A_WORKBOOK, which says what it is instead
 */
export async function workbookPart(archive: ZipArchive, file: string): Promise<string> {
  const main = (await relationshipsOf(archive, '', file)).find(
    ({ type }) => type === 'officeDocument',
  );
  if (main && /^xl\/.*\.xml$|(?:^|\/)workbook\.xml$/i.test(main.target)) return main.target;
  const names = archive.names;
  const [, problem] = OTHERS.find(([part]) => names.some((name) => part.test(name))) ?? [
    /^/,
    { zh: '压缩包是空的。请检查是否选对了文件。', en: 'the zip file is empty. Check the file.' },
  ];
  throw new ImportError('NOT_A_WORKBOOK', { file }, problem);
}
