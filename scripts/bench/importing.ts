import { fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { connect } from '@minxin/database';
import ExcelJS from 'exceljs';
import { type Bench, copyAlone } from './ingest.ts';
import { caseRows } from './make-cases.ts';

export interface Imported {
  readonly rows: number;
  readonly seconds: number;
  /** The most that the process held at once. */
  readonly megabytes: number;
}

const HEADER = [
  '办件编号',
  '部门',
  '事项',
  '渠道',
  '受理时间',
  '办理时限',
  '办结时间',
  '跑动次数',
  '评价',
];

/** Cases by COPY alone, and as a clerk's files, taken in by every step that an import has. */
export async function importFiles(bench: Bench, folder: string, first: number, count: number) {
  const alone = await copyAlone(bench, first, count);
  const csv = await importCsv(bench, folder, first, count);
  const xlsx = await importXlsx(bench, folder, first + count, count);
  return {
    alone,
    imported: [
      { form: 'CSV', ...csv },
      { form: 'XLSX', ...xlsx },
    ],
  };
}

async function importCsv(bench: Bench, folder: string, first: number, count: number) {
  const path = join(folder, 'cases.csv');
  const from = await connect(bench.url, { max: 1 });
  const source = await from.sql
    .unsafe(`copy (${fileRows(first, count)}) to stdout csv header`)
    .readable();
  await pipeline(source, createWriteStream(path));
  await from.sql.end({ timeout: 0 });
  return importOne(bench, path);
}

async function importXlsx(bench: Bench, folder: string, first: number, count: number) {
  const path = join(folder, 'cases.xlsx');
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useSharedStrings: false,
  });
  const sheet = workbook.addWorksheet('办件');
  sheet.addRow(HEADER).commit();
  const rows = bench.connection.sql.unsafe(fileRows(first, count)).cursor(5_000);
  for await (const chunk of rows) {
    for (const row of chunk) sheet.addRow(Object.values(row)).commit();
  }
  await workbook.commit();
  return importOne(bench, path);
}

const fileRows = (first: number, count: number): string => `
  select case_no as "${HEADER[0]}", department_code as "${HEADER[1]}", item_code as "${HEADER[2]}",
    case channel when 'window' then '窗口' else '网上' end as "${HEADER[3]}",
    to_char(accepted_at, 'YYYY-MM-DD HH24:MI:SS') as "${HEADER[4]}",
    to_char(due_at, 'YYYY-MM-DD HH24:MI:SS') as "${HEADER[5]}",
    to_char(closed_at, 'YYYY-MM-DD HH24:MI:SS') as "${HEADER[6]}", visits as "${HEADER[7]}", rating as "${HEADER[8]}"
  from (${caseRows(first, count, 0)}) c (district_code, batch_id, source_row, origin, case_no, department_code,
    item_code, channel, accepted_at, due_at, closed_at, visits, rating, promised_days, worked_days)`;

async function importOne({ url }: Bench, path: string): Promise<Imported> {
  const child = fork(fileURLToPath(new URL('import-file.mjs', import.meta.url)), [url, path], {
    execArgv: [],
  });
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', (imported) => resolve(imported as Imported));
      child.once('exit', (status) => reject(new Error(`The import ended with status ${status}.`)));
    });
  } finally {
    await rm(path);
  }
}
