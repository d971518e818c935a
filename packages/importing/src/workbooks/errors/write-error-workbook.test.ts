import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CATALOGUE, refusal } from '@minxin/records';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { FileImport } from '../../import-file.ts';
import { type FileRequest, planFile } from '../../plan-file.ts';
import { ZipArchive } from '../../readers/xlsx/zip-archive.ts';
import { fileOf, rowsOfFile } from '../../testing/files.ts';
import { xlsxOf } from '../../testing/xlsx.ts';
import { zip } from '../../testing/zip.ts';
import { writeErrorWorkbook } from './write-error-workbook.ts';

const RUNNING = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'];
const wrong = refusal('WRONG', null, { zh: '不对', en: 'Wrong' }, { zh: '改', en: 'Mend' });

/** What an import of a file with two columns of units would come to, were all its rows at fault. */
async function refusedAll(request: FileRequest): Promise<FileImport> {
  const plan = await planFile(request, CATALOGUE);
  const tables = plan.tables.flatMap(({ name, match, head }) => {
    if (!match) return [];
    const { kind, headerRow, headers } = match.plan;
    const counts = { added: 0, changed: 0, unchanged: 0, refused: head.length - 1 };
    const leftOut = { blank: 0, sum: 0, header: 0, note: 0, skipped: 0 };
    const columns = headers.map((header) => ({ header, field: null }));
    return [{ kind, name, headerRow, columns, rows: head.length - 1, counts, madeUp: 0, leftOut }];
  });
  const problems = plan.tables.flatMap(({ head }, table) =>
    head.slice(1).map(({ row, path = null }, at) => ({
      ...{ ...wrong, table, line: at + 1, row, path, column: 1 },
    })),
  );
  const counts = { added: 0, changed: 0, unchanged: 0, refused: problems.length };
  return {
    ...{ plan, sha256: '' },
    report: {
      ...{ status: 'refused', batchId: null, dataVersion: null, counts, tables, problems },
      ...{ fileProblems: [], tooMany: false },
    },
  };
}

async function written(content: string | Uint8Array, name: string) {
  const path = await fileOf(content, name);
  const request = { path, name };
  const to = `${path}.errors.xlsx`;
  await writeErrorWorkbook(request, await refusedAll(request), to);
  return { path, to };
}

/** Everything that its parts hold, as text. */
async function xmlOf(path: string): Promise<string> {
  const archive = await ZipArchive.open(path, path);
  let all = '';
  for (const name of archive.names) {
    for await (const chunk of archive.read(name)) all += chunk.toString();
  }
  archive.close();
  return all;
}

const quoted = (text: string) => `"${text}"`;
const CSV = ['单位代码,单位名称', ...RUNNING.map((text, at) => `U${at},${quoted(text)}`)].join(
  '\n',
);

describe('rows that come back alone', () => {
  it('hold the texts of the file, and none that runs', async () => {
    const { to } = await written(CSV, '单位.csv');
    expect(await xmlOf(to)).not.toMatch(/<f[ >]/);
    const { 承办单位: rows = [] } = await rowsOfFile(to);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['单位代码', '单位名称'],
      ...RUNNING.map((text, at) => [`U${at}`, text]),
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(to);
    expect(book.getWorksheet('承办单位')?.getCell('B2').numFmt).toBe('@');
  });

  it('appear when they are whole: nothing else is left in the folder', async () => {
    const { to, path } = await written(CSV, '单位.csv');
    const names = await readdir(dirname(to));
    expect(names.sort()).toEqual([path, to].map((one) => one.slice(dirname(to).length + 1)).sort());
  });
});

describe('a workbook that comes back itself', () => {
  const book = async () => {
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet('单位');
    sheet.addRow(['单位代码', '单位名称']);
    for (const [at, text] of RUNNING.slice(0, 5).entries()) sheet.addRow([`U${at}`, text]);
    return new Uint8Array(await made.xlsx.writeBuffer());
  };

  it('has no cell that runs', async () => {
    const { to } = await written(await book(), '单位.xlsx');
    expect(await xmlOf(to)).not.toMatch(/<f[ >]/);
    expect(Object.keys(await rowsOfFile(to))).toEqual(['导入说明', '单位']);
  });

  it('says what did not come along', async () => {
    const path = await fileOf(await book(), '单位.xlsx');
    const archive = await ZipArchive.open(path, path);
    const parts: Record<string, Uint8Array> = { 'xl/vbaProject.bin': new Uint8Array(8) };
    for (const name of ['[Content_Types].xml', ...archive.names.filter((one) => one[0] !== '[')]) {
      const chunks: Buffer[] = [];
      for await (const chunk of archive.read(name)) chunks.push(chunk);
      parts[spelled(name)] = Buffer.concat(chunks);
    }
    archive.close();
    const { to } = await written(zip(parts), '单位.xlsx');
    const rows = Object.values(await rowsOfFile(to))[0] ?? [];
    expect(rows.flatMap(({ cells }) => cells).join()).toContain('原文件中的宏没有带到本文件');
  });

  it('gives way to its bad rows where ExcelJS would change or lose a cell', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const { to } = await written(
      xlsxOf({
        sheets: {
          单位: `<sheetData><row>${text('单位代码')}${text('单位名称')}</row>
            <row><c t="d"><v>2019-03-05T00:00:00Z</v></c>${text('城管局')}</row></sheetData>`,
        },
      }),
      '单位.xlsx',
    );
    const { 导入说明: said = [], 单位: rows = [] } = await rowsOfFile(to);
    expect(said.flatMap(({ cells }) => cells).join()).toContain('没有整本退回');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['单位代码', '单位名称'],
      ['2019-03-05 00:00:00', '城管局'],
    ]);
  });
});

/** ExcelJS finds the parts of a workbook by their usual spelling alone. */
const spelled = (name: string): string =>
  name
    .replace('sharedstrings', 'sharedStrings')
    .replace('docprops', 'docProps')
    .replace('[content_types]', '[Content_Types]');
