import {
  type CellState,
  distribution,
  dumbbell,
  heatGrid,
  sankey,
  stateGrid,
  waterfall,
} from '../../index.ts';
import { keyColumns, metric, metricColumn, setting, tableOf } from '../../testing/tables.ts';
import type { Sample } from '../samples.ts';

const count = metric('accepted', '受理量', 'CASE');
const days = metric('days', '用时', 'DAY', 'LOWER_IS_BETTER');
const gain = metric('gain', '户均增收', 'CNY', 'HIGHER_IS_BETTER');
const offices = (many: number) =>
  Array.from({ length: many }, (_, i) => `安康市汉滨区第${i + 1}住房和城乡建设管理局服务窗口`);
const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const hours = Array.from({ length: 24 }, (_, hour) => `${hour}时`);
const quarters = Array.from(
  { length: 24 },
  (_, i) => `${2015 + Math.floor(i / 4)}年${(i % 4) + 1}季度`,
);
const states: readonly CellState[] = ['DONE', 'WAITING', 'LATE', 'RISK', 'NONE'];
const money = { from: '来源', to: '去向', value: '金额' };

const grid =
  (down: readonly string[], across: readonly string[]): Sample['draw'] =>
  (theme, options) => {
    const cells = down.flatMap((d, i) =>
      across.map((a, j) => ({ d, a, value: i * 1700 + j * 311 })),
    );
    return heatGrid(
      {
        ...setting('crowded', '很多格'),
        ...{ metric: count, down: 'DOWN', across: 'ACROSS' },
        table: tableOf(
          ...keyColumns(
            'DOWN',
            '纵',
            cells.map(({ d }) => d),
          ),
          ...keyColumns(
            'ACROSS',
            '横',
            cells.map(({ a }) => a),
          ),
          metricColumn(
            count,
            cells.map(({ value }) => value),
            [3],
          ),
        ),
      },
      theme,
      options,
    );
  };

/** Forms with more, longer and stranger rows than a board should have. */
export const crowded: readonly Sample[] = [
  { name: 'heat-grid-day', draw: grid(weekdays, hours) },
  {
    name: 'heat-grid-long',
    draw: grid(offices(12), ['咨询服务', '投诉举报', '求助', '意见建议', '表扬']),
  },
  { name: 'heat-grid-turned', draw: grid(['咨询服务', '投诉举报'], offices(60)) },
  {
    name: 'state-grid-quarters',
    draw: (theme, options) =>
      stateGrid(
        {
          ...setting('quarters', '窗口零承诺'),
          ...{ head: '窗口', across: quarters },
          states: { DONE: '已办', WAITING: '未到', RISK: '将到期', LATE: '逾期', NONE: '不适用' },
          rows: offices(5).map((name, r) => ({
            name,
            cells: quarters.map((_, q) => ({ state: states[(q + r) % 5] ?? 'NONE', text: '' })),
          })),
        },
        theme,
        options,
      ),
  },
  {
    name: 'dumbbell-long',
    draw: (theme, options) =>
      dumbbell(
        {
          ...setting('pairs', '一家超时'),
          ...{ by: 'UNIT', tones: { [`key ${offices(1)[0]}`]: 'late' as const } },
          from: { metric: days, label: '承诺' },
          to: { metric: { ...days, id: 'actual' }, label: '实际' },
          table: tableOf(
            ...keyColumns('UNIT', '单位', offices(6)),
            metricColumn(days, [5, 10, 7, null, 3, 4], [2]),
            metricColumn({ ...days, id: 'actual' }, [9, 4, 3, 2, null, 4]),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'waterfall-long',
    draw: (theme, options) =>
      waterfall(
        {
          ...setting('fall', '九步'),
          ...{ unit: 'CNY', heads: { step: '项目', value: '金额' } },
          steps: offices(9).map((label, i) => ({
            ...{ id: label, label, kind: i === 0 ? ('WHOLE' as const) : ('STEP' as const) },
            ...{ value: i === 0 ? 890000 : -120000, suppressed: i === 4 },
          })),
        },
        theme,
        options,
      ),
  },
  {
    name: 'sankey-many',
    draw: (theme, options) =>
      sankey(
        {
          ...setting('money', '二十个项目'),
          ...{ unit: 'CNY', heads: money },
          stages: ['中央', '省级', ...offices(20)].map((id) => ({ id, label: id })),
          flows: offices(20).map((to, i) => ({
            ...{ from: i % 2 === 0 ? '中央' : '省级', to, value: 1e5 * (1 + ((i * i) % 37)) },
          })),
        },
        theme,
        options,
      ),
  },
  {
    name: 'distribution-long',
    draw: (theme, options) =>
      distribution(
        {
          ...setting('spread', '多数在中位数之下'),
          ...{ metric: gain, by: 'VILLAGE', toneText: '减收' },
          tones: { [`key ${offices(1)[0]}`]: 'late' },
          middle: { label: '中位数', value: 15800 },
          table: tableOf(
            ...keyColumns('VILLAGE', '村', offices(60)),
            metricColumn(
              gain,
              offices(60).map((_, i) => (i === 3 ? null : 9000 + i * i * 2)),
              [7, 9],
            ),
          ),
        },
        theme,
        options,
      ),
  },
];
