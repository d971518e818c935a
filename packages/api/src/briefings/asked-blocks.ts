import type { Block, BriefingDocument, ChartBlock, Revision, Section } from '@minxin/briefings';

/** A chart with the path of its picture. */
export interface AskedChart extends ChartBlock {
  readonly picture: string;
}

export interface AskedSection extends Omit<Section, 'blocks'> {
  readonly blocks: readonly (Exclude<Block, ChartBlock> | AskedChart)[];
}

/** The sections of a document, its charts with their pictures' paths. */
export const askedSections = (
  { periodKey, number }: Revision,
  { language, sections }: BriefingDocument,
): AskedSection[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'chart'
        ? {
            ...block,
            picture: `/briefings/${periodKey}/${number}/charts/${block.id}.svg?lang=${language}`,
          }
        : block,
    ),
  }));
