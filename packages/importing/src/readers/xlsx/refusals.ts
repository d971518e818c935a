import { ImportError } from '../../import-error.ts';

/** A refusal that went through a reader's hands stays what it is; any other fault is damage. */
export const damagedZip = (file: string, cause: unknown): ImportError =>
  cause instanceof ImportError
    ? cause
    : new ImportError(
        'DAMAGED_ZIP',
        { file },
        {
          zh: '文件已损坏或不完整，无法解包。请重新下载或向提供方重新索取。',
          en: 'the file is damaged or cut short and does not unpack. Download it again, or ask for it again.',
        },
        { cause },
      );

export const damagedWorkbook = (file: string, sheet: string | null, cause: unknown): ImportError =>
  cause instanceof ImportError
    ? cause
    : new ImportError(
        'DAMAGED_WORKBOOK',
        sheet === null ? { file } : { file, sheet },
        {
          zh: '工作簿的内容不合规范，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
          en: "the workbook's content is not well-formed. Open it in Excel or WPS, save it as .xlsx and import that.",
        },
        { cause },
      );

export const encryptedZip = (file: string): ImportError =>
  new ImportError(
    'ENCRYPTED_ZIP',
    { file },
    {
      zh: '压缩包设有密码。请解压后导入其中的文件。',
      en: 'the zip file is protected by a password. Unpack it and import the files in it.',
    },
  );

export const tooLarge = (file: string): ImportError =>
  new ImportError(
    'TOO_LARGE',
    { file },
    {
      zh: '工作簿解开后过大。请删除多余的空行、空列和格式，或拆成几个文件，或改用 CSV。',
      en: 'the workbook is too large once unpacked. Delete empty rows, columns and formats, split it, or use CSV.',
    },
  );

export const forbiddenDoctype = (file: string): ImportError =>
  new ImportError(
    'XML_DOCTYPE',
    { file },
    {
      zh: '文件内含有文档类型声明（DOCTYPE），出于安全不予读取。请用 Excel 或 WPS 另存后再导入。',
      en: 'the file has a document type declaration (DOCTYPE), which is not read for safety. Save it again in Excel or WPS.',
    },
  );
