import { figureNames } from '../document/figure-names.ts';
import type { BriefingDocument, Paragraph } from '../document/index.ts';
import { textOf } from '../document/text-of.ts';
import { WORDS } from './words.ts';

/**
 * What to check of a paragraph that staff wrote before its figures changed: which did, and what the
 * rules would say. Null where nothing changed.
 */
export function whatChanged({ edit }: Paragraph, document: BriefingDocument): string | null {
  if (edit === undefined || edit.outdated.length === 0) return null;
  const words = WORDS[document.language];
  const names = figureNames(document);
  const told = edit.outdated.map((reference) => {
    const text = figureText(reference, document);
    const name = names.get(reference) ?? reference;
    return text === undefined ? name : words.figureNow(name, text);
  });
  return words.outdated(told) + words.sentenceEnd + words.byRule(textOf(edit.generated));
}

/** A frozen figure as a table of the document tells it. */
function figureText(reference: string, { sections }: BriefingDocument): string | undefined {
  const cells = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figures' ? block.rows.flatMap((row) => row.cells) : []));
  return cells.find(({ figure }) => figure === reference)?.text;
}
