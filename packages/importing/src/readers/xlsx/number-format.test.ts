import { expect, test } from 'vitest';
import { builtInStyle, styleOf } from './number-format.ts';

test.each([
  ['yyyy-mm-dd', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'date'],
  ['yyyy年m月', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['[DBNum1][$-804]yyyy"年"m"月"', 'date'],
  ['aaaa', 'date'],
  ['mmm-yy', 'date'],
  ['yyyy/m/d h:mm', 'date time'],
  ['m"月"d"日" 上午/下午h"时"', 'date time'],
  ['h:mm:ss', 'time'],
  ['上午/下午h"时"mm"分"', 'time'],
  ['[$-409]h:mm AM/PM', 'time'],
  ['mm:ss', 'time'],
  ['[h]:mm:ss', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
  ['General', 'number'],
  ['G/通用格式"元"', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0.00_);[Red](#,##0.00)', 'number'],
  ['#,##0 "days"', 'number'],
  ['[>=10000]0!.0,"万";0', 'number'],
  ['[$¥-804]#,##0.00', 'number'],
  ['0%', 'number'],
  ['@', 'number'],
  ['000', 'padded'],
])('%s shows a %s', (code, shows) => {
  const style = styleOf(code);
  const withTime = style.shows === 'date' && style.withTime ? ' time' : '';
  expect(style.shows + withTime).toBe(shows);
});

test('formats without a code are known by their number', () => {
  const shown = [0, 2, 14, 20, 22, 31, 46, 49, 55, 58, 164].map((id) => builtInStyle(id).shows);
  expect(shown.join(' ')).toBe('number number date time date date elapsed number time date number');
});
