import { expect, onTestFinished, test } from 'vitest';
import type { SourceTable } from '../../source/source.ts';
import { TableSpool } from './table-spool.ts';

const UNITS = { name: 'hotlineUnits', fields: ['code', 'name'] } as const;
const ORDERS = { name: 'hotlineOrders', fields: ['orderNo'] } as const;
const NOTICES = { name: 'tenderNotices', fields: ['documentNo'] } as const;

function spool(): TableSpool {
  const made = new TableSpool([UNITS, NOTICES, ORDERS]);
  onTestFinished(() => made.close());
  return made;
}

async function read({ rows }: SourceTable) {
  const all = [];
  for await (const chunk of rows) all.push(...chunk);
  return all;
}

test('rows come back table by table, under the names of their fields, however they went in', async () => {
  const made = spool();
  made.add(ORDERS, { path: '[0]', values: { orderNo: '1' } });
  made.add(UNITS, { path: '[0]', values: { name: '城管局' } });
  made.add(ORDERS, { path: '[1]', values: { orderNo: '2' } });
  await made.settle();
  const [units, orders, ...more] = [...made.tables()];
  expect(more).toEqual([]);
  expect(units && (await read(units))).toEqual([
    { row: 1, cells: ['code', 'name'] },
    { row: 2, path: '[0]', cells: ['', '城管局'] },
  ]);
  expect(orders && (await read(orders)).map(({ row, cells }) => [row, ...cells])).toEqual([
    [1, 'orderNo'],
    [2, '1'],
    [3, '2'],
  ]);
});

test('what goes to disk comes back as it was, line breaks and halves of characters too', async () => {
  const made = spool();
  const odd = ['\ud800', 'a\r\nb\u2028c', '"\\', '\u0000', ' ﻿ '];
  for (let row = 0; row < 3000; row++) {
    const orderNo = `${odd[row % odd.length]}${'长'.repeat(500)}`;
    made.add(ORDERS, { path: `[${row}]`, values: { orderNo } });
    await made.settle();
  }
  const [orders] = [...made.tables()];
  const rows = orders ? await read(orders) : [];
  expect(rows).toHaveLength(3001);
  for (const { row, cells } of rows.slice(1)) {
    expect(cells).toEqual([`${odd[(row - 2) % odd.length]}${'长'.repeat(500)}`]);
  }
});
