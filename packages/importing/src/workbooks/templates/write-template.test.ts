import { CATALOGUE } from '@minxin/records';
import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../../mappings/example-row.ts';
import { isImportable } from '../../mappings/fillable.ts';
import { mapTable } from '../../mappings/map-table.ts';
import { templateOf } from '../../mappings/template.ts';
import { Directory } from '../../names/directory.ts';
import { planFile } from '../../plan-file.ts';
import { openSource } from '../../readers/open-source.ts';
import { fileOf } from '../../testing/files.ts';
import { writeTemplate } from './write-template.ts';

const kinds = CATALOGUE.kinds.filter(isImportable);

const load = async (content: Uint8Array): Promise<Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(await fileOf(content));
  return book;
};
const form = (book: Workbook): Worksheet => {
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
};

/** What a file comes to when nothing is told of it. */
async function read(content: Uint8Array) {
  const path = await fileOf(content, 'template.xlsx');
  const plan = await planFile({ path, name: 'template.xlsx' }, CATALOGUE);
  const source = await openSource(path, { name: 'template.xlsx' });
  try {
    for await (const table of source.tables()) {
      const match = plan.tables.find(({ name }) => name === table.name)?.match;
      if (!match) continue;
      const mapped = mapTable(table, match.plan);
      const rows = [];
      for await (const chunk of mapped.rows) rows.push(...chunk);
      return { plan, rows, leftOut: mapped.leftOut };
    }
    throw new Error(`No table was found: ${JSON.stringify(plan.problems)}`);
  } finally {
    await source.close();
  }
}

describe.each(kinds.map((kind) => [kind.type, kind] as const))(
  'the template of %s',
  (type, kind) => {
    it('is known for what it is, and its example is left out', async () => {
      const { plan, rows, leftOut } = await read(await writeTemplate(kind, CATALOGUE));
      expect(plan.problems).toEqual([]);
      expect(plan.tables.map(({ match }) => match?.plan.kind.type)).toEqual([type]);
      expect(rows).toEqual([]);
      expect(leftOut).toMatchObject({ note: 1 });
    });

    it('has no fault when it is filled in like its example', async () => {
      const book = await load(await writeTemplate(kind, CATALOGUE));
      const first = form(book).getCell('A2');
      first.value = `${first.value}`.replace(EXAMPLE, '');
      const { rows } = await read(new Uint8Array(await book.xlsx.writeBuffer()));
      expect(rows).toHaveLength(1);
      expect(rows[0]?.problems).toEqual([]);
      const filled = templateOf(kind, CATALOGUE).columns.filter(({ example }) => example !== '');
      expect(rows[0]?.values.filter((value) => value !== null)).toHaveLength(filled.length);
    });
  },
);

describe('a template', () => {
  const order = kinds.find(({ type }) => type === 'HotlineOrder');
  if (!order) throw new Error('There are no hotline orders.');
  const unit = (code: string, name: string) => ({ code, shown: name, names: [[name]] });
  const label = { zh: '承办单位', en: 'Unit' };

  it('offers words and names to choose from, equal names by their codes', async () => {
    const units = [unit('0102', '城管局'), unit('U2', '水务局'), unit('U3', '水务局')];
    const names = new Map([['unitCode', new Directory(label, units, false)]]);
    const book = await load(await writeTemplate(order, CATALOGUE, names));
    const sheet = form(book);
    const lists = templateOf(order, CATALOGUE).columns.flatMap(({ field }, at) => {
      const { dataValidation } = sheet.getCell(2, at + 1);
      return dataValidation?.type === 'list' ? [[field, dataValidation.formulae[0]]] : [];
    });
    expect(lists).toEqual([
      ['unitCode', 'choices_unitCode'],
      ['channel', 'choices_channel'],
    ]);
    const hidden = book.getWorksheet('可选值');
    expect(hidden?.state).toBe('hidden');
    const { ranges } = book.definedNames.getRanges('choices_unitCode');
    expect(ranges).toEqual(["'可选值'!$A$3:$A$5"]);
    expect([3, 4, 5].map((row) => hidden?.getCell(row, 1).value)).toEqual([
      ...['城管局', 'U2', 'U3'],
    ]);
  });

  it('keeps codes as texts, and days and times as such', async () => {
    const sheet = form(await load(await writeTemplate(order, CATALOGUE)));
    const formats = templateOf(order, CATALOGUE).columns.map(
      ({ field }, at) => [field, sheet.getColumn(at + 1).numFmt] as const,
    );
    expect(Object.fromEntries(formats)).toMatchObject({
      ...{ orderNo: '@', townCode: '@', receivedAt: 'yyyy-mm-dd hh:mm:ss', rating: '0' },
    });
  });

  it('marks what must be filled in, and explains each column', async () => {
    const sheet = form(await load(await writeTemplate(order, CATALOGUE)));
    for (const [at, { header, required }] of templateOf(order, CATALOGUE).columns.entries()) {
      const cell = sheet.getCell(1, at + 1);
      expect(cell.value).toBe(required ? `${header}*` : header);
      expect(cell.font.bold === true).toBe(required);
      expect(cell.note).toBeDefined();
    }
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  });
});
