import type { Block, ChartBlock } from '@minxin/briefings';
import { type Chart, theme } from '@minxin/charts';
import type { Resolvers } from '../generated/resolvers.generated.ts';

const TYPES = {
  paragraph: 'BriefingParagraph',
  figures: 'BriefingFigures',
  chart: 'BriefingChart',
  table: 'BriefingTable',
  note: 'BriefingNote',
} as const satisfies Record<Block['kind'], string>;

const paper = theme('paper');
const drawn = new WeakMap<ChartBlock, Chart>();

/** The chart of a block, for its words: drawn once. */
function chartOf(block: ChartBlock): Chart {
  const chart = drawn.get(block) ?? block.draw(paper, {});
  drawn.set(block, chart);
  return chart;
}

/** What a briefing says, block by block. */
export const blockResolvers: Resolvers = {
  BriefingSection: {
    simulated: ({ madeUp }) => madeUp,
    blocks: ({ blocks }) => [...blocks],
  },
  BriefingBlock: { __resolveType: ({ kind }) => TYPES[kind] },
  BriefingParagraph: {
    spans: ({ spans }) => spans.map(({ text, figure = null }) => ({ text, figure })),
    edit: ({ edit }) =>
      edit
        ? {
            ...edit,
            generated: edit.generated.map(({ text, figure = null }) => ({ text, figure })),
            outdated: [...edit.outdated],
          }
        : null,
  },
  BriefingFigures: {
    spans: ({ spans }) => [...spans],
    rows: ({ rows }) =>
      rows.map(({ label, cells }) => ({
        label,
        cells: cells.map(({ target, ...cell }) => ({
          ...cell,
          target: target?.text ?? null,
          targetMet: target?.met ?? null,
        })),
      })),
  },
  BriefingChart: {
    title: (block) => chartOf(block).title,
    subtitle: (block) => chartOf(block).subtitle,
    summary: (block) => chartOf(block).summary,
    simulated: (block) => chartOf(block).simulated,
  },
  BriefingTable: {
    simulated: ({ madeUp }) => madeUp,
    columns: ({ table }) => table.columns.map(({ label, numeric }) => ({ label, numeric })),
    rows: ({ table }) => table.rows.map((row) => row.map(({ text }) => text)),
  },
};
