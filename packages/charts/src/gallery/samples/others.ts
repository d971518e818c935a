import {
  ANKANG_COUNTIES,
  ageingBar,
  type CellState,
  distribution,
  HANBIN_TOWNS,
  heatGrid,
  sankey,
  stateGrid,
  tileGrid,
  waterfall,
} from '../../index.ts';
import {
  column,
  keyColumns,
  metric,
  metricColumn,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import type { Sample } from '../samples.ts';

const accepted = metric('accepted', '受理量', 'CASE');
const orders = metric('orders', '工单', 'ORDER');
const gain = metric('gainPerHousehold', '户均增收', 'CNY', 'HIGHER_IS_BETTER');
const hours = ['8', '9', '10', '11', '12', '13', '14', '15', '16', '17'];
const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六'];
const cells = weekdays.flatMap((day, d) => hours.map((hour, h) => ({ day, hour, d, h })));

const places = (codes: readonly string[], hidden: readonly number[]) =>
  tableOf(
    column('TOWN', 'KEY', '镇办', [...codes, null]),
    column('TOWN.label', 'LABEL', '镇办', [...codes.map((code) => `镇 ${code}`), '未填']),
    metricColumn(
      orders,
      [...codes.map((_, i) => (i === 7 ? null : 40 + ((i * 73) % 31) * 47)), 12],
      hidden,
    ),
  );
const towns = HANBIN_TOWNS.tiles.map(({ code }) => code);
const steps = ['提议', '商议', '审议', '决议', '决议公开', '结果公开'];
const states: readonly CellState[] = ['DONE', 'DONE', 'DONE', 'WAITING', 'RISK', 'LATE', 'NONE'];
const money = { from: '来源', to: '去向', value: '金额' };

export const others: readonly Sample[] = [
  {
    name: 'heat-grid',
    draw: (theme, options) =>
      heatGrid(
        {
          ...setting('s', '周一上午 9 时最忙，每窗 14 件', '窗口各时段受理量（件）'),
          ...{ metric: accepted, across: 'HOUR', down: 'WEEKDAY' },
          table: tableOf(
            ...keyColumns(
              'HOUR',
              '时',
              cells.map(({ hour }) => hour),
            ),
            ...keyColumns(
              'WEEKDAY',
              '星期',
              cells.map(({ day }) => day),
            ),
            metricColumn(
              accepted,
              cells.map(({ d, h }) =>
                d === 5 && h > 3
                  ? null
                  : 1200 - d * 90 - Math.abs(h - 2) * 130 + ((h * d * 7) % 40),
              ),
              [12],
            ),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'state-grid',
    draw: (theme, options) =>
      stateGrid(
        {
          ...setting('t', '3 个方案走完六步，1 个停在决议', '四议两公开：每个方案的六步'),
          ...{ head: '方案', across: steps },
          states: { DONE: '已办', WAITING: '未到', RISK: '将到期', LATE: '逾期', NONE: '不适用' },
          rows: [
            '七堰社区 2020 年分配方案',
            '茶栈村分配方案',
            '马泥村集体经济股份合作社 2020 年度收益分配方案',
            '槐树村',
          ].map((name, r) => ({
            name,
            cells: steps.map((_, c) => ({
              state: states[Math.min(6, Math.max(0, c - 2 + r))] ?? 'NONE',
              text: `2020-11-0${c + 1}`,
            })),
          })),
        },
        theme,
        options,
      ),
  },
  {
    name: 'tile-towns',
    draw: (theme, options) =>
      tileGrid(
        {
          ...setting('u', '恒口镇工单最多，1,410 件', '各镇办工单（件）'),
          metric: orders,
          by: 'TOWN',
          layout: HANBIN_TOWNS,
          table: places(towns, [3]),
        },
        theme,
        options,
      ),
  },
  {
    name: 'tile-counties',
    draw: (theme, options) =>
      tileGrid(
        {
          ...setting('v', '汉滨区工单最多', '各县工单（件）'),
          metric: orders,
          by: 'TOWN',
          layout: ANKANG_COUNTIES,
          table: places(ANKANG_COUNTIES.tiles.map(({ code }) => code).slice(0, 9), []),
        },
        theme,
        options,
      ),
  },
  {
    name: 'ageing-bar',
    draw: (theme) => {
      const buckets = [
        ['a', '逾期 1–5 天'],
        ['b', '逾期 6–20 天'],
        ['c', '逾期 20 天以上'],
      ].map(([id = '', label = '']) => metric(id, label, 'ORDER', 'LOWER_IS_BETTER'));
      return ageingBar(
        {
          ...setting('w', '逾期未结 21 件，2 件超过 20 个工作日', '按逾期工作日'),
          metrics: buckets,
          table: tableOf(...buckets.map((bucket, i) => metricColumn(bucket, [[14, 5, 2][i] ?? 0]))),
        },
        theme,
      );
    },
  },
  {
    name: 'sankey',
    draw: (theme, options) =>
      sankey(
        {
          ...setting(
            'x',
            '到账 890 万元，已付 512 万元，57 万元付在进度之前',
            '资金从来源到去向（元）',
          ),
          ...{ unit: 'CNY', heads: money },
          stages: [
            { id: 'c', label: '中央衔接资金' },
            { id: 's', label: '省级资金' },
            { id: 'o', label: '苏陕协作资金' },
            { id: 'p', label: '七堰社区工厂' },
            { id: 'q', label: '茶园改造' },
            { id: 'paid', label: '已付且已验收' },
            { id: 'ahead', label: '付款超前', tone: 'late' },
            { id: 'left', label: '未付' },
          ],
          flows: [
            { from: 'c', to: 'p', value: 3.2e6 },
            { from: 's', to: 'p', value: 1.4e6 },
            { from: 's', to: 'q', value: 1.1e6 },
            { from: 'o', to: 'q', value: 3.2e6 },
            { from: 'p', to: 'paid', value: 2.2e6 },
            { from: 'p', to: 'ahead', value: 0.57e6 },
            { from: 'p', to: 'left', value: 1.83e6 },
            { from: 'q', to: 'paid', value: 2.35e6 },
            { from: 'q', to: 'left', value: 1.95e6 },
            { from: 'q', to: 'ahead', value: null },
          ],
        },
        theme,
        options,
      ),
  },
  {
    name: 'waterfall',
    draw: (theme, options) =>
      waterfall(
        {
          ...setting('y', '收入 89 万元，提留三成后分配 62.3 万元', '从集体收入到农户（元）'),
          ...{ unit: 'CNY', heads: { step: '项目', value: '金额' } },
          steps: [
            { id: 'r', label: '集体收入', value: 890000, kind: 'WHOLE' },
            { id: 'a', label: '公积金 10 %', value: -89000, kind: 'STEP' },
            { id: 'b', label: '公益金 20 %', value: -178000, kind: 'STEP' },
            { id: 'c', label: '上年结转', value: 12000, kind: 'STEP' },
            { id: 'd', label: '可分配', value: 635000, kind: 'LEFT' },
            { id: 'e', label: '已发放', value: -520000, kind: 'STEP' },
            { id: 'f', label: '尚未发放', value: 115000, kind: 'LEFT', tone: 'risk' },
          ],
        },
        theme,
        options,
      ),
  },
  {
    name: 'distribution',
    draw: (theme, options) =>
      distribution(
        {
          ...setting('z', '半数村户均增收在 1.1 万元以上，4 个村减收', '90 个村的户均增收（元）'),
          ...{ metric: gain, by: 'VILLAGE', middle: { label: '中位数', value: 11200 } },
          tones: { 'key 村 3': 'late', 'key 村 41': 'late' },
          table: tableOf(
            ...keyColumns(
              'VILLAGE',
              '村',
              Array.from({ length: 90 }, (_, i) => `村 ${i}`),
            ),
            metricColumn(
              gain,
              Array.from({ length: 90 }, (_, i) =>
                i === 3
                  ? -900
                  : i === 41
                    ? -300
                    : 11200 + Math.round(Math.sin(i * 12.9) * 1800 + Math.cos(i * 7.3) * 2600),
              ),
            ),
          ),
        },
        theme,
        options,
      ),
  },
];
