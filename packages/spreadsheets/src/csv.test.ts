import { expect, it } from 'vitest';
import { CSV_START, csvLine } from './csv.ts';

it('quotes what the format asks for, and ends as spreadsheets expect', () => {
  expect(CSV_START + csvLine(['村', '说 "好"', '一,二', '上\n下', ''])).toBe(
    '\u{FEFF}村,"说 ""好""","一,二","上\n下",\r\n',
  );
});

it('lets no cell run as a formula, and leaves numbers numbers', () => {
  expect(csvLine(['=1+1', '+86-915', '-见附件', '@SUM(A1)', '\t=1'])).toBe(
    "'=1+1,'+86-915,'-见附件,'@SUM(A1),'\t=1\r\n",
  );
  expect(csvLine(['\r=1', '-300', '+1.5', '-0.25'])).toBe('"\'\r=1",-300,+1.5,-0.25\r\n');
});
