import { CATALOGUE, columnsOf, RECORD_KINDS } from '@minxin/records';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillablesOf, isImportable } from '../mappings/fillable.ts';
import { parserOf } from './parser-of.ts';
import { Unreadable } from './unreadable.ts';

const columns = RECORD_KINDS.filter(isImportable).flatMap((kind) => fillablesOf(kind, CATALOGUE));
/** One column of each type, code and shape. */
const shapes = [
  ...new Map(
    columns.map((one) => {
      const { type, field, column } = one.column;
      return [`${type} ${one.isCode} ${field.per} ${column.getSQLType()}`, one] as const;
    }),
  ).values(),
];
const scrap = fc.constantFrom(
  ...['2019', '-', '/', '年', '月', '日', ':', '下午', ' ', '1', '12', '万元', '¥', '(', ')', '%'],
  ...['.', ',', 'e+', '壹', '拾', '元', '整', 'T', 'Z', '+08:00', '００', '\0', '无', '是'],
);
const cell = fc.oneof(
  fc.array(scrap, { maxLength: 9 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

it('every column makes a value, nothing or a problem of any text, and the same of it twice', () => {
  const parsers = shapes.map(
    ({ column, isCode }) => [column, parserOf(column, { isCode })] as const,
  );
  fc.assert(
    fc.property(cell, (text) => {
      for (const [column, parse] of parsers) {
        const found = parse(text);
        if (found instanceof Unreadable) {
          expect(found.code, column.name).toMatch(/^[A-Z_]+$/);
          expect(found.wrong.zh && found.fix.zh && found.wrong.en && found.fix.en).toBeTruthy();
        } else {
          expect(found === null || (found !== '' && !found.includes('\0')), column.name).toBe(true);
        }
        expect(parse(text)).toEqual(found);
      }
    }),
    { numRuns: 2000 },
  );
}, 30_000);

it('what came of a text is read as the same value again', () => {
  fc.assert(
    fc.property(cell, (text) => {
      for (const { column, isCode } of shapes) {
        // Fen are read as yuan, and decimals of a share as percents.
        if (column.type === 'money' || column.field.per) continue;
        const parse = parserOf(column, { isCode });
        const found = parse(text);
        if (typeof found === 'string') expect(parse(found), column.name).toBe(found);
      }
    }),
    { numRuns: 500 },
  );
});

it('marks as coming with a file only what nobody enters', () => {
  for (const { entered, field } of RECORD_KINDS.flatMap(columnsOf)) {
    if (field.imported) expect(entered).toBe(false);
  }
});
