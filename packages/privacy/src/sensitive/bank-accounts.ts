import { type SensitiveForm, withoutGrouping } from './form.ts';

const SHOWN = 4;

/** 8 to 32 digits. */
function read(text: string): string | undefined {
  const digits = withoutGrouping(text);
  return /^\d{8,32}$/.test(digits) ? digits : undefined;
}

/** The last four digits of at least eight, however many there are: ****5678; of anything else nothing. */
const mask = (text: string): string =>
  /^\d{8,}$/.test(text) ? `****${text.slice(-SHOWN)}` : '****';

export const bankAccount: SensitiveForm = {
  ...{ read, mask },
  wrong: { zh: '不是银行账号', en: 'is no bank account' },
  fix: {
    zh: '请填 8 至 32 位数字的账号；在表格中把这一列设为文本格式，否则末几位会丢失',
    en: 'Write 8 to 32 digits; in a sheet, format the column as text, or the last digits are lost',
  },
};
