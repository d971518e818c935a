import { ImportError } from '../import-error.ts';

/** What an encrypted workbook's one stream is called, as a compound file spells it ([MS-OFFCRYPTO]). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** The refusal of a compound file: an encrypted workbook, or an Office file of before 2007. */
export async function compoundFile(
  chunks: AsyncIterable<Buffer>,
  file: string,
): Promise<ImportError> {
  let carry = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([carry, chunk]);
    if (bytes.includes(ENCRYPTED)) return passwordProtected(file);
    carry = bytes.subarray(-ENCRYPTED.length);
  }
  return new ImportError(
    'OLD_OFFICE_FILE',
    { file },
    {
      zh: '这是旧版 Office 文件（如 .xls、.et）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
      en: 'this is an Office file of before 2007 (like .xls). Open it in Excel or WPS, save it as .xlsx and import that.',
    },
  );
}

const passwordProtected = (file: string): ImportError =>
  new ImportError(
    'PASSWORD_PROTECTED',
    { file },
    {
      zh: '工作簿设有打开密码。请在 Excel 或 WPS 中打开，取消密码后另存，再导入。',
      en: 'the workbook is protected by a password. Open it, remove the password, save it and import that.',
    },
  );
