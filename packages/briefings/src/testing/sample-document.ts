import { samples } from '@minxin/charts/gallery';
import type { Block, BriefingDocument, FigureRow } from '../document/index.ts';

/** A chart of the gallery as a block. */
export function sampleChart(name: string): Block {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`The gallery has no ${name}.`);
  return { kind: 'chart', id: name, draw: sample.draw };
}

const cell = (figure: string, text: string, rest: Partial<FigureRow['cells'][number]> = {}) => ({
  ...{ figure, text, detail: '', yearAgo: '—', previous: '—' },
  ...{ value: null, unit: 'ORDER', target: null, ...rest },
});

const rows: readonly FigureRow[] = [
  {
    label: '工单量',
    cells: [
      cell('hotline.orders@2020-12', '1,206 件', {
        ...{ value: '1206', yearAgo: '+4.1 %', previous: '−2.0 %' },
      }),
      cell('hotline.orders@2020', '1.21 万件', { detail: '12,098', value: '12098' }),
    ],
  },
  {
    label: '按期办结率',
    cells: [
      cell('hotline.onTimeRate@2020-12', '97.4 %', {
        ...{ detail: '1,175 / 1,206', value: '0.974295', unit: 'RATIO' },
        ...{ yearAgo: '−1.2 个百分点', previous: '持平', target: { text: '≥ 98 %', met: false } },
      }),
      cell('hotline.onTimeRate@2020', '98.6 %', { value: '0.986', unit: 'RATIO' }),
    ],
  },
  {
    label: '户均增收',
    cells: [
      cell('households.gainPerHousehold@2020-12', '已隐去', { unit: 'CNY' }),
      cell('households.gainPerHousehold@2020', '12,000 元', { value: '12000', unit: 'CNY' }),
    ],
  },
];

/** A briefing with every kind of block, two charts a program can draw itself and two that it can't, and text that tries to be code. */
export function sampleDocument(rest: Partial<BriefingDocument> = {}): BriefingDocument {
  return {
    ...{ language: 'zh', title: '汉滨区民心数据简报', period: '2020年12月', slug: '2020-12' },
    ...{ issuer: '汉滨区', revision: 2, standing: 'PUBLISHED', frozenOn: '2021-01-04' },
    ...{ dataVersion: 17, contentHash: 'a1'.repeat(32), madeUp: true },
    overruled: ['公布数与明细不符 2 项：来源未给出口径。批准人：值班员'],
    sections: [
      {
        ...{ id: 'hotline', title: '12345 热线', madeUp: true },
        blocks: [
          {
            ...{ kind: 'paragraph', id: 'hotline.opening' },
            spans: [
              { text: '12 月受理工单 ' },
              { text: '1,206 件', figure: 'hotline.orders@2020-12' },
              { text: '，同比增 4.1 %。=SUM(A1) <b>#set</b> & ]]>' },
            ],
          },
          {
            ...{ kind: 'paragraph', id: 'hotline.rates' },
            spans: [{ text: '按期办结率未达标，请承办单位说明。' }],
            edit: {
              generated: [
                { text: '按期办结率 ' },
                { text: '97.4 %', figure: 'hotline.onTimeRate@2020-12' },
                { text: '，低于目标。' },
              ],
              outdated: ['hotline.onTimeRate@2020-12'],
            },
          },
          { kind: 'figures', id: 'hotline.figures', spans: ['12月', '1-12月'], rows },
          sampleChart('time-columns-base'),
          sampleChart('rate-line-base'),
          sampleChart('sankey'),
          sampleChart('tile-towns'),
          {
            ...{ kind: 'table', id: 'hotline.worst', title: '按期率最低的单位', madeUp: true },
            table: {
              columns: [
                { key: 'unit', label: '单位', numeric: false },
                { key: 'rate', label: '按期办结率', unit: '%', numeric: true },
              ],
              rows: Array.from({ length: 40 }, (_, r) => [
                { text: `=单位 ${r + 1}`, value: `=单位 ${r + 1}` },
                { text: `${90 + (r % 10)}.5 %`, value: 90.5 + (r % 10) },
              ]),
            },
          },
          { kind: 'note', text: '比率右侧为分子 / 分母。' },
        ],
      },
      {
        ...{ id: 'definitions', title: '口径与来源', madeUp: false },
        blocks: [{ kind: 'note', text: '按期办结率 = 按期办结 / 到期工单。' }],
      },
    ],
    ...rest,
  };
}
