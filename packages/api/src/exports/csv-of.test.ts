import { expect, it } from 'vitest';
import { csvOf } from './csv-of.ts';
import type { ExportColumn } from './export-columns.ts';

const column = (header: string): ExportColumn => ({
  ...{ header, type: 'text' },
  value: () => undefined,
  text: (value) => String(value ?? ''),
});

it('reads a page only when the reader has taken what came before', async () => {
  let read = 0;
  async function* pages() {
    for (let page = 0; page < 1000; page += 1) {
      read += 1;
      yield [[page, 'x']];
    }
  }
  const csv = csvOf([column('编号'), column('名称')], pages());
  expect((await csv.next()).value).toBe('\u{FEFF}编号,名称\r\n');
  expect(read).toBe(0);
  expect((await csv.next()).value).toBe('0,x\r\n');
  expect((await csv.next()).value).toBe('1,x\r\n');
  expect(read).toBe(2);
  await csv.return(undefined);
  expect(read).toBe(2);
});

it('keeps cells inert, and numbers numbers', async () => {
  async function* pages() {
    yield [
      ['=1+1', '-5'],
      ['@SUM(A1)', 'a,"b"\n'],
    ];
  }
  const lines: string[] = [];
  for await (const part of csvOf([column('一'), column('二')], pages())) lines.push(part);
  expect(lines.join('')).toBe('\u{FEFF}一,二\r\n\'=1+1,-5\r\n\'@SUM(A1),"a,""b""\n"\r\n');
});
