import { WORDS } from '../words.ts';
import type { BriefingDocument } from './document.ts';

/** What the figures of a document are called where it shows them: by reference, "按期办结率（12月）". */
export function figureNames({ sections, language }: BriefingDocument): ReadonlyMap<string, string> {
  const { figureOf } = WORDS[language];
  const blocks = sections.flatMap((section) => section.blocks);
  const named = blocks.flatMap((block) =>
    block.kind !== 'figures'
      ? []
      : block.rows.flatMap(({ label, cells }) =>
          cells.map(({ figure }, at) => [figure, figureOf(label, block.spans[at] ?? '')] as const),
        ),
  );
  return new Map(named);
}
