import { samples } from '@minxin/charts/gallery';
import type { Block, BriefingDocument, ChartBlock, Section } from '../document/index.ts';
import { sampleDocument } from './sample-document.ts';

const SECTIONS = 10;
const CHARTS = 6;
export const LONG_TABLE = { rows: 400, id: 'long-table' };

const chart = (place: number): ChartBlock => {
  const sample = samples[place % samples.length];
  if (!sample) throw new Error('The gallery is empty.');
  return { kind: 'chart', id: `${sample.name}-${place}`, draw: sample.draw };
};

const longTable: Block = {
  ...{ kind: 'table', id: LONG_TABLE.id, title: '各单位按期办结情况', madeUp: true },
  table: {
    columns: [
      { key: 'unit', label: '承办单位', numeric: false },
      { key: 'town', label: '所属镇办', numeric: false },
      { key: 'due', label: '到期', unit: '件', numeric: true },
      { key: 'rate', label: '按期办结率', numeric: true },
    ],
    rows: Array.from({ length: LONG_TABLE.rows }, (_, r) => [
      { text: `第${r + 1}承办单位`, value: `第${r + 1}承办单位` },
      { text: '大竹园镇', value: '大竹园镇' },
      { text: `${1000 + r}`, value: 1000 + r },
      { text: `${(90 + (r % 100) / 10).toFixed(1)} %`, value: (90 + (r % 100) / 10) / 100 },
    ]),
  },
};

/** A table with more columns than a page is wide. */
const wideTable: Block = {
  ...{ kind: 'table', id: 'wide-table', title: '各镇办十二个月工单量', madeUp: true },
  table: {
    columns: [
      { key: 'town', label: '镇办', numeric: false },
      ...Array.from({ length: 24 }, (_, m) => ({
        ...{ key: `m${m}`, label: `${2019 + Math.floor(m / 12)}年${(m % 12) + 1}月` },
        ...{ unit: '件', numeric: true },
      })),
    ],
    rows: ['老城街道办事处', '大竹园镇', '五里镇'].map((town) => [
      { text: town, value: town },
      ...Array.from({ length: 24 }, (_, m) => ({ text: `1,2${10 + m}`, value: 1210 + m })),
    ]),
  },
};

/** A briefing of ten sections with six charts each, every form among them, a long table and a wide one. */
export function largeDocument(rest: Partial<BriefingDocument> = {}): BriefingDocument {
  const [hotline, definitions] = sampleDocument().sections;
  const texts = hotline?.blocks.filter(({ kind }) => kind !== 'chart' && kind !== 'table') ?? [];
  const sections = Array.from({ length: SECTIONS }, (_, s): Section => {
    const charts = Array.from({ length: CHARTS }, (__, c) => chart(s * CHARTS + c));
    const own = texts.map((block) =>
      'id' in block ? { ...block, id: `${block.id}.${s}` } : block,
    );
    return {
      ...{ id: `section-${s}`, title: `第 ${s + 1} 个主题`, madeUp: true },
      blocks: [...own, ...charts, ...(s === 0 ? [longTable, wideTable] : [])],
    };
  });
  return sampleDocument({
    sections: [...sections, ...(definitions ? [definitions] : [])],
    ...rest,
  });
}
