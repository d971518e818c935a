import type { ImportScene } from '../../testing/import-scene.ts';

export type ClerkCell = string | number | Date | null;

/** A table that a clerk keeps, and what goes wrong in it: at a column, this instead of what is right. */
export interface ClerkTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ClerkCell[])[];
  readonly faults: readonly { readonly column: string; readonly wrong: ClerkCell }[];
}

/** What the tables point at. */
export async function loadBasics(scene: ImportScene): Promise<void> {
  const files = {
    '承办单位.csv': '单位代码,单位名称\nU1,城管局\n0102,水务局\n',
    '诉求类别.csv': '类别代码,类别名称,上级类别\nC,民生,\nC1,供水,C\nC2,供电,C\n',
    '部门.csv': '部门代码,部门名称,进驻日期\nD1,市场监管局,2018-01-01\n',
    '窗口.csv': '窗口编号,窗口名称,所属单位,启用日期\nW1,企业开办窗口,D1,2018-01-01\n',
    '事项.csv':
      '事项代码,事项名称,所属单位,办件类型,法定工作日,承诺工作日,到场次数,上线日期\nS1,食品经营许可,D1,承诺件,20,5,1,2018-01-01\n',
  };
  const kinds = [
    'HotlineUnit',
    'HotlineCategory',
    'ServiceDepartment',
    'ServiceWindow',
    'ServiceItem',
  ];
  for (const [at, [name, content]] of Object.entries(files).entries()) {
    const kind = kinds[at];
    const { plan, report } = await scene.take(name, content, kind === undefined ? {} : { kind });
    const problems = [...plan.problems, ...(report?.problems ?? [])];
    if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  }
}

const at = (i: number, hour: number, later = 0): Date =>
  new Date(Date.UTC(2019, 2, 1 + (i % 20) + later, hour));
/** Before everything else. */
const EARLY = new Date(Date.UTC(2018, 0, 31, 9));

/** 500 orders and 500 cases, and 25 faults of each. */
export const ORDERS: ClerkTable = {
  sheet: '热线工单',
  headers: [
    ...['工单编号', '所属镇办', '诉求类别', '承办单位', '来电渠道', '受理时间', '办理时限'],
    ...['首次办结时间', '群众评价'],
  ],
  rows: Array.from({ length: 500 }, (_, i) => [
    ...[`A${1000 + i}`, '大竹园镇', i % 2 ? '供水' : '供电', i % 3 ? '水务局' : '城管局', '电话'],
    ...[at(i, 9), at(i, 18, 5), i % 5 ? at(i, 15) : null, i % 5 ? (i % 4) + 2 : null],
  ]),
  faults: [
    { column: '工单编号', wrong: null },
    { column: '工单编号', wrong: '6.10902E+11' },
    { column: '所属镇办', wrong: '大竹圆镇' },
    { column: '所属镇办', wrong: null },
    { column: '诉求类别', wrong: '=供气' },
    { column: '诉求类别', wrong: '民生' },
    { column: '承办单位', wrong: '水利局' },
    { column: '承办单位', wrong: 102 },
    { column: '来电渠道', wrong: '+电报' },
    { column: '受理时间', wrong: '2019-13-45' },
    { column: '受理时间', wrong: null },
    { column: '办理时限', wrong: '尽快' },
    { column: '办理时限', wrong: EARLY },
    { column: '首次办结时间', wrong: EARLY },
    { column: '群众评价', wrong: 9 },
    { column: '群众评价', wrong: '很好' },
  ],
};

export const CASES: ClerkTable = {
  sheet: '办件',
  headers: [
    ...['办件编号', '承办单位', '事项', '窗口', '渠道', '受理时间', '到期时间', '办结时间'],
    ...['到场次数', '评价'],
  ],
  rows: Array.from({ length: 500 }, (_, i) => [
    ...[`B${1000 + i}`, '市场监管局', '食品经营许可', 'W1', i % 2 ? '窗口' : '网上'],
    ...[at(i, 9), at(i, 18, 7), i % 5 ? at(i, 16) : null, i % 2, i % 5 || null],
  ]),
  faults: [
    { column: '承办单位', wrong: '监管' },
    { column: '事项', wrong: '@许可' },
    { column: '窗口', wrong: 'W9' },
    { column: '渠道', wrong: '传真' },
    { column: '受理时间', wrong: '昨天' },
    { column: '到期时间', wrong: EARLY },
    { column: '办结时间', wrong: '-2019/3/99' },
    { column: '到场次数', wrong: -1 },
    { column: '到场次数', wrong: 1.5 },
    { column: '到场次数', wrong: 99_999 },
    { column: '评价', wrong: 0 },
  ],
};

export interface Planted {
  readonly row: number;
  readonly column: number;
}

/** 25 faults in every twentieth row; where they are, by place among the rows and the columns. */
export function plant({ headers, rows, faults }: ClerkTable): {
  readonly rows: readonly (readonly ClerkCell[])[];
  readonly planted: readonly Planted[];
} {
  const wrong = rows.map((row) => [...row]);
  const planted = Array.from({ length: 25 }, (_, i) => {
    const fault = faults[i % faults.length];
    const column = headers.indexOf(fault?.column ?? '');
    const row = i * 20 + 1;
    wrong[row]?.splice(column, 1, fault?.wrong ?? null);
    return { row, column };
  });
  return { rows: wrong, planted };
}
