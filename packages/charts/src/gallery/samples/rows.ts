import { dotPlot, dumbbell, rangeBars, rankBars } from '../../index.ts';
import {
  keyColumns,
  metric,
  metricColumn,
  partColumn,
  setting,
  tableOf,
} from '../../testing/tables.ts';
import type { Sample } from '../samples.ts';

const accepted = metric('accepted', '受理量', 'CASE');
const rate = metric('onTimeRate', '按期办结率', 'RATIO', 'HIGHER_IS_BETTER');
const gain = metric('gainPerHousehold', '户均增收', 'CNY', 'HIGHER_IS_BETTER');
const days = metric('actualDays', '实际用时', 'DAY', 'LOWER_IS_BETTER');
const promised = metric('promisedDays', '承诺时限', 'DAY', 'LOWER_IS_BETTER');

const offices = [
  '区住房和城乡建设局',
  '区城市管理局',
  '恒口镇人民政府',
  '区交通运输局',
  '区教育体育局',
  '区不动产登记中心',
  '安康市汉滨区农业农村和乡村振兴工作领导小组办公室',
  '区卫健局',
  '区人社局',
];
const dues = [142, 118, 87, 64, 71, 230, 41, 12, 9];
const done = [131, 111, 84, 62, 69, 228, 41, 8, 9];
const villages = [
  '七堰社区',
  '大竹园社区',
  '茶栈村',
  '马泥村',
  '槐树村',
  '粮茶村',
  '正义村',
  '二联村',
  '三垭村',
];
const gains = [15200, 14100, 13800, 13300, 12900, null, 11200, 9300, -800];

export const rows: readonly Sample[] = [
  {
    name: 'rank-bars-pareto',
    draw: (theme, options) =>
      rankBars(
        {
          ...setting('m', '前 5 个单位占 82 %，不动产登记中心最多', '各单位受理量（件）与累计占比'),
          ...{ metric: accepted, by: 'DEPARTMENT', order: 'LARGEST', cumulative: true, most: 7 },
          table: tableOf(
            ...keyColumns('DEPARTMENT', '单位', [...offices, null]),
            metricColumn(accepted, [14200, 9800, 4100, 2200, 1800, 31200, 640, 320, 90, 55]),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'rank-bars-worst',
    draw: (theme, options) =>
      rankBars(
        {
          ...setting('n', '区住建局逾期最多，4 件', '逾期未结（件）'),
          ...{ by: 'UNIT', order: 'WORST', tones: { 'key 区住房和城乡建设局': 'late' } },
          metric: metric('openOverdue', '逾期未结', 'ORDER', 'LOWER_IS_BETTER'),
          table: tableOf(
            ...keyColumns('UNIT', '单位', offices.slice(0, 6)),
            metricColumn(metric('openOverdue', '逾期未结', 'ORDER'), [4, 2, null, 0, 1, null], [5]),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'rank-bars-sixty',
    draw: (theme, options) =>
      rankBars(
        {
          ...setting('o', '六十个长名字'),
          ...{ by: 'ITEM', order: 'LARGEST', metric: accepted },
          table: tableOf(
            ...keyColumns(
              'ITEM',
              '事项',
              Array.from(
                { length: 60 },
                (_, i) =>
                  `第 ${i + 1} 项：建设工程规划许可与施工许可并联审批事项（含变更、延续和补办）`,
              ),
            ),
            metricColumn(
              accepted,
              Array.from({ length: 60 }, (_, i) => 5000 - i * 90),
            ),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'range-bars',
    draw: (theme, options) =>
      rangeBars(
        {
          ...setting('p', '区住建局按期办结率最低，92.3 %', '各单位按期办结率与 95 % 区间'),
          ...{
            metric: rate,
            by: 'UNIT',
            target: 0.98,
            parts: { numerator: '按期', denominator: '应办结' },
          },
          tones: { 'key 区住房和城乡建设局': 'late', 'key 区城市管理局': 'late' },
          table: tableOf(
            ...keyColumns('UNIT', '单位', offices),
            metricColumn(
              rate,
              dues.map((n, i) => (done[i] ?? 0) / n),
            ),
            partColumn(rate, 'NUMERATOR', done),
            partColumn(rate, 'DENOMINATOR', dues),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'dumbbell',
    draw: (theme, options) =>
      dumbbell(
        {
          ...setting('q', '实际用时比承诺少 2.1 天', '各单位承诺时限与实际用时（工作日）'),
          ...{ by: 'DEPARTMENT', tones: { 'key 区城市管理局': 'late' } },
          from: { metric: promised, label: '承诺时限' },
          to: { metric: days, label: '实际用时' },
          table: tableOf(
            ...keyColumns('DEPARTMENT', '单位', offices.slice(0, 6)),
            metricColumn(promised, [10, 5, 8, 3, 7, null]),
            metricColumn(days, [7.2, 6.4, 5.1, 3, 2.2, 1.5]),
          ),
        },
        theme,
        options,
      ),
  },
  {
    name: 'dot-plot',
    draw: (theme, options) =>
      dotPlot(
        {
          ...setting(
            'r',
            '户均增收 1.2 万元，2 个村不足平均的八成',
            '2020 年各村户均增收（元）；农户少于 5 户的不显示',
          ),
          ...{
            by: 'VILLAGE',
            metric: gain,
            middle: { label: '平均', value: 12000 },
            toneText: '不足八成',
          },
          tones: { 'key 二联村': 'risk', 'key 三垭村': 'late' },
          table: tableOf(...keyColumns('VILLAGE', '村', villages), metricColumn(gain, gains, [5])),
        },
        theme,
        options,
      ),
  },
];
